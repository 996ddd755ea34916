/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All claims of all documents as a table that is sorted by its heads. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_CLAIM_TABLE (serai_claim_table_get_type ())
G_DECLARE_FINAL_TYPE (SeraiClaimTable, serai_claim_table, SERAI, CLAIM_TABLE, GtkWidget)

GtkWidget *serai_claim_table_new (SeraiSession *session);

/* @claims: (element-type SeraiListedClaim); @verdict: which of them, -1 all. */
void serai_claim_table_show (SeraiClaimTable *self, GPtrArray *claims, int verdict);

G_END_DECLS
