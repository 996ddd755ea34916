/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures that can't be, by the sums inside a text and by their order of size. */
#include "check/doubt.h"

#include "base/names.h"
#include "check/inquiry.h"
#include "trade/series.h"

#include <math.h>
#include <string.h>

SERAI_DEFINE_NAMES (SeraiDoubtKind, doubt_kind, "share", "growth", "part", "shares", "size")

/* A hedge speaks of a number nearby: whoever gives two digits means them. So many units of the last
 * digit that isn't a zero; wider is what the contract allows. */
#define HEDGE_STEPS 3
/* How far a sum may be beside what is said before it can't be an accident of rounding. */
#define SLACK 0.002
/* From how many times off on a figure is of another order than every source. */
#define OTHER_ORDER 6
/* How near a power of ten that must be: another year's trade isn't this year's. */
#define ORDER_TOLERANCE 0.35

/* --- what a number allows here ---------------------------------------------------------------- */

/* The place value of the last digit that isn't zero: 0.1 for 6.5, 100 for 400. */
static double
find_step (double value)
{
  double size = fabs (value);
  if (size == 0)
    return 0;
  double step = pow (10, floor (log10 (size)));
  for (int i = 0; i < 9; i++, step /= 10)
    if (fabs (size / step - round (size / step)) < 1e-6)
      return step;
  return step;
}

static SeraiInterval
allow (const SeraiClaim *claim)
{
  SeraiInterval wide = serai_claim_get_interval (claim);
  double room = HEDGE_STEPS * find_step (claim->value);
  switch (claim->bound)
    {
    case SERAI_BOUND_BELOW:
      wide.low = MAX (wide.low, claim->value - room);
      break;
    case SERAI_BOUND_ABOVE:
      wide.high = MIN (wide.high, MAX (claim->value, claim->upper) + room);
      break;
    case SERAI_BOUND_ABOUT:
      wide.low = MAX (wide.low, claim->value - room);
      wide.high = MIN (wide.high, MAX (claim->value, claim->upper) + room);
      break;
    case SERAI_BOUND_EXACT:
    default:
      break;
    }
  return wide;
}

/* --- which claims belong together --------------------------------------------------------------
 */

static gboolean
is_same_pair (const SeraiClaim *a, const SeraiClaim *b)
{
  gboolean is_same = strcmp (a->reporter, b->reporter) == 0 && strcmp (a->partner, b->partner) == 0;
  gboolean is_turned =
      strcmp (a->reporter, b->partner) == 0 && strcmp (a->partner, b->reporter) == 0;
  if (a->reporter[0] == '\0' || a->partner[0] == '\0')
    return FALSE;
  return is_same || (is_turned && a->measure == SERAI_MEASURE_TURNOVER);
}

static gboolean
is_same_goods (const SeraiClaim *a, const SeraiClaim *b)
{
  return a->commodity && b->commodity && strcmp (a->commodity, b->commodity) == 0;
}

static gboolean
is_same_trade (const SeraiClaim *a, const SeraiClaim *b)
{
  return a->measure == b->measure && is_same_pair (a, b) && is_same_goods (a, b);
}

static gboolean
is_money (const SeraiClaim *claim)
{
  return strcmp (claim->unit, "percent") != 0 && strcmp (claim->unit, "times") != 0
         && strcmp (claim->unit, "rank") != 0;
}

static gboolean
is_level (const SeraiClaim *claim)
{
  return claim->kind == SERAI_CLAIM_LEVEL && is_money (claim)
         && serai_period_is_set (claim->period);
}

static SeraiPeriod
get_base (const SeraiClaim *change)
{
  return serai_period_is_set (change->base_period) ? change->base_period
         : serai_period_is_set (change->period)    ? serai_period_shift_years (change->period, -1)
                                                   : SERAI_PERIOD_NONE;
}

/* --- growth and levels --------------------------------------------------------------------------
 */

/* What the levels @before and @after give as @change counts it; both ends. */
static SeraiInterval
measure_change (const SeraiClaim *change, SeraiInterval before, SeraiInterval after)
{
  gboolean is_down = change->direction == SERAI_DIRECTION_DOWN;
  double low = after.low / before.high, high = after.high / before.low;
  if (strcmp (change->unit, "times") == 0)
    return is_down ? (SeraiInterval){1 / high, 1 / low} : (SeraiInterval){low, high};
  if (strcmp (change->unit, "percent") == 0)
    return is_down ? (SeraiInterval){100 * (1 - high), 100 * (1 - low)}
                   : (SeraiInterval){100 * (low - 1), 100 * (high - 1)};
  low = after.low - before.high;
  high = after.high - before.low;
  return is_down ? (SeraiInterval){-high, -low} : (SeraiInterval){low, high};
}

