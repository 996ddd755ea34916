/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person judged of a claim, in words and as a record. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/judgement-sentence.h"

#include "report/reading-sentence.h"

#include <glib/gi18n-lib.h>

char *
serai_judgement_sentence (const SeraiJudgement *self)
{
  return self != NULL && self->is_overruled
             ? g_strdup_printf (_ ("Overruled by the reader: %s"), self->reason)
             : NULL;
}

char *
serai_judgement_reading_sentence (SeraiReference *reference,
                                  const SeraiJudgement *self,
                                  const SeraiClaim *claim,
                                  const SeraiCheck *check)
{
  guint index = serai_judgement_find_reading (self, check);
  if (index == 0)
    return NULL;
  const SeraiClaimReading *reading = &g_array_index (check->readings, SeraiClaimReading, index);
  g_autofree char *row = serai_reading_name_row (reference, reading);
  g_autofree char *variant = serai_reading_name_variant (reading->variant, reading->period);
  g_autofree char *sum = serai_reading_sum (claim, reading);
  return sum != NULL
             ? g_strdup_printf (_ ("Reading chosen by the reader: %s, %s: %s"), row, variant, sum)
             : g_strdup_printf (_ ("Reading chosen by the reader: %s, %s"), row, variant);
}

void
serai_record_add_judgement (JsonBuilder *builder, const SeraiJudgement *self)
{
  json_builder_set_member_name (builder, "overruled");
  if (self != NULL && self->is_overruled)
    {
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "by", "reader");
      serai_json_add_string (builder, "verdict", serai_verdict_to_string (self->verdict));
      serai_json_add_string (builder, "reason", self->reason);
      serai_json_add_time (builder, "at", self->created);
      json_builder_end_object (builder);
    }
  else
    json_builder_add_null_value (builder);
  json_builder_set_member_name (builder, "chosen_reading");
  if (self != NULL && self->has_reading)
    {
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "figures", serai_whose_to_string (self->whose));
      serai_json_add_string (builder, "counted", serai_variant_to_string (self->variant));
      serai_json_add_string (builder, "source", self->source);
      json_builder_end_object (builder);
    }
  else
    json_builder_add_null_value (builder);
}
