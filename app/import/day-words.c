/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A calendar day as people write it: "4 May 2023", "May 4", "4 мая 2023 года", "04.05.2023". */
#include "import/day-words.h"

#include <string.h>

/* Beginnings of the months' names, lower case; longer ones stand before what they begin with. */
static const struct
{
  const char *name;
  int month;
} months[] = {
    {"january", 1},    {"jan", 1},        {"february", 2},   {"feb", 2},      {"march", 3},
    {"april", 4},      {"apr", 4},        {"may", 5},        {"june", 6},     {"jun", 6},
    {"july", 7},       {"jul", 7},        {"august", 8},     {"aug", 8},      {"september", 9},
    {"sept", 9},       {"sep", 9},        {"october", 10},   {"oct", 10},     {"november", 11},
    {"nov", 11},       {"december", 12},  {"dec", 12},       {"январ", 1},    {"феврал", 2},
    {"марта", 3},      {"марти", 3},      {"март", 3},       {"апрел", 4},    {"мая", 5},
    {"майи", 5},       {"май", 5},        {"июн", 6},        {"июл", 7},      {"август", 8},
    {"сентябр", 9},    {"октябр", 10},    {"ноябр", 11},     {"декабр", 12},  {"қаңтар", 1},
    {"ақпан", 2},      {"наурыз", 3},     {"сәуір", 4},      {"мамыр", 5},    {"маусым", 6},
    {"шілде", 7},      {"тамыз", 8},      {"қыркүйек", 9},   {"қазан", 10},   {"қараша", 11},
    {"желтоқсан", 12}, {"yanvar", 1},     {"fevral", 2},     {"mart", 3},     {"aprel", 4},
    {"iyun", 6},       {"iyul", 7},       {"avgust", 8},     {"sentyabr", 9}, {"oktyabr", 10},
    {"noyabr", 11},    {"dekabr", 12},    {"januar", 1},     {"februar", 2},  {"märz", 3},
    {"mai", 5},        {"juni", 6},       {"juli", 7},       {"oktober", 10}, {"dezember", 12},
    {"janvier", 1},    {"février", 2},    {"mars", 3},       {"avril", 4},    {"juin", 6},
    {"juillet", 7},    {"août", 8},       {"septembre", 9},  {"octobre", 10}, {"novembre", 11},
    {"décembre", 12},  {"enero", 1},      {"febrero", 2},    {"marzo", 3},    {"abril", 4},
    {"mayo", 5},       {"junio", 6},      {"julio", 7},      {"agosto", 8},   {"septiembre", 9},
    {"octubre", 10},   {"noviembre", 11}, {"diciembre", 12},
};

static int
read_number (const char **inout_p, int max_digits)
{
  int number = 0, n_digits = 0;
  while (g_ascii_isdigit (**inout_p) && n_digits < max_digits)
    {
      number = number * 10 + (**inout_p - '0');
      (*inout_p)++;
      n_digits++;
    }
  return n_digits == 0 || g_ascii_isdigit (**inout_p) ? -1 : number;
}

static void
skip_blanks (const char **inout_p)
{
  for (;;)
    {
      if (**inout_p == ' ' || **inout_p == '\t')
        *inout_p += 1;
      else if (g_str_has_prefix (*inout_p, "\u00a0"))
        *inout_p += strlen ("\u00a0");
      else
        return;
    }
}

/* A month's name, whole: the letters that follow its known beginning belong to an ending of at
 * most three ("мая", "октября", "mayıs" is none). */
static int
read_month (const char **inout_p)
{
  const char *end = *inout_p;
  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  if (end == *inout_p || end - *inout_p > 40)
    return 0;
  g_autofree char *word = g_utf8_strdown (*inout_p, end - *inout_p);
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      gsize length = strlen (months[i].name);
      if (word[0] != months[i].name[0] || strncmp (word, months[i].name, length) != 0)
        continue;
      gboolean is_cyrillic = (guchar) months[i].name[0] >= 0xD0;
      glong n_more = g_utf8_strlen (word + length, -1);
      if (n_more > (is_cyrillic ? 3 : 0))
        continue;
      *inout_p = end;
      return months[i].month;
    }
  return 0;
}

/* ", 2023", " 2023", "of 2023": 0 where no year follows. */
static int
read_year_after (const char **inout_p)
{
  const char *p = *inout_p;
  if (*p == ',')
    p++;
  skip_blanks (&p);
  if (g_str_has_prefix (p, "de "))
    p += 3;
  else if (g_str_has_prefix (p, "of "))
    p += 3;
  const char *digits = p;
  int year = read_number (&p, 4);
  if (p - digits != 4 || year < 1900 || year > 2100)
    return 0;
  *inout_p = p;
  return year;
}

static void
skip_ordinal (const char **inout_p)
{
  static const char *const endings[] = {"st", "nd", "rd", "th", "er", ".", "-го", "º"};
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_prefix (*inout_p, endings[i]))
      {
        *inout_p += strlen (endings[i]);
        return;
      }
}

