/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sidebar's second page: what the document claims, and what became of it. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_CLAIM_PAGE (serai_claim_page_get_type ())
G_DECLARE_FINAL_TYPE (SeraiClaimPage, serai_claim_page, SERAI, CLAIM_PAGE, GtkWidget)

void serai_claim_page_set_session (SeraiClaimPage *self, SeraiSession *session);

G_END_DECLS
