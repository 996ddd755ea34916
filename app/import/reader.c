/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes → what they say: the one way in for files, drops, pasted text and fetched pages. */
#include "import/reader.h"

#include "base/text.h"
#include "import/dateline.h"
#include "import/encoding.h"
#include "import/format.h"
#include "import/language.h"
#include "import/pdf.h"

#include <string.h>

/* A dateline begins the first paragraph, below title, author, day and lead at most. */
#define N_DATELINE_BLOCKS 5

/* By so much a large file's encoding is judged. */
#define START_BYTES (256u << 10)

/* A shorter text doesn't outweigh what is declared. */
#define MIN_TELLING_BYTES 60

static const SeraiFormat *const formats[] = {
    /* of bytes */
    &serai_format_docx,
    &serai_format_odt,
    &serai_format_epub,
    &serai_format_mail,
    &serai_format_mbox,
    &serai_format_pdf,
    &serai_format_rtf,
    &serai_format_warc,
    &serai_format_packed,
    &serai_format_xlsx,
    /* of text */
    &serai_format_csv,
    &serai_format_feed,
    &serai_format_html,
    &serai_format_json,
    &serai_format_json_figures,
    &serai_format_markdown,
    &serai_format_plain,
};

G_DEFINE_QUARK (serai_reader_error, serai_reader_error)

/* Formats that people will try, known by their first bytes, for which there is no reader. */
static const struct
{
  const char *magic;
  gsize length;
  const char *sentence;
} unread[] = {
    {"\xD0\xCF\x11\xE0", 4,
     "This is an older office file (.doc or .xls), which isn't read; open it in an office "
     "programme "
     "and save a text as DOCX, a workbook as XLSX or CSV."},
    {"\x89PNG", 4, "This is a picture; Serai reads text, web pages and tables."},
    {"\xFF\xD8\xFF", 3, "This is a picture; Serai reads text, web pages and tables."},
    {"GIF8", 4, "This is a picture; Serai reads text, web pages and tables."},
    {"7z\xBC\xAF", 4, "This is a packed archive (7z); unpack it first."},
    {"Rar!", 4, "This is a packed archive (RAR); unpack it first."},
    {"\x7F"
     "ELF",
     4, "This is a programme, not a text; choose another file."},
    {"SQLite format 3", 15, "This is a database, not a text; choose another file."},
};

static gboolean
refuse (GError **error, SeraiReaderError code, const char *sentence)
{
  g_set_error_literal (error, SERAI_READER_ERROR, code, sentence);
  return FALSE;
}

static gboolean
refuse_size (gsize size, guint most, GError **error)
{
  g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_TOO_LARGE,
               "It is %u MB large, and at most %u MB are read at once; split it into smaller "
               "files.",
               (guint) (size >> 20), most >> 20);
  return FALSE;
}

gboolean
serai_reader_check (GBytes *bytes, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  if (size == 0)
    return refuse (error, SERAI_READER_ERROR_EMPTY,
                   "The file is empty (0 bytes); choose another one.");
  if (size > SERAI_READER_MAX_TABLE_BYTES)
    return refuse_size (size, SERAI_READER_MAX_TABLE_BYTES, error);
  for (guint i = 0; i < G_N_ELEMENTS (unread); i++)
    if (size >= unread[i].length && memcmp (data, unread[i].magic, unread[i].length) == 0)
      return refuse (error, SERAI_READER_ERROR_UNKNOWN, unread[i].sentence);
  return TRUE;
}

static gboolean
has_visible_text (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isgraph (g_utf8_get_char (p)) && g_utf8_get_char (p) != 0xFEFF)
      return TRUE;
  return FALSE;
}

/* The one that is surest of it; those that read bytes are asked before there is a text. */
static const SeraiFormat *
find_format (const SeraiSource *source)
{
  const SeraiFormat *best = NULL;
  int best_confidence = 0;
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (formats[i]->reads_bytes != (source->text == NULL))
        continue;
      int confidence = formats[i]->probe (source);
      if (confidence > best_confidence)
        {
          best = formats[i];
          best_confidence = confidence;
        }
    }
  return best;
}

/* Where and when, as the first paragraphs say. */
static void
read_dateline (SeraiDocument *document)
{
  const char *end = document->text + strlen (document->text);
  const char *start = document->text;
  for (guint i = 0; i < N_DATELINE_BLOCKS && start < end; i++)
    {
      const char *next = strstr (start, "\n\n");
      g_auto (SeraiDateline) dateline = {0};
      if (serai_dateline_read (start, &dateline))
        {
          if (document->published == 0 && dateline.has_day)
            document->published = serai_day_words_resolve (dateline.words, 0);
          if (dateline.has_day)
            document->dateline_date = serai_day_words_resolve (dateline.words, document->published);
          document->dateline_place = g_steal_pointer (&dateline.place);
          return;
        }
      start = next != NULL ? next + 2 : end;
    }
}

