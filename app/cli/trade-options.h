/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the commands on figures understand codes and periods. */
#pragma once

#include "base/period.h"

G_BEGIN_DECLS

/* @text (nullable) in capitals. FALSE where it is too long for @room bytes. */
gboolean serai_trade_take_code (const char *text, char *code, gsize room);

/* NULL is an unset period. FALSE where @text is none. */
gboolean serai_trade_parse_period (const char *text, SeraiPeriod *out_period);

G_END_DECLS
