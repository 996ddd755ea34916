/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units of measure: those of the reference, SI prefixes before their like, powers and quotients of
 * them: "GB", "nanometres", "km^2", "J/m² per year". */
#include "language/measures.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* Symbols with the prefixes that texts write before them; "." stands for none. */
static const struct
{
  const char *symbol;
  const char *prefixes;
} symbols[] = {
    {"m", ". k c m µ μ n p f a d"},
    {"g", ". k m µ μ n M"},
    {"s", ". m µ μ n p f"},
    {"l", ". m c d µ μ h"},
    {"L", ". m c d µ μ h"},
    {"t", ". k M G"},
    {"Hz", ". k M G T"},
    {"Pa", ". k M G h"},
    {"eV", ". m k M G T P"},
    {"Wh", ". k M G T P"},
    {"W", ". m k M G T"},
    {"V", ". m k M"},
    {"A", "m k µ μ n"},
    {"J", ". k M G T P"},
    {"N", "k M m"},
    {"K", ". m"},
    {"Gy", ". m µ μ"},
    {"Sv", ". m µ μ"},
    {"Bq", ". k M G T P"},
    {"mol", ". m µ μ n"},
    {"VA", ". k M"},
    {"B", "k K M G T P E Z Ki Mi Gi Ti Pi"},
    {"b", "k M G T Ki Mi Gi"},
    {"bit", ". k M G T"},
    {"bps", ". k M G T"},
    {"cal", ". k"},
    {"bar", ". m"},
    {"Ω", ". k M"},
    {"F", "µ μ n p"},
    {"T", "m"},
    {"pc", ". k M G"},
    {"a", "k M G"},
    {"rad", ". m"},
    {"lm", "."},
    {"lx", "."},
    {"cd", "."},
    {"h", "."},
    {"dB", "."},
    {"b", "f p n"},
    {"cds", "."},
    {"Js", "."},
};

static const char *const prefixes[] = {"yotta", "zetta", "exa",   "peta", "tera",  "giga",
                                       "mega",  "kilo",  "hecto", "deca", "deci",  "centi",
                                       "milli", "micro", "nano",  "pico", "femto", "atto",
                                       "kibi",  "mebi",  "gibi",  "tebi", "pebi"};

static const char *const names[] = {
    "metre",  "meter",   "gram",      "gramme",  "litre", "liter",   "watt",         "volt",
    "ampere", "amp",     "byte",      "bit",     "joule", "hertz",   "pascal",       "newton",
    "gray",   "sievert", "becquerel", "tonne",   "ton",   "calorie", "electronvolt", "second",
    "annum",  "parsec",  "mole",      "lumen",   "ohm",   "farad",   "tesla",        "kelvin",
    "radian", "bar",     "candela",   "coulomb", "henry", "siemens", "weber",        "lux"};

