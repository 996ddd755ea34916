/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text cut into words and sentences; what every finder reads. */
#include "language/tokens.h"

#include "base/text.h"
#include "language/script.h"
#include "language/sentences.h"

#include <string.h>

typedef struct
{
  SeraiTokens *tokens;
  GString *buffer; /* the token that is being folded */
  const char *at;
  gboolean space_before;
  GHashTable *parts; /* see serai_tokens_new_parting(), or NULL */
} Cutter;

static gboolean
is_digit_at (const char *p)
{
  return g_ascii_isdigit (*p);
}

/* A letter or a mark upon one; modifier letters such as ʻ and ʼ count as well. */
static gboolean
is_letter_at (const char *p)
{
  if ((guchar) *p < 0x80)
    return g_ascii_isalpha (*p);
  gunichar c = g_utf8_get_char (p);
  return g_unichar_isalpha (c) || g_unichar_ismark (c);
}

/* How many bytes of characters that nobody sees begin here. */
static guint
measure_invisible (const char *p)
{
  guint length = 0;
  while ((guchar) p[length] >= 0x80 && serai_text_is_invisible (g_utf8_get_char (p + length)))
    length += g_utf8_skip[(guchar) p[length]];
  return length;
}

/* How many bytes of white space begin here; some spaces aren't isspace() to GLib. */
static guint
measure_space (const char *p)
{
  if ((guchar) *p < 0x80)
    return g_ascii_isspace (*p) || *p == '\v' ? 1 : 0;
  gunichar c = g_utf8_get_char (p);
  if (g_unichar_isspace (c) || c == 0x00A0 || c == 0x202F)
    return g_utf8_skip[(guchar) *p];
  return 0;
}

static guint
measure_apostrophe (const char *p)
{
  if (*p == '\'' || *p == '`')
    return 1;
  return strncmp (p, "’", 3) == 0 || strncmp (p, "‘", 3) == 0 ? 3 : 0;
}

static guint
measure_hyphen (const char *p)
{
  if (*p == '-')
    return 1;
  return strncmp (p, "\u2010", 3) == 0 || strncmp (p, "\u2011", 3) == 0 ? 3 : 0;
}

/* A possessive "'s" that ends its word. */
static guint
measure_possessive (const char *p)
{
  guint length = measure_apostrophe (p);
  if (length == 0 || (p[length] != 's' && p[length] != 'S'))
    return 0;
  const char *after = p + length + 1;
  return is_letter_at (after) || is_digit_at (after) ? 0 : length + 1;
}

/* "Toka-" at the end of a line and "yev" at the beginning of the next: how many bytes part them.
 * Only in words with a capital, for "long-" and "term" are two. */
static guint
measure_broken (const char *word, const char *p)
{
  guint length = measure_hyphen (p);
  if (length == 0 || !g_unichar_isupper (g_utf8_get_char (word)) || p - word < 3)
    return 0;
  if (p[length] == '\r')
    length++;
  if (p[length] != '\n')
    return 0;
  length++;
  while (p[length] == ' ')
    length++;
  return is_letter_at (p + length) ? length : 0;
}

/* What joins two letters into one word: "al-Kadhimi", "Mata'afa". */
static guint
measure_joint (const char *word, const char *p)
{
  guint broken = measure_broken (word, p);
  if (broken > 0)
    return broken;
  guint hidden = measure_invisible (p);
  guint length = measure_hyphen (p + hidden);
  if (length == 0 && measure_possessive (p + hidden) == 0)
    length = measure_apostrophe (p + hidden);
  length += hidden;
  length += measure_invisible (p + length);
  return length > 0 && is_letter_at (p + length) ? length : 0;
}

/* Signs that stand right before figures: "R87bn", "Dh553 million", "FY24". */
static gboolean
is_prefix_of_figures (const char *word, const char *digits)
{
  static const char prefixes[] =
      " R Rs Re Dh Dhs RM KSh Ksh TSh USh Sh Tk Fr Kr FY USD EUR GBP CHF "
      "RUB CNY RMB INR KZT JPY PLN AED NGN KES ZAR ";
  gsize length = digits - word;
  for (const char *p = prefixes; (p = strchr (p, ' ')) != NULL && p[1] != '\0'; p++)
    if (strncmp (p + 1, word, length) == 0 && p[1 + length] == ' ')
      return TRUE;
  return FALSE;
}

/* Words may end in digits: "G20", "H1". */
/* Words that a hyphen ties to a name without being one: "intra-ASEAN", "US-led". */
static gboolean
is_tied (const char *word, gsize length)
{
  static const char words[] =
      " inter intra non pro anti led based backed funded brokered sponsored owned run made held "
      "speaking born style controlled occupied dominated friendly bound wide trained built ";
  for (const char *p = words; (p = strchr (p, ' ')) != NULL && p[1] != '\0'; p++)
    if (strncmp (p + 1, word, length) == 0 && p[1 + length] == ' ')
      return TRUE;
  return FALSE;
}

