/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names that the rules left open or only guessed, where the trained tagger is sure of them. */
#include "language/name-finders.h"
#include "language/tagger.h"

/* In steps of the training: so much better must a name be than none, another reading than a guess
 * of the rules, and a longer name than a part of it that the rules took for a person. */
#define NAME_MARGIN 20
#define OTHER_MARGIN 15
#define WIDER_MARGIN 40

#define NO_NAME                                                                                    \
  (SERAI_CUE_TIME | SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE | SERAI_CUE_ROLE_PLURAL                   \
   | SERAI_CUE_ROLE_PART | SERAI_CUE_GENERAL | SERAI_CUE_COMMON | SERAI_CUE_FUNCTION)

static const SeraiMentionKind kinds[SERAI_N_TAG_KINDS] = {
    [SERAI_TAG_PERSON] = SERAI_MENTION_PERSON,
    [SERAI_TAG_ORGANISATION] = SERAI_MENTION_ORGANISATION,
    [SERAI_TAG_PLACE] = SERAI_MENTION_PLACE,
};

static gboolean
is_free (const SeraiDraft *draft, const SeraiTag *tag)
{
  for (guint i = tag->first; i < tag->end; i++)
    if (draft->cover[i] != 0)
      return FALSE;
  return TRUE;
}

/* "Prime", "H.E. Mr.", "Foreign Ministers": words that stand around names. */
static gboolean
has_name_word (const SeraiDraft *draft, const SeraiTag *tag)
{
  for (guint i = tag->first; i < tag->end; i++)
    if (serai_draft_is_capital (draft, i) && !serai_draft_has (draft, i, NO_NAME)
        && serai_tokens_at (draft->tokens, i)->folded[1] != '\0')
      return TRUE;
  return FALSE;
}

/* A place that was only guessed, by the preposition before it. */
static SeraiFinding *
get_guess (const SeraiDraft *draft, const SeraiTag *tag, guint n_sure)
{
  guint cover = draft->cover[tag->first];
  if (cover <= n_sure)
    return NULL;
  SeraiFinding *finding = &g_array_index (draft->findings, SeraiFinding, cover - 1);
  return finding->first == tag->first && finding->kind == SERAI_MENTION_PLACE ? finding : NULL;
}

/* Whether all that the rules found here are people by a part of their name: "General Motors" was
 * taken for a general, of "Jonathan Cohen" only the surname was seen. */
static gboolean
can_widen (const SeraiDraft *draft, const SeraiTag *tag)
{
  if (tag->kind != SERAI_TAG_PERSON && tag->end != tag->first + 2)
    return FALSE;
  for (guint i = tag->first; i < tag->end; i++)
    {
      const SeraiFinding *finding = serai_draft_get (draft, i);
      if (finding != NULL
          && (finding->kind != SERAI_MENTION_PERSON || finding->first < tag->first
              || finding->end > tag->end || finding->end - finding->first >= tag->end - tag->first))
        return FALSE;
    }
  return TRUE;
}

static void
join (SeraiDraft *draft, const SeraiTag *tag, int margin, guint n_sure)
{
  SeraiFinding *guess = get_guess (draft, tag, n_sure);
  if (guess != NULL)
    {
      if (margin < OTHER_MARGIN)
        return;
      if (tag->kind == SERAI_TAG_NOTHING)
        {
          if (guess->end == tag->end)
            serai_draft_drop (draft, tag->first);
          return;
        }
      serai_draft_drop (draft, tag->first);
    }
  if (tag->kind != SERAI_TAG_NOTHING && margin >= NAME_MARGIN
      && (is_free (draft, tag) || (margin >= WIDER_MARGIN && can_widen (draft, tag)))
      && has_name_word (draft, tag))
    serai_draft_add (draft, tag->first, tag->end, kinds[tag->kind]);
}

/* The model knows English alone. */
static gboolean
is_english (const SeraiDraft *draft)
{
  const SeraiDocument *document = draft->passage->document;
  return document == NULL || document->language == NULL
         || g_str_has_prefix (document->language, "en");
}

void
serai_tagged_find (SeraiDraft *draft, guint n_sure)
{
  const SeraiTagger *tagger = serai_recogniser_get_tagger (draft->passage->recogniser);
  if (tagger == NULL || !is_english (draft))
    return;
  g_autoptr (GArray) tags = g_array_new (FALSE, FALSE, sizeof (SeraiTag));
  serai_tagger_run (tagger, draft, tags);
  for (guint i = 0; i < tags->len; i++)
    {
      const SeraiTag *tag = &g_array_index (tags, SeraiTag, i);
      join (draft, tag, tag->margin / serai_tagger_get_unit (tagger), n_sure);
    }
}
