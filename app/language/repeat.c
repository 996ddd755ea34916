/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A name recognised once is recognised everywhere in its document, also by its short forms. */
#include "language/name-finders.h"
#include "language/roles.h"

#include <string.h>

#define MAX_WORDS 12
#define NO_SHORT_FORM                                                                              \
  (SERAI_CUE_COMMON | SERAI_CUE_GENERAL | SERAI_CUE_TIME | SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE    \
   | SERAI_CUE_BODY | SERAI_CUE_EVENT | SERAI_CUE_AGREEMENT | SERAI_CUE_COMPANY | SERAI_CUE_PLACE  \
   | SERAI_CUE_PARTICLE)

/* Folded words parted by blanks → kind + 1. */
static char *
join_words (const SeraiDraft *draft, guint first, guint end)
{
  GString *words = g_string_new (NULL);
  for (guint i = first; i < end; i++)
    {
      if (i > first)
        g_string_append_c (words, ' ');
      g_string_append (words, serai_draft_get_stem (draft, i));
    }
  return g_string_free (words, FALSE);
}

static void
remember (GHashTable *table, const SeraiDraft *draft, guint first, guint end, SeraiMentionKind kind)
{
  char *words = join_words (draft, first, end);
  if (g_hash_table_contains (table, words))
    g_free (words);
  else
    g_hash_table_insert (table, words, GUINT_TO_POINTER (kind + 1));
}

static gboolean
is_known_place (const SeraiDraft *draft, guint i)
{
  return serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) != NULL
         || serai_draft_known (draft, SERAI_SUBJECT_PLACE, i) != NULL;
}

/* "el-Sisi" is called "Sisi" again. */
static const char *
skip_article (const char *word)
{
  return g_str_has_prefix (word, "al-") || g_str_has_prefix (word, "el-") ? word + 3 : word;
}

/* A person's single words, the surname whatever else it means. */
static void
remember_person (GHashTable *table, const SeraiDraft *draft, const SeraiFinding *finding)
{
  for (guint i = finding->first; i < finding->end; i++)
    {
      const char *word = serai_draft_get_stem (draft, i);
      const char *bare = skip_article (word);
      if ((!serai_draft_is_capital (draft, i) && bare == word
           && !serai_draft_has_small_article (draft, i))
          || serai_draft_has (draft, i, NO_SHORT_FORM) || strlen (word) < 3
          || (i + 1 < finding->end && is_known_place (draft, i)))
        continue;
      remember (table, draft, i, i + 1, SERAI_MENTION_PERSON);
      if (bare != word && !g_hash_table_contains (table, bare))
        g_hash_table_insert (table, g_strdup (bare), GUINT_TO_POINTER (SERAI_MENTION_PERSON + 1));
      /* "Al Suwaidi": with its particle. */
      if (i > finding->first && serai_draft_has (draft, i - 1, SERAI_CUE_PARTICLE))
        remember (table, draft, i - 1, i + 1, SERAI_MENTION_PERSON);
    }
}

/* A company's first words: "Kaveri" for "Kaveri Spices Ltd". */
static void
remember_company (GHashTable *table, const SeraiDraft *draft, const SeraiFinding *finding)
{
  guint last = finding->end;
  while (last > finding->first
         && (serai_draft_has (draft, last - 1, SERAI_CUE_COMPANY)
             || !serai_draft_is_word (draft, last - 1)
             || serai_tokens_at (draft->tokens, last - 1)->folded[1] == '\0'))
    last--;
  if (last == finding->end)
    return;
  for (guint end = last; end > finding->first; end--)
    {
      if (end == finding->first + 1
          && (is_known_place (draft, finding->first)
              || serai_draft_has (draft, finding->first, NO_SHORT_FORM)))
        break;
      remember (table, draft, finding->first, end, SERAI_MENTION_ORGANISATION);
    }
}

static gboolean
is_title_finding (const SeraiDraft *draft, const SeraiFinding *finding)
{
  for (guint i = finding->first; i < finding->end; i++)
    if (serai_draft_has (draft, i, SERAI_CUE_ROLE))
      return TRUE;
  return FALSE;
}

