/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verdicts' signs: shape and colour together, so that they hold in grey. */
#pragma once

#include "chart/painter.h"

G_BEGIN_DECLS

/* Unknown: dashed ring with "?"; supported: disc with tick; close: half-filled ring; contradicted:
 * lozenge with cross. @verdict: a SeraiVerdict's number; @x, @y: the middle; @size: across. */
void serai_glyph_paint (cairo_t *cr,
                        int verdict,
                        double x,
                        double y,
                        double size,
                        SeraiColour colour,
                        SeraiColour page);

G_END_DECLS
