/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PDF: its text layer. */
#include "import/pdf.h"

#include "base/text.h"
#include "import/day-words.h"
#include "import/format.h"
#include "import/office.h"
#include "import/pdf-blocks.h"

#include <string.h>

#define N_TOP_LINES 15
#define PROBE_BYTES 1024

static int
probe_pdf (const SeraiSource *source)
{
  gsize size;
  const char *data = g_bytes_get_data (source->bytes, &size);
  if (size >= 5 && strncmp (data, "%PDF-", 5) == 0)
    return 98;
  /* Some have a few bytes before it. */
  return g_strstr_len (data, MIN (size, PROBE_BYTES), "\n%PDF-1.") != NULL ? 90 : 0;
}

static gboolean
refuse (GError **error, SeraiReaderError code, const char *sentence)
{
  g_set_error_literal (error, SERAI_READER_ERROR, code, sentence);
  return FALSE;
}

/* The declared title where it stands on the first page too; else what is largest there. */
static char *
choose_title (PopplerDocument *pdf, GArray *lines, double body_size)
{
  g_autofree char *raw = poppler_document_get_title (pdf);
  g_autofree char *declared = raw != NULL ? serai_composer_clean (raw, -1) : NULL;
  if (!serai_office_is_title (declared))
    g_clear_pointer (&declared, g_free);
  g_autofree char *seen = serai_pdf_blocks_find_title (lines, body_size);
  if (declared == NULL || seen == NULL)
    return declared != NULL ? g_steal_pointer (&declared) : g_steal_pointer (&seen);
  g_autoptr (GString) page = g_string_new (NULL);
  for (guint i = 0; i < lines->len && g_array_index (lines, SeraiPdfLine, i).page == 0; i++)
    g_string_append_printf (page, "%s ", g_array_index (lines, SeraiPdfLine, i).text);
  g_autofree char *folded_page = serai_text_fold (page->str);
  g_autofree char *folded = serai_text_fold (declared);
  gboolean is_seen = strstr (folded_page, folded) != NULL;
  return is_seen ? g_steal_pointer (&declared) : g_steal_pointer (&seen);
}

/* A name, not an account of the machine on which it was made. */
static char *
choose_author (PopplerDocument *pdf)
{
  static const char *const nobodies[] = {"user",      "admin",        "administrator", "owner",
                                         "unknown",   "пользователь", "автор",         "author",
                                         "microsoft", "acer"};
  g_autofree char *raw = poppler_document_get_author (pdf);
  g_autofree char *author = raw != NULL ? serai_composer_clean (raw, -1) : NULL;
  if (author == NULL || strpbrk (author, "0123456789_\\@") != NULL || strchr (author, ' ') == NULL)
    return NULL;
  g_autofree char *folded = serai_text_fold (author);
  for (guint i = 0; i < G_N_ELEMENTS (nobodies); i++)
    if (g_str_has_prefix (folded, nobodies[i]))
      return NULL;
  return g_steal_pointer (&author);
}

/* A day near the top, else the one on which the file was made. */
static guint32
choose_day (PopplerDocument *pdf, GArray *lines)
{
  for (guint i = 0, n_seen = 0; i < lines->len && n_seen < N_TOP_LINES; i++)
    {
      const SeraiPdfLine *line = &g_array_index (lines, SeraiPdfLine, i);
      if (line->page > 0)
        break;
      n_seen++;
      guint32 day =
          line->n_characters <= 100 ? serai_day_words_find (line->text, strlen (line->text)) : 0;
      if (day != 0)
        return day;
    }
  g_autoptr (GDateTime) made = poppler_document_get_creation_date_time (pdf);
  return made != NULL ? serai_day (g_date_time_get_year (made), g_date_time_get_month (made),
                                   g_date_time_get_day_of_month (made))
                      : 0;
}

static PopplerDocument *
open_pdf (GBytes *bytes, GError **error)
{
  g_autoptr (GError) problem = NULL;
  PopplerDocument *pdf = poppler_document_new_from_bytes (bytes, NULL, &problem);
  if (pdf != NULL)
    return pdf;
  if (g_error_matches (problem, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
    refuse (error, SERAI_READER_ERROR_MALFORMED,
            "This PDF is locked with a password; open it, save it without one, and take that in.");
  else
    refuse (error, SERAI_READER_ERROR_MALFORMED,
            "This PDF is damaged or cut off; get it again from its source.");
  return NULL;
}

static gboolean
read_pdf (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  PopplerDocument *pdf = open_pdf (source->bytes, error);
  if (pdf == NULL)
    return FALSE;
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  g_autoptr (GArray) lines = serai_pdf_lines_collect (pdf);
  serai_pdf_lines_mark_furniture (lines, poppler_document_get_n_pages (pdf));
  double body_size = serai_pdf_lines_find_body_size (lines);
  document->title = choose_title (pdf, lines, body_size);
  document->author = choose_author (pdf);
  document->published = choose_day (pdf, lines);
  g_object_unref (pdf);
  serai_pdf_blocks_compose (lines, body_size, composer);
  if (!serai_office_finish (composer, document, error))
    return FALSE;
  out_reading->document = g_steal_pointer (&document);
  return TRUE;
}

void
serai_pdf_warm_up (void)
{
  static const char stub[] =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
      "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
      "4 0 obj<</Length 32>>stream\nBT /F 9 Tf 9 9 Td (Trade) Tj ET \nendstream endobj\n"
      "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
      "trailer<</Root 1 0 R/Size 6>>\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (stub, sizeof stub - 1);
  PopplerDocument *pdf = poppler_document_new_from_bytes (bytes, NULL, NULL);
  if (pdf == NULL)
    return;
  g_autoptr (GArray) lines = serai_pdf_lines_collect (pdf);
  g_object_unref (pdf);
}

const SeraiFormat serai_format_pdf = {"application/pdf", probe_pdf, read_pdf, TRUE};