/* "director-general of Itaipu Binacional": what somebody heads is a body, wherever it is named. */
static void
remember_headed (GHashTable *table, const SeraiDraft *draft)
{
  static const char *const heads[] = {
      "director",  "director-general", "chairman",    "chairwoman", "chair",   "ceo",
      "founder",   "co-founder",       "owner",       "co-owner",   "manager", "chief",
      "spokesman", "spokeswoman",      "spokesperson"};
  for (guint i = 0; i < draft->roles->len; i++)
    {
      const SeraiRole *role = &g_array_index (draft->roles, SeraiRole, i);
      gboolean heads_body = FALSE;
      for (guint j = 0; j < G_N_ELEMENTS (heads); j++)
        heads_body = heads_body || serai_draft_is (draft, role->head, heads[j]);
      guint first = role->head + 1;
      if (!heads_body || role->country != NULL || serai_draft_is_glossed (draft, role->head)
          || !serai_draft_is (draft, first, "of"))
        continue;
      first += serai_draft_is (draft, first + 1, "the") ? 2 : 1;
      if (first >= role->end || serai_draft_run_end (draft, first) < role->end
          || is_known_place (draft, first)
          || serai_draft_has (draft, first,
                              NO_SHORT_FORM | SERAI_CUE_GENERAL | SERAI_CUE_ROLE_PART))
        continue;
      remember (table, draft, first, role->end, SERAI_MENTION_ORGANISATION);
    }
}

static GHashTable *
collect (const SeraiDraft *draft)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < draft->findings->len; i++)
    {
      const SeraiFinding *finding = &g_array_index (draft->findings, SeraiFinding, i);
      if (finding->is_dropped
          || (finding->kind == SERAI_MENTION_PERSON && is_title_finding (draft, finding)))
        continue;
      if (finding->kind == SERAI_MENTION_ORGANISATION)
        remember_company (table, draft, finding);
    }
  for (guint i = 0; i < draft->findings->len; i++)
    {
      const SeraiFinding *finding = &g_array_index (draft->findings, SeraiFinding, i);
      if (finding->is_dropped
          || (finding->kind == SERAI_MENTION_PERSON && is_title_finding (draft, finding)))
        continue;
      remember (table, draft, finding->first, finding->end, finding->kind);
      if (finding->kind == SERAI_MENTION_PERSON)
        remember_person (table, draft, finding);
    }
  remember_headed (table, draft);
  return table;
}

/* Whether the surname @i stands where only a place can: "in the port of Limón". */
static gboolean
is_where_places_stand (const SeraiDraft *draft, guint i)
{
  return i >= 2 && serai_draft_is (draft, i - 1, "in") && serai_draft_follows (draft, i);
}

static guint
match (const SeraiDraft *draft, GHashTable *table, guint i, SeraiMentionKind *out_kind)
{
  guint longest = i;
  for (guint end = i + 1; end <= MIN (i + MAX_WORDS, draft->n_tokens); end++)
    {
      if (draft->cover[end - 1] != 0 || (end > i + 1 && !serai_draft_follows (draft, end - 1)))
        break;
      g_autofree char *words = join_words (draft, i, end);
      guint kind = GPOINTER_TO_UINT (g_hash_table_lookup (table, words));
      if (kind == 0)
        continue;
      longest = end;
      *out_kind = kind - 1;
    }
  return longest;
}

/* Whether the free capital @i may be a part of the name beside it. */
static gboolean
can_belong_to_name (const SeraiDraft *draft, guint i)
{
  if (i >= draft->n_tokens || draft->cover[i] != 0 || !serai_draft_is_capital (draft, i)
      || serai_draft_is_glossed (draft, i) || is_known_place (draft, i)
      || serai_draft_known (draft, SERAI_SUBJECT_BODY, i) != NULL
      || serai_draft_has (draft, i,
                          NO_SHORT_FORM | SERAI_CUE_ROLE_PLURAL | SERAI_CUE_ROLE_PART
                              | SERAI_CUE_SPEECH | SERAI_CUE_WEAK_BODY)
      || serai_tokens_at (draft->tokens, i)->is_upper
      || strlen (serai_tokens_at (draft->tokens, i)->folded) < 3)
    return FALSE;
  /* "Quoting Hasina, …": the capital is the sentence's. */
  const char *word = serai_tokens_at (draft->tokens, i)->folded;
  return serai_draft_has (draft, i, SERAI_CUE_GIVEN) || !serai_draft_is_first (draft, i)
         || !(g_str_has_suffix (word, "ing") || g_str_has_suffix (word, "ed")
              || g_str_has_suffix (word, "ly") || (guchar) word[0] >= 0x80);
}

/* A surname that is known from elsewhere in the document may have another given name here: the
 * whole name, "Айгуль Жапарова", "Kondwani Phiri". */
