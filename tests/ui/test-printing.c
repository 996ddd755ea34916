/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document on paper, and a passage with its source. */
#include "reader/citing.h"
#include "reader/printing.h"

#include <glib/gstdio.h>
#include <string.h>

#define TITLE "Talks in Astana"
#define FIRST "ASTANA, May 4 - The presidents met."

static SeraiDocument *
make_document (guint n_paragraphs)
{
  SeraiDocument *document = serai_document_new ();
  GString *text = g_string_new (FIRST);
  for (guint i = 0; i < n_paragraphs; i++)
    g_string_append_printf (text, "\n\nПереговоры продолжились, часть %u, и стороны договорились.",
                            i);
  document->title = g_strdup (TITLE);
  document->publisher = g_strdup ("Press service");
  document->published = serai_day (2023, 5, 4);
  document->text = g_string_free (text, FALSE);
  SeraiBlock block = {.span = {0, strlen (FIRST)}, .kind = SERAI_BLOCK_PARAGRAPH};
  g_array_append_val (document->blocks, block);
  return document;
}

static void
test_citation (void)
{
  g_autoptr (SeraiDocument) document = make_document (1);
  g_autofree char *told =
      serai_citing_write (document, (SeraiSpan){strlen ("ASTANA, May 4 - "), strlen (FIRST) - 1});
  g_assert_cmpstr (
      told, ==, "“The presidents met” — Talks in Astana, Press service, 4 May 2023, paragraph 1");
}

static void
test_pdf (void)
{
  g_autoptr (SeraiDocument) document = make_document (400);
  g_autoptr (GtkPrintOperation) operation = serai_printing_new (document);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("serai-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "talks.pdf", NULL);
  g_autofree char *text = NULL;
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (
      gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
      GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);

  const char *const command[] = {"pdftotext", "-layout", path, "-", NULL};
  int status;
  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_assert_nonnull (strstr (text, TITLE));
  g_assert_nonnull (strstr (text, "часть 0"));
  g_assert_nonnull (strstr (text, "часть 399"));
  guint n_pages = 0;
  for (const char *p = strchr (text, '\f'); p != NULL; p = strchr (p + 1, '\f'))
    n_pages++;
  g_assert_cmpuint (n_pages, >, 5);
  g_autofree char *last = g_strdup_printf ("%u of %u", n_pages, n_pages);
  g_assert_nonnull (strstr (text, last));
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  g_test_add_func ("/ui/citing/a-passage-is-copied-with-title-publisher-day-and-paragraph",
                   test_citation);
  g_test_add_func ("/ui/printing/a-long-document-becomes-numbered-pages-with-all-its-words",
                   test_pdf);
  return g_test_run ();
}
