/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Capitals that are left over, judged by what stands around them. */
#include "language/name-finders.h"
#include "language/nouns.h"
#include "language/roles.h"

#define NO_NAME                                                                                    \
  (SERAI_CUE_TIME | SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE | SERAI_CUE_ROLE_PLURAL                   \
   | SERAI_CUE_GENERAL)

/* "ESCAP" alone tells nothing; in capitals all over, everything looks so. */
static gboolean
is_acronym (const SeraiDraft *draft, guint first, guint end)
{
  return end == first + 1 && serai_tokens_at (draft->tokens, first)->is_upper;
}

static gboolean
is_kind (const SeraiDraft *draft, guint i, SeraiMentionKind kind)
{
  const SeraiFinding *finding = serai_draft_get (draft, i);
  return finding != NULL && finding->kind == kind;
}

/* "Asian Development Bank (ADB)", "… Agency, or NEDA": the name's short form. */
static gboolean
find_alias (SeraiDraft *draft, guint first, guint end)
{
  guint before = first;
  if (before > 1 && serai_nouns_is_quote (draft, before - 1) && serai_nouns_is_quote (draft, end)
      && serai_draft_is (draft, before - 2, "(") && serai_draft_is (draft, end + 1, ")"))
    {
      first--;
      end++;
      before -= 2;
    }
  else if (before > 0 && serai_draft_is (draft, before - 1, "(")
           && serai_draft_is (draft, end, ")"))
    before -= 1;
  else if (before > 1 && serai_draft_is (draft, before - 1, "or")
           && serai_draft_is (draft, before - 2, ","))
    before -= 2;
  else
    return FALSE;
  if (before > 0 && serai_draft_is (draft, before - 1, "\""))
    before--;
  const SeraiFinding *named = before > 0 ? serai_draft_get (draft, before - 1) : NULL;
  if (named == NULL || named->end != before
      || (named->kind != SERAI_MENTION_ORGANISATION && named->kind != SERAI_MENTION_EVENT
          && named->kind != SERAI_MENTION_AGREEMENT))
    return FALSE;
  return serai_draft_add (draft, first, end, named->kind);
}

static gboolean
is_company (const SeraiDraft *draft, guint first, guint end)
{
  /* "the Eurasian bank" */
  const char *word = serai_tokens_at (draft->tokens, first)->folded;
  if (end == first + 1 && (g_str_has_suffix (word, "ian") || g_str_has_suffix (word, "ese")))
    return FALSE;
  static const char *const after[] = {"company", "group", "firm", "bank", "corporation", "holding"};
  if (first > 0 && serai_draft_follows (draft, first)
      && serai_draft_has (draft, first - 1, SERAI_CUE_TRADER)
      && serai_draft_is_lower (draft, first - 1))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (after); i++)
    if (serai_draft_is (draft, end, after[i]) && serai_draft_is_lower (draft, end)
        && !serai_draft_is_glossed (draft, end) && serai_draft_follows (draft, end))
      return TRUE;
  return FALSE;
}

/* "X, a company based in …", "X, the world's largest producer of …". */
static gboolean
is_called_company (const SeraiDraft *draft, guint end)
{
  static const char *const words[] = {
      "company",      "firm",       "bank",        "group",       "corporation",  "holding",
      "subsidiary",   "startup",    "start-up",    "agency",      "charity",      "ngo",
      "conglomerate", "enterprise", "cooperative", "consultancy", "manufacturer", "newspaper",
      "publisher",    "retailer",   "airline",     "carrier",     "lender",       "contractor",
      "brewery",      "developer",  "utility",     "broadcaster", "foundation",   "union"};
  if (!serai_draft_is (draft, end, ",") || !serai_draft_follows (draft, end + 1)
      || !(serai_draft_is (draft, end + 1, "a") || serai_draft_is (draft, end + 1, "an")
           || serai_draft_is (draft, end + 1, "the")))
    return FALSE;
  for (guint i = end + 2; i < end + 8 && serai_draft_follows (draft, i); i++)
    {
      if (serai_draft_has (draft, i, SERAI_CUE_ROLE)
          || (serai_draft_has (draft, i, SERAI_CUE_FUNCTION)
              && !serai_draft_is_possessive (draft, i))
          || serai_draft_is (draft, i, ","))
        return FALSE;
      if (serai_draft_is_lower (draft, i) && !serai_draft_has (draft, i + 1, SERAI_CUE_ROLE))
        for (guint j = 0; j < G_N_ELEMENTS (words); j++)
          if (serai_draft_is (draft, i, words[j]))
            return TRUE;
    }
  return FALSE;
}

