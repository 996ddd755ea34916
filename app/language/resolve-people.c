/* SPDX-License-Identifier: GPL-3.0-or-later */
/* People by their names → entities: full names first, then initials, then single words. */
#include "language/resolver.h"

#include "base/text.h"
#include "language/distance.h"
#include "language/inflection.h"

#include <string.h>

/* How many mentions further somebody in the same office is looked for. */
#define MAX_SINCE 60

static SeraiMention *
get_mention (SeraiResolver *self, guint i)
{
  return &g_array_index (self->passage->mentions, SeraiMention, i);
}

static const SeraiPlace *
get_place (SeraiResolver *self, guint i)
{
  return &g_array_index (self->places, SeraiPlace, i);
}

static const char *
get_folded (SeraiResolver *self, guint token)
{
  return serai_draft_get_stem (self->draft, token);
}

static guint
count_words (SeraiResolver *self, const SeraiPlace *place)
{
  guint n = 0;
  for (guint i = place->first; i < place->end; i++)
    n += serai_draft_is_capital (self->draft, i) && strlen (get_folded (self, i)) > 2;
  return n;
}

static gboolean
has_initial (SeraiResolver *self, const SeraiPlace *place)
{
  return place->end > place->first + 1 && serai_draft_is (self->draft, place->first + 1, ".");
}

static gboolean
is_patronymic (const char *stem)
{
  static const char *const endings[] = {"ович", "евич", "овн", "евн"};
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (stem, endings[i]))
      return TRUE;
  return FALSE;
}

/* Whether the reference knows the person in the office on the document's day. */
static gboolean
holds_post (SeraiResolver *self, int entity, SeraiPost post)
{
  const SeraiEntity *person = self->passage->entities->pdata[entity];
  const SeraiEntry *entry = serai_reference_find (self->reference, person->key);
  const SeraiTenure *tenure =
      entry != NULL ? serai_reference_find_office (self->reference, entry, self->passage->published)
                    : NULL;
  return tenure != NULL && post != SERAI_POST_OTHER && serai_officers_post_of (tenure) == post;
}

/* "Marcos" of "Ferdinand Marcos Jr." */
static guint
find_surname (SeraiResolver *self, const SeraiPlace *place)
{
  static const char *const behind[] = {"jr", "sr", "ii", "iii", ".", ","};
  guint last = place->end - 1;
  for (guint i = 0; i < G_N_ELEMENTS (behind) && last > place->first; i++)
    if (serai_draft_is (self->draft, last, behind[i]))
      {
        last--;
        i = G_MAXUINT;
      }
  return last;
}

static void
learn_word (GHashTable *words, const char *word, guint weight)
{
  guint old = GPOINTER_TO_UINT (g_hash_table_lookup (words, word));
  g_hash_table_insert (words, (gpointer) word, GUINT_TO_POINTER (MAX (weight, old)));
}

/* The words by which the person may be called again; a surname counts more. */
static void
learn_words (SeraiResolver *self, int entity, const SeraiPlace *place)
{
  if (self->words_of->pdata[entity] == NULL)
    self->words_of->pdata[entity] = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTable *words = self->words_of->pdata[entity];
  guint surname = find_surname (self, place);
  for (guint i = place->first; i < place->end; i++)
    {
      const char *word = get_folded (self, i);
      gboolean is_surname = i == surname && !is_patronymic (word);
      guint weight = is_surname ? 2 : 1;
      gboolean has_article = g_str_has_prefix (word, "al-") || g_str_has_prefix (word, "el-");
      if (strlen (word) > 2 && (has_article || serai_draft_is_capital (self->draft, i)))
        learn_word (words, word, weight);
      if (has_article)
        learn_word (words, word + 3, weight);
    }
}

/* How well the person behind another mention fits: by the weight of the word, and by the office
 * that stands before both ("Senator X"); 0 for not at all. */