/* What the text itself shows is right more often than what the page declares, but only of the
 * languages that are known here. */
static void
settle_language (SeraiDocument *document)
{
  gboolean is_short = strlen (document->text) < MIN_TELLING_BYTES;
  if (document->language != NULL && is_short)
    return;
  if (document->language != NULL && !serai_language_is_known (document->language))
    return;
  const char *seen = serai_language_guess (document->text);
  if (seen == NULL)
    return;
  g_free (document->language);
  document->language = g_strdup (seen);
}

static void
complete_document (SeraiDocument *document,
                   const SeraiSource *source,
                   const SeraiFormat *format,
                   const char *sha256)
{
  /* What was read inside a record of the web has these already, as of its inner bytes. */
  g_free (document->file);
  g_free (document->sha256);
  g_clear_pointer (&document->dateline_place, g_free);
  document->file = g_utf8_make_valid (source->name, -1);
  document->sha256 = g_strdup (sha256);
  if (document->mime == NULL)
    document->mime = g_strdup (format->mime);
  if (document->encoding == NULL)
    document->encoding = g_strdup (source->encoding);
  document->captured = g_get_real_time () / G_USEC_PER_SEC;
  if (document->url == NULL && strchr (source->name, ' ') == NULL
      && (g_str_has_prefix (source->name, "https://")
          || g_str_has_prefix (source->name, "http://")))
    document->url = g_strdup (source->name);
  read_dateline (document);
  settle_language (document);
}

static void
complete_table (SeraiTable *table, const SeraiSource *source, const char *sha256)
{
  for (guint i = 0; i < table->datasets->len; i++)
    {
      SeraiDataset *dataset = g_ptr_array_index (table->datasets, i);
      dataset->file = g_utf8_make_valid (source->name, -1);
      dataset->sha256 = g_strdup (sha256);
      if (dataset->retrieved == 0)
        dataset->retrieved = g_get_real_time () / G_USEC_PER_SEC;
    }
}

/* Decodes the text of @source; the caller frees it. */
static char *
decode (SeraiSource *source, GError **error)
{
  g_autofree char *text = serai_encoding_decode (source->bytes, source->forced, &source->encoding,
                                                 &source->length, error);
  if (text != NULL && !has_visible_text (text))
    {
      refuse (error, SERAI_READER_ERROR_EMPTY,
              "There is nothing in it but white space; choose another file.");
      return NULL;
    }
  return g_steal_pointer (&text);
}

/* The one among the formats of bytes or, after decoding, of text; NULL with @error set. */
static const SeraiFormat *
recognise (SeraiSource *source, char **out_text, GError **error)
{
  const SeraiFormat *format = find_format (source);
  if (format != NULL)
    return format;
  source->text = *out_text = decode (source, error);
  if (source->text == NULL)
    return NULL;
  format = find_format (source);
  if (format == NULL)
    refuse (error, SERAI_READER_ERROR_UNKNOWN,
            "The format isn't known; Serai reads texts, web pages, office documents, PDF, e-mail, "
            "feeds and tables of trade figures.");
  return format;
}

/* What is compressed alone ("page.html.gz") is read as what it is inside; an archive of several
 * files, once it is decompressed, by the format of archives. */
static gboolean
decompress (SeraiSource *source, GBytes **out_bytes, GError **error)
{
  *out_bytes = NULL;
  if (!serai_archive_is_compressed (source->bytes))
    return TRUE;
  *out_bytes = serai_archive_decompress (source->bytes, error);
  if (*out_bytes == NULL)
    return FALSE;
  source->bytes = *out_bytes;
  return serai_archive_is_tar (source->bytes) || serai_reader_check (source->bytes, error);
}

/* A page where a table was due is a service's error page; so is the World Bank's XML. */
static gboolean
check_promise (const SeraiSource *source, const SeraiFormat *format, GError **error)
{
  static const char *const endings[] = {".json", ".csv", ".tsv", ".xlsx", ".xls"};
  if (source->text != NULL && strstr (source->text, "<wb:error") != NULL
      && g_str_has_prefix (source->text, "<?xml"))
    return refuse (
        error, SERAI_READER_ERROR_EMPTY,
        "This is no table but the World Bank's answer to a question that it refused; ask "
        "for another indicator or other countries.");
  g_autofree char *name = g_ascii_strdown (source->name, -1);
  for (guint i = 0; format == &serai_format_html && i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (name, endings[i]))
      return refuse (error, SERAI_READER_ERROR_MALFORMED,
                     "This is a web page and not the table that its name promises: most likely a "
                     "service's error page, so open it in a browser, and get the table again.");
  return TRUE;
}

