/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the name tagger sees of a document: numbers for words, and features made of them. */
#include "language/tagger-view.h"

#include "base/text.h"

#include <string.h>

/* A capital this many words behind another still belongs to its stretch: "Bank of the North". */
#define MAX_GAP 2
#define MAX_AFFIX 4

/* How a word is used in the whole document. */
typedef enum
{
  USE_LOWER = 1 << 0,         /* written small */
  USE_CAPITAL = 1 << 1,       /* with a capital where none is due */
  USE_AFTER_TITLE = 1 << 2,   /* "Mr", "President" before it */
  USE_AFTER_GIVEN = 1 << 3,   /* a given name before it */
  USE_BEFORE_SPEECH = 1 << 4, /* "said" behind it */
  USE_BEFORE_BODY = 1 << 5,   /* "Bank", "Ltd" behind it */
  USE_BEFORE_PLACE = 1 << 6,  /* "River" behind it */
  USE_AFTER_LOCATIVE = 1 << 7,
  USE_OWNER = 1 << 8,         /* "'s" behind it */
  USE_AFTER_ARTICLE = 1 << 9, /* "the" before it */
  USE_AFTER_CAPITAL = 1 << 10,
  USE_BEFORE_CAPITAL = 1 << 11,
  N_USES = 12,
} Use;

typedef struct
{
  guint32 word;  /* hash of the folded form */
  guint32 shape; /* hash of the form of its letters */
  guint32 known; /* which names of the reference cover it, and how */
  guint use;     /* index of its word in uses */
} Seen;

struct _SeraiTagView
{
  const SeraiDraft *draft;
  Seen *seen;
  guint16 *uses;
};

/* "Xx" for a capitalised word, "X-d" for "F-16": one sign for each row of like characters. */
static guint32
read_shape (const char *p, const char *end)
{
  char shape[8];
  gsize n = 0;
  for (; p < end && n < sizeof shape; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      char sign = g_unichar_isupper (c)   ? 'X'
                  : g_unichar_isalpha (c) ? 'x'
                  : g_unichar_isdigit (c) ? 'd'
                  : c < 0x80              ? (char) c
                                          : '?';
      if (n == 0 || shape[n - 1] != sign || (sign == 'X' && n == 1))
        shape[n++] = sign;
    }
  return serai_text_hash (shape, n);
}

/* Two bits a subject: begins there, goes on there, is the whole of it; then the sort of name. */
static void
mark_known (SeraiTagView *self, guint n_tokens)
{
  for (guint s = 0; s <= SERAI_SUBJECT_BODY; s++)
    for (guint i = 0; i < n_tokens; i++)
      {
        const SeraiKnown *known = &self->draft->known[s][i];
        if (known->name == NULL)
          continue;
        guint n = MIN (known->n_tokens, n_tokens - i);
        guint form = s == SERAI_SUBJECT_COUNTRY && known->name->kind == SERAI_NAME_ADJECTIVE ? 1
                     : known->name->kind == SERAI_NAME_DEMONYM                               ? 2
                     : known->name->kind == SERAI_NAME_SURNAME                               ? 4
                                                                                             : 0;
        for (guint j = 0; j < n; j++)
          {
            guint32 *at = &self->seen[i + j].known;
            if (j == 0 || (*at >> (2 * s) & 3) == 0)
              *at = (*at & ~(3u << (2 * s))) | (n == 1 ? 3u : j == 0 ? 1u : 2u) << (2 * s);
            *at |= form << 8;
          }
      }
}

static guint
read_use (const SeraiDraft *draft, guint i)
{
  if (!serai_draft_is_raised (draft, i))
    return serai_draft_is_word (draft, i) ? USE_LOWER : 0;
  guint use = 0;
  if (serai_draft_follows (draft, i))
    {
      if (!serai_draft_is_first (draft, i))
        use |= USE_CAPITAL;
      guint before = i - 1;
      if (serai_draft_is (draft, before, ".") && before > 0)
        before--;
      if (serai_draft_has (draft, before, SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE))
        use |= USE_AFTER_TITLE;
      if (serai_draft_has (draft, i - 1, SERAI_CUE_GIVEN) && serai_draft_is_raised (draft, i - 1))
        use |= USE_AFTER_GIVEN;
      if (serai_draft_has (draft, i - 1, SERAI_CUE_LOCATIVE))
        use |= USE_AFTER_LOCATIVE;
      if (serai_draft_is (draft, i - 1, "the"))
        use |= USE_AFTER_ARTICLE;
      if (serai_draft_is_capital (draft, i - 1))
        use |= USE_AFTER_CAPITAL;
    }
  if (serai_draft_follows (draft, i + 1))
    {
      if (serai_draft_has (draft, i + 1, SERAI_CUE_SPEECH) && serai_draft_is_lower (draft, i + 1))
        use |= USE_BEFORE_SPEECH;
      if (serai_draft_is_capital (draft, i + 1))
        {
          use |= USE_BEFORE_CAPITAL;
          if (serai_draft_has (draft, i + 1, SERAI_CUE_BODY | SERAI_CUE_COMPANY))
            use |= USE_BEFORE_BODY;
          if (serai_draft_has (draft, i + 1, SERAI_CUE_PLACE))
            use |= USE_BEFORE_PLACE;
        }
      if (serai_draft_is_possessive (draft, i + 1))
        use |= USE_OWNER;
    }
  return use;
}

