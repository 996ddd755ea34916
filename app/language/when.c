/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of several years (or weeks) a date without a year means. */
#include "language/when.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

enum
{
  REACH = 24,     /* pieces to look to either side */
  NEAR_DAYS = 20, /* what lies so near to the day of publication is meant */
};

static gboolean
ends_clause (const SeraiReading *reading, guint i)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  return piece->kind == SERAI_TOKEN_MARK
         && (piece->folded[0] == '\0' || strstr (".;!?:", piece->folded) != NULL);
}

/* "is to open", "are to speak" */
static gboolean
is_due_to (const SeraiReading *reading, guint i)
{
  return (serai_reading_is_word (reading, i, "is") || serai_reading_is_word (reading, i, "are"))
         && serai_reading_is_word (reading, i + 1, "to");
}

/* "составил", "выросла", "увеличились" */
static gboolean
ends_in_past (const char *folded)
{
  static const char *const endings[] = {"ил",    "ила",   "ило",  "или",  "ал",   "ала", "ало",
                                        "али",   "ел",    "ела",  "ело",  "ели",  "ул",  "ула",
                                        "ули",   "лся",   "лась", "лось", "лись", "рос", "росла",
                                        "росло", "росли", "шел",  "шла",  "шли",  "ыл",  "ыла"};
  if (strlen (folded) < 10)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      return TRUE;
  return FALSE;
}

/* What one word says; @out_is_weak: a verb nearer to the clause's start may overrule it. */
static SeraiTense
read_word (const SeraiReading *reading, guint i, gboolean *out_is_weak)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  *out_is_weak = FALSE;
  if (piece->kind != SERAI_TOKEN_WORD)
    return SERAI_TENSE_UNKNOWN;
  if (READ (i, FUTURE, NULL) || is_due_to (reading, i))
    return SERAI_TENSE_FUTURE;
  if (READ (i, PAST, NULL))
    return SERAI_TENSE_PAST;
  *out_is_weak = TRUE;
  gsize length = strlen (piece->folded);
  if (serai_lexicon_is_inflected (reading->lexicon))
    return ends_in_past (piece->folded) && !piece->is_capital ? SERAI_TENSE_PAST
                                                              : SERAI_TENSE_UNKNOWN;
  gboolean is_ed =
      !piece->is_capital && length > 4 && g_str_has_suffix (piece->folded, "ed")
      && (!g_str_has_suffix (piece->folded, "eed") || serai_reading_is_word (reading, i, "agreed"));
  return READ (i, PAST_PARTICIPLE, NULL) || is_ed ? SERAI_TENSE_PAST : SERAI_TENSE_UNKNOWN;
}

/* "to hold", not "to $5 billion", "to the summit" */
static gboolean
is_infinitive (const SeraiReading *reading, guint i)
{
  const SeraiPiece *verb = serai_reading_at (reading, i + 1);
  return serai_reading_is_word (reading, i, "to") && verb->kind == SERAI_TOKEN_WORD
         && !verb->is_capital && verb->lexemes == NULL && !g_str_has_suffix (verb->folded, "s");
}

/* Left of the date the nearest firm word decides, else any weak one. */
static SeraiTense
look_left (const SeraiReading *reading, guint first, gboolean by_nearest)
{
  SeraiTense weak = SERAI_TENSE_UNKNOWN;
  gboolean has_infinitive = FALSE;
  for (guint back = 1; back <= REACH && back <= first; back++)
    {
      guint at = first - back;
      gboolean is_weak;
      if (ends_clause (reading, at))
        break;
      has_infinitive = has_infinitive || is_infinitive (reading, at);
      SeraiTense tense = read_word (reading, at, &is_weak);
      /* "will be held": the participle says nothing. */
      if (is_weak && at > 0 && serai_reading_is_word (reading, at - 1, "be"))
        continue;
      /* "was proposed to hold": past is the proposal. */
      if (tense == SERAI_TENSE_PAST && has_infinitive)
        return SERAI_TENSE_UNKNOWN;
      if (tense != SERAI_TENSE_UNKNOWN && (!is_weak || by_nearest))
        return tense;
      if (weak == SERAI_TENSE_UNKNOWN)
        weak = tense;
    }
  return weak;
}

/* Right of it the first verb is the main one. */
static SeraiTense
look_right (const SeraiReading *reading, guint end)
{
  for (guint at = end; at < end + REACH && !ends_clause (reading, at); at++)
    {
      gboolean is_weak;
      SeraiTense tense = read_word (reading, at, &is_weak);
      if (tense != SERAI_TENSE_UNKNOWN)
        return tense;
    }
  return SERAI_TENSE_UNKNOWN;
}

