/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the finders of values share: the passage's tokens with the senses of its small words. */
#include "language/reading.h"

#include "base/text.h"

#include <string.h>

const SeraiPiece serai_reading_no_piece = {.folded = "", .kind = SERAI_TOKEN_MARK};

/* Hyphenated words that begin so are read part by part. */
static gboolean
is_splitting (const SeraiLexeme *lexeme)
{
  static const SeraiWordSense senses[] = {
      SERAI_WORD_UNIT,     SERAI_WORD_TENS,    SERAI_WORD_SCALE,       SERAI_WORD_HUNDRED,
      SERAI_WORD_DOZEN,    SERAI_WORD_ARTICLE, SERAI_WORD_ORDINAL,     SERAI_WORD_MONTH,
      SERAI_WORD_FRACTION, SERAI_WORD_PART,    SERAI_WORD_MONTH_SHORT, SERAI_WORD_QUARTER_NAME,
      SERAI_WORD_HALF_NAME};
  for (; lexeme != NULL; lexeme = lexeme->next)
    for (guint i = 0; i < G_N_ELEMENTS (senses); i++)
      if (lexeme->sense == senses[i])
        return TRUE;
  return FALSE;
}

static SeraiPiece
describe_token (const SeraiReading *self, guint i)
{
  const SeraiToken *token = serai_tokens_at (self->passage->tokens, i);
  return (SeraiPiece){.folded = token->folded,
                      .lexemes = serai_lexicon_find (self->lexicon, token->folded, token->hash),
                      .span = token->span,
                      .token = i,
                      .sentence = token->sentence,
                      .kind = token->kind,
                      .space_before = token->space_before,
                      .is_capital = token->is_capital,
                      .is_upper = token->is_upper};
}

/* Folding keeps the length of what we split, number words being plain letters. */
static void
split_token (SeraiReading *self, const SeraiPiece *whole)
{
  const char *part = whole->folded;
  for (guint at = 0; at < strlen (whole->folded);)
    {
      gsize length = strcspn (part, "-");
      SeraiPiece piece = *whole;
      piece.folded = g_string_chunk_insert_len (self->strings, part, length);
      piece.lexemes =
          serai_lexicon_find (self->lexicon, piece.folded, serai_text_hash (part, length));
      piece.span = (SeraiSpan){whole->span.start + at, whole->span.start + at + length};
      piece.is_joined = at > 0;
      piece.is_capital = g_ascii_isupper (self->passage->tokens->text[piece.span.start]);
      piece.space_before = at == 0 && whole->space_before;
      g_array_append_val (self->pieces, piece);
      at += length + 1;
      part = whole->folded + MIN (at, strlen (whole->folded));
    }
}

static gboolean
is_split (const SeraiReading *self, const SeraiPiece *piece)
{
  const char *hyphen = piece->kind == SERAI_TOKEN_WORD ? strchr (piece->folded, '-') : NULL;
  if (hyphen == NULL || strlen (piece->folded) != serai_span_length (piece->span)
      || hyphen - piece->folded > 31)
    return FALSE;
  char first[32] = "";
  memcpy (first, piece->folded, hyphen - piece->folded);
  return is_splitting (
      serai_lexicon_find (self->lexicon, first, serai_text_hash (first, strlen (first))));
}

static void
fill_pieces (SeraiReading *self)
{
  SeraiTokens *tokens = self->passage->tokens;
  guint paragraph = 0;
  for (guint i = 0; i < tokens->tokens->len; i++)
    {
      SeraiPiece piece = describe_token (self, i);
      guint its_paragraph =
          g_array_index (tokens->sentences, SeraiSentence, piece.sentence).paragraph;
      if (its_paragraph != paragraph)
        {
          SeraiPiece gap = serai_reading_no_piece;
          gap.token = i;
          gap.sentence = piece.sentence;
          gap.span = (SeraiSpan){piece.span.start, piece.span.start};
          g_array_append_val (self->pieces, gap);
          paragraph = its_paragraph;
        }
      self->first_pieces[i] = self->pieces->len;
      if (is_split (self, &piece))
        split_token (self, &piece);
      else
        g_array_append_val (self->pieces, piece);
    }
  self->first_pieces[tokens->tokens->len] = self->pieces->len;
}

