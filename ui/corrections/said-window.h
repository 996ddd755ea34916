/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All corrections of the library: what was said, when, where it holds; each can be taken back. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void serai_said_window_show (GtkWindow *parent, SeraiSession *session);

G_END_DECLS
