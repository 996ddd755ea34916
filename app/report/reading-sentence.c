/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The readings of a claim told in words. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/reading-sentence.h"

#include "report/sentence.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MINUS "−"

/* --- names ------------------------------------------------------------------------------------ */

char *
serai_reading_name_row (SeraiReference *reference, const SeraiClaimReading *reading)
{
  if (reading->whose == SERAI_WHOSE_IMPORTERS)
    return g_strdup (_ ("Importers’"));
  if (reading->whose == SERAI_WHOSE_EXPORTERS)
    return g_strdup (_ ("Exporters’"));
  g_autofree char *country = serai_sentence_country (reference, reading->observed.reporter);
  return g_strdup_printf (C_ ("whose figures", "%s’s"), country);
}

static gboolean
is_quoted (const SeraiClaimReading *reading)
{
  return reading->observed.status == SERAI_STATUS_STATED
         || reading->observed.status == SERAI_STATUS_DERIVED;
}

static const char *
name_publisher (const SeraiTable *table, guint dataset)
{
  const SeraiDataset *one = table->datasets->pdata[dataset];
  return one->publisher ? one->publisher : one->title ? one->title : one->file;
}

char *
serai_reading_name_source (const SeraiClaimReading *reading, const SeraiTable *table)
{
  if (reading->whose == SERAI_WHOSE_IMPORTERS)
    return g_strdup (_ ("each side’s imports"));
  if (reading->whose == SERAI_WHOSE_EXPORTERS)
    return g_strdup (_ ("each side’s exports"));
  const char *publisher = name_publisher (table, reading->observed.dataset);
  return is_quoted (reading) ? g_strdup_printf (_ ("as quoted: %s"), publisher)
                             : g_strdup (publisher);
}

char *
serai_reading_name_variant (SeraiVariant variant, SeraiPeriod period)
{
  switch (variant)
    {
    case SERAI_VARIANT_IMPORTS_FOB:
      return g_strdup (_ ("imports at FOB"));
    case SERAI_VARIANT_NO_REEXPORTS:
      return g_strdup (_ ("without re-exports"));
    case SERAI_VARIANT_ON_THE_DAY:
      return g_strdup (_ ("as known on the day"));
    case SERAI_VARIANT_HALF_YEAR:
    case SERAI_VARIANT_TWELVE_MONTHS:
      return serai_sentence_period (period);
    case SERAI_VARIANT_EXPORTS_ALONE:
      return g_strdup (_ ("by exports"));
    case SERAI_VARIANT_IMPORTS_ALONE:
      return g_strdup (_ ("by imports"));
    case SERAI_VARIANT_AS_REPORTED:
    case SERAI_N_VARIANTS:
    default:
      return g_strdup (_ ("as reported"));
    }
}

/* --- because ---------------------------------------------------------------------------------- */

static char *
tell_whose (SeraiReference *reference, const SeraiClaim *claim, const SeraiClaimReading *reading)
{
  g_autofree char *reporter = serai_sentence_country (reference, claim->reporter);
  g_autofree char *partner = serai_sentence_country (reference, claim->partner);
  switch (reading->whose)
    {
    case SERAI_WHOSE_PARTNERS:
      return g_strdup_printf (_ ("The same trade as %s records it."), partner);
    case SERAI_WHOSE_IMPORTERS:
      return g_strdup (_ ("Each side’s imports, which customs watch more closely than exports."));
    case SERAI_WHOSE_EXPORTERS:
      return g_strdup (_ ("Each side’s exports, both without freight and insurance."));
    case SERAI_WHOSE_OWN:
    default:
      return g_strdup_printf (_ ("The statement is on the trade of %s: its own figures."),
                              reporter);
    }
}

