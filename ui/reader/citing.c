/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A passage taken along with what it is from. */
#include "reader/citing.h"

#include "words.h"

#include "base/text.h"

#include <glib/gi18n.h>

char *
serai_citing_write (const SeraiDocument *document, SeraiSpan span)
{
  g_autofree char *words = serai_text_slice (document->text, span.start, span.end);
  g_autofree char *day = serai_words_day (document->published);
  g_autofree char *place =
      g_strdup_printf (_ ("paragraph %u"), serai_document_find_paragraph (document, span.start));
  const char *const parts[] = {serai_words_title (document), document->publisher, day, place,
                               document->url};
  GString *told = g_string_new (NULL);
  g_string_append_printf (told, _ ("“%s”"), g_strstrip (words));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && parts[i][0] != '\0')
      {
        g_string_append (told, i == 0 ? " — " : ", ");
        g_string_append (told, parts[i]);
      }
  return g_string_free (told, FALSE);
}

void
serai_citing_copy (GdkClipboard *clipboard, const SeraiDocument *document, SeraiSpan span)
{
  g_autofree char *words = serai_citing_write (document, span);
  gdk_clipboard_set_text (clipboard, words);
}
