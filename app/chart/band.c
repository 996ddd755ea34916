/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The claim on the chart. */
#include "chart/band.h"

#include <math.h>

#define GLYPH_SIZE 16
#define WIDEST_REACH 26
#define DOT_REACH 7
#define GAP 8

static gboolean
is_drawn (const SeraiPlot *plot)
{
  return plot->spec->has_claim && serai_period_is_set (plot->spec->claim.period);
}

double
serai_band_get_reach (const SeraiPlot *plot)
{
  double step = plot->spec->kind == SERAI_CHART_BAR ? serai_plot_get_step (plot) * 0.44
                                                    : serai_plot_get_step (plot) * 0.28;
  return CLAMP (step, 4, plot->spec->kind == SERAI_CHART_BAR ? HUGE_VAL : WIDEST_REACH);
}

static SeraiBox
get_band (const SeraiPlot *plot)
{
  const SeraiChartClaim *claim = &plot->spec->claim;
  double x = serai_plot_get_x (plot, claim->period), reach = serai_band_get_reach (plot);
  return (SeraiBox){x - reach, serai_plot_get_y (plot, claim->allowed.high), x + reach,
                    serai_plot_get_y (plot, claim->allowed.low)};
}

static void
draw_edge (SeraiPlot *plot, const SeraiBox *band, double y, gboolean is_dashed)
{
  SeraiMark *line = serai_sheet_draw_line (plot->sheet, SERAI_INK_CLAIM, is_dashed ? 1.5 : 2,
                                           band->left, y, band->right, y);
  line->is_dashed = is_dashed;
}

void
serai_band_draw (SeraiPlot *plot)
{
  if (!is_drawn (plot))
    return;
  SeraiBox band = get_band (plot);
  SeraiMark *ground = serai_sheet_add (plot->sheet, SERAI_MARK_RECT, SERAI_INK_CLAIM);
  ground->alpha = 0.16;
  serai_mark_add_point (ground, band.left, band.top);
  serai_mark_add_point (ground, band.right, band.bottom);
  double said = serai_plot_get_y (plot, plot->spec->claim.value);
  if (fabs (band.top - said) > 1)
    draw_edge (plot, &band, band.top, TRUE);
  if (fabs (band.bottom - said) > 1)
    draw_edge (plot, &band, band.bottom, TRUE);
  draw_edge (plot, &band, said, FALSE);
  g_array_append_val (plot->sheet->shapes, band);
}

void
serai_band_draw_glyph (SeraiPlot *plot)
{
  static const SeraiInk inks[] = {SERAI_INK_UNKNOWN, SERAI_INK_SUPPORTED, SERAI_INK_CLOSE,
                                  SERAI_INK_CONTRADICTED};
  int verdict = plot->spec->claim.verdict;
  if (!is_drawn (plot) || verdict < 0 || verdict >= (int) G_N_ELEMENTS (inks))
    return;
  SeraiBox band = get_band (plot);
  double size = GLYPH_SIZE * MIN (plot->sheet->text_scale, 1.5);
  /* At the full line's beginning; beside the dot, where the band is narrow. */
  double x = MIN (band.left, (band.left + band.right) / 2 - size / 2 - DOT_REACH);
  double y = serai_plot_get_y (plot, plot->spec->claim.value);
  SeraiMark *glyph = serai_sheet_add (plot->sheet, SERAI_MARK_GLYPH, inks[verdict]);
  glyph->glyph = verdict;
  glyph->width = size;
  serai_mark_add_point (glyph, x, y);
  double half = glyph->width / 2 + 1;
  SeraiBox taken = {x - half, y - half, x + half, y + half};
  g_array_append_val (plot->sheet->shapes, taken);
}

static gboolean
crosses_grid (const SeraiPlot *plot, const SeraiBox *box)
{
  for (guint i = 0; i < serai_ticks_count (&plot->ticks); i++)
    {
      double y = serai_plot_get_y (plot, serai_ticks_get (&plot->ticks, i) * plot->spec->scale);
      if (y > box->top && y < box->bottom - 2 && box->left < plot->area.right)
        return TRUE;
    }
  return FALSE;
}

/* A label looking for its place. @is_picky: not on a line of the grid either. */
typedef struct
{
  SeraiPlot *plot;
  const char *text;
  SeraiHand hand;
  SeraiExtent extent;
  gboolean is_picky;
} Seeker;

static gboolean
try_place (const Seeker *self, double x, double y, double align)
{
  SeraiPlot *plot = self->plot;
  double start = x - align * self->extent.width;
  SeraiBox box = {start, y - self->extent.ascent, start + self->extent.width,
                  y + self->extent.descent};
  if (box.top < plot->area.top - self->hand.size * 2 || box.bottom > plot->area.bottom
      || (self->is_picky && crosses_grid (plot, &box)))
    return FALSE;
  box.left -= 3;
  box.right += 3;
  return serai_sheet_is_clear (plot->sheet, box)
         && serai_sheet_write (plot->sheet, self->text, &self->hand, x, y, align);
}

static gboolean
write_beside (const Seeker *self, const SeraiBox *band)
{
  SeraiPlot *plot = self->plot;
  double said = serai_plot_get_y (plot, plot->spec->claim.value);
  double leading = serai_sheet_get_leading (plot->sheet, &self->hand);
  double right = band->right + GAP, left = band->left - GAP - GLYPH_SIZE * 0.6;
  double middle = (band->left + band->right) / 2;
  const double heights[] = {said - 4, said + leading, said - leading, said + 2 * leading};
  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    if (try_place (self, right, heights[i], 0) || try_place (self, left, heights[i], 1))
      return TRUE;
  for (double y = band->top - 14; y > plot->area.top - leading; y -= leading / 2)
    if (try_place (self, middle, y, 0.5))
      return TRUE;
  for (double y = band->bottom + leading + 4; y < plot->area.bottom; y += leading / 2)
    if (try_place (self, middle, y, 0.5))
      return TRUE;
  return FALSE;
}

void
serai_band_write_label (SeraiPlot *plot, double above)
{
  const char *label = plot->spec->claim.label;
  if (!is_drawn (plot) || !label || !*label)
    return;
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_CLAIM, FALSE);
  SeraiBox band = get_band (plot);
  double width = plot->sheet->scene->width - 2 * GAP;
  g_auto (GStrv) lines =
      serai_lettering_wrap (plot->sheet->lettering, label, hand.size, FALSE, width, 1);
  if (!lines[0])
    return;
  Seeker seeker = {plot, lines[0], hand,
                   serai_lettering_measure (plot->sheet->lettering, lines[0], hand.size, FALSE),
                   TRUE};
  if (write_beside (&seeker, &band))
    return;
  seeker.is_picky = FALSE;
  if (write_beside (&seeker, &band))
    return;
  double half = seeker.extent.width / 2;
  double x =
      CLAMP ((band.left + band.right) / 2, half + GAP, plot->sheet->scene->width - half - GAP);
  serai_sheet_write (plot->sheet, lines[0], &hand, x, above, 0.5);
}
