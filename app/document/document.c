/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was written: one article or communiqué, with where it came from. */
#include "document/document.h"

G_DEFINE_BOXED_TYPE (SeraiDocument, serai_document, serai_document_ref, serai_document_unref)

SeraiDocument *
serai_document_new (void)
{
  SeraiDocument *self = g_atomic_rc_box_new0 (SeraiDocument);
  self->blocks = g_array_new (FALSE, TRUE, sizeof (SeraiBlock));
  return self;
}

SeraiDocument *
serai_document_ref (SeraiDocument *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_document (gpointer data)
{
  SeraiDocument *self = data;
  g_free (self->file);
  g_free (self->sha256);
  g_free (self->mime);
  g_free (self->encoding);
  g_free (self->title);
  g_free (self->author);
  g_free (self->publisher);
  g_free (self->url);
  g_free (self->language);
  g_free (self->dateline_place);
  g_free (self->text);
  g_array_unref (self->blocks);
}

void
serai_document_unref (SeraiDocument *self)
{
  g_atomic_rc_box_release_full (self, clear_document);
}

guint
serai_document_count_words (const SeraiDocument *self)
{
  guint n_words = 0;
  gboolean is_inside = FALSE;
  for (const char *p = self->text != NULL ? self->text : ""; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean belongs =
          g_unichar_isalnum (c) || (is_inside && (c == '\'' || c == '-' || c == 0x2019));
      if (belongs && !is_inside)
        n_words++;
      is_inside = belongs;
    }
  return n_words;
}

guint
serai_document_find_paragraph (const SeraiDocument *self, guint offset)
{
  guint paragraph = 1;
  for (guint i = 0; i < self->blocks->len; i++)
    if (g_array_index (self->blocks, SeraiBlock, i).span.start <= offset)
      paragraph = i + 1;
  return paragraph;
}
