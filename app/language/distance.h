/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far apart two spellings are. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many letters must be changed, added or left out; more than @limit isn't told apart. */
guint serai_distance (const char *a, const char *b, guint limit);

G_END_DECLS
