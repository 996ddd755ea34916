/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a sum consists of at one time. */
#include "chart/treemap.h"

#include "chart/plot.h"

#include <math.h>

/* Between two fields, and from a field's edge to its words. */
#define GAP 2
#define PAD 7
#define PALE 0.22
#define LARGEST_NAME 20
/* A name's size in its field's width and height. */
#define NAME_OF_WIDTH 0.14
#define NAME_OF_HEIGHT 0.3
#define SMALLEST_NAME 10

/* A part on its way to its field. */
typedef struct
{
  guint series;
  guint point;
  double value;
  SeraiBox box;
} Part;

static Part *
get_part (const GArray *parts, guint i)
{
  return &g_array_index (parts, Part, i);
}

static GArray *
collect_parts (const SeraiChartSpec *spec, double *out_sum)
{
  GArray *parts = g_array_new (FALSE, TRUE, sizeof (Part));
  *out_sum = 0;
  for (guint i = 0; i < spec->series->len; i++)
    {
      const GArray *points = ((SeraiSeries *) spec->series->pdata[i])->points;
      if (points->len == 0)
        continue;
      Part part = {.series = i, .point = points->len - 1};
      part.value = g_array_index (points, SeraiPoint, part.point).value;
      if (!(part.value > 0))
        continue;
      *out_sum += part.value;
      g_array_append_val (parts, part);
    }
  return parts;
}

/* How far from a square the worst field of a row is; @side: the row's length, @sum: of its areas.
 */
static double
get_worst (double least, double most, double sum, double side)
{
  double square = side * side, whole = sum * sum;
  return MAX (square * most / whole, whole / (square * least));
}

/* Lays parts @first to @end along the shorter side of @free and cuts them off it. */
static void
lay_row (GArray *parts, guint first, guint end, double area_of_one, SeraiBox *free)
{
  double width = free->right - free->left, height = free->bottom - free->top;
  gboolean is_column = width >= height;
  double sum = 0, side = is_column ? height : width, at = 0;
  for (guint i = first; i < end; i++)
    sum += get_part (parts, i)->value * area_of_one;
  double thickness = sum / side;
  for (guint i = first; i < end; i++)
    {
      Part *part = get_part (parts, i);
      double length = part->value * area_of_one / thickness;
      part->box = is_column ? (SeraiBox){free->left, free->top + at, free->left + thickness,
                                         free->top + at + length}
                            : (SeraiBox){free->left + at, free->top, free->left + at + length,
                                         free->top + thickness};
      at += length;
    }
  if (is_column)
    free->left += thickness;
  else
    free->top += thickness;
}

static void
lay_out (GArray *parts, double sum, SeraiBox room)
{
  double area_of_one = (room.right - room.left) * (room.bottom - room.top) / sum;
  for (guint first = 0, end; first < parts->len; first = end)
    {
      double side = MIN (room.right - room.left, room.bottom - room.top);
      double most = get_part (parts, first)->value * area_of_one, least = most, row = most;
      double worst = get_worst (least, most, row, side);
      for (end = first + 1; end < parts->len; end++)
        {
          double area = get_part (parts, end)->value * area_of_one;
          double with = get_worst (MIN (least, area), MAX (most, area), row + area, side);
          if (with > worst)
            break;
          least = MIN (least, area);
          most = MAX (most, area);
          row += area;
          worst = with;
        }
      lay_row (parts, first, end, area_of_one, &room);
    }
}

/* The name in up to @most lines of @hand; NULL where it would be cut short. (transfer full) */
static char **
fit_name (SeraiSheet *sheet, const char *name, const SeraiHand *hand, double width, guint most)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  for (guint i = 0; words[i]; i++)
    if (serai_lettering_measure (sheet->lettering, words[i], hand->size, TRUE).width > width)
      return NULL;
  g_auto (GStrv) lines =
      serai_lettering_wrap (sheet->lettering, name, hand->size, TRUE, width, most);
  for (guint i = 0; lines[i]; i++)
    if (g_str_has_suffix (lines[i], "…"))
      return NULL;
  return g_steal_pointer (&lines);
}

