/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trade view: whose trade with whom, as both report it, with the chosen claim on it. */
#pragma once

#include "chart/spec.h"
#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_TRADE_PANE (serai_trade_pane_get_type ())
G_DECLARE_FINAL_TYPE (SeraiTradePane, serai_trade_pane, SERAI, TRADE_PANE, GtkWidget)

void serai_trade_pane_set_session (SeraiTradePane *self, SeraiSession *session);

/* What is drawn at this moment; NULL where nothing is. (transfer none) */
const SeraiChartSpec *serai_trade_pane_get_spec (SeraiTradePane *self);

G_END_DECLS
