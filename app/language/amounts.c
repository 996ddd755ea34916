/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Amounts as mentions: hedges, ranges, and what a number without a unit inherits. */
#include "language/values.h"

#include "language/amount.h"
#include "language/bare.h"
#include "language/currency.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

typedef struct
{
  SeraiBound bound;
  guint first; /* the hedge's first piece, or the amount's */
  gboolean is_from;
  gboolean is_between;
} Lead;

static SeraiMentionKind
get_mention_kind (SeraiAmountKind kind)
{
  switch (kind)
    {
    case SERAI_AMOUNT_MONEY:
      return SERAI_MENTION_MONEY;
    case SERAI_AMOUNT_PERCENT:
    case SERAI_AMOUNT_TIMES:
      return SERAI_MENTION_PERCENT;
    default:
      return SERAI_MENTION_QUANTITY;
    }
}

/* "20 percent or more", "at least" after the number. */
static guint
read_late_hedge (const SeraiReading *reading, guint end, SeraiBound *bound)
{
  static const struct
  {
    const char *words;
    SeraiBound bound;
  } late[] = {{"or more", SERAI_BOUND_ABOVE},   {"and more", SERAI_BOUND_ABOVE},
              {"and above", SERAI_BOUND_ABOVE}, {"and over", SERAI_BOUND_ABOVE},
              {"or less", SERAI_BOUND_BELOW},   {"or so", SERAI_BOUND_ABOUT},
              {"at least", SERAI_BOUND_ABOVE},  {"at most", SERAI_BOUND_BELOW},
              {"астам", SERAI_BOUND_ABOVE},     {"аса", SERAI_BOUND_ABOVE},
              {"жуық", SERAI_BOUND_BELOW}};
  for (guint i = 0; i < G_N_ELEMENTS (late); i++)
    {
      guint n = serai_reading_match (reading, end, late[i].words);
      /* "678 points or more than 7 percent" */
      if (n == 0 || serai_reading_is_word (reading, end + n, "than"))
        continue;
      *bound = late[i].bound;
      return end + n;
    }
  return end;
}

/* "added up to 1.43 billion": no hedge. */
static gboolean
is_adding_up (const SeraiReading *reading, guint i)
{
  static const char *const verbs[] = {"add", "sum"};
  const char *before = serai_reading_at (reading, i - 1)->folded;
  for (guint k = 0; k < G_N_ELEMENTS (verbs); k++)
    if (g_str_has_prefix (before, verbs[k]) && strlen (before) <= 6)
      return serai_reading_match (reading, i, "up to") > 0;
  return FALSE;
}

static Lead
read_lead (const SeraiReading *reading, const SeraiAmount *amount)
{
  gboolean allow_verbs =
      amount->kind != SERAI_AMOUNT_COUNT || amount->numeral.scale > 1 || amount->number >= 100;
  Lead lead = {.bound = SERAI_BOUND_EXACT};
  lead.first =
      amount->first - serai_numeral_read_hedge (reading, amount->first, allow_verbs, &lead.bound);
  if (lead.first > 0 && is_adding_up (reading, lead.first))
    lead = (Lead){.bound = SERAI_BOUND_EXACT, .first = amount->first};
  lead.is_from = lead.first > 0 && READ (lead.first - 1, FROM, NULL);
  lead.is_between = lead.first > 0 && READ (lead.first - 1, BETWEEN, NULL);
  return lead;
}

static void
add_amount (SeraiReading *reading,
            const SeraiAmount *amount,
            guint first,
            guint end,
            SeraiBound bound,
            double upper)
{
  end = read_late_hedge (reading, end, &bound);
  SeraiMention mention =
      serai_reading_mention (reading, first, end, get_mention_kind (amount->kind));
  mention.value.number = amount->number;
  mention.value.upper = upper;
  mention.value.step = amount->step;
  mention.value.bound = bound;
  mention.value.is_times = amount->kind == SERAI_AMOUNT_TIMES;
  if (amount->kind == SERAI_AMOUNT_MONEY)
    mention.value.unit = g_strdup (amount->currency);
  else if (amount->kind == SERAI_AMOUNT_COUNT && serai_span_length (amount->unit) > 0)
    mention.value.unit = g_strndup (reading->passage->tokens->text + amount->unit.start,
                                    serai_span_length (amount->unit));
  serai_passage_add (reading->passage, &mention);
}

