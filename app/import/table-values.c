/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table's cells: numbers, periods, goods and valuations as offices write them. */
#include "import/table-values.h"

#include "base/text.h"
#include "import/day-words.h"

#include <math.h>
#include <string.h>

static gboolean
is_one_of (const char *text, const char *const *list, guint n)
{
  for (guint i = 0; i < n; i++)
    if (g_ascii_strcasecmp (list[i], text) == 0)
      return TRUE;
  return FALSE;
}

void
serai_table_marks_note (SeraiTableMarks *self, const char *number)
{
  guint n_commas = 0, n_points = 0, n_digits = 0, n_behind = 0;
  char last = '\0';
  for (const char *p = number; *p != '\0'; p++)
    {
      n_commas += *p == ',';
      n_points += *p == '.';
      if (*p == ',' || *p == '.')
        {
          last = *p;
          n_behind = 0;
        }
      else if (g_ascii_isdigit (*p))
        {
          n_digits++;
          n_behind++;
        }
      else if ((guchar) *p < 0x80 && strchr (" -+()'$", *p) == NULL)
        return;
    }
  if (last == '\0')
    self->n_long += n_digits >= 4;
  else if (n_commas > 0 && n_points > 0)
    *(last == ',' ? &self->n_comma : &self->n_point) += 1;
  else if (n_commas + n_points > 1)
    *(last == ',' ? &self->n_point : &self->n_comma) += 1;
  else if (n_behind == 3 && n_digits <= 6 && number[0] != '0')
    {
      self->n_open++;
      self->n_open_comma += last == ',';
    }
  else
    *(last == ',' ? &self->n_comma : &self->n_point) += 1;
}

char
serai_table_marks_decide (const SeraiTableMarks *self, char delimiter, gboolean *out_is_guess)
{
  *out_is_guess = FALSE;
  if (self->n_comma != self->n_point)
    return self->n_comma > self->n_point ? ',' : '.';
  if (self->n_open == 0)
    return '.';
  gboolean is_comma = self->n_open_comma > 0;
  /* Who parts thousands parts them everywhere. */
  if (self->n_long > 0)
    return is_comma ? ',' : '.';
  *out_is_guess = is_comma || delimiter != ',';
  return delimiter == ';' ? ',' : '.';
}

/* The number in plain digits with a point; NULL where a character doesn't belong there. */
static char *
write_plainly (const char *text, char decimal_mark)
{
  char grouping = decimal_mark == ',' ? '.' : ',';
  GString *plain = g_string_new (NULL);
  gboolean is_negative = FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (c == (gunichar) decimal_mark)
        g_string_append_c (plain, '.');
      else if (g_ascii_isdigit (*p) || ((*p == 'e' || *p == 'E') && plain->len > 0))
        g_string_append_c (plain, *p);
      else if ((c == '-' || c == 0x2212 || c == 0x2013)
               && (plain->len == 0 || g_ascii_tolower (plain->str[plain->len - 1]) == 'e'))
        g_string_append_c (plain, '-');
      else if (c == '(' && p == text)
        is_negative = TRUE;
      else if (c != (gunichar) grouping && !g_unichar_isspace (c)
               && strchr ("'+$)", c < 0x80 ? *p : '+') == NULL)
        {
          g_string_free (plain, TRUE);
          return NULL;
        }
      else if (c >= 0x80 && c != 0x00A0 && c != 0x202F && c != 0x2009 && c != 0x20AC && c != 0x2019)
        {
          g_string_free (plain, TRUE);
          return NULL;
        }
    }
  if (is_negative)
    g_string_prepend_c (plain, '-');
  return g_string_free (plain, FALSE);
}

