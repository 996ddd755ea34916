/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An analysis as the person wants it: first the words that were taken for the wrong name or for
 * none, then the entities that these mentions are left to. */
#include "language/corrections.h"

#include "base/find.h"
#include "base/text.h"
#include "language/entity.h"

/* A mention on its way; @key: of its entity, its kind's word for a value, lent. */
typedef struct
{
  SeraiMention mention;
  const char *key;
  int source;         /* index of its entity in the machine's analysis, or -1 */
  gboolean is_given;  /* @key is what a person said */
  gboolean is_marked; /* and so is the place */
  gboolean is_gone;
} Draft;

typedef struct
{
  SeraiCorrections *corrections;
  gint64 article;
  const char *text;
  const SeraiAnalysis *from;
  GHashTable *known;   /* key → the machine's SeraiEntity, both lent */
  GArray *drafts;      /* (element-type Draft) by position */
  GHashTable *touched; /* keys whose forms are no more those that the machine listed, lent */
} Work;

static Draft *
get_draft (Work *work, guint i)
{
  return &g_array_index (work->drafts, Draft, i);
}

static void
clear_draft (gpointer data)
{
  serai_mention_clear (&((Draft *) data)->mention);
}

static int
compare_drafts (gconstpointer a, gconstpointer b)
{
  const SeraiSpan x = ((const Draft *) a)->mention.span, y = ((const Draft *) b)->mention.span;
  if (x.start != y.start)
    return x.start < y.start ? -1 : 1;
  return x.end != y.end ? (x.end > y.end ? -1 : 1) : 0;
}

static void
take_mentions (Work *work)
{
  for (guint i = 0; i < work->from->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (work->from->mentions, SeraiMention, i);
      Draft draft = {.mention = *mention, .source = mention->entity};
      serai_value_copy (&mention->value, &draft.mention.value);
      if (mention->entity >= 0)
        draft.key = ((SeraiEntity *) work->from->entities->pdata[mention->entity])->key;
      else
        draft.key = serai_mention_kind_to_string (mention->kind);
      g_array_append_val (work->drafts, draft);
    }
}

static gboolean
holds_here (Work *work, const SeraiCorrection *correction)
{
  return correction->article == 0 || correction->article == work->article;
}

/* --- words that were taken for a name: UNMARK and SPLIT -------------------------------------- */

/* (element-type GPtrArray) by folded form: what holds in this document. NULL where nothing does. */
static GHashTable *
gather_forms (Work *work)
{
  GHashTable *forms = NULL;
  GPtrArray *list = serai_corrections_get_list (work->corrections);
  for (guint i = 0; i < list->len; i++)
    {
      SeraiCorrection *correction = list->pdata[i];
      if ((correction->deed != SERAI_DEED_UNMARK && correction->deed != SERAI_DEED_SPLIT)
          || !holds_here (work, correction))
        continue;
      if (forms == NULL)
        forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_ptr_array_unref);
      char *form = serai_text_fold (correction->form);
      GPtrArray *those = g_hash_table_lookup (forms, form);
      if (those == NULL)
        {
          those = g_ptr_array_new ();
          g_hash_table_insert (forms, g_strdup (form), those);
        }
      g_ptr_array_add (those, correction);
      g_free (form);
    }
  return forms;
}

/* The one place before the document, the document before everywhere; of equals the last. */
static guint
rate (const SeraiCorrection *correction)
{
  return correction->article == 0 ? 1 : correction->start < 0 ? 2 : 3;
}

static const SeraiCorrection *
choose (Work *work, GPtrArray *those, const Draft *draft)
{
  const SeraiCorrection *best = NULL;
  const char *key = serai_corrections_resolve (work->corrections, draft->key);
  for (guint i = 0; those != NULL && i < those->len; i++)
    {
      const SeraiCorrection *correction = those->pdata[i];
      if ((correction->article != 0 && correction->start >= 0
           && correction->start != draft->mention.span.start)
          || !g_str_equal (serai_corrections_resolve (work->corrections, correction->key), key))
        continue;
      if (best == NULL || rate (correction) >= rate (best))
        best = correction;
    }
  return best;
}