/* In a row of places: "in X and Y", "X, Y and Z". */
static gboolean
is_beside_place (const SeraiDraft *draft, guint first, guint end)
{
  if (first >= 2 && serai_draft_follows (draft, first)
      && (serai_draft_is (draft, first - 1, "and") || serai_draft_is (draft, first - 1, ",")
          || serai_draft_is (draft, first - 1, "or"))
      && is_kind (draft, first - 2, SERAI_MENTION_PLACE))
    return TRUE;
  return first > 0 && serai_draft_is (draft, first - 1, "of")
         && is_kind (draft, first - 2, SERAI_MENTION_ORGANISATION);
}

/* "to" leads to a place behind a word of moving, or from another place. */
static gboolean
is_destination (const SeraiDraft *draft, guint to)
{
  static const char *const words[] = {
      "travel",  "travels",   "travelled", "traveled",  "visit",      "visits",     "trip",
      "flew",    "fly",       "flies",     "flight",    "flights",    "return",     "returned",
      "returns", "went",      "go",        "going",     "goes",       "come",       "came",
      "road",    "railway",   "line",      "route",     "way",        "pipeline",   "invitation",
      "leave",   "left",      "moved",     "shipped",   "deliveries", "delivery",   "exports",
      "export",  "shipments", "sent",      "delivered", "extends",    "extended",   "bus",
      "train",   "trains",    "highway",   "journey",   "tour",       "delegation", "transported",
  };
  if (to == 0 || !serai_draft_follows (draft, to))
    return FALSE;
  if (is_kind (draft, to - 1, SERAI_MENTION_PLACE)
      || is_kind (draft, to - 1, SERAI_MENTION_COUNTRY))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (serai_draft_is (draft, to - 1, words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_place (const SeraiDraft *draft, guint first, guint end)
{
  if (first == 0 || !serai_draft_follows (draft, first))
    return FALSE;
  guint before = first - 1;
  if (is_acronym (draft, first, end))
    return FALSE;
  if (serai_draft_is (draft, before, "to"))
    return is_destination (draft, before);
  if (serai_draft_has (draft, before, SERAI_CUE_LOCATIVE)
      || serai_draft_is (draft, before, "between"))
    return TRUE;
  if (serai_draft_is (draft, before, "the") && before > 0
      && (serai_draft_is (draft, before - 1, "in") || serai_draft_is (draft, before - 1, "at"))
      && serai_draft_follows (draft, before))
    return end == first + 1
           && (!serai_draft_is_lower (draft, end)
               || serai_draft_has (draft, end, SERAI_CUE_FUNCTION));
  return is_beside_place (draft, first, end);
}

/* "Alpha Foods Ltd and Beta Gamma": two companies. */
static gboolean
is_beside_company (const SeraiDraft *draft, guint first, guint end)
{
  if (first < 2 || !serai_draft_is (draft, first - 1, "and") || !serai_draft_follows (draft, first)
      || !is_kind (draft, first - 2, SERAI_MENTION_ORGANISATION))
    return FALSE;
  const SeraiFinding *other = serai_draft_get (draft, first - 2);
  if (end == first + 1)
    return other->end == other->first + 1
           && !serai_tokens_at (draft->tokens, other->first)->is_upper
           && !is_acronym (draft, first, end);
  for (guint i = other->first; i < other->end; i++)
    if (serai_draft_has (draft, i, SERAI_CUE_COMPANY))
      return TRUE;
  return FALSE;
}

static gboolean
may_be_name (const SeraiDraft *draft, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    if (serai_draft_has (draft, i, NO_NAME))
      return FALSE;
  return TRUE;
}

/* The next row of capitals that no name has taken, without a sentence's opening word; FALSE at the
 * text's end. */
static gboolean
read_rest (const SeraiDraft *draft, guint *inout_i, guint *out_first, guint *out_end)
{
  for (guint i = *inout_i; i < draft->n_tokens;)
    {
      guint end = i;
      while (end < draft->n_tokens && draft->cover[end] == 0 && serai_draft_is_capital (draft, end)
             && (end == i || serai_draft_follows (draft, end)))
        end++;
      guint first = i;
      while (first < end && serai_draft_is_first (draft, first)
             && serai_draft_has (draft, first, SERAI_CUE_COMMON))
        first++;
      i = MAX (end, i + 1);
      if (first < end && may_be_name (draft, first, end)
          && !draft->is_shouting[serai_tokens_at (draft->tokens, first)->sentence])
        {
          *inout_i = i;
          *out_first = first;
          *out_end = end;
          return TRUE;
        }
    }
  return FALSE;
}

/* "Phiri & Sons Haulage": an ampersand between capitals makes a firm of them. */
static void
find_firms (SeraiDraft *draft)
{
  for (guint i = 1; i + 1 < draft->n_tokens; i++)
    {
      if (!serai_draft_is (draft, i, "&") || !serai_draft_is_capital (draft, i - 1)
          || !serai_draft_is_capital (draft, i + 1) || !serai_draft_follows (draft, i)
          || !serai_draft_follows (draft, i + 1)
          || draft->is_shouting[serai_tokens_at (draft->tokens, i)->sentence])
        continue;
      guint first = i - 1;
      while (first > 0 && serai_draft_follows (draft, first)
             && serai_draft_is_capital (draft, first - 1)
             && !(serai_draft_has (draft, first - 1, SERAI_CUE_COMMON)
                  && serai_draft_is_first (draft, first - 1)))
        first--;
      guint end = serai_draft_run_end (draft, i + 1);
      if (serai_roles_covering (draft, first) == NULL
          && !serai_draft_has (draft, end - 1, SERAI_CUE_AGREEMENT | SERAI_CUE_EVENT))
        serai_draft_add (draft, first, end, SERAI_MENTION_ORGANISATION);
    }
}

void
serai_aliases_find (SeraiDraft *draft)
{
  find_firms (draft);
  guint first, end;
  for (guint i = 0; read_rest (draft, &i, &first, &end);)
    find_alias (draft, first, end);
}

/* "RBI" where the document has the Reserve Bank of India. */
static gboolean
find_spelt_out (SeraiDraft *draft, guint first, guint end)
{
  if (!is_acronym (draft, first, end))
    return FALSE;
  for (guint i = 0; i < draft->findings->len; i++)
    {
      const SeraiFinding *finding = &g_array_index (draft->findings, SeraiFinding, i);
      if (!finding->is_dropped
          && (finding->kind == SERAI_MENTION_ORGANISATION
              || finding->kind == SERAI_MENTION_AGREEMENT || finding->kind == SERAI_MENTION_EVENT)
          && serai_draft_is_spelt_by (draft, finding->first, finding->end, first))
        return serai_draft_add (draft, first, end, finding->kind);
    }
  return FALSE;
}

void
serai_unknown_find (SeraiDraft *draft)
{
  guint first, end;
  for (guint i = 0; read_rest (draft, &i, &first, &end);)
    {
      if (find_spelt_out (draft, first, end))
        continue;
      if (is_company (draft, first, end) || is_beside_company (draft, first, end)
          || is_called_company (draft, end))
        serai_draft_add (draft, first, end, SERAI_MENTION_ORGANISATION);
      else if (end <= first + 3 && is_place (draft, first, end))
        serai_draft_add (draft, first, end, SERAI_MENTION_PLACE);
    }
}