/* Digits and a decimal mark with at most 15 digits in all: the most common case, and exact. */
static gboolean
read_plain_number (const char *text, char decimal_mark, double *out_number)
{
  static const double powers[] = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                  1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  guint64 digits = 0;
  guint n_digits = 0, n_decimals = 0;
  gboolean has_mark = FALSE;
  for (; *text != '\0'; text++)
    {
      if (*text == decimal_mark && !has_mark && n_digits > 0)
        has_mark = TRUE;
      else if (g_ascii_isdigit (*text) && n_digits < 15)
        {
          digits = digits * 10 + (*text - '0');
          n_digits++;
          n_decimals += has_mark;
        }
      else
        return FALSE;
    }
  if (n_digits == 0)
    return FALSE;
  *out_number = (double) digits / powers[n_decimals];
  return TRUE;
}

SeraiTableNumber
serai_table_number_read (const char *text, char decimal_mark, double *out_number)
{
  static const char *const missing[] = {
      "",           "-",   "--",   "–",    "—",    ".", "..",  "...",     "…",
      "na",         "n/a", "n.a.", "null", "none", ":", "nan", "missing", "not available",
      "нет данных", "м",   "*"};
  static const char *const confidential[] = {
      "c", ":c", ": c", "x", "conf", "conf.", "confidential", "к", "конфиденциально"};
  static const char *const unpublished[] = {"not yet published",
                                            "not yet available",
                                            "not published yet",
                                            "n.y.a.",
                                            "nya",
                                            "unpublished",
                                            "forthcoming",
                                            "pending",
                                            "ещё не опубликовано",
                                            "еще не опубликовано"};
  if (read_plain_number (text, decimal_mark, out_number))
    return SERAI_TABLE_NUMBER_READ;
  *out_number = NAN;
  if (is_one_of (text, missing, G_N_ELEMENTS (missing)))
    return SERAI_TABLE_NUMBER_MISSING;
  if (is_one_of (text, confidential, G_N_ELEMENTS (confidential)))
    return SERAI_TABLE_NUMBER_CONFIDENTIAL;
  if (is_one_of (text, unpublished, G_N_ELEMENTS (unpublished)))
    return SERAI_TABLE_NUMBER_UNPUBLISHED;
  g_autofree char *plain = write_plainly (text, decimal_mark);
  char *end;
  double number = plain != NULL ? g_ascii_strtod (plain, &end) : NAN;
  if (plain == NULL || end == plain || *end != '\0' || !isfinite (number))
    return SERAI_TABLE_NUMBER_UNREADABLE;
  *out_number = number;
  return SERAI_TABLE_NUMBER_READ;
}

gboolean
serai_table_small_number_read (const char *text, guint max, guint *out_number)
{
  guint number = 0;
  const char *p = text;
  for (; g_ascii_isdigit (*p) && number <= max; p++)
    number = number * 10 + (guint) (*p - '0');
  if (p == text || *p != '\0' || number > max)
    return FALSE;
  *out_number = number;
  return TRUE;
}

static int
read_digits (const char **inout_p, int max)
{
  int number = 0, n = 0;
  while (g_ascii_isdigit (**inout_p) && n < max)
    {
      number = number * 10 + (*(*inout_p)++ - '0');
      n++;
    }
  return n == 0 || g_ascii_isdigit (**inout_p) ? -1 : number;
}

/* A year with a part behind it: "2022M04", "202204", "2022 Q3", "2022.04", "2022 г.". */
static gboolean
read_year_first (const char *text, SeraiPeriod *out_period)
{
  gsize n_digits = strspn (text, "0123456789");
  if (n_digits != 4 && n_digits != 6)
    return FALSE;
  g_autofree char *digits = g_strndup (text, 4);
  guint year;
  if (!serai_table_small_number_read (digits, 2200, &year) || year < 1800)
    return FALSE;
  const char *p = text + 4 + strspn (text + 4, " -.");
  if (g_str_has_prefix (p, "г"))
    {
      *out_period = serai_period_year (year);
      return TRUE;
    }
  char part = g_ascii_toupper (*p);
  gboolean has_letter = part != '\0' && strchr ("MQHSK", part) != NULL;
  p += has_letter;
  int number = read_digits (&p, 2);
  if (number < 1 || *p != '\0')
    return FALSE;
  if (part == 'Q' || part == 'K')
    *out_period = serai_period_quarter (year, number);
  else if (part == 'H' || part == 'S')
    *out_period = serai_period_half (year, number);
  else
    *out_period = serai_period_month (year, number);
  return serai_period_is_set (*out_period);
}

