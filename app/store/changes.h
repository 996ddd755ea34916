/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was changed, so that it can be undone and done again, also after a restart.
 *
 * A step is one row of `change`. What a person changed by hand is kept as a changeset of SQLite's
 * session extension, which undo inverts and applies. What was taken in is kept as the list of its
 * originals: that costs nothing at the time, and undoing it deletes them, which is recorded then
 * as a changeset for redo. A new step forgets the steps that were undone.
 *
 * For sessions every recorded table has a declared primary key and no generated column, ids are
 * AUTOINCREMENT, and the search index follows by triggers, which run while a changeset is applied.
 */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

typedef struct _SeraiChange SeraiChange;

/* Begins a transaction whose changes are one step. @subject: (nullable) what it is about, the
 * first of @n_subjects. */
SeraiChange *serai_change_begin (SeraiDatabase *database,
                                 const char *label,
                                 const char *subject,
                                 guint n_subjects,
                                 GError **error);
/* Puts away what was recorded so far; called now and then in a long step, it bounds the memory. */
gboolean serai_change_cut (SeraiChange *self, GError **error);
/* Either ends it; freed in any case. Where nothing was changed there is no step. */
gboolean serai_change_commit (SeraiChange *self, GError **error);
void serai_change_abort (SeraiChange *self);

/* In a transaction of the caller's: adds @originals (element-type gint64) to the step *@inout_step,
 * or to a new one where that is 0, forgotten or undone meanwhile. */
gboolean serai_changes_add_originals (SeraiDatabase *database,
                                      const char *label,
                                      const char *subject,
                                      GArray *originals,
                                      gint64 *inout_step,
                                      GError **error);

/* The step at hand: what undo or redo would do. @label NULL where there is none. */
typedef struct
{
  char *label;
  char *subject;
  guint n_subjects;
} SeraiStep;
void serai_step_clear (SeraiStep *self);

gboolean serai_changes_find_undo (SeraiDatabase *database, SeraiStep *out_step, GError **error);
gboolean serai_changes_find_redo (SeraiDatabase *database, SeraiStep *out_step, GError **error);

/* One step back or forth in a transaction of its own. @articles: (element-type gint64) ids of the
 * articles that it touched are appended. SERAI_STORE_ERROR_NOT_FOUND where there is no step,
 * _CONFLICT where something else has changed the same rows. */
gboolean serai_changes_undo (SeraiDatabase *database, GArray *articles, GError **error);
gboolean serai_changes_redo (SeraiDatabase *database, GArray *articles, GError **error);

/* The tables whose changes are recorded. */
const char *const *serai_changes_get_tables (void);

G_END_DECLS