/* "the two countries", "one of": small counts in words say nothing. */
static gboolean
is_idle (const SeraiReading *reading, const SeraiAmount *amount, guint first)
{
  const SeraiNumeral *numeral = &amount->numeral;
  if (!numeral->is_words || numeral->is_fraction || amount->kind != SERAI_AMOUNT_COUNT
      || amount->number > 12 || amount->number < 1 || numeral->scale > 1)
    return FALSE;
  /* "the three-ton satellites" */
  gboolean is_joined = amount->is_measure
                       && (serai_reading_at (reading, amount->end - 1)->is_joined
                           || serai_reading_is_word (reading, numeral->end, "-"));
  if (!is_joined && serai_bare_is_pointed_at (reading, first))
    return TRUE;
  if (amount->is_measure)
    return FALSE;
  /* Without articles nothing tells "the two countries" from "two countries". */
  return amount->number == 1 || serai_lexicon_is_inflected (reading->lexicon);
}

static guint
find_connector (const SeraiReading *reading, guint end, const Lead *lead)
{
  /* "8- to 16-metre" */
  if (serai_reading_is_word (reading, end, "-") && !serai_reading_at (reading, end)->space_before
      && serai_reading_is_word (reading, end + 1, "to"))
    return end + 2;
  if (READ (end, TO, NULL))
    return end + 1;
  if (lead->is_between && READ (end, AND, NULL))
    return end + 1;
  return end;
}

/* The lower end takes unit and scale from the upper one: "3 to 4 billion dollars". What falls
 * "from 13.3 to 1.5 billion" may well be the greater. */
static gboolean
complete_lower (SeraiAmount *lower, const SeraiAmount *upper, gboolean is_from)
{
  if (lower->has_own_unit && lower->kind != upper->kind)
    return FALSE;
  const SeraiNumeral *numeral = &lower->numeral;
  double scale = 1;
  if (numeral->scale <= 1 && numeral->short_scale == 0 && upper->numeral.scale > 1
      && (is_from ? numeral->number < 1000
                  : numeral->number <= upper->numeral.number / upper->numeral.scale))
    scale = upper->numeral.scale;
  lower->number *= scale;
  lower->step *= scale;
  if (!lower->has_own_unit)
    {
      lower->kind = upper->kind;
      lower->currency = upper->currency;
      lower->unit = upper->unit;
    }
  return TRUE;
}

/* "from 15 to 5 percent", "between $3 and $4 billion", "12-14%", "from 31 to 12": the end of the
 * second amount, or @end of the first where there is no second. */
