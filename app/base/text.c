/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small questions on UTF-8 text that many rooms ask. */
#include "base/text.h"

#include <nettle/sha2.h>
#include <string.h>

/* What a reader takes as the same mark; 0 where it stays as it is. */
static gunichar
plain_mark (gunichar c)
{
  switch (c)
    {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x02BC:
    case 0x02BB:
    case 0x00B4:
    case 0x2032:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';
    default:
      return 0;
    }
}

/* Russian й and Tajik ӣ, ӯ are letters of their own, not и and у with a mark. */
static gboolean
keeps_its_mark (gunichar c)
{
  return c == 0x0439 || c == 0x04E3 || c == 0x04EF || c == 0x045E;
}

gboolean
serai_text_is_invisible (gunichar c)
{
  return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
         || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

static gboolean
is_ascii (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    if ((guchar) *p >= 0x80)
      return FALSE;
  return TRUE;
}

/* Most words are plain ASCII; they need none of the Unicode tables. */
static char *
fold_ascii (const char *text)
{
  char *folded = g_malloc (strlen (text) + 1);
  char *to = folded;
  for (const char *p = text; *p != '\0'; p++)
    {
      if (!g_ascii_isspace (*p))
        *to++ = *p == '`' ? '\'' : g_ascii_tolower (*p);
      else if (to > folded && to[-1] != ' ')
        *to++ = ' ';
    }
  if (to > folded && to[-1] == ' ')
    to--;
  *to = '\0';
  return folded;
}

/* Whether the character may join the one before it into one: marks, and the later letters of a
 * Korean syllable. */
static gboolean
may_join (gunichar c)
{
  return g_unichar_ismark (c) || (c >= 0x1160 && c <= 0x11FF);
}

/* Where the piece that begins at @text may end: no mark is parted from its letter, but of a letter
 * with a hundred marks only some are kept together. */
static const char *
find_piece_end (const char *text)
{
  enum
  {
    USUAL_BYTES = 64,
    MOST_BYTES = 256,
  };
  const char *p = text;
  while (*p != '\0')
    {
      p = g_utf8_next_char (p);
      gsize length = p - text;
      if (length >= MOST_BYTES || (length >= USUAL_BYTES && !may_join (g_utf8_get_char (p))))
        break;
    }
  return p;
}

/* NFC. GLib takes quadratic time for a long text of parted letters and marks, hence by pieces. */
static char *
compose (const char *text)
{
  GString *composed = g_string_sized_new (strlen (text));
  while (*text != '\0')
    {
      const char *end = find_piece_end (text);
      g_autofree char *piece = g_utf8_normalize (text, end - text, G_NORMALIZE_DEFAULT_COMPOSE);
      if (piece == NULL)
        {
          g_string_free (composed, TRUE);
          return NULL;
        }
      g_string_append (composed, piece);
      text = end;
    }
  return g_string_free (composed, FALSE);
}

char *
serai_text_fold (const char *text)
{
  if (is_ascii (text))
    return fold_ascii (text);

  g_autofree char *composed = g_utf8_validate (text, -1, NULL) ? compose (text) : NULL;
  if (composed == NULL)
    return g_strdup ("");
  g_autofree char *lower = g_utf8_strdown (composed, -1);
  GString *folded = g_string_sized_new (strlen (lower));
  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (g_unichar_isspace (c) || c == 0x00A0 || c == 0x202F)
        {
          if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
            g_string_append_c (folded, ' ');
          continue;
        }
      if (g_unichar_ismark (c) || serai_text_is_invisible (c))
        continue;
      gunichar mark = plain_mark (c);
      if (mark != 0)
        c = mark;
      else if (c == 0x0451)
        c = 0x0435;
      else if (c > 0x7F && !keeps_its_mark (c))
        {
          gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
          gsize n = g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts));
          if (n > 0)
            c = parts[0];
        }
      g_string_append_unichar (folded, c);
    }
  if (folded->len > 0 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);
  return g_string_free (folded, FALSE);
}

guint32
serai_text_hash (const char *bytes, gsize length)
{
  guint32 hash = 2166136261u;
  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) bytes[i]) * 16777619u;
  return hash;
}

guint
serai_text_offset_at_byte (const char *text, guint byte)
{
  return g_utf8_pointer_to_offset (text, text + byte);
}

guint
serai_text_byte_at_offset (const char *text, guint offset)
{
  return g_utf8_offset_to_pointer (text, offset) - text;
}

gboolean
serai_text_lists (const char *list, const char *word)
{
  gsize length = strlen (word);
  if (length == 0)
    return FALSE;
  for (const char *p = list; (p = strstr (p, word)) != NULL; p += length)
    if ((p == list || p[-1] == ' ') && (p[length] == ' ' || p[length] == '\0'))
      return TRUE;
  return FALSE;
}

char *
serai_text_slice (const char *text, guint start, guint end)
{
  const char *from = g_utf8_offset_to_pointer (text, start);
  const char *to = g_utf8_offset_to_pointer (from, end - start);
  return g_strndup (from, to - from);
}

SeraiTextWalk
serai_text_walk_begin (const char *text)
{
  return (SeraiTextWalk){text, 0};
}

const char *
serai_text_walk_to (SeraiTextWalk *self, guint offset)
{
  self->at = g_utf8_offset_to_pointer (self->at, (glong) offset - (glong) self->offset);
  self->offset = offset;
  return self->at;
}

char *
serai_text_walk_slice (SeraiTextWalk *self, guint start, guint end)
{
  const char *from = serai_text_walk_to (self, start);
  return g_strndup (from, serai_text_walk_to (self, end) - from);
}

char *
serai_text_sha256 (GBytes *bytes)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);
  /* Nettle has the processor's own instructions, where GLib takes six times as long: a second for
   * 80 MB. */
  struct sha256_ctx context;
  guint8 digest[SHA256_DIGEST_SIZE];
  sha256_init (&context);
  sha256_update (&context, size, data);
  sha256_digest (&context, sizeof digest, digest);
  GString *hex = g_string_sized_new (2 * sizeof digest);
  for (guint i = 0; i < sizeof digest; i++)
    g_string_append_printf (hex, "%02x", digest[i]);
  return g_string_free (hex, FALSE);
}
