/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The brief as OpenDocument text: real footnotes, charts as vectors with their descriptions. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "chart/svg.h"
#include "report/brief.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gi18n-lib.h>
#include <string.h>

static const char mime[] = "application/vnd.oasis.opendocument.text";

#define NAMESPACES                                                                                 \
  "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "                             \
  "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "                               \
  "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "                                 \
  "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "                              \
  "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "                      \
  "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "                        \
  "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\""

static const char content_head[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content " NAMESPACES ">"
    "<office:automatic-styles>"
    "<style:style style:name=\"Quote\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-left=\"1cm\" fo:margin-top=\"0.3cm\" "
    "fo:margin-bottom=\"0.2cm\"/></style:style>"
    "<style:style style:name=\"Body\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-bottom=\"0.2cm\"/></style:style>"
    "<style:style style:name=\"Title\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-bottom=\"0.4cm\"/>"
    "<style:text-properties fo:font-size=\"20pt\" fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Head\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.2cm\" "
    "fo:keep-with-next=\"always\"/>"
    "<style:text-properties fo:font-size=\"14pt\" fo:font-weight=\"bold\"/></style:style>"
    "</office:automatic-styles><office:body><office:text>";

/* --- the text -------------------------------------------------------------------------------- */

static void
append_text (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_auto (GStrv) lines = g_strsplit (escaped, "\n", -1);
  g_autofree char *broken = g_strjoinv ("<text:line-break/>", lines);
  g_string_append (out, broken);
}

static void
append_paragraph (GString *out, const char *style, const char *text)
{
  g_string_append_printf (out, "<text:p text:style-name=\"%s\">", style);
  append_text (out, text);
  g_string_append (out, "</text:p>");
}

static void
append_heading (GString *out, const char *style, int level, const char *text)
{
  g_string_append_printf (out, "<text:h text:style-name=\"%s\" text:outline-level=\"%d\">", style,
                          level);
  append_text (out, text);
  g_string_append (out, "</text:h>");
}

static void
append_quotation (GString *out, const SeraiBriefPart *part, guint note)
{
  g_string_append (out, "<text:p text:style-name=\"Quote\">");
  append_text (out, part->text);
  if (part->footnote)
    {
      g_string_append_printf (out,
                              "<text:note text:id=\"ftn%u\" text:note-class=\"footnote\">"
                              "<text:note-citation>%u</text:note-citation><text:note-body>",
                              note, note);
      append_paragraph (out, "Body", part->footnote);
      g_string_append (out, "</text:note-body></text:note>");
    }
  g_string_append (out, "</text:p>");
}

static void
append_chart (GString *out, const SeraiBriefPart *part, guint chart)
{
  char width[G_ASCII_DTOSTR_BUF_SIZE], height[G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_formatd (width, sizeof width, "%.2f", part->scene->width / 96 * 2.54);
  g_ascii_formatd (height, sizeof height, "%.2f", part->scene->height / 96 * 2.54);
  g_autofree char *title = g_markup_escape_text (part->text, -1);
  g_autofree char *description = g_markup_escape_text (part->scene->description, -1);
  g_string_append_printf (out,
                          "<text:p text:style-name=\"Body\"><draw:frame draw:name=\"chart%u\" "
                          "text:anchor-type=\"as-char\" svg:width=\"%scm\" svg:height=\"%scm\">"
                          "<draw:image xlink:href=\"Pictures/chart-%u.svg\" xlink:type=\"simple\" "
                          "xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>%s</svg:title>"
                          "<svg:desc>%s</svg:desc></draw:frame></text:p>",
                          chart, width, height, chart, title, description);
}

static char *
write_content (const SeraiBrief *self)
{
  GString *out = g_string_new (content_head);
  guint n_notes = 0, n_charts = 0;
  append_heading (out, "Title", 1, self->title);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      n_notes += part->footnote != NULL;
      switch (part->kind)
        {
        case SERAI_BRIEF_HEADING:
          append_heading (out, "Head", 2, part->text);
          break;
        case SERAI_BRIEF_PARAGRAPH:
          append_paragraph (out, "Body", part->text);
          break;
        case SERAI_BRIEF_QUOTATION:
          append_quotation (out, part, n_notes);
          break;
        case SERAI_BRIEF_CHART:
          append_chart (out, part, ++n_charts);
          break;
        }
    }
  append_heading (out, "Head", 2, _ ("Sources"));
  for (guint i = 0; i < self->sources->len; i++)
    append_paragraph (out, "Body", self->sources->pdata[i]);
  g_string_append (out, "</office:text></office:body></office:document-content>");
  return g_string_free (out, FALSE);
}

/* --- the package ----------------------------------------------------------------------------- */

static gssize
write_cb (struct archive *archive, void *user_data, const void *bytes, size_t length)
{
  g_byte_array_append (user_data, bytes, (guint) length);
  return (gssize) length;
}

static gboolean
add_file (struct archive *archive, const char *name, const char *text, GError **error)
{
  struct archive_entry *entry = archive_entry_new ();
  size_t length = strlen (text);
  archive_entry_set_pathname (entry, name);
  archive_entry_set_size (entry, (la_int64_t) length);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  gboolean is_written = archive_write_header (archive, entry) == ARCHIVE_OK
                        && archive_write_data (archive, text, length) == (la_ssize_t) length;
  archive_entry_free (entry);
  if (!is_written)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The brief could not be packed: %s"),
                 archive_error_string (archive));
  return is_written;
}

static char *
write_manifest (guint n_charts)
{
  GString *out = g_string_new (
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
      "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
      "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry "
      "manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>");
  for (guint i = 1; i <= n_charts; i++)
    g_string_append_printf (out,
                            "<manifest:file-entry manifest:full-path=\"Pictures/chart-%u.svg\" "
                            "manifest:media-type=\"image/svg+xml\"/>",
                            i);
  g_string_append (out, "</manifest:manifest>");
  return g_string_free (out, FALSE);
}

static gboolean
add_files (struct archive *archive, const SeraiBrief *self, GError **error)
{
  g_autofree char *content = write_content (self);
  guint n_charts = 0;
  /* The type comes first and unpacked, so that it can be told from the bytes. */
  archive_write_zip_set_compression_store (archive);
  if (!add_file (archive, "mimetype", mime, error))
    return FALSE;
  archive_write_zip_set_compression_deflate (archive);
  if (!add_file (archive, "content.xml", content, error))
    return FALSE;
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      if (part->kind != SERAI_BRIEF_CHART)
        continue;
      g_autofree char *svg = serai_svg_write (part->scene, serai_theme_get_light ());
      g_autofree char *name = g_strdup_printf ("Pictures/chart-%u.svg", ++n_charts);
      if (!add_file (archive, name, svg, error))
        return FALSE;
    }
  g_autofree char *manifest = write_manifest (n_charts);
  return add_file (archive, "META-INF/manifest.xml", manifest, error);
}

GBytes *
serai_brief_to_odt (const SeraiBrief *self, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  struct archive *archive = archive_write_new ();
  archive_write_set_format_zip (archive);
  archive_write_set_bytes_in_last_block (archive, 1);
  archive_write_open (archive, bytes, NULL, write_cb, NULL);
  gboolean is_written = add_files (archive, self, error);
  archive_write_close (archive);
  archive_write_free (archive);
  return is_written ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}
