/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long the desk takes to stand there, and what it weighs: for the benchmark. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Prints "first-frame-ms", then, when an article has been painted, "article-ms" and "pss-mib", each
 * on a line of its own, counted from @start (monotonic microseconds); then quits @application. */
void serai_measure_start (GtkApplication *application, GtkWindow *window, gint64 start);

G_END_DECLS
