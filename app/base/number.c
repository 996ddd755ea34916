/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures as people write them. */
#include "base/number.h"

#include <string.h>

typedef struct
{
  guint n_commas;
  guint n_points;
  guint n_blanks;
  const char *last_mark; /* the last comma or point */
} Marks;

static Marks
count_marks (const char *text, gsize length)
{
  Marks marks = {0};
  for (const char *p = text; p < text + length; p++)
    {
      marks.n_commas += *p == ',';
      marks.n_points += *p == '.';
      marks.n_blanks += *p == ' ' || (guchar) *p >= 0x80;
      if (*p == ',' || *p == '.')
        marks.last_mark = p;
    }
  return marks;
}

/* The mark before the decimals, NULL where the figure is whole. */
static const char *
find_decimal_mark (const char *text, gsize length)
{
  Marks marks = count_marks (text, length);
  if (marks.last_mark == NULL)
    return NULL;
  guint n_after = text + length - marks.last_mark - 1;
  if (marks.n_commas > 0 && marks.n_points > 0)
    return (*marks.last_mark == '.' ? marks.n_points : marks.n_commas) == 1 ? marks.last_mark
                                                                            : NULL;
  if (marks.n_points > 0)
    return marks.n_points == 1 ? marks.last_mark : NULL;
  if (marks.n_commas > 1)
    return NULL;
  /* "1,435" are thousands, "1 435,700" and "0,435" are not. */
  gboolean may_group =
      n_after == 3 && marks.n_blanks == 0 && marks.last_mark - text <= 3 && *text != '0';
  return may_group ? NULL : marks.last_mark;
}

gboolean
serai_number_parse (const char *text, gsize length, double *out_number, guint *out_n_decimals)
{
  const char *mark = find_decimal_mark (text, length);
  char digits[64];
  gsize n = 0;
  guint n_decimals = 0;
  for (const char *p = text; p < text + length; p++)
    {
      if (p == mark)
        digits[n++] = '.';
      else if (g_ascii_isdigit (*p))
        {
          digits[n++] = *p;
          n_decimals += mark != NULL && p > mark;
        }
      else if (*p != ',' && *p != '.' && *p != ' ' && (guchar) *p < 0x80)
        return FALSE;
      if (n == sizeof digits - 1)
        return FALSE;
    }
  digits[n] = '\0';
  if (n == 0 || !g_ascii_isdigit (digits[0]))
    return FALSE;
  *out_number = g_ascii_strtod (digits, NULL);
  *out_n_decimals = n_decimals;
  return TRUE;
}

double
serai_number_round (double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  return g_ascii_strtod (g_ascii_formatd (digits, sizeof digits, "%.15g", number), NULL);
}
