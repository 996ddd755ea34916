/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A claim on the chart of the trade of which it speaks. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/chart-claim.h"

#include "report/sentence.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

static gboolean
is_money (const SeraiClaim *claim)
{
  return strcmp (claim->unit, "percent") != 0 && strcmp (claim->unit, "times") != 0
         && strcmp (claim->unit, "rank") != 0;
}

/* What a claimed number is as an amount; NAN where it is none. @base: what a change or share is
 * counted from. */
static double
get_amount (const SeraiClaim *claim, double number, double base)
{
  double sign = claim->direction == SERAI_DIRECTION_DOWN ? -1 : 1;
  switch (claim->kind)
    {
    case SERAI_CLAIM_LEVEL:
    case SERAI_CLAIM_TARGET:
      return is_money (claim) ? number : NAN;
    case SERAI_CLAIM_CHANGE:
      if (strcmp (claim->unit, "percent") == 0)
        return base * (1 + sign * number / 100);
      if (strcmp (claim->unit, "times") == 0)
        return sign > 0 ? base * number : base / number;
      return base + sign * number;
    case SERAI_CLAIM_SHARE:
      return base * number / 100;
    case SERAI_CLAIM_RANK:
      return NAN;
    }
  g_return_val_if_reached (NAN);
}

static char *
write_claim_label (SeraiReference *reference, const SeraiClaim *claim, double scale)
{
  g_autofree char *words = is_money (claim) && claim->kind != SERAI_CLAIM_CHANGE
                               ? serai_sentence_hedged_number (claim, scale)
                               : serai_sentence_hedged (reference, claim);
  if (claim->kind == SERAI_CLAIM_TARGET)
    return g_strdup_printf (_ ("target: %s"), words);
  if (claim->kind != SERAI_CLAIM_CHANGE)
    return g_strdup_printf (_ ("claimed: %s"), words);
  return claim->direction == SERAI_DIRECTION_DOWN
             ? g_strdup_printf (_ ("claimed: down by %s"), words)
             : g_strdup_printf (_ ("claimed: up by %s"), words);
}

/* What a claimed number is on a chart of @form; NAN where it has no place there. */
static double
get_place (const SeraiClaim *claim, SeraiForm form, double number, double base)
{
  double sign = claim->direction == SERAI_DIRECTION_DOWN ? -1 : 1;
  switch (form)
    {
    case SERAI_FORM_VALUE:
      return get_amount (claim, number, base);
    case SERAI_FORM_GROWTH:
      if (claim->kind != SERAI_CLAIM_CHANGE || is_money (claim))
        return NAN;
      if (strcmp (claim->unit, "percent") == 0)
        return sign * number;
      return 100 * ((sign > 0 ? number : 1 / number) - 1);
    case SERAI_FORM_SHARE:
      return claim->kind == SERAI_CLAIM_SHARE ? number : NAN;
    case SERAI_FORM_RANK:
      return claim->kind == SERAI_CLAIM_RANK ? number : NAN;
    case SERAI_FORM_INDEX:
      return NAN;
    }
  g_return_val_if_reached (NAN);
}

/* What one side sells the other buys; a share or a rank is one side's own. */
static gboolean
is_turned (const SeraiRecipe *recipe, const SeraiClaim *claim)
{
  static const SeraiMeasure turned[] = {SERAI_MEASURE_TURNOVER, SERAI_MEASURE_IMPORTS,
                                        SERAI_MEASURE_EXPORTS, SERAI_MEASURE_BALANCE};
  return strcmp (claim->reporter, recipe->partner) == 0
         && strcmp (claim->partner, recipe->reporter) == 0
         && recipe->measure == turned[claim->measure] && recipe->measure != SERAI_MEASURE_BALANCE
         && (recipe->measure == SERAI_MEASURE_TURNOVER
             || (claim->kind != SERAI_CLAIM_SHARE && claim->kind != SERAI_CLAIM_RANK));
}

static gboolean
is_of_this_trade (const SeraiRecipe *recipe, const SeraiClaim *claim, const char *currency)
{
  gboolean is_same = strcmp (claim->reporter, recipe->reporter) == 0
                     && strcmp (claim->partner, recipe->partner) == 0
                     && claim->measure == recipe->measure;
  return (is_same || is_turned (recipe, claim))
         && g_strcmp0 (claim->commodity, recipe->commodity) == 0
         && (!is_money (claim) || strcmp (claim->unit, currency) == 0);
}

void
serai_chart_claim_add (SeraiReference *reference,
                       const SeraiRecipe *recipe,
                       const SeraiClaim *claim,
                       const SeraiCheck *check,
                       SeraiChartSpec *spec)
{
  const SeraiSeries *first = spec->series->pdata[0];
  if (!is_of_this_trade (recipe, claim, first->currency))
    return;
  double base = check && check->observed->len > 0
                    ? g_array_index (check->observed, SeraiObserved, 0).base
                    : NAN;
  SeraiInterval allowed = check ? check->allowed : serai_claim_get_interval (claim);
  double a = get_place (claim, recipe->form, allowed.low, base);
  double b = get_place (claim, recipe->form, allowed.high, base);
  double value = get_place (claim, recipe->form, claim->value, base);
  SeraiPeriod period =
      !serai_period_is_set (claim->period) && check ? check->period : claim->period;
  if (isnan (a) || isnan (b) || isnan (value) || !serai_period_is_set (period))
    return;
  spec->has_claim = TRUE;
  spec->claim.period = period;
  spec->claim.allowed = (SeraiInterval){MIN (a, b), MAX (a, b)};
  spec->claim.value = value;
  spec->claim.label = write_claim_label (reference, claim, spec->scale);
  spec->claim.verdict = check && claim->kind != SERAI_CLAIM_TARGET ? (int) check->verdict : -1;
}

gboolean
serai_chart_claim_place (const SeraiRecipe *recipe,
                         const SeraiClaim *claim,
                         const SeraiCheck *check,
                         const char *currency,
                         SeraiPeriod *out_period,
                         double *out_value)
{
  if (!is_of_this_trade (recipe, claim, currency))
    return FALSE;
  double base = check && check->observed->len > 0
                    ? g_array_index (check->observed, SeraiObserved, 0).base
                    : NAN;
  *out_value = get_place (claim, recipe->form, claim->value, base);
  *out_period = !serai_period_is_set (claim->period) && check ? check->period : claim->period;
  return !isnan (*out_value) && serai_period_is_set (*out_period);
}
