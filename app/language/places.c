/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places by the words around them: "X Region", "Lake X", "the port of X", datelines. */
#include "language/name-finders.h"
#include "language/nouns.h"

#include <string.h>

#define OTHER_HEADS (SERAI_CUE_BODY | SERAI_CUE_EVENT | SERAI_CUE_AGREEMENT | SERAI_CUE_COMPANY)

static gboolean
is_place_head (const SeraiDraft *draft, guint i)
{
  /* "Қазақстан Республикасы" is the state itself. */
  gboolean is_state =
      serai_draft_is_glossed (draft, i) && serai_draft_has (draft, i, SERAI_CUE_NATION);
  return !is_state && serai_draft_is_capital (draft, i)
         && serai_draft_has (draft, i, SERAI_CUE_PLACE);
}

static gboolean
begins_name (const SeraiDraft *draft, guint i)
{
  return serai_draft_is_capital (draft, i)
         && !(serai_draft_has (draft, i, SERAI_CUE_COMMON) && serai_draft_is_first (draft, i))
         && !serai_draft_has (draft, i, SERAI_CUE_HONORIFIC | SERAI_CUE_TIME);
}

/* "Khatlon Region", "Namanga One-Stop Border Post": the head closes the capitals. */
static void
find_by_last_word (SeraiDraft *draft, guint first, guint end)
{
  while (first < end && !begins_name (draft, first))
    first++;
  guint last = end;
  while (last > first + 1 && !is_place_head (draft, last - 1))
    last--;
  if (last < first + 2 || !is_place_head (draft, last - 1))
    return;
  for (guint i = first; i < last; i++)
    if (serai_draft_has (draft, i, SERAI_CUE_ROLE | SERAI_CUE_ROLE_PLURAL)
        || (serai_draft_has (draft, i, OTHER_HEADS)
            && !serai_draft_has (draft, i, SERAI_CUE_PLACE)))
      return;
  /* "John Hall" is somebody. */
  if (last == first + 2 && serai_draft_has (draft, first, SERAI_CUE_GIVEN)
      && !serai_draft_has (draft, last - 1, SERAI_CUE_GENERAL))
    return;
  guint n_names = 0;
  for (guint i = first; i < last; i++)
    n_names += !serai_draft_has (draft, i, SERAI_CUE_PLACE | SERAI_CUE_GENERAL);
  if (n_names > 0)
    serai_draft_add (draft, first, last, SERAI_MENTION_PLACE);
}

/* "North Sumatra", "Eastern Europe": a part of a place that is known. */
static void
find_by_side (SeraiDraft *draft, guint i)
{
  static const char *const sides[] = {
      "north",      "south",     "east",      "west",      "northern", "southern", "eastern",
      "western",    "central",   "upper",     "lower",     "greater",  "inner",    "outer",
      "south-east", "southeast", "northeast", "northwest", "southwest"};
  gboolean is_side = FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (sides) && !is_side; j++)
    is_side = serai_draft_is (draft, i, sides[j]);
  if (!is_side || !serai_draft_follows (draft, i + 1))
    return;
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_PLACE, i + 1);
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, i + 1);
  if (name == NULL)
    {
      name = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i + 1);
      end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i + 1);
    }
  if (name != NULL && name->kind == SERAI_NAME_PLAIN && !serai_draft_is_capital (draft, end))
    serai_draft_add (draft, i, end, SERAI_MENTION_PLACE);
}

/* "Lake Sevan", "River Niger", "Gulf of Guinea", "Palace of the Nation". */
static void
find_by_first_word (SeraiDraft *draft, guint i)
{
  static const char *const with_of[] = {"gulf",  "strait", "bay", "cape", "palace",
                                        "alley", "square", "sea", "port", "valley"};
  if (serai_draft_has (draft, i, SERAI_CUE_PLACE_FIRST) && serai_draft_follows (draft, i + 1)
      && begins_name (draft, i + 1)
      && !serai_draft_has (draft, i + 1, SERAI_CUE_PLACE | OTHER_HEADS | SERAI_CUE_GENERAL))
    {
      guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i + 1);
      serai_draft_add (draft, i, end > i + 1 ? end : i + 2, SERAI_MENTION_PLACE);
    }
  for (guint j = 0; j < G_N_ELEMENTS (with_of); j++)
    if (serai_draft_is (draft, i, with_of[j]) && serai_draft_is (draft, i + 1, "of"))
      {
        guint end = serai_nouns_read_complements (draft, i + 1, SERAI_NOUN_BODY, NULL);
        if (end > i + 1)
          serai_draft_add (draft, i, end, SERAI_MENTION_PLACE);
      }
}

