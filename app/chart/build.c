/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lays a chart out: title, plot, labels, source, one below the other. */
#include "chart/area.h"
#include "chart/axes.h"
#include "chart/band.h"
#include "chart/bars.h"
#include "chart/labels.h"
#include "chart/lines.h"
#include "chart/plot.h"
#include "chart/ranking.h"
#include "chart/said.h"
#include "chart/treemap.h"

#include <math.h>
#include <string.h>

#define TITLE_SIZE 20
/* Of the scene: a title's size in its width, its lines in its height. */
#define TITLE_OF_WIDTH 0.045
#define TITLE_OF_HEIGHT 0.24
#define UNIT_SIZE 14.667
#define SOURCE_SIZE 12
/* Below this width everything stands closer. */
#define NARROW 520
/* The least height in lines of labels that source lines leave: the plot's, with years and claim. */
#define PLOT_LINES 8
/* Of a series with more points the description tells some, evenly spread. */
#define MOST_TOLD 150

/* --- head and foot --------------------------------------------------------------------------- */

/* How many lines fit into @height, at least one. */
static guint
count_lines (double height, double leading, guint most)
{
  return (guint) CLAMP (floor (height / leading), 1, most);
}

static void
write_unit (SeraiSheet *sheet,
            const char *unit,
            const SeraiHand *title,
            double after,
            SeraiBox *room)
{
  SeraiHand hand = {UNIT_SIZE * sheet->text_scale, FALSE, SERAI_INK_DIM};
  double width = serai_lettering_measure (sheet->lettering, unit, hand.size, FALSE).width;
  double baseline =
      room->top - serai_sheet_get_leading (sheet, title) + serai_sheet_get_ascent (sheet, title);
  double gap = hand.size * 0.7;
  if (after > 0 && room->left + after + gap + width <= room->right)
    {
      serai_sheet_write (sheet, unit, &hand, room->left + after + gap, baseline, 0);
      return;
    }
  double leading = serai_sheet_get_leading (sheet, &hand);
  g_auto (GStrv) lines =
      serai_lettering_wrap (sheet->lettering, unit, hand.size, FALSE, room->right - room->left, 2);
  for (guint i = 0; lines[i]; i++, room->top += leading)
    serai_sheet_write (sheet, lines[i], &hand, room->left,
                       room->top + serai_sheet_get_ascent (sheet, &hand), 0);
}

static void
write_head (SeraiSheet *sheet, const SeraiChartSpec *spec, SeraiBox *room)
{
  double width = room->right - room->left;
  double fitting = MAX (sheet->scene->width * TITLE_OF_WIDTH, UNIT_SIZE * sheet->text_scale);
  /* Few sizes: a new one costs the system a search through its fonts. */
  double size = floor (MIN (TITLE_SIZE * sheet->text_scale, fitting) / 2) * 2;
  SeraiHand hand = {size, TRUE, SERAI_INK_TEXT};
  double leading = serai_sheet_get_leading (sheet, &hand), after = 0;
  if (spec->title && *spec->title)
    {
      g_auto (GStrv) lines =
          serai_lettering_wrap (sheet->lettering, spec->title, hand.size, TRUE, width,
                                count_lines (sheet->scene->height * TITLE_OF_HEIGHT, leading, 3));
      for (guint i = 0; lines[i]; i++, room->top += leading)
        {
          serai_sheet_write (sheet, lines[i], &hand, room->left,
                             room->top + serai_sheet_get_ascent (sheet, &hand), 0);
          after = serai_lettering_measure (sheet->lettering, lines[i], hand.size, TRUE).width;
        }
    }
  if (spec->unit && *spec->unit)
    write_unit (sheet, spec->unit, &hand, after, room);
}

static void
write_foot (SeraiSheet *sheet, const SeraiChartSpec *spec, double least_plot, SeraiBox *room)
{
  if (!spec->source || !*spec->source)
    return;
  SeraiHand hand = {SOURCE_SIZE * sheet->text_scale, FALSE, SERAI_INK_DIM};
  double leading = serai_sheet_get_leading (sheet, &hand);
  double available = room->bottom - room->top - least_plot;
  guint max_lines = count_lines (available, leading, 12);
  g_auto (GStrv) lines = serai_lettering_wrap (sheet->lettering, spec->source, hand.size, FALSE,
                                               room->right - room->left, max_lines);
  guint n_lines = g_strv_length (lines);
  double top = room->bottom - n_lines * leading;
  for (guint i = 0; i < n_lines; i++)
    serai_sheet_write (sheet, lines[i], &hand, room->left,
                       top + i * leading + serai_sheet_get_ascent (sheet, &hand), 0);
  room->bottom = top - 8;
}

