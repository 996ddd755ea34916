/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a number counts or measures: "600 megawatts", "850 permanent jobs". */
#include "language/amount.h"

#include "language/measures.h"

#include <string.h>

enum
{
  MOST_WORDS = 4, /* between a number and the end of its noun */
};

/* Endings of adjectives that no noun behind a number has. */
static gboolean
is_adjective (const char *folded)
{
  static const char *const endings[] = {"ых", "их", "ого", "ые", "ие", "ую", "ая", "ое", "ыми"};
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_plural (const SeraiReading *reading, guint i)
{
  const char *folded = serai_reading_at (reading, i)->folded;
  gsize length = strlen (folded);
  if (serai_reading_is (reading, i, SERAI_WORD_PLURAL, NULL))
    return TRUE;
  if (serai_lexicon_is_inflected (reading->lexicon))
    return !is_adjective (folded);
  if (length < 4 || folded[length - 1] != 's')
    return FALSE;
  char before = folded[length - 2];
  return before != 's' && before != 'u' && before != '\'' && !g_str_has_suffix (folded, "sis")
         && !g_str_has_suffix (folded, "ous");
}

static gboolean
is_stop (const SeraiReading *reading, guint i)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  return piece->kind != SERAI_TOKEN_WORD || piece->folded[0] == '\'' || piece->folded[0] == '\0'
         || serai_reading_is (reading, i, SERAI_WORD_STOP, NULL)
         || serai_reading_is (reading, i, SERAI_WORD_UNIT, NULL)
         || serai_reading_is (reading, i, SERAI_WORD_MONTH, NULL);
}

/* "220-kilovolt", "30-year", "40,000-square-metre": what a hyphen joins to the number. */
static guint
read_joined (const SeraiReading *reading, guint i, const SeraiNumeral *numeral, SeraiSpan *out_unit)
{
  guint at = i;
  if (serai_reading_is_word (reading, i, "-") && !serai_reading_at (reading, i)->space_before
      && !serai_reading_at (reading, i + 1)->space_before)
    at = i + 1;
  else if (!serai_reading_at (reading, i)->is_joined)
    return i;
  const SeraiPiece *piece = serai_reading_at (reading, at);
  if (piece->kind != SERAI_TOKEN_WORD)
    return i;
  guint end = serai_measure_read (reading, at, numeral);
  gboolean is_span = serai_reading_is (reading, at, SERAI_WORD_SPAN, NULL)
                     || g_str_has_prefix (piece->folded, "year-");
  gboolean is_measure =
      strncmp (piece->folded, "square-", 7) == 0 || strncmp (piece->folded, "cubic-", 6) == 0;
  if (end == at && (is_span || is_measure))
    end = at + 1;
  if (end == at)
    return i;
  *out_unit = (SeraiSpan){piece->span.start, serai_reading_at (reading, end - 1)->span.end};
  return end;
}

static guint
read_noun (const SeraiReading *reading, guint i)
{
  for (guint at = i; at < i + MOST_WORDS; at++)
    {
      const SeraiPiece *piece = serai_reading_at (reading, at);
      if (is_stop (reading, at) || (at == i && !piece->space_before)
          || (serai_lexicon_is_inflected (reading->lexicon) && piece->is_capital))
        return i;
      /* "5,000 Kazakh students": a capital may begin an adjective, never the noun. */
      if (is_plural (reading, at) && !(piece->is_capital && !piece->is_upper && at > i))
        return at + 1;
    }
  return i;
}

/* "55 years old", "3 weeks of age", "87 yo": how old something is. */
static guint
read_age (const SeraiReading *reading, guint i)
{
  if (serai_reading_is_word (reading, i, "yo") || serai_reading_is_word (reading, i, "y.o"))
    return i + 1;
  if (!serai_reading_is (reading, i, SERAI_WORD_SPAN, NULL))
    return i;
  guint at = i + 1 + serai_reading_is_word (reading, i + 1, "-");
  if (serai_reading_is (reading, at, SERAI_WORD_OLD, NULL))
    return at + 1;
  guint n = serai_reading_match (reading, i + 1, "of age");
  return n > 0 ? i + 1 + n : i;
}

/* "5m people", "3.4b barrels": the letter is a scale where a plural follows. */
static guint
read_scaled (const SeraiReading *reading, const SeraiNumeral *numeral)
{
  guint i = numeral->short_end;
  if (numeral->short_scale <= 0 || serai_lexicon_is_inflected (reading->lexicon)
      || !is_plural (reading, i) || is_stop (reading, i)
      || !serai_reading_at (reading, i)->space_before)
    return i;
  return i + 1;
}

guint
serai_counted_read (const SeraiReading *reading,
                    guint i,
                    const SeraiNumeral *numeral,
                    SeraiSpan *out_unit,
                    gboolean *out_is_measure)
{
  guint start = i;
  *out_is_measure = TRUE;
  guint end = read_joined (reading, i, numeral, out_unit);
  if (end > i)
    return end;
  end = read_age (reading, i);
  if (end == i && numeral->short_scale > 0
      && (end = read_scaled (reading, numeral)) > numeral->short_end)
    start = numeral->short_end;
  else if (end == i || numeral->short_scale > 0)
    end = serai_measure_read (reading, i, numeral);
  if (end == i)
    {
      end = read_noun (reading, i);
      *out_is_measure = end == i + 1 && serai_reading_is (reading, i, SERAI_WORD_SPANS, NULL);
    }
  if (end == i && serai_reading_is (reading, i, SERAI_WORD_SPAN, NULL)
      && (numeral->number == 1 || (numeral->is_fraction && numeral->number < 1)))
    end = i + 1;
  if (end == i)
    return i;
  end = serai_measure_read_quotients (reading, end);
  *out_unit = (SeraiSpan){serai_reading_at (reading, start)->span.start,
                          serai_reading_at (reading, end - 1)->span.end};
  return end;
}
