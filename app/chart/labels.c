/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The series' names. */
#include "chart/labels.h"

#include <math.h>

/* Of the scene's width: the most that a column of names may take. */
#define WIDEST_COLUMN 0.3
#define MOST_LINES 3
#define GAP 10
#define SAMPLE_WIDTH 30
#define SWATCH_WIDTH 12
#define SAMPLE_GAP 6
/* Between two names in a row. */
#define ROW_GAP 20

static gboolean
breaks_a_word (SeraiLettering *lettering, const char *label, double size, double width)
{
  g_auto (GStrv) words = g_strsplit (label, " ", -1);
  for (guint i = 0; words[i]; i++)
    if (serai_lettering_measure (lettering, words[i], size, TRUE).width > width)
      return TRUE;
  return FALSE;
}

static void
wrap_labels (SeraiLabels *self, SeraiPlot *plot, double width, guint max_lines)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_TEXT, TRUE);
  g_ptr_array_set_size (self->lines, 0);
  self->width = 0;
  for (guint i = 0; i < plot->spec->series->len; i++)
    {
      char **lines = serai_lettering_wrap (plot->sheet->lettering, serai_plot_get_label (plot, i),
                                           hand.size, TRUE, width, max_lines);
      g_ptr_array_add (self->lines, lines);
      for (guint j = 0; lines[j]; j++)
        self->width =
            MAX (self->width,
                 serai_lettering_measure (plot->sheet->lettering, lines[j], hand.size, TRUE).width);
    }
}

static double
measure_height (SeraiLabels *self, double leading)
{
  double height = 0;
  for (guint i = 0; i < self->lines->len; i++)
    height += leading * g_strv_length (self->lines->pdata[i]);
  return height;
}

/* Beside the lines where every name fits into the column, broken between words. */
static gboolean
try_beside (SeraiLabels *self, SeraiPlot *plot, double column, double height, double leading)
{
  if (plot->spec->kind == SERAI_CHART_BAR)
    return FALSE;
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_TEXT, TRUE);
  for (guint i = 0; i < plot->spec->series->len; i++)
    if (breaks_a_word (plot->sheet->lettering, serai_plot_get_label (plot, i), hand.size, column))
      return FALSE;
  wrap_labels (self, plot, column, MOST_LINES + 1);
  for (guint i = 0; i < self->lines->len; i++)
    if (g_strv_length (self->lines->pdata[i]) > MOST_LINES)
      return FALSE;
  self->height = measure_height (self, leading);
  return self->height <= height;
}

static double
get_sample_width (const SeraiPlot *plot)
{
  return plot->spec->kind != SERAI_CHART_LINE ? SWATCH_WIDTH : SAMPLE_WIDTH;
}

/* One after the other in rows, like words. */
static void
lay_out_rows (SeraiLabels *self, SeraiPlot *plot, double width, double leading)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_TEXT, TRUE);
  SeraiXY place = {0, 0};
  double sample = get_sample_width (plot) + SAMPLE_GAP;
  g_ptr_array_set_size (self->lines, 0);
  for (guint i = 0; i < plot->spec->series->len; i++)
    {
      g_autofree char *name = serai_lettering_squeeze (
          plot->sheet->lettering, serai_plot_get_label (plot, i), hand.size, TRUE, width - sample);
      double needed =
          sample + serai_lettering_measure (plot->sheet->lettering, name, hand.size, TRUE).width;
      if (place.x > 0 && place.x + needed > width)
        place = (SeraiXY){0, place.y + leading};
      g_array_append_val (self->places, place);
      g_ptr_array_add (self->lines, g_strdupv ((char *[]){name, NULL}));
      place.x += needed + ROW_GAP;
    }
  self->height = place.y + leading;
}

void
serai_labels_init (SeraiLabels *self, SeraiPlot *plot, double width, double height)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_TEXT, TRUE);
  double leading = serai_sheet_get_leading (plot->sheet, &hand);
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->places = g_array_new (FALSE, FALSE, sizeof (SeraiXY));
  self->is_beside = try_beside (self, plot, width * WIDEST_COLUMN, height, leading);
  if (!self->is_beside)
    lay_out_rows (self, plot, width, leading);
}

void
serai_labels_clear (SeraiLabels *self)
{
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
}

/* --- at the lines' ends ---------------------------------------------------------------------- */

/* One name on its way to a free place: @top is moved, @wanted is where its line ends. */
typedef struct
{
  guint series;
  double wanted;
  double top;
  double height;
} Slot;

static int
compare_slots (gconstpointer a, gconstpointer b)
{
  const Slot *left = a, *right = b;
  if (left->wanted != right->wanted)
    return left->wanted < right->wanted ? -1 : 1;
  return (int) left->series - (int) right->series;
}

/* A line that ends long before the others has its name there, where there is a free place. */
static gboolean
write_at_end (SeraiPlot *plot, guint series, char **lines, SeraiXY end)
{
  if (lines[0] == NULL || lines[1] != NULL
      || end.x > plot->area.right - plot->inset_right - serai_plot_get_step (plot) / 2)
    return FALSE;
  SeraiHand hand = serai_plot_get_hand (plot, serai_plot_get_ink (plot, series), TRUE);
  double middle = hand.size * 0.36;
  const SeraiXY places[] = {{end.x + GAP, end.y + middle},
                            {end.x + GAP, end.y - GAP},
                            {end.x + GAP, end.y + GAP + 2 * middle}};
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      SeraiBox box =
          serai_sheet_get_box (plot->sheet, lines[0], &hand, places[i].x, places[i].y, 0);
      if (box.right <= plot->area.right && box.top >= plot->area.top
          && box.bottom <= plot->area.bottom && serai_sheet_is_clear (plot->sheet, box))
        return serai_sheet_write (plot->sheet, lines[0], &hand, places[i].x, places[i].y, 0);
    }
  return FALSE;
}