/* A table of words, open to all sides; the index of a word's slot is its number. */
static void
mark_uses (SeraiTagView *self, guint n_tokens)
{
  guint bits = 6;
  while ((1u << bits) < 2 * n_tokens + 2 && bits < 30)
    bits++;
  guint mask = (1u << bits) - 1;
  g_autofree guint32 *words = g_new0 (guint32, mask + 1);
  self->uses = g_new0 (guint16, mask + 1);
  for (guint i = 0; i < n_tokens; i++)
    {
      Seen *seen = &self->seen[i];
      guint32 word = seen->word | 1;
      guint slot = (seen->word * 2654435769u) >> (32 - bits);
      while (words[slot] != 0 && words[slot] != word)
        slot = (slot + 1) & mask;
      words[slot] = word;
      seen->use = slot;
      const SeraiToken *token = serai_tokens_at (self->draft->tokens, i);
      if (!self->draft->is_shouting[token->sentence])
        self->uses[slot] |= read_use (self->draft, i);
    }
}

SeraiTagView *
serai_tag_view_new (const SeraiDraft *draft)
{
  SeraiTagView *self = g_new0 (SeraiTagView, 1);
  self->draft = draft;
  self->seen = g_new0 (Seen, draft->n_tokens + 1);
  const char *text = draft->tokens->text;
  for (guint i = 0; i < draft->n_tokens; i++)
    {
      const SeraiToken *token = serai_tokens_at (draft->tokens, i);
      self->seen[i].word = token->hash;
      self->seen[i].shape = read_shape (text + token->span.start, text + token->span.end);
    }
  mark_known (self, draft->n_tokens);
  mark_uses (self, draft->n_tokens);
  return self;
}

void
serai_tag_view_free (SeraiTagView *self)
{
  g_free (self->seen);
  g_free (self->uses);
  g_free (self);
}

gboolean
serai_label_may_follow (guint label, guint next)
{
  guint place = label == SERAI_LABEL_OUTSIDE ? 3 : (label - 1) % 4;
  guint next_place = next == SERAI_LABEL_OUTSIDE ? 3 : (next - 1) % 4;
  gboolean is_open = place == 0 || place == 1;
  gboolean goes_on = next != SERAI_LABEL_OUTSIDE && (next_place == 1 || next_place == 2);
  if (is_open != goes_on)
    return FALSE;
  return !goes_on || (label - 1) / 4 == (next - 1) / 4;
}

gboolean
serai_tag_view_next (const SeraiTagView *self, guint from, guint *out_first, guint *out_end)
{
  const SeraiDraft *draft = self->draft;
  guint i = from;
  while (i < draft->n_tokens
         && (!serai_draft_is_raised (draft, i)
             || draft->is_shouting[serai_tokens_at (draft->tokens, i)->sentence]))
    i++;
  if (i >= draft->n_tokens)
    return FALSE;
  *out_first = i;
  guint end = i + 1;
  guint limit = MIN (i + SERAI_TAG_MAX_STRETCH, draft->n_tokens);
  for (guint j = end; j < limit && j - end <= MAX_GAP && serai_draft_follows (draft, j); j++)
    if (serai_draft_is_raised (draft, j))
      end = j + 1;
  *out_end = end;
  return TRUE;
}

/* The features of one token, as they are gathered. */
typedef struct
{
  guint64 *hashes;
  guint n;
  guint template;
} Gatherer;

static void
add_pair (Gatherer *out, guint32 a, guint32 b)
{
  guint64 hash = ((guint64) a << 32 | b) * 0x9E3779B97F4A7C15u;
  hash ^= hash >> 29;
  hash += (guint64) ++out->template * 0xD1B54A32D192ED03u;
  hash *= 0xBF58476D1CE4E5B9u;
  out->hashes[out->n++] = hash ^ hash >> 32;
}

static void
add (Gatherer *out, guint32 a)
{
  add_pair (out, a, 0);
}

/* A feature that is either there or not: costs nothing where it isn't. */
static void
add_if (Gatherer *out, gboolean is_there, guint32 a)
{
  if (is_there)
    add (out, a);
  else
    out->template ++;
}

