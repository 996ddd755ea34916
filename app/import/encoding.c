/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes → UTF-8: which character encoding they are in.
 *
 * ICU converts, because its tables are in the library itself: a locked-in process can't load
 * iconv's modules. */
#include "import/encoding.h"

#include "import/reader.h"

#include <string.h>
#include <uchardet.h>
#include <unicode/ucnv.h>

/* So much of the beginning is enough to tell an encoding. */
#define SAMPLE_BYTES (64 * 1024)
#define DECLARATION_BYTES 2048

/* What detection may come upon; names as the web writes them. */
static const char *const known[] = {
    "UTF-8",          "UTF-16LE",     "UTF-16BE",     "UTF-32LE",     "UTF-32BE",
    "windows-1251",   "KOI8-R",       "KOI8-U",       "ISO-8859-5",   "IBM866",
    "x-mac-cyrillic", "windows-1252", "windows-1250", "windows-1253", "windows-1254",
    "windows-1255",   "windows-1256", "windows-1257", "windows-1258", "ISO-8859-2",
    "ISO-8859-3",     "ISO-8859-4",   "ISO-8859-6",   "ISO-8859-7",   "ISO-8859-8",
    "ISO-8859-9",     "ISO-8859-10",  "ISO-8859-13",  "ISO-8859-15",  "macintosh",
    "TIS-620",        "gb18030",      "Big5",         "EUC-JP",       "Shift_JIS",
    "ISO-2022-JP",    "EUC-KR",       "EUC-TW",       "HZ-GB-2312",   "IBM852",
    "IBM855",         "IBM865",       "VISCII",       "US-ASCII",     "ISO-8859-1",
    "IBM437",
};

/* What the web means when it says one thing (WHATWG). */
static const char *const meant[][2] = {
    {"iso-8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"ascii", "windows-1252"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"cp1251", "windows-1251"},
    {"win-1251", "windows-1251"},
    {"x-cp1251", "windows-1251"},
    {"cp866", "IBM866"},
    {"ks_c_5601-1987", "EUC-KR"},
    {"utf8", "UTF-8"},
    {"iso-8859-9", "windows-1254"},
    {"mac-cyrillic", "x-mac-cyrillic"},
    {"maccyrillic", "x-mac-cyrillic"},
    {"unicode", "UTF-16LE"},
    {"utf-16", "UTF-16LE"},
};

static const char *
find_meant (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (meant); i++)
    if (g_ascii_strcasecmp (meant[i][0], name) == 0)
      return meant[i][1];
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_ascii_strcasecmp (known[i], name) == 0)
      return known[i];
  return g_intern_string (name);
}

typedef enum
{
  STRICT,  /* a byte that means nothing makes it fail */
  LENIENT, /* it becomes U+FFFD */
} Strictness;

