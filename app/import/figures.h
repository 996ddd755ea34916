/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of cells → figures: what every reader of statistics feeds, whatever its bytes look like.
 *
 * Here it is decided what a row counts, what is left out and said, and that nothing is counted
 * twice. */
#pragma once

#include "import/format.h"
#include "import/table-columns.h"

G_BEGIN_DECLS

typedef struct _SeraiFigures SeraiFigures;

/* @columns: lent, its constants may still be set before the first row. @place: what rows are
 * counted in ("Line", "Row", "Record"). @decimal_mark: ',' or '.'. @header: where it stands. */
SeraiFigures *serai_figures_new (const SeraiSource *source,
                                 const SeraiTableColumns *columns,
                                 const char *place,
                                 guint header,
                                 char decimal_mark);
void serai_figures_free (SeraiFigures *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiFigures, serai_figures_free)

/* Reads a header with whatever is known of tables like it; @columns: cleared by the caller. */
void serai_figures_read_header (const SeraiSource *source,
                                const GPtrArray *header,
                                SeraiTableColumns *columns);

/* Refuses a header that doesn't name what is needed; names what is missing. */
gboolean serai_figures_check (const SeraiTableColumns *columns,
                              const char *place,
                              guint header,
                              GError **error);

/* What a caller sees who asked how the table would be read: @mapping (taken) and, in a remark, what
 * is missing. (transfer full) */
SeraiTable *serai_figures_describe (const SeraiTableColumns *columns, SeraiTableMapping *mapping);
gboolean serai_figures_are_wanted (const SeraiSource *source); /* not only a description */

/* A remark on the whole table; before or between the rows. @sentence: taken. */
void serai_figures_remark (SeraiFigures *self, char *sentence);

/* @fields: one a column, blanks around each taken off. */
void serai_figures_add (SeraiFigures *self, const char *const *fields, guint n_fields, guint line);

/* The table; NULL where no row could be read. */
SeraiTable *serai_figures_finish (SeraiFigures *self, GError **error);

G_END_DECLS
