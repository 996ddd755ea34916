/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What restricts the shelf, always in sight: a chip a facet, and a button for more. */
#pragma once

#include "shelf/shelf-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_CHIPS (serai_chips_get_type ())
G_DECLARE_FINAL_TYPE (SeraiChips, serai_chips, SERAI, CHIPS, GtkWidget)

void serai_chips_set_model (SeraiChips *self, SeraiShelfModel *model, SeraiSession *session);

G_END_DECLS
