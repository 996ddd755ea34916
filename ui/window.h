/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The desk: library, article, chart and sidebar in one window. */
#pragma once

#include "session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SERAI_TYPE_WINDOW (serai_window_get_type ())
G_DECLARE_FINAL_TYPE (SeraiWindow, serai_window, SERAI, WINDOW, AdwApplicationWindow)

/* Property "session": set at construction; the panes in the template bind to it. */
SeraiWindow *serai_window_new (GtkApplication *application, SeraiSession *session);
SeraiSession *serai_window_get_session (SeraiWindow *self);

/* Takes files in as if they had been dropped. (element-type SeraiInput) */
void serai_window_import (SeraiWindow *self, GPtrArray *inputs);

/* The library cannot be opened: says why instead of showing it. */
void serai_window_show_failure (SeraiWindow *self, const GError *error);

G_END_DECLS