/* @is_marked: those that a person marked, which may be no name in one of the documents. */
static void
correct_forms (Work *work, gboolean is_marked)
{
  g_autoptr (GHashTable) forms = gather_forms (work);
  SeraiTextWalk walk = serai_text_walk_begin (work->text);
  for (guint i = 0; forms != NULL && i < work->drafts->len; i++)
    {
      Draft *draft = get_draft (work, i);
      SeraiSpan span = draft->mention.span;
      if (draft->is_gone || draft->is_marked != is_marked)
        continue;
      g_autofree char *words = serai_text_walk_slice (&walk, span.start, span.end);
      g_autofree char *folded = serai_text_fold (words);
      const SeraiCorrection *said = choose (work, g_hash_table_lookup (forms, folded), draft);
      if (said == NULL)
        continue;
      g_hash_table_add (work->touched,
                        (gpointer) serai_corrections_resolve (work->corrections, draft->key));
      if (said->deed == SERAI_DEED_UNMARK)
        {
          draft->is_gone = TRUE;
          continue;
        }
      draft->key = said->target;
      draft->source = -1;
      draft->is_given = TRUE;
      draft->mention.kind = said->kind;
      g_hash_table_add (work->touched,
                        (gpointer) serai_corrections_resolve (work->corrections, draft->key));
    }
}

/* --- words that no name was seen in: MARK ------------------------------------------------------
 */

static gboolean
is_letter_at (const char *p)
{
  return g_unichar_isalnum (g_utf8_get_char (p));
}

/* Whole words, in capitals and small letters as the person marked them. */
static gboolean
is_same_name (SeraiTextWalk *walk, const char *text, SeraiSpan span, const char *form)
{
  const char *start = serai_text_walk_to (walk, span.start);
  const char *end = g_utf8_offset_to_pointer (start, serai_span_length (span));
  if (start > text && is_letter_at (g_utf8_prev_char (start)) && is_letter_at (start))
    return FALSE;
  if (*end != '\0' && is_letter_at (end) && is_letter_at (g_utf8_prev_char (end)))
    return FALSE;
  const char *p = start;
  for (const char *q = form; p < end && *q != '\0'; q = g_utf8_next_char (q))
    {
      gunichar c = g_utf8_get_char (p);
      if (g_utf8_get_char (q) == ' ')
        {
          while (p < end && g_unichar_isspace (g_utf8_get_char (p)))
            p = g_utf8_next_char (p);
          continue;
        }
      if (g_unichar_isalpha (c) && g_unichar_isupper (c) != g_unichar_isupper (g_utf8_get_char (q)))
        return FALSE;
      p = g_utf8_next_char (p);
    }
  return TRUE;
}

/* Looking for a word is much quicker than looking for all its spellings. */
static gboolean
may_have (const char *text, const char *form)
{
  g_autofree char *first = g_strndup (form, strcspn (form, " -'’"));
  return strstr (text, first) != NULL;
}

/* A longer name keeps what lies in it; all else of the machine's gives way, but for what of another
 * kind lies inside. FALSE where there is nothing to add. */
static gboolean
make_room (Work *work, guint first, SeraiSpan span, SeraiMentionKind kind)
{
  gboolean is_wanted = TRUE;
  for (guint i = first; i < work->drafts->len; i++)
    {
      Draft *draft = get_draft (work, i);
      SeraiSpan other = draft->mention.span;
      if (other.start >= span.end)
        break;
      if (draft->is_gone || !serai_span_overlaps (other, span))
        continue;
      if (serai_span_contains (other, span) && !serai_span_equal (other, span))
        is_wanted = is_wanted && draft->mention.kind != kind;
      else if (serai_span_equal (other, span) || !serai_span_contains (span, other)
               || draft->mention.kind == kind)
        {
          draft->is_gone = TRUE;
          g_hash_table_add (work->touched,
                            (gpointer) serai_corrections_resolve (work->corrections, draft->key));
        }
    }
  return is_wanted;
}

