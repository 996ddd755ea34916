/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Doubts told in words, with the sum. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/doubt-sentence.h"

#include "report/sentence.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* How near to ten or a thousand a factor is called that. */
#define ROUND_TOLERANCE 0.3

static char *
tell_growth (SeraiReference *reference, GPtrArray *claims, const SeraiDoubt *doubt)
{
  const SeraiClaim *change = claims->pdata[doubt->claim];
  const SeraiClaim *after = claims->pdata[doubt->other], *before = claims->pdata[doubt->base];
  g_autofree char *said = serai_sentence_hedged (reference, change);
  g_autofree char *last = serai_sentence_hedged (reference, after);
  g_autofree char *first = serai_sentence_hedged (reference, before);
  gboolean is_percent = strcmp (change->unit, "percent") == 0;
  g_autofree char *found = is_percent || strcmp (change->unit, "times") == 0
                               ? serai_sentence_figure (change, doubt->value)
                               : serai_sentence_amount (reference, doubt->value, change->unit);
  g_autofree char *told = g_strdup_printf (_ ("The text says %s, but from %s to %s it is %s."),
                                           said, first, last, found);
  double of_later = 100 * fabs (after->value - before->value) / after->value;
  if (!is_percent || fabs (of_later - change->value) > 0.06)
    return g_steal_pointer (&told);
  return g_strdup_printf (
      _ ("%s %s is the difference as a part of the later figure instead of the earlier one."), told,
      said);
}

static char *
tell_size (SeraiReference *reference, GPtrArray *claims, const SeraiDoubt *doubt)
{
  const SeraiClaim *claim = claims->pdata[doubt->claim];
  g_autofree char *said = serai_sentence_hedged (reference, claim);
  g_autofree char *found = serai_sentence_amount (reference, doubt->value, claim->unit);
  double power = log10 (doubt->factor);
  g_autofree char *told =
      fabs (power - round (power)) < ROUND_TOLERANCE
          ? g_strdup_printf (_ ("The text says %s, the sources %s: about %.0f times off."), said,
                             found, pow (10, round (power)))
          : g_strdup_printf (_ ("The text says %s, the sources have at most or at least %s."), said,
                             found);
  if (fabs (power - 3) > ROUND_TOLERANCE * 2)
    return g_steal_pointer (&told);
  return g_strconcat (told, " ", _ ("“Billion” and “million” may be confused."), NULL);
}

char *
serai_doubt_sentence (SeraiReference *reference, GPtrArray *claims, const SeraiDoubt *doubt)
{
  const SeraiClaim *claim = claims->pdata[doubt->claim];
  g_autofree char *said = serai_sentence_hedged (reference, claim);
  switch (doubt->kind)
    {
    case SERAI_DOUBT_GROWTH:
      return tell_growth (reference, claims, doubt);
    case SERAI_DOUBT_SIZE:
      return tell_size (reference, claims, doubt);
    case SERAI_DOUBT_PART:
      {
        g_autofree char *whole = serai_sentence_hedged (reference, claims->pdata[doubt->other]);
        return g_strdup_printf (_ ("The part, %s, is more than the whole, %s."), said, whole);
      }
    case SERAI_DOUBT_SHARES:
      return g_strdup_printf (_ ("The shares that the text names add up to %.1f percent."),
                              doubt->value);
    case SERAI_DOUBT_SHARE:
    default:
      return g_strdup_printf (_ ("A share of %s is more than the whole."), said);
    }
}

char *
serai_doubts_tell (SeraiReference *reference, GPtrArray *claims, const GArray *doubts, guint claim)
{
  GString *told = g_string_new (NULL);
  for (guint i = 0; i < doubts->len; i++)
    {
      const SeraiDoubt *doubt = &g_array_index (doubts, SeraiDoubt, i);
      if (doubt->claim != (int) claim)
        continue;
      g_autofree char *one = serai_doubt_sentence (reference, claims, doubt);
      if (told->len > 0)
        g_string_append_c (told, ' ');
      g_string_append (told, one);
    }
  return g_string_free (told, told->len == 0);
}

/* "It was 1.16 or 1.18": the bases that the figures of @check have. */
static char *
tell_bases (const SeraiClaim *level, const SeraiCheck *check)
{
  GString *told = g_string_new (NULL);
  for (guint i = 0; check && i < check->observed->len; i++)
    {
      const SeraiObserved *observed = &g_array_index (check->observed, SeraiObserved, i);
      if (isnan (observed->base))
        continue;
      g_autofree char *base = serai_sentence_figure (level, observed->base);
      if (told->len > 0)
        g_string_append (told, _ (" or "));
      g_string_append (told, base);
    }
  return g_string_free (told, told->len == 0);
}

char *
serai_implied_sentence (SeraiReference *reference,
                        GPtrArray *claims,
                        GPtrArray *checks,
                        guint claim)
{
  const SeraiClaim *change = claims->pdata[claim];
  for (guint i = 0; i < claims->len; i++)
    {
      SeraiInterval base;
      const SeraiClaim *level = claims->pdata[i];
      if (!serai_doubt_imply_base (level, change, &base))
        continue;
      g_autofree char *amount = serai_sentence_hedged (reference, level);
      g_autofree char *by = serai_sentence_hedged (reference, change);
      g_autofree char *low = serai_sentence_figure (level, base.low);
      g_autofree char *high = serai_sentence_amount (reference, base.high, level->unit);
      g_autofree char *before =
          serai_sentence_period (serai_period_is_set (change->base_period)
                                     ? change->base_period
                                     : serai_period_shift_years (change->period, -1));
      g_autofree char *found = tell_bases (level, checks ? checks->pdata[claim] : NULL);
      g_autofree char *implied =
          change->direction == SERAI_DIRECTION_DOWN
              ? g_strdup_printf (_ ("%s after a fall of %s: %s to %s in %s."), amount, by, low,
                                 high, before)
              : g_strdup_printf (_ ("%s after a growth of %s: %s to %s in %s."), amount, by, low,
                                 high, before);
      return found ? g_strdup_printf (_ ("%s The figures have %s."), implied, found)
                   : g_steal_pointer (&implied);
    }
  return NULL;
}

void
serai_record_add_doubts (JsonBuilder *builder,
                         SeraiReference *reference,
                         GPtrArray *claims,
                         GPtrArray *checks,
                         const GArray *doubts,
                         guint claim)
{
  g_autofree char *told = serai_doubts_tell (reference, claims, doubts, claim);
  g_autofree char *implied = serai_implied_sentence (reference, claims, checks, claim);
  serai_json_add_string (builder, "doubtful", told);
  if (implied)
    serai_json_add_string (builder, "implies", implied);
}
