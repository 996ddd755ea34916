/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of tables: units of money, flows, indicators ("XG_FOB_USD", "Export(US$ Mil)"). */
#pragma once

#include "trade/measure.h"

G_BEGIN_DECLS

/* How a figure is to be multiplied and in which currency it is. */
typedef struct
{
  double multiplier;
  char currency[4]; /* "" where not said */
} SeraiTableUnit;

/* "Trade Value (US$)" and "trade_value_us" → "tradevalueus". (transfer full) */
char *serai_table_name_squeeze (const char *name);

/* The words of a name or unit, folded: "value_usd_mln" has three, "exportsUSD" has two.
 * (transfer full) */
char **serai_table_words_split (const char *text);

/* "thousand USD", "млн долл. США", "1000", "CP_MEUR": FALSE where nothing of it is understood. */
gboolean serai_table_unit_read (const char *text, SeraiTableUnit *inout_unit);

/* One folded word of a unit. */
gboolean serai_table_unit_read_word (const char *word, SeraiTableUnit *inout_unit);

/* "X", "exports", "импорт", "2": -1 where it is none. */
int serai_table_flow_read (const char *text);

/**
 * SeraiTableIndicator: what a row's indicator says.
 * @flow: -1 where it says none
 * @is_money: FALSE for shares, quantities, indices and whatever isn't understood
 */
typedef struct
{
  int flow;
  SeraiValuation valuation;
  SeraiTableUnit unit;
  gboolean is_money;
} SeraiTableIndicator;

SeraiTableIndicator serai_table_indicator_read (const char *text);

G_END_DECLS
