/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the window's settings are found. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* From the installed schema; a programme run from its build folder takes the one beside it. NULL
 * where there is neither. */
GSettings *serai_settings_new (GError **error);

G_END_DECLS
