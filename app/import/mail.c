/* SPDX-License-Identifier: GPL-3.0-or-later */
/* E-mail (EML): the message's text, and what is attached to it as files of their own; web pages
 * that a browser has saved in the same form (MHTML). */
#include "import/mail.h"

#include "import/encoding.h"
#include "import/format.h"
#include "import/html.h"
#include "import/mail-words.h"
#include "import/plain.h"

#include <gmime/gmime.h>
#include <string.h>

#define PROBE_BYTES 8192
#define MAX_PARTS 1000
#define MAX_DEPTH 20

typedef struct
{
  GMimePart *plain;
  GMimePart *html;
  SeraiComposer *composer;
  GPtrArray *members;
  guint n_parts;
  const char *title;
} Letter;

/* --- recognising ------------------------------------------------------------------------------ */

static gboolean
is_header_name (const char *line, gsize length)
{
  static const char *const names[] = {
      "from",       "to",           "subject",      "date",        "message-id",
      "received",   "mime-version", "return-path",  "cc",          "content-type",
      "reply-to",   "sender",       "delivered-to", "in-reply-to", "content-transfer-encoding",
      "references", "x-mailer",     "list-id",      "newsgroups",  "dkim-signature"};
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (length == strlen (names[i]) && g_ascii_strncasecmp (line, names[i], length) == 0)
      return TRUE;
  return FALSE;
}

guint
serai_mail_count_headers (const char *data, gsize size)
{
  guint n_known = 0;
  const char *end = data + MIN (size, PROBE_BYTES);
  for (const char *line = data; line < end;)
    {
      const char *stop = memchr (line, '\n', end - line);
      if (stop == NULL)
        stop = end;
      if (stop == line || (stop == line + 1 && *line == '\r'))
        return n_known;
      if (*line != ' ' && *line != '\t')
        {
          const char *colon = memchr (line, ':', stop - line);
          if (colon == NULL || colon == line || memchr (line, ' ', colon - line) != NULL)
            return 0;
          n_known += is_header_name (line, colon - line);
        }
      line = stop + 1;
    }
  return n_known;
}

static int
probe_mail (const SeraiSource *source)
{
  gsize size;
  const char *data = g_bytes_get_data (source->bytes, &size);
  if (data[0] == '<' || data[0] == '{')
    return 0;
  guint n_headers = serai_mail_count_headers (data, size);
  if (n_headers >= 2)
    return n_headers >= 3 ? 90 : 70;
  gboolean is_multipart =
      size > 30 && g_ascii_strncasecmp (data, "content-type: multipart/", 24) == 0;
  return n_headers == 1 && (is_multipart || g_str_has_suffix (source->name, ".eml")) ? 60 : 0;
}

/* --- parts ------------------------------------------------------------------------------------ */

static GBytes *
decode_part (GMimePart *part)
{
  GMimeDataWrapper *content = g_mime_part_get_content (part);
  GByteArray *bytes = g_byte_array_new ();
  if (content != NULL)
    {
      GMimeStream *stream = g_mime_stream_mem_new_with_byte_array (bytes);
      g_mime_stream_mem_set_owner (GMIME_STREAM_MEM (stream), FALSE);
      g_mime_data_wrapper_write_to_stream (content, stream);
      g_object_unref (stream);
    }
  return g_byte_array_free_to_bytes (bytes);
}

/* The text in the encoding that the part declares, else in the one that it looks like. */
static char *
decode_text (GMimePart *part, gsize *out_length)
{
  g_autoptr (GBytes) bytes = decode_part (part);
  const char *declared = g_mime_object_get_content_type_parameter (GMIME_OBJECT (part), "charset");
  const char *encoding;
  if (g_bytes_get_size (bytes) == 0)
    return NULL;
  char *text = declared != NULL
                   ? serai_encoding_decode (bytes, declared, &encoding, out_length, NULL)
                   : NULL;
  return text != NULL ? text : serai_encoding_decode (bytes, NULL, &encoding, out_length, NULL);
}

