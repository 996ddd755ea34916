/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chosen claim: its reading, the verdict and why, each source's figure, the sum, the sources.
 */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_CLAIM_CARD (serai_claim_card_get_type ())
G_DECLARE_FINAL_TYPE (SeraiClaimCard, serai_claim_card, SERAI, CLAIM_CARD, GtkWidget)

/* Tells of the session's claim @index; hides itself where that is -1. */
void serai_claim_card_show (SeraiClaimCard *self, SeraiSession *session, int index);

G_END_DECLS
