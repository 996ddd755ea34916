/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A scene as SVG: text stays text, tips and the description are in it for who cannot see it. */
#pragma once

#include "chart/painter.h"

G_BEGIN_DECLS

/* (transfer full) */
char *serai_svg_write (const SeraiScene *scene, const SeraiTheme *theme);

G_END_DECLS