static void
add_affixes (Gatherer *out, const SeraiTagView *self, guint i)
{
  const char *word = serai_tokens_at (self->draft->tokens, i)->folded;
  gsize length = strlen (word);
  for (gsize n = 1; n <= MAX_AFFIX; n++)
    {
      gboolean is_shorter = n < length;
      add_if (out, is_shorter, is_shorter ? serai_text_hash (word, n) : 0);
      add_if (out, is_shorter, is_shorter ? serai_text_hash (word + length - n, n) : 0);
    }
}

/* The row of capitals around @i: its edges. */
static void
find_row (const SeraiDraft *draft, guint i, guint *out_first, guint *out_end)
{
  guint first = i, end = i + 1;
  while (first > 0 && i - first < 8 && serai_draft_follows (draft, first)
         && serai_draft_is_raised (draft, first - 1))
    first--;
  while (end - i < 8 && serai_draft_follows (draft, end) && serai_draft_is_raised (draft, end))
    end++;
  *out_first = first;
  *out_end = end;
}

static const Seen nobody;

static const Seen *
look_at (const SeraiTagView *self, guint i, int offset)
{
  const SeraiDraft *draft = self->draft;
  if ((offset < 0 && i < (guint) -offset) || i + offset >= draft->n_tokens)
    return &nobody;
  guint j = i + offset;
  return serai_tokens_at (draft->tokens, j)->sentence
                 == serai_tokens_at (draft->tokens, i)->sentence
             ? &self->seen[j]
             : &nobody;
}

static guint
get_cues (const SeraiTagView *self, const Seen *seen)
{
  return seen == &nobody ? 1u << 31 : self->draft->flags[seen - self->seen];
}

static void
add_row (Gatherer *out, const SeraiTagView *self, guint i)
{
  guint first, end;
  find_row (self->draft, i, &first, &end);
  const Seen *last = &self->seen[end - 1], *opening = &self->seen[first];
  const Seen *before = look_at (self, first, -1), *after = look_at (self, end - 1, 1);
  guint place = MIN (i - first, 3) * 4 + MIN (end - 1 - i, 3);
  gboolean begins = serai_draft_is_first (self->draft, first);
  add (out, place * 2 + begins);
  add_pair (out, place, before->word);
  add_pair (out, place, after->word);
  add_pair (out, place, get_cues (self, before));
  add_pair (out, place, get_cues (self, after));
  add_if (out, end - 1 > i, last->word);
  add_if (out, end - 1 > i, get_cues (self, last));
  add_if (out, first < i, opening->word);
  add_if (out, first < i, get_cues (self, opening));
  add_pair (out, before->word, after->word);
  add_pair (out, last->known << 16 | opening->known, place);
}

static void
add_uses (Gatherer *out, const SeraiTagView *self, guint i)
{
  guint use = self->uses[self->seen[i].use];
  for (guint bit = 0; bit < N_USES; bit++)
    add_if (out, use >> bit & 1, 1);
  add (out, use & (USE_LOWER | USE_CAPITAL | USE_AFTER_TITLE | USE_AFTER_GIVEN));
  add_pair (out, use, serai_draft_is_first (self->draft, i));
}

guint
serai_tag_view_describe (const SeraiTagView *self,
                         guint i,
                         guint64 out_features[SERAI_TAG_MAX_FEATURES])
{
  Gatherer out = {.hashes = out_features};
  const Seen *here = &self->seen[i];
  const Seen *before = look_at (self, i, -1), *after = look_at (self, i, 1);
  const Seen *before2 = look_at (self, i, -2), *after2 = look_at (self, i, 2);
  gboolean is_first = serai_draft_is_first (self->draft, i);
  guint cues = get_cues (self, here);

  add (&out, is_first);
  add (&out, here->word);
  add (&out, before->word);
  add (&out, after->word);
  add (&out, before2->word);
  add (&out, after2->word);
  add_pair (&out, before->word, here->word);
  add_pair (&out, here->word, after->word);
  add_pair (&out, before2->word, before->word);
  add_pair (&out, after->word, after2->word);
  add_pair (&out, here->shape, is_first);
  add_pair (&out, before->shape, here->shape);
  add_pair (&out, here->shape, after->shape);
  add_pair (&out, before->word, here->shape);
  add_pair (&out, here->shape, after->word);
  add_pair (&out, before->shape * 31 + here->shape, after->shape);
  add_pair (&out, here->known, here->shape);
  add (&out, here->known);
  add_pair (&out, before->known, here->known);
  add_pair (&out, here->known, after->known);
  add_pair (&out, cues, here->shape);
  add (&out, get_cues (self, before));
  add (&out, get_cues (self, after));
  add_pair (&out, get_cues (self, before), cues);
  add_pair (&out, cues, get_cues (self, after));
  add_pair (&out, get_cues (self, before2), get_cues (self, before));
  add_affixes (&out, self, i);
  add_uses (&out, self, i);
  if (serai_draft_is_raised (self->draft, i))
    add_row (&out, self, i);
  return out.n;
}
