/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether two names may be those of one person or thing, and why. */
#include "language/likeness.h"

#include "base/name-key.h"
#include "base/names.h"
#include "base/text.h"
#include "language/distance.h"

#include <string.h>

#define MOST_WORDS 8

SERAI_DEFINE_NAMES (SeraiLikeness,
                    likeness,
                    "none",
                    "spelling",
                    "script",
                    "order",
                    "patronymic",
                    "middle",
                    "initial",
                    "letters",
                    "legal-form",
                    "surname")

/**
 * Name:
 * @words: folded, without stops
 * @sounds: the same as they are heard, in Latin letters
 * @has_comma: "Doe, John"
 */
typedef struct
{
  char *words[MOST_WORDS];
  char *sounds[MOST_WORDS];
  guint n_words;
  gboolean has_comma;
  gboolean is_cyrillic;
} Name;

/* The word as it is heard, whatever its letters. (transfer full) */
static char *
hear (const char *folded)
{
  g_autoptr (GString) letters = g_string_new (folded);
  static const char *const silent[] = {"'", "`", "’", "-"};
  for (guint i = 0; i < G_N_ELEMENTS (silent); i++)
    g_string_replace (letters, silent[i], "", 0);
  g_autoptr (GString) key = g_string_new (NULL);
  serai_name_key (letters->str, key);
  return g_strdup (key->len > 0 ? key->str : folded);
}

static void
read_name (const char *text, Name *name)
{
  *name = (Name){0};
  g_autofree char *said = serai_text_fold (text);
  GString *plain = g_string_new (said);
  g_string_replace (plain, "«", " ", 0);
  g_string_replace (plain, "»", " ", 0);
  g_autofree char *folded = g_string_free (plain, FALSE);
  name->has_comma = strchr (folded, ',') != NULL;
  g_auto (GStrv) words = g_strsplit_set (folded, " ,.\"()", -1); /* its set is of bytes */
  for (guint i = 0; words[i] != NULL && name->n_words < MOST_WORDS; i++)
    {
      if (*words[i] == '\0')
        continue;
      name->is_cyrillic |= (guchar) *words[i] >= 0xD0 && (guchar) *words[i] <= 0xD3;
      name->words[name->n_words] = g_strdup (words[i]);
      name->sounds[name->n_words++] = hear (words[i]);
    }
}

static void
clear_name (Name *name)
{
  for (guint i = 0; i < name->n_words; i++)
    {
      g_free (name->words[i]);
      g_free (name->sounds[i]);
    }
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Name, clear_name)

/* The longer a word, the more of its letters may differ. */
static gboolean
sound_alike (const char *a, const char *b)
{
  gsize length = MIN (strlen (a), strlen (b));
  guint limit = length >= 8 ? 2 : length >= 6 ? 1 : 0;
  return strcmp (a, b) == 0 || (limit > 0 && a[0] == b[0] && serai_distance (a, b, limit) <= limit);
}

/* Word by word. Not more than one of them may only sound alike. */
static gboolean
have_same_words (const Name *a, const Name *b)
{
  guint n_alike = 0;
  if (a->n_words != b->n_words)
    return FALSE;
  for (guint i = 0; i < a->n_words; i++)
    {
      if (!sound_alike (a->sounds[i], b->sounds[i]))
        return FALSE;
      n_alike += strcmp (a->sounds[i], b->sounds[i]) != 0;
    }
  return a->n_words == 1 || n_alike < a->n_words;
}

static gboolean
have_same_words_anyhow (const Name *a, const Name *b)
{
  guint taken = 0;
  if (a->n_words != b->n_words || a->n_words < 2)
    return FALSE;
  for (guint i = 0; i < a->n_words; i++)
    {
      guint j = 0;
      while (j < b->n_words && ((taken & 1u << j) != 0 || strcmp (a->sounds[i], b->sounds[j]) != 0))
        j++;
      if (j == b->n_words)
        return FALSE;
      taken |= 1u << j;
    }
  return TRUE;
}

static gboolean
is_patronymic (const char *sound)
{
  static const char *const endings[] = {"ovich", "evich", "ovna", "evna", "ogli",
                                        "oglu",  "ugli",  "uli",  "kizi", "zoda"};
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (sound, endings[i]))
      return TRUE;
  return FALSE;
}

static const char *
get_surname (const Name *name)
{
  return name->sounds[name->has_comma ? 0 : name->n_words - 1];
}

static const char *
get_given (const Name *name)
{
  return name->sounds[name->has_comma && name->n_words > 1 ? 1 : 0];
}

/* "Sadyr Nurgozhoevich Zhaparov" and "Sadyr Zhaparov"; two different fathers are two people. */
static SeraiLikeness
compare_middles (const Name *a, const Name *b)
{
  const Name *longer = a->n_words > b->n_words ? a : b;
  if (a->n_words < 2 || b->n_words < 2 || a->n_words == b->n_words
      || !sound_alike (get_surname (a), get_surname (b))
      || strcmp (get_given (a), get_given (b)) != 0)
    return SERAI_LIKENESS_NONE;
  guint middle = longer->has_comma ? 2 : 1;
  return is_patronymic (longer->sounds[middle]) ? SERAI_LIKENESS_PATRONYMIC : SERAI_LIKENESS_MIDDLE;
}

