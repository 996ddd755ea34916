/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in figures: "1.4bn", "2 1/2", "⅓", "4e14", "1.6 × 10^6", "3 hundred and 21". */
#include "language/numeral.h"

#include "base/number.h"

#include <math.h>
#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

static gboolean
is_tight (const SeraiReading *reading, guint i)
{
  return !serai_reading_at (reading, i)->space_before;
}

/* A figure without marks; FALSE where it is none. */
static gboolean
read_whole (const SeraiReading *reading, guint i, int *out_number)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  gsize length = strlen (piece->folded);
  if (piece->kind != SERAI_TOKEN_NUMBER || length > 6
      || strspn (piece->folded, "0123456789") != length)
    return FALSE;
  *out_number = g_ascii_strtoll (piece->folded, NULL, 10);
  return TRUE;
}

/* "½", "⅓": one character that Unicode decomposes into a fraction. */
static gboolean
read_vulgar (const SeraiReading *reading, guint i, double *out_part)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (piece->kind != SERAI_TOKEN_MARK || (guchar) piece->folded[0] < 0x80)
    return FALSE;
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n = g_unichar_fully_decompose (g_utf8_get_char (piece->folded), TRUE, parts,
                                       G_N_ELEMENTS (parts));
  gint64 above = 0, below = 0;
  gboolean has_slash = FALSE;
  for (gsize k = 0; k < n; k++)
    {
      gint64 *side = has_slash ? &below : &above;
      if (parts[k] == 0x2044)
        has_slash = TRUE;
      else if (parts[k] < 0x80 && g_ascii_isdigit (parts[k]))
        *side = *side * 10 + parts[k] - '0';
      else
        return FALSE;
    }
  if (!has_slash || below == 0)
    return FALSE;
  *out_part = (double) above / below;
  return TRUE;
}

gboolean
serai_numeral_is_vulgar (const SeraiReading *reading, guint i)
{
  double part;
  return read_vulgar (reading, i, &part);
}

/* "1/40", "3/4", not "3/4/2021", "24/7", "1/0"; the piece after it, @i where there is none. */
static guint
read_slashed (const SeraiReading *reading, guint i, double *out_part)
{
  static const int usual[] = {12, 15, 16, 20, 24, 25, 30, 32, 40, 50, 60, 64, 100, 1000};
  int above, below;
  if (read_vulgar (reading, i, out_part))
    return i + 1;
  if (!read_whole (reading, i, &above) || !serai_reading_is_word (reading, i + 1, "/")
      || !is_tight (reading, i + 1) || !is_tight (reading, i + 2)
      || !read_whole (reading, i + 2, &below) || above >= below || above == 0)
    return i;
  gboolean is_usual = below <= 10;
  for (guint k = 0; k < G_N_ELEMENTS (usual); k++)
    is_usual = is_usual || below == usual[k];
  const SeraiPiece *next = serai_reading_at (reading, i + 3);
  gboolean continues = !next->space_before && next->folded[0] != '\0'
                       && strchr ("/-:", next->folded[0]) != NULL && next->folded[1] == '\0';
  if (!is_usual || continues || (i > 0 && serai_reading_is_word (reading, i - 1, "/")))
    return i;
  *out_part = (double) above / below;
  return i + 3;
}

/* "-", "+", "−" tight before its figure: -1 or 1 and the piece after it; @i where there is none. */
static guint
read_exponent_sign (const SeraiReading *reading, guint i, int *out_sign)
{
  *out_sign = 1;
  if (!is_tight (reading, i))
    return i;
  if (serai_reading_is_word (reading, i, "-"))
    *out_sign = -1;
  else if (!serai_reading_is_word (reading, i, "+"))
    return i;
  return is_tight (reading, i + 1) ? i + 1 : i;
}

/* "e14", "e-3", "e+14" right behind a figure. */
static guint
read_e (const SeraiReading *reading, guint i, int *out_exponent)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (piece->space_before || piece->kind != SERAI_TOKEN_WORD || piece->folded[0] != 'e')
    return i;
  const char *digits = piece->folded + 1;
  gsize length = strlen (digits);
  if (length > 0 && length < 4 && strspn (digits, "0123456789") == length)
    {
      *out_exponent = g_ascii_strtoll (digits, NULL, 10);
      return i + 1;
    }
  int sign, exponent;
  guint at = length == 0 ? read_exponent_sign (reading, i + 1, &sign) : i + 1;
  if (length != 0 || at == i + 1 || !read_whole (reading, at, &exponent))
    return i;
  *out_exponent = sign * exponent;
  return at + 1;
}

/* "^6", "^-1", "−5", "⁶": an exponent behind its base. */
static guint
read_caret (const SeraiReading *reading, guint i, gboolean needs_caret, int *out_exponent)
{
  int sign, exponent;
  gboolean has_caret = serai_reading_is_word (reading, i, "^") && is_tight (reading, i);
  guint at = read_exponent_sign (reading, i + has_caret, &sign);
  if ((!has_caret && (needs_caret || at == i)) || !is_tight (reading, at)
      || !read_whole (reading, at, &exponent) || exponent > 300)
    return i;
  *out_exponent = sign * exponent;
  return at + 1;
}

/* "×10^6", "x 10−5", "x2^10": a power that the figure is multiplied with. */
static guint
read_times_power (const SeraiReading *reading, guint i, double *out_power)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  int base = 0, exponent;
  guint at = i + 1;
  if (piece->kind == SERAI_TOKEN_WORD && piece->folded[0] == 'x'
      && g_ascii_isdigit (piece->folded[1]))
    base = g_ascii_strtoll (piece->folded + 1, NULL, 10);
  else if (!(strcmp (piece->folded, "×") == 0 || strcmp (piece->folded, "x") == 0
             || strcmp (piece->folded, "*") == 0)
           || !read_whole (reading, at++, &base))
    return i;
  guint end = read_caret (reading, at, base != 10, &exponent);
  if (end == at || base < 2)
    return i;
  *out_power = pow (base, exponent);
  return end;
}