static gboolean
is_part_name (GHashTable *parts, const char *word, gsize length)
{
  if (!g_unichar_isupper (g_utf8_get_char (word)))
    return FALSE;
  g_autofree char *copy = g_strndup (word, length);
  g_autofree char *folded = serai_text_fold (copy);
  return g_hash_table_contains (parts, folded);
}

/* "US-China", "EU-funded": whether the hyphen @hyphen, @length bytes long, parts the word that
 * begins at @word in two. */
static gboolean
parts_word (GHashTable *parts, const char *word, const char *hyphen, guint length)
{
  if (parts == NULL || measure_hyphen (hyphen) == 0)
    return FALSE;
  const char *next = hyphen + length;
  const char *end = next;
  while (is_letter_at (end))
    end += g_utf8_skip[(guchar) *end];
  const char *whole_end = end;
  while (
      is_letter_at (whole_end)
      || (measure_hyphen (whole_end) > 0 && is_letter_at (whole_end + measure_hyphen (whole_end))))
    whole_end += MAX (measure_hyphen (whole_end), (guint) g_utf8_skip[(guchar) *whole_end]);
  if (is_part_name (parts, word, whole_end - word))
    return FALSE; /* "Guinea-Bissau" */
  gboolean is_first = is_part_name (parts, word, hyphen - word);
  if (!is_first && !is_tied (word, hyphen - word))
    return FALSE;
  return is_part_name (parts, next, end - next) || (is_first && is_tied (next, end - next));
}

static const char *
find_word_end (const char *p, GHashTable *parts)
{
  const char *word = p;
  for (;;)
    {
      if (is_letter_at (p))
        p += g_utf8_skip[(guchar) *p];
      else if (is_digit_at (p))
        {
          if (p - word <= 3 && is_prefix_of_figures (word, p))
            return p;
          p++;
        }
      else
        {
          guint joint = measure_joint (word, p);
          if (joint == 0 || parts_word (parts, word, p, joint))
            return p;
          p += joint;
        }
    }
}

static guint
count_digits (const char *p)
{
  guint n = 0;
  while (is_digit_at (p + n))
    n++;
  return n;
}

/* The one blank that may part thousands: plain, no-break, narrow, thin, figure space. */
static guint
measure_thousands_space (const char *p)
{
  if (*p == ' ')
    return 1;
  if (strncmp (p, "\u00A0", 2) == 0)
    return 2;
  return strncmp (p, "\u202F", 3) == 0 || strncmp (p, "\u2009", 3) == 0
                 || strncmp (p, "\u2007", 3) == 0
             ? 3
             : 0;
}

/* The end of ",435,700" or " 435 700" or ".435.700" after the first digits; @p where there is no
 * such group. */
static const char *
skip_groups (const char *p, char mark)
{
  for (;;)
    {
      guint length = mark == ' ' ? measure_thousands_space (p) : *p == mark ? 1 : 0;
      if (length == 0 || count_digits (p + length) != 3)
        return p;
      p += length + 3;
    }
}

/* Indian grouping: "1,00,000" and "12,34,567". */
static const char *
skip_lakh_groups (const char *p)
{
  const char *end = p;
  while (*end == ',' && count_digits (end + 1) == 2)
    end += 3;
  return end > p && *end == ',' && count_digits (end + 1) == 3 ? end + 4 : p;
}

static const char *
skip_grouping (const char *digits, const char *p)
{
  guint n_digits = p - digits;
  if (n_digits > 3 || *digits == '0')
    return p;
  const char *end = skip_groups (p, ',');
  if (end == p)
    end = skip_lakh_groups (p);
  if (end == p)
    end = skip_groups (p, ' ');
  /* One group after a point is a decimal fraction; several are thousands: "1.435.700". */
  if (end == p && skip_groups (p, '.') - p >= 8)
    end = skip_groups (p, '.');
  return end;
}

/* "05" of "04.05.2023" and "2" of "1,2,3": a chain of numbers, no decimals. */
static gboolean
continues_chain (const char *text, const char *digits)
{
  return digits - text >= 2 && (digits[-1] == '.' || digits[-1] == ',') && is_digit_at (digits - 2);
}

static const char *
find_number_end (const char *text, const char *digits)
{
  const char *whole = digits + count_digits (digits);
  if (continues_chain (text, digits))
    return whole;
  const char *p = skip_grouping (digits, whole);
  gboolean has_commas = p > whole && *whole == ',';
  if ((*p != '.' && (*p != ',' || has_commas)) || !is_digit_at (p + 1))
    return p;
  guint n_decimals = count_digits (p + 1);
  const char *end = p + 1 + n_decimals;
  if (*end == *p && is_digit_at (end + 1))
    return p;
  if (*p == ',' && n_decimals > 2 && p == whole)
    return p;
  return end;
}

/* A figure with invisible marks inside: "1,4<soft hyphen>35". */
static const char *
find_figure_end (const char *text, const char *digits)
{
  const char *end = find_number_end (text, digits);
  for (;;)
    {
      guint length = measure_invisible (end);
      if (length == 0 || !is_digit_at (end + length))
        return end;
      end = find_number_end (text, end + length);
    }
}

