/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small tables of figures, written as text, for tests. */
#pragma once

#include "trade/table.h"

/* A dataset of @publisher; gives its index. */
static inline guint
add_dataset (SeraiTable *table, const char *publisher, SeraiCoverage coverage)
{
  SeraiDataset *dataset = serai_dataset_new ();
  dataset->id = table->datasets->len + 1;
  dataset->title = g_strdup (publisher);
  dataset->publisher = g_strdup (publisher);
  dataset->valuation = g_strdup ("X: FOB; M: CIF");
  dataset->retrieved = 1705017600; /* 12 January 2024 */
  dataset->coverage = coverage;
  g_ptr_array_add (table->datasets, dataset);
  return table->datasets->len - 1;
}

/* One row a line: "2022 KAZ TJK X TOTAL 877222580.46 [USD [stated]]". */
static inline void
add_rows (SeraiTable *table, guint dataset, const char *lines)
{
  g_auto (GStrv) rows = g_strsplit (lines, "\n", -1);
  for (guint i = 0; rows[i]; i++)
    {
      g_auto (GStrv) words = g_strsplit (g_strstrip (rows[i]), " ", -1);
      if (g_strv_length (words) < 6)
        continue;
      SeraiObservation row = {.dataset = dataset};
      g_assert_true (serai_period_parse (words[0], &row.period));
      g_strlcpy (row.reporter, words[1], sizeof row.reporter);
      g_strlcpy (row.partner, words[2], sizeof row.partner);
      g_assert_true (serai_flow_parse (words[3], &row.flow));
      g_strlcpy (row.commodity, words[4], sizeof row.commodity);
      row.value = g_ascii_strtod (words[5], NULL);
      g_strlcpy (row.currency, words[6] ? words[6] : "USD", sizeof row.currency);
      if (words[6] && words[7])
        g_assert_true (serai_status_parse (words[7], &row.status));
      row.valuation = row.flow == SERAI_FLOW_EXPORT   ? SERAI_VALUATION_FOB
                      : row.flow == SERAI_FLOW_IMPORT ? SERAI_VALUATION_CIF
                                                      : SERAI_VALUATION_UNKNOWN;
      g_array_append_val (table->observations, row);
    }
}
