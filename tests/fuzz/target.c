/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is fuzzed: one reader at a time, on any bytes. */
#include "fuzz/target.h"

#include "import/encoding.h"
#include "import/format.h"
#include "import/reading-variant.h"
#include "support/pack.h"

static SeraiReference *
get_reference (void)
{
  static SeraiReference *reference;
  if (reference == NULL)
    {
      reference = serai_reference_new (NULL);
      serai_reader_warm_up (reference);
    }
  return reference;
}

/* What comes out must go over the wire, and come back. */
static void
check_reading (SeraiReading *reading)
{
  if (reading->document != NULL || reading->table != NULL || reading->members != NULL)
    {
      if (reading->document != NULL)
        {
          g_free (reading->document->file); /* a page in an archive has one already */
          reading->document->file = g_strdup ("file");
          if (reading->document->mime == NULL)
            reading->document->mime = g_strdup ("text/plain");
        }
      g_autoptr (GBytes) bytes = serai_reading_to_bytes (reading);
      SeraiReading back;
      gboolean is_whole = serai_reading_from_bytes (bytes, &back);
      g_assert_true (is_whole);
      serai_reading_clear (&back);
    }
  serai_reading_clear (reading);
}

static void
read_source (const SeraiFormat *format, SeraiSource *source)
{
  SeraiReading reading = {0};
  format->probe (source);
  if (format->read (source, &reading, NULL))
    check_reading (&reading);
  else
    serai_reading_clear (&reading);
}

static void
read_as_bytes (const SeraiFormat *format, const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  SeraiSource source = {.reference = get_reference (), .bytes = bytes, .name = "fuzz"};
  if (size > 0)
    read_source (format, &source);
}

static void
read_as_text (const SeraiFormat *format, const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  SeraiSource source = {.reference = get_reference (), .bytes = bytes, .name = "fuzz"};
  g_autofree char *text =
      size > 0 ? serai_encoding_decode (bytes, NULL, &source.encoding, &source.length, NULL) : NULL;
  source.text = text;
  if (text != NULL)
    read_source (format, &source);
}

/* The bytes as the part @name of a ZIP that has what else the format asks for. */
static void
read_as_part (const SeraiFormat *format, const char *name, const guint8 *data, gsize size)
{
  static const char type[] = "application/vnd.oasis.opendocument.text";
  static const char container[] = "<c><rootfile full-path=\"b.opf\"/></c>";
  const TestEntry entries[] = {{name, data, size},
                               {"mimetype", type, sizeof type - 1},
                               {"META-INF/container.xml", container, sizeof container - 1},
                               {"a.xhtml", data, size}};
  g_autoptr (GBytes) bytes = test_pack (entries, G_N_ELEMENTS (entries));
  g_autoptr (SeraiArchive) archive = serai_archive_new (bytes, NULL);
  SeraiSource source = {
      .reference = get_reference (), .bytes = bytes, .name = "fuzz", .archive = archive};
  if (archive != NULL && size > 0)
    read_source (format, &source);
}

/* The whole way: recognised, unpacked, read. */
static void
run_reader (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  SeraiReading reading;
  if (serai_reader_read (get_reference (), bytes, "fuzz", NULL, &reading, NULL))
    {
      g_autoptr (GBytes) answer = serai_reading_to_bytes (&reading);
      SeraiReading back;
      gboolean is_whole = serai_reading_from_bytes (answer, &back);
      g_assert_true (is_whole);
      serai_reading_clear (&back);
    }
  serai_reading_clear (&reading);
}

/* Any bytes as an answer of the reader process. */
static void
run_answer (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  SeraiReading reading;
  serai_reading_from_bytes (bytes, &reading);
  serai_reading_clear (&reading);
}

#define TARGET(name, call)                                                                         \
  static void run_##name (const guint8 *data, gsize size)                                          \
  {                                                                                                \
    call;                                                                                          \
  }

TARGET (csv, read_as_text (&serai_format_csv, data, size))
TARGET (feed, read_as_text (&serai_format_feed, data, size))
TARGET (html, read_as_text (&serai_format_html, data, size))
TARGET (json, read_as_text (&serai_format_json, data, size))
TARGET (markdown, read_as_text (&serai_format_markdown, data, size))
TARGET (plain, read_as_text (&serai_format_plain, data, size))
TARGET (mail, read_as_bytes (&serai_format_mail, data, size))
TARGET (mbox, read_as_bytes (&serai_format_mbox, data, size))
TARGET (pdf, read_as_bytes (&serai_format_pdf, data, size))
TARGET (rtf, read_as_bytes (&serai_format_rtf, data, size))
TARGET (warc, read_as_bytes (&serai_format_warc, data, size))
TARGET (docx, read_as_part (&serai_format_docx, "word/document.xml", data, size))
TARGET (odt, read_as_part (&serai_format_odt, "content.xml", data, size))
TARGET (epub, read_as_part (&serai_format_epub, "b.opf", data, size))

const FuzzTarget fuzz_targets[] = {
    {"answer", run_answer}, {"csv", run_csv},       {"docx", run_docx},
    {"epub", run_epub},     {"feed", run_feed},     {"html", run_html},
    {"json", run_json},     {"mail", run_mail},     {"markdown", run_markdown},
    {"mbox", run_mbox},     {"odt", run_odt},       {"pdf", run_pdf},
    {"plain", run_plain},   {"reader", run_reader}, {"rtf", run_rtf},
    {"warc", run_warc},     {NULL, NULL},
};

const FuzzTarget *
fuzz_target_find (const char *name)
{
  for (const FuzzTarget *target = fuzz_targets; target->name != NULL; target++)
    if (g_strcmp0 (target->name, name) == 0)
      return target;
  return NULL;
}
