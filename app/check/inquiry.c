/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a claim asks of the figures, made definite. */
#include "check/inquiry.h"

#include "trade/commodity.h"

#include <math.h>
#include <string.h>

/* Figures for a year are given out in its last weeks already. */
#define EARLY_DAYS 31
/* How far beside what is allowed still counts as close. */
#define CLOSE_FRACTION 0.1
#define CLOSE_RANKS 1

static gboolean
is_unit (const SeraiClaim *claim, const char *unit)
{
  return strcmp (claim->unit, unit) == 0;
}

static SeraiPeriod
find_last_full_year (guint32 published)
{
  if (published == 0)
    return SERAI_PERIOD_NONE;
  return serai_period_year (serai_period_get_year (serai_period_day (published)) - 1);
}

/* "Top five" and "at least third" both speak of that place and the better ones. */
static SeraiInterval
allow_rank (const SeraiClaim *claim)
{
  double last = MAX (claim->value, claim->upper);
  if (claim->bound == SERAI_BOUND_BELOW || claim->bound == SERAI_BOUND_ABOVE)
    return (SeraiInterval){1, last};
  return (SeraiInterval){claim->value, last};
}

static SeraiInterval
allow (const SeraiClaim *claim)
{
  if (claim->kind == SERAI_CLAIM_RANK)
    return allow_rank (claim);
  return serai_claim_get_interval (claim);
}

static gboolean
has_countries (const SeraiClaim *claim)
{
  return strcmp (claim->reporter, "WLD") != 0 && strcmp (claim->reporter, claim->partner) != 0;
}

static gboolean
has_commodity (const SeraiClaim *claim)
{
  if (claim->commodity == NULL)
    return FALSE;
  g_auto (GStrv) codes = serai_commodity_expand (claim->commodity);
  return codes != NULL;
}

static SeraiUnknownReason
find_obstacle (const SeraiInquiry *self, guint32 published)
{
  const SeraiClaim *claim = self->claim;
  if (claim->reporter[0] == '\0' || claim->partner[0] == '\0')
    return SERAI_UNKNOWN_TOO_VAGUE;
  if (!has_countries (claim) || !has_commodity (claim))
    return SERAI_UNKNOWN_NOT_COMPARABLE;
  if (claim->kind == SERAI_CLAIM_TARGET)
    return SERAI_UNKNOWN_IN_FUTURE;
  if (!serai_period_is_set (self->period))
    return SERAI_UNKNOWN_NO_PERIOD;
  if (published != 0 && self->period.last > published + EARLY_DAYS)
    return SERAI_UNKNOWN_IN_FUTURE;
  return SERAI_UNKNOWN_NOT_AT_ALL;
}

SeraiInquiry
serai_inquiry_make (const SeraiClaim *claim, guint32 published)
{
  SeraiInquiry self = {.claim = claim, .period = claim->period, .base = claim->base_period};
  if (!serai_period_is_set (self.period) && claim->kind != SERAI_CLAIM_TARGET)
    {
      self.period = find_last_full_year (published);
      self.is_period_assumed = serai_period_is_set (self.period);
    }
  if (claim->kind == SERAI_CLAIM_CHANGE && !serai_period_is_set (self.base)
      && serai_period_is_set (self.period))
    self.base = serai_period_shift_years (self.period, -1);
  self.allowed = allow (claim);
  self.reason = find_obstacle (&self, published);
  return self;
}

SeraiVerdict
serai_inquiry_judge (const SeraiInquiry *self, double value)
{
  if (isnan (value))
    return SERAI_VERDICT_UNKNOWN;
  if (serai_interval_contains (self->allowed, value))
    return SERAI_VERDICT_SUPPORTED;
  gboolean is_close =
      self->claim->kind == SERAI_CLAIM_RANK
          ? value >= self->allowed.low - CLOSE_RANKS && value <= self->allowed.high + CLOSE_RANKS
          : serai_interval_distance (self->allowed, value) <= CLOSE_FRACTION;
  return is_close ? SERAI_VERDICT_CLOSE : SERAI_VERDICT_CONTRADICTED;
}

gboolean
serai_inquiry_is_money (const SeraiInquiry *self)
{
  const SeraiClaim *claim = self->claim;
  return !is_unit (claim, "percent") && !is_unit (claim, "times") && !is_unit (claim, "rank");
}

double
serai_inquiry_turn (const SeraiInquiry *self, double change)
{
  return self->claim->direction == SERAI_DIRECTION_DOWN ? -change : change;
}

guint
serai_inquiry_get_wholes (const SeraiInquiry *self, SeraiWhole out_wholes[2])
{
  const SeraiClaim *claim = self->claim;
  gboolean is_all_goods = strcmp (claim->commodity, "TOTAL") == 0;
  gboolean is_all_partners = strcmp (claim->partner, "WLD") == 0;
  g_auto (GStrv) of = claim->of ? serai_commodity_expand (claim->of) : NULL;
  if (of)
    {
      out_wholes[0] = (SeraiWhole){"WLD", claim->of};
      return 1;
    }
  if (claim->of && (is_all_goods || is_all_partners))
    return 0;
  if (is_all_goods || is_all_partners)
    {
      out_wholes[0] = (SeraiWhole){"WLD", "TOTAL"};
      return is_all_goods && is_all_partners ? 0 : 1;
    }
  out_wholes[0] = (SeraiWhole){claim->partner, "TOTAL"};
  out_wholes[1] = (SeraiWhole){"WLD", claim->commodity};
  return 2;
}
