/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Claims and checks told in words: one wording for the window, the command line and the brief. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/sentence.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* U+2212 and U+2013, as the design asks. */
#define MINUS "−"
#define RANGE " – "

char *
serai_sentence_country (SeraiReference *reference, const char *iso3)
{
  if (strcmp (iso3, "WLD") == 0)
    return g_strdup (_ ("the world"));
  const SeraiEntry *country = serai_reference_find_country (reference, iso3);
  if (country == NULL)
    return g_strdup (iso3);
  /* Debian's iso-codes knows the names in a hundred languages. */
  return g_strdup (g_dgettext ("iso_3166-1", country->name));
}

/* Standing alone, "May 2023"; many languages bend it after a day. */
static const char *
name_month (int month)
{
  static const char *const names[] = {
      N_ ("January"),   N_ ("February"), N_ ("March"),    N_ ("April"),
      N_ ("May"),       N_ ("June"),     N_ ("July"),     N_ ("August"),
      N_ ("September"), N_ ("October"),  N_ ("November"), N_ ("December"),
  };
  return _ (names[month - 1]);
}

static const char *
name_month_of_day (int month)
{
  static const char *const names[] = {
      NC_ ("after a day", "January"),   NC_ ("after a day", "February"),
      NC_ ("after a day", "March"),     NC_ ("after a day", "April"),
      NC_ ("after a day", "May"),       NC_ ("after a day", "June"),
      NC_ ("after a day", "July"),      NC_ ("after a day", "August"),
      NC_ ("after a day", "September"), NC_ ("after a day", "October"),
      NC_ ("after a day", "November"),  NC_ ("after a day", "December"),
  };
  return g_dpgettext2 (GETTEXT_PACKAGE, "after a day", names[month - 1]);
}

char *
serai_sentence_period (SeraiPeriod period)
{
  if (!serai_period_is_set (period))
    return g_strdup (_ ("no period named"));
  g_autofree char *iso = serai_period_format (period);
  int year, month, day, to_year, to_month;
  serai_day_split (period.first != 0 ? period.first : period.last, &year, &month, &day);
  serai_day_split (period.last != 0 ? period.last : period.first, &to_year, &to_month, NULL);
  if (strlen (iso) == 4)
    return g_steal_pointer (&iso);
  if (strlen (iso) == 7 && iso[5] == 'H')
    return iso[6] == '1' ? g_strdup_printf (_ ("the first half of %d"), year)
                         : g_strdup_printf (_ ("the second half of %d"), year);
  if (strlen (iso) == 7 && iso[5] == 'Q')
    return g_strdup_printf (_ ("quarter %c of %d"), iso[6], year);
  if (strlen (iso) == 7)
    return g_strdup_printf ("%s %d", name_month (month), year);
  if (strlen (iso) == 10)
    return g_strdup_printf (C_ ("day month year", "%d %s %d"), day, name_month_of_day (month),
                            year);
  if (strlen (iso) == 9)
    return g_strdup_printf (_ ("%d to %d"), year, to_year);
  if (year == to_year)
    return g_strdup_printf (_ ("%s to %s %d"), name_month (month), name_month (to_month), year);
  return g_strdup_printf (_ ("%s %d to %s %d"), name_month (month), year, name_month (to_month),
                          to_year);
}

/* Thousands, millions, … that a person would count @size in. */
static double
choose_scale (double size, const char **out_word)
{
  static const struct
  {
    double scale;
    const char *word;
  } scales[] = {{1e12, N_ ("trillion")},
                {1e9, N_ ("billion")},
                {1e6, N_ ("million")},
                {1e3, N_ ("thousand")}};
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    if (fabs (size) >= scales[i].scale * 0.9995)
      {
        *out_word = _ (scales[i].word);
        return scales[i].scale;
      }
  *out_word = NULL;
  return 1;
}

/* @value with so many decimals and a real minus sign. */
static char *
write_number (double value, int n_decimals, gboolean has_sign)
{
  g_autofree char *digits = g_strdup_printf ("%.*f", n_decimals, fabs (value));
  const char *sign = value < 0 ? MINUS : has_sign ? "+" : "";
  return g_strconcat (sign, digits, NULL);
}

/* As many decimals as four significant figures need. */
static int
count_decimals (double scaled)
{
  double size = fabs (scaled);
  return size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
}

/* The number as the text has it: no zeros that nobody wrote. */
static char *
write_short (double scaled)
{
  g_autofree char *number = write_number (scaled, 3, FALSE);
  gsize length = strlen (number);
  while (number[length - 1] == '0')
    length--;
  if (!g_ascii_isdigit (number[length - 1]))
    length--;
  return g_strndup (number, length);
}