static gboolean
is_type (GMimeObject *object, const char *type, const char *subtype)
{
  GMimeContentType *said = g_mime_object_get_content_type (object);
  return said != NULL && g_mime_content_type_is_type (said, type, subtype);
}

/* Pictures, signatures and the like are no documents. */
static gboolean
is_worth_reading (GMimeObject *object)
{
  static const char *const silent[][2] = {{"image", "*"},
                                          {"audio", "*"},
                                          {"video", "*"},
                                          {"text", "calendar"},
                                          {"text", "css"},
                                          {"application", "pgp-signature"},
                                          {"application", "pkcs7-signature"},
                                          {"application", "x-pkcs7-signature"},
                                          {"application", "ms-tnef"},
                                          {"message", "delivery-status"},
                                          {"text", "rfc822-headers"}};
  for (guint i = 0; i < G_N_ELEMENTS (silent); i++)
    if (is_type (object, silent[i][0], silent[i][1]))
      return FALSE;
  return TRUE;
}

static void
add_member (Letter *letter, const char *said, GBytes *bytes)
{
  if (g_bytes_get_size (bytes) == 0)
    return;
  g_autofree char *decoded = said != NULL ? serai_mail_decode_words (said) : NULL;
  g_autofree char *made = g_strdup_printf ("attachment %u", letter->members->len + 1);
  g_ptr_array_add (letter->members,
                   serai_member_new (decoded != NULL && *decoded != '\0' ? decoded : made, bytes));
}

static void
take_part (Letter *letter, GMimePart *part)
{
  const char *disposition = g_mime_object_get_disposition (GMIME_OBJECT (part));
  const char *name = g_mime_part_get_filename (part);
  gboolean is_attached =
      (disposition != NULL && g_ascii_strcasecmp (disposition, "attachment") == 0);
  gboolean is_plain = is_type (GMIME_OBJECT (part), "text", "plain");
  gboolean is_html = is_type (GMIME_OBJECT (part), "text", "html");
  if (!is_attached && name == NULL && is_plain)
    {
      if (letter->plain == NULL)
        letter->plain = part;
    }
  else if (!is_attached && name == NULL && is_html)
    {
      if (letter->html == NULL)
        letter->html = part;
    }
  else if ((is_attached || name != NULL) && is_worth_reading (GMIME_OBJECT (part)))
    {
      g_autoptr (GBytes) bytes = decode_part (part);
      add_member (letter, name, bytes);
    }
}

static void
take_message (Letter *letter, GMimeMessagePart *part)
{
  GMimeMessage *message = g_mime_message_part_get_message (part);
  if (message == NULL)
    return;
  GByteArray *array = g_byte_array_new ();
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array (array);
  g_mime_stream_mem_set_owner (GMIME_STREAM_MEM (stream), FALSE);
  g_mime_object_write_to_stream (GMIME_OBJECT (message), NULL, stream);
  g_object_unref (stream);
  g_autoptr (GBytes) bytes = g_byte_array_free_to_bytes (array);
  add_member (letter, "message.eml", bytes);
}

static void append_body (Letter *letter);

static void
walk_parts (Letter *letter, GMimeObject *object, guint depth, gboolean is_alternative)
{
  if (object == NULL || depth > MAX_DEPTH || ++letter->n_parts > MAX_PARTS)
    return;
  if (GMIME_IS_MULTIPART (object))
    {
      GMimeMultipart *multipart = GMIME_MULTIPART (object);
      is_alternative = is_alternative || is_type (object, "multipart", "alternative");
      for (int i = 0; i < g_mime_multipart_get_count (multipart); i++)
        {
          walk_parts (letter, g_mime_multipart_get_part (multipart, i), depth + 1, is_alternative);
          if (!is_alternative)
            append_body (letter);
        }
    }
  else if (GMIME_IS_MESSAGE_PART (object))
    take_message (letter, GMIME_MESSAGE_PART (object));
  else if (GMIME_IS_PART (object))
    take_part (letter, GMIME_PART (object));
}

