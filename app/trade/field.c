/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everybody with whom a country trades, side by side. */
#include "trade/field.h"

#include "trade/series.h"

#include <math.h>
#include <string.h>

/* Partners that add up to this share of the world's row are the whole field. */
#define FULL_COVERAGE 0.95

/* What is asked. */
typedef struct
{
  SeraiTable *table;
  const char *reporter;
  SeraiMeasure measure;
  const char *commodity;
  int granularity_days;
} Asked;

static void
free_field (gpointer data)
{
  SeraiField *self = data;
  g_array_unref (self->places);
  g_free (self);
}

/* --- gathering ------------------------------------------------------------------------------- */

static SeraiField *
find_field (GPtrArray *fields, const SeraiSeries *series, SeraiPeriod period)
{
  for (guint i = 0; i < fields->len; i++)
    {
      SeraiField *field = fields->pdata[i];
      if (field->dataset == series->dataset && strcmp (field->currency, series->currency) == 0
          && serai_period_equal (field->period, period))
        return field;
    }
  SeraiField *field = g_new0 (SeraiField, 1);
  field->dataset = series->dataset;
  field->period = period;
  field->places = g_array_new (FALSE, FALSE, sizeof (SeraiPlace));
  field->world = NAN;
  g_strlcpy (field->currency, series->currency, sizeof field->currency);
  g_ptr_array_add (fields, field);
  return field;
}

/* What is known whole stands before what is known in part: it came first. */
static void
add_place (SeraiField *field, const char *name, const SeraiPoint *point, gboolean is_whole)
{
  if (serai_field_find (field, name))
    return;
  SeraiPlace place = {.value = point->value,
                      .is_whole = is_whole,
                      .status = point->status,
                      .valuation = point->valuation};
  g_strlcpy (place.name, name, sizeof place.name);
  g_array_append_val (field->places, place);
}

/* Adds what every source says of one country's @measure. @rows: its rows of the table. */
static void
add_country (GPtrArray *fields,
             const Asked *asked,
             const char *name,
             SeraiTable *rows,
             SeraiMeasure measure)
{
  g_autoptr (GPtrArray) found = serai_series_from_table (
      rows, asked->reporter ? asked->reporter : name, asked->reporter ? name : "WLD", measure,
      asked->commodity, asked->granularity_days);
  gboolean is_world = strcmp (name, "WLD") == 0;
  for (guint i = 0; i < found->len; i++)
    {
      const SeraiSeries *series = found->pdata[i];
      for (guint j = 0; j < series->points->len; j++)
        {
          const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, j);
          if (isnan (point->value))
            continue;
          SeraiField *field = find_field (fields, series, point->period);
          if (!is_world)
            add_place (field, name, point, measure == asked->measure);
          else if (isnan (field->world))
            field->world = point->value;
        }
    }
}

/* Rows of @table that are still to be added; its datasets are the same. */
static SeraiTable *
new_part (const SeraiTable *table)
{
  SeraiTable *part = serai_table_new ();
  g_ptr_array_unref (part->datasets);
  part->datasets = g_ptr_array_ref (table->datasets);
  return part;
}

/* The rows of every country that stands in the table, "WLD" with the partners: each row is looked
 * at once, however many countries there are. (element-type utf8 SeraiTable) */
static GHashTable *
part_by_country (const Asked *asked)
{
  GHashTable *parts =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) serai_table_unref);
  const GArray *rows = asked->table->observations;
  for (guint i = 0; i < rows->len; i++)
    {
      SeraiObservation *row = &g_array_index (rows, SeraiObservation, i);
      char *name = asked->reporter ? row->partner : row->reporter;
      if (asked->reporter
          && (strcmp (row->reporter, asked->reporter) != 0
              || strcmp (row->reporter, name) == 0)) /* what comes back is trade with nobody */
        continue;
      gboolean is_world = asked->reporter && strcmp (name, "WLD") == 0;
      if (!is_world && serai_partner_is_group (name))
        continue;
      SeraiTable *part = g_hash_table_lookup (parts, name);
      if (!part)
        {
          part = new_part (asked->table);
          g_hash_table_insert (parts, name, part);
        }
      g_array_append_vals (part->observations, row, 1);
    }
  return parts;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const SeraiPlace *left = a, *right = b;
  if (left->value != right->value)
    return left->value > right->value ? -1 : 1;
  return strcmp (left->name, right->name);
}

