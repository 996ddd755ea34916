/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures that can't be, by the sums inside a text and by their order of size. */
#pragma once

#include "check/check.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_DOUBT_SHARE,  /* a share over 100 % */
  SERAI_DOUBT_GROWTH, /* @value: what the two levels give, in the change's unit */
  SERAI_DOUBT_PART,   /* the part @claim is more than the whole @other */
  SERAI_DOUBT_SHARES, /* shares that together are more than 100 %: @value */
  SERAI_DOUBT_SIZE,   /* @value: what the sources have; @factor: how many times the text is off */
} SeraiDoubtKind;

const char *serai_doubt_kind_to_string (SeraiDoubtKind kind);
gboolean serai_doubt_kind_parse (const char *text, SeraiDoubtKind *out_kind);

/**
 * SeraiDoubt: a plain value.
 * @claim: index of the doubtful claim
 * @other: the claim that it doesn't go with, -1 where there is none
 * @base: GROWTH: the claim of the earlier level, else -1
 */
typedef struct
{
  SeraiDoubtKind kind;
  int claim;
  int other;
  int base;
  double value;
  double factor;
} SeraiDoubt;

/* @claims: (element-type SeraiClaim) of one text. @checks: (nullable) (element-type SeraiCheck) of
 * these. (element-type SeraiDoubt) (transfer full) */
GArray *serai_doubts_find (GPtrArray *claims, GPtrArray *checks);

/* What "1.5 billion, up 20 percent" says of the time before: the interval of the level that the
 * change @change and the level @level imply. FALSE where they are not of one trade and time. */
gboolean
serai_doubt_imply_base (const SeraiClaim *level, const SeraiClaim *change, SeraiInterval *out_base);

G_END_DECLS
