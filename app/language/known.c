/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Countries, places, bodies and people whom the reference knows. */
#include "language/name-finders.h"

#include <string.h>

/* "the American state of Georgia": a part of a country, not the country of that name. */
static gboolean
is_state_of (const SeraiDraft *draft, guint i)
{
  return i >= 2 && serai_draft_is (draft, i - 1, "of")
         && (serai_draft_is (draft, i - 2, "state") || serai_draft_is (draft, i - 2, "province"))
         && serai_draft_is_lower (draft, i - 2);
}

static void
find_country (SeraiDraft *draft, guint i)
{
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i);
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i);
  if (serai_draft_has (draft, end, SERAI_CUE_SIDE) && serai_draft_follows (draft, end))
    end++;
  serai_draft_add (draft, i, end,
                   is_state_of (draft, i) && name->kind == SERAI_NAME_PLAIN
                       ? SERAI_MENTION_PLACE
                       : SERAI_MENTION_COUNTRY);
}

/* A capital that wills and acts is the government in it. */
static gboolean
acts_as_state (const SeraiDraft *draft, const SeraiName *name, guint i, guint end)
{
  static const char *const verbs[] = {
      "wants",   "want",     "has",      "have",    "will",     "would", "agreed",
      "asked",   "asks",     "offers",   "says",    "insists",  "hopes", "refused",
      "refuses", "rejected", "accuses",  "denies",  "sees",     "seeks", "plans",
      "intends", "proposed", "supports", "offered", "insisted", "hoped", "sought",
      "planned", "promised", "must",     "should",  "can",      "could", "and",
  };
  if (!name->entry->is_capital || name->entry->iso3 == NULL || !serai_draft_follows (draft, end))
    return FALSE;
  if (i > 0 && serai_draft_follows (draft, i)
      && (serai_draft_has (draft, i - 1, SERAI_CUE_LOCATIVE)
          || serai_draft_is (draft, i - 1, "of")))
    return FALSE;
  for (guint j = 0; j + 1 < G_N_ELEMENTS (verbs); j++)
    if (serai_draft_is (draft, end, verbs[j]))
      return TRUE;
  return FALSE;
}

static void
find_place (SeraiDraft *draft, guint i)
{
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_PLACE, i);
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, i);
  serai_draft_add (draft, i, end,
                   acts_as_state (draft, name, i, end) ? SERAI_MENTION_COUNTRY
                                                       : SERAI_MENTION_PLACE);
}

void
serai_known_find (SeraiDraft *draft)
{
  for (guint i = 0; i < draft->n_tokens; i++)
    {
      if (serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) != NULL)
        find_country (draft, i);
      if (serai_draft_known (draft, SERAI_SUBJECT_BODY, i) != NULL)
        serai_draft_add (draft, i, serai_draft_known_end (draft, SERAI_SUBJECT_BODY, i),
                         SERAI_MENTION_ORGANISATION);
      if (serai_draft_known (draft, SERAI_SUBJECT_PLACE, i) != NULL)
        find_place (draft, i);
      const SeraiName *person = serai_draft_known (draft, SERAI_SUBJECT_PERSON, i);
      if (person != NULL && person->kind != SERAI_NAME_SURNAME)
        serai_draft_add (draft, i, serai_draft_known_end (draft, SERAI_SUBJECT_PERSON, i),
                         SERAI_MENTION_PERSON);
    }
}
