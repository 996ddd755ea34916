/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How text is set in charts: measured while laying out and drawn while painting by the same rules,
 * without hinting, so that it is as wide on paper as on the screen. */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* The system font of GNOME, then what other systems have. */
#define SERAI_LETTERING_FAMILY "Cantarell, Noto Sans, DejaVu Sans, Sans"

/* For one thread. */
typedef struct _SeraiLettering SeraiLettering;
SeraiLettering *serai_lettering_new (void);
void serai_lettering_free (SeraiLettering *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiLettering, serai_lettering_free)

/* A line's size in scene units. */
typedef struct
{
  double width;
  double ascent;
  double descent;
} SeraiExtent;

SeraiExtent
serai_lettering_measure (SeraiLettering *self, const char *text, double size, gboolean is_bold);

/* The lines of @text, none wider than @width (a word that is wider is broken); at most @max_lines,
 * the last one shortened by "…" where more would follow. (transfer full) */
char **serai_lettering_wrap (SeraiLettering *self,
                             const char *text,
                             double size,
                             gboolean is_bold,
                             double width,
                             guint max_lines);

/* @text in one line no wider than @width; what is too much is left out in the middle, for names
 * often differ at their ends. (transfer full) */
char *serai_lettering_squeeze (SeraiLettering *self,
                               const char *text,
                               double size,
                               gboolean is_bold,
                               double width);

/* Prepares @context (a painter's) and sets one line with it. (transfer full) */
PangoLayout *serai_lettering_set (PangoContext *context,
                                  const char *family,
                                  const char *text,
                                  double size,
                                  gboolean is_bold);

G_END_DECLS
