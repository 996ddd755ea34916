/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lowest and highest value of any stretch of a long series. */
#include "chart/digest.h"

#include <math.h>

/* Series with fewer points need none. */
#define LEAST_POINTS 4096
/* Points a block, and blocks a block of the next storey. */
#define FANOUT 32
#define N_STOREYS 4

/* @low: the least value; @positive: the least above zero; @high: the greatest. Infinite for none.
 */
typedef struct
{
  double low;
  double positive;
  double high;
} Block;

struct _SeraiDigest
{
  SeraiSeries *series;
  GArray *storeys[N_STOREYS]; /* (element-type Block) */
};

static const Block nothing = {HUGE_VAL, HUGE_VAL, -HUGE_VAL};

static void
add_value (Block *block, double value)
{
  if (isnan (value))
    return;
  block->low = MIN (block->low, value);
  block->high = MAX (block->high, value);
  if (value > 0)
    block->positive = MIN (block->positive, value);
}

static void
add_block (Block *block, const Block *other)
{
  block->low = MIN (block->low, other->low);
  block->high = MAX (block->high, other->high);
  block->positive = MIN (block->positive, other->positive);
}

static GArray *
sum_up_points (const SeraiSeries *series)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (Block));
  for (guint i = 0; i < series->points->len; i += FANOUT)
    {
      Block block = nothing;
      for (guint j = i; j < MIN (i + FANOUT, series->points->len); j++)
        add_value (&block, g_array_index (series->points, SeraiPoint, j).value);
      g_array_append_val (blocks, block);
    }
  return blocks;
}

static GArray *
sum_up_blocks (const GArray *below)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (Block));
  for (guint i = 0; i < below->len; i += FANOUT)
    {
      Block block = nothing;
      for (guint j = i; j < MIN (i + FANOUT, below->len); j++)
        add_block (&block, &g_array_index (below, Block, j));
      g_array_append_val (blocks, block);
    }
  return blocks;
}

SeraiDigest *
serai_digest_new (SeraiSeries *series)
{
  if (series->points->len < LEAST_POINTS)
    return NULL;
  SeraiDigest *self = g_new0 (SeraiDigest, 1);
  self->series = serai_series_ref (series);
  self->storeys[0] = sum_up_points (series);
  for (guint i = 1; i < N_STOREYS; i++)
    self->storeys[i] = sum_up_blocks (self->storeys[i - 1]);
  return self;
}

void
serai_digest_free (SeraiDigest *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < N_STOREYS; i++)
    g_array_unref (self->storeys[i]);
  serai_series_unref (self->series);
  g_free (self);
}

/* Reads what doesn't fill a block at either end here, and the rest one storey higher. @storey: -1
 * for the points themselves. */
static void
read_storey (const SeraiDigest *self, int storey, guint first, guint end, Block *sum)
{
  gboolean is_top = storey == N_STOREYS - 1;
  guint inner_first = (first + FANOUT - 1) / FANOUT, inner_end = end / FANOUT;
  gboolean has_inner = !is_top && inner_first < inner_end;
  guint skip_from = has_inner ? inner_first * FANOUT : end;
  guint skip_to = has_inner ? inner_end * FANOUT : end;
  for (guint i = first; i < end; i++)
    {
      if (i == skip_from)
        i = skip_to;
      if (i >= end)
        break;
      if (storey < 0)
        add_value (sum, g_array_index (self->series->points, SeraiPoint, i).value);
      else
        add_block (sum, &g_array_index (self->storeys[storey], Block, i));
    }
  if (has_inner)
    read_storey (self, storey + 1, inner_first, inner_end, sum);
}

gboolean
serai_digest_read (const SeraiDigest *self,
                   guint first,
                   guint end,
                   gboolean is_log,
                   SeraiInterval *out_values)
{
  Block sum = nothing;
  read_storey (self, -1, first, end, &sum);
  *out_values = (SeraiInterval){is_log ? sum.positive : sum.low, sum.high};
  return out_values->low <= out_values->high;
}