/* --- text ------------------------------------------------------------------------------------- */

static gboolean
is_quoted (const char *line)
{
  return *line == '>' || g_str_has_prefix (line, " >");
}

static const char *
skip_quotation_marks (const char *line)
{
  while (*line == '>' || (*line == ' ' && line[1] == '>'))
    line++;
  return *line == ' ' ? line + 1 : line;
}

/* Lines that begin with ">" are a quotation; what follows "-- " is the sender's card. */
static void
append_plain (Letter *letter, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GString) run = g_string_new (NULL);
  gboolean was_quoted = FALSE;
  for (guint i = 0;; i++)
    {
      gboolean ends =
          lines[i] == NULL || strcmp (lines[i], "-- ") == 0 || strcmp (lines[i], "-- \r") == 0;
      gboolean quoted = !ends && is_quoted (lines[i]);
      if (ends || quoted != was_quoted)
        {
          serai_plain_append (run->str, run->len,
                              was_quoted ? SERAI_BLOCK_QUOTATION : SERAI_BLOCK_PARAGRAPH,
                              letter->composer);
          g_string_truncate (run, 0);
          was_quoted = quoted;
        }
      if (ends)
        return;
      g_string_append (run, quoted ? skip_quotation_marks (lines[i]) : lines[i]);
      g_string_append_c (run, '\n');
    }
}

/* Format=flowed (RFC 3676): a line that ends with a blank goes on in the next one. */
static char *
unflow (GMimePart *part, char *text)
{
  const char *format = g_mime_object_get_content_type_parameter (GMIME_OBJECT (part), "format");
  if (g_strcmp0 (format, "flowed") != 0)
    return text;
  GString *flowing = g_string_new (NULL);
  for (const char *p = text; *p != '\0'; p++)
    {
      const char *next = *p == '\r' && p[1] == '\n' ? p + 1 : p;
      gboolean goes_on =
          *next == '\n' && flowing->len > 0 && flowing->str[flowing->len - 1] == ' '
          && !is_quoted (next + 1)
          && !(flowing->len > 3 && strcmp (flowing->str + flowing->len - 4, "\n-- ") == 0);
      if (goes_on)
        p = next;
      else
        g_string_append_c (flowing, *p);
    }
  g_free (text);
  return g_string_free (flowing, FALSE);
}

/* The body found so far: its plain form where it says anything, else its HTML. */
static void
append_body (Letter *letter)
{
  gsize length = 0;
  g_autofree char *plain =
      letter->plain != NULL ? unflow (letter->plain, decode_text (letter->plain, &length)) : NULL;
  g_autofree char *clean = plain != NULL ? serai_composer_clean (plain, -1) : NULL;
  if (clean != NULL && !(letter->html != NULL && strlen (clean) < 20))
    append_plain (letter, plain);
  else if (letter->html != NULL)
    {
      g_autofree char *html = decode_text (letter->html, &length);
      if (html != NULL)
        serai_html_append (html, length, letter->title, letter->composer);
    }
  letter->plain = letter->html = NULL;
}

/* --- the whole -------------------------------------------------------------------------------- */

static char *
dup_header (GMimeMessage *message, const char *name)
{
  GMimeHeaderList *headers = g_mime_object_get_header_list (GMIME_OBJECT (message));
  GMimeHeader *header = g_mime_header_list_get_header (headers, name);
  const char *raw = header != NULL ? g_mime_header_get_raw_value (header) : NULL;
  return raw != NULL ? serai_mail_decode_words (raw) : NULL;
}

static guint32
find_day (GMimeMessage *message)
{
  GDateTime *date = g_mime_message_get_date (message);
  return date != NULL ? serai_day (g_date_time_get_year (date), g_date_time_get_month (date),
                                   g_date_time_get_day_of_month (date))
                      : 0;
}

