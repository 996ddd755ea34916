/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same figures and the same claim under another definition. */
#include "check/variants.h"

#include "trade/vintages.h"

#include <math.h>
#include <string.h>

/* --- which make sense ------------------------------------------------------------------------ */

static SeraiPeriod
find_last_half (guint32 published)
{
  int year, month;
  serai_day_split (published, &year, &month, NULL);
  return month > 6 ? serai_period_half (year, 1) : serai_period_half (year - 1, 2);
}

static SeraiPeriod
find_last_twelve_months (guint32 published)
{
  int year, month;
  serai_day_split (published, &year, &month, NULL);
  int quarter = (month - 1) / 3; /* the last one that is over, 0: of the year before */
  if (quarter == 0)
    return serai_period_year (year - 1);
  return serai_period_months (year - 1, quarter * 3 + 1, year, quarter * 3);
}

/* Whether the text leaves open which time it speaks of. */
static gboolean
is_time_open (const SeraiClaim *claim, guint32 published)
{
  return !serai_period_is_set (claim->period) && !serai_period_is_set (claim->base_period)
         && published != 0;
}

gboolean
serai_variant_suits (SeraiVariant variant, const SeraiClaim *claim, guint32 published)
{
  gboolean is_rank = claim->kind == SERAI_CLAIM_RANK;
  gboolean has_both =
      claim->measure == SERAI_MEASURE_TURNOVER || claim->measure == SERAI_MEASURE_BALANCE;
  switch (variant)
    {
    case SERAI_VARIANT_AS_REPORTED:
    case SERAI_VARIANT_ON_THE_DAY:
      return TRUE;
    case SERAI_VARIANT_IMPORTS_FOB:
      /* Of imports alone it moves the level; exports are imports of the other side. */
      return !is_rank && (has_both || claim->kind == SERAI_CLAIM_LEVEL);
    case SERAI_VARIANT_NO_REEXPORTS:
      return !is_rank;
    case SERAI_VARIANT_HALF_YEAR:
      return is_time_open (claim, published);
    case SERAI_VARIANT_TWELVE_MONTHS:
      return is_time_open (claim, published)
             && !serai_period_is_year (find_last_twelve_months (published));
    case SERAI_VARIANT_EXPORTS_ALONE:
    case SERAI_VARIANT_IMPORTS_ALONE:
      return is_rank && claim->measure == SERAI_MEASURE_TURNOVER;
    case SERAI_N_VARIANTS:
      break;
    }
  g_return_val_if_reached (FALSE);
}

SeraiClaim *
serai_variant_read (SeraiVariant variant, const SeraiClaim *claim, guint32 published)
{
  SeraiClaim *read = serai_claim_copy (claim);
  if (variant == SERAI_VARIANT_HALF_YEAR)
    read->period = find_last_half (published);
  if (variant == SERAI_VARIANT_TWELVE_MONTHS)
    read->period = find_last_twelve_months (published);
  if (variant == SERAI_VARIANT_EXPORTS_ALONE)
    read->measure = SERAI_MEASURE_EXPORTS;
  if (variant == SERAI_VARIANT_IMPORTS_ALONE)
    read->measure = SERAI_MEASURE_IMPORTS;
  return read;
}

/* --- counting otherwise ---------------------------------------------------------------------- */

/* Whether both rows are of one trade in one dataset, whatever their flows. */
static gboolean
is_same_trade (const SeraiObservation *a, const SeraiObservation *b)
{
  return a->dataset == b->dataset && strcmp (a->reporter, b->reporter) == 0
         && strcmp (a->partner, b->partner) == 0 && strcmp (a->commodity, b->commodity) == 0
         && strcmp (a->currency, b->currency) == 0;
}

static const SeraiObservation *
find_flow (const SeraiTable *table, const SeraiObservation *like, SeraiFlow flow, gboolean is_then)
{
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      if (row->flow == flow && (!is_then || serai_period_equal (row->period, like->period))
          && is_same_trade (row, like) && !serai_status_is_empty (row->status))
        return row;
    }
  return NULL;
}

static gboolean
has_fob_beside (const SeraiTable *table, const SeraiObservation *like)
{
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      if (row->flow == SERAI_FLOW_IMPORT && row->valuation == SERAI_VALUATION_FOB
          && serai_period_equal (row->period, like->period) && is_same_trade (row, like))
        return TRUE;
    }
  return FALSE;
}

