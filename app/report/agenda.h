/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The agenda: the commitments of many documents, each with where it stands and what became of it.
 */
#pragma once

#include "language/analysis.h"
#include "language/strength.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_AGENDA_OPEN,
  SERAI_AGENDA_OVERDUE, /* its last day has passed and nobody marked it */
  SERAI_AGENDA_DONE,
  SERAI_AGENDA_SUPERSEDED,
  SERAI_AGENDA_ANY, /* in a filter */
} SeraiAgendaStatus;

const char *serai_agenda_status_to_string (SeraiAgendaStatus status);
gboolean serai_agenda_status_parse (const char *text, SeraiAgendaStatus *out_status);

/**
 * SeraiAgendaItem: one commitment.
 * @uid: the same for the same words of the same original, in every library and on every day
 * @document: with its text
 * @commitment, @analysis: the former belongs to the latter
 * @words: the commitment's own
 * @sentence: in which they stand
 * @verb: (nullable) that tells @strength
 *
 * Immutable; atomic reference count.
 */
typedef struct
{
  char *uid;
  gint64 article;
  SeraiDocument *document;
  SeraiAnalysis *analysis;
  const SeraiCommitment *commitment;
  char *words;
  char *sentence;
  SeraiStrength strength;
  char *verb;
  SeraiCommitmentOutcome outcome;
} SeraiAgendaItem;

#define SERAI_TYPE_AGENDA_ITEM (serai_agenda_item_get_type ())
GType serai_agenda_item_get_type (void);
SeraiAgendaItem *serai_agenda_item_new (gint64 article,
                                        SeraiDocument *document,
                                        SeraiAnalysis *analysis,
                                        guint index);
SeraiAgendaItem *serai_agenda_item_ref (SeraiAgendaItem *self);
void serai_agenda_item_unref (SeraiAgendaItem *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiAgendaItem, serai_agenda_item_unref)

SeraiAgendaStatus serai_agenda_item_get_status (const SeraiAgendaItem *self, guint32 today);

/* Who is to do it: "Kazakhstan, Tajikistan"; "" where the text doesn't say. (transfer full) */
char *serai_agenda_item_dup_actors (const SeraiAgendaItem *self);

/* The states of those, each once, ISO 3166 alpha-3. (transfer full) */
char **serai_agenda_item_list_countries (const SeraiAgendaItem *self);

/* @from, @to: days between which it is due, 0 open; @country: "" any. */
typedef struct
{
  guint32 from;
  guint32 to;
  char country[4];
  SeraiAgendaStatus status;
} SeraiAgendaFilter;

gboolean serai_agenda_filter_takes (const SeraiAgendaFilter *self,
                                    const SeraiAgendaItem *item,
                                    guint32 today);

/* For g_ptr_array_sort(): by due day, those without a date last by the day on which they were
 * said. */
int serai_agenda_compare (gconstpointer a, gconstpointer b);

/* The items as CSV: RFC 4180, UTF-8. (transfer full) */
char *serai_agenda_write_csv (GPtrArray *items, guint32 today);

G_END_DECLS