static guint
read_range (SeraiReading *reading, SeraiAmount *lower, const Lead *lead)
{
  guint connector = find_connector (reading, lower->end, lead);
  guint second = connector;
  SeraiBound bound = SERAI_BOUND_EXACT;
  SeraiAmount upper;
  if (connector == lower->end)
    return lower->end;
  /* A symbol or a hedge may stand before the second number. */
  while (second < connector + 4 && !serai_numeral_read (reading, second, &upper.numeral))
    second++;
  if (second == connector + 4 || !serai_amount_read (reading, second, &upper)
      || (upper.first - serai_numeral_read_hedge (reading, upper.first, TRUE, &bound) != connector
          && upper.first != connector))
    return lower->end;
  if (upper.first == connector)
    bound = SERAI_BOUND_EXACT; /* "от 5 до 7": "до" joins, and is no hedge */
  gboolean is_tight = serai_reading_is_word (reading, connector - 1, "-");
  /* "$3–4 billion": one sign before both. */
  gboolean is_signed = lower->kind == SERAI_AMOUNT_MONEY && lower->first < lower->numeral.first
                       && lower->end == lower->numeral.end;
  if (upper.kind == SERAI_AMOUNT_BARE)
    {
      /* "from 31 to 12", "by 71 votes to 12" */
      if (!(lead->is_from || lead->is_between || lower->kind == SERAI_AMOUNT_COUNT || is_signed)
          || serai_reading_at (reading, upper.end)->kind == SERAI_TOKEN_NUMBER)
        return lower->end;
      if (lower->kind == SERAI_AMOUNT_BARE)
        lower->kind = SERAI_AMOUNT_COUNT;
      upper.kind = lower->kind;
      upper.currency = lower->currency;
      upper.unit = lower->unit;
      lower->has_own_unit = !is_signed;
    }
  /* "2019 - $6.1 bn": a year and its figure. */
  is_tight = is_tight && connector == lower->end + 1;
  if (is_tight && !lower->has_own_unit && upper.kind == SERAI_AMOUNT_MONEY
      && upper.numeral.scale > 1
      && lower->numeral.number > upper.numeral.number / upper.numeral.scale
      && serai_reading_at (reading, connector - 1)->space_before)
    return lower->end;
  if (!complete_lower (lower, &upper, lead->is_from))
    return lower->end;

  gboolean is_range = lead->is_between || is_tight || (!lead->is_from && !lower->has_own_unit);
  if (is_range && !lower->has_own_unit)
    {
      add_amount (reading, lower, lead->first, upper.end, lead->bound, upper.number);
      return upper.end;
    }
  add_amount (reading, lower, lead->first, lower->end, lead->bound,
              is_range && upper.number > lower->number ? upper.number : lower->number);
  add_amount (reading, &upper, connector, upper.end, bound, upper.number);
  return upper.end;
}

/* "number of scholarships to one hundred": what is counted stands before. */
static guint
find_counted_before (const SeraiReading *reading, guint first, SeraiSpan *out_unit)
{
  for (guint back = 3; back <= 14 && back <= first; back++)
    {
      guint at = first - back;
      if (!serai_reading_match (reading, at, "number of"))
        continue;
      guint noun_end = at + 3;
      while (noun_end < first && !READ (noun_end, STOP, NULL)
             && serai_reading_at (reading, noun_end)->kind == SERAI_TOKEN_WORD
             && !READ (noun_end, FROM, NULL) && !READ (noun_end, TO, NULL) && noun_end < at + 4)
        noun_end++;
      *out_unit = (SeraiSpan){serai_reading_at (reading, at + 2)->span.start,
                              serai_reading_at (reading, noun_end - 1)->span.end};
      return at;
    }
  return first;
}

/* "26, 19 and 7.9 percent": the unit stands at the last of them. */
static gboolean
take_unit_of_list (SeraiReading *reading, SeraiAmount *amount)
{
  guint at = amount->end;
  if (amount->numeral.is_words)
    return FALSE;
  for (guint i = 0; i < 5; i++)
    {
      SeraiAmount next;
      gboolean is_last = READ (at, AND, NULL);
      if (!is_last && !serai_reading_is_word (reading, at, ","))
        return FALSE;
      if (serai_reading_at (reading, at + 1)->kind != SERAI_TOKEN_NUMBER
          || !serai_amount_read (reading, at + 1, &next))
        return FALSE;
      if (next.kind != SERAI_AMOUNT_BARE)
        {
          amount->has_own_unit = FALSE;
          return is_last
                 && (next.kind == SERAI_AMOUNT_PERCENT || next.kind == SERAI_AMOUNT_MONEY
                     || (next.kind == SERAI_AMOUNT_COUNT && next.is_measure))
                 && complete_lower (amount, &next, FALSE);
        }
      at = next.end;
    }
  return FALSE;
}