/* A stated sum can't be taken apart, so that it is left out where its parts are counted anew. */
static SeraiTable *
count_imports_fob (const SeraiTable *table)
{
  SeraiTable *counted = serai_table_new_like (table);
  for (guint i = 0; i < table->observations->len; i++)
    {
      SeraiObservation row = g_array_index (table->observations, SeraiObservation, i);
      if (row.flow == SERAI_FLOW_TURNOVER)
        continue;
      if (row.flow == SERAI_FLOW_IMPORT && row.valuation != SERAI_VALUATION_FOB)
        {
          if (has_fob_beside (table, &row))
            continue;
          row.value /= SERAI_CIF_FOB;
          row.valuation = SERAI_VALUATION_FOB;
          row.status = MAX (row.status, SERAI_STATUS_ESTIMATED);
        }
      row.note = NULL;
      g_array_append_val (counted->observations, row);
    }
  return counted;
}

/* Takes from @row its part in @flow; FALSE where the source has that flow, but not for then. */
static gboolean
take_part (const SeraiTable *table, SeraiObservation *row, SeraiFlow part, SeraiFlow rest)
{
  const SeraiObservation *kept = find_flow (table, row, rest, TRUE);
  const SeraiObservation *taken = find_flow (table, row, part, TRUE);
  if (kept)
    row->value = kept->value;
  else if (taken)
    row->value -= taken->value;
  else
    return !find_flow (table, row, part, FALSE) && !find_flow (table, row, rest, FALSE);
  return TRUE;
}

static SeraiTable *
count_no_reexports (const SeraiTable *table)
{
  gboolean is_other = FALSE;
  g_autoptr (SeraiTable) counted = serai_table_new_like (table);
  for (guint i = 0; i < table->observations->len; i++)
    {
      SeraiObservation row = g_array_index (table->observations, SeraiObservation, i);
      double before = row.value;
      gboolean is_whole = row.flow != SERAI_FLOW_TURNOVER;
      if (row.flow == SERAI_FLOW_EXPORT)
        is_whole = take_part (table, &row, SERAI_FLOW_REEXPORT, SERAI_FLOW_DOMESTIC_EXPORT);
      if (row.flow == SERAI_FLOW_IMPORT)
        is_whole = take_part (table, &row, SERAI_FLOW_REIMPORT, SERAI_FLOW_FOREIGN_IMPORT);
      is_other |= row.value < before || row.value > before;
      row.note = NULL;
      if (is_whole)
        g_array_append_val (counted->observations, row);
    }
  return is_other ? g_steal_pointer (&counted) : NULL;
}

/* As of @day; NULL where nothing had been retrieved by then. */
static SeraiTable *
count_on_the_day (const SeraiTable *table, guint32 day)
{
  g_autoptr (SeraiTable) then = day != 0 ? serai_table_new_vintage (table, day) : NULL;
  return then && then->observations->len > 0 ? g_steal_pointer (&then) : NULL;
}

SeraiTable *
serai_variant_count (SeraiVariant variant, const SeraiTable *table, guint32 published)
{
  if (variant == SERAI_VARIANT_ON_THE_DAY)
    return count_on_the_day (table, published);
  g_autoptr (SeraiTable) today = serai_table_new_vintage (table, 0);
  if (variant == SERAI_VARIANT_IMPORTS_FOB)
    return count_imports_fob (today);
  if (variant == SERAI_VARIANT_NO_REEXPORTS)
    return count_no_reexports (today);
  return g_steal_pointer (&today);
}

/* --- mixing both sides ----------------------------------------------------------------------- */

SeraiTable *
serai_variant_mix (const SeraiTable *table,
                   const char *reporter,
                   const char *partner,
                   guint own,
                   guint other,
                   gboolean is_of_imports)
{
  SeraiTable *mixed = serai_table_new_like (table);
  SeraiFlow flow = is_of_imports ? SERAI_FLOW_IMPORT : SERAI_FLOW_EXPORT;
  SeraiFlow turned = is_of_imports ? SERAI_FLOW_EXPORT : SERAI_FLOW_IMPORT;
  for (guint i = 0; i < table->observations->len; i++)
    {
      SeraiObservation row = g_array_index (table->observations, SeraiObservation, i);
      gboolean is_own = row.dataset == own && strcmp (row.reporter, reporter) == 0
                        && strcmp (row.partner, partner) == 0;
      gboolean is_others = row.dataset == other && strcmp (row.reporter, partner) == 0
                           && strcmp (row.partner, reporter) == 0;
      if (row.flow != flow || !(is_own || is_others))
        continue;
      row.flow = is_own ? flow : turned;
      row.dataset = own;
      row.note = NULL;
      g_strlcpy (row.reporter, reporter, sizeof row.reporter);
      g_strlcpy (row.partner, partner, sizeof row.partner);
      g_array_append_val (mixed->observations, row);
    }
  return mixed;
}
