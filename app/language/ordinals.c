/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ranks: "ranks second", "third place", "2nd", "fourth-largest"; not "the first half". */
#include "language/values.h"

#include "base/number.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* "second", "2nd", "twenty-first": the piece after it, @i where there is none. */
static guint
read_ordinal (const SeraiReading *reading, guint i, double *out_rank)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  double tens;
  guint n_decimals;
  if (READ (i, ORDINAL, out_rank))
    return i + 1;
  if (piece->kind == SERAI_TOKEN_NUMBER && READ (i + 1, ORDINAL_ENDING, NULL)
      && !serai_reading_at (reading, i + 1)->space_before
      && serai_number_parse (piece->folded, strlen (piece->folded), out_rank, &n_decimals))
    return i + 2;
  if (piece->kind == SERAI_TOKEN_NUMBER && serai_reading_is_word (reading, i + 1, "-")
      && READ (i + 2, ORDINAL_ENDING, NULL) && !serai_reading_at (reading, i + 1)->space_before
      && !serai_reading_at (reading, i + 2)->space_before
      && serai_number_parse (piece->folded, strlen (piece->folded), out_rank, &n_decimals))
    return i + 3; /* "2-е" */
  if (READ (i, TENS, &tens) && serai_reading_at (reading, i + 1)->is_joined
      && READ (i + 1, ORDINAL, out_rank) && *out_rank < 10)
    {
      *out_rank += tens;
      return i + 2;
    }
  return i;
}

static guint
skip_hyphen (const SeraiReading *reading, guint i)
{
  return serai_reading_is_word (reading, i, "-") ? i + 1 : i;
}

/* What stands before a rank that isn't followed by its noun. */
static gboolean
is_led (const SeraiReading *reading, guint first)
{
  for (guint back = 1; back <= 7 && back <= first; back++)
    {
      guint at = first - back;
      const SeraiPiece *piece = serai_reading_at (reading, at);
      if (piece->sentence != serai_reading_at (reading, first)->sentence
          || (piece->kind == SERAI_TOKEN_MARK && !serai_reading_is_word (reading, at, "-")))
        return FALSE;
      /* "ranks the project second": words between count for the verb of ranking only. */
      if (g_str_has_prefix (piece->folded, "rank"))
        return TRUE;
      if (back == 1 && (READ (at, RANK_VERB, NULL)))
        return TRUE;
      if (back == 2 && READ (first - 1, THE, NULL) && READ (at, RANK_VERB, NULL))
        return TRUE;
    }
  return FALSE;
}

/* "Ukraine was second and China third": a bare name before it, a rank in the same sentence. */
static gboolean
continues_ranking (const SeraiReading *reading, guint first, guint end)
{
  if (first < 2)
    return FALSE;
  const SeraiPiece *name = serai_reading_at (reading, first - 1);
  gboolean is_parted = serai_reading_is_word (reading, first - 1, ",") && READ (end, AMONG, NULL);
  if (!name->is_capital && !READ (first - 1, AND, NULL) && !is_parted)
    return FALSE;
  guint n_all = reading->passage->mentions->len;
  if (n_all == 0)
    return FALSE;
  const SeraiMention *last = &g_array_index (reading->passage->mentions, SeraiMention, n_all - 1);
  guint token = serai_passage_token_at (reading->passage, last->span.start);
  return last->kind == SERAI_MENTION_ORDINAL
         && serai_tokens_at (reading->passage->tokens, token)->sentence == name->sentence;
}

static gboolean
ends_clause (const SeraiReading *reading, guint end)
{
  double rank;
  const SeraiPiece *piece = serai_reading_at (reading, end);
  return (piece->kind == SERAI_TOKEN_MARK && !serai_reading_is_word (reading, end, "-"))
         || READ (end, AMONG, NULL) || READ (end, AND, NULL)
         || (READ (end, TO, NULL) && read_ordinal (reading, end + 1, &rank) > end + 1)
         || serai_reading_is_word (reading, end, "on")
         || serai_reading_is_word (reading, end, "with");
}

static void
add_rank (SeraiReading *reading, guint first, guint end, double rank)
{
  SeraiMention mention = serai_reading_mention (reading, first, end, SERAI_MENTION_ORDINAL);
  mention.value.number = rank;
  mention.value.upper = rank;
  mention.value.step = 1;
  serai_passage_add (reading->passage, &mention);
}

/* "number one", "the No. 1 supplier"; "Order No. 1" is a name. */
static guint
read_number_one (SeraiReading *reading, guint i)
{
  guint at = i + 1;
  if (!READ (i, NUMBER_SIGN, NULL))
    return i;
  if (serai_reading_is_word (reading, at, "."))
    at++;
  if (!serai_reading_is_word (reading, at, "1") && !serai_reading_is_word (reading, at, "one"))
    return i;
  const SeraiPiece *next = serai_reading_at (reading, at + 1);
  gboolean is_noun = next->kind == SERAI_TOKEN_WORD && !next->is_capital && next->space_before;
  if ((i > 0 && serai_reading_at (reading, i - 1)->is_capital)
      || (!is_noun && !ends_clause (reading, at + 1)))
    return i;
  add_rank (reading, i, at + 1, 1);
  return at + 1;
}

guint
serai_ordinals_read (SeraiReading *reading, guint i)
{
  double rank;
  guint end = read_ordinal (reading, i, &rank);
  if (end == i)
    return read_number_one (reading, i);
  guint next = skip_hyphen (reading, end);
  gboolean is_rank = FALSE;
  if (READ (next, SUPERLATIVE, NULL) || READ (next, RANK_NOUN, NULL))
    {
      /* "in the first place" is a manner of speaking. */
      is_rank = !(rank == 1 && i > 0 && serai_reading_match_before (reading, i, "in the")
                  && serai_reading_is_word (reading, next, "place"));
      end = next + 1;
    }
  else if (next == end && (READ (end, RANK_BEARER, NULL) || READ (end + 1, RANK_BEARER, NULL)))
    is_rank = TRUE; /* "первым торговым партнёром" */
  else if (next == end)
    is_rank =
        ends_clause (reading, end) && (is_led (reading, i) || continues_ranking (reading, i, end));
  if (!is_rank)
    return i;
  add_rank (reading, i, end, rank);
  return end;
}
