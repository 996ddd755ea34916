/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking things out of the desk: the notes of a document, the brief on it, the chart. Each asks
 * where, writes on a pool thread, and tells what became of it in a toast. */
#pragma once

#include "chart/spec.h"
#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The open article's notes as Markdown. */
void serai_export_notes (GtkWindow *parent, SeraiSession *session);

/* The open article's cited brief: notes, claims with verdicts, charts, sources. */
void serai_export_brief (GtkWindow *parent, SeraiSession *session);

/* @spec as SVG, PDF or PNG, by the ending that the person gives. Only read during the call. */
void serai_export_chart (GtkWindow *parent, SeraiSession *session, const SeraiChartSpec *spec);

G_END_DECLS
