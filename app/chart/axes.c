/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The grid with its numbers, and the years below. */
#include "chart/axes.h"

#include <math.h>

#define NUMBER_GAP 10
/* Blank between two years, in digits' widths. */
#define YEAR_GAP 1.2
/* Periods shorter than this are told apart within a year. */
#define FEW_DAYS 300

double
serai_axes_get_number_width (SeraiPlot *plot)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_DIM, FALSE);
  double widest = 0;
  for (guint i = 0; i < serai_ticks_count (&plot->ticks); i++)
    {
      g_autofree char *number = serai_ticks_write (&plot->ticks, i);
      SeraiExtent extent =
          serai_lettering_measure (plot->sheet->lettering, number, hand.size, FALSE);
      widest = MAX (widest, extent.width);
    }
  return widest + NUMBER_GAP;
}

/* Half pixels, so that a line of one pixel is sharp. */
static double
snap (double y)
{
  return floor (y) + 0.5;
}

/* From which the values are read: zero, or an index's 100. */
static gboolean
is_base_line (const SeraiPlot *plot, double tick)
{
  double base = plot->spec->form == SERAI_FORM_INDEX ? 100 : 0;
  return plot->ticks.scale != SERAI_SCALE_PLACES && fabs (tick - base) < plot->ticks.step * 1e-6;
}

void
serai_axes_draw_grid (SeraiPlot *plot)
{
  for (guint i = 0; i < serai_ticks_count (&plot->ticks); i++)
    {
      double tick = serai_ticks_get (&plot->ticks, i),
             y = snap (serai_plot_get_y (plot, tick * plot->spec->scale));
      gboolean is_base = is_base_line (plot, tick);
      serai_sheet_draw_line (plot->sheet, is_base ? SERAI_INK_AXIS : SERAI_INK_GRID,
                             is_base ? 1.5 : 1, plot->area.left, y, plot->area.right, y);
    }
}

void
serai_axes_write_numbers (SeraiPlot *plot)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_DIM, FALSE);
  double middle = hand.size * 0.36; /* from a digit's middle to the baseline */
  for (guint i = 0; i < serai_ticks_count (&plot->ticks); i++)
    {
      double tick = serai_ticks_get (&plot->ticks, i);
      g_autofree char *number = serai_ticks_write (&plot->ticks, i);
      serai_sheet_write (plot->sheet, number, &hand, plot->area.left - NUMBER_GAP,
                         serai_plot_get_y (plot, tick * plot->spec->scale) + middle, 1);
    }
}

static double
measure_year (SeraiPlot *plot)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_DIM, TRUE);
  double year = serai_lettering_measure (plot->sheet->lettering, "2022", hand.size, TRUE).width;
  return year * (1 + YEAR_GAP / 4);
}

/* 1, 2, 5, 10, 20, … years between two labels. */
static int
choose_interval (SeraiPlot *plot, int first, int last)
{
  double width = plot->area.right - plot->inset_right - plot->area.left - plot->inset_left;
  double year = width / MAX (last - first, 1), needed = measure_year (plot);
  static const int factors[] = {1, 2, 5};
  for (int power = 1; power <= 1000; power *= 10)
    for (guint i = 0; i < G_N_ELEMENTS (factors); i++)
      if (factors[i] * power * year >= needed)
        return factors[i] * power;
  return 10000;
}

static void
write_year (SeraiPlot *plot, int year, double baseline, gboolean is_claimed)
{
  SeraiHand hand =
      serai_plot_get_hand (plot, is_claimed ? SERAI_INK_CLAIM : SERAI_INK_DIM, is_claimed);
  g_autofree char *text = g_strdup_printf ("%04d", year);
  double half =
      serai_lettering_measure (plot->sheet->lettering, text, hand.size, is_claimed).width / 2;
  double x = serai_plot_get_x (plot, serai_period_year (year));
  if (x < plot->area.left - half || x > plot->area.right + half)
    return;
  double lowest = half, highest = plot->sheet->scene->width - half;
  if (lowest <= highest)
    serai_sheet_write (plot->sheet, text, &hand, CLAMP (x, lowest, highest), baseline, 0.5);
}

/* Where there are too few years to tell the time by: the first and the last period. */
static void
write_ends (SeraiPlot *plot, double baseline)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_DIM, FALSE);
  const double middles[] = {plot->first, plot->last};
  for (guint i = 0; i < G_N_ELEMENTS (middles); i++)
    {
      int year, month, day;
      serai_day_split ((guint32) middles[i], &year, &month, &day);
      SeraiPeriod period = plot->step_days <= 1 ? serai_period_day ((guint32) middles[i])
                                                : serai_period_month (year, month);
      g_autofree char *text = serai_period_format (period);
      serai_sheet_write (plot->sheet, text, &hand, i == 0 ? plot->area.left : plot->area.right,
                         baseline, i == 0 ? 0 : 1);
    }
}

void
serai_axes_write_years (SeraiPlot *plot, double baseline)
{
  int first = serai_period_get_year (serai_period_day ((guint32) plot->first));
  int last = serai_period_get_year (serai_period_day ((guint32) plot->last));
  const SeraiChartSpec *spec = plot->spec;
  gboolean has_year = spec->has_claim && serai_period_is_set (spec->claim.period);
  int claimed = has_year ? serai_period_get_year (spec->claim.period) : 0;
  if (last - first < 2 && plot->step_days < FEW_DAYS)
    write_ends (plot, baseline);
  if (has_year)
    write_year (plot, claimed, baseline, TRUE);
  int interval = choose_interval (plot, first, last);
  /* Round years where the labels are far apart, else counted from the claim's or the last one. */
  int anchor = interval >= 5 ? 0 : has_year ? claimed : last;
  for (int year = first; year <= last; year++)
    if ((year - anchor) % interval == 0 && year != claimed)
      write_year (plot, year, baseline, FALSE);
}