static char *
tell_variant (const SeraiClaimReading *reading)
{
  g_autofree char *period = serai_sentence_period (reading->period);
  switch (reading->variant)
    {
    case SERAI_VARIANT_IMPORTS_FOB:
      return g_strdup_printf (
          _ ("Imports without freight and insurance; where a source has them at CIF alone, divided "
             "by %.2f."),
          SERAI_CIF_FOB);
    case SERAI_VARIANT_NO_REEXPORTS:
      return g_strdup (_ ("Without goods that only passed through (re-exports, re-imports)."));
    case SERAI_VARIANT_ON_THE_DAY:
      return g_strdup (_ ("The figures as they had been given out by the day of the text."));
    case SERAI_VARIANT_HALF_YEAR:
      return g_strdup_printf (_ ("The text names no time: the last half-year that was over, %s."),
                              period);
    case SERAI_VARIANT_TWELVE_MONTHS:
      return g_strdup_printf (
          _ ("The text names no time: the last twelve months to the end of a quarter, %s."),
          period);
    case SERAI_VARIANT_EXPORTS_ALONE:
      return g_strdup (_ ("The text does not say by what: by exports alone."));
    case SERAI_VARIANT_IMPORTS_ALONE:
      return g_strdup (_ ("The text does not say by what: by imports alone."));
    case SERAI_VARIANT_AS_REPORTED:
    case SERAI_N_VARIANTS:
    default:
      return NULL;
    }
}

char *
serai_reading_because (SeraiReference *reference,
                       const SeraiClaim *claim,
                       const SeraiClaimReading *reading)
{
  g_autofree char *whose = tell_whose (reference, claim, reading);
  g_autofree char *variant = tell_variant (reading);
  if (variant == NULL)
    return g_steal_pointer (&whose);
  if (reading->whose == SERAI_WHOSE_OWN)
    return g_steal_pointer (&variant);
  return g_strconcat (whose, " ", variant, NULL);
}

/* --- the sum ---------------------------------------------------------------------------------- */

/* An amount beside @like, with its scale; four significant figures. */
static char *
write_scaled (double value, double scale)
{
  double scaled = value / scale;
  int n_decimals = fabs (scaled) >= 1000  ? 0
                   : fabs (scaled) >= 100 ? 1
                   : fabs (scaled) >= 10  ? 2
                                          : 3;
  g_autofree char *digits = g_strdup_printf ("%.*f", n_decimals, fabs (scaled));
  return g_strconcat (value < 0 ? MINUS : "", digits, NULL);
}

static double
choose_scale (double size)
{
  return fabs (size) >= 0.9995e9 ? 1e9 : fabs (size) >= 0.9995e6 ? 1e6 : 1e3;
}

/* "0.877 + 0.508 = 1.385"; NULL where nothing was added up. */
static char *
tell_parts (double exports, double imports, double sum, gboolean is_balance, double scale)
{
  if (isnan (exports) || isnan (imports))
    return NULL;
  g_autofree char *first = write_scaled (exports, scale);
  g_autofree char *second = write_scaled (imports, scale);
  g_autofree char *result = write_scaled (sum, scale);
  return g_strdup_printf ("%s %s %s = %s", first, is_balance ? MINUS : "+", second, result);
}

char *
serai_reading_sum (const SeraiClaim *claim, const SeraiClaimReading *reading)
{
  const SeraiObserved *observed = &reading->observed;
  if (!reading->has_figure)
    return NULL;
  gboolean is_balance = claim->measure == SERAI_MEASURE_BALANCE;
  double scale = choose_scale (fmax (fabs (observed->level), fabs (reading->exports)));
  g_autofree char *level =
      tell_parts (reading->exports, reading->imports, observed->level, is_balance, scale);
  g_autofree char *base =
      tell_parts (reading->base_exports, reading->base_imports, observed->base, is_balance, scale);
  g_autofree char *result = serai_sentence_sum (claim, observed);
  if (claim->kind == SERAI_CLAIM_RANK || (level == NULL && result == NULL))
    return serai_sentence_figure (claim, observed->value);
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  if (level)
    g_ptr_array_add (parts, level);
  if (base)
    g_ptr_array_add (parts, base);
  if (result)
    g_ptr_array_add (parts, result);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("; ", (char **) parts->pdata);
}

/* --- the summary ------------------------------------------------------------------------------ */

/* "Tajikistan's figures", "each side's imports": by whose none of @verdict comes out. */
static char *
name_whose (SeraiReference *reference, const SeraiClaimReading *reading)
{
  if (reading->whose == SERAI_WHOSE_IMPORTERS)
    return g_strdup (_ ("each side’s imports"));
  if (reading->whose == SERAI_WHOSE_EXPORTERS)
    return g_strdup (_ ("each side’s exports"));
  g_autofree char *country = serai_sentence_country (reference, reading->observed.reporter);
  switch (reading->observed.measure)
    {
    case SERAI_MEASURE_IMPORTS:
      return g_strdup_printf (_ ("%s’s import figures"), country);
    case SERAI_MEASURE_EXPORTS:
      return g_strdup_printf (_ ("%s’s export figures"), country);
    case SERAI_MEASURE_TURNOVER:
    case SERAI_MEASURE_BALANCE:
    default:
      return g_strdup_printf (_ ("%s’s figures"), country);
    }
}