/* By time, then as the datasets were taken in: the same table gives the same order. */
static int
compare_fields (gconstpointer a, gconstpointer b)
{
  const SeraiField *left = *(SeraiField *const *) a, *right = *(SeraiField *const *) b;
  if (left->period.first != right->period.first)
    return left->period.first < right->period.first ? -1 : 1;
  if (left->dataset->id != right->dataset->id)
    return left->dataset->id < right->dataset->id ? -1 : 1;
  return strcmp (left->currency, right->currency);
}

GPtrArray *
serai_fields_from_table (SeraiTable *table,
                         const char *reporter,
                         SeraiMeasure measure,
                         const char *commodity,
                         int granularity_days)
{
  Asked asked = {table, reporter, measure, commodity, granularity_days};
  GPtrArray *fields = g_ptr_array_new_with_free_func (free_field);
  g_autoptr (GHashTable) parts = part_by_country (&asked);
  GHashTableIter iter;
  gpointer name, rows;
  g_hash_table_iter_init (&iter, parts);
  while (g_hash_table_iter_next (&iter, &name, &rows))
    {
      add_country (fields, &asked, name, rows, measure);
      if (measure == SERAI_MEASURE_TURNOVER && strcmp (name, "WLD") != 0)
        {
          add_country (fields, &asked, name, rows, SERAI_MEASURE_EXPORTS);
          add_country (fields, &asked, name, rows, SERAI_MEASURE_IMPORTS);
        }
    }
  for (guint i = 0; i < fields->len; i++)
    g_array_sort (((SeraiField *) fields->pdata[i])->places, compare_places);
  g_ptr_array_sort (fields, compare_fields);
  return fields;
}

/* --- asking ---------------------------------------------------------------------------------- */

static const SeraiPlace *
get_place (const SeraiField *self, guint i)
{
  return &g_array_index (self->places, SeraiPlace, i);
}

const SeraiPlace *
serai_field_find (const SeraiField *self, const char *name)
{
  for (guint i = 0; i < self->places->len; i++)
    if (strcmp (get_place (self, i)->name, name) == 0)
      return get_place (self, i);
  return NULL;
}

guint
serai_field_rank (const SeraiField *self, const SeraiPlace *place)
{
  guint rank = 1;
  for (guint i = 0; i < self->places->len; i++)
    rank += get_place (self, i)->value > place->value;
  return rank;
}

double
serai_field_sum (const SeraiField *self)
{
  double sum = 0;
  for (guint i = 0; i < self->places->len; i++)
    sum += get_place (self, i)->value;
  return sum;
}

gboolean
serai_field_is_known (const SeraiField *self, const SeraiPlace *place)
{
  gboolean has_world = self->world > 0;
  double sum = serai_field_sum (self);
  if (has_world && sum >= FULL_COVERAGE * self->world)
    return TRUE;
  if (!place->is_whole)
    return FALSE;

  guint n_below = 0;
  double largest_part = 0;
  gboolean has_part_below = FALSE;
  for (guint i = 0; i < self->places->len; i++)
    {
      const SeraiPlace *other = get_place (self, i);
      if (other->value >= place->value)
        continue;
      n_below += other->is_whole;
      has_part_below |= !other->is_whole;
      if (!other->is_whole)
        largest_part = MAX (largest_part, other->value);
    }
  /* Nobody can be larger by what isn't listed than all that isn't listed. */
  if (has_world && largest_part + self->world - sum < place->value)
    return TRUE;
  return self->dataset->coverage != SERAI_COVERAGE_UNKNOWN && n_below > 0 && !has_part_below;
}
