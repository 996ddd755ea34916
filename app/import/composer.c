/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document's text, put together block by block. */
#include "import/composer.h"

#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

struct _SeraiComposer
{
  GString *text;
  GArray *blocks;
  guint n_characters;
};

/* Whether NFC leaves the character alone whatever stands beside it; a quick no sends the block
 * through the normaliser. */
static gboolean
is_composed (gunichar c)
{
  return c < 0x300 || (c >= 0x400 && c <= 0x482) || (c >= 0x48A && c <= 0x52F)
         || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2002 && c <= 0x2115)
         || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
}

static gboolean
is_invisible (gunichar c)
{
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v')
         || (c >= 0x7F && c <= 0x9F && c != 0x85) || c == 0x00AD || c == 0x200B || c == 0x2060
         || c == 0xFEFF || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
         || (c >= 0xFFF0 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE;
}

static gboolean
is_blank (gunichar c)
{
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/* A no-break space says something inside a number ("1 500") and stays unless it is in a run. */
static char *
squeeze (const char *text, gsize length, gboolean keeps_tabs, gboolean *out_is_composed)
{
  GString *line = g_string_sized_new (length + 1);
  gunichar gap = 0;
  *out_is_composed = TRUE;
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (c == '\t' && keeps_tabs)
        {
          gap = 0;
          g_string_append_c (line, '\t');
        }
      else if (is_blank (c) || c == 0x00A0)
        {
          gap = gap == 0 ? (c == 0x00A0 ? c : ' ') : ' ';
        }
      else if (!is_invisible (c))
        {
          if (gap != 0 && line->len > 0 && line->str[line->len - 1] != '\t')
            g_string_append_unichar (line, gap);
          gap = 0;
          *out_is_composed = *out_is_composed && is_composed (c);
          if (c < 0x80)
            g_string_append_c (line, c);
          else
            g_string_append_len (line, p, g_utf8_next_char (p) - p);
        }
    }
  return g_string_free (line, FALSE);
}

/* NFC by ICU: GLib's own takes quadratic time on text that is decomposed throughout. */
static char *
compose_characters (const char *text)
{
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance (&status);
  gsize size = strlen (text);
  int32_t n_units = 0, n_composed = 0, n_bytes = 0;
  g_autofree UChar *units = g_new (UChar, size + 1);
  u_strFromUTF8 (units, size + 1, &n_units, text, size, &status);
  /* A character may become three units at most. */
  g_autofree UChar *composed = g_new (UChar, n_units * 3 + 1);
  n_composed = unorm2_normalize (nfc, units, n_units, composed, n_units * 3 + 1, &status);
  g_autofree char *bytes = g_malloc (n_composed * 3 + 1);
  u_strToUTF8 (bytes, n_composed * 3 + 1, &n_bytes, composed, n_composed, &status);
  return U_SUCCESS (status) ? g_steal_pointer (&bytes) : g_strdup (text);
}

static char *
clean_block (const char *text, gssize length, gboolean keeps_tabs)
{
  gboolean composed;
  g_autofree char *line =
      squeeze (text, length < 0 ? strlen (text) : (gsize) length, keeps_tabs, &composed);
  if (line[strspn (line, "\t ")] == '\0')
    return NULL;
  return composed ? g_steal_pointer (&line) : compose_characters (line);
}

SeraiComposer *
serai_composer_new (void)
{
  SeraiComposer *self = g_new0 (SeraiComposer, 1);
  self->text = g_string_new (NULL);
  self->blocks = g_array_new (FALSE, TRUE, sizeof (SeraiBlock));
  return self;
}

void
serai_composer_free (SeraiComposer *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->blocks);
  g_free (self);
}

void
serai_composer_add (SeraiComposer *self,
                    SeraiBlockKind kind,
                    int level,
                    const char *text,
                    gssize length)
{
  g_autofree char *block = clean_block (text, length, kind == SERAI_BLOCK_TABLE_ROW);
  if (block == NULL)
    return;
  if (self->text->len > 0)
    {
      g_string_append (self->text, "\n\n");
      self->n_characters += 2;
    }
  guint n_characters = g_utf8_strlen (block, -1);
  SeraiBlock made = {kind, level, {self->n_characters, self->n_characters + n_characters}};
  g_array_append_val (self->blocks, made);
  g_string_append (self->text, block);
  self->n_characters += n_characters;
}

void
serai_composer_finish (SeraiComposer *self, SeraiDocument *document)
{
  g_free (document->text);
  document->text = g_string_free (self->text, FALSE);
  g_array_unref (document->blocks);
  document->blocks = g_steal_pointer (&self->blocks);
  self->text = g_string_new (NULL);
  self->blocks = g_array_new (FALSE, TRUE, sizeof (SeraiBlock));
  self->n_characters = 0;
}

char *
serai_composer_clean (const char *text, gssize length)
{
  return clean_block (text, length, FALSE);
}