static gboolean
holds_by (const GArray *readings, SeraiWhose whose, SeraiVerdict verdict, gboolean *out_has_any)
{
  gboolean holds = FALSE;
  *out_has_any = FALSE;
  for (guint i = 0; i < readings->len; i++)
    {
      const SeraiClaimReading *reading = &g_array_index (readings, SeraiClaimReading, i);
      if (reading->whose != whose || !reading->has_figure)
        continue;
      *out_has_any = TRUE;
      holds |= reading->observed.verdict == verdict;
    }
  return holds;
}

/* "Tajikistan's figures, each side's exports"; NULL where it holds by all. */
static char *
list_against (SeraiReference *reference, const GArray *readings, SeraiVerdict verdict)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  for (int whose = SERAI_WHOSE_OWN; whose <= SERAI_WHOSE_EXPORTERS; whose++)
    {
      gboolean has_any;
      if (holds_by (readings, (SeraiWhose) whose, verdict, &has_any) || !has_any)
        continue;
      for (guint i = 0; i < readings->len; i++)
        {
          const SeraiClaimReading *reading = &g_array_index (readings, SeraiClaimReading, i);
          if ((int) reading->whose == whose && reading->has_figure)
            {
              g_ptr_array_add (names, name_whose (reference, reading));
              break;
            }
        }
    }
  if (names->len == 0)
    return NULL;
  g_ptr_array_add (names, NULL);
  return g_strjoinv (C_ ("between names", ", "), (char **) names->pdata);
}

/* Where the day's figures gave another verdict than today's. */
static char *
tell_revised (const GArray *readings)
{
  for (guint i = 0; i < readings->len; i++)
    {
      const SeraiClaimReading *then = &g_array_index (readings, SeraiClaimReading, i);
      if (then->variant != SERAI_VARIANT_ON_THE_DAY || !then->has_figure)
        continue;
      const SeraiClaimReading *now =
          serai_readings_find (readings, then->row, SERAI_VARIANT_AS_REPORTED);
      if (now == NULL || !now->has_figure || now->observed.verdict == then->observed.verdict
          || isnan (now->observed.level) || then->observed.level == 0)
        continue;
      double revision = 100 * (now->observed.level / then->observed.level - 1);
      return g_strdup_printf (_ ("By what was known on the day: %s; the figures were revised by "
                                 "%+.1f %% since."),
                              serai_sentence_verdict (then->observed.verdict), revision);
    }
  return NULL;
}

static char *
count_readings (SeraiVerdict verdict, guint n, guint n_known)
{
  switch (verdict)
    {
    case SERAI_VERDICT_SUPPORTED:
      return g_strdup_printf (
          ngettext ("Holds in %u of %u reading", "Holds in %u of %u readings", n_known), n,
          n_known);
    case SERAI_VERDICT_CLOSE:
      return g_strdup_printf (
          ngettext ("Close in %u of %u reading", "Close in %u of %u readings", n_known), n,
          n_known);
    case SERAI_VERDICT_CONTRADICTED:
      return g_strdup_printf (ngettext ("Contradicted in %u of %u reading",
                                        "Contradicted in %u of %u readings", n_known),
                              n, n_known);
    case SERAI_VERDICT_UNKNOWN:
    default:
      return NULL;
    }
}

char *
serai_readings_summary (SeraiReference *reference, const SeraiCheck *check)
{
  guint n_known, n = serai_readings_count (check->readings, check->verdict, &n_known);
  if (check->verdict == SERAI_VERDICT_UNKNOWN || n_known == 0)
    return NULL;
  g_autofree char *count = count_readings (check->verdict, n, n_known);
  g_autofree char *against = check->verdict != SERAI_VERDICT_CONTRADICTED
                                 ? list_against (reference, check->readings, check->verdict)
                                 : NULL;
  g_autofree char *revised = tell_revised (check->readings);
  GString *told = g_string_new (count);
  if (against)
    g_string_append_printf (told, _ ("; not by %s"), against);
  g_string_append_c (told, '.');
  if (revised)
    g_string_append_printf (told, " %s", revised);
  return g_string_free (told, FALSE);
}
