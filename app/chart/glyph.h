/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verdicts' signs: shape and colour together, so that they hold in grey. */
#pragma once

#include "chart/painter.h"

G_BEGIN_DECLS

/* Beside a SeraiVerdict's numbers: supported by some sources only, and a target. */
#define SERAI_GLYPH_PARTLY 4
#define SERAI_GLYPH_TARGET 5

/* Unknown: dashed ring with "?"; supported: disc with tick; close: half-filled ring; contradicted:
 * lozenge with cross; partly: ring with tick; target: ring with dot. @verdict: a SeraiVerdict's
 * number or one of the above; @x, @y: the middle; @size: across. */
void serai_glyph_paint (cairo_t *cr,
                        int verdict,
                        double x,
                        double y,
                        double size,
                        SeraiColour colour,
                        SeraiColour page);

G_END_DECLS
