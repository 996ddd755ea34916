/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small sign: what kind of thing a row speaks of, or what became of a claim. Drawn in the
 * widget's own CSS colour, so that the style sheet decides. */
#pragma once

#include "language/mention.h"
#include "mark-style.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_GLYPH (serai_glyph_get_type ())
G_DECLARE_FINAL_TYPE (SeraiGlyph, serai_glyph, SERAI, GLYPH, GtkWidget)

GtkWidget *serai_glyph_new_for_kind (SeraiMentionKind kind);
GtkWidget *serai_glyph_new_for_sign (SeraiSign sign);
void serai_glyph_set_sign (SeraiGlyph *self, SeraiSign sign);

G_END_DECLS
