/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is built once and used for every document: the phrase tries and the tables of words. */
#include "language/recogniser.h"

#include "base/text.h"
#include "language/tagger.h"

#include <string.h>

enum
{
  N_SUBJECTS = SERAI_SUBJECT_UNIT + 1,
  N_LANGUAGES = 4,
};

/* Those that have tables, the first for every other one. */
static const char *const languages[N_LANGUAGES] = {"en", "ru", "tg", "kk"};
/* Those that borrow the tables of the second: figures, "млрд" and much else are the same there. */
static const char *const borrowers[] = {"uk", "be", "ky"};

struct _SeraiRecogniser
{
  GObject parent_instance;

  SeraiReference *reference;
  GHashTable *parts; /* folded names that a hyphen parts, see tokens.h */
  SeraiPhrases *phrases[N_SUBJECTS];
  SeraiNameWords *name_words;
  /* By language; made when a document first needs them. */
  SeraiLexicon *lexicons[N_LANGUAGES];
  SeraiWords *words[N_LANGUAGES];
  SeraiTagger *tagger;
};

G_DEFINE_FINAL_TYPE (SeraiRecogniser, serai_recogniser, G_TYPE_OBJECT)

static void
serai_recogniser_finalize (GObject *object)
{
  SeraiRecogniser *self = SERAI_RECOGNISER (object);
  for (guint i = 0; i < N_SUBJECTS; i++)
    g_clear_pointer (&self->phrases[i], serai_phrases_free);
  g_clear_pointer (&self->parts, g_hash_table_unref);
  g_clear_pointer (&self->name_words, serai_name_words_free);
  for (guint i = 0; i < N_LANGUAGES; i++)
    {
      g_clear_pointer (&self->lexicons[i], serai_lexicon_free);
      g_clear_pointer (&self->words[i], serai_words_free);
    }
  g_clear_pointer (&self->tagger, serai_tagger_free);
  g_clear_object (&self->reference);
  G_OBJECT_CLASS (serai_recogniser_parent_class)->finalize (object);
}

static void
serai_recogniser_class_init (SeraiRecogniserClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = serai_recogniser_finalize;
}

static void
serai_recogniser_init (SeraiRecogniser *self)
{
  for (guint i = 0; i < N_SUBJECTS; i++)
    self->phrases[i] = serai_phrases_new ();
}

/* States, their capitals, parts of the world, and bodies by their letters. */
static gboolean
is_part (const SeraiName *name)
{
  static const char *const parts_of_world[] = {"place:africa", "place:asia", "place:europe", NULL};
  if (strpbrk (name->text, " -") != NULL || name->kind == SERAI_NAME_FORMER)
    return FALSE;
  switch (name->entry->subject)
    {
    case SERAI_SUBJECT_COUNTRY:
      return TRUE;
    case SERAI_SUBJECT_PLACE:
      return name->entry->is_capital || g_strv_contains (parts_of_world, name->entry->key);
    case SERAI_SUBJECT_BODY:
      return name->kind == SERAI_NAME_ACRONYM;
    case SERAI_SUBJECT_PERSON:
    case SERAI_SUBJECT_COMMODITY:
    case SERAI_SUBJECT_CURRENCY:
    case SERAI_SUBJECT_UNIT:
    default:
      return FALSE;
    }
}

/* The words of a name that have a hyphen of their own: "Guinea-Bissau" is one. */
static void
keep_whole (GHashTable *parts, const SeraiName *name)
{
  if (name->entry->subject > SERAI_SUBJECT_BODY || strchr (name->text, '-') == NULL)
    return;
  g_auto (GStrv) words = g_strsplit (name->text, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (strchr (words[i], '-') != NULL)
      g_hash_table_add (parts, serai_text_fold (words[i]));
}

static void
collect_parts (SeraiRecogniser *self)
{
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_names;
  const SeraiName *names = serai_reference_get_names (self->reference, &n_names);
  for (guint i = 0; i < n_names; i++)
    if (is_part (&names[i]))
      g_hash_table_add (self->parts, serai_text_fold (names[i].text));
    else
      keep_whole (self->parts, &names[i]);
}

SeraiRecogniser *
serai_recogniser_new (SeraiReference *reference)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (reference), NULL);

  SeraiRecogniser *self = g_object_new (SERAI_TYPE_RECOGNISER, NULL);
  self->reference = g_object_ref (reference);
  self->name_words = serai_name_words_new (reference);
  g_autoptr (GError) error = NULL;
  self->tagger = serai_tagger_new (&error);
  if (self->tagger == NULL)
    g_message ("%s", error->message);
  guint n_names;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  for (guint i = 0; i < n_names; i++)
    serai_phrases_add (self->phrases[names[i].entry->subject], &names[i]);
  collect_parts (self);
  return self;
}

SeraiReference *
serai_recogniser_get_reference (SeraiRecogniser *self)
{
  return self->reference;
}

GHashTable *
serai_recogniser_get_parts (SeraiRecogniser *self)
{
  return self->parts;
}

const SeraiPhrases *
serai_recogniser_get_phrases (SeraiRecogniser *self, SeraiSubject subject)
{
  g_return_val_if_fail ((guint) subject < N_SUBJECTS, NULL);
  return self->phrases[subject];
}

const SeraiNameWords *
serai_recogniser_get_name_words (SeraiRecogniser *self)
{
  return self->name_words;
}

static guint
find_language (const char *language)
{
  for (guint i = 0; language != NULL && i < N_LANGUAGES; i++)
    if (g_ascii_strncasecmp (language, languages[i], 2) == 0)
      return i;
  for (guint i = 0; language != NULL && i < G_N_ELEMENTS (borrowers); i++)
    if (g_ascii_strncasecmp (language, borrowers[i], 2) == 0)
      return 1;
  return 0;
}

const SeraiLexicon *
serai_recogniser_get_lexicon (SeraiRecogniser *self, const char *language)
{
  guint i = find_language (language);
  if (g_once_init_enter (&self->lexicons[i]))
    g_once_init_leave (&self->lexicons[i], serai_lexicon_new (languages[i]));
  return self->lexicons[i];
}

const SeraiWords *
serai_recogniser_get_words (SeraiRecogniser *self, const char *language)
{
  guint i = find_language (language);
  if (g_once_init_enter (&self->words[i]))
    g_once_init_leave (&self->words[i], serai_words_new (languages[i]));
  return self->words[i];
}

const SeraiTagger *
serai_recogniser_get_tagger (SeraiRecogniser *self)
{
  return self->tagger;
}
