/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is built once and used for every document: the phrase tries and the tables of words. */
#include "language/recogniser.h"

#include "language/tagger.h"

enum
{
  N_SUBJECTS = SERAI_SUBJECT_UNIT + 1,
};

struct _SeraiRecogniser
{
  GObject parent_instance;

  SeraiReference *reference;
  SeraiPhrases *phrases[N_SUBJECTS];
  SeraiNameWords *name_words;
  SeraiLexicon *lexicon;
  SeraiWords *words;
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
  g_clear_pointer (&self->lexicon, serai_lexicon_free);
  g_clear_pointer (&self->words, serai_words_free);
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
  self->lexicon = serai_lexicon_new ("en");
  self->words = serai_words_new ("en");
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

const SeraiLexicon *
serai_recogniser_get_lexicon (SeraiRecogniser *self, const char *language)
{
  return self->lexicon;
}

const SeraiWords *
serai_recogniser_get_words (SeraiRecogniser *self, const char *language)
{
  return self->words;
}

const SeraiTagger *
serai_recogniser_get_tagger (SeraiRecogniser *self)
{
  return self->tagger;
}
