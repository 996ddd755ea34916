/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Web archives (WARC, also compressed): each page that was captured a document of its own. */
#include "import/archive.h"
#include "import/format.h"

#include <string.h>

/* A block of header lines: "Name: value", ended by an empty line. */
typedef struct
{
  const char *start;
  const char *end; /* behind the empty line */
} Headers;

static int
probe_warc (const SeraiSource *source)
{
  gsize size;
  const char *data = g_bytes_get_data (source->bytes, &size);
  return size > 10 && strncmp (data, "WARC/", 5) == 0 ? 98 : 0;
}

static gboolean
find_headers (const char *start, const char *end, Headers *out_headers)
{
  for (const char *line = start; line < end;)
    {
      const char *stop = memchr (line, '\n', end - line);
      if (stop == NULL)
        return FALSE;
      if (stop == line || (stop == line + 1 && *line == '\r'))
        {
          *out_headers = (Headers){start, stop + 1};
          return TRUE;
        }
      line = stop + 1;
    }
  return FALSE;
}

/* The first header of that name, blanks taken off; NULL where there is none. */
static char *
dup_header (Headers headers, const char *name)
{
  gsize length = strlen (name);
  for (const char *line = headers.start; line < headers.end;)
    {
      const char *stop = memchr (line, '\n', headers.end - line);
      if (stop == NULL)
        return NULL;
      if ((gsize) (stop - line) > length && line[length] == ':'
          && g_ascii_strncasecmp (line, name, length) == 0)
        return g_strstrip (g_utf8_make_valid (line + length + 1, stop - line - length - 1));
      line = stop + 1;
    }
  return NULL;
}

/* --- one record ------------------------------------------------------------------------------- */

/* A body sent in chunks (RFC 9112), put together; as it is where it isn't in chunks. */
static GBytes *
join_chunks (const char *p, const char *end)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();
  const char *start = p;
  while (p < end)
    {
      char *digits_end = NULL;
      const char *line_end = memchr (p, '\n', end - p);
      if (line_end == NULL || !g_ascii_isxdigit (*p))
        break;
      guint64 size = g_ascii_strtoull (p, &digits_end, 16);
      p = line_end + 1;
      if (size == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&body));
      if (size > (guint64) (end - p))
        break;
      g_byte_array_append (body, (const guint8 *) p, size);
      p += size;
      while (p < end && (*p == '\r' || *p == '\n'))
        p++;
    }
  return g_bytes_new (start, end - start);
}

static GBytes *
decode_body (Headers http, const char *end)
{
  g_autofree char *transfer = dup_header (http, "Transfer-Encoding");
  gboolean is_chunked = transfer != NULL && g_ascii_strcasecmp (transfer, "chunked") == 0;
  GBytes *body = is_chunked ? join_chunks (http.end, end) : g_bytes_new (http.end, end - http.end);
  g_autofree char *coding = dup_header (http, "Content-Encoding");
  if (coding != NULL && serai_archive_is_compressed (body))
    {
      GBytes *plain = serai_archive_decompress (body, NULL);
      if (plain != NULL)
        {
          g_bytes_unref (body);
          return plain;
        }
    }
  return body;
}

/* "text/html; charset=windows-1251" → "windows-1251". */
static char *
dup_charset (const char *type)
{
  g_autofree char *lower = type != NULL ? g_ascii_strdown (type, -1) : NULL;
  const char *at = lower != NULL ? strstr (lower, "charset=") : NULL;
  if (at == NULL)
    return NULL;
  at += strlen ("charset=");
  at += strspn (at, "\"' ");
  gsize length = strcspn (at, "\"'; ,");
  return length > 0 && length < 40 ? g_strndup (at, length) : NULL;
}

