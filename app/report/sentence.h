/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Claims and checks told in words: one wording for the window, the command line and the brief.
 *
 * All results are (transfer full), in the language of the process, plain text without markup. */
#pragma once

#include "check/check.h"
#include "language/claim.h"
#include "reference/reference.h"

G_BEGIN_DECLS

/* "Kazakhstan"; the code itself where it isn't known; "the world" for WLD. */
char *serai_sentence_country (SeraiReference *reference, const char *iso3);

/* "2022", "the first half of 2022", "January to September 2022", "September 2023", "4 May 2023". */
char *serai_sentence_period (SeraiPeriod period);

/* "1.385 billion US dollars", "19.0 percent", "1.6 times", "2nd"; four significant figures. */
char *serai_sentence_amount (SeraiReference *reference, double value, const char *unit);

/* The unit in which amounts up to @largest are best told: "billion US dollars"; @out_scale: 1e9. */
char *serai_sentence_unit (SeraiReference *reference,
                           const char *currency,
                           double largest,
                           double *out_scale);

/* A claim's number with its hedge and without the unit's name: "almost 1.5". */
char *serai_sentence_hedged_number (const SeraiClaim *claim, double scale);

/* The same without the unit's name, scaled like @like: "1.385" beside 1.5e9 in USD; a change has
 * its sign: "+19.0 %". */
char *serai_sentence_figure (const SeraiClaim *like, double value);

/* "almost 1.5 billion US dollars", "more than 20 percent". */
char *serai_sentence_hedged (SeraiReference *reference, const SeraiClaim *claim);

/* A heading: "Turnover, 2022", "Growth of turnover, 2022", "Rank by turnover". */
char *serai_sentence_claim_title (const SeraiClaim *claim);

/* What is claimed, as a sentence: "Trade between Tajikistan and Kazakhstan was almost 1.5 billion
 * US dollars." */
char *serai_sentence_claim (SeraiReference *reference, const SeraiClaim *claim);

/* "Supported", "Close", "Contradicted", "Unknown". */
const char *serai_sentence_verdict (SeraiVerdict verdict);

/* Why: "Tajikistan's figures give +21.9 %. Kazakhstan's give +19.0 %: close, not more than 20." or
 * what is missing and would settle it. */
char *
serai_sentence_check (SeraiReference *reference, const SeraiClaim *claim, const SeraiCheck *check);

/* Whose figure: "Kazakhstan reports", "Tajikistan, as quoted". */
char *serai_sentence_source (SeraiReference *reference, const SeraiObserved *observed);

/* How it was worked out: "1.438 / 1.180 − 1 = +21.9 %"; NULL where there is nothing to show. */
char *serai_sentence_sum (const SeraiClaim *claim, const SeraiObserved *observed);

/* What the wording allows: "1.275 – 1.500". */
char *serai_sentence_allowed (const SeraiClaim *claim, const SeraiCheck *check);

G_END_DECLS
