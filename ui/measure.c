/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long the desk takes to stand there, and what it weighs. */
#include "measure.h"

#include "window.h"

#include <string.h>

typedef struct
{
  GtkApplication *application;
  SeraiSession *session;
  gint64 start;
  gboolean has_first;
} Measure;

static double
count_ms (const Measure *measure)
{
  return (g_get_monotonic_time () - measure->start) / 1000.0;
}

/* The proportional share of memory, as the kernel counts it; 0 where it doesn't say. */
static double
read_pss_mib (void)
{
  g_autofree char *rollup = NULL;
  if (!g_file_get_contents ("/proc/self/smaps_rollup", &rollup, NULL, NULL))
    return 0;
  const char *line = strstr (rollup, "\nPss:");
  return line != NULL ? g_ascii_strtod (line + strlen ("\nPss:"), NULL) / 1024 : 0;
}

/* What a person would do next. */
static void
open_first (SeraiSession *session)
{
  SeraiLibrary *library = serai_session_get_library (session);
  if (library == NULL || serai_session_get_article_id (session) != 0)
    return;
  g_autoptr (SeraiArticle) article =
      g_list_model_get_item (serai_library_get_articles (library), 0);
  if (article != NULL)
    serai_session_open (session, serai_article_get_id (article));
}

static void
painted_cb (GdkFrameClock *clock, gpointer user_data)
{
  Measure *measure = user_data;
  if (!measure->has_first)
    {
      measure->has_first = TRUE;
      g_print ("first-frame-ms %.0f\n", count_ms (measure));
    }
  if (serai_session_get_checks (measure->session) == NULL)
    {
      open_first (measure->session);
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      return;
    }
  g_signal_handlers_disconnect_by_func (clock, painted_cb, user_data);
  g_print ("article-ms %.0f\npss-mib %.0f\n", count_ms (measure), read_pss_mib ());
  g_application_quit (G_APPLICATION (measure->application));
}

void
serai_measure_start (GtkApplication *application, GtkWindow *window, gint64 start)
{
  Measure *measure = g_new0 (Measure, 1);
  measure->application = application;
  measure->session = serai_window_get_session (SERAI_WINDOW (window));
  measure->start = start;
  g_object_set_data_full (G_OBJECT (window), "measure", measure, g_free);
  GdkFrameClock *clock = gdk_surface_get_frame_clock (gtk_native_get_surface (GTK_NATIVE (window)));
  g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), measure);
}