static void
mark_words (Work *work, const SeraiCorrection *correction)
{
  if (!may_have (work->text, correction->form))
    return;
  g_autoptr (GArray) places = serai_find_all (work->text, correction->form);
  SeraiTextWalk walk = serai_text_walk_begin (work->text);
  guint first = 0;
  guint n_before = work->drafts->len;
  for (guint i = 0; i < places->len; i++)
    {
      SeraiSpan span = g_array_index (places, SeraiSpan, i);
      if ((correction->article != 0 && correction->start >= 0 && correction->start != span.start)
          || !is_same_name (&walk, work->text, span, correction->form))
        continue;
      while (first < n_before && get_draft (work, first)->mention.span.end <= span.start)
        first++;
      if (!make_room (work, first, span, correction->kind))
        continue;
      Draft draft = {.mention = {.span = span, .kind = correction->kind, .entity = -1},
                     .key = correction->target,
                     .source = -1,
                     .is_given = TRUE,
                     .is_marked = TRUE};
      g_array_append_val (work->drafts, draft);
    }
  if (work->drafts->len == n_before)
    return;
  g_hash_table_add (work->touched,
                    (gpointer) serai_corrections_resolve (work->corrections, correction->target));
  g_array_sort (work->drafts, compare_drafts);
}

static int
compare_forms (gconstpointer a, gconstpointer b)
{
  const SeraiCorrection *x = *(SeraiCorrection *const *) a, *y = *(SeraiCorrection *const *) b;
  gsize m = strlen (x->form), n = strlen (y->form);
  return m > n ? -1 : m < n;
}

/* The longer names first, so that "Bank of Asia" is no bank and something more. */
static void
mark_all (Work *work)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  GPtrArray *list = serai_corrections_get_list (work->corrections);
  for (guint i = 0; i < list->len; i++)
    {
      SeraiCorrection *correction = list->pdata[i];
      if (correction->deed == SERAI_DEED_MARK && holds_here (work, correction))
        g_ptr_array_add (marks, correction);
    }
  g_ptr_array_sort (marks, compare_forms);
  for (guint i = 0; i < marks->len; i++)
    mark_words (work, marks->pdata[i]);
}

/* --- entities -------------------------------------------------------------------------------- */

typedef struct
{
  SeraiAnalysis *analysis;
  GHashTable *by_key; /* key → index + 1 */
  int *indices;       /* of the machine's entities among these, -1: gone */
} Result;

/* What the machine knows of the entity in this document, else what the library does. */
static SeraiEntity *
make_entity (Work *work, const char *key, const Draft *draft)
{
  const SeraiEntity *known = g_hash_table_lookup (work->known, key);
  if (known != NULL)
    return serai_entity_copy (known);
  const SeraiCorrection *told = serai_corrections_find_target (work->corrections, key);
  if (told == NULL || told->name == NULL)
    {
      const SeraiEntity *source =
          draft->source >= 0 ? work->from->entities->pdata[draft->source] : NULL;
      return serai_entity_new (draft->mention.kind, key, source != NULL ? source->name : key);
    }
  SeraiEntity *entity = serai_entity_new (told->kind, key, told->name);
  entity->iso3 = g_strdup (told->iso3);
  entity->wikidata = g_strdup (told->wikidata);
  return entity;
}

static void
apply_deeds (Work *work, SeraiEntity *entity)
{
  const SeraiCorrection *retype =
      serai_corrections_find (work->corrections, SERAI_DEED_RETYPE, entity->key);
  const SeraiCorrection *rename =
      serai_corrections_find (work->corrections, SERAI_DEED_RENAME, entity->key);
  if (retype != NULL)
    entity->kind = retype->kind;
  if (rename != NULL && !g_str_equal (rename->name, entity->name))
    {
      /* The name that the analysis gave is a form of the document's own: it stays findable. */
      g_autofree char *found = g_steal_pointer (&entity->name);
      entity->name = g_strdup (rename->name);
      if (!g_ptr_array_find_with_equal_func (entity->aliases, found, g_str_equal, NULL))
        g_ptr_array_insert (entity->aliases, 0, g_steal_pointer (&found));
    }
  const SeraiCorrection *told = serai_corrections_find_target (work->corrections, entity->key);
  entity->is_corrected =
      retype != NULL || rename != NULL || (told != NULL && told->deed != SERAI_DEED_DISTINCT)
      || serai_corrections_find (work->corrections, SERAI_DEED_CONFIRM, entity->key) != NULL;
  entity->n_mentions = 0;
}