/* What the page itself is; @end: behind the record's block. */
static gboolean
read_record (const SeraiSource *source,
             Headers record,
             const char *end,
             SeraiReading *out_reading,
             GError **error)
{
  g_autofree char *address = dup_header (record, "WARC-Target-URI");
  g_autofree char *type = dup_header (record, "Content-Type");
  Headers http = {record.end, record.end};
  gboolean is_http = type != NULL && g_str_has_prefix (type, "application/http");
  if (is_http && !find_headers (record.end, end, &http))
    http = (Headers){record.end, record.end};
  g_autoptr (GBytes) body = decode_body (http, end);
  g_autofree char *body_type = is_http ? dup_header (http, "Content-Type") : g_strdup (type);
  g_autofree char *charset = dup_charset (body_type);
  const char *url = address != NULL ? address + (*address == '<') : "page";
  if (address != NULL && g_str_has_suffix (address, ">"))
    address[strlen (address) - 1] = '\0';
  gboolean is_read =
      (charset != NULL
       && serai_reader_read (source->reference, body, url, charset, out_reading, NULL))
      || serai_reader_read (source->reference, body, url, NULL, out_reading, error);
  if (is_read && out_reading->document != NULL && out_reading->document->url == NULL
      && g_str_has_prefix (url, "http"))
    out_reading->document->url = g_strdup (url);
  return is_read;
}

/* --- many ------------------------------------------------------------------------------------- */

/* Pages that were found, not what they are decorated with. */
static gboolean
is_page (Headers record, const char *end)
{
  static const char *const read_types[] = {
      "text/html",          "text/plain",      "application/xhtml", "application/pdf",
      "application/rss",    "text/xml",        "application/json",  "application/atom",
      "application/msword", "application/vnd", "text/csv"};
  g_autofree char *kind = dup_header (record, "WARC-Type");
  g_autofree char *type = dup_header (record, "Content-Type");
  if (kind == NULL
      || (strcmp (kind, "response") != 0 && strcmp (kind, "resource") != 0
          && strcmp (kind, "conversion") != 0))
    return FALSE;
  Headers http;
  if (type != NULL && g_str_has_prefix (type, "application/http"))
    {
      if (!find_headers (record.end, end, &http) || http.end - http.start < 12)
        return FALSE;
      const char *status = memchr (http.start, ' ', http.end - http.start);
      if (status == NULL || status[1] != '2')
        return FALSE;
      g_free (type);
      type = dup_header (http, "Content-Type");
    }
  for (guint i = 0; type != NULL && i < G_N_ELEMENTS (read_types); i++)
    if (g_ascii_strncasecmp (type, read_types[i], strlen (read_types[i])) == 0)
      return TRUE;
  return type == NULL;
}

/* The record that begins at @p; FALSE at the end. */
static gboolean
find_record (const char *p, const char *end, Headers *out_headers, const char **out_end)
{
  if (end - p < 10 || strncmp (p, "WARC/", 5) != 0 || !find_headers (p, end, out_headers))
    return FALSE;
  g_autofree char *length = dup_header (*out_headers, "Content-Length");
  guint64 size = length != NULL ? g_ascii_strtoull (length, NULL, 10) : 0;
  *out_end = out_headers->end + MIN (size, (guint64) (end - out_headers->end));
  return TRUE;
}

static gboolean
read_warc (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  gsize size;
  const char *p = g_bytes_get_data (source->bytes, &size), *end = p + size;
  g_autoptr (GPtrArray) members =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_member_free);
  Headers record, only = {NULL, NULL};
  const char *record_end, *only_end = NULL;
  while (find_record (p, end, &record, &record_end))
    {
      if (is_page (record, record_end) && members->len < SERAI_ARCHIVE_MAX_ENTRIES)
        {
          g_autofree char *address = dup_header (record, "WARC-Target-URI");
          g_autoptr (GBytes) bytes = g_bytes_new (p, record_end - p);
          g_ptr_array_add (members, serai_member_new (address != NULL ? address : "page", bytes));
          only = record;
          only_end = record_end;
        }
      for (p = record_end; p < end && (*p == '\r' || *p == '\n');)
        p++;
    }
  if (members->len == 0)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "There are no pages in this web archive; choose another file.");
      return FALSE;
    }
  if (members->len == 1)
    return read_record (source, only, only_end, out_reading, error);
  out_reading->members = g_steal_pointer (&members);
  return TRUE;
}

const SeraiFormat serai_format_warc = {"application/warc", probe_warc, read_warc, TRUE};
