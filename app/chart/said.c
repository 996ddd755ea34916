/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What documents say, on the chart. */
#include "chart/said.h"

#include "chart/glyph.h"

#include <math.h>

#define GLYPH_SIZE 15
#define FLAG_SIZE 5.5
#define LANE_HEIGHT 22

static SeraiInk
get_ink (int glyph)
{
  static const SeraiInk inks[] = {SERAI_INK_UNKNOWN,      SERAI_INK_SUPPORTED, SERAI_INK_CLOSE,
                                  SERAI_INK_CONTRADICTED, SERAI_INK_SUPPORTED, SERAI_INK_FIFTH};
  return inks[CLAMP (glyph, 0, (int) G_N_ELEMENTS (inks) - 1)];
}

static const SeraiChartSaid *
get_said (const SeraiPlot *plot, guint i)
{
  return &g_array_index (plot->spec->said, SeraiChartSaid, i);
}

/* In the middle between the ends of the axis of time. */
static gboolean
has_place (const SeraiPlot *plot, double x)
{
  return x >= plot->area.left - 1 && x <= plot->area.right + 1;
}

/* Several at one place stand side by side. */
static double
find_free_x (SeraiPlot *plot, double x, double y, guint n_before)
{
  double step = x + 2 * GLYPH_SIZE > plot->area.right ? -GLYPH_SIZE : GLYPH_SIZE;
  for (guint tries = 0; tries < 6; tries++)
    {
      gboolean is_free = TRUE;
      for (guint i = n_before; i < plot->sheet->scene->marks->len && is_free; i++)
        {
          const SeraiMark *mark = plot->sheet->scene->marks->pdata[i];
          const SeraiXY *at = &g_array_index (mark->points, SeraiXY, 0);
          is_free = hypot (at->x - x, at->y - y) >= GLYPH_SIZE * 0.9;
        }
      if (is_free)
        break;
      x += step;
    }
  return x;
}

void
serai_said_draw (SeraiPlot *plot)
{
  guint n_before = plot->sheet->scene->marks->len;
  for (guint i = 0; i < plot->spec->said->len; i++)
    {
      const SeraiChartSaid *said = get_said (plot, i);
      if (isnan (said->value) || (plot->spec->is_log && said->value <= 0))
        continue;
      double x = serai_plot_get_x (plot, said->period), y = serai_plot_get_y (plot, said->value);
      if (!has_place (plot, x) || y < plot->area.top - GLYPH_SIZE || y > plot->area.bottom + 1)
        continue;
      x = find_free_x (plot, x, y, n_before);
      SeraiMark *sign = serai_sheet_add (plot->sheet, SERAI_MARK_GLYPH, get_ink (said->glyph));
      serai_mark_add_point (sign, x, y);
      sign->width = GLYPH_SIZE;
      sign->glyph = said->glyph;
      sign->text = g_strdup (said->words);
      sign->said = (int) i;
      double half = GLYPH_SIZE / 2.0 + 2;
      SeraiBox box = {x - half, y - half, x + half, y + half};
      g_array_append_val (plot->sheet->shapes, box);
    }
}

double
serai_said_get_lane (SeraiPlot *plot)
{
  for (guint i = 0; i < plot->spec->said->len; i++)
    if (get_said (plot, i)->day != 0)
      return LANE_HEIGHT;
  return 0;
}

/* A lozenge, other than every sign above, so that it holds in grey. */
static void
draw_flag (SeraiPlot *plot, guint i, double x, double y)
{
  const SeraiChartSaid *said = get_said (plot, i);
  SeraiMark *flag = serai_sheet_add (plot->sheet, SERAI_MARK_AREA, SERAI_INK_CLAIM);
  serai_mark_add_point (flag, x, y - FLAG_SIZE);
  serai_mark_add_point (flag, x + FLAG_SIZE, y);
  serai_mark_add_point (flag, x, y + FLAG_SIZE);
  serai_mark_add_point (flag, x - FLAG_SIZE, y);
  flag->text = g_strdup (said->words);
  flag->said = (int) i;
}

void
serai_said_draw_lane (SeraiPlot *plot, double y)
{
  if (serai_said_get_lane (plot) <= 0)
    return;
  serai_sheet_draw_line (plot->sheet, SERAI_INK_GRID, 1, plot->area.left, floor (y) + 0.5,
                         plot->area.right, floor (y) + 0.5);
  double last = -HUGE_VAL;
  for (guint i = 0; i < plot->spec->said->len; i++)
    {
      guint32 day = get_said (plot, i)->day;
      double x = serai_plot_get_x (plot, serai_period_day (day));
      if (day == 0 || !has_place (plot, x) || x < last + 1)
        continue;
      draw_flag (plot, i, x, y);
      last = x;
    }
}