static guint
weigh (SeraiResolver *self, guint i, const char *folded, const SeraiRole *role, SeraiGender gender)
{
  int entity = get_mention (self, i)->entity;
  if (get_mention (self, i)->kind != SERAI_MENTION_PERSON || entity < 0
      || self->words_of->pdata[entity] == NULL || !serai_gender_agrees (self, entity, gender))
    return 0;
  guint weight = GPOINTER_TO_UINT (g_hash_table_lookup (self->words_of->pdata[entity], folded));
  if (weight == 0 || role == NULL)
    return 2 * weight;
  const SeraiRole *its = serai_roles_ending_at (self->draft, get_place (self, i)->first);
  const char *head = serai_tokens_at (self->passage->tokens, role->head)->folded;
  gboolean is_same = its != NULL && serai_draft_is (self->draft, its->head, head);
  return 2 * weight + (is_same || holds_post (self, entity, role->post) ? 1 : 0);
}

int
serai_resolver_find_word (SeraiResolver *self, const char *folded, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  const SeraiRole *role = serai_roles_ending_at (self->draft, place->first);
  SeraiGender gender = serai_gender_read (self, place);
  guint full = role != NULL ? 5 : 4;
  int best = -1;
  guint best_weight = 0, n_since = 0;
  /* Whoever was named last before; of equal ones a surname counts more than a given name. */
  for (guint step = 0; step < 2 && best < 0; step++)
    {
      guint n = self->passage->mentions->len;
      guint n_asked = MIN (step == 0 ? mention : n - mention, SERAI_RESOLVER_REACH);
      for (guint k = 0; k < n_asked; k++)
        {
          guint i = step == 0 ? mention - 1 - k : mention + k;
          guint weight = weigh (self, i, folded, role, gender);
          if (weight > best_weight)
            {
              best = get_mention (self, i)->entity;
              best_weight = weight;
            }
          /* A surname that fits is left for one of the same office, but not for one far away. */
          n_since += best_weight >= 4;
          if (best_weight == full || n_since > MAX_SINCE)
            return best;
        }
    }
  return best;
}

static gboolean
begins_like (const char *name, const char *letters)
{
  g_autofree char *folded = serai_text_fold (name);
  return g_str_has_prefix (folded, letters);
}

static const SeraiEntry *
choose_entry (SeraiResolver *self,
              const SeraiName *const *names,
              guint n_names,
              const char *iso3,
              const char *letters)
{
  const SeraiEntry *best = NULL;
  int best_score = -1;
  for (guint i = 0; i < n_names; i++)
    {
      const SeraiEntry *entry = names[i]->entry;
      int score = 0;
      if (letters != NULL && !begins_like (entry->name, letters))
        continue;
      if (iso3 != NULL && g_strcmp0 (entry->iso3, iso3) == 0)
        score += 4;
      const SeraiTenure *tenure =
          serai_reference_find_office (self->reference, entry, self->passage->published);
      if (tenure != NULL)
        score += 2 + (tenure->office == SERAI_OFFICE_HEAD_OF_STATE);
      if (score > best_score)
        {
          best = entry;
          best_score = score;
        }
    }
  return best;
}

/* The country that the words before the name give: "Kenyan President …", "Lithuania's …". */
static const char *
find_country_before (SeraiResolver *self, guint first)
{
  const SeraiRole *role = serai_roles_ending_at (self->draft, first);
  if (role != NULL && role->country != NULL)
    return role->country->iso3;
  return NULL;
}

/* Who is written with the tokens from @at to the mention's end; @letters: how the name begins. */
static const SeraiEntry *
find_written (SeraiResolver *self, const SeraiPlace *place, guint at, const char *letters)
{
  const SeraiPhrases *phrases =
      serai_recogniser_get_phrases (self->passage->recogniser, SERAI_SUBJECT_PERSON);
  const SeraiName *const *names;
  guint n_names = 0;
  guint n = serai_phrases_match (phrases, self->passage->tokens, at, &names, &n_names);
  if (n == 0 || at + n != place->end)
    return NULL;
  return choose_entry (self, names, n_names, find_country_before (self, place->first), letters);
}

/* "Шавкат Миромонович Мирзиёев" */
static gboolean
has_patronymic (SeraiResolver *self, const SeraiPlace *place)
{
  static const char *const endings[] = {"ович", "евич", "овн", "евн", "ovich", "evich"};
  if (place->end != place->first + 3)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (get_folded (self, place->first + 1), endings[i]))
      return TRUE;
  return FALSE;
}