/* "$1.4, 1.3 and 1.1 billion", "$31 and $68 million": the scale stands at the last of them. */
static void
take_scale_of_list (SeraiReading *reading, SeraiAmount *amount)
{
  guint at = amount->end;
  if (amount->kind != SERAI_AMOUNT_MONEY || amount->numeral.scale > 1
      || amount->numeral.number >= 1000 || amount->first == amount->numeral.first)
    return;
  for (guint i = 0; i < 5; i++)
    {
      SeraiAmount next;
      gboolean is_last = READ (at, AND, NULL);
      if (!is_last && !serai_reading_is_word (reading, at, ","))
        return;
      guint first = at + 1;
      while (first < at + 4 && !serai_numeral_read (reading, first, &next.numeral))
        first++;
      if (first == at + 4 || !serai_amount_read (reading, first, &next)
          || (next.first != at + 1 && first != at + 1))
        return;
      if (next.numeral.scale > 1)
        {
          amount->number *= next.numeral.scale;
          amount->step *= next.numeral.scale;
          return;
        }
      if (is_last)
        return;
      at = next.end;
    }
}

/* A number without a unit: money or things of which the text spoke before, or nothing. */
static gboolean
complete_bare (SeraiReading *reading, SeraiAmount *amount, Lead *lead, const SeraiLastAmount *last)
{
  const SeraiNumeral *numeral = &amount->numeral;
  if (!numeral->is_fraction && take_unit_of_list (reading, amount))
    return TRUE;
  if (last->table_scale > 0 && !numeral->is_fraction && !numeral->is_words && numeral->scale <= 1)
    {
      amount->kind = SERAI_AMOUNT_MONEY;
      amount->currency = last->table_currency;
      amount->number *= last->table_scale;
      amount->step *= last->table_scale;
      return TRUE;
    }
  if (amount->number >= 20 && serai_reading_match (reading, numeral->end, "of them"))
    {
      amount->kind = SERAI_AMOUNT_COUNT;
      return TRUE;
    }
  if (last->is_set && numeral->scale >= (last->is_money ? 1e3 : 1e6))
    {
      amount->kind = last->is_money ? SERAI_AMOUNT_MONEY : SERAI_AMOUNT_COUNT;
      amount->currency = last->currency;
      amount->unit = last->unit;
      return TRUE;
    }
  gboolean is_reached =
      lead->first > 0
      && (READ (lead->first - 1, TO, NULL) || READ (lead->first - 1, RANK_VERB, NULL)
          || READ (lead->first - 1, REACHED, NULL));
  guint counted =
      is_reached ? find_counted_before (reading, lead->first, &amount->unit) : lead->first;
  if (counted < lead->first)
    {
      /* Another value may stand between: "the number of joint ventures grew by 40 percent to". */
      SeraiSpan between = {serai_reading_at (reading, counted)->span.start,
                           serai_reading_at (reading, lead->first)->span.start};
      amount->kind = SERAI_AMOUNT_COUNT;
      if (serai_passage_find_mentions (reading->passage, between, NULL) == 0)
        lead->first = counted;
      return TRUE;
    }
  /* "a quarter of a million a year", "the population is 10 million" */
  gboolean is_yearly = numeral->scale >= 1e3 && READ (numeral->end, ARTICLE, NULL)
                       && READ (numeral->end + 1, SPAN, NULL);
  if (!is_yearly && numeral->scale < 1e6 && !serai_bare_is_meant (reading, amount, lead->first))
    return FALSE;
  amount->kind = SERAI_AMOUNT_COUNT;
  return TRUE;
}

static void
remember (const SeraiReading *reading, const SeraiAmount *amount, SeraiLastAmount *last)
{
  if (amount->kind != SERAI_AMOUNT_MONEY && amount->kind != SERAI_AMOUNT_COUNT)
    return;
  if (amount->kind == SERAI_AMOUNT_COUNT && amount->numeral.scale < 1e3)
    return;
  last->is_set = TRUE;
  last->is_money = amount->kind == SERAI_AMOUNT_MONEY;
  last->currency = amount->currency;
  last->unit = amount->unit;
  last->sentence = serai_reading_at (reading, amount->first)->sentence;
}

