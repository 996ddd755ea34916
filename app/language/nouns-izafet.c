/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What follows the head of a Tajik name and belongs to it: each word with an -и ties the next. */
#include "language/nouns.h"

#include <string.h>

enum
{
  MOST_TIED = 9, /* words of one name */
};

/* ӣ ends a word, и ties the next to it; folded they are the same. */
static gboolean
ties (const SeraiDraft *draft, guint i)
{
  static const char letter[] = "и";
  const SeraiToken *token = serai_tokens_at (draft->tokens, i);
  gsize length = strlen (letter);
  return token->span.end >= token->span.start + length
         && strncmp (draft->tokens->text + token->span.end - length, letter, length) == 0;
}

static gboolean
is_tied_word (const SeraiDraft *draft, guint i)
{
  return i < draft->n_tokens && serai_draft_is_word (draft, i) && serai_draft_follows (draft, i)
         && !serai_draft_has (draft, i,
                              SERAI_CUE_FUNCTION | SERAI_CUE_SPEECH | SERAI_CUE_HONORIFIC);
}

/* "рушди иқтисод ва савдои Тоҷикистон": a second thing, tied on. */
static gboolean
joins_another (const SeraiDraft *draft, guint i)
{
  return strcmp (serai_tokens_at (draft->tokens, i)->folded, "ва") == 0
         && serai_draft_follows (draft, i) && is_tied_word (draft, i + 1)
         && serai_draft_is_lower (draft, i - 1) && serai_draft_is_lower (draft, i + 1);
}

/* Where the country, body or place at @i ends; @i where there is none. */
static guint
read_known (const SeraiDraft *draft, guint i, const SeraiEntry **out_country)
{
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i);
  if (end > i)
    {
      *out_country = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i)->entry;
      return end;
    }
  end = serai_draft_known_end (draft, SERAI_SUBJECT_BODY, i);
  return end > i ? end : serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, i);
}

/* "сафири Чин дар Тоҷикистон" */
static guint
read_posting (const SeraiDraft *draft, guint head, guint i)
{
  if (!serai_draft_is (draft, head, "ambassador") || !serai_draft_follows (draft, i)
      || strcmp (serai_tokens_at (draft->tokens, i)->folded, "дар") != 0)
    return i;
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i + 1);
  return end > i + 1 ? end : i;
}

guint
serai_nouns_read_izafet (const SeraiDraft *draft,
                         guint i,
                         SeraiNoun noun,
                         const SeraiEntry **out_country)
{
  const SeraiEntry *country = NULL;
  guint end = i;
  while (end > 0 && end < i + MOST_TIED && ties (draft, end - 1) && is_tied_word (draft, end))
    {
      guint known = read_known (draft, end, &country);
      if (known == end && noun == SERAI_NOUN_ROLE && serai_draft_is_raised (draft, end)
          && serai_draft_has (draft, end, SERAI_CUE_GIVEN))
        break;
      end = known > end ? known : end + 1;
      if (country != NULL)
        break;
      if (end < draft->n_tokens && !ties (draft, end - 1) && joins_another (draft, end))
        end += 2;
    }
  if (country != NULL && end < draft->n_tokens && i > 0)
    end = read_posting (draft, i - 1, end);
  if (out_country != NULL)
    *out_country = country;
  return end;
}