/* The reference may have the name with its honorific: "Sheikh …", "King …". */
static const SeraiEntry *
find_known (SeraiResolver *self, const SeraiPlace *place)
{
  for (guint back = 0; back <= 2 && back <= place->first; back++)
    {
      const SeraiEntry *entry = find_written (self, place, place->first - back, NULL);
      if (entry != NULL)
        return entry;
    }
  /* "Сейед Эбрахим Раиси" where the reference has the last two words. */
  if (place->end > place->first + 2 && (guchar) get_folded (self, place->first)[0] >= 0x80)
    {
      const SeraiEntry *entry = find_written (self, place, place->first + 1, NULL);
      if (entry != NULL)
        return entry;
    }
  return has_patronymic (self, place) ? find_written (self, place, place->end - 1, NULL) : NULL;
}

static gboolean
share_ends (SeraiResolver *self, int entity, const SeraiPlace *place)
{
  GHashTable *words = self->words_of->pdata[entity];
  if (words == NULL)
    return FALSE;
  return g_hash_table_contains (words, get_folded (self, place->first))
         && g_hash_table_contains (words, get_folded (self, place->end - 1));
}

/* Two spellings of one name: "Sooronbay", "Sooronbai"; the longer the word the more may differ. */
static gboolean
is_spelt_alike (const char *a, const char *b)
{
  gsize length = MIN (strlen (a), strlen (b));
  guint limit = length >= 8 ? 2 : length >= 6 ? 1 : 0;
  return strcmp (a, b) == 0 || (limit > 0 && a[0] == b[0] && serai_distance (a, b, limit) <= limit);
}

static guint
first_asked (SeraiResolver *self)
{
  guint n = self->passage->entities->len;
  return n > SERAI_RESOLVER_REACH ? n - SERAI_RESOLVER_REACH : 0;
}

static int
find_alike (SeraiResolver *self, const SeraiPlace *place)
{
  for (guint i = first_asked (self); i < self->passage->entities->len; i++)
    {
      if (self->words_of->pdata[i] == NULL)
        continue;
      if (share_ends (self, i, place))
        {
          self->join = SERAI_JOIN_PART;
          return i;
        }
      const SeraiEntity *entity = self->passage->entities->pdata[i];
      g_autofree char *folded = serai_text_fold (entity->name);
      g_auto (GStrv) words = g_strsplit (folded, " ", -1);
      if (g_strv_length (words) != place->end - place->first)
        continue;
      gboolean is_alike = TRUE;
      for (guint j = 0; words[j] != NULL && is_alike; j++)
        is_alike = is_spelt_alike (serai_inflection_stem (words[j], self->draft->strings),
                                   get_folded (self, place->first + j));
      if (is_alike)
        {
          self->join = SERAI_JOIN_SPELLING;
          return i;
        }
    }
  return -1;
}

static int
make_person (SeraiResolver *self, const SeraiPlace *place)
{
  g_autofree char *text = serai_resolver_dup_text (self, place->first, place->end);
  g_autofree char *key = serai_resolver_dup_key (SERAI_MENTION_PERSON, text);
  if (g_hash_table_contains (self->by_key, key))
    self->join = SERAI_JOIN_SAME_WORDS;
  return serai_resolver_get (self, SERAI_MENTION_PERSON, key, text);
}

/* "Айгуль Асанбаевна": somebody of the document with this given name. */
static int
find_by_patronymic (SeraiResolver *self, const SeraiPlace *place)
{
  if (place->end != place->first + 2 || !is_patronymic (get_folded (self, place->first + 1)))
    return -1;
  for (guint i = 0; i < self->passage->entities->len; i++)
    {
      GHashTable *words = self->words_of->pdata[i];
      if (words != NULL && g_hash_table_contains (words, get_folded (self, place->first))
          && serai_gender_agrees (self, i, serai_gender_read (self, place)))
        {
          self->join = SERAI_JOIN_PATRONYMIC;
          return i;
        }
    }
  return -1;
}

static int
settle_full_name (SeraiResolver *self, const SeraiPlace *place)
{
  int entity = find_by_patronymic (self, place);
  if (entity < 0)
    entity = find_alike (self, place);
  return entity >= 0 ? entity : make_person (self, place);
}

/* The document's own script may be another one than the reference's. */
static gboolean
has_word_like (GHashTable *words, const char *letters)
{
  GHashTableIter iter;
  gpointer word;
  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    if (g_str_has_prefix (word, letters))
      return TRUE;
  return FALSE;
}

