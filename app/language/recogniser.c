/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is built once and used for every document: the phrase tries and the tables of words. */
#include "language/recogniser.h"

#include "language/tagger.h"

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
  return self;
}

SeraiReference *
serai_recogniser_get_reference (SeraiRecogniser *self)
{
  return self->reference;
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