SeraiReading *
serai_reading_new (SeraiPassage *passage)
{
  SeraiReading *self = g_new0 (SeraiReading, 1);
  self->passage = passage;
  const char *language = passage->document != NULL ? passage->document->language : NULL;
  if (passage->recogniser == NULL)
    self->own_lexicon = serai_lexicon_new (language);
  self->lexicon = passage->recogniser != NULL
                      ? serai_recogniser_get_lexicon (passage->recogniser, language)
                      : self->own_lexicon;
  self->pieces =
      g_array_sized_new (FALSE, FALSE, sizeof (SeraiPiece), passage->tokens->tokens->len);
  self->first_pieces = g_new0 (guint, passage->tokens->tokens->len + 1);
  self->strings = g_string_chunk_new (256);
  fill_pieces (self);
  return self;
}

void
serai_reading_free (SeraiReading *self)
{
  if (self == NULL)
    return;
  serai_lexicon_free (self->own_lexicon);
  g_array_unref (self->pieces);
  g_free (self->first_pieces);
  g_string_chunk_free (self->strings);
  g_clear_pointer (&self->countries, g_array_unref);
  g_free (self);
}

guint
serai_reading_match (const SeraiReading *self, guint i, const char *folded_words)
{
  guint n = 0;
  if (serai_reading_at (self, i)->folded[0] != folded_words[0])
    return 0;
  for (const char *word = folded_words; *word != '\0'; n++)
    {
      gsize length = strcspn (word, " ");
      const char *folded = serai_reading_at (self, i + n)->folded;
      if (strncmp (folded, word, length) != 0 || folded[length] != '\0')
        return 0;
      word += length + (word[length] == ' ');
    }
  return n;
}

guint
serai_reading_match_before (const SeraiReading *self, guint i, const char *folded_words)
{
  guint n = 1;
  for (const char *p = folded_words; *p != '\0'; p++)
    n += *p == ' ';
  return n <= i ? serai_reading_match (self, i - n, folded_words) : 0;
}

guint
serai_reading_match_names (const SeraiReading *self,
                           guint i,
                           SeraiSubject subject,
                           const SeraiName *const **out_names,
                           guint *out_n_names)
{
  const SeraiPiece *piece = serai_reading_at (self, i);
  if (i >= self->pieces->len || piece->is_joined || piece->folded[0] == '\0'
      || self->passage->recogniser == NULL)
    return 0;
  const SeraiPhrases *phrases = serai_recogniser_get_phrases (self->passage->recogniser, subject);
  guint n =
      serai_phrases_match (phrases, self->passage->tokens, piece->token, out_names, out_n_names);
  return n > 0 ? self->first_pieces[piece->token + n] - i : 0;
}

/* A country or a place of one: how many tokens name it. */
static guint
note_country (SeraiReading *self, guint i)
{
  const SeraiTokens *tokens = self->passage->tokens;
  const SeraiName *const *names;
  guint n_names;
  if (!serai_tokens_at (tokens, i)->is_capital)
    return 0;
  SeraiRecogniser *recogniser = self->passage->recogniser;
  guint n = serai_phrases_match (serai_recogniser_get_phrases (recogniser, SERAI_SUBJECT_COUNTRY),
                                 tokens, i, &names, &n_names);
  const SeraiEntry *country = n > 0 ? names[0]->entry : NULL;
  if (n == 0)
    {
      n = serai_phrases_match (serai_recogniser_get_phrases (recogniser, SERAI_SUBJECT_PLACE),
                               tokens, i, &names, &n_names);
      if (n > 0 && names[0]->entry->iso3 != NULL)
        country = serai_reference_find_country (serai_recogniser_get_reference (recogniser),
                                                names[0]->entry->iso3);
    }
  if (country != NULL)
    {
      SeraiCountryHit hit = {i, country};
      g_array_append_val (self->countries, hit);
    }
  return n;
}

