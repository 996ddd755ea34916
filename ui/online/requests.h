/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of requests: everything that was ever asked of the net. */
#pragma once

#include "session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A window with the newest requests; the command line lists all. */
void serai_requests_show (GtkWindow *parent, SeraiSession *session);

G_END_DECLS
