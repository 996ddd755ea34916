/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The readings of a claim told in words.
 *
 * All results are (transfer full) unless const, in the language of the process, without markup. */
#pragma once

#include "check/check.h"
#include "check/reading.h"
#include "reference/reference.h"

G_BEGIN_DECLS

/* Why one may read it so, as a sentence: "Kazakhstan's own figures of the same trade." */
char *serai_reading_because (SeraiReference *reference,
                             const SeraiClaim *claim,
                             const SeraiClaimReading *reading);

/* Whose figures, for the head of a row: "Kazakhstan’s", "Importers’". */
char *serai_reading_name_row (SeraiReference *reference, const SeraiClaimReading *reading);

/* What they are, below it: the publisher, "each side's imports". */
char *serai_reading_name_source (const SeraiClaimReading *reading, const SeraiTable *table);

/* How it is counted, for the head of a column: "imports FOB", "Jan–Jun 2022". */
char *serai_reading_name_variant (SeraiVariant variant, SeraiPeriod period);

/* The sum: "0.877 + 0.508 = 1.385; 1.385 / 1.164 − 1 = +19.0 %"; NULL without a figure. */
char *serai_reading_sum (const SeraiClaim *claim, const SeraiClaimReading *reading);

/* "Supported in 5 of 9 readings; not by Tajikistan's figures."; NULL where there are none. */
char *serai_readings_summary (SeraiReference *reference, const SeraiCheck *check);

G_END_DECLS
