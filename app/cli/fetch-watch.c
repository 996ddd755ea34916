/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fetch as the command line shows it: outcomes as lines, how far it is on a terminal, Ctrl+C. */
#include "cli/fetch-watch.h"

#include "cli/command.h"
#include "cli/open.h"
#include "cli/outcome.h"

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <unistd.h>

struct _SeraiFetchWatcher
{
  SeraiLibrary *library; /* lent */
  SeraiOnlineWatch watch;
  GCancellable *cancellable;
  GMainLoop *loop;
  JsonBuilder *builder;
  GPtrArray *intakes;
  GError *error;
  gboolean is_refused;
  gboolean is_watched; /* standard error is a terminal */
  guint ticker;
  guint interrupt;
  /* What is being waited for; the ticker counts down. */
  gint64 until;
  char *waiting;
};

static void
show (SeraiFetchWatcher *self, const char *text)
{
  if (self->is_watched)
    fprintf (stderr, "\r\033[K%s", text);
}

static const char *
describe_wait (SeraiWait wait)
{
  switch (wait)
    {
    case SERAI_WAIT_RETRY:
      return _ ("the server did not answer well, once more in");
    case SERAI_WAIT_BUSY:
      return _ ("the server wants a pause, on in");
    case SERAI_WAIT_QUOTA:
      return _ ("the service's calls for today are used up, on in");
    case SERAI_WAIT_NONE:
    case SERAI_WAIT_TURN:
    default:
      return _ ("a pause between two questions, on in");
    }
}

static gboolean
tick_cb (gpointer data)
{
  SeraiFetchWatcher *self = data;
  if (self->waiting == NULL)
    return G_SOURCE_CONTINUE;
  gint64 left = MAX (0, self->until - g_get_real_time ()) / G_USEC_PER_SEC + 1;
  g_autofree char *text =
      g_strdup_printf ("%s %02" G_GINT64_FORMAT ":%02" G_GINT64_FORMAT ":%02" G_GINT64_FORMAT,
                       self->waiting, left / 3600, left / 60 % 60, left % 60);
  show (self, text);
  return G_SOURCE_CONTINUE;
}

static void
progress_cb (const SeraiFetchNews *news, gpointer data)
{
  SeraiFetchWatcher *self = data;
  g_autofree char *part =
      news->n_parts > 1 ? g_strdup_printf ("%u / %u ", news->n_done + 1, news->n_parts) : NULL;
  const char *before = part != NULL ? part : "";
  const char *what = news->label != NULL ? news->label : news->host;
  g_clear_pointer (&self->waiting, g_free);
  if (news->stage == SERAI_FETCH_WAITING && news->until != 0)
    {
      self->until = news->until;
      self->waiting = g_strdup_printf ("%s%s: %s", before, what, describe_wait (news->wait));
      tick_cb (self);
      return;
    }
  g_autofree char *size = g_format_size (news->n_bytes);
  g_autofree char *text = g_strdup_printf (
      "%s%s%s%s", before, what, news->n_bytes > 0 ? ": " : " …", news->n_bytes > 0 ? size : "");
  show (self, text);
}

static void
told_cb (guint n_done, guint n_total, const SeraiIntake *intake, gpointer data)
{
  SeraiFetchWatcher *self = data;
  show (self, "");
  if (!serai_outcome_print (self->builder, intake))
    self->is_refused = TRUE;
}

static gboolean
interrupted_cb (gpointer data)
{
  SeraiFetchWatcher *self = data;
  g_cancellable_cancel (self->cancellable);
  return G_SOURCE_CONTINUE;
}

SeraiFetchWatcher *
serai_fetch_watcher_new (SeraiLibrary *library)
{
  SeraiFetchWatcher *self = g_new0 (SeraiFetchWatcher, 1);
  self->library = library;
  self->is_watched = isatty (STDERR_FILENO);
  self->watch = (SeraiOnlineWatch){self->is_watched ? progress_cb : NULL, told_cb, self};
  self->cancellable = g_cancellable_new ();
  self->loop = g_main_loop_new (NULL, FALSE);
  self->builder = json_builder_new ();
  self->interrupt = g_unix_signal_add (SIGINT, interrupted_cb, self);
  if (self->is_watched)
    self->ticker = g_timeout_add_seconds (1, tick_cb, self);
  return self;
}

void
serai_fetch_watcher_free (SeraiFetchWatcher *self)
{
  g_clear_handle_id (&self->ticker, g_source_remove);
  g_clear_handle_id (&self->interrupt, g_source_remove);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->builder);
  g_main_loop_unref (self->loop);
  g_clear_pointer (&self->intakes, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_free (self->waiting);
  g_free (self);
}

const SeraiOnlineWatch *
serai_fetch_watcher_get_watch (SeraiFetchWatcher *self)
{
  return &self->watch;
}

GCancellable *
serai_fetch_watcher_get_cancellable (SeraiFetchWatcher *self)
{
  return self->cancellable;
}

void
serai_fetch_watcher_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  SeraiFetchWatcher *self = data;
  self->intakes = serai_library_fetch_finish (self->library, result, &self->error);
  g_main_loop_quit (self->loop);
}

int
serai_fetch_watcher_run (SeraiFetchWatcher *self)
{
  g_main_loop_run (self->loop);
  show (self, "");
  if (self->intakes != NULL)
    {
      gboolean is_cut = g_cancellable_is_cancelled (self->cancellable);
      return self->is_refused || is_cut ? SERAI_EXIT_REFUSED : SERAI_EXIT_DONE;
    }
  if (self->error->domain == SERAI_FETCH_ERROR)
    {
      g_printerr ("%s: %s\n", g_get_prgname (), self->error->message);
      return SERAI_EXIT_USAGE;
    }
  return serai_open_complain (self->error);
}

SeraiFetcher *
serai_fetch_make_fetcher (gboolean is_offline, gboolean may_wait)
{
  SeraiFetcher *fetcher = serai_fetcher_new ();
  serai_fetcher_set_offline (fetcher, is_offline);
  if (may_wait)
    g_object_set (fetcher, "longest-wait", G_MAXINT, NULL);
  return fetcher;
}