gboolean
serai_doubt_imply_base (const SeraiClaim *level, const SeraiClaim *change, SeraiInterval *out_base)
{
  if (!is_level (level) || change->kind != SERAI_CLAIM_CHANGE || level->value <= 0
      || !is_same_trade (level, change) || !serai_period_equal (level->period, change->period))
    return FALSE;
  SeraiInterval after = allow (level), by = allow (change);
  double sign = change->direction == SERAI_DIRECTION_DOWN ? -1 : 1;
  double ends[4];
  for (int i = 0; i < 4; i++)
    {
      double l = i & 1 ? after.high : after.low, c = i & 2 ? by.high : by.low;
      if (strcmp (change->unit, "percent") == 0)
        ends[i] = l / (1 + sign * c / 100);
      else if (strcmp (change->unit, "times") == 0)
        ends[i] = sign > 0 ? l / c : l * c;
      else if (strcmp (change->unit, level->unit) == 0)
        ends[i] = l - sign * c;
      else
        return FALSE;
    }
  out_base->low = MIN (MIN (ends[0], ends[1]), MIN (ends[2], ends[3]));
  out_base->high = MAX (MAX (ends[0], ends[1]), MAX (ends[2], ends[3]));
  return isfinite (out_base->low) && isfinite (out_base->high) && out_base->low > 0;
}

static void
add_doubt (GArray *doubts, SeraiDoubt doubt)
{
  for (guint i = 0; i < doubts->len; i++)
    {
      const SeraiDoubt *known = &g_array_index (doubts, SeraiDoubt, i);
      if (known->claim == doubt.claim && known->kind == doubt.kind)
        return;
    }
  g_array_append_val (doubts, doubt);
}

static gboolean
are_apart (SeraiInterval a, SeraiInterval b, double slack)
{
  return a.low > b.high + slack || b.low > a.high + slack;
}

static void
doubt_growth (GPtrArray *claims, guint index, GArray *doubts)
{
  const SeraiClaim *change = claims->pdata[index];
  SeraiPeriod base = get_base (change);
  if (change->kind != SERAI_CLAIM_CHANGE || !serai_period_is_set (base))
    return;
  for (guint i = 0; i < claims->len; i++)
    for (guint j = 0; j < claims->len; j++)
      {
        const SeraiClaim *after = claims->pdata[i], *before = claims->pdata[j];
        if (!is_level (after) || !is_level (before) || before->value <= 0 || after->value <= 0
            || !is_same_trade (after, change) || !is_same_trade (before, change)
            || !serai_period_equal (after->period, change->period)
            || !serai_period_equal (before->period, base) || strcmp (after->unit, before->unit) != 0
            || (is_money (change) && strcmp (change->unit, after->unit) != 0))
          continue;
        SeraiInterval found = measure_change (change, allow (before), allow (after));
        SeraiInterval exact = measure_change (change, (SeraiInterval){before->value, before->value},
                                              (SeraiInterval){after->value, after->value});
        double slack = is_money (change)                       ? SLACK * after->value
                       : strcmp (change->unit, "percent") == 0 ? 100 * SLACK
                                                               : SLACK;
        if (are_apart (found, allow (change), slack))
          add_doubt (doubts, (SeraiDoubt){SERAI_DOUBT_GROWTH, index, i, j, exact.low, 0});
      }
}

/* --- parts and wholes ---------------------------------------------------------------------------
 */

static gboolean
is_world (const SeraiClaim *claim)
{
  return strcmp (claim->partner, "WLD") == 0;
}

/* Whether the trade of @part is contained in that of @whole. */
static gboolean
is_part_of (const SeraiClaim *part, const SeraiClaim *whole)
{
  if (strcmp (part->reporter, whole->reporter) != 0 || !part->commodity || !whole->commodity
      || !serai_period_contains (whole->period, part->period)
      || part->measure == SERAI_MEASURE_BALANCE || whole->measure == SERAI_MEASURE_BALANCE)
    return FALSE;
  gboolean has_partner = strcmp (part->partner, whole->partner) == 0 || is_world (whole);
  gboolean has_measure =
      part->measure == whole->measure || whole->measure == SERAI_MEASURE_TURNOVER;
  gboolean has_goods =
      strcmp (part->commodity, whole->commodity) == 0 || strcmp (whole->commodity, "TOTAL") == 0;
  gboolean is_other = strcmp (part->partner, whole->partner) != 0 || part->measure != whole->measure
                      || strcmp (part->commodity, whole->commodity) != 0;
  return has_partner && has_measure && has_goods && is_other;
}

static void
doubt_parts (GPtrArray *claims, guint index, GArray *doubts)
{
  const SeraiClaim *part = claims->pdata[index];
  if (part->kind == SERAI_CLAIM_SHARE && strcmp (part->unit, "percent") == 0
      && part->value > 100 + 1e-9)
    add_doubt (doubts, (SeraiDoubt){SERAI_DOUBT_SHARE, index, -1, -1, part->value, 0});
  if (!is_level (part))
    return;
  for (guint i = 0; i < claims->len; i++)
    {
      const SeraiClaim *whole = claims->pdata[i];
      if (i == index || !is_level (whole) || strcmp (part->unit, whole->unit) != 0
          || !is_part_of (part, whole))
        continue;
      double low = allow (part).low, high = allow (whole).high;
      if (whole->bound != SERAI_BOUND_ABOVE && low > high * (1 + SLACK))
        add_doubt (doubts, (SeraiDoubt){SERAI_DOUBT_PART, index, i, -1, whole->value, low / high});
    }
}

