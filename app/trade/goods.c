/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One trade's goods side by side. */
#include "trade/goods.h"

#include "base/names.h"

#include <math.h>
#include <string.h>

SERAI_DEFINE_NAMES (SeraiLevel, level, "subheadings", "headings", "chapters", "groups", "other")

gboolean
serai_level_of_code (const char *commodity, SeraiLevel *out_level)
{
  size_t length = strlen (commodity), n_digits = strspn (commodity, "0123456789");
  *out_level = SERAI_LEVEL_OTHER;
  if (n_digits == length)
    {
      *out_level = length == 6   ? SERAI_LEVEL_SUBHEADINGS
                   : length == 4 ? SERAI_LEVEL_HEADINGS
                                 : SERAI_LEVEL_CHAPTERS;
      return length == 2 || length == 4 || length == 6;
    }
  if (n_digits == 2 && commodity[2] == '-' && length == 5
      && strspn (commodity + 3, "0123456789") == 2)
    {
      *out_level = SERAI_LEVEL_GROUPS;
      return TRUE;
    }
  return n_digits == 0 && strcmp (commodity, "TOTAL") != 0;
}

/* Whether one of @goods is a range in which chapter @code lies. */
static gboolean
is_covered (const char *code, const GArray *goods)
{
  for (guint i = 0; i < goods->len; i++)
    {
      const char *range = g_array_index (goods, SeraiGood, i).code;
      if (strlen (range) == 5 && strncmp (range, code, 2) <= 0 && strcmp (code, range + 3) <= 0)
        return TRUE;
    }
  return FALSE;
}

/* Chapters stand beside ranges only where they are no part of one. */
static void
drop_covered (GArray *goods)
{
  for (guint i = goods->len; i-- > 0;)
    {
      const char *code = g_array_index (goods, SeraiGood, i).code;
      if (strlen (code) == 2 && is_covered (code, goods))
        g_array_remove_index (goods, i);
    }
}

static gboolean
is_of_level (const char *commodity, SeraiLevel level)
{
  SeraiLevel own;
  return serai_level_of_code (commodity, &own)
         && (own == level || (level == SERAI_LEVEL_GROUPS && own == SERAI_LEVEL_CHAPTERS));
}

static int
compare_goods (gconstpointer a, gconstpointer b)
{
  return strcmp (((const SeraiGood *) a)->code, ((const SeraiGood *) b)->code);
}

GArray *
serai_goods_from_table (SeraiTable *table,
                        const SeraiDataset *dataset,
                        const char *reporter,
                        const char *partner,
                        SeraiFlow flow,
                        SeraiPeriod period,
                        SeraiLevel level)
{
  GArray *goods = g_array_new (FALSE, TRUE, sizeof (SeraiGood));
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < table->observations->len; i++)
    {
      SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      if (table->datasets->pdata[row->dataset] != dataset || row->flow != flow
          || strcmp (row->reporter, reporter) != 0 || strcmp (row->partner, partner) != 0
          || !serai_period_equal (row->period, period) || isnan (row->value)
          || !is_of_level (row->commodity, level) || !g_hash_table_add (seen, row->commodity))
        continue;
      SeraiGood good = {.value = row->value};
      g_strlcpy (good.code, row->commodity, sizeof good.code);
      g_array_append_val (goods, good);
    }
  if (level == SERAI_LEVEL_GROUPS)
    drop_covered (goods);
  g_array_sort (goods, compare_goods);
  return goods;
}