/* Two that the machine took for two. */
static void
absorb (SeraiEntity *entity, const SeraiEntity *other)
{
  serai_entity_add_alias (entity, other->name);
  for (guint i = 0; i < other->aliases->len; i++)
    serai_entity_add_alias (entity, other->aliases->pdata[i]);
  if (entity->iso3 == NULL)
    entity->iso3 = g_strdup (other->iso3);
  if (entity->role == NULL)
    entity->role = g_strdup (other->role);
}

static int
get_entity (Work *work, Result *result, const char *key, const Draft *draft)
{
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (result->by_key, key));
  if (known == 0)
    {
      SeraiEntity *made = make_entity (work, key, draft);
      apply_deeds (work, made);
      g_ptr_array_add (result->analysis->entities, made);
      known = result->analysis->entities->len;
      g_hash_table_insert (result->by_key, made->key, GUINT_TO_POINTER (known));
    }
  return known - 1;
}

static void
settle_source (Work *work, Result *result, int source, int index)
{
  SeraiEntity *entity = result->analysis->entities->pdata[index];
  if (source < 0 || result->indices[source] >= 0)
    return;
  const SeraiEntity *other = work->from->entities->pdata[source];
  result->indices[source] = index;
  if (!g_str_equal (other->key, entity->key))
    absorb (entity, other);
}

static void
settle_mentions (Work *work, Result *result)
{
  for (guint i = 0; i < work->drafts->len; i++)
    {
      Draft *draft = get_draft (work, i);
      SeraiMention mention = draft->mention;
      if (draft->is_gone)
        continue;
      if (draft->source >= 0 || draft->is_given)
        {
          const char *key = serai_corrections_resolve (work->corrections, draft->key);
          if (serai_corrections_find (work->corrections, SERAI_DEED_IGNORE, key) != NULL)
            continue;
          mention.entity = get_entity (work, result, key, draft);
          settle_source (work, result, draft->source, mention.entity);
          SeraiEntity *entity = result->analysis->entities->pdata[mention.entity];
          mention.kind = entity->kind;
          if (draft->is_given || !g_str_equal (key, draft->key))
            mention.join = SERAI_JOIN_SAID;
          entity->n_mentions++;
        }
      serai_value_copy (&draft->mention.value, &mention.value);
      g_array_append_val (result->analysis->mentions, mention);
    }
}

/* Whose words went to another has the forms that are left. */
static void
list_forms_anew (Work *work, Result *result)
{
  SeraiAnalysis *analysis = result->analysis;
  if (g_hash_table_size (work->touched) == 0)
    return;
  for (guint i = 0; i < analysis->entities->len; i++)
    {
      SeraiEntity *entity = analysis->entities->pdata[i];
      if (g_hash_table_contains (work->touched, entity->key))
        g_ptr_array_set_size (entity->aliases, 0);
    }
  SeraiTextWalk walk = serai_text_walk_begin (work->text);
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      SeraiEntity *entity =
          mention->entity >= 0 ? analysis->entities->pdata[mention->entity] : NULL;
      if (entity == NULL || !g_hash_table_contains (work->touched, entity->key))
        continue;
      g_autofree char *words =
          serai_text_walk_slice (&walk, mention->span.start, mention->span.end);
      serai_entity_add_alias (entity, g_strdelimit (words, "\n\r\t", ' '));
    }
}

