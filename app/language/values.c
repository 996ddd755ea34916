/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One walk over a passage for all its values: dates, money, percent, ordinals, quantities, goods.
 */
#include "language/values.h"

#include "language/numeral.h"

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
          /* Another paragraph speaks of other things. */
          last = (SeraiLastAmount){0};
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
