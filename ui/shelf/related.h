/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has to do with a document, each with the reason, and what two of them have apart. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A window with a row for each; one is opened by choosing it. */
void serai_related_show (GtkWindow *parent, SeraiSession *session, gint64 article);

G_END_DECLS
