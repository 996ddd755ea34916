/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far apart two spellings are. */
#include "language/distance.h"

guint
serai_distance (const char *a, const char *b, guint limit)
{
  g_autofree gunichar *x = g_utf8_to_ucs4_fast (a, -1, NULL);
  g_autofree gunichar *y = g_utf8_to_ucs4_fast (b, -1, NULL);
  guint n = 0, m = 0;
  while (x[n] != 0)
    n++;
  while (y[m] != 0)
    m++;
  if (n > m + limit || m > n + limit)
    return limit + 1;
  g_autofree guint *row = g_new (guint, m + 1);
  for (guint j = 0; j <= m; j++)
    row[j] = j;
  for (guint i = 1; i <= n; i++)
    {
      guint diagonal = row[0];
      row[0] = i;
      for (guint j = 1; j <= m; j++)
        {
          guint above = row[j];
          guint cost = diagonal + (x[i - 1] != y[j - 1]);
          row[j] = MIN (MIN (above + 1, row[j - 1] + 1), cost);
          diagonal = above;
        }
    }
  return row[m];
}
