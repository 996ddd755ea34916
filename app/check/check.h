/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A claim held against the statistics (contract, "A check"). */
#pragma once

#include "language/claim.h"
#include "trade/query.h"
#include "trade/table.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_VERDICT_UNKNOWN,
  SERAI_VERDICT_SUPPORTED,
  SERAI_VERDICT_CLOSE,
  SERAI_VERDICT_CONTRADICTED,
} SeraiVerdict;

const char *serai_verdict_to_string (SeraiVerdict verdict);
gboolean serai_verdict_parse (const char *text, SeraiVerdict *out_verdict);

/* Why nothing can be said. */
typedef enum
{
  SERAI_UNKNOWN_NOT_AT_ALL, /* there is a verdict */
  SERAI_UNKNOWN_NO_DATA,
  SERAI_UNKNOWN_NO_PERIOD,      /* the text doesn't say when */
  SERAI_UNKNOWN_IN_FUTURE,      /* a target, or a period that isn't over */
  SERAI_UNKNOWN_FEW_PARTNERS,   /* a rank among partners that aren't all known */
  SERAI_UNKNOWN_NOT_COMPARABLE, /* currency, commodity, country that no figures speak of */
  SERAI_UNKNOWN_TOO_VAGUE,      /* the text doesn't say whose trade it is */
  SERAI_UNKNOWN_NOT_PUBLISHED,  /* the period is over, its figures weren't out yet */
} SeraiUnknownReason;

/**
 * SeraiObserved: what one source says on the claim.
 * @dataset: index into the check's table
 * @reporter, @partner: of the figures (the partner's for mirror figures)
 * @is_mirror: the figures are the partner's own, turned round
 * @value: in the claim's unit: money, percent, times, rank
 * @n_partners: rank: among how many (the denominator), else 0
 * @coverage: rank: that set's share of the world's row, 0 to 1; 0 where the world isn't known
 * @level, @base: what a change or share was worked out from, in money; NAN where not
 * @status: the least certain of the figures used
 * @verdict: what this source alone gives
 */
typedef struct
{
  guint dataset;
  char reporter[4];
  char partner[20];
  SeraiMeasure measure;
  SeraiPeriod period;
  gboolean is_mirror;
  double value;
  guint n_partners;
  double coverage;
  double level;
  double base;
  SeraiValuation valuation;
  SeraiStatus status;
  SeraiVerdict verdict;
} SeraiObserved;

/* What would settle an unknown. */
typedef struct
{
  char reporter[4];
  char partner[20]; /* "ALL" for a rank */
  SeraiPeriod period;
} SeraiMissing;

/**
 * SeraiCheck: immutable; atomic reference count.
 * @allowed: what the wording allows, in the claim's unit
 * @period: the period that was checked (the claim's own, or the one that was assumed)
 * @is_period_assumed: the text gave none, and the last full year before publication was taken
 * @observed: (element-type SeraiObserved) every source's figure, the best first
 * @missing: (element-type SeraiMissing)
 * @readings: (element-type SeraiClaimReading) the claim under all its readings (reading.h)
 * @table: the figures of today; observed->dataset points into its datasets
 */
typedef struct
{
  SeraiVerdict verdict;
  SeraiUnknownReason reason;
  SeraiInterval allowed;
  SeraiPeriod period;
  gboolean is_period_assumed;
  GArray *observed;
  GArray *missing;
  GArray *readings;
  SeraiTable *table;
} SeraiCheck;

#define SERAI_TYPE_CHECK (serai_check_get_type ())
GType serai_check_get_type (void);
SeraiCheck *serai_check_ref (SeraiCheck *self);
void serai_check_unref (SeraiCheck *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiCheck, serai_check_unref)

/* Which figures @claim needs; the caller asks the store. (element-type SeraiQuery) */
GArray *serai_check_get_queries (const SeraiClaim *claim, guint32 published);

/* Holds @claim against @table, the answer to those queries (all vintages of it; a table of the
 * newest alone has no reading of the day). A pure function. @published is the
 * document's day, 0 where unknown. */
SeraiCheck *serai_check_new (const SeraiClaim *claim, guint32 published, SeraiTable *table);

/* What is known beside the figures. @published: the document's day, 0 where unknown. @today: the
 * day of the check, 0 where it doesn't matter. @members: who belongs to the group within which a
 * rank is claimed (group.h); with NULL such a rank can't be told. */
typedef struct
{
  guint32 published;
  guint32 today;
  const char *const *members;
} SeraiCircumstances;

SeraiCheck *serai_check_new_under (const SeraiClaim *claim,
                                   const SeraiCircumstances *circumstances,
                                   SeraiTable *table);

G_END_DECLS