/* The whole power that a figure stands in: "e14", "×10^6", "^-1". */
static guint
read_power (const SeraiReading *reading, guint i, double *inout_number, double *inout_step)
{
  int exponent;
  double power;
  guint end = read_e (reading, i, &exponent);
  if (end > i)
    power = pow (10, exponent);
  else if ((end = read_times_power (reading, i, &power)) == i)
    {
      end = read_caret (reading, i, TRUE, &exponent);
      if (end > i)
        {
          *inout_number = pow (*inout_number, exponent);
          *inout_step = 0;
        }
      return end;
    }
  *inout_number *= power;
  *inout_step *= power;
  return end;
}

/* "2 1/2", "1½": a whole number and a part of one. */
static guint
read_mixed (const SeraiReading *reading, guint i, double *inout_number)
{
  double part;
  guint end = read_slashed (reading, i, &part);
  if (end == i || (end > i + 1 && is_tight (reading, i)))
    return i;
  *inout_number += part;
  return end;
}

static void
read_short_scale (const SeraiReading *reading, SeraiNumeral *numeral)
{
  double factor;
  if (numeral->scale > 1 || !READ (numeral->end, SHORT_SCALE, &factor))
    return;
  numeral->short_scale = factor;
  numeral->short_end = numeral->end + 1;
}

/* "100k": what clings to the figure is no unit. */
static guint
read_tight_scale (const SeraiReading *reading, guint i, double *inout_scale)
{
  double factor;
  const SeraiPiece *piece = serai_reading_at (reading, i);
  gboolean is_scale = strcmp (piece->folded, "k") == 0 || strcmp (piece->folded, "b") == 0;
  if (piece->space_before || !is_scale || !READ (i, SHORT_SCALE, &factor))
    return i;
  *inout_scale *= factor;
  return i + 1;
}

/* "+/- 1e-5", "± 0.2": how exact it is. */
static guint
skip_uncertainty (const SeraiReading *reading, guint i)
{
  guint n = serai_reading_is_word (reading, i, "±") ? 1 : serai_reading_match (reading, i, "+ / -");
  const SeraiPiece *piece = serai_reading_at (reading, i + n);
  double number, step = 1;
  guint n_decimals;
  if (n == 0 || piece->kind != SERAI_TOKEN_NUMBER
      || !serai_number_parse (piece->folded, strlen (piece->folded), &number, &n_decimals))
    return i;
  return read_power (reading, i + n + 1, &number, &step);
}

static gboolean
read_fraction_alone (const SeraiReading *reading, guint i, SeraiNumeral *out)
{
  double part;
  guint end = read_slashed (reading, i, &part);
  if (end == i)
    return FALSE;
  *out = (SeraiNumeral){.first = i,
                        .end = end,
                        .number = part,
                        .step = 0.02,
                        .scale = 1,
                        .is_fraction = TRUE,
                        .is_figure_fraction = TRUE};
  return TRUE;
}

gboolean
serai_numeral_read_figure (const SeraiReading *reading, guint i, SeraiNumeral *out)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  double number, part;
  guint n_decimals;
  if (read_fraction_alone (reading, i, out))
    return TRUE;
  if (piece->kind != SERAI_TOKEN_NUMBER
      || !serai_number_parse (piece->folded, strlen (piece->folded), &number, &n_decimals))
    return FALSE;
  double step = pow (10, -(double) n_decimals);
  guint end = i + 1;
  guint after_part = serai_numeral_read_part (reading, end, &part);
  guint after_power = read_power (reading, end, &number, &step);
  if (after_power > end)
    end = after_power;
  else if (after_part > end && n_decimals == 0)
    {
      number += part;
      step = 0.1;
      end = after_part;
    }
  else if (n_decimals == 0 && number < 1000
           && (after_part = read_mixed (reading, end, &number)) > end)
    {
      step = 0.1;
      end = after_part;
    }
  end = skip_uncertainty (reading, end);
  double scale = 1;
  guint after_scale = serai_numeral_read_scales (reading, end, n_decimals == 0, &scale);
  if (after_scale == end)
    after_scale = read_tight_scale (reading, end, &scale);
  *out = (SeraiNumeral){.first = i,
                        .end = after_scale,
                        .number = serai_number_round (number * scale),
                        .step = step * scale,
                        .scale = scale,
                        .has_decimals = step < 1 && step > 0,
                        .is_bare_figure = after_scale == i + 1};
  read_short_scale (reading, out);
  return TRUE;
}

void
serai_numeral_read_smaller (const SeraiReading *reading, SeraiNumeral *numeral)
{
  double least = numeral->scale;
  while (least > 1)
    {
      SeraiNumeral part;
      gboolean has_and = READ (numeral->end, AND, NULL);
      guint at = numeral->end + has_and;
      /* "3 hundred and 21", but "5 million and 30 people" are two. */
      gboolean may_be_bare = has_and && least <= 1000 && !numeral->has_decimals;
      if (!serai_numeral_read_figure (reading, at, &part) || part.is_fraction || part.has_decimals
          || part.scale >= least || part.number >= least || (part.scale <= 1 && !may_be_bare)
          || (has_and && part.scale > 1 && least > 1000))
        return;
      numeral->number += part.number;
      numeral->step = part.step;
      numeral->end = part.end;
      least = part.scale;
    }
}
