/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sheet that lies over the window while something is held over it. */
#pragma once

#include "library/library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_DROP_SHEET (serai_drop_sheet_get_type ())
G_DECLARE_FINAL_TYPE (SeraiDropSheet, serai_drop_sheet, SERAI, DROP_SHEET, GtkWidget)

/* Property "target" (GtkWidget): what takes drops. Signals: "dropped" (GPtrArray of SeraiInput),
 * "failed" (GError): what was dropped cannot be read. */

G_END_DECLS