static gboolean
read_source (SeraiSource *source, SeraiReading *out_reading, const char *sha256, GError **error)
{
  g_autoptr (SeraiArchive) archive = NULL;
  if (serai_archive_is_zip (source->bytes))
    {
      archive = serai_archive_new (source->bytes, error);
      if (archive == NULL)
        return FALSE;
      source->archive = archive;
    }
  g_autofree char *text = NULL;
  const SeraiFormat *format = recognise (source, &text, error);
  if (format == NULL || !check_promise (source, format, error)
      || !format->read (source, out_reading, error))
    return FALSE;
  if (out_reading->document != NULL)
    complete_document (out_reading->document, source, format, sha256);
  if (out_reading->table != NULL)
    complete_table (out_reading->table, source, sha256);
  return TRUE;
}

gboolean
serai_reader_read (SeraiReference *reference,
                   GBytes *bytes,
                   const char *name,
                   const char *encoding,
                   SeraiReading *out_reading,
                   GError **error)
{
  return serai_reader_read_table (reference, bytes, name, encoding, NULL, out_reading, error);
}

/* The encoding of the beginning, where it is one of those in which fields are decoded one by one.
 */
static const char *
find_encoding_of_start (const SeraiSource *source)
{
  gsize length = 0;
  g_autoptr (GBytes) start = g_bytes_new_from_bytes (source->bytes, 0, START_BYTES);
  const char *encoding = NULL;
  g_autofree char *text = serai_encoding_decode (start, source->forced, &encoding, &length, NULL);
  return text != NULL ? encoding : NULL;
}

/* What is too large for two copies in memory is read where it lies, if it is a table of separated
 * values; its encoding is judged by its beginning. */
static gboolean
read_large (SeraiSource *source, SeraiReading *out_reading, const char *sha256, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (source->bytes, &size);
  gsize n_skipped = size >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  source->encoding = find_encoding_of_start (source);
  gboolean is_utf8 = g_utf8_validate_len (data, size, NULL);
  gboolean is_latin = source->encoding != NULL
                      && (strcmp (source->encoding, "windows-1252") == 0
                          || strcmp (source->encoding, "ISO-8859-1") == 0
                          || strcmp (source->encoding, "UTF-8") == 0);
  source->text = data + n_skipped;
  source->length = size - n_skipped;
  source->is_latin = !is_utf8;
  if (is_utf8)
    source->encoding = "UTF-8";
  else if (is_latin)
    source->encoding = "windows-1252";
  if ((!is_utf8 && !is_latin) || memchr (data, '\0', size) != NULL
      || serai_format_csv.probe (source) < 60)
    return refuse_size (size, SERAI_READER_MAX_BYTES, error);
  if (!serai_format_csv.read (source, out_reading, error))
    return FALSE;
  complete_table (out_reading->table, source, sha256);
  return TRUE;
}

gboolean
serai_reader_read_table (SeraiReference *reference,
                         GBytes *bytes,
                         const char *name,
                         const char *encoding,
                         const SeraiTableChoices *choices,
                         SeraiReading *out_reading,
                         GError **error)
{
  *out_reading = (SeraiReading){0};
  if (!serai_reader_check (bytes, error))
    return FALSE;
  const SeraiTableMapping *chosen = choices != NULL ? choices->chosen : NULL;
  SeraiSource source = {.reference = reference,
                        .bytes = bytes,
                        .name = name,
                        .forced = encoding == NULL && chosen != NULL ? chosen->encoding : encoding,
                        .choices = choices};
  /* A large file's is made by whoever asked, and takes a second. */
  g_autofree char *sha256 =
      g_bytes_get_size (bytes) <= SERAI_READER_MAX_BYTES ? serai_text_sha256 (bytes) : NULL;
  g_autoptr (GBytes) decompressed = NULL;
  if (!decompress (&source, &decompressed, error))
    return FALSE;
  if (g_bytes_get_size (source.bytes) > SERAI_READER_MAX_BYTES
      && !serai_archive_is_zip (source.bytes) && !serai_archive_is_tar (source.bytes))
    return read_large (&source, out_reading, sha256, error);
  return read_source (&source, out_reading, sha256, error);
}

void
serai_reader_warm_up (SeraiReference *reference)
{
  serai_encoding_warm_up ();
  serai_archive_warm_up ();
  serai_pdf_warm_up ();
}
