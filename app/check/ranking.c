/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which place a partner holds, where the field is known well enough to tell. */
#include "check/ranking.h"

#include "trade/indicators.h"
#include "trade/series.h"

#include <math.h>
#include <string.h>

/* Partners that add up to this share of the world's row are the whole field. */
#define FULL_COVERAGE 0.95

/* One country in the field. @is_whole: all flows of the measure are known; else @value is the part
 * that is. */
typedef struct
{
  char name[20];
  double value;
  gboolean is_whole;
  SeraiStatus status;
  SeraiValuation valuation;
} Place;

/* The field as one dataset has it in one currency. */
typedef struct
{
  const SeraiDataset *dataset;
  char currency[4];
  GArray *places;
  double world;
} Field;

static void
clear_field (gpointer data)
{
  g_array_unref (((Field *) data)->places);
}

static Field *
find_field (GArray *fields, const SeraiSeries *series)
{
  for (guint i = 0; i < fields->len; i++)
    {
      Field *field = &g_array_index (fields, Field, i);
      if (field->dataset == series->dataset && strcmp (field->currency, series->currency) == 0)
        return field;
    }
  Field field = {.dataset = series->dataset,
                 .places = g_array_new (FALSE, FALSE, sizeof (Place)),
                 .world = NAN};
  g_strlcpy (field.currency, series->currency, sizeof field.currency);
  g_array_append_val (fields, field);
  return &g_array_index (fields, Field, fields->len - 1);
}

static void
add_place (Field *field, const char *name, const SeraiPoint *point, gboolean is_whole)
{
  for (guint i = 0; i < field->places->len; i++)
    if (strcmp (g_array_index (field->places, Place, i).name, name) == 0)
      return;
  Place place = {.value = point->value,
                 .is_whole = is_whole,
                 .status = point->status,
                 .valuation = point->valuation};
  g_strlcpy (place.name, name, sizeof place.name);
  g_array_append_val (field->places, place);
}

/* Adds what every source says of one country's @measure. */
static void
add_country (GArray *fields,
             const SeraiInquiry *inquiry,
             SeraiTable *table,
             const char *name,
             SeraiMeasure measure)
{
  const SeraiClaim *claim = inquiry->claim;
  gboolean is_of_reporters = strcmp (claim->partner, "WLD") == 0;
  g_autoptr (GPtrArray) found = serai_series_from_table (
      table, is_of_reporters ? name : claim->reporter, is_of_reporters ? "WLD" : name, measure,
      claim->commodity, serai_series_granularity (inquiry->period));
  for (guint i = 0; i < found->len; i++)
    {
      const SeraiSeries *series = found->pdata[i];
      const SeraiPoint *point = serai_series_find (series, inquiry->period);
      if (!point || isnan (point->value))
        continue;
      Field *field = find_field (fields, series);
      if (!is_of_reporters && strcmp (name, "WLD") == 0)
        field->world = isnan (field->world) ? point->value : field->world;
      else
        add_place (field, name, point, measure == claim->measure);
    }
}

/* Every country that stands in the table once, "WLD" with the partners. */
static GPtrArray *
list_countries (const SeraiInquiry *inquiry, SeraiTable *table)
{
  gboolean is_of_reporters = strcmp (inquiry->claim->partner, "WLD") == 0;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *countries = g_ptr_array_new ();
  for (guint i = 0; i < table->observations->len; i++)
    {
      SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      char *name = is_of_reporters ? row->reporter : row->partner;
      gboolean is_world = !is_of_reporters && strcmp (name, "WLD") == 0;
      if (!is_of_reporters && strcmp (row->reporter, inquiry->claim->reporter) != 0)
        continue;
      /* What comes back into a country is no trade with a partner. */
      if ((!is_world && serai_partner_is_group (name))
          || (!is_of_reporters && strcmp (row->reporter, name) == 0))
        continue;
      if (g_hash_table_add (seen, name))
        g_ptr_array_add (countries, name);
    }
  return countries;
}