SeraiTense
serai_when_get_tense (const SeraiReading *reading, guint first, guint end, gboolean by_nearest)
{
  static const char *const ahead[] = {"before", "by", "until", "till", "до", "к"};
  for (guint i = 0; i < G_N_ELEMENTS (ahead); i++)
    if (first > 0 && serai_reading_is_word (reading, first - 1, ahead[i]))
      return SERAI_TENSE_FUTURE;
  SeraiTense tense = look_left (reading, first, by_nearest);
  return tense != SERAI_TENSE_UNKNOWN ? tense : look_right (reading, end);
}

static guint
measure_distance (SeraiPeriod period, guint32 day)
{
  if (period.first > day)
    return period.first - day;
  return period.last < day ? day - period.last : 0;
}

SeraiPeriod
serai_when_pick_year (SeraiPeriod period, guint32 published, SeraiTense tense, gboolean is_whole)
{
  if (published == 0 || !serai_period_is_set (period))
    return SERAI_PERIOD_NONE;
  int year;
  serai_day_split (published, &year, NULL, NULL);
  int from = year - serai_period_get_year (period);
  SeraiPeriod best = SERAI_PERIOD_NONE;
  for (int by = from - 2; by <= from + 2; by++)
    {
      SeraiPeriod moved = serai_period_shift_years (period, by);
      if (!serai_period_is_set (moved))
        continue;
      if (measure_distance (moved, published) <= NEAR_DAYS && !is_whole)
        return moved;
      if (tense == SERAI_TENSE_PAST && (is_whole ? moved.last : moved.first) > published)
        continue;
      if (tense == SERAI_TENSE_FUTURE && moved.last < published)
        continue;
      if (!serai_period_is_set (best)
          || measure_distance (moved, published) < measure_distance (best, published)
          || (tense == SERAI_TENSE_PAST && moved.first > best.first))
        best = moved;
    }
  return best;
}

SeraiPeriod
serai_when_pick_weekday (int weekday, guint32 published, SeraiTense tense)
{
  if (published == 0)
    return SERAI_PERIOD_NONE;
  int ahead = (weekday - serai_day_weekday (published) + 7) % 7;
  if (tense != SERAI_TENSE_FUTURE && ahead > 0)
    ahead -= 7;
  return serai_period_day (published + ahead);
}

SeraiPeriod
serai_when_shift_span (guint32 day, int span, int by)
{
  int year, month;
  if (day == 0)
    return SERAI_PERIOD_NONE;
  serai_day_split (day, &year, &month, NULL);
  switch (span)
    {
    case SERAI_SPAN_DAY:
      return serai_period_day (day + by);
    case SERAI_SPAN_WEEK:
      {
        guint32 monday = day - (serai_day_weekday (day) - 1) + 7 * by;
        return (SeraiPeriod){monday, monday + 6};
      }
    case SERAI_SPAN_MONTH:
    case SERAI_SPAN_QUARTER:
    case SERAI_SPAN_HALF:
      {
        int length = span == SERAI_SPAN_MONTH ? 1 : span == SERAI_SPAN_QUARTER ? 3 : 6;
        int first = (year * 12 + month - 1) / length * length + by * length;
        int last = first + length - 1;
        return serai_period_months (first / 12, first % 12 + 1, last / 12, last % 12 + 1);
      }
    case SERAI_SPAN_YEAR:
      return serai_period_year (year + by);
    case SERAI_SPAN_DECADE:
      {
        int first = (year / 10 + by) * 10;
        return serai_period_months (first, 1, first + 9, 12);
      }
    default:
      return SERAI_PERIOD_NONE;
    }
}

guint32
serai_when_get_nth_weekday (SeraiPeriod period, int weekday, int nth)
{
  if (!serai_period_is_set (period) || nth == 0)
    return 0;
  guint32 day;
  if (nth > 0)
    day = period.first + (weekday - serai_day_weekday (period.first) + 7) % 7 + 7 * (nth - 1);
  else
    day = period.last - (serai_day_weekday (period.last) - weekday + 7) % 7 + 7 * (nth + 1);
  return day >= period.first && day <= period.last ? day : 0;
}

SeraiPeriod
serai_when_get_year_to_date (int year, guint32 published)
{
  int now, month;
  if (published == 0)
    return SERAI_PERIOD_NONE;
  serai_day_split (published, &now, &month, NULL);
  if (month == 1)
    return now > year ? serai_period_months (year, 1, now - 1, 12)
                      : serai_period_months (year, 1, year, 1);
  return serai_period_months (year, 1, now, month - 1);
}
