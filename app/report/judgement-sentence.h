/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person judged of a claim, in words and as a record. */
#pragma once

#include "check/judgement.h"
#include "reference/reference.h"
#include "report/json.h"

G_BEGIN_DECLS

/* "Overruled by the reader: the ministry counts transit."; NULL where the figures' verdict holds.
 */
char *serai_judgement_sentence (const SeraiJudgement *self);

/* The reading that was chosen, with its sum: "Chosen reading: Tajikistan’s, as reported: …"; NULL
 * where none was or it isn't among the check's any more. */
char *serai_judgement_reading_sentence (SeraiReference *reference,
                                        const SeraiJudgement *self,
                                        const SeraiClaim *claim,
                                        const SeraiCheck *check);

/* The members `overruled` and `chosen_reading` of the open object; null where nothing was judged.
 * @self: nullable */
void serai_record_add_judgement (JsonBuilder *builder, const SeraiJudgement *self);

G_END_DECLS
