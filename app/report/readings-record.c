/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The readings of a claim as the contract writes them. */
#include "report/readings-record.h"

#include "report/reading-sentence.h"

#include <string.h>

/* The fields in which the reading differs from the claim. */
static void
add_differences (JsonBuilder *builder, const SeraiClaim *claim, const SeraiClaimReading *reading)
{
  const SeraiObserved *observed = &reading->observed;
  if (strcmp (observed->reporter, claim->reporter) != 0)
    {
      serai_json_add_string (builder, "reporter", observed->reporter);
      serai_json_add_string (builder, "partner", observed->partner);
    }
  if (observed->measure != claim->measure)
    serai_json_add_string (builder, "measure", serai_measure_to_string (observed->measure));
  if (!serai_period_equal (reading->period, claim->period))
    serai_json_add_period (builder, "period", reading->period);
  if (reading->variant == SERAI_VARIANT_IMPORTS_FOB)
    serai_json_add_string (builder, "valuation", serai_valuation_to_string (SERAI_VALUATION_FOB));
}

static void
add_result (JsonBuilder *builder,
            const SeraiClaim *claim,
            const SeraiClaimReading *reading,
            const SeraiTable *table)
{
  g_autofree char *source = serai_reading_name_source (reading, table);
  g_autofree char *sum = serai_reading_sum (claim, reading);
  serai_json_add_string (builder, "verdict",
                         serai_verdict_to_string (reading->has_figure ? reading->observed.verdict
                                                                      : SERAI_VERDICT_UNKNOWN));
  serai_json_add_string (builder, "source", source);
  if (!reading->has_figure)
    return;
  serai_json_add_number (builder, "value", reading->observed.value);
  serai_json_add_string (builder, "sum", sum);
}

void
serai_record_add_readings (JsonBuilder *builder,
                           SeraiReference *reference,
                           const SeraiClaim *claim,
                           guint32 published,
                           const SeraiCheck *check)
{
  g_autoptr (GArray) listed =
      check ? g_array_ref (check->readings) : serai_readings_list (claim, published);
  json_builder_set_member_name (builder, "readings");
  json_builder_begin_array (builder);
  for (guint i = 0; i < listed->len; i++)
    {
      const SeraiClaimReading *reading = &g_array_index (listed, SeraiClaimReading, i);
      g_autofree char *because = serai_reading_because (reference, claim, reading);
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "figures", serai_whose_to_string (reading->whose));
      serai_json_add_string (builder, "counted", serai_variant_to_string (reading->variant));
      add_differences (builder, claim, reading);
      serai_json_add_string (builder, "because", because);
      if (check)
        add_result (builder, claim, reading, check->table);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  g_autofree char *summary = check ? serai_readings_summary (reference, check) : NULL;
  if (summary)
    serai_json_add_string (builder, "holds", summary);
}
