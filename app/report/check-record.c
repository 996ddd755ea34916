/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A check as the contract writes it. */
#include "report/record.h"

#include <math.h>

static const char *
name_reason (SeraiUnknownReason reason)
{
  static const char *const names[] = {NULL,        "no data",          "no period",
                                      "in future", "few partners",     "not comparable",
                                      "too vague", "not yet published"};
  return names[reason];
}

static const char *
name_flow (SeraiMeasure measure)
{
  static const char *const names[] = {"T", "X", "M", "X-M"};
  return names[measure];
}

static const char *
name_dataset (const SeraiDataset *dataset)
{
  return dataset->publisher != NULL ? dataset->publisher
         : dataset->title != NULL   ? dataset->title
                                    : dataset->file;
}

static void
add_retrieved (JsonBuilder *builder, const SeraiDataset *dataset)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (dataset->retrieved);
  g_autofree char *day =
      dataset->retrieved != 0 && time != NULL ? g_date_time_format (time, "%Y-%m-%d") : NULL;
  serai_json_add_string (builder, "retrieved", day);
}

static void
add_observed (JsonBuilder *builder, const SeraiObserved *observed, const SeraiTable *table)
{
  const SeraiDataset *dataset = table->datasets->pdata[observed->dataset];
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "dataset", name_dataset (dataset));
  serai_json_add_string (builder, "reporter", observed->reporter);
  serai_json_add_string (builder, "partner", observed->partner);
  serai_json_add_string (builder, "flow", name_flow (observed->measure));
  serai_json_add_period (builder, "period", observed->period);
  serai_json_add_number (builder, "value", observed->value);
  serai_json_add_string (builder, "valuation",
                         observed->valuation != SERAI_VALUATION_UNKNOWN
                             ? serai_valuation_to_string (observed->valuation)
                             : dataset->valuation);
  serai_json_add_string (builder, "verdict", serai_verdict_to_string (observed->verdict));
  json_builder_set_member_name (builder, "mirror");
  json_builder_add_boolean_value (builder, observed->is_mirror);
  serai_json_add_string (builder, "status", serai_status_to_string (observed->status));
  if (!isnan (observed->base))
    {
      serai_json_add_number (builder, "level", observed->level);
      serai_json_add_number (builder, "base", observed->base);
    }
  if (observed->n_partners > 0)
    {
      serai_json_add_integer (builder, "partners", observed->n_partners);
      serai_json_add_number (builder, "coverage", observed->coverage);
    }
  add_retrieved (builder, dataset);
  json_builder_end_object (builder);
}

static void
add_missing (JsonBuilder *builder, const SeraiMissing *missing)
{
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "reporter", missing->reporter);
  serai_json_add_string (builder, "partner", missing->partner);
  serai_json_add_period (builder, "period", missing->period);
  json_builder_end_object (builder);
}

void
serai_record_add_check (JsonBuilder *builder, const SeraiCheck *check)
{
  serai_json_add_string (builder, "verdict", serai_verdict_to_string (check->verdict));
  serai_json_add_string (builder, "reason", name_reason (check->reason));
  serai_json_add_period (builder, "checked_period", check->period);
  json_builder_set_member_name (builder, "period_assumed");
  json_builder_add_boolean_value (builder, check->is_period_assumed);
  json_builder_set_member_name (builder, "allowed");
  json_builder_begin_object (builder);
  serai_json_add_number (builder, "low", check->allowed.low);
  serai_json_add_number (builder, "high", check->allowed.high);
  json_builder_end_object (builder);
  json_builder_set_member_name (builder, "observed");
  json_builder_begin_array (builder);
  for (guint i = 0; i < check->observed->len; i++)
    add_observed (builder, &g_array_index (check->observed, SeraiObserved, i), check->table);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "missing");
  json_builder_begin_array (builder);
  for (guint i = 0; i < check->missing->len; i++)
    add_missing (builder, &g_array_index (check->missing, SeraiMissing, i));
  json_builder_end_array (builder);
}