static void
widen_person (const SeraiDraft *draft, guint *inout_first, guint *inout_end)
{
  guint first = *inout_first, end = *inout_end;
  if (end != first + 1 || serai_draft_has (draft, first, SERAI_CUE_HONORIFIC))
    return;
  for (guint n = 0; n < 2 && first > 0 && serai_draft_follows (draft, first)
                    && can_belong_to_name (draft, first - 1);
       n++)
    first--;
  if (first == *inout_first && serai_draft_follows (draft, end) && can_belong_to_name (draft, end))
    end++;
  *inout_first = first;
  *inout_end = end;
}

static gboolean
is_at_work (const SeraiDraft *draft, guint i)
{
  return serai_draft_has (draft, i + 1, SERAI_CUE_SPEECH) && serai_draft_is_lower (draft, i + 1)
         && serai_draft_follows (draft, i + 1);
}

/* "Holland wants …" of somebody called Marek Holland: the surname takes the place's or country's
 * word back where a person is at work. */
static void
take_back (SeraiDraft *draft, GHashTable *surnames, guint i)
{
  const SeraiFinding *finding = serai_draft_get (draft, i);
  if (finding == NULL || finding->first != i || finding->end != i + 1
      || (finding->kind != SERAI_MENTION_PLACE && finding->kind != SERAI_MENTION_COUNTRY)
      || !g_hash_table_contains (surnames, serai_draft_get_stem (draft, i)))
    return;
  gboolean is_named = i > 0 && serai_draft_has (draft, i - 1, SERAI_CUE_SPEECH)
                      && serai_draft_is (draft, i - 1, "said");
  const SeraiRole *role = serai_roles_ending_at (draft, i);
  if (role != NULL && role->is_capital)
    is_named = TRUE;
  if (is_at_work (draft, i) || is_named)
    g_array_index (draft->findings, SeraiFinding, draft->cover[i] - 1).kind = SERAI_MENTION_PERSON;
}

static GHashTable *
collect_surnames (const SeraiDraft *draft)
{
  GHashTable *surnames = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < draft->findings->len; i++)
    {
      const SeraiFinding *finding = &g_array_index (draft->findings, SeraiFinding, i);
      if (!finding->is_dropped && finding->kind == SERAI_MENTION_PERSON
          && finding->end > finding->first + 1 && !is_title_finding (draft, finding))
        g_hash_table_add (surnames, (gpointer) serai_draft_get_stem (draft, finding->end - 1));
    }
  return surnames;
}

/* "Amber Valley" looks like a place, but the document has the company of that name. */
static void
correct_place (SeraiDraft *draft, GHashTable *table, guint i)
{
  const SeraiFinding *finding = serai_draft_get (draft, i);
  if (finding == NULL || finding->first != i || finding->kind != SERAI_MENTION_PLACE
      || is_known_place (draft, i))
    return;
  g_autofree char *words = join_words (draft, finding->first, finding->end);
  if (GPOINTER_TO_UINT (g_hash_table_lookup (table, words)) == SERAI_MENTION_ORGANISATION + 1)
    g_array_index (draft->findings, SeraiFinding, draft->cover[i] - 1).kind =
        SERAI_MENTION_ORGANISATION;
}

void
serai_repeat_find (SeraiDraft *draft)
{
  g_autoptr (GHashTable) surnames = collect_surnames (draft);
  for (guint i = 0; i < draft->n_tokens && g_hash_table_size (surnames) > 0; i++)
    take_back (draft, surnames, i);

  g_autoptr (GHashTable) table = collect (draft);
  if (g_hash_table_size (table) == 0)
    return;
  for (guint i = 0; i < draft->n_tokens; i++)
    correct_place (draft, table, i);
  for (guint i = 0; i < draft->n_tokens; i++)
    {
      if (draft->cover[i] != 0
          || (!serai_draft_is_capital (draft, i) && !serai_draft_has_small_article (draft, i)))
        continue;
      SeraiMentionKind kind = SERAI_MENTION_PERSON;
      guint end = match (draft, table, i, &kind);
      if (end == i)
        continue;
      if (kind == SERAI_MENTION_PERSON && end == i + 1 && is_where_places_stand (draft, i))
        kind = SERAI_MENTION_PLACE;
      else if (kind == SERAI_MENTION_PLACE && end == i + 1 && is_at_work (draft, i)
               && g_hash_table_contains (surnames, serai_draft_get_stem (draft, i)))
        kind = SERAI_MENTION_PERSON;
      guint first = i;
      if (kind == SERAI_MENTION_PERSON)
        widen_person (draft, &first, &end);
      serai_draft_add (draft, first, end, kind);
    }
}