static GArray *
gather_fields (const SeraiInquiry *inquiry, SeraiTable *table)
{
  SeraiMeasure measure = inquiry->claim->measure;
  GArray *fields = g_array_new (FALSE, FALSE, sizeof (Field));
  g_array_set_clear_func (fields, clear_field);
  g_autoptr (GPtrArray) countries = list_countries (inquiry, table);
  for (guint i = 0; i < countries->len; i++)
    {
      const char *name = countries->pdata[i];
      add_country (fields, inquiry, table, name, measure);
      /* Who is only sold to, or only bought from, has a place too. */
      if (measure == SERAI_MEASURE_TURNOVER && strcmp (name, "WLD") != 0)
        {
          add_country (fields, inquiry, table, name, SERAI_MEASURE_EXPORTS);
          add_country (fields, inquiry, table, name, SERAI_MEASURE_IMPORTS);
        }
    }
  return fields;
}

static const Place *
find_place (const Field *field, const char *name)
{
  for (guint i = 0; i < field->places->len; i++)
    if (strcmp (g_array_index (field->places, Place, i).name, name) == 0)
      return &g_array_index (field->places, Place, i);
  return NULL;
}

/* Whether the rank among the listed ones is the rank among all. */
static gboolean
is_field_known (const Field *field, const Place *place, double sum)
{
  gboolean has_world = field->world > 0;
  if (has_world && sum >= FULL_COVERAGE * field->world)
    return TRUE;
  if (!place->is_whole)
    return FALSE;

  guint n_below = 0;
  double largest_part = 0;
  gboolean has_part_below = FALSE;
  for (guint i = 0; i < field->places->len; i++)
    {
      const Place *other = &g_array_index (field->places, Place, i);
      if (other->value >= place->value)
        continue;
      n_below += other->is_whole;
      has_part_below |= !other->is_whole;
      if (!other->is_whole)
        largest_part = MAX (largest_part, other->value);
    }
  /* Nobody can be larger by what isn't listed than all that isn't listed. */
  if (has_world && largest_part + field->world - sum < place->value)
    return TRUE;
  return field->dataset->coverage != SERAI_COVERAGE_UNKNOWN && n_below > 0 && !has_part_below;
}

static void
observe_field (const SeraiInquiry *inquiry, SeraiTable *table, const Field *field, GArray *observed)
{
  const SeraiClaim *claim = inquiry->claim;
  gboolean is_of_reporters = strcmp (claim->partner, "WLD") == 0;
  const Place *place = find_place (field, is_of_reporters ? claim->reporter : claim->partner);
  if (!place)
    return;
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  double sum = 0;
  for (guint i = 0; i < field->places->len; i++)
    {
      double value = g_array_index (field->places, Place, i).value;
      g_array_append_val (values, value);
      sum += value;
    }
  guint rank = serai_rank (place->value, (double *) values->data, values->len);
  SeraiObserved one = {.measure = claim->measure,
                       .period = inquiry->period,
                       .value = rank,
                       .n_partners = values->len,
                       .coverage = field->world > 0 ? MIN (sum / field->world, 1) : 0,
                       .level = place->value,
                       .base = NAN,
                       .valuation = place->valuation,
                       .status = place->status};
  g_ptr_array_find (table->datasets, field->dataset, &one.dataset);
  g_strlcpy (one.reporter, claim->reporter, sizeof one.reporter);
  g_strlcpy (one.partner, claim->partner, sizeof one.partner);
  one.verdict = is_field_known (field, place, sum) ? serai_inquiry_judge (inquiry, rank)
                                                   : SERAI_VERDICT_UNKNOWN;
  g_array_append_val (observed, one);
}

void
serai_ranking_observe (const SeraiInquiry *inquiry, SeraiTable *table, GArray *observed)
{
  g_autoptr (GArray) fields = gather_fields (inquiry, table);
  for (guint i = 0; i < fields->len; i++)
    observe_field (inquiry, table, &g_array_index (fields, Field, i), observed);
}
