/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names that the rules left open or only guessed, where the trained tagger is sure of them. */
#include "language/name-finders.h"
#include "language/tagger.h"

/* How much better its reading must be, in steps of the training: a name than none; another reading
 * than a guess of the rules; a longer name than its part that the rules took for a person; a body
 * than a person. Chosen on texts of general news, and so that official statements lose nothing. */
#define NAME_MARGIN 15
#define OTHER_MARGIN 8
#define WIDER_MARGIN 40
#define SAME_MARGIN 30

#define NO_NAME                                                                                    \
  (SERAI_CUE_TIME | SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE | SERAI_CUE_ROLE_PLURAL                   \
   | SERAI_CUE_ROLE_PART | SERAI_CUE_GENERAL | SERAI_CUE_COMMON | SERAI_CUE_FUNCTION)

static const SeraiMentionKind kinds[SERAI_N_TAG_KINDS] = {
    [SERAI_TAG_PERSON] = SERAI_MENTION_PERSON,
    [SERAI_TAG_ORGANISATION] = SERAI_MENTION_ORGANISATION,
    [SERAI_TAG_PLACE] = SERAI_MENTION_PLACE,
};

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

/* What the rules made of the words of a tag. */
typedef enum
{
  RULES_NOTHING,
  RULES_GUESSED, /* a place, by the preposition before it */
  RULES_PART,    /* a part of it: "General Motors" was taken for a general */
  RULES_SAME,    /* the same words, as somebody */
  RULES_FIRM,    /* more, or something that the reference knows */
} Rules;

/* A person whom only a verb or a neighbour made one: no title, no particle, in no list. */
static gboolean
is_weak_person (const SeraiDraft *draft, const SeraiFinding *finding)
{
  guint i = finding->first;
  if (finding->kind != SERAI_MENTION_PERSON
      || serai_draft_known (draft, SERAI_SUBJECT_PERSON, i) != NULL
      || serai_draft_has (draft, i, SERAI_CUE_GIVEN)
      || (serai_draft_follows (draft, i)
          && (serai_draft_has (draft, i - 1, SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE)
              || serai_draft_is (draft, i - 1, "."))))
    return FALSE;
  if (serai_people_are_told (draft, finding->first, finding->end))
    return FALSE;
  for (; i < finding->end; i++)
    if (serai_draft_has (draft, i, SERAI_CUE_PARTICLE))
      return FALSE;
  return TRUE;
}

static Rules
judge (const SeraiDraft *draft, const SeraiTag *tag, const SeraiFinding *finding)
{
  guint length = finding->end - finding->first, whole = tag->end - tag->first;
  if (finding->first < tag->first || finding->end > tag->end
      || (finding->kind != SERAI_MENTION_PERSON && finding->kind != SERAI_MENTION_PLACE))
    return RULES_FIRM;
  if (length == whole)
    return tag->kind == SERAI_TAG_ORGANISATION && is_weak_person (draft, finding) ? RULES_SAME
                                                                                  : RULES_FIRM;
  if (finding->kind == SERAI_MENTION_PLACE)
    return tag->kind == SERAI_TAG_PLACE && finding->first == tag->first ? RULES_PART : RULES_FIRM;
  return tag->kind == SERAI_TAG_PERSON || whole == 2 ? RULES_PART : RULES_FIRM;
}

static Rules
ask_rules (const SeraiDraft *draft, const SeraiTag *tag, guint n_sure)
{
  Rules rules = RULES_NOTHING;
  for (guint i = tag->first; i < tag->end; i++)
    {
      const SeraiFinding *finding = serai_draft_get (draft, i);
      if (finding == NULL)
        continue;
      gboolean is_guess = draft->cover[i] > n_sure && finding->kind == SERAI_MENTION_PLACE
                          && finding->first == tag->first;
      rules = MAX (rules, is_guess ? RULES_GUESSED : judge (draft, tag, finding));
    }
  return rules;
}

/* A person's name without the courtesies and offices before it: "Madam Renaud-Basso". */
static SeraiTag
trim (const SeraiDraft *draft, const SeraiTag *tag)
{
  SeraiTag trimmed = *tag;
  if (tag->kind != SERAI_TAG_PERSON)
    return trimmed;
  if ((serai_tokens_match (draft->tokens, tag->first, "h . e") > 0
       || serai_tokens_match (draft->tokens, tag->first, "h . h") > 0)
      && tag->first + 4 < tag->end)
    trimmed.first += 4;
  for (guint i = trimmed.first; i + 1 < tag->end; i++)
    if (serai_draft_has (draft, i, SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE)
        && !serai_draft_has (draft, i, SERAI_CUE_GIVEN)
        && serai_draft_known (draft, SERAI_SUBJECT_PERSON, i) == NULL)
      trimmed.first = i + (serai_draft_is (draft, i + 1, ".") && i + 2 < tag->end ? 2 : 1);
  return trimmed;
}

static void
join (SeraiDraft *draft, const SeraiTag *whole, int margin, guint n_sure)
{
  SeraiTag trimmed = trim (draft, whole);
  const SeraiTag *tag = &trimmed;
  static const int wanted[] = {
      [RULES_NOTHING] = NAME_MARGIN, [RULES_GUESSED] = OTHER_MARGIN, [RULES_PART] = WIDER_MARGIN,
      [RULES_SAME] = SAME_MARGIN,    [RULES_FIRM] = G_MAXINT,
  };
  Rules rules = ask_rules (draft, tag, n_sure);
  if (margin < wanted[rules])
    return;
  if (tag->kind == SERAI_TAG_NOTHING)
    {
      if (rules == RULES_GUESSED && serai_draft_get (draft, tag->first)->end == tag->end)
        serai_draft_drop (draft, tag->first);
      return;
    }
  if (!has_name_word (draft, tag))
    return;
  for (guint i = tag->first; i < tag->end; i++)
    serai_draft_drop (draft, i);
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