static char *
write_rank (double value)
{
  int rank = lround (value);
  int tail = rank % 100;
  const char *ending = tail >= 11 && tail <= 13 ? "th"
                       : rank % 10 == 1         ? "st"
                       : rank % 10 == 2         ? "nd"
                       : rank % 10 == 3         ? "rd"
                                                : "th";
  /* Translators: a rank, such as 2nd. The second argument is the English ending, which other
   * languages leave out: write "%1$d-е" or the like.
   * xgettext:no-c-format */
  return g_strdup_printf (C_ ("rank", "%1$d%2$s"), rank, ending);
}

/* A currency's plural name: "US dollars" for USD; the code where the reference has none. */
static const char *
name_currency (SeraiReference *reference, const char *code)
{
  if (strcmp (code, "USD") == 0)
    return _ ("US dollars");
  if (strcmp (code, "EUR") == 0)
    return _ ("euros");
  g_autofree char *key = g_strconcat ("currency:", code, NULL);
  const SeraiEntry *currency = serai_reference_find (reference, key);
  return currency != NULL ? g_dgettext ("iso_4217", currency->name) : code;
}

static char *
write_amount (SeraiReference *reference, double value, const char *unit, gboolean is_as_written)
{
  if (strcmp (unit, "rank") == 0)
    return write_rank (value);

  const char *word = NULL;
  gboolean is_money = strcmp (unit, "percent") != 0 && strcmp (unit, "times") != 0;
  double scaled = is_money ? value / choose_scale (value, &word) : value;
  g_autofree char *number =
      is_as_written ? write_short (scaled)
                    : write_number (scaled, is_money ? count_decimals (scaled) : 1, FALSE);
  if (strcmp (unit, "percent") == 0)
    return g_strdup_printf (_ ("%s percent"), number);
  if (strcmp (unit, "times") == 0)
    return g_strdup_printf (_ ("%s times"), number);
  const char *currency = name_currency (reference, unit);
  return word != NULL ? g_strdup_printf (C_ ("number, billion, US dollars", "%s %s %s"), number,
                                         word, currency)
                      : g_strdup_printf (C_ ("number, US dollars", "%s %s"), number, currency);
}

char *
serai_sentence_unit (SeraiReference *reference,
                     const char *currency,
                     double largest,
                     double *out_scale)
{
  const char *word, *name = name_currency (reference, currency);
  *out_scale = choose_scale (largest, &word);
  return word != NULL ? g_strdup_printf (C_ ("billion, US dollars", "%s %s"), word, name)
                      : g_strdup (name);
}

char *
serai_sentence_amount (SeraiReference *reference, double value, const char *unit)
{
  return write_amount (reference, value, unit, FALSE);
}

char *
serai_sentence_figure (const SeraiClaim *like, double value)
{
  if (isnan (value))
    return g_strdup ("–");
  if (strcmp (like->unit, "rank") == 0)
    return write_rank (value);
  gboolean is_change = like->kind == SERAI_CLAIM_CHANGE;
  if (strcmp (like->unit, "percent") == 0)
    {
      double signed_value = is_change && like->direction == SERAI_DIRECTION_DOWN ? -value : value;
      g_autofree char *number = write_number (signed_value, 1, is_change);
      return g_strconcat (number, " %", NULL);
    }
  if (strcmp (like->unit, "times") == 0)
    {
      g_autofree char *number = write_number (value, 2, FALSE);
      return g_strdup_printf (_ ("%s times"), number);
    }
  const char *word;
  double scaled = value / choose_scale (like->value, &word);
  return write_number (scaled, count_decimals (scaled), is_change);
}

static char *
hedge (SeraiBound bound, const char *amount)
{
  switch (bound)
    {
    case SERAI_BOUND_ABOUT:
      return g_strdup_printf (_ ("about %s"), amount);
    case SERAI_BOUND_BELOW:
      return g_strdup_printf (_ ("almost %s"), amount);
    case SERAI_BOUND_ABOVE:
      return g_strdup_printf (_ ("more than %s"), amount);
    case SERAI_BOUND_EXACT:
    default:
      return g_strdup (amount);
    }
}

char *
serai_sentence_hedged (SeraiReference *reference, const SeraiClaim *claim)
{
  g_autofree char *amount = write_amount (reference, fabs (claim->value), claim->unit, TRUE);
  if (claim->upper > claim->value)
    {
      g_autofree char *upper = write_amount (reference, claim->upper, claim->unit, TRUE);
      return g_strdup_printf (_ ("%s to %s"), amount, upper);
    }
  return hedge (claim->bound, amount);
}