/* Pushes the slots, sorted, apart: down where they meet, then up where they leave the area. */
static void
part_slots (GArray *slots, double top, double bottom)
{
  double least = top;
  for (guint i = 0; i < slots->len; i++)
    {
      Slot *slot = &g_array_index (slots, Slot, i);
      slot->top = MAX (slot->wanted - slot->height / 2, least);
      least = slot->top + slot->height;
    }
  double most = bottom;
  for (guint i = slots->len; i-- > 0;)
    {
      Slot *slot = &g_array_index (slots, Slot, i);
      slot->top = MIN (slot->top, most - slot->height);
      most = slot->top;
    }
}

/* Slots that touch share the way that they were pushed. */
static void
centre_groups (GArray *slots, double top, double bottom)
{
  for (guint first = 0, end; first < slots->len; first = end)
    {
      double pushed = 0, lowest = 0;
      for (end = first; end < slots->len; end++)
        {
          Slot *slot = &g_array_index (slots, Slot, end);
          if (end > first && slot->top > lowest + 0.01)
            break;
          pushed += slot->top - (slot->wanted - slot->height / 2);
          lowest = slot->top + slot->height;
        }
      double shift = -pushed / (end - first);
      double above = first > 0 ? g_array_index (slots, Slot, first - 1).top
                                     + g_array_index (slots, Slot, first - 1).height
                               : top;
      double below = end < slots->len ? g_array_index (slots, Slot, end).top : bottom;
      shift = MAX (shift, above - g_array_index (slots, Slot, first).top);
      shift = MIN (shift, below - lowest);
      for (guint i = first; i < end; i++)
        g_array_index (slots, Slot, i).top += shift;
    }
}

void
serai_labels_write_beside (const SeraiLabels *self, SeraiPlot *plot)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_TEXT, TRUE);
  double leading = serai_sheet_get_leading (plot->sheet, &hand);
  g_autoptr (GArray) slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  for (guint i = 0; i < self->lines->len; i++)
    {
      Slot slot = {.series = i, .height = leading * g_strv_length (self->lines->pdata[i])};
      SeraiXY end;
      if (!serai_plot_find_end (plot, i, &end)
          || write_at_end (plot, i, self->lines->pdata[i], end))
        continue;
      slot.wanted = end.y;
      g_array_append_val (slots, slot);
    }
  g_array_sort (slots, compare_slots);
  double top = plot->area.top - leading / 2, bottom = plot->area.bottom + leading / 2;
  part_slots (slots, top, bottom);
  centre_groups (slots, top, bottom);
  for (guint i = 0; i < slots->len; i++)
    {
      const Slot *slot = &g_array_index (slots, Slot, i);
      char **lines = self->lines->pdata[slot->series];
      hand.ink = serai_plot_get_ink (plot, slot->series);
      double baseline = slot->top + serai_sheet_get_ascent (plot->sheet, &hand);
      for (guint j = 0; lines[j]; j++)
        serai_sheet_write (plot->sheet, lines[j], &hand, plot->area.right + GAP,
                           baseline + j * leading, 0);
    }
}

/* --- in rows above --------------------------------------------------------------------------- */

/* A swatch is hatched where all of the series' bars are. */
static gboolean
is_hatched (const SeraiPlot *plot, guint series)
{
  const GArray *points = ((SeraiSeries *) plot->spec->series->pdata[series])->points;
  for (guint i = 0; i < points->len; i++)
    if (g_array_index (points, SeraiPoint, i).status < SERAI_STATUS_STATED)
      return FALSE;
  return TRUE;
}

static void
draw_sample (SeraiPlot *plot, guint series, double left, double middle)
{
  SeraiInk ink = serai_plot_get_ink (plot, series);
  if (plot->spec->kind != SERAI_CHART_LINE)
    {
      SeraiMark *swatch = serai_sheet_add (plot->sheet, SERAI_MARK_RECT, ink);
      swatch->is_hollow = is_hatched (plot, series);
      serai_mark_add_point (swatch, left, middle - SWATCH_WIDTH / 2.0);
      serai_mark_add_point (swatch, left + SWATCH_WIDTH, middle + SWATCH_WIDTH / 2.0);
      return;
    }
  SeraiMark *line =
      serai_sheet_draw_line (plot->sheet, ink, 2.2, left, middle, left + SAMPLE_WIDTH, middle);
  line->is_dashed = ink == SERAI_INK_SECOND;
}

void
serai_labels_write_above (const SeraiLabels *self, SeraiPlot *plot, double left, double top)
{
  SeraiHand hand = serai_plot_get_hand (plot, SERAI_INK_TEXT, TRUE);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const SeraiXY *place = &g_array_index (self->places, SeraiXY, i);
      char **lines = self->lines->pdata[i];
      double baseline = top + place->y + serai_sheet_get_ascent (plot->sheet, &hand);
      hand.ink = serai_plot_get_ink (plot, i);
      if (serai_sheet_write (plot->sheet, lines[0], &hand,
                             left + place->x + get_sample_width (plot) + SAMPLE_GAP, baseline, 0))
        draw_sample (plot, i, left + place->x, baseline - hand.size * 0.35);
    }
}