/* The token's text without the ends of lines in it. (transfer full) */
static char *
dup_unbroken (const char *from, const char *end)
{
  GString *text = g_string_sized_new (end - from);
  for (const char *p = from; p < end; p = g_utf8_next_char (p))
    {
      guint broken = measure_broken (from, p);
      if (broken > 0 && p + broken < end)
        {
          if (g_unichar_isupper (g_utf8_get_char (p + broken)))
            g_string_append_c (text, '-');
          p += broken;
        }
      g_string_append_unichar (text, g_utf8_get_char (p));
    }
  return g_string_free (text, FALSE);
}

static void
append_folded (Cutter *cutter, const char *end)
{
  GString *buffer = cutter->buffer;
  g_string_truncate (buffer, 0);
  for (const char *p = cutter->at; p < end; p++)
    {
      if ((guchar) *p >= 0x80 || *p == '\n')
        {
          g_autofree char *token = dup_unbroken (cutter->at, end);
          g_autofree char *folded = serai_text_fold (token);
          serai_script_unify (folded, buffer);
          return;
        }
      g_string_append_c (buffer, *p == '`' ? '\'' : g_ascii_tolower (*p));
    }
}

static void
read_case (SeraiToken *token, const char *p, const char *end)
{
  guint n_letters = 0, n_capitals = 0;
  token->is_capital = g_unichar_isupper (g_utf8_get_char (p));
  for (; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      n_letters += c < 0x80 ? g_ascii_isalpha (c) : g_unichar_isalpha (c);
      n_capitals += c < 0x80 ? g_ascii_isupper (c) : g_unichar_isupper (c);
    }
  token->is_upper = n_letters > 1 && n_letters == n_capitals;
}

static void
cut_token (Cutter *cutter, SeraiTokenKind kind, const char *end)
{
  SeraiTokens *tokens = cutter->tokens;
  SeraiToken token = {.kind = kind, .space_before = cutter->space_before};
  token.span = (SeraiSpan){cutter->at - tokens->text, end - tokens->text};
  append_folded (cutter, end);
  token.folded =
      g_string_chunk_insert_len (tokens->strings, cutter->buffer->str, cutter->buffer->len);
  if (kind == SERAI_TOKEN_WORD)
    read_case (&token, cutter->at, end);
  g_array_append_val (tokens->tokens, token);
  cutter->at = end;
  cutter->space_before = FALSE;
}

static void
cut_next (Cutter *cutter)
{
  const char *p = cutter->at;
  guint length = measure_space (p);
  if (length > 0)
    {
      cutter->at += length;
      cutter->space_before = TRUE;
    }
  else if ((length = measure_invisible (p)) > 0)
    cutter->at += length;
  else if (is_digit_at (p))
    cut_token (cutter, SERAI_TOKEN_NUMBER, find_figure_end (cutter->tokens->text, p));
  else if (is_letter_at (p))
    cut_token (cutter, SERAI_TOKEN_WORD, find_word_end (p, cutter->parts));
  else if (!cutter->space_before && cutter->tokens->tokens->len > 0
           && (length = measure_possessive (p)) > 0)
    cut_token (cutter, SERAI_TOKEN_WORD, p + length);
  else
    cut_token (cutter, SERAI_TOKEN_MARK, g_utf8_next_char (p));
}

SeraiTokens *
serai_tokens_new (const char *text)
{
  return serai_tokens_new_parting (text, NULL);
}

SeraiTokens *
serai_tokens_new_parting (const char *text, GHashTable *parts)
{
  g_return_val_if_fail (text != NULL, NULL);
  SeraiTokens *self = g_new0 (SeraiTokens, 1);
  self->text = text;
  self->tokens = g_array_new (FALSE, FALSE, sizeof (SeraiToken));
  self->sentences = g_array_new (FALSE, FALSE, sizeof (SeraiSentence));
  self->strings = g_string_chunk_new (4096);

  Cutter cutter = {.tokens = self, .buffer = g_string_sized_new (64), .at = text, .parts = parts};
  while (*cutter.at != '\0')
    cut_next (&cutter);
  g_string_free (cutter.buffer, TRUE);
  serai_sentences_mark (self);
  return self;
}

void
serai_tokens_free (SeraiTokens *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->tokens);
  g_array_unref (self->sentences);
  g_string_chunk_free (self->strings);
  g_free (self);
}

guint
serai_tokens_match (const SeraiTokens *self, guint i, const char *folded_words)
{
  guint n = 0;
  for (const char *word = folded_words; *word != '\0'; n++)
    {
      if (i + n >= self->tokens->len)
        return 0;
      const SeraiToken *token = serai_tokens_at (self, i + n);
      if (n > 0 && token->sentence != serai_tokens_at (self, i)->sentence)
        return 0;
      gsize length = strcspn (word, " ");
      if (strncmp (token->folded, word, length) != 0 || token->folded[length] != '\0')
        return 0;
      word += length;
      while (*word == ' ')
        word++;
    }
  return n;
}
