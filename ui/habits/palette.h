/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The palette of commands: a few letters find what can be done, Return does it. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SERAI_TYPE_PALETTE (serai_palette_get_type ())
G_DECLARE_FINAL_TYPE (SeraiPalette, serai_palette, SERAI, PALETTE, AdwWindow)

/* Over @parent, whose actions it activates. */
void serai_palette_show (GtkWindow *parent);

G_END_DECLS