/* "Mosul district", "Sarp border gate": a head in small letters behind one or two capitals. */
static void
find_by_small_head (SeraiDraft *draft, guint first, guint end)
{
  static const char *const heads[] = {"region",
                                      "oblast",
                                      "province",
                                      "district",
                                      "river",
                                      "border gate",
                                      "border post",
                                      "border crossing",
                                      "border point",
                                      "valley",
                                      "lake",
                                      "reservoir",
                                      "hydropower plant",
                                      "power plant",
                                      "airport",
                                      "checkpoint",
                                      "governorate",
                                      "prefecture",
                                      "county",
                                      "peninsula",
                                      "land port",
                                      "dry port",
                                      "port",
                                      "crossing",
                                      "corridor",
                                      "pass",
                                      "canal",
                                      "dam",
                                      "basin",
                                      "delta",
                                      "gas field",
                                      "oil field",
                                      "deposit",
                                      "mine",
                                      "refinery",
                                      "strait",
                                      "plateau",
                                      "desert",
                                      "gorge",
                                      "free zone",
                                      "economic zone"};
  while (first < end && !begins_name (draft, first))
    first++;
  if (first == end || end > first + 3 || !serai_draft_follows (draft, end))
    return;
  for (guint i = first; i < end; i++)
    if (serai_draft_has (draft, i,
                         OTHER_HEADS | SERAI_CUE_ROLE | SERAI_CUE_GENERAL | SERAI_CUE_ORDINAL)
        || serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) != NULL)
      return;
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      guint n = serai_tokens_match (draft->tokens, end, heads[i]);
      if (n > 0)
        {
          serai_draft_add (draft, first, end + n, SERAI_MENTION_PLACE);
          return;
        }
    }
}

/* Nothing of the row is taken by a name that reaches beyond it. */
static gboolean
is_free (const SeraiDraft *draft, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      const SeraiFinding *taken = serai_draft_get (draft, i);
      if (serai_draft_has (draft, i, OTHER_HEADS | SERAI_CUE_TIME)
          || (taken != NULL
              && (taken->kind != SERAI_MENTION_PLACE || taken->first < first || taken->end > end)))
        return FALSE;
    }
  return end > first;
}

/* "the port of X", "the ports of X and Y", "the town of X". */
static void
find_by_kind (SeraiDraft *draft, guint i)
{
  static const char *const kinds[] = {
      "city",      "town",     "village",    "port",     "ports",     "cities",
      "towns",     "province", "region",     "district", "post",      "crossing",
      "districts", "villages", "regions",    "island",   "coast",     "airport",
      "valley",    "gate",     "checkpoint", "docks",    "outskirts",
  };
  gboolean is_kind = FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (kinds) && !is_kind; j++)
    is_kind = serai_draft_is (draft, i, kinds[j]);
  if (!is_kind || !serai_draft_is (draft, i + 1, "of"))
    return;
  guint at = i + 2;
  for (;;)
    {
      guint end = serai_draft_run_end (draft, at);
      if (!serai_draft_follows (draft, at) || !is_free (draft, at, end))
        {
          if (end == at || serai_draft_get (draft, at) == NULL
              || serai_draft_get (draft, at)->kind != SERAI_MENTION_PLACE)
            return;
          end = serai_draft_get (draft, at)->end;
        }
      else
        serai_draft_add (draft, at, end, SERAI_MENTION_PLACE);
      if (!serai_draft_is (draft, end, ",") && !serai_draft_is (draft, end, "and"))
        return;
      at = end + 1;
      if (serai_draft_is (draft, end, ",") && serai_draft_is (draft, at, "and"))
        at++;
    }
}