/* The name and, below it, the share, as large as the field allows; nothing where they'd be cut
 * short: the tip tells them. */
static void
write_part (SeraiSheet *sheet, const SeraiPlot *plot, const Part *part, double share)
{
  double width = part->box.right - part->box.left, height = part->box.bottom - part->box.top;
  double least = SMALLEST_NAME * sheet->text_scale, most = LARGEST_NAME * sheet->text_scale;
  double size = floor (CLAMP (MIN (width * NAME_OF_WIDTH, height * NAME_OF_HEIGHT), least, most));
  double pad = MIN (PAD, width * 0.07);
  SeraiInk ink = serai_plot_get_ink (plot, part->series);
  SeraiHand hand = {size, TRUE, ink == SERAI_INK_OTHER ? SERAI_INK_TEXT : SERAI_INK_PAGE};
  const char *name = serai_plot_get_label (plot, part->series);
  g_auto (GStrv) lines = NULL;
  for (; !lines && hand.size >= least; hand.size--)
    {
      double leading = serai_sheet_get_leading (sheet, &hand);
      guint n_lines = (guint) CLAMP (floor ((height - 2 * pad) / leading) - 1, 1, 2);
      if (height >= leading + pad)
        lines = fit_name (sheet, name, &hand, width - 2 * pad - GAP, n_lines);
    }
  if (!lines)
    return;
  hand.size++;
  double leading = serai_sheet_get_leading (sheet, &hand);
  double baseline = part->box.top + pad + serai_sheet_get_ascent (sheet, &hand);
  for (guint i = 0; lines[i]; i++, baseline += leading)
    serai_sheet_write (sheet, lines[i], &hand, part->box.left + pad, baseline, 0);
  hand.is_bold = FALSE;
  g_autofree char *percent = g_strdup_printf ("%.1f %%", 100 * share);
  SeraiExtent extent = serai_lettering_measure (sheet->lettering, percent, hand.size, FALSE);
  if (baseline + extent.descent <= part->box.bottom - GAP && extent.width <= width - 2 * pad)
    serai_sheet_write (sheet, percent, &hand, part->box.left + pad, baseline, 0);
}

static void
draw_part (SeraiSheet *sheet, const SeraiPlot *plot, const Part *part, double share)
{
  SeraiInk ink = serai_plot_get_ink (plot, part->series);
  const SeraiSeries *series = plot->spec->series->pdata[part->series];
  const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, part->point);
  SeraiMark *field = serai_sheet_add (sheet, SERAI_MARK_RECT, ink);
  serai_mark_add_point (field, part->box.left, part->box.top);
  serai_mark_add_point (field, MAX (part->box.right - GAP, part->box.left),
                        MAX (part->box.bottom - GAP, part->box.top));
  field->alpha = ink == SERAI_INK_OTHER ? PALE : 1;
  field->is_hollow = FALSE;
  field->series = (int) part->series;
  field->point = (int) part->point;
  g_autofree char *told = serai_plot_tell_point (plot, part->series, point);
  field->text = g_strdup_printf ("%s, %.1f %%", told, 100 * share);
  write_part (sheet, plot, part, share);
}

void
serai_treemap_draw (SeraiSheet *sheet, const SeraiChartSpec *spec, SeraiBox room)
{
  SeraiPlot plot = {.spec = spec, .sheet = sheet};
  double sum;
  g_autoptr (GArray) parts = collect_parts (spec, &sum);
  if (parts->len == 0 || room.right - room.left < 2 * PAD || room.bottom - room.top < 2 * PAD)
    return;
  lay_out (parts, sum, room);
  for (guint i = 0; i < parts->len; i++)
    draw_part (sheet, &plot, get_part (parts, i), get_part (parts, i)->value / sum);
}
