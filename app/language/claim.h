/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A checkable statement on a country's trade in goods (contract, "A claim"). */
#pragma once

#include "base/interval.h"
#include "base/period.h"
#include "base/span.h"
#include "trade/measure.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_CLAIM_LEVEL,
  SERAI_CLAIM_CHANGE,
  SERAI_CLAIM_RANK,
  SERAI_CLAIM_SHARE,
  SERAI_CLAIM_TARGET, /* measured against, never checked as fact */
} SeraiClaimKind;

const char *serai_claim_kind_to_string (SeraiClaimKind kind);
gboolean serai_claim_kind_parse (const char *text, SeraiClaimKind *out_kind);

typedef enum
{
  SERAI_DIRECTION_NONE,
  SERAI_DIRECTION_UP,
  SERAI_DIRECTION_DOWN,
} SeraiDirection;

/**
 * SeraiClaim:
 * @span: the clause or sentence (bytes while finding, code points in a finished analysis)
 * @value_span: the words of the number itself, within @span
 * @reporter: ISO 3166-1 alpha-3, "" where unknown
 * @partner: ISO 3166-1 alpha-3 or "WLD", "" where unknown
 * @among: rank: the group within which it holds ("WLD", "CIS", "EU"), or NULL
 * @of: share: what it is a share of, where not the reporter's whole trade in the measure, or NULL
 * @commodity: "TOTAL", HS codes ("2710", "07+08", "01-24"), NULL where no code names it
 * @period: unset where the text doesn't say
 * @base_period: change: what it is compared with
 * @value: in units of @unit; a deficit is negative
 * @upper: the upper end of a range, else equal to @value
 * @step: the precision of @value that the text gives, in its unit; 0 where it can't be told
 * @unit: ISO 4217, "percent", "times", "rank"
 */
typedef struct
{
  SeraiSpan span;
  SeraiSpan value_span;
  SeraiClaimKind kind;
  SeraiMeasure measure;
  char reporter[4];
  char partner[4];
  char *among;
  char *of;
  char *commodity;
  SeraiPeriod period;
  SeraiPeriod base_period;
  double value;
  double upper;
  double step;
  char unit[8];
  SeraiBound bound;
  SeraiDirection direction;
} SeraiClaim;

#define SERAI_TYPE_CLAIM (serai_claim_get_type ())
GType serai_claim_get_type (void);
SeraiClaim *serai_claim_new (void);
SeraiClaim *serai_claim_copy (const SeraiClaim *self);
void serai_claim_free (SeraiClaim *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiClaim, serai_claim_free)

/* What the wording of the number allows, in the claim's unit. */
SeraiInterval serai_claim_get_interval (const SeraiClaim *self);

G_END_DECLS
