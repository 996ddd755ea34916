/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The readings of a claim as the contract writes them. */
#pragma once

#include "check/check.h"
#include "check/reading.h"
#include "reference/reference.h"
#include "report/json.h"

G_BEGIN_DECLS

/* The member `readings` of the open object. @check: NULL where nothing was looked up; then they are
 * the readings that the words leave open. */
void serai_record_add_readings (JsonBuilder *builder,
                                SeraiReference *reference,
                                const SeraiClaim *claim,
                                guint32 published,
                                const SeraiCheck *check);

G_END_DECLS
