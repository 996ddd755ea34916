/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stock market indices are figures, nobody's names: "the Dow Jones Industrial Average", "FTSE 100".
 */
#include "language/name-finders.h"

static gboolean
is_one_of (const SeraiDraft *draft, guint i, const char *const *words, guint n_words)
{
  for (guint j = 0; j < n_words; j++)
    if (serai_draft_is (draft, i, words[j]))
      return TRUE;
  return FALSE;
}

static gboolean
says_index (const SeraiDraft *draft, guint i)
{
  static const char *const words[] = {"average", "composite", "index", "indices", "indexes"};
  return is_one_of (draft, i, words, G_N_ELEMENTS (words));
}

/* Of how many companies' shares indices are made: the 500 of "S&P 500". */
static gboolean
is_size (const SeraiDraft *draft, guint i)
{
  static const char *const sizes[] = {"30",  "35",  "40",  "50",  "100", "200",  "225",
                                      "250", "300", "350", "500", "600", "1000", "2000"};
  return is_one_of (draft, i, sizes, G_N_ELEMENTS (sizes));
}

static gboolean
is_filling (const SeraiDraft *draft, guint i)
{
  static const char *const words[] = {"stock", "market", "share", "industrial", "exchange"};
  return is_one_of (draft, i, words, G_N_ELEMENTS (words));
}

/* Best known by names that no word explains. */
static gboolean
is_well_known (const SeraiDraft *draft, guint first, guint end)
{
  static const char *const alone[] = {"dow", "djia",   "nikkei", "ftse",  "dax",
                                      "cac", "sensex", "kospi",  "topix", "stoxx"};
  if (end - first == 1 && is_one_of (draft, first, alone, G_N_ELEMENTS (alone)))
    return TRUE;
  return end - first == 2
         && (serai_tokens_match (draft->tokens, first, "dow jones") == 2
             || serai_tokens_match (draft->tokens, first, "hang seng") == 2);
}

static gboolean
is_index (const SeraiDraft *draft, const SeraiFinding *finding)
{
  if (is_well_known (draft, finding->first, finding->end) || says_index (draft, finding->end - 1))
    return TRUE;
  guint i = finding->end;
  gboolean has_size = is_size (draft, i) && serai_draft_follows (draft, i)
                      && finding->kind == SERAI_MENTION_ORGANISATION;
  if (has_size)
    i++;
  while (serai_draft_follows (draft, i) && is_filling (draft, i))
    i++;
  return has_size || (serai_draft_follows (draft, i) && says_index (draft, i));
}

/* Countries and cities have indices, and are none. */
static gboolean
may_be_index (const SeraiDraft *draft, const SeraiFinding *finding)
{
  if (finding->is_dropped
      || (finding->kind != SERAI_MENTION_ORGANISATION && finding->kind != SERAI_MENTION_PERSON
          && finding->kind != SERAI_MENTION_PLACE))
    return FALSE;
  for (guint i = finding->first; i < finding->end; i++)
    if (serai_draft_has (draft, i, SERAI_CUE_COMPANY | SERAI_CUE_BODY))
      return FALSE;
  return serai_draft_known (draft, SERAI_SUBJECT_PLACE, finding->first) == NULL;
}

void
serai_indices_drop (SeraiDraft *draft)
{
  g_autoptr (GHashTable) first_words = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < draft->findings->len; i++)
      {
        const SeraiFinding *finding = &g_array_index (draft->findings, SeraiFinding, i);
        if (!may_be_index (draft, finding))
          continue;
        const char *word = serai_tokens_at (draft->tokens, finding->first)->folded;
        if (pass == 0 ? !is_index (draft, finding) : !g_hash_table_contains (first_words, word))
          continue;
        g_hash_table_add (first_words, (gpointer) word);
        serai_draft_drop (draft, finding->first);
      }
}
