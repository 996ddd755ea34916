/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two documents as one text: what went is struck through, what came is underlined. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void serai_comparison_show (GtkWindow *parent, SeraiSession *session, gint64 before, gint64 after);

G_END_DECLS