/* "A. Kamilov": somebody of the document, or of the reference, whose name begins so. */
static int
settle_initials (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  const char *letters = get_folded (self, place->first);
  const char *surname = get_folded (self, place->end - 1);
  for (guint i = first_asked (self); i < self->passage->entities->len; i++)
    {
      const SeraiEntity *entity = self->passage->entities->pdata[i];
      GHashTable *words = self->words_of->pdata[i];
      if (words != NULL && g_hash_table_contains (words, surname)
          && (begins_like (entity->name, letters) || has_word_like (words, letters)))
        {
          self->join = SERAI_JOIN_INITIALS;
          return i;
        }
    }
  const SeraiEntry *entry = find_known (self, place);
  if (entry == NULL)
    entry =
        find_written (self, place, place->end - 1, g_ascii_isalpha (letters[0]) ? letters : NULL);
  self->join = entry != NULL ? SERAI_JOIN_INITIALS : SERAI_JOIN_NONE;
  if (entry != NULL)
    return serai_resolver_get_entry (self, SERAI_MENTION_PERSON, entry);
  return make_person (self, place);
}

static int
settle_single_word (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  /* "X, known as Y" */
  if (mention > 0 && place->first > 3
      && serai_tokens_match (self->passage->tokens, place->first - 3, ", known as") == 3
      && get_place (self, mention - 1)->end == place->first - 3
      && get_mention (self, mention - 1)->entity >= 0)
    {
      self->join = SERAI_JOIN_BRACKETS;
      return get_mention (self, mention - 1)->entity;
    }
  int entity = serai_resolver_find_word (self, get_folded (self, place->end - 1), mention);
  self->join = SERAI_JOIN_PART;
  if (entity >= 0)
    return entity;
  const SeraiEntry *entry = find_known (self, place);
  if (entry == NULL)
    entry = find_written (self, place, place->end - 1, NULL);
  self->join = SERAI_JOIN_LISTED;
  if (entry != NULL)
    return serai_resolver_get_entry (self, SERAI_MENTION_PERSON, entry);
  for (guint i = first_asked (self); i < self->passage->entities->len; i++)
    if (self->words_of->pdata[i] != NULL)
      {
        GHashTableIter iter;
        gpointer word;
        g_hash_table_iter_init (&iter, self->words_of->pdata[i]);
        while (g_hash_table_iter_next (&iter, &word, NULL))
          if (is_spelt_alike (word, get_folded (self, place->end - 1)))
            {
              self->join = SERAI_JOIN_SPELLING;
              return i;
            }
      }
  self->join = SERAI_JOIN_NONE;
  return make_person (self, place);
}

/* In this order, so that each can lean on those before it. */
typedef enum
{
  FORM_KNOWN,
  FORM_FULL,
  FORM_INITIALS,
  FORM_SINGLE,
  N_FORMS,
} Form;

static Form
find_form (SeraiResolver *self, const SeraiPlace *place)
{
  if (has_initial (self, place))
    return FORM_INITIALS;
  if (count_words (self, place) < 2)
    return FORM_SINGLE;
  return find_known (self, place) != NULL ? FORM_KNOWN : FORM_FULL;
}

static int
settle_form (SeraiResolver *self, guint mention, Form form)
{
  const SeraiPlace *place = get_place (self, mention);
  switch (form)
    {
    case FORM_KNOWN:
      self->join = SERAI_JOIN_LISTED;
      return serai_resolver_get_entry (self, SERAI_MENTION_PERSON, find_known (self, place));
    case FORM_FULL:
      return settle_full_name (self, place);
    case FORM_INITIALS:
      return settle_initials (self, mention);
    case FORM_SINGLE:
    case N_FORMS:
    default:
      return settle_single_word (self, mention);
    }
}

void
serai_resolver_settle_people (SeraiResolver *self)
{
  for (guint form = 0; form < N_FORMS; form++)
    for (guint i = 0; i < self->passage->mentions->len; i++)
      {
        const SeraiPlace *place = get_place (self, i);
        if (get_mention (self, i)->kind != SERAI_MENTION_PERSON || place->role != NULL
            || find_form (self, place) != form)
          continue;
        int entity = settle_form (self, i, form);
        serai_resolver_assign (self, i, entity);
        learn_words (self, entity, place);
        serai_gender_learn (self, entity, serai_gender_read (self, place));
      }
}