static char *
convert (const char *name, const char *data, gsize size, Strictness strictness, gsize *out_length)
{
  UErrorCode status = U_ZERO_ERROR;
  UConverter *from = ucnv_open (name, &status);
  UConverter *to = ucnv_open ("UTF-8", &status);
  if (U_SUCCESS (status) && strictness == STRICT)
    ucnv_setToUCallBack (from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  g_autofree char *text = NULL;
  if (U_SUCCESS (status))
    {
      UChar pivot[1024];
      UChar *pivot_source = pivot, *pivot_target = pivot;
      gsize room = size * 3 + 16;
      text = g_try_malloc (room + 1);
      char *target = text;
      const char *source = data;
      if (text != NULL)
        ucnv_convertEx (to, from, &target, text + room, &source, data + size, pivot, &pivot_source,
                        &pivot_target, pivot + G_N_ELEMENTS (pivot), TRUE, TRUE, &status);
      if (text != NULL && U_SUCCESS (status))
        {
          *target = '\0';
          *out_length = target - text;
        }
    }
  ucnv_close (from);
  ucnv_close (to);
  return U_SUCCESS (status) ? g_steal_pointer (&text) : NULL;
}

static const char *
find_byte_order_mark (const guchar *data, gsize size, gsize *out_n_skipped)
{
  static const struct
  {
    const char *mark;
    gsize length;
    const char *encoding;
  } marks[] = {
      {"\xEF\xBB\xBF", 3, "UTF-8"},    {"\xFF\xFE\0\0", 4, "UTF-32LE"},
      {"\0\0\xFE\xFF", 4, "UTF-32BE"}, {"\xFF\xFE", 2, "UTF-16LE"},
      {"\xFE\xFF", 2, "UTF-16BE"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (size >= marks[i].length && memcmp (data, marks[i].mark, marks[i].length) == 0)
      {
        *out_n_skipped = marks[i].length;
        return marks[i].encoding;
      }
  return NULL;
}

static gboolean
is_likely_in_text (guint unit)
{
  return unit == '\n' || unit == '\r' || unit == '\t' || (unit >= 0x20 && unit < 0x7F)
         || (unit >= 0xA0 && unit < 0x250) || (unit >= 0x400 && unit < 0x530)
         || (unit >= 0x2010 && unit < 0x2040) || (unit >= 0x4E00 && unit < 0x9FFF)
         || (unit >= 0x3000 && unit < 0x3100) || (unit >= 0xAC00 && unit < 0xD7A4);
}

/* UTF-16 without a mark: two bytes make a likely character nearly always, and in one order only. */
static const char *
guess_utf16 (const guchar *data, gsize size)
{
  gsize n_units = MIN (size, SAMPLE_BYTES) / 2;
  if (n_units < 2 || size % 2 != 0 || memchr (data, 0, n_units * 2) == NULL)
    return NULL;
  gsize n_little = 0, n_big = 0, n_plain_little = 0, n_plain_big = 0;
  for (gsize i = 0; i < n_units; i++)
    {
      guint little = data[i * 2] | data[i * 2 + 1] << 8;
      guint big = data[i * 2] << 8 | data[i * 2 + 1];
      n_little += is_likely_in_text (little);
      n_big += is_likely_in_text (big);
      n_plain_little += little == ' ' || little == '\n';
      n_plain_big += big == ' ' || big == '\n';
    }
  gboolean is_little =
      n_plain_little > n_plain_big || (n_plain_little == n_plain_big && n_little > n_big);
  gsize n_likely = is_little ? n_little : n_big;
  if (n_likely * 100 < n_units * 95)
    return NULL;
  return is_little ? "UTF-16LE" : "UTF-16BE";
}

/* The bytes after "charset=" or "encoding=", quotes taken off. */
static const char *
find_declared (const char *data, gsize size)
{
  g_autofree char *head = g_strndup (data, MIN (size, DECLARATION_BYTES));
  g_autofree char *lower = g_ascii_strdown (head, -1);
  const char *at = NULL;
  if (g_str_has_prefix (lower, "<?xml"))
    at = g_strstr_len (lower, 200, "encoding=");
  if (at == NULL && strstr (lower, "<meta") != NULL)
    at = strstr (lower, "charset=");
  if (at == NULL)
    return NULL;
  at = strchr (at, '=') + 1;
  at += strspn (at, " \"'");
  gsize length = strcspn (at, " \"'>;/?");
  if (length == 0 || length > 30)
    return NULL;
  g_autofree char *name = g_strndup (at, length);
  return find_meant (name);
}

/* A text whose UTF-8 is broken in a few places only (cut off, patched by hand). */
static gboolean
is_nearly_utf8 (const char *data, gsize size)
{
  gsize n_good = 0, n_bad = 0;
  for (const char *p = data, *end = data + size; p < end;)
    {
      const char *stop;
      g_utf8_validate_len (p, end - p, &stop);
      for (const char *q = p; q < stop; q = g_utf8_next_char (q))
        n_good += (guchar) *q >= 0x80;
      n_bad += stop < end;
      p = stop + 1;
      if (n_bad > 1000)
        return FALSE;
    }
  return n_good >= 10 * n_bad && n_good > 0;
}

/* How much a text looks like one that somebody wrote, a character; used to choose between
 * encodings of single bytes, in most of which any bytes are "valid". */
static double
rate_text (const char *text)
{
  static const char *const common = "оеаинтсрвлкмдпуяыь";
  double score = 0;
  guint n_counted = 0;
  gunichar before = ' ';
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gunichar after = g_utf8_get_char (g_utf8_next_char (p));
      if (c >= 0x80)
        {
          gboolean is_cyrillic = c >= 0x400 && c < 0x530;
          gboolean was_cyrillic = before >= 0x400 && before < 0x530;
          n_counted++;
          if (!g_unichar_isprint (c) || c == 0xFFFD || (c >= 0x2500 && c < 0x25FF))
            score -= 3;
          else if (g_unichar_isalpha (c))
            {
              gboolean is_upper = g_unichar_isupper (c);
              if (is_upper && g_unichar_islower (before))
                score -= 2;
              else if (is_cyrillic && before < 0x80 && g_unichar_isalpha (before))
                score -= 2;
              else if (!is_cyrillic && was_cyrillic)
                score -= 2;
              else if (is_cyrillic)
                score += g_utf8_strchr (common, -1, g_unichar_tolower (c)) != NULL ? 1.5 : 0.3;
              else if (c >= 0x3040)
                score += 1;
              else
                score += before < 0x80 && g_unichar_isalpha (before) ? 1 : 0;
            }
          else if ((c >= 0x2010 && c < 0x2040) || c == 0xA0 || c == 0xAB || c == 0xBB)
            score +=
                g_unichar_isalpha (before) && g_unichar_isalpha (after) && c != 0x2019 ? -1 : 1;
          else
            score -= c == 0xA7 || c == 0xB0 || c == 0x2116 || c == 0x20AC || c == 0xA3 ? 0 : 1;
        }
      before = c;
    }
  return n_counted == 0 ? 0 : score / n_counted;
}

static const char *
ask_uchardet (const char *data, gsize size)
{
  uchardet_t detector = uchardet_new ();
  uchardet_handle_data (detector, data, size);
  uchardet_data_end (detector);
  const char *name = uchardet_get_charset (detector);
  const char *found = name != NULL && *name != '\0' ? find_meant (name) : NULL;
  uchardet_delete (detector);
  return found;
}

/* The encoding whose letters make the best text: uchardet's answer has a small advantage, but not
 * over a more common one that gives the very same text. */
static const char *
guess_by_letters (const char *data, gsize size)
{
  gsize n_sample = MIN (size, SAMPLE_BYTES), length;
  const char *candidates[] = {ask_uchardet (data, n_sample),
                              "windows-1251",
                              "KOI8-R",
                              "IBM866",
                              "ISO-8859-5",
                              "windows-1252"};
  const char *best = NULL;
  double best_score = 0;
  g_autofree char *best_text = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++)
    {
      g_autofree char *text =
          candidates[i] == NULL ? NULL : convert (candidates[i], data, n_sample, LENIENT, &length);
      if (text == NULL || strlen (text) != length)
        continue;
      double score = rate_text (text) + (i == 0 ? 0.15 : 0);
      if (best == NULL || score > best_score || strcmp (text, best_text) == 0)
        {
          best = candidates[i];
          best_score = score;
          g_free (best_text);
          best_text = g_steal_pointer (&text);
        }
    }
  return best_score > -1 ? best : NULL;
}

/* Bytes that no text has: NUL (UTF-16 is out by now) or many control characters. */
static gboolean
is_binary (const guchar *data, gsize size)
{
  gsize n_controls = 0, n_sample = MIN (size, SAMPLE_BYTES);
  for (gsize i = 0; i < n_sample; i++)
    {
      if (data[i] == 0)
        return TRUE;
      n_controls += data[i] < 0x20 && strchr ("\t\n\r\f\v\x1b\x1a", data[i]) == NULL;
    }
  return n_controls * 50 > n_sample;
}

static const char *
detect (const char *data, gsize size)
{
  const char *found = guess_utf16 ((const guchar *) data, size);
  if (found != NULL)
    return found;
  if (is_binary ((const guchar *) data, size))
    return NULL;
  if (g_utf8_validate_len (data, size, NULL) || is_nearly_utf8 (data, size))
    return "UTF-8";
  found = find_declared (data, size);
  gsize length;
  g_autofree char *sample =
      found == NULL ? NULL : convert (found, data, MIN (size, SAMPLE_BYTES), LENIENT, &length);
  if (sample != NULL && rate_text (sample) > -0.5)
    return found;
  return guess_by_letters (data, size);
}

/* NUL ends a C string and says nothing in a text. */
static void
drop_nul (char *text, gsize *inout_length)
{
  char *to = text;
  for (const char *p = text; p < text + *inout_length; p++)
    if (*p != '\0')
      *to++ = *p;
  *to = '\0';
  *inout_length = to - text;
}

static char *
decode_as (const char *encoding,
           const char *data,
           gsize size,
           Strictness strictness,
           gsize *out_length)
{
  char *text;
  if (strcmp (encoding, "UTF-8") == 0 && g_utf8_validate_len (data, size, NULL))
    {
      text = g_strndup (data, size);
      *out_length = size;
      return text;
    }
  text = convert (encoding, data, size, strictness, out_length);
  if (text != NULL)
    drop_nul (text, out_length);
  return text;
}

char *
serai_encoding_decode (GBytes *bytes,
                       const char *forced,
                       const char **out_encoding,
                       gsize *out_length,
                       GError **error)
{
  gsize size, n_skipped = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *encoding = forced != NULL ? find_meant (forced) : NULL;
  const char *marked = find_byte_order_mark ((const guchar *) data, size, &n_skipped);
  if (marked == NULL || (encoding != NULL && strcmp (encoding, marked) != 0))
    n_skipped = 0;
  else
    encoding = marked;
  if (encoding == NULL)
    encoding = detect (data, size);
  if (encoding == NULL && is_binary ((const guchar *) data, size))
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_UNKNOWN,
                           "This is no text but binary data; Serai reads texts, web pages (HTML), "
                           "office documents, PDF, e-mail and tables of trade figures.");
      return NULL;
    }
  char *text = encoding == NULL ? NULL
                                : decode_as (encoding, data + n_skipped, size - n_skipped,
                                             forced != NULL ? STRICT : LENIENT, out_length);
  if (text == NULL && forced != NULL)
    g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_ENCODING,
                 "The bytes aren't text in the encoding %s; choose another encoding or let it be "
                 "detected.",
                 forced);
  else if (text == NULL)
    g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_ENCODING,
                         "The character encoding can't be told; choose it by hand or save the file "
                         "as UTF-8.");
  *out_encoding = encoding;
  return text;
}

void
serai_encoding_warm_up (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      ucnv_close (ucnv_open (known[i], &status));
    }
  ask_uchardet ("\xd2\xe5\xea\xf1\xf2", 5);
}
