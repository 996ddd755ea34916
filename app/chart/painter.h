/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A scene onto any cairo context, and into files. */
#pragma once

#include "chart/scene.h"

#include <cairo.h>

G_BEGIN_DECLS

typedef struct
{
  double red, green, blue;
} SeraiColour;

/* One colour an ink, and the font family. */
typedef struct
{
  SeraiColour inks[SERAI_N_INKS];
  const char *font_family; /* lent; "Cantarell" */
} SeraiTheme;

const SeraiTheme *serai_theme_get_light (void);
const SeraiTheme *serai_theme_get_dark (void);

void serai_painter_paint (const SeraiScene *scene, const SeraiTheme *theme, cairo_t *cr);

/* Writes "….svg", ".pdf" or ".png" (at @scale pixels a unit) by the ending of @path, whole or not
 * at all. Errors: SERAI_PAINTER_ERROR_FORMAT for another ending, G_FILE_ERROR. */
gboolean serai_painter_save (const SeraiScene *scene,
                             const SeraiTheme *theme,
                             const char *path,
                             double scale,
                             GError **error);

#define SERAI_PAINTER_ERROR (serai_painter_error_quark ())
GQuark serai_painter_error_quark (void);
typedef enum
{
  SERAI_PAINTER_ERROR_FORMAT,
  SERAI_PAINTER_ERROR_WRITE,
} SeraiPainterError;

G_END_DECLS
