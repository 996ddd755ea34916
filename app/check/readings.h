/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A claim held against the figures under all its readings at once. */
#pragma once

#include "check/inquiry.h"
#include "check/reading.h"

G_BEGIN_DECLS

/* @table holds all vintages; @observed is what today's figures say on the claim as it stands, the
 * best first. (element-type SeraiClaimReading) (transfer full) */
GArray *serai_readings_new (const SeraiInquiry *inquiry,
                            guint32 published,
                            SeraiTable *table,
                            const GArray *observed);

G_END_DECLS