/* "04.05.2023", "2023-05-04", "2023年5月4日": digits all through. */
static gboolean
read_numeric (const char *text, SeraiDayWords *out_words)
{
  const char *p = text;
  int first = read_number (&p, 4);
  gsize n_first = p - text;
  if (first < 0)
    return FALSE;
  if (n_first == 4)
    {
      const char *separator = g_str_has_prefix (p, "年") ? "年" : *p == '.' ? "." : "-";
      const char *second = separator[0] == '.' ? "." : separator[0] == '-' ? "-" : "月";
      if (!g_str_has_prefix (p, separator))
        return FALSE;
      p += strlen (separator);
      out_words->year = first;
      out_words->month = read_number (&p, 2);
      if (!g_str_has_prefix (p, second))
        return FALSE;
      p += strlen (second);
      out_words->day = read_number (&p, 2);
      if (g_str_has_prefix (p, "日"))
        p += strlen ("日");
    }
  else
    {
      char separator = *p;
      if (separator != '.' && separator != '/')
        return FALSE;
      p++;
      int second = read_number (&p, 2);
      const char *year = p + 1;
      if (*p++ != separator)
        return FALSE;
      out_words->year = read_number (&p, 4);
      /* With slashes the order is told only where one of the two can't be a month. */
      gboolean is_ambiguous = separator == '/' && first <= 12 && second <= 12 && first != second;
      if (p - year != 4 || is_ambiguous)
        return FALSE;
      gboolean is_american = separator == '/' && second > 12;
      out_words->day = is_american ? second : first;
      out_words->month = is_american ? first : second;
    }
  out_words->length = p - text;
  gboolean goes_on = g_ascii_isdigit (*p) || (*p == '.' && g_ascii_isdigit (p[1]));
  return !goes_on && serai_day (out_words->year, out_words->month, out_words->day) != 0;
}

static gboolean
read_day_month (const char *text, SeraiDayWords *out_words)
{
  const char *p = text;
  int day = read_number (&p, 2);
  if (day < 1 || day > 31)
    return FALSE;
  skip_ordinal (&p);
  skip_blanks (&p);
  if (g_str_has_prefix (p, "of "))
    p += 3;
  else if (g_str_has_prefix (p, "de "))
    p += 3;
  int month = read_month (&p);
  if (month == 0)
    return FALSE;
  if (*p == '.' && p[1] == ' ' && g_ascii_isdigit (p[2]))
    p++;
  *out_words = (SeraiDayWords){0, month, day, p - text};
  out_words->year = read_year_after (&p);
  out_words->length = p - text;
  return TRUE;
}

static gboolean
read_month_day (const char *text, SeraiDayWords *out_words)
{
  const char *p = text;
  int month = read_month (&p);
  if (month == 0)
    return FALSE;
  if (*p == '.')
    p++;
  skip_blanks (&p);
  int day = read_number (&p, 2);
  if (day < 1 || day > 31)
    return FALSE;
  if (*p != '.')
    skip_ordinal (&p);
  *out_words = (SeraiDayWords){0, month, day, p - text};
  out_words->year = read_year_after (&p);
  out_words->length = p - text;
  return TRUE;
}

gboolean
serai_day_words_read (const char *text, SeraiDayWords *out_words)
{
  *out_words = (SeraiDayWords){0};
  if (g_ascii_isdigit (*text))
    return read_numeric (text, out_words) || read_day_month (text, out_words);
  return read_month_day (text, out_words);
}

guint32
serai_day_words_find (const char *text, gsize length)
{
  gunichar before = ' ';
  for (const char *p = text; p < text + length && *p != '\0'; p = g_utf8_next_char (p))
    {
      SeraiDayWords words;
      if (!g_unichar_isalnum (before) && serai_day_words_read (p, &words) && words.year != 0
          && p + words.length <= text + length)
        return serai_day (words.year, words.month, words.day);
      before = g_utf8_get_char (p);
    }
  return 0;
}

/* "20230504", "20230504T101500", "20230504101500". */
static guint32
read_compact (const char *text)
{
  gsize n_digits = strspn (text, "0123456789");
  if (n_digits != 8 && n_digits != 14)
    return 0;
  int year = 0, month, day;
  for (guint i = 0; i < 4; i++)
    year = year * 10 + text[i] - '0';
  month = (text[4] - '0') * 10 + text[5] - '0';
  day = (text[6] - '0') * 10 + text[7] - '0';
  return year >= 1900 && year <= 2100 ? serai_day (year, month, day) : 0;
}

/* Seconds or milliseconds since 1970. */
static guint32
read_stamp (const char *text)
{
  gsize n_digits = strspn (text, "0123456789");
  if ((n_digits != 10 && n_digits != 13) || (text[n_digits] != '\0' && text[n_digits] != '.'))
    return 0;
  gint64 seconds = g_ascii_strtoll (text, NULL, 10) / (n_digits == 13 ? 1000 : 1);
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (seconds);
  return time != NULL ? serai_day (g_date_time_get_year (time), g_date_time_get_month (time),
                                   g_date_time_get_day_of_month (time))
                      : 0;
}

guint32
serai_day_words_parse (const char *text)
{
  if (text == NULL)
    return 0;
  while (g_ascii_isspace (*text))
    text++;
  guint32 day = serai_day_parse (text);
  if (day == 0)
    day = read_compact (text);
  if (day == 0)
    day = read_stamp (text);
  return day != 0 ? day : serai_day_words_find (text, strlen (text));
}

guint32
serai_day_words_resolve (SeraiDayWords words, guint32 published)
{
  if (words.year != 0)
    return serai_day (words.year, words.month, words.day);
  if (published == 0)
    return 0;
  int year;
  serai_day_split (published, &year, NULL, NULL);
  for (int candidate = year + 1; candidate >= year - 1; candidate--)
    {
      guint32 day = serai_day (candidate, words.month, words.day);
      if (day != 0 && day <= published + 61)
        return day;
    }
  return 0;
}
