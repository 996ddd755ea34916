/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking things out of the desk: the notes of a document, the brief on it, the chart. */
#include "config.h"

#include "export/export.h"

#include "chart/painter.h"
#include "export/save-dialog.h"
#include "report/notes.h"

#include <glib/gi18n.h>
#include <string.h>

/* An exported chart's page, in CSS pixels: a third of a sheet of paper, easy to place. */
#define CHART_WIDTH 760
#define CHART_HEIGHT 440
#define PNG_SCALE 2

/* What is to be written once the person has said where: one of the three. @article: of a brief,
 * which is composed from the library as it is then; else 0. */
typedef struct
{
  SeraiSession *session;
  SeraiLibrary *library;
  gint64 article;
  char *markdown;
  SeraiScene *scene;
} Export;

static void
free_export (gpointer data)
{
  Export *export = data;
  g_clear_object (&export->session);
  g_clear_object (&export->library);
  g_free (export->markdown);
  g_clear_pointer (&export->scene, serai_scene_unref);
  g_free (export);
}

static gboolean
write_brief (const Export *export, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (articles, export->article);
  g_autoptr (SeraiBrief) brief =
      serai_library_compose_brief (export->library, articles, cancellable, error);
  return brief != NULL && serai_brief_save (brief, path, error);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Export *export = task_data;
  g_autoptr (GError) error = NULL;
  const char *path = g_object_get_data (G_OBJECT (task), "path");
  gboolean done =
      export->article != 0 ? write_brief (export, path, cancellable, &error)
      : export->scene != NULL
          ? serai_painter_save (export->scene, serai_theme_get_light (), path, PNG_SCALE, &error)
          : g_file_set_contents (path, export->markdown, -1, &error);
  if (done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SeraiSession *session = SERAI_SESSION (source);
  g_autoptr (GError) error = NULL;
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      serai_session_report (session, error);
      return;
    }
  g_autofree char *name = g_path_get_basename (g_object_get_data (G_OBJECT (result), "path"));
  g_autofree char *sentence = g_strdup_printf (_ ("Exported to %s"), name);
  serai_session_toast (session, sentence, FALSE);
}

static void
chosen_cb (GFile *file, gpointer user_data)
{
  Export *export = user_data;
  g_autoptr (GTask) task = g_task_new (export->session, NULL, written_cb, NULL);
  Export *mine = g_new0 (Export, 1);
  mine->session = g_object_ref (export->session);
  mine->library = export->library != NULL ? g_object_ref (export->library) : NULL;
  mine->article = export->article;
  mine->markdown = g_strdup (export->markdown);
  mine->scene = export->scene != NULL ? serai_scene_ref (export->scene) : NULL;
  g_object_set_data_full (G_OBJECT (task), "path", g_file_get_path (file), g_free);
  g_task_set_task_data (task, mine, free_export);
  g_task_run_in_thread (task, write_in_thread);
}

/* A title as a file's name: no separators, not hidden, not endless. */
static char *
make_name (const char *title, const char *ending)
{
  g_autofree char *clean = g_strdelimit (g_strdup (title), "/\\:*?\"<>|\n\t", ' ');
  g_strstrip (clean);
  g_autofree char *cut =
      g_utf8_strlen (clean, -1) > 60 ? g_utf8_substring (clean, 0, 60) : g_strdup (clean);
  const char *visible = cut + strspn (cut, ".");
  return g_strconcat (*visible != '\0' ? visible : "Serai", ending, NULL);
}

void
serai_export_notes (GtkWindow *parent, SeraiSession *session)
{
  const char *const patterns[] = {_ ("Markdown"), "*.md", NULL};
  SeraiOpened *article = serai_session_get_article (session);
  if (article == NULL || article->notes->len == 0)
    {
      serai_session_toast (session, _ ("There are no notes on this document yet"), FALSE);
      return;
    }
  Export *export = g_new0 (Export, 1);
  export->session = g_object_ref (session);
  export->markdown = serai_notes_to_markdown (article->document, article->notes);
  g_autofree char *name = make_name (
      article->document->title != NULL ? article->document->title : article->document->file, ".md");
  serai_save_dialog_ask (parent, _ ("Export Notes"), name, patterns, chosen_cb, export,
                         free_export);
}

void
serai_export_brief (GtkWindow *parent, SeraiSession *session)
{
  const char *const patterns[] = {_ ("OpenDocument text"),
                                  "*.odt",
                                  _ ("PDF document"),
                                  "*.pdf",
                                  _ ("Web page"),
                                  "*.html",
                                  _ ("Markdown"),
                                  "*.md",
                                  _ ("JSON"),
                                  "*.json",
                                  NULL};
  SeraiOpened *article = serai_session_get_article (session);
  if (article == NULL)
    {
      serai_session_toast (session, _ ("Open a document first: the brief is on it"), FALSE);
      return;
    }
  Export *export = g_new0 (Export, 1);
  export->session = g_object_ref (session);
  export->library = g_object_ref (serai_session_get_library (session));
  export->article = article->id;
  g_autofree char *name = make_name (article->document->title != NULL ? article->document->title
                                                                      : article->document->file,
                                     ".odt");
  serai_save_dialog_ask (parent, _ ("Export Brief"), name, patterns, chosen_cb, export,
                         free_export);
}

void
serai_export_chart (GtkWindow *parent, SeraiSession *session, const SeraiChartSpec *spec)
{
  const char *const patterns[] = {
      _ ("SVG picture"), "*.svg", _ ("PDF document"), "*.pdf", _ ("PNG picture"), "*.png", NULL};
  if (spec == NULL)
    {
      serai_session_toast (session, _ ("There is no chart to export yet"), FALSE);
      return;
    }
  Export *export = g_new0 (Export, 1);
  export->session = g_object_ref (session);
  export->scene = serai_chart_build (spec, CHART_WIDTH, CHART_HEIGHT, 1);
  g_autofree char *name = make_name (spec->title != NULL ? spec->title : _ ("Chart"), ".svg");
  serai_save_dialog_ask (parent, _ ("Export Chart"), name, patterns, chosen_cb, export,
                         free_export);
}
