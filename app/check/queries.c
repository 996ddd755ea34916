/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which figures a claim needs. */
#include "check/inquiry.h"
#include "trade/commodity.h"

#include <string.h>

/* How many years of figures show on what way a target is. */
#define TARGET_YEARS 5
/* How many years before and after show of what order an amount is. */
#define YEARS_BEFORE 3
#define YEARS_AFTER 1

static void
add_query (GArray *queries,
           const char *reporter,
           const char *partner,
           const char *commodity,
           SeraiPeriod period)
{
  SeraiQuery query = {.period = period, .has_all_vintages = TRUE};
  g_strlcpy (query.reporter, reporter, sizeof query.reporter);
  g_strlcpy (query.partner, partner, sizeof query.partner);
  g_strlcpy (query.commodity, commodity, sizeof query.commodity);
  for (guint i = 0; i < queries->len; i++)
    if (serai_query_equal (&g_array_index (queries, SeraiQuery, i), &query))
      return;
  g_array_append_val (queries, query);
}

static SeraiPeriod
span_periods (const SeraiInquiry *inquiry, guint32 published)
{
  SeraiPeriod span = inquiry->period;
  if (inquiry->claim->kind == SERAI_CLAIM_TARGET)
    return (SeraiPeriod){published ? serai_day_add_months (published, -12 * TARGET_YEARS) : 0, 0};
  if (serai_period_is_set (inquiry->base))
    {
      span.first = MIN (span.first, inquiry->base.first);
      span.last = MAX (span.last, inquiry->base.last);
    }
  if (inquiry->claim->kind == SERAI_CLAIM_LEVEL)
    {
      span.first = serai_period_shift_years (span, -YEARS_BEFORE).first;
      span.last = serai_period_shift_years (span, YEARS_AFTER).last;
    }
  /* Other readings of an open time reach from the year before the assumed one to that day. */
  if (inquiry->is_period_assumed)
    span.last = MAX (span.last, published);
  return span;
}

static gboolean
is_world (const char *partner)
{
  return strcmp (partner, "WLD") == 0;
}

static void
add_wholes (GArray *queries, const SeraiInquiry *inquiry, SeraiPeriod span)
{
  SeraiWhole wholes[2];
  guint n_wholes = serai_inquiry_get_wholes (inquiry, wholes);
  for (guint i = 0; i < n_wholes; i++)
    {
      g_auto (GStrv) codes = serai_commodity_expand (wholes[i].commodity);
      for (guint j = 0; codes[j]; j++)
        add_query (queries, inquiry->claim->reporter, wholes[i].partner, codes[j], span);
    }
}

GArray *
serai_check_get_queries (const SeraiClaim *claim, guint32 published)
{
  GArray *queries = g_array_new (FALSE, TRUE, sizeof (SeraiQuery));
  SeraiInquiry inquiry = serai_inquiry_make (claim, published);
  if (inquiry.reason != SERAI_UNKNOWN_NOT_AT_ALL && claim->kind != SERAI_CLAIM_TARGET)
    return queries;
  if (inquiry.reason == SERAI_UNKNOWN_NOT_COMPARABLE || inquiry.reason == SERAI_UNKNOWN_TOO_VAGUE)
    return queries;

  SeraiPeriod span = span_periods (&inquiry, published);
  g_auto (GStrv) codes = serai_commodity_expand (claim->commodity);
  for (guint i = 0; codes[i]; i++)
    {
      if (claim->kind == SERAI_CLAIM_RANK)
        {
          if (is_world (claim->partner))
            add_query (queries, "", "WLD", codes[i], span);
          else
            add_query (queries, claim->reporter, "", codes[i], span);
          continue;
        }
      add_query (queries, claim->reporter, claim->partner, codes[i], span);
      if (!is_world (claim->partner) && claim->kind != SERAI_CLAIM_SHARE)
        add_query (queries, claim->partner, claim->reporter, codes[i], span);
    }
  if (claim->kind == SERAI_CLAIM_SHARE)
    add_wholes (queries, &inquiry, span);
  return queries;
}
