/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is built once and used for every document: the phrase tries and the tables of words. */
#include "language/recogniser.h"

#include "language/layout.h"
#include "language/tagger.h"

#define RESOURCE "/io/github/serai/Serai/language/words.image"

enum
{
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
  GBytes *bytes; /* of the image */
  SeraiImage image;
  SeraiPhraseBook *phrases;
  GHashTable *parts; /* folded names that a hyphen parts, see tokens.h */
  SeraiNameWords *name_words;
  SeraiWords *words[N_LANGUAGES];
  /* By language; made when a document first needs them. */
  SeraiLexicon *lexicons[N_LANGUAGES];
  SeraiTagger *tagger;
};

/* Generated beside the image. Calling it keeps the linker from dropping the data. */
GResource *serai_words_data_get_resource (void);

G_DEFINE_FINAL_TYPE (SeraiRecogniser, serai_recogniser, G_TYPE_OBJECT)

static void
serai_recogniser_finalize (GObject *object)
{
  SeraiRecogniser *self = SERAI_RECOGNISER (object);
  g_clear_pointer (&self->phrases, serai_phrase_book_free);
  g_clear_pointer (&self->parts, g_hash_table_unref);
  g_clear_pointer (&self->name_words, serai_name_words_free);
  for (guint i = 0; i < N_LANGUAGES; i++)
    {
      g_clear_pointer (&self->lexicons[i], serai_lexicon_free);
      g_clear_pointer (&self->words[i], serai_words_free);
    }
  g_clear_pointer (&self->tagger, serai_tagger_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
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
}

static gboolean
is_made_for (const SeraiImage *image, SeraiReference *reference)
{
  guint n;
  const guint32 *halves =
      serai_image_get_section (image, SERAI_LAYOUT_MADE_FOR, sizeof *halves, &n);
  return halves != NULL && n == 2
         && ((guint64) halves[0] << 32 | halves[1]) == serai_reference_get_checksum (reference);
}

static gboolean
list_parts (SeraiRecogniser *self)
{
  guint n_parts;
  const guint32 *parts =
      serai_image_get_section (&self->image, SERAI_LAYOUT_HYPHENED, sizeof *parts, &n_parts);
  self->parts = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; parts != NULL && i < n_parts; i++)
    g_hash_table_add (self->parts, (gpointer) (self->image.strings + parts[i]));
  return parts != NULL;
}

static gboolean
open_words (SeraiRecogniser *self)
{
  self->bytes = g_resource_lookup_data (serai_words_data_get_resource (), RESOURCE,
                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (self->bytes == NULL
      || !serai_image_open (&self->image, self->bytes, SERAI_LANGUAGE_MAGIC, SERAI_LANGUAGE_VERSION)
      || !is_made_for (&self->image, self->reference))
    return FALSE;
  guint n_names;
  const SeraiName *names = serai_reference_get_names (self->reference, &n_names);
  self->phrases = serai_phrase_book_new (&self->image, names, n_names);
  self->name_words = serai_name_words_new (&self->image);
  gboolean is_whole = self->phrases != NULL && self->name_words != NULL && list_parts (self);
  for (guint i = 0; i < N_LANGUAGES; i++)
    {
      self->words[i] = serai_words_new (&self->image, languages[i]);
      is_whole = is_whole && self->words[i] != NULL;
    }
  return is_whole;
}

SeraiRecogniser *
serai_recogniser_new (SeraiReference *reference)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (reference), NULL);

  SeraiRecogniser *self = g_object_new (SERAI_TYPE_RECOGNISER, NULL);
  self->reference = g_object_ref (reference);
  /* Both images are parts of this programme: only a broken build comes here. */
  if (!open_words (self))
    g_error ("The words of the recogniser were not made for these reference data; build anew");
  g_autoptr (GError) error = NULL;
  self->tagger = serai_tagger_new (&error);
  if (self->tagger == NULL)
    g_message ("%s", error->message);
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

void
serai_recogniser_number_words (SeraiRecogniser *self, SeraiTokens *tokens)
{
  serai_phrase_book_number (self->phrases, tokens);
}

const SeraiPhrases *
serai_recogniser_get_phrases (SeraiRecogniser *self, SeraiSubject subject)
{
  return serai_phrase_book_get (self->phrases, subject);
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
  return self->words[find_language (language)];
}

const SeraiTagger *
serai_recogniser_get_tagger (SeraiRecogniser *self)
{
  return self->tagger;
}
