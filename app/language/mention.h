/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A stretch of text that names somebody or something, or gives a value. */
#pragma once

#include "base/interval.h"
#include "base/period.h"
#include "base/span.h"
#include "language/join.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_MENTION_PERSON,
  SERAI_MENTION_COUNTRY,
  SERAI_MENTION_PLACE,
  SERAI_MENTION_ORGANISATION,
  SERAI_MENTION_EVENT,
  SERAI_MENTION_AGREEMENT,
  SERAI_MENTION_COMMODITY, /* from here on: values */
  SERAI_MENTION_DATE,
  SERAI_MENTION_MONEY,
  SERAI_MENTION_PERCENT,
  SERAI_MENTION_ORDINAL,
  SERAI_MENTION_QUANTITY,
} SeraiMentionKind;
#define SERAI_N_MENTION_KINDS 12

const char *serai_mention_kind_to_string (SeraiMentionKind kind); /* as the contract names it */
gboolean serai_mention_kind_parse (const char *text, SeraiMentionKind *out_kind);
gboolean serai_mention_kind_is_value (SeraiMentionKind kind);

/**
 * SeraiValue: what a value kind says; unused fields are 0 or NULL.
 * @number: money: units of @unit; percent: 20 for "twenty percent"; ordinal: the rank; quantity.
 *   For a range ("between 3 and 4 percent") its lower end
 * @upper: the range's upper end; equal to @number where there is no range
 * @bound: how the text hedges it
 * @step: the precision that the text gives, in units of @number (0.1e9 for "1.4 billion", 1 for
 *   "20 percent"), 0 where it can't be told
 * @is_times: percent and quantity: a multiple ("1.6 times", "doubled"): @number is the factor
 * @unit: money: ISO 4217, or NULL where the text doesn't say; quantity: what is counted
 * @hs: commodity: HS codes as the contract writes them ("2710", "07+08", "01-24"), else NULL
 * @period: date: what the words mean, resolved against the day of publication
 */
typedef struct
{
  double number;
  double upper;
  SeraiBound bound;
  double step;
  gboolean is_times;
  char *unit;
  char *hs;
  SeraiPeriod period;
} SeraiValue;

/**
 * SeraiMention:
 * @span: in bytes while finders work, in code points in a finished SeraiAnalysis
 * @entity: index of the analysis' entity, -1 for the value kinds and where unresolved
 * @join: why it refers to that entity
 */
typedef struct
{
  SeraiSpan span;
  SeraiMentionKind kind;
  int entity;
  SeraiValue value;
  SeraiJoin join;
} SeraiMention;

void serai_value_clear (SeraiValue *self);
void serai_value_copy (const SeraiValue *self, SeraiValue *out_copy); /* @out_copy uninitialised */
void serai_mention_clear (SeraiMention *self); /* for g_array_set_clear_func */

G_END_DECLS