static guint
paragraph_start (const SeraiDraft *draft, guint sentence)
{
  const SeraiSentence *s = &g_array_index (draft->tokens->sentences, SeraiSentence, sentence);
  if (sentence > 0)
    {
      const SeraiSentence *before =
          &g_array_index (draft->tokens->sentences, SeraiSentence, sentence - 1);
      if (before->paragraph == s->paragraph)
        return G_MAXUINT;
    }
  return s->first;
}

/* "(Savanna Wire)" in a dateline: who reports. */
static void
find_agency (SeraiDraft *draft, guint i)
{
  guint limit = MIN (i + 12, draft->n_tokens);
  for (; i < limit && serai_draft_follows (draft, i); i++)
    {
      if (serai_draft_is (draft, i, "-"))
        {
          /* "— «Нёман-Весть»." */
          guint quoted = serai_nouns_read_quoted (draft, i + 1);
          if (quoted > i + 1 && quoted <= i + 8 && serai_draft_is (draft, quoted, "."))
            serai_draft_add (draft, i + 1, quoted, SERAI_MENTION_ORGANISATION);
          return;
        }
      if (!serai_draft_is (draft, i, "("))
        continue;
      guint end = serai_draft_run_end (draft, i + 1);
      if (end > i + 1 && serai_draft_is (draft, end, ")") && serai_draft_is (draft, end + 1, "-"))
        serai_draft_add (draft, i + 1, end, SERAI_MENTION_ORGANISATION);
      return;
    }
}

/* "BANGKOK (…) --", "WINDHOEK - By 71 votes": capitals that open a paragraph. */
static void
find_dateline (SeraiDraft *draft, guint start)
{
  guint end = start;
  while (serai_draft_is_capital (draft, end) && serai_tokens_at (draft->tokens, end)->is_upper
         && (end == start || serai_draft_follows (draft, end)))
    end++;
  if (end == start || end > start + 3)
    return;
  gboolean has_dash = FALSE;
  for (guint i = end; i < MIN (end + 12, draft->n_tokens) && serai_draft_follows (draft, i); i++)
    if (serai_draft_is (draft, i, "-") && serai_tokens_at (draft->tokens, i)->space_before)
      {
        has_dash = TRUE;
        break;
      }
  gboolean is_closed = serai_draft_is (draft, end, "(") || serai_draft_is (draft, end, ",")
                       || serai_draft_is (draft, end, "-");
  /* "MONTEVIDEO. The committee …": the town is a sentence of its own. */
  gboolean is_sentence = serai_draft_is (draft, end, ".") && !serai_draft_follows (draft, end + 1)
                         && end + 1 < draft->n_tokens
                         && serai_tokens_at (draft->tokens, end + 1)->space_before;
  if (!(has_dash && is_closed) && !is_sentence)
    return;
  /* A heading has no full stop. */
  guint sentence = serai_tokens_at (draft->tokens, start)->sentence;
  guint last = g_array_index (draft->tokens->sentences, SeraiSentence, sentence).end - 1;
  if (!is_sentence && serai_draft_get (draft, start) == NULL
      && serai_tokens_at (draft->tokens, last)->kind != SERAI_TOKEN_MARK)
    return;
  for (guint i = start; i < end; i++)
    if (serai_draft_has (draft, i,
                         SERAI_CUE_COMMON | OTHER_HEADS | SERAI_CUE_TIME | SERAI_CUE_EVENT))
      return;
  if (serai_draft_get (draft, start) == NULL)
    serai_draft_add (draft, start, end, SERAI_MENTION_PLACE);
  find_agency (draft, end);
}

void
serai_places_find (SeraiDraft *draft)
{
  for (guint i = 0; i < draft->n_tokens;)
    {
      guint end = serai_draft_run_end (draft, i);
      if (end == i)
        {
          find_by_kind (draft, i++);
          continue;
        }
      find_by_last_word (draft, i, end);
      find_by_small_head (draft, i, end);
      for (guint j = i; j < end; j++)
        {
          find_by_first_word (draft, j);
          find_by_side (draft, j);
        }
      i = end;
    }
  for (guint s = 0; s < draft->tokens->sentences->len; s++)
    if (paragraph_start (draft, s) != G_MAXUINT)
      find_dateline (draft, paragraph_start (draft, s));
}