const GArray *
serai_reading_get_countries (SeraiReading *self)
{
  if (self->countries != NULL)
    return self->countries;
  self->countries = g_array_new (FALSE, FALSE, sizeof (SeraiCountryHit));
  const SeraiTokens *tokens = self->passage->tokens;
  if (self->passage->recogniser == NULL)
    return self->countries;
  for (guint i = 0; i < tokens->tokens->len;)
    i += MAX (note_country (self, i), 1);
  return self->countries;
}

/* Whether a semicolon stands between two tokens. */
static gboolean
is_parted (const SeraiTokens *tokens, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    if (strcmp (serai_tokens_at (tokens, i)->folded, ";") == 0)
      return TRUE;
  return FALSE;
}

/* A country so many names away is not meant. */
#define MAX_HITS 1000

/* The first hit at or behind @token. */
static guint
find_hit (const GArray *hits, guint token)
{
  guint low = 0, high = hits->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (g_array_index (hits, SeraiCountryHit, middle).token >= token)
        high = middle;
      else
        low = middle + 1;
    }
  return low;
}

/* Whom one looks for. */
typedef struct
{
  const GArray *hits;
  gboolean (*matches) (const SeraiEntry *country, gpointer data);
  gpointer data;
} Wanted;

/* The first of the hits [from, end) that matches, or the last of them; NULL where none does. */
static const SeraiCountryHit *
find_first (const Wanted *wanted, guint from, guint end)
{
  for (guint i = from; i < MIN (end, from + MAX_HITS); i++)
    {
      const SeraiCountryHit *hit = &g_array_index (wanted->hits, SeraiCountryHit, i);
      if (wanted->matches (hit->entry, wanted->data))
        return hit;
    }
  return NULL;
}

static const SeraiCountryHit *
find_last (const Wanted *wanted, guint from, guint end)
{
  for (guint i = end; i > from && end - i < MAX_HITS; i--)
    {
      const SeraiCountryHit *hit = &g_array_index (wanted->hits, SeraiCountryHit, i - 1);
      if (wanted->matches (hit->entry, wanted->data))
        return hit;
    }
  return NULL;
}

/* Of the two nearest ones the nearer; what a semicolon parts is far. */
static const SeraiCountryHit *
choose_nearer (const SeraiTokens *tokens,
               guint token,
               const SeraiCountryHit *before,
               const SeraiCountryHit *behind)
{
  if (before == NULL || behind == NULL)
    return before != NULL ? before : behind;
  guint distance = behind->token - token, other = token - before->token;
  if (distance < other && is_parted (tokens, token, behind->token))
    distance += 1000;
  return distance < other ? behind : before;
}

const SeraiEntry *
serai_reading_find_country (SeraiReading *self,
                            guint token,
                            gboolean is_actor,
                            gboolean (*matches) (const SeraiEntry *country, gpointer data),
                            gpointer data)
{
  const SeraiTokens *tokens = self->passage->tokens;
  const SeraiSentence *sentence =
      &g_array_index (tokens->sentences, SeraiSentence, serai_tokens_at (tokens, token)->sentence);
  Wanted wanted = {serai_reading_get_countries (self), matches, data};
  guint first = find_hit (wanted.hits, sentence->first);
  guint end = find_hit (wanted.hits, sentence->end);
  guint here = find_hit (wanted.hits, token);
  const SeraiCountryHit *best =
      is_actor ? find_first (&wanted, first, end)
               : choose_nearer (tokens, token, find_last (&wanted, first, here),
                                find_first (&wanted, here, end));
  /* Another sentence is farther than any place in this one, what follows than what precedes. */
  if (best == NULL)
    best = find_last (&wanted, 0, first);
  if (best == NULL)
    best = find_first (&wanted, end, wanted.hits->len);
  return best != NULL ? best->entry : NULL;
}

SeraiMention
serai_reading_mention (const SeraiReading *self, guint first, guint end, SeraiMentionKind kind)
{
  return (SeraiMention){.span = {serai_reading_at (self, first)->span.start,
                                 serai_reading_at (self, end - 1)->span.end},
                        .kind = kind,
                        .entity = -1};
}
