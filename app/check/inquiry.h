/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a claim asks of the figures, made definite: when, against what, how exactly. */
#pragma once

#include "check/check.h"

G_BEGIN_DECLS

/**
 * SeraiInquiry: a plain value.
 * @claim: lent
 * @period: the claim's, or the assumed one; unset where neither is known
 * @base: change: what it is compared with
 * @allowed: what the wording allows, in the claim's unit and direction (a fall is positive)
 * @members: rank: of the group within which it holds, NULL where it holds among all
 * @reason: why it can't be asked at all, else SERAI_UNKNOWN_NOT_AT_ALL
 */
typedef struct
{
  const SeraiClaim *claim;
  SeraiPeriod period;
  gboolean is_period_assumed;
  SeraiPeriod base;
  SeraiInterval allowed;
  const char *const *members;
  SeraiUnknownReason reason;
} SeraiInquiry;

SeraiInquiry serai_inquiry_make (const SeraiClaim *claim, guint32 published);

/* What an observed @value says on it. */
SeraiVerdict serai_inquiry_judge (const SeraiInquiry *self, double value);

/* Whether the claim's unit is an amount of money. */
gboolean serai_inquiry_is_money (const SeraiInquiry *self);

/* A change (growth, or money gained) as the claim counts it: of a fall, the fall. */
double serai_inquiry_turn (const SeraiInquiry *self, double change);

/* What a share may be a share of: whose row, which goods. Strings are lent by the claim. */
typedef struct
{
  const char *partner;
  const char *commodity;
} SeraiWhole;

/* How many: a good's share in the trade with one partner is meant of that trade or of the good's
 * trade with the world; 0 where no figures can tell. */
guint serai_inquiry_get_wholes (const SeraiInquiry *self, SeraiWhole out_wholes[2]);

G_END_DECLS