/* "Q3 2022", "H1-2022", "04.2022", "1 quarter 2022". */
static gboolean
read_year_last (const char *text, SeraiPeriod *out_period)
{
  gsize length = strlen (text);
  if (length < 6)
    return FALSE;
  const char *p = text + length - 4;
  int year = read_digits (&p, 4);
  if (year < 1900 || year > 2200)
    return FALSE;
  g_autofree char *head = g_ascii_strdown (text, length - 4);
  g_strstrip (head);
  char kind = head[0];
  p = head + (kind == 'q' || kind == 'h');
  int number = read_digits (&p, 2);
  if (number < 1 || p[strspn (p, " -./")] != '\0')
    return FALSE;
  if (kind == 'q')
    *out_period = serai_period_quarter (year, number);
  else if (kind == 'h')
    *out_period = serai_period_half (year, number);
  else if (*p == '.' || *p == '/' || *p == '-')
    *out_period = serai_period_month (year, number);
  else
    return FALSE;
  return serai_period_is_set (*out_period);
}

/* "January 2022", "янв.-сент. 2022", "Jan-Mar 2022": the months' names through a day of theirs. */
static gboolean
read_month_names (const char *text, SeraiPeriod *out_period)
{
  int months[2] = {0}, n_months = 0, year = 0;
  for (const char *p = text; *p != '\0';)
    {
      const char *end = p;
      while (g_unichar_isalnum (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);
      if (end == p)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      g_autofree char *word = g_strndup (p, end - p);
      g_autofree char *day = g_strdup_printf ("1 %s", word);
      SeraiDayWords words;
      const char *digits = p;
      if (serai_day_words_read (day, &words) && n_months < 2)
        months[n_months++] = words.month;
      else if (end - p == 4 && g_ascii_isdigit (*p))
        year = read_digits (&digits, 4);
      else if (!g_str_has_prefix (word, "г"))
        return FALSE;
      p = end;
    }
  if (n_months == 0 || year <= 0)
    return FALSE;
  *out_period = serai_period_months (year, months[0], year, months[n_months - 1]);
  return serai_period_is_set (*out_period);
}

gboolean
serai_table_period_read (const char *text, SeraiPeriod *out_period)
{
  *out_period = SERAI_PERIOD_NONE;
  if (strlen (text) > 60)
    return FALSE;
  return serai_period_parse (text, out_period) || read_year_first (text, out_period)
         || read_year_last (text, out_period) || read_month_names (text, out_period);
}

/* "1" → "01", "101" → "0101": a spreadsheet takes leading zeros off. */
static void
append_code (GString *code, const char *digits, gsize n_digits)
{
  if (n_digits % 2 == 1)
    g_string_append_c (code, '0');
  g_string_append_len (code, digits, n_digits);
}

/* "WITS:Capital": a heading of a source's own, with the source's name before it. */
static gboolean
is_own_heading (const char *text)
{
  const char *colon = strchr (text, ':');
  if (colon == NULL || colon == text || colon - text > 6 || colon[1] == '\0')
    return FALSE;
  for (const char *p = text; *p != '\0'; p++)
    if (p != colon && !g_ascii_isalnum (*p) && strchr ("._-", *p) == NULL)
      return FALSE;
  return g_ascii_isupper (text[0]);
}

/* "999999" in letters: "9999AA", "99AAAA" are goods that aren't specified by kind. */
static gboolean
is_open_code (const char *text)
{
  return strlen (text) == 6 && strspn (text, "0123456789") >= 2 && strspn (text, "0123456789") < 6
         && strspn (text, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 6;
}

/* WITS' groups of chapters by their codes ("01-05_Animal") and names, and its other headings. */
static gboolean
read_wits_heading (const char *text, char *out_code, gsize size)
{
  static const char *const headings[][2] = {
      {"Animal", "01-05"},
      {"Vegetable", "06-15"},
      {"Food Products", "16-24"},
      {"Minerals", "25-26"},
      {"Fuels", "27"},
      {"Chemicals", "28-38"},
      {"Plastic or Rubber", "39-40"},
      {"Hides and Skins", "41-43"},
      {"Wood", "44-49"},
      {"Textiles and Clothing", "50-63"},
      {"Footwear", "64-67"},
      {"Stone and Glass", "68-71"},
      {"Metals", "72-83"},
      {"Mach and Elec", "84-85"},
      {"Transportation", "86-89"},
      {"Miscellaneous", "90-99"},
      {"Capital goods", "WITS:Capital"},
      {"Consumer goods", "WITS:Consumer"},
      {"Intermediate goods", "WITS:Intermediate"},
      {"Raw materials", "WITS:RawMat"},
      {"UNCTAD-SoP1", "WITS:RawMat"},
      {"UNCTAD-SoP2", "WITS:Intermediate"},
      {"UNCTAD-SoP3", "WITS:Consumer"},
      {"UNCTAD-SoP4", "WITS:Capital"},
      {"All Products", "TOTAL"},
  };
  *out_code = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    if (g_ascii_strcasecmp (headings[i][0], text) == 0)
      return g_strlcpy (out_code, headings[i][1], size) < size;
  const char *end = strchr (text, '_');
  if (end == NULL || end - text != 5 || text[2] != '-')
    return FALSE;
  gboolean is_one = strncmp (text, text + 3, 2) == 0;
  return (gsize) g_snprintf (out_code, size, "%.*s", is_one ? 2 : 5, text) < size;
}

gboolean
serai_table_commodity_read (SeraiReference *reference, const char *text, char *out_code, gsize size)
{
  static const char *const totals[] = {"",         "total", "all",      "all commodities",
                                       "всего",    "0",     "hs total", "total - all commodities",
                                       "totalall", "итого", "товары"};
  if (is_one_of (text, totals, G_N_ELEMENTS (totals)))
    return g_strlcpy (out_code, "TOTAL", size) < size;
  if (is_own_heading (text))
    return g_strlcpy (out_code, text, size) < size;
  if (read_wits_heading (text, out_code, size) || is_open_code (text))
    return *out_code != '\0' || g_strlcpy (out_code, text, size) < size;
  const char *p = text;
  if (g_ascii_strncasecmp (p, "HS", 2) == 0)
    p += 2 + strspn (p + 2, " -:");
  g_autoptr (GString) code = g_string_new (NULL);
  while (g_ascii_isdigit (*p))
    {
      gsize n_digits = strspn (p, "0123456789");
      if (n_digits > 10)
        return FALSE;
      append_code (code, p, n_digits);
      p += n_digits;
      if (*p == '\0' || *p == ' ')
        return code->len < size && g_strlcpy (out_code, code->str, size) < size;
      if ((*p == '-' || *p == '+') && g_ascii_isdigit (p[1]))
        g_string_append_c (code, *p++);
    }
  const SeraiEntry *goods =
      reference == NULL ? NULL
                        : serai_reference_find_by_name (reference, SERAI_SUBJECT_COMMODITY, text);
  return goods != NULL && goods->code != NULL && g_strlcpy (out_code, goods->code, size) < size;
}

static SeraiValuation
first_valuation (const char *text)
{
  const char *fob = strstr (text, "fob");
  const char *cif = strstr (text, "cif");
  if (fob == NULL)
    return cif == NULL ? SERAI_VALUATION_UNKNOWN : SERAI_VALUATION_CIF;
  return cif == NULL || fob < cif ? SERAI_VALUATION_FOB : SERAI_VALUATION_CIF;
}

/* Where @text speaks of the flow: behind "x:", "exports", "экспорт". */
static const char *
find_flow (const char *text, const char *letter, const char *word, const char *russian)
{
  g_autofree char *marked = g_strconcat (letter, ":", NULL);
  const char *found = strstr (text, marked);
  if (found == NULL)
    found = strstr (text, word);
  return found != NULL ? found : strstr (text, russian);
}

SeraiValuation
serai_table_valuation_read (const char *text, SeraiFlow flow)
{
  g_autofree char *folded = serai_text_fold (text);
  gboolean has_fob = strstr (folded, "fob") != NULL;
  gboolean has_cif = strstr (folded, "cif") != NULL;
  if (!has_fob || !has_cif)
    return first_valuation (folded);
  if (flow == SERAI_FLOW_TURNOVER)
    return SERAI_VALUATION_MIXED;
  gboolean goes_out = flow == SERAI_FLOW_EXPORT || flow == SERAI_FLOW_REEXPORT;
  const char *at = goes_out ? find_flow (folded, "x", "export", "экспорт")
                            : find_flow (folded, "m", "import", "импорт");
  if (at != NULL && first_valuation (at) != SERAI_VALUATION_UNKNOWN)
    return first_valuation (at);
  /* Both are named and neither with its flow: as everywhere, exports are FOB and imports CIF. */
  return goes_out ? SERAI_VALUATION_FOB : SERAI_VALUATION_CIF;
}

/* Letters as SDMX and Eurostat set them, the one that says most winning. */
static gboolean
read_status_letters (const char *folded, SeraiStatus *out_status)
{
  static const char *const letters[SERAI_N_STATUSES] = {
      [SERAI_STATUS_REPORTED] = "abdgknrsuvwt", [SERAI_STATUS_PROVISIONAL] = "p",
      [SERAI_STATUS_ESTIMATED] = "efi",         [SERAI_STATUS_CONFIDENTIAL] = "cq",
      [SERAI_STATUS_MISSING] = "lmoz",
  };
  SeraiStatus most = SERAI_STATUS_REPORTED;
  if (strlen (folded) > 3 || *folded == '\0')
    return FALSE;
  for (const char *p = folded; *p != '\0'; p++)
    {
      guint status = 0;
      while (status < SERAI_N_STATUSES
             && (letters[status] == NULL || strchr (letters[status], *p) == NULL))
        status++;
      if (status == SERAI_N_STATUSES)
        return FALSE;
      most = MAX (most, (SeraiStatus) status);
    }
  *out_status = most;
  return TRUE;
}

gboolean
serai_table_status_read (const char *text, SeraiStatus *out_status)
{
  static const struct
  {
    const char *word;
    SeraiStatus status;
  } words[] = {
      {"a", SERAI_STATUS_REPORTED},
      {"final", SERAI_STATUS_REPORTED},
      {"official", SERAI_STATUS_REPORTED},
      {"p", SERAI_STATUS_PROVISIONAL},
      {"preliminary", SERAI_STATUS_PROVISIONAL},
      {"e", SERAI_STATUS_ESTIMATED},
      {"estimate", SERAI_STATUS_ESTIMATED},
      {"quoted", SERAI_STATUS_STATED},
      {"press", SERAI_STATUS_STATED},
      {"calculated", SERAI_STATUS_DERIVED},
      {"computed", SERAI_STATUS_DERIVED},
      {"c", SERAI_STATUS_CONFIDENTIAL},
      {"m", SERAI_STATUS_MISSING},
      {"not yet published", SERAI_STATUS_UNPUBLISHED},
      {"not yet available", SERAI_STATUS_UNPUBLISHED},
      {"pending", SERAI_STATUS_UNPUBLISHED},
  };
  g_autofree char *folded = serai_text_fold (text);
  if (serai_status_parse (folded, out_status))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i].word, folded) == 0)
      {
        *out_status = words[i].status;
        return TRUE;
      }
  return read_status_letters (folded, out_status);
}