/* "…, USD million." heads a row of bare figures as well. */
static guint
read_table_currency (SeraiReading *reading, guint i, double scale, SeraiLastAmount *last)
{
  const char *code;
  double factor;
  guint n = serai_currency_read_before (reading, i, &code, &factor);
  const SeraiPiece *next = serai_reading_at (reading, i + 1);
  if (n == 0 || i <= n || (next->kind != SERAI_TOKEN_MARK && next->folded[0] != '\0')
      || !(serai_reading_is_word (reading, i - n - 1, ",")
           || serai_reading_is_word (reading, i - n - 1, "(")
           || serai_reading_is_word (reading, i - n - 1, "in")))
    return i;
  last->table_scale = scale;
  last->table_currency = code;
  return i + 1;
}

/* "in mln US dollars:" heads a row of bare figures. */
static guint
read_table_unit (SeraiReading *reading, guint i, SeraiLastAmount *last)
{
  double scale, factor;
  const char *code;
  if (!READ (i, SCALE, &scale))
    return i;
  guint at = i + 1;
  if (serai_reading_is_word (reading, at, "."))
    at++;
  if (READ (at, OF, NULL))
    at++;
  guint n = serai_currency_read (reading, at, &code, &factor);
  if (n == 0)
    return read_table_currency (reading, i, scale, last);
  last->table_scale = scale;
  last->table_currency = code;
  return at + n;
}

/* "balance -757.5": a sign that clings to its number and to nothing before it. */
static void
take_sign (const SeraiReading *reading, SeraiAmount *amount)
{
  guint sign = amount->first - 1;
  if (amount->first < 1
      || (amount->kind != SERAI_AMOUNT_MONEY && amount->kind != SERAI_AMOUNT_PERCENT)
      || !serai_reading_is_word (reading, sign, "-")
      || (sign > 0 && !serai_reading_at (reading, sign)->space_before)
      || serai_reading_at (reading, amount->first)->space_before
      || (sign > 0 && serai_reading_at (reading, sign - 1)->kind == SERAI_TOKEN_NUMBER))
    return;
  amount->first = sign;
  amount->number = -amount->number;
}

/* "The result is ($99.99)", "Net: ($1,200)": a loss as accounts write it. Brackets after a noun or
 * another amount explain: "a loan of 5 billion rubles ($60 million)". */
static void
take_accounts_sign (const SeraiReading *reading, SeraiAmount *amount)
{
  static const char *const leads[] = {"is", "was", "are", "were", "to", ":"};
  if (amount->first < 2 || amount->kind != SERAI_AMOUNT_MONEY || amount->number <= 0
      || amount->first == amount->numeral.first
      || !serai_reading_is_word (reading, amount->first - 1, "(")
      || !serai_reading_is_word (reading, amount->end, ")"))
    return;
  for (guint k = 0; k < G_N_ELEMENTS (leads); k++)
    if (serai_reading_is_word (reading, amount->first - 2, leads[k]))
      {
        amount->first--;
        amount->end++;
        amount->number = -amount->number;
        return;
      }
}

guint
serai_amounts_read (SeraiReading *reading, guint i, SeraiLastAmount *last)
{
  SeraiAmount amount;
  if (!serai_amount_read (reading, i, &amount))
    {
      guint end = read_table_unit (reading, i, last);
      return end > i ? end : amount.end;
    }
  Lead lead = read_lead (reading, &amount);
  if (serai_bare_is_label (reading, &amount))
    return amount.numeral.end;
  guint end = read_range (reading, &amount, &lead);
  if (end > amount.end)
    {
      remember (reading, &amount, last);
      return end;
    }
  if (amount.kind == SERAI_AMOUNT_BARE && !complete_bare (reading, &amount, &lead, last))
    return amount.end;
  if (is_idle (reading, &amount, lead.first))
    return amount.end;
  take_scale_of_list (reading, &amount);
  take_sign (reading, &amount);
  take_accounts_sign (reading, &amount);
  serai_compound_read (reading, &amount);
  add_amount (reading, &amount, MIN (lead.first, amount.first), amount.end, lead.bound,
              amount.number);
  remember (reading, &amount, last);
  return amount.end;
}