static void
write_empty (SeraiSheet *sheet, const char *sentence, const SeraiBox *room)
{
  if (!sentence)
    return;
  SeraiHand hand = {UNIT_SIZE * sheet->text_scale, FALSE, SERAI_INK_DIM};
  double leading = serai_sheet_get_leading (sheet, &hand);
  guint max_lines = count_lines (room->bottom - room->top, leading, 8);
  g_auto (GStrv) lines = serai_lettering_wrap (sheet->lettering, sentence, hand.size, FALSE,
                                               (room->right - room->left) * 0.8, max_lines);
  double top = (room->top + room->bottom - leading * g_strv_length (lines)) / 2;
  for (guint i = 0; lines[i]; i++)
    serai_sheet_write (sheet, lines[i], &hand, (room->left + room->right) / 2,
                       top + i * leading + serai_sheet_get_ascent (sheet, &hand), 0.5);
}

/* --- the plot -------------------------------------------------------------------------------- */

static void
choose_insets (SeraiPlot *plot)
{
  double width = plot->area.right - plot->area.left;
  double step =
      plot->last > plot->first ? width * plot->step_days / (plot->last - plot->first) : width;
  if (plot->spec->kind == SERAI_CHART_BAR)
    {
      double n_periods = (plot->last - plot->first) / plot->step_days + 1;
      plot->inset_left = plot->inset_right = width / n_periods / 2;
      return;
    }
  plot->inset_left = MIN (30, width * 0.08);
  plot->inset_right = MIN (10, width * 0.04);
  const SeraiChartSpec *spec = plot->spec;
  if (!spec->has_claim || !serai_period_is_set (spec->claim.period))
    return;
  double middle = (spec->claim.period.first + spec->claim.period.last + 1) / 2.0;
  double reach = MIN (26, step * 0.28) + 10;
  if (middle >= plot->last)
    plot->inset_right = MAX (plot->inset_right, MIN (reach, width * 0.2));
  if (middle <= plot->first)
    plot->inset_left = MAX (plot->inset_left, MIN (reach, width * 0.2));
}

static void
draw_plot (SeraiPlot *plot, const SeraiLabels *labels, double years, double above)
{
  serai_axes_draw_grid (plot);
  switch (plot->spec->kind)
    {
    case SERAI_CHART_BAR:
      serai_bars_draw (plot);
      serai_band_draw (plot);
      break;
    case SERAI_CHART_AREA:
      serai_area_draw (plot);
      serai_band_draw (plot);
      break;
    default:
      serai_band_draw (plot);
      serai_lines_draw (plot);
    }
  serai_said_draw (plot);
  serai_band_draw_glyph (plot);
  serai_axes_write_numbers (plot);
  serai_axes_write_years (plot, years);
  if (labels->is_beside)
    serai_labels_write_beside (labels, plot);
  serai_band_write_label (plot, above);
}

static void
build_plot (SeraiPlot *plot, const SeraiLabels *labels, SeraiBox room)
{
  SeraiSheet *sheet = plot->sheet;
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_DIM, TRUE);
  double leading = serai_sheet_get_leading (sheet, &hand);
  room.top += 6;
  if (!labels->is_beside)
    {
      serai_labels_write_above (labels, plot, room.left, room.top);
      room.top += labels->height + 4;
    }
  /* A row for the claim's words, should there be no better place for them. */
  double above = room.top + serai_sheet_get_ascent (sheet, &hand);
  room.top += plot->spec->has_claim ? leading + 8 : leading / 2 + 4;
  plot->area.top = room.top;
  double lane = serai_said_get_lane (plot);
  plot->area.bottom = room.bottom - leading - 6 - lane;
  if (plot->area.bottom - plot->area.top < leading)
    return;
  double n_steps = (plot->area.bottom - plot->area.top) / (leading * 1.7);
  serai_plot_measure (plot, (guint) MAX (n_steps, 1));
  plot->area.left = room.left + serai_axes_get_number_width (plot);
  plot->area.right = room.right - (labels->is_beside ? labels->width + 10 : 0);
  if (plot->area.right - plot->area.left < 2 * leading)
    return;
  choose_insets (plot);
  sheet->scene->axes = (SeraiSceneAxes){
      .left = plot->area.left + plot->inset_left,
      .right = plot->area.right - plot->inset_right,
      .first = plot->first,
      .last = plot->last,
      .top = plot->area.top,
      .bottom = plot->area.bottom,
      .ticks = plot->ticks,
      .scale = plot->spec->scale,
  };
  draw_plot (plot, labels, room.bottom - lane - leading + serai_sheet_get_ascent (sheet, &hand),
             above);
  serai_said_draw_lane (plot, room.bottom - lane / 2);
}