char *
serai_sentence_hedged_number (const SeraiClaim *claim, double scale)
{
  g_autofree char *number = write_short (claim->value / scale);
  if (claim->upper > claim->value)
    {
      g_autofree char *upper = write_short (claim->upper / scale);
      return g_strdup_printf (_ ("%s to %s"), number, upper);
    }
  return hedge (claim->bound, number);
}

static const char *
name_subject (const SeraiClaim *claim)
{
  static const char *const names[][5] = {
      {N_ ("Turnover"), N_ ("Growth of turnover"), N_ ("Rank by turnover"),
       N_ ("Share of turnover"), N_ ("Target for turnover")},
      {N_ ("Exports"), N_ ("Growth of exports"), N_ ("Rank by exports"), N_ ("Share of exports"),
       N_ ("Target for exports")},
      {N_ ("Imports"), N_ ("Growth of imports"), N_ ("Rank by imports"), N_ ("Share of imports"),
       N_ ("Target for imports")},
      {N_ ("Balance"), N_ ("Change of the balance"), N_ ("Rank by balance"),
       N_ ("Share of the balance"), N_ ("Target for the balance")},
  };
  static const char *const falls[] = {N_ ("Fall of turnover"), N_ ("Fall of exports"),
                                      N_ ("Fall of imports"), N_ ("Change of the balance")};
  if (claim->kind == SERAI_CLAIM_CHANGE && claim->direction == SERAI_DIRECTION_DOWN)
    return _ (falls[claim->measure]);
  return _ (names[claim->measure][claim->kind]);
}

char *
serai_sentence_claim_title (const SeraiClaim *claim)
{
  if (!serai_period_is_set (claim->period))
    return g_strdup (name_subject (claim));
  g_autofree char *period = serai_sentence_period (claim->period);
  return g_strdup_printf (C_ ("claim's heading: subject, period", "%s, %s"), name_subject (claim),
                          period);
}

/* "Trade between Tajikistan and Kazakhstan", "Exports of Kazakhstan to Tajikistan". */
static char *
name_trade (SeraiReference *reference, const SeraiClaim *claim)
{
  g_autofree char *reporter = serai_sentence_country (reference, claim->reporter);
  g_autofree char *partner = serai_sentence_country (reference, claim->partner);
  gboolean is_world = strcmp (claim->partner, "WLD") == 0;
  g_autofree char *trade = NULL;
  switch (claim->measure)
    {
    case SERAI_MEASURE_EXPORTS:
      trade = g_strdup_printf (_ ("Exports of %s to %s"), reporter, partner);
      break;
    case SERAI_MEASURE_IMPORTS:
      trade = g_strdup_printf (_ ("Imports of %s from %s"), reporter, partner);
      break;
    case SERAI_MEASURE_BALANCE:
      trade = g_strdup_printf (_ ("The balance of %s with %s"), reporter, partner);
      break;
    case SERAI_MEASURE_TURNOVER:
    default:
      trade = is_world ? g_strdup_printf (_ ("Trade of %s with %s"), reporter, partner)
                       : g_strdup_printf (_ ("Trade between %s and %s"), reporter, partner);
    }
  if (claim->commodity == NULL)
    return g_strdup_printf (_ ("%s, in some of the goods,"), trade);
  if (strcmp (claim->commodity, "TOTAL") != 0)
    return g_strdup_printf (_ ("%s, HS %s,"), trade, claim->commodity);
  return g_steal_pointer (&trade);
}

/* A growth or fall; the base is named where the text has one. */
static char *
tell_change (const SeraiClaim *claim, const char *trade, const char *amount)
{
  g_autofree char *base = serai_sentence_period (claim->base_period);
  gboolean has_base = serai_period_is_set (claim->base_period);
  gboolean is_fall = claim->direction == SERAI_DIRECTION_DOWN;
  if (strcmp (claim->unit, "times") == 0)
    {
      if (!has_base)
        return is_fall ? g_strdup_printf (_ ("%s fell by a factor of %s."), trade, amount)
                       : g_strdup_printf (_ ("%s grew to %s what had been."), trade, amount);
      return is_fall ? g_strdup_printf (_ ("%s fell by a factor of %s compared with %s."), trade,
                                        amount, base)
                     : g_strdup_printf (_ ("%s grew to %s that of %s."), trade, amount, base);
    }
  if (!has_base)
    return is_fall ? g_strdup_printf (_ ("%s fell by %s."), trade, amount)
                   : g_strdup_printf (_ ("%s grew by %s."), trade, amount);
  return is_fall ? g_strdup_printf (_ ("%s fell by %s compared with %s."), trade, amount, base)
                 : g_strdup_printf (_ ("%s grew by %s compared with %s."), trade, amount, base);
}

