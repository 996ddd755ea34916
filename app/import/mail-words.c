/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in a message's headers, made readable.
 *
 * GMime would ask iconv, whose tables a locked-in process can't load. */
#include "import/mail-words.h"

#include "import/composer.h"
#include "import/encoding.h"

#include <string.h>

static GByteArray *
decode_quoted (const char *text, gsize length)
{
  GByteArray *bytes = g_byte_array_new ();
  for (gsize i = 0; i < length; i++)
    {
      guint8 byte = text[i] == '_' ? ' ' : text[i];
      if (text[i] == '=' && i + 2 < length && g_ascii_isxdigit (text[i + 1])
          && g_ascii_isxdigit (text[i + 2]))
        {
          byte = g_ascii_xdigit_value (text[i + 1]) << 4 | g_ascii_xdigit_value (text[i + 2]);
          i += 2;
        }
      g_byte_array_append (bytes, &byte, 1);
    }
  return bytes;
}

static GByteArray *
decode_base64 (const char *text, gsize length)
{
  g_autofree char *copy = g_strndup (text, length);
  gsize size = 0;
  guchar *data = g_base64_decode (copy, &size);
  return g_byte_array_new_take (data, size);
}

/* One "=?charset?B?text?=" at @p: where it ends, or NULL where it is none. Its bytes come
 * undecoded: a letter may be parted between two words of one charset. */
static const char *
read_word (const char *p, char **out_charset, GByteArray **out_bytes)
{
  const char *charset = p + 2;
  const char *kind = strchr (charset, '?');
  if (kind == NULL || kind - charset > 40 || kind[1] == '\0' || kind[2] != '?')
    return NULL;
  const char *text = kind + 3;
  const char *end = strstr (text, "?=");
  if (end == NULL)
    return NULL;
  char how = g_ascii_toupper (kind[1]);
  if (how != 'B' && how != 'Q')
    return NULL;
  const char *language = memchr (charset, '*', kind - charset);
  *out_charset = g_strndup (charset, (language != NULL ? language : kind) - charset);
  *out_bytes = how == 'B' ? decode_base64 (text, end - text) : decode_quoted (text, end - text);
  return end + 2;
}

static void
append_decoded (GString *line, const char *charset, GByteArray *word)
{
  if (word->len == 0)
    return;
  g_autoptr (GBytes) bytes = g_bytes_new (word->data, word->len);
  const char *encoding;
  gsize length;
  g_autofree char *text = serai_encoding_decode (bytes, charset, &encoding, &length, NULL);
  if (text == NULL)
    text = serai_encoding_decode (bytes, NULL, &encoding, &length, NULL);
  g_string_append (line, text != NULL ? text : "");
}

char *
serai_mail_decode_words (const char *raw)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autoptr (GByteArray) pending = g_byte_array_new ();
  g_autofree char *pending_charset = NULL;
  for (const char *p = raw; *p != '\0';)
    {
      g_autofree char *charset = NULL;
      g_autoptr (GByteArray) bytes = NULL;
      const char *next = p[0] == '=' && p[1] == '?' ? read_word (p, &charset, &bytes) : NULL;
      if (next != NULL)
        {
          if (pending_charset != NULL && g_ascii_strcasecmp (pending_charset, charset) != 0)
            {
              append_decoded (line, pending_charset, pending);
              g_byte_array_set_size (pending, 0);
            }
          g_free (pending_charset);
          pending_charset = g_steal_pointer (&charset);
          g_byte_array_append (pending, bytes->data, bytes->len);
          /* Blanks between two words are only there to part them. */
          const char *after = next + strspn (next, " \t\r\n");
          p = after[0] == '=' && after[1] == '?' ? after : next;
          continue;
        }
      append_decoded (line, pending_charset, pending);
      g_byte_array_set_size (pending, 0);
      if (*p != '\r' && *p != '\n')
        g_string_append_c (line, *p);
      p++;
    }
  append_decoded (line, pending_charset, pending);
  if (!g_utf8_validate_len (line->str, line->len, NULL))
    {
      g_autoptr (GBytes) bytes = g_bytes_new (line->str, line->len);
      const char *encoding;
      gsize length;
      g_autofree char *text = serai_encoding_decode (bytes, NULL, &encoding, &length, NULL);
      g_string_assign (line, text != NULL ? text : "");
    }
  char *clean = serai_composer_clean (line->str, line->len);
  return clean != NULL ? clean : g_strdup ("");
}

char *
serai_mail_dup_sender (const char *from)
{
  const char *angle = strchr (from, '<');
  const char *end = angle != NULL && angle > from ? angle : from + strlen (from);
  const char *start = from;
  if (angle == from)
    {
      start = from + 1;
      end = start + strcspn (start, ">");
    }
  else if (angle == NULL && strchr (from, '(') != NULL)
    {
      start = strchr (from, '(') + 1;
      end = start + strcspn (start, ")");
    }
  g_autofree char *name = g_strndup (start, end - start);
  g_strstrip (name);
  gsize length = strlen (name);
  if (length >= 2 && name[0] == '"' && name[length - 1] == '"')
    {
      name[length - 1] = '\0';
      g_autofree char *inner = g_strdup (name + 1);
      return serai_composer_clean (inner, -1);
    }
  return serai_composer_clean (name, -1);
}
