/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A claim held against the statistics. */
#include "check/check.h"

#include "base/names.h"
#include "check/inquiry.h"
#include "check/ranking.h"
#include "check/readings.h"
#include "check/sources.h"
#include "trade/vintages.h"

#include <string.h>

/* How long after a period's end its figures are out at the earliest. */
#define PUBLISHING_DAYS 20

G_DEFINE_BOXED_TYPE (SeraiCheck, serai_check, serai_check_ref, serai_check_unref)

SERAI_DEFINE_NAMES (SeraiVerdict, verdict, "unknown", "supported", "close", "contradicted")

SeraiCheck *
serai_check_ref (SeraiCheck *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_check (gpointer data)
{
  SeraiCheck *self = data;
  g_array_unref (self->observed);
  g_array_unref (self->missing);
  g_array_unref (self->readings);
  serai_table_unref (self->table);
}

void
serai_check_unref (SeraiCheck *self)
{
  g_atomic_rc_box_release_full (self, clear_check);
}

static int
rate_verdict (SeraiVerdict verdict)
{
  return verdict == SERAI_VERDICT_UNKNOWN ? SERAI_VERDICT_CONTRADICTED + 1 : (int) verdict;
}

/* The best verdict first; then the reporter's own, the most certain, the most recent figures. */
static int
compare_observed (gconstpointer a, gconstpointer b, gpointer data)
{
  const SeraiObserved *left = a, *right = b;
  const GPtrArray *datasets = data;
  int order = rate_verdict (left->verdict) - rate_verdict (right->verdict);
  if (order == 0)
    order = left->is_mirror - right->is_mirror;
  if (order == 0)
    order = (int) left->status - (int) right->status;
  if (order == 0)
    {
      const SeraiDataset *x = datasets->pdata[left->dataset], *y = datasets->pdata[right->dataset];
      order = x->retrieved > y->retrieved ? -1 : x->retrieved < y->retrieved;
    }
  return order ? order : (int) left->dataset - (int) right->dataset;
}

static void
add_missing_partners (SeraiCheck *self, const SeraiClaim *claim)
{
  gboolean is_of_reporters = strcmp (claim->partner, "WLD") == 0;
  SeraiMissing missing = {.period = self->period};
  g_strlcpy (missing.reporter, is_of_reporters ? "ALL" : claim->reporter, sizeof missing.reporter);
  g_strlcpy (missing.partner, is_of_reporters ? "WLD" : "ALL", sizeof missing.partner);
  g_array_append_val (self->missing, missing);
}

/* Whether the period had been over for so short a time, on the day of the check or when the last
 * figures came in, that nobody could have its figures. */
static gboolean
is_too_early (const SeraiCheck *self, guint32 today)
{
  guint32 known = today;
  for (guint i = 0; i < self->table->datasets->len; i++)
    known = MAX (known, serai_dataset_get_day (self->table->datasets->pdata[i]));
  return known != 0 && self->period.last != 0 && known < self->period.last + PUBLISHING_DAYS;
}

static void
explain_unknown (SeraiCheck *self,
                 const SeraiInquiry *inquiry,
                 guint32 today,
                 gboolean has_other_currency)
{
  if (inquiry->claim->kind == SERAI_CLAIM_RANK)
    {
      self->reason = self->observed->len > 0 ? SERAI_UNKNOWN_FEW_PARTNERS : SERAI_UNKNOWN_NO_DATA;
      add_missing_partners (self, inquiry->claim);
      return;
    }
  self->reason = has_other_currency ? SERAI_UNKNOWN_NOT_COMPARABLE : SERAI_UNKNOWN_NO_DATA;
  if (self->reason == SERAI_UNKNOWN_NO_DATA && is_too_early (self, today))
    self->reason = SERAI_UNKNOWN_NOT_PUBLISHED;
  if (!has_other_currency)
    serai_sources_find_missing (inquiry, self->table, self->missing);
}

static gboolean
is_answerable (const SeraiInquiry *inquiry)
{
  SeraiWhole wholes[2];
  const SeraiClaim *claim = inquiry->claim;
  if (claim->kind == SERAI_CLAIM_SHARE && serai_inquiry_get_wholes (inquiry, wholes) == 0)
    return FALSE;
  if (claim->kind != SERAI_CLAIM_RANK || !claim->among || strcmp (claim->among, "WLD") == 0)
    return TRUE;
  /* Who doesn't belong to the group has no place in it. */
  gboolean is_of_reporters = strcmp (claim->partner, "WLD") == 0;
  return inquiry->members
         && g_strv_contains (inquiry->members, is_of_reporters ? claim->reporter : claim->partner);
}

SeraiCheck *
serai_check_new (const SeraiClaim *claim, guint32 published, SeraiTable *table)
{
  SeraiCircumstances circumstances = {.published = published};
  return serai_check_new_under (claim, &circumstances, table);
}

SeraiCheck *
serai_check_new_under (const SeraiClaim *claim,
                       const SeraiCircumstances *circumstances,
                       SeraiTable *table)
{
  guint32 published = circumstances->published;
  SeraiInquiry inquiry = serai_inquiry_make (claim, published);
  inquiry.members = circumstances->members;
  SeraiCheck *self = g_atomic_rc_box_new0 (SeraiCheck);
  self->observed = g_array_new (FALSE, FALSE, sizeof (SeraiObserved));
  self->missing = g_array_new (FALSE, FALSE, sizeof (SeraiMissing));
  self->readings = g_array_new (FALSE, FALSE, sizeof (SeraiClaimReading));
  self->table = serai_table_new_vintage (table, 0);
  self->period = inquiry.period;
  self->is_period_assumed = inquiry.is_period_assumed;
  self->allowed = inquiry.allowed;
  self->reason = inquiry.reason;
  if (self->reason == SERAI_UNKNOWN_NOT_AT_ALL && !is_answerable (&inquiry))
    self->reason = SERAI_UNKNOWN_NOT_COMPARABLE;
  if (self->reason != SERAI_UNKNOWN_NOT_AT_ALL
      && !(claim->kind == SERAI_CLAIM_TARGET && self->reason == SERAI_UNKNOWN_IN_FUTURE))
    return self;

  gboolean has_other_currency = FALSE;
  if (claim->kind == SERAI_CLAIM_RANK)
    serai_ranking_observe (&inquiry, self->table, self->observed);
  else
    serai_sources_observe (&inquiry, self->table, self->observed, &has_other_currency);
  g_array_sort_with_data (self->observed, compare_observed, self->table->datasets);

  if (self->observed->len > 0)
    self->verdict = g_array_index (self->observed, SeraiObserved, 0).verdict;
  if (self->verdict == SERAI_VERDICT_UNKNOWN && self->reason == SERAI_UNKNOWN_NOT_AT_ALL)
    explain_unknown (self, &inquiry, circumstances->today, has_other_currency);
  if (claim->kind != SERAI_CLAIM_TARGET)
    {
      g_array_unref (self->readings);
      self->readings = serai_readings_new (&inquiry, published, table, self->observed);
    }
  return self;
}