/* Shares of different partners in one whole; the last of them that makes it too much. */
static void
doubt_shares (GPtrArray *claims, guint index, GArray *doubts)
{
  const SeraiClaim *last = claims->pdata[index];
  if (last->kind != SERAI_CLAIM_SHARE || is_world (last) || last->of
      || !serai_period_is_set (last->period) || strcmp (last->unit, "percent") != 0)
    return;
  double sum = 0;
  g_autoptr (GHashTable) partners = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i <= index; i++)
    {
      const SeraiClaim *one = claims->pdata[i];
      if (one->kind == SERAI_CLAIM_SHARE && one->measure == last->measure && !one->of
          && strcmp (one->reporter, last->reporter) == 0 && !is_world (one)
          && strcmp (one->unit, "percent") == 0 && is_same_goods (one, last)
          && serai_period_equal (one->period, last->period)
          && g_hash_table_add (partners, (gpointer) one->partner))
        sum += allow (one).low;
    }
  if (sum > 100.5 && g_hash_table_size (partners) > 1)
    add_doubt (doubts, (SeraiDoubt){SERAI_DOUBT_SHARES, index, -1, -1, sum, 0});
}

/* --- sizes ---------------------------------------------------------------------------------------
 */

/* The levels that the sources have of this trade around that time; NAN where there are none. */
static void
find_sizes (const SeraiClaim *claim, const SeraiCheck *check, double *out_low, double *out_high)
{
  static const SeraiMeasure turned[] = {SERAI_MEASURE_TURNOVER, SERAI_MEASURE_IMPORTS,
                                        SERAI_MEASURE_EXPORTS, SERAI_MEASURE_BALANCE};
  int length = serai_series_granularity (check->period);
  *out_low = *out_high = NAN;
  for (int is_mirror = FALSE; is_mirror <= !is_world (claim); is_mirror++)
    {
      g_autoptr (GPtrArray) found = serai_series_from_table (
          check->table, is_mirror ? claim->partner : claim->reporter,
          is_mirror ? claim->reporter : claim->partner,
          is_mirror ? turned[claim->measure] : claim->measure, claim->commodity, length);
      for (guint i = 0; i < found->len; i++)
        {
          const SeraiSeries *series = found->pdata[i];
          for (guint j = 0; j < series->points->len; j++)
            {
              double value = g_array_index (series->points, SeraiPoint, j).value;
              if (strcmp (series->currency, claim->unit) != 0 || !(value > 0))
                continue;
              *out_low = fmin (*out_low, value);
              *out_high = fmax (*out_high, value);
            }
        }
    }
}

/* "bln" for "mln", 80 for 800: far from all that every source ever had, by a power of ten. */
static void
doubt_size (GPtrArray *claims, guint index, const SeraiCheck *check, GArray *doubts)
{
  const SeraiClaim *claim = claims->pdata[index];
  if (!is_level (claim) || claim->measure == SERAI_MEASURE_BALANCE || claim->value <= 0
      || !claim->commodity || check->verdict == SERAI_VERDICT_SUPPORTED
      || check->verdict == SERAI_VERDICT_CLOSE)
    return;
  double low, high;
  find_sizes (claim, check, &low, &high);
  if (isnan (low))
    return;
  SeraiInterval allowed = serai_claim_get_interval (claim);
  gboolean is_less = allowed.high * OTHER_ORDER < low;
  if (!is_less && allowed.low < high * OTHER_ORDER)
    return;
  /* The nearest of the sources: of that time where there is one. */
  double near = is_less ? low : high;
  if (check->observed->len > 0)
    near = g_array_index (check->observed, SeraiObserved, 0).value;
  double factor = is_less ? near / claim->value : claim->value / near;
  double power = log10 (factor);
  if (check->observed->len > 0 && fabs (power - round (power)) > ORDER_TOLERANCE)
    return;
  add_doubt (doubts, (SeraiDoubt){SERAI_DOUBT_SIZE, index, -1, -1, near, factor});
}

GArray *
serai_doubts_find (GPtrArray *claims, GPtrArray *checks)
{
  GArray *doubts = g_array_new (FALSE, FALSE, sizeof (SeraiDoubt));
  for (guint i = 0; i < claims->len; i++)
    {
      doubt_growth (claims, i, doubts);
      doubt_parts (claims, i, doubts);
      doubt_shares (claims, i, doubts);
      if (checks && checks->pdata[i])
        doubt_size (claims, i, checks->pdata[i], doubts);
    }
  return doubts;
}
