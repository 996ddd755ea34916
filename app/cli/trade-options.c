/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the commands on figures understand codes and periods. */
#include "cli/trade-options.h"

gboolean
serai_trade_take_code (const char *text, char *code, gsize room)
{
  g_autofree char *upper = g_ascii_strup (text != NULL ? text : "", -1);
  return g_strlcpy (code, upper, room) < room;
}

gboolean
serai_trade_parse_period (const char *text, SeraiPeriod *out_period)
{
  *out_period = SERAI_PERIOD_NONE;
  return text == NULL || serai_period_parse (text, out_period);
}