/* --- in words -------------------------------------------------------------------------------- */

static char *
describe (const SeraiPlot *plot)
{
  const SeraiChartSpec *spec = plot->spec;
  GString *words = g_string_new (spec->title ? spec->title : "");
  if (spec->unit)
    g_string_append_printf (words, "%s%s", words->len ? ", " : "", spec->unit);
  for (guint i = 0; i < spec->series->len; i++)
    {
      const GArray *points = ((SeraiSeries *) spec->series->pdata[i])->points;
      guint first, end;
      serai_chart_spec_slice (spec, i, &first, &end);
      g_string_append_printf (words, ". %s:", serai_plot_get_label (plot, i));
      guint step = MAX ((end - first) / MOST_TOLD, 1);
      for (guint j = first; j < end; j += step)
        {
          const SeraiPoint *point = &g_array_index (points, SeraiPoint, j);
          g_autofree char *period = serai_period_format (point->period);
          g_autofree char *value = serai_chart_spec_write_value (spec, point->value);
          g_string_append_printf (words, "%s %s %s", j > first ? ";" : "", period, value);
        }
    }
  if (spec->has_claim && spec->claim.label)
    g_string_append_printf (words, ". %s", spec->claim.label);
  return g_string_free (words, FALSE);
}

/* Whether the kind has a plot between axes, with labels of its own. */
static gboolean
has_axes (SeraiChartKind kind)
{
  return kind != SERAI_CHART_RANK && kind != SERAI_CHART_TREEMAP;
}

/* Whether the claim speaks of a time that is shown. */
static gboolean
shows_claim (const SeraiChartSpec *spec)
{
  SeraiPeriod period = spec->claim.period, range = spec->range;
  guint64 middle = (guint64) period.first + period.last + 1;
  return spec->has_claim
         && (!serai_period_is_set (period)
             || ((range.first == 0 || middle >= 2 * (guint64) range.first)
                 && (range.last == 0 || middle <= 2 * ((guint64) range.last + 1))));
}

SeraiScene *
serai_chart_build (const SeraiChartSpec *whole, double width, double height, double text_scale)
{
  SeraiChartSpec shown = *whole;
  const SeraiChartSpec *spec = &shown;
  shown.has_claim = shows_claim (whole);
  g_auto (SeraiSheet) sheet = {0};
  serai_sheet_init (&sheet, width, height, text_scale);
  SeraiPlot plot = {.spec = spec, .sheet = &sheet};
  double pad = width < NARROW ? 10 : 16;
  SeraiBox room = {pad, pad, width - pad, height - pad};
  SeraiHand hand = serai_plot_get_hand (&plot, SERAI_INK_DIM, FALSE);
  write_head (&sheet, spec, &room);
  double leading = serai_sheet_get_leading (&sheet, &hand), least = PLOT_LINES * leading;
  g_auto (SeraiLabels) labels = {0};
  gboolean has_points = serai_plot_measure (&plot, 5);
  if (has_points && has_axes (spec->kind))
    {
      serai_labels_init (&labels, &plot, room.right - room.left,
                         room.bottom - room.top - 4 * leading);
      least += labels.is_beside ? 0 : labels.height;
    }
  write_foot (&sheet, spec, least, &room);
  room.top += has_axes (spec->kind) ? 0 : 10;
  if (!has_points)
    write_empty (&sheet, spec->empty, &room);
  else if (spec->kind == SERAI_CHART_RANK)
    serai_ranking_draw (&sheet, spec, room);
  else if (spec->kind == SERAI_CHART_TREEMAP)
    serai_treemap_draw (&sheet, spec, room);
  else
    build_plot (&plot, &labels, room);
  sheet.scene->description = describe (&plot);
  return g_steal_pointer (&sheet.scene);
}