/* A page saved by a browser: a page and its parts, sent to nobody. */
static gboolean
is_saved_page (GMimeMessage *message)
{
  GMimeObject *part = g_mime_message_get_mime_part (message);
  if (part == NULL || !is_type (part, "multipart", "related"))
    return FALSE;
  g_autofree char *address = dup_header (message, "Snapshot-Content-Location");
  g_autofree char *to = dup_header (message, "To");
  g_autofree char *received = dup_header (message, "Received");
  return address != NULL || (to == NULL && received == NULL);
}

static SeraiDocument *
read_saved_page (GMimeMessage *message, GError **error)
{
  GMimeMultipart *parts = GMIME_MULTIPART (g_mime_message_get_mime_part (message));
  for (int i = 0; i < g_mime_multipart_get_count (parts); i++)
    {
      GMimeObject *part = g_mime_multipart_get_part (parts, i);
      gsize length = 0;
      if (!GMIME_IS_PART (part) || !is_type (part, "text", "html"))
        continue;
      g_autofree char *html = decode_text (GMIME_PART (part), &length);
      SeraiDocument *document = html != NULL ? serai_html_read_page (html, length, error) : NULL;
      if (document == NULL)
        return NULL;
      document->mime = g_strdup ("multipart/related");
      g_autofree char *snapshot = dup_header (message, "Snapshot-Content-Location");
      const char *said =
          snapshot != NULL ? snapshot : g_mime_object_get_header (part, "Content-Location");
      if (document->url == NULL && said != NULL && g_str_has_prefix (said, "http"))
        document->url = g_strdup (said);
      return document;
    }
  return NULL;
}

static GMimeMessage *
parse (GBytes *bytes)
{
  static gsize is_ready = 0;
  if (g_once_init_enter (&is_ready))
    {
      g_mime_init ();
      g_once_init_leave (&is_ready, 1);
    }
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer (data, size);
  GMimeParser *parser = g_mime_parser_new_with_stream (stream);
  GMimeMessage *message = g_mime_parser_construct_message (parser, NULL);
  g_object_unref (parser);
  g_object_unref (stream);
  return message;
}

static SeraiDocument *
read_letter (GMimeMessage *message, GPtrArray *members)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  g_autofree char *subject = dup_header (message, "Subject");
  g_autofree char *from = dup_header (message, "From");
  document->title = subject != NULL ? serai_composer_clean (subject, -1) : NULL;
  document->author = from != NULL ? serai_mail_dup_sender (from) : NULL;
  document->published = find_day (message);
  Letter letter = {.composer = composer, .members = members, .title = document->title};
  walk_parts (&letter, g_mime_message_get_mime_part (message), 0, FALSE);
  append_body (&letter);
  serai_composer_finish (composer, document);
  /* A letter that is nothing but its subject says that. */
  if (document->blocks->len == 0 && document->title != NULL && members->len == 0)
    {
      serai_composer_add (composer, SERAI_BLOCK_PARAGRAPH, 0, document->title, -1);
      serai_composer_finish (composer, document);
    }
  return document->blocks->len > 0 ? g_steal_pointer (&document) : NULL;
}

gboolean
serai_mail_read (GBytes *bytes, SeraiReading *out_reading, GError **error)
{
  GMimeMessage *message = parse (bytes);
  g_autoptr (GError) problem = NULL;
  if (message != NULL && is_saved_page (message))
    out_reading->document = read_saved_page (message, &problem);
  if (message != NULL && out_reading->document == NULL && problem == NULL)
    {
      g_autoptr (GPtrArray) members =
          g_ptr_array_new_with_free_func ((GDestroyNotify) serai_member_free);
      out_reading->document = read_letter (message, members);
      if (members->len > 0)
        out_reading->members = g_steal_pointer (&members);
    }
  g_clear_object (&message);
  if (out_reading->document != NULL || out_reading->members != NULL)
    return TRUE;
  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  else
    g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                         "There is no text in this message; choose another file.");
  return FALSE;
}

static gboolean
read_mail (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  return serai_mail_read (source->bytes, out_reading, error);
}

const SeraiFormat serai_format_mail = {"message/rfc822", probe_mail, read_mail, TRUE};