static void
settle_commitments (Work *work, Result *result)
{
  for (guint i = 0; i < work->from->commitments->len; i++)
    {
      const SeraiCommitment *commitment = work->from->commitments->pdata[i];
      SeraiCommitment *copy = serai_commitment_new ();
      copy->span = commitment->span;
      copy->kind = commitment->kind;
      copy->due = commitment->due;
      for (guint j = 0; j < commitment->actors->len; j++)
        {
          int index = result->indices[g_array_index (commitment->actors, int, j)];
          if (index >= 0)
            g_array_append_val (copy->actors, index);
        }
      g_ptr_array_add (result->analysis->commitments, copy);
    }
}

SeraiAnalysis *
serai_corrections_apply (SeraiCorrections *self,
                         gint64 article,
                         const char *text,
                         SeraiAnalysis *analysis)
{
  if (serai_corrections_get_list (self)->len == 0)
    return serai_analysis_ref (analysis);

  Work work = {.corrections = self, .article = article, .text = text, .from = analysis};
  work.drafts = g_array_new (FALSE, TRUE, sizeof (Draft));
  g_array_set_clear_func (work.drafts, clear_draft);
  work.touched = g_hash_table_new (g_str_hash, g_str_equal);
  work.known = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < analysis->entities->len; i++)
    g_hash_table_insert (work.known, ((SeraiEntity *) analysis->entities->pdata[i])->key,
                         analysis->entities->pdata[i]);
  take_mentions (&work);
  correct_forms (&work, FALSE);
  mark_all (&work);
  correct_forms (&work, TRUE);

  Result result = {.analysis = serai_analysis_new_empty ()};
  result.by_key = g_hash_table_new (g_str_hash, g_str_equal);
  result.indices = g_new (int, analysis->entities->len + 1);
  for (guint i = 0; i < analysis->entities->len; i++)
    result.indices[i] = -1;
  settle_mentions (&work, &result);
  list_forms_anew (&work, &result);
  settle_commitments (&work, &result);
  /* Claims name countries by their codes: no name that is corrected changes them. */
  g_ptr_array_unref (result.analysis->claims);
  result.analysis->claims = g_ptr_array_ref (analysis->claims);

  g_hash_table_unref (result.by_key);
  g_free (result.indices);
  g_hash_table_unref (work.known);
  g_hash_table_unref (work.touched);
  g_array_unref (work.drafts);
  return result.analysis;
}

/* --- what has changed ------------------------------------------------------------------------ */

static gboolean
is_alike (const SeraiAnalysis *a, guint i, const SeraiAnalysis *b, guint j)
{
  const SeraiMention *x = &g_array_index (a->mentions, SeraiMention, i);
  const SeraiMention *y = &g_array_index (b->mentions, SeraiMention, j);
  if (x->kind != y->kind || (x->entity < 0) != (y->entity < 0))
    return FALSE;
  if (x->entity < 0)
    return TRUE;
  const SeraiEntity *who = a->entities->pdata[x->entity], *whom = b->entities->pdata[y->entity];
  return g_str_equal (who->key, whom->key) && g_str_equal (who->name, whom->name);
}

static int
compare_places (const SeraiAnalysis *a, guint i, const SeraiAnalysis *b, guint j)
{
  if (i >= a->mentions->len || j >= b->mentions->len)
    return i >= a->mentions->len ? 1 : -1;
  SeraiSpan x = g_array_index (a->mentions, SeraiMention, i).span;
  SeraiSpan y = g_array_index (b->mentions, SeraiMention, j).span;
  if (x.start != y.start)
    return x.start < y.start ? -1 : 1;
  return x.end != y.end ? (x.end > y.end ? -1 : 1) : 0;
}

guint
serai_corrections_count_changes (const SeraiAnalysis *before, const SeraiAnalysis *after)
{
  guint i = 0, j = 0, n_went = 0, n_came = 0, n_others = 0;
  while (i < before->mentions->len || j < after->mentions->len)
    {
      int order = compare_places (before, i, after, j);
      n_went += order < 0;
      n_came += order > 0;
      if (order == 0)
        n_others += !is_alike (before, i, after, j);
      i += order <= 0;
      j += order >= 0;
    }
  /* What came in the place of another is one. */
  return n_others + MAX (n_went, n_came);
}