char *
serai_sentence_claim (SeraiReference *reference, const SeraiClaim *claim)
{
  g_autofree char *trade = name_trade (reference, claim);
  g_autofree char *amount = serai_sentence_hedged (reference, claim);
  switch (claim->kind)
    {
    case SERAI_CLAIM_CHANGE:
      return tell_change (claim, trade, amount);
    case SERAI_CLAIM_RANK:
      {
        g_autofree char *reporter = serai_sentence_country (reference, claim->reporter);
        g_autofree char *partner = serai_sentence_country (reference, claim->partner);
        if (strcmp (claim->partner, "WLD") == 0)
          return g_strdup_printf (_ ("%s ranks %s in the world."), reporter, amount);
        return g_strdup_printf (_ ("%s ranks %s among the partners of %s."), partner, amount,
                                reporter);
      }
    case SERAI_CLAIM_SHARE:
      return g_strdup_printf (_ ("%s made up %s."), trade, amount);
    case SERAI_CLAIM_TARGET:
      return g_strdup_printf (_ ("%s should reach %s."), trade, amount);
    case SERAI_CLAIM_LEVEL:
    default:
      if (claim->measure == SERAI_MEASURE_BALANCE)
        return claim->value < 0 ? g_strdup_printf (_ ("%s was a deficit of %s."), trade, amount)
                                : g_strdup_printf (_ ("%s was a surplus of %s."), trade, amount);
      return g_strdup_printf (_ ("%s amounted to %s."), trade, amount);
    }
}

const char *
serai_sentence_verdict (SeraiVerdict verdict)
{
  static const char *const names[] = {N_ ("Unknown"), N_ ("Supported"), N_ ("Close"),
                                      N_ ("Contradicted")};
  g_return_val_if_fail (verdict < G_N_ELEMENTS (names), "");
  return _ (names[verdict]);
}

static gboolean
is_quoted (const SeraiObserved *observed)
{
  return observed->status == SERAI_STATUS_STATED || observed->status == SERAI_STATUS_DERIVED;
}

char *
serai_sentence_source (SeraiReference *reference, const SeraiObserved *observed)
{
  g_autofree char *reporter = serai_sentence_country (reference, observed->reporter);
  return is_quoted (observed) ? g_strdup_printf (_ ("%s, as quoted"), reporter)
                              : g_strdup_printf (_ ("%s reports"), reporter);
}

char *
serai_sentence_sum (const SeraiClaim *claim, const SeraiObserved *observed)
{
  if (isnan (observed->level) || isnan (observed->base) || observed->base == 0)
    return NULL;
  const char *word;
  double scale = choose_scale (observed->level, &word);
  g_autofree char *level =
      write_number (observed->level / scale, count_decimals (observed->level / scale), FALSE);
  g_autofree char *base =
      write_number (observed->base / scale, count_decimals (observed->base / scale), FALSE);
  g_autofree char *result = serai_sentence_figure (claim, observed->value);
  if (claim->kind == SERAI_CLAIM_CHANGE && strcmp (claim->unit, "percent") == 0)
    return g_strdup_printf ("%s / %s " MINUS " 1 = %s", level, base, result);
  if (claim->kind == SERAI_CLAIM_CHANGE && strcmp (claim->unit, "times") != 0)
    return g_strdup_printf ("%s " MINUS " %s = %s", level, base, result);
  return g_strdup_printf ("%s / %s = %s", level, base, result);
}

char *
serai_sentence_allowed (const SeraiClaim *claim, const SeraiCheck *check)
{
  if (claim->kind == SERAI_CLAIM_RANK && check->allowed.high - check->allowed.low < 1)
    return write_rank (claim->value);
  g_autofree char *low = serai_sentence_figure (claim, check->allowed.low);
  g_autofree char *high = serai_sentence_figure (claim, check->allowed.high);
  return g_strconcat (low, RANGE, high, NULL);
}