/* "nanometres", "kibibyte", also without a prefix ("volts"). */
static gboolean
is_named_measure (const char *folded)
{
  for (guint k = 0; k < G_N_ELEMENTS (prefixes) + 1; k++)
    {
      const char *rest = folded;
      if (k < G_N_ELEMENTS (prefixes))
        {
          if (!g_str_has_prefix (folded, prefixes[k]))
            continue;
          rest += strlen (prefixes[k]);
        }
      gsize length = strlen (rest);
      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        {
          gsize name = strlen (names[j]);
          gboolean is_plural = length == name + 1 && rest[name] == 's';
          if ((length == name || is_plural) && strncmp (rest, names[j], name) == 0
              && (rest != folded || is_plural || strcmp (names[j], "metre") == 0))
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
has_prefix_listed (const char *list, const char *prefix, gsize length)
{
  for (const char *p = list; *p != '\0';)
    {
      gsize n = strcspn (p, " ");
      if (length == 0 ? (n == 1 && *p == '.') : (n == length && strncmp (p, prefix, n) == 0))
        return TRUE;
      p += n + (p[n] == ' ');
    }
  return FALSE;
}

/* "GB", "mg", "kWh"; a trailing 2 or 3 is a power ("km2"). */
static gboolean
is_symbol (const char *text, gsize length)
{
  if (length > 1 && (text[length - 1] == '2' || text[length - 1] == '3'))
    length--;
  for (guint k = 0; k < G_N_ELEMENTS (symbols); k++)
    {
      gsize n = strlen (symbols[k].symbol);
      if (n <= length && strncmp (text + length - n, symbols[k].symbol, n) == 0
          && has_prefix_listed (symbols[k].prefixes, text, length - n))
        return TRUE;
    }
  return FALSE;
}

/* "^2", "²", "-1", "squared" behind a unit. */
static guint
skip_power (const SeraiReading *reading, guint i)
{
  guint at = i;
  if (serai_reading_is_word (reading, i, "squared") || serai_reading_is_word (reading, i, "cubed"))
    return i + 1;
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (piece->space_before)
    return i;
  if (strcmp (piece->folded, "²") == 0 || strcmp (piece->folded, "³") == 0)
    return i + 1;
  gboolean has_caret = strcmp (piece->folded, "^") == 0;
  at += has_caret;
  gboolean has_minus = serai_reading_is_word (reading, at, "-");
  at += has_minus;
  const SeraiPiece *digit = serai_reading_at (reading, at);
  if ((!has_caret && !has_minus) || digit->space_before || digit->kind != SERAI_TOKEN_NUMBER
      || strlen (digit->folded) != 1 || digit->folded[0] > '6')
    return i;
  return at + 1;
}

/* "5 m wide", but "12 W. Smith" and "5 K. Marx": a letter alone is a unit where no name begins. */
static gboolean
may_be_letter (const SeraiReading *reading, guint i)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  const SeraiPiece *next = serai_reading_at (reading, i + 1);
  if (!piece->space_before || skip_power (reading, i + 1) > i + 1)
    return TRUE;
  if (strchr ("mgltLWVJK", reading->passage->tokens->text[piece->span.start]) == NULL)
    return FALSE;
  gboolean ends = next->folded[0] == '\0' || next->sentence != piece->sentence;
  return ends || !(strcmp (next->folded, ".") == 0 || next->is_capital);
}

/* "2 in thick", "10 \" long", "2 in" at the end: inches; "two in my car" are none. */
static guint
read_inches (const SeraiReading *reading, guint i)
{
  const SeraiPiece *next = serai_reading_at (reading, i + 1);
  gboolean is_in = serai_reading_is_word (reading, i, "in");
  if (!is_in && !serai_reading_is_word (reading, i, "\""))
    return i;
  if (READ (i + 1, DIMENSION, NULL))
    return i + 1;
  gboolean ends = next->folded[0] == '\0' || strchr (".;)", next->folded[0]) != NULL;
  return is_in && ends && next->kind == SERAI_TOKEN_MARK ? i + 1 : i;
}

/* "2.1 pm" is a length, "2 pm" and "2.17 pm" are times. */
static gboolean
is_clock (const SeraiReading *reading, guint i, const SeraiNumeral *numeral)
{
  if (!READ (i, CLOCK, NULL))
    return FALSE;
  double hundredths = numeral->step > 0 ? numeral->step : 1;
  return !numeral->has_decimals || (hundredths > 0.005 && hundredths < 0.05);
}

/* One unit without powers; @i where there is none. */
static guint
read_simple (const SeraiReading *reading, guint i, gboolean may_cling)
{
  const SeraiName *const *found;
  guint n_names;
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (piece->kind != SERAI_TOKEN_WORD && piece->folded[0] != '\xc2')
    return i;
  if (piece->is_joined && reading->passage->recogniser != NULL)
    {
      /* A part of a word is no token that phrases could match: "tonne" of "million-tonne". */
      SeraiReference *reference = serai_recogniser_get_reference (reading->passage->recogniser);
      if (serai_reference_find_by_name (reference, SERAI_SUBJECT_UNIT, piece->folded) != NULL)
        return i + 1;
    }
  guint n = serai_reading_match_names (reading, i, SERAI_SUBJECT_UNIT, &found, &n_names);
  gsize length = serai_span_length (piece->span);
  if (n > 1 || (n == 1 && (length > 1 || may_be_letter (reading, i))))
    return i + n;
  if (is_named_measure (piece->folded))
    return i + 1;
  const char *text = reading->passage->tokens->text + piece->span.start;
  if (!may_cling || !is_symbol (text, length) || (length == 1 && !may_be_letter (reading, i)))
    return i;
  return i + 1;
}

/* "/km", "per year", "per kilogram". */
static guint
read_quotient (const SeraiReading *reading, guint i)
{
  if (!READ (i, PER, NULL))
    return i;
  gboolean is_slash = serai_reading_is_word (reading, i, "/");
  const SeraiPiece *next = serai_reading_at (reading, i + 1);
  if (is_slash && next->space_before)
    return i;
  guint end = read_simple (reading, i + 1, TRUE);
  if (end > i + 1)
    return skip_power (reading, end);
  static const char *const others[] = {"capita", "person", "head", "minute",    "hour",
                                       "second", "min",    "hr",   "household", "unit"};
  gboolean is_other = READ (i + 1, SPAN, NULL);
  for (guint k = 0; k < G_N_ELEMENTS (others); k++)
    is_other = is_other || strcmp (next->folded, others[k]) == 0;
  return is_other ? i + 2 : i;
}

guint
serai_measure_read_quotients (const SeraiReading *reading, guint i)
{
  guint end = i;
  for (guint n = 0; n < 3; n++)
    {
      guint after = read_quotient (reading, end);
      if (after == end)
        break;
      end = after;
    }
  return end;
}

guint
serai_measure_read (const SeraiReading *reading, guint i, const SeraiNumeral *numeral)
{
  gboolean is_bracketed = serai_reading_is_word (reading, i, "[");
  guint at = is_bracketed ? i + 1 : i;
  if (is_clock (reading, at, numeral))
    return i;
  guint end = read_simple (reading, at, !numeral->is_words);
  if (end == at && !numeral->is_words)
    end = read_inches (reading, at);
  if (end == at)
    return i;
  end = skip_power (reading, end);
  if (is_bracketed)
    return serai_reading_is_word (reading, end, "]") ? end + 1 : i;
  return serai_measure_read_quotients (reading, end);
}

guint
serai_measure_read_one (const SeraiReading *reading, guint i)
{
  static const char *const rates[] = {"of", "for", "per", "by", "/", "over", "than", "as", "at"};
  if (!READ (i, ARTICLE, NULL) || READ (i + 1, SPAN, NULL) || READ (i + 1, FRACTION, NULL))
    return i;
  guint end = read_simple (reading, i + 1, FALSE);
  if (end == i + 1)
    return i;
  /* "$60 a barrel", "the price of a tonne of wheat" */
  const SeraiPiece *piece = serai_reading_at (reading, i);
  gboolean opens = i == 0 || serai_reading_at (reading, i - 1)->sentence != piece->sentence
                   || serai_reading_at (reading, i - 1)->folded[0] == '\0';
  for (guint k = 0; !opens && k < G_N_ELEMENTS (rates); k++)
    if (serai_reading_is_word (reading, i - 1, rates[k]))
      return i;
  gboolean is_rate = !opens
                     && (serai_reading_at (reading, i - 1)->kind != SERAI_TOKEN_WORD
                         || READ (i - 1, SCALE, NULL) || READ (i - 1, SPAN, NULL));
  return !is_rate && (opens || READ (end, OF, NULL)) ? skip_power (reading, end) : i;
}