static gboolean
is_initial (const char *sound)
{
  return strlen (sound) == 1 || (strlen (sound) == 2 && strchr ("hiua", sound[1]) != NULL);
}

/* "A. Kamilov" and "Abdulaziz Kamilov"; further letters must agree as well. */
static gboolean
have_initials (const Name *shorter, const Name *longer)
{
  guint n = shorter->n_words - 1;
  if (shorter->n_words < 2 || longer->n_words < 2 || shorter->has_comma || longer->has_comma
      || strcmp (get_surname (shorter), get_surname (longer)) != 0 || n > longer->n_words - 1)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!is_initial (shorter->sounds[i])
        || !g_str_has_prefix (longer->sounds[i], shorter->sounds[i]))
      return FALSE;
  return !is_initial (longer->sounds[0]);
}

static SeraiLikeness
compare_people (const Name *a, const Name *b)
{
  SeraiLikeness middles = compare_middles (a, b);
  if (middles != SERAI_LIKENESS_NONE)
    return middles;
  if (have_initials (a, b) || have_initials (b, a))
    return SERAI_LIKENESS_INITIAL;
  const Name *single = a->n_words == 1 ? a : b;
  const Name *other = a->n_words == 1 ? b : a;
  if (single->n_words == 1 && other->n_words > 1 && strlen (single->sounds[0]) > 2
      && strcmp (single->sounds[0], get_surname (other)) == 0)
    return SERAI_LIKENESS_SURNAME;
  return SERAI_LIKENESS_NONE;
}

/* "RBI" and "Reserve Bank of India": the small words count or don't. */
static gboolean
spells (const Name *letters, const Name *name)
{
  static const char *const small[] = {"of", "the", "and", "for", "de", "и", "по", "ва"};
  gsize n_letters = letters->n_words == 1 ? g_utf8_strlen (letters->words[0], -1) : 0;
  if (n_letters < 2 || name->n_words < 2)
    return FALSE;
  for (guint with_small = 0; with_small < 2; with_small++)
    {
      g_autoptr (GString) first = g_string_new (NULL);
      for (guint i = 0; i < name->n_words; i++)
        {
          gboolean is_small = FALSE;
          for (guint j = 0; j < G_N_ELEMENTS (small); j++)
            is_small |= strcmp (name->words[i], small[j]) == 0;
          if (!is_small || with_small)
            g_string_append_unichar (first, g_utf8_get_char (name->words[i]));
        }
      if (strcmp (first->str, letters->words[0]) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The words as they are heard, without "LLC", "ОАО", …. (transfer full) */
static char *
leave_out_legal_form (const Name *name)
{
  static const char forms[] =
      "llc ltd limited inc corp co plc jsc ojsc cjsc pjsc llp gmbh ag sa srl "
      "spa bv as too тоо ооо оао зао ао пао осоо чп company компания "
      "ширкати компаниясы";
  GString *kept = g_string_new (NULL);
  for (guint i = 0; i < name->n_words; i++)
    if (!serai_text_lists (forms, name->words[i]))
      g_string_append_printf (kept, "%s ", name->sounds[i]);
  return g_string_free (kept, FALSE);
}

static gboolean
differ_in_legal_form (const Name *a, const Name *b)
{
  g_autofree char *one = leave_out_legal_form (a);
  g_autofree char *other = leave_out_legal_form (b);
  return *one != '\0' && strcmp (one, other) == 0;
}

SeraiLikeness
serai_likeness_compare (SeraiMentionKind kind, const char *a, const char *b)
{
  g_auto (Name) x, y;
  read_name (a, &x);
  read_name (b, &y);
  if (x.n_words == 0 || y.n_words == 0)
    return SERAI_LIKENESS_NONE;
  if (have_same_words (&x, &y))
    {
      if (x.has_comma != y.has_comma)
        return SERAI_LIKENESS_NONE;
      return x.is_cyrillic != y.is_cyrillic ? SERAI_LIKENESS_SCRIPT : SERAI_LIKENESS_SPELLING;
    }
  if (have_same_words_anyhow (&x, &y)
      && (kind == SERAI_MENTION_PERSON || x.has_comma || y.has_comma))
    return SERAI_LIKENESS_ORDER;
  if (kind == SERAI_MENTION_PERSON)
    return compare_people (&x, &y);
  if (spells (&x, &y) || spells (&y, &x))
    return SERAI_LIKENESS_LETTERS;
  return kind == SERAI_MENTION_ORGANISATION && differ_in_legal_form (&x, &y)
             ? SERAI_LIKENESS_LEGAL_FORM
             : SERAI_LIKENESS_NONE;
}