/* One source's answer: "Kazakhstan's own figures give +19.0 %: close". */
static char *
tell_observed (SeraiReference *reference, const SeraiClaim *claim, const SeraiObserved *observed)
{
  g_autofree char *reporter = serai_sentence_country (reference, observed->reporter);
  g_autofree char *figure = NULL;
  if (strcmp (claim->unit, "rank") == 0 || claim->kind == SERAI_CLAIM_CHANGE
      || strcmp (claim->unit, "percent") == 0)
    figure = serai_sentence_figure (claim, observed->value);
  else
    figure = serai_sentence_amount (reference, observed->value, claim->unit);
  g_autofree char *among = observed->n_partners > 0 ? g_strdup_printf (_ ("%s of %u partners"),
                                                                       figure, observed->n_partners)
                                                    : g_strdup (figure);
  g_autofree char *gives =
      is_quoted (observed) ? g_strdup_printf (_ ("Figures quoted from %s give %s"), reporter, among)
                           : g_strdup_printf (_ ("The figures of %s give %s"), reporter, among);
  switch (observed->verdict)
    {
    case SERAI_VERDICT_CLOSE:
      return g_strdup_printf (_ ("%s: close, outside what the wording allows."), gives);
    case SERAI_VERDICT_CONTRADICTED:
      return g_strdup_printf (_ ("%s: not what the text says."), gives);
    case SERAI_VERDICT_SUPPORTED:
    case SERAI_VERDICT_UNKNOWN:
    default:
      return g_strdup_printf (_ ("%s."), gives);
    }
}

static char *
tell_missing (SeraiReference *reference, const SeraiCheck *check)
{
  GString *told = g_string_new (NULL);
  for (guint i = 0; i < check->missing->len; i++)
    {
      const SeraiMissing *missing = &g_array_index (check->missing, SeraiMissing, i);
      g_autofree char *reporter = serai_sentence_country (reference, missing->reporter);
      g_autofree char *period = serai_sentence_period (missing->period);
      if (told->len > 0)
        g_string_append (told, _ ("; or "));
      if (strcmp (missing->partner, "ALL") == 0)
        g_string_append_printf (told, _ ("the trade of %s with all its partners, %s"), reporter,
                                period);
      else
        {
          g_autofree char *partner = serai_sentence_country (reference, missing->partner);
          g_string_append_printf (told, _ ("the trade of %s with %s, %s"), reporter, partner,
                                  period);
        }
    }
  return g_string_free (told, FALSE);
}

static char *
tell_unknown (SeraiReference *reference, const SeraiCheck *check)
{
  const char *why = NULL;
  switch (check->reason)
    {
    case SERAI_UNKNOWN_NO_PERIOD:
      why = _ ("The text does not say when.");
      break;
    case SERAI_UNKNOWN_IN_FUTURE:
      why = _ ("The period is not over yet.");
      break;
    case SERAI_UNKNOWN_FEW_PARTNERS:
      why = _ ("The library does not hold enough partners to tell a rank.");
      break;
    case SERAI_UNKNOWN_NOT_COMPARABLE:
      why = _ ("The figures in the library cannot be compared with this statement.");
      break;
    case SERAI_UNKNOWN_NO_DATA:
    case SERAI_UNKNOWN_NOT_AT_ALL:
    default:
      why = _ ("The library holds no figures on this.");
    }
  if (check->missing->len == 0)
    return g_strdup (why);
  g_autofree char *missing = tell_missing (reference, check);
  g_autofree char *settles = g_strdup_printf (_ ("What would settle it: %s."), missing);
  return g_strconcat (why, " ", settles, NULL);
}

char *
serai_sentence_check (SeraiReference *reference, const SeraiClaim *claim, const SeraiCheck *check)
{
  GString *told = g_string_new (NULL);
  if (check->is_period_assumed && serai_period_is_set (check->period))
    {
      g_autofree char *period = serai_sentence_period (check->period);
      g_string_append_printf (told, _ ("Read as %s. "), period);
    }
  if (check->verdict == SERAI_VERDICT_UNKNOWN)
    {
      g_autofree char *unknown = tell_unknown (reference, check);
      g_string_append (told, unknown);
      return g_string_free (told, FALSE);
    }
  for (guint i = 0; i < check->observed->len && i < 3; i++)
    {
      const SeraiObserved *observed = &g_array_index (check->observed, SeraiObserved, i);
      if (observed->verdict == SERAI_VERDICT_UNKNOWN) /* the others alone can tell */
        continue;
      g_autofree char *one = tell_observed (reference, claim, observed);
      if (i > 0)
        g_string_append_c (told, ' ');
      g_string_append (told, one);
    }
  return g_string_free (told, FALSE);
}
