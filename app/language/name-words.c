/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What single words do around names. */
#include "language/name-words.h"

#include "base/lookup.h"
#include "base/text.h"
#include "language/layout.h"
#include "language/stems.h"

#include <string.h>

struct _SeraiNameWords
{
  const SeraiImage *image;
  SeraiLookup lookup;
  const SeraiCueRecord *records;
};

SeraiNameWords *
serai_name_words_new (const SeraiImage *image)
{
  g_autofree SeraiNameWords *self = g_new0 (SeraiNameWords, 1);
  guint n_records;
  self->image = image;
  self->records =
      serai_image_get_section (image, SERAI_LAYOUT_CUE_WORDS, sizeof *self->records, &n_records);
  if (self->records == NULL || !serai_lookup_open (&self->lookup, image, SERAI_LAYOUT_CUES))
    return NULL;
  return g_steal_pointer (&self);
}

void
serai_name_words_free (SeraiNameWords *self)
{
  g_free (self);
}

static const SeraiCueRecord *
find (const SeraiNameWords *self, const char *word, guint32 hash)
{
  guint32 n_tried = 0;
  for (guint32 i; (i = serai_lookup_next (&self->lookup, hash, &n_tried)) != SERAI_LOOKUP_NONE;)
    if (strcmp (self->image->strings + self->records[i].word, word) == 0)
      return &self->records[i];
  return NULL;
}

/* What another language's word does, by the word itself or by a stem. */
static const char *
find_gloss (const SeraiNameWords *self, const SeraiCueRecord *own, const char *folded)
{
  if (own != NULL && own->gloss != 0)
    return self->image->strings + own->gloss;
  for (guint n = 0; n <= SERAI_STEM_MOST_LETTERS; n++)
    {
      char pattern[SERAI_STEM_MOST_BYTES];
      if (!serai_stem_cut (folded, n, pattern))
        continue;
      const SeraiCueRecord *record =
          find (self, pattern, serai_text_hash (pattern, strlen (pattern)));
      if (record != NULL && record->gloss != 0)
        return self->image->strings + record->gloss;
    }
  return NULL;
}

guint
serai_name_words_read (const SeraiNameWords *self,
                       const char *folded,
                       guint32 hash,
                       const char **out_gloss)
{
  const SeraiCueRecord *own = find (self, folded, hash);
  guint cues = own != NULL ? own->cues : 0;
  const char *gloss = (guchar) folded[0] >= 0x80 ? find_gloss (self, own, folded) : NULL;
  if (gloss != NULL)
    {
      const SeraiCueRecord *english = find (self, gloss, serai_text_hash (gloss, strlen (gloss)));
      if (english != NULL)
        cues |= english->cues;
    }
  if (out_gloss != NULL)
    *out_gloss = gloss;
  return cues;
}
