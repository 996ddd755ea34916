/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One walk over a passage for all its values: dates, money, percent, ordinals, quantities, goods.
 */
#include "language/values.h"

#include "language/numeral.h"

#include <string.h>

/* Another paragraph speaks of other things, but the unit of a table holds for all of its rows. */
static SeraiLastAmount
keep_table (const SeraiReading *reading, guint i, const SeraiLastAmount *last)
{
  SeraiLastAmount kept = {0};
  const SeraiPiece *before = serai_reading_at (reading, i - 1);
  if (i > 0 && before->folded[0] != '\0' && strchr (".!?", before->folded[0]) == NULL)
    {
      kept.table_scale = last->table_scale;
      kept.table_currency = last->table_currency;
    }
  return kept;
}

void
serai_values_find (SeraiPassage *passage)
{
  g_autoptr (SeraiReading) reading = serai_reading_new (passage);
  SeraiLastAmount last = {0};
  for (guint i = 0; i < reading->pieces->len;)
    {
      const SeraiPiece *piece = serai_reading_at (reading, i);
      if (piece->folded[0] == '\0')
        {
          last = keep_table (reading, i, &last);
          reading->last_date = SERAI_PERIOD_NONE;
        }
      /* Most words begin no value. */
      if (piece->lexemes == NULL && piece->kind != SERAI_TOKEN_NUMBER
          && !serai_numeral_is_vulgar (reading, i))
        {
          i++;
          continue;
        }
      guint end = serai_dates_read (reading, i);
      if (end == i)
        end = serai_multiples_read (reading, i);
      if (end == i)
        end = serai_ordinals_read (reading, i);
      if (end == i)
        end = serai_amounts_read (reading, i, &last);
      i = MAX (end, i + 1);
    }
  serai_goods_find (reading);
}
