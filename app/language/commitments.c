/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds the commitments of a passage: a cue, what it governs, when it is due. */
#include "language/clause.h"
#include "language/commitment.h"
#include "language/due.h"

#include <string.h>

typedef struct
{
  const SeraiPassage *passage;
  const SeraiWords *words;
  GPtrArray *commitments;
  GArray *atoms;
  gboolean has_event; /* in this sentence */
} Reader;

static gboolean
is_at (const Reader *self, guint i, SeraiWordClass word_class)
{
  return i < self->atoms->len && serai_atom_is (serai_atom (self->atoms, i), word_class);
}

static const char *
text_at (const Reader *self, guint i)
{
  return i < self->atoms->len ? serai_atom_get_text (serai_atom (self->atoms, i), self->passage)
                              : "";
}

static gboolean
has_class (const Reader *self, guint first, guint end, SeraiWordClass word_class)
{
  for (guint i = first; i < end; i++)
    if (is_at (self, i, word_class))
      return TRUE;
  return FALSE;
}

static gboolean
is_future (const Reader *self, guint first, guint end)
{
  SeraiPeriod due = serai_due_find (self->atoms, self->passage, first, end);
  return serai_period_is_set (due) && due.last > self->passage->published;
}

static gboolean
has_number (const Reader *self, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      SeraiWordClass kind = serai_atom (self->atoms, i)->kind;
      if (kind == SERAI_CLASS_MONEY || kind == SERAI_CLASS_PERCENT || kind == SERAI_CLASS_TIMES
          || kind == SERAI_CLASS_QUANTITY || kind == SERAI_CLASS_NUMBER)
        return TRUE;
    }
  return FALSE;
}

/* A number or multiple that trade or sales are to reach. */
static gboolean
is_lift (const Reader *self, guint first, guint end)
{
  gboolean lifts = FALSE, has_amount = FALSE;
  for (guint i = first; i < end; i++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, i);
      const SeraiWord *change = serai_atom_get_word (atom, SERAI_CLASS_CHANGE);
      lifts = lifts || serai_atom_is (atom, SERAI_CLASS_LIFT) || change != NULL;
      has_amount = has_amount || atom->kind == SERAI_CLASS_MONEY
                   || atom->kind == SERAI_CLASS_PERCENT || atom->kind == SERAI_CLASS_TIMES
                   || (change != NULL && change->number > 0);
    }
  return has_amount
         && ((lifts
              && (has_class (self, first, end, SERAI_CLASS_NOUN)
                  || has_class (self, first, end, SERAI_CLASS_FLOW)
                  || has_class (self, first, end, SERAI_CLASS_SHARE_OF)))
             || has_class (self, first, end, SERAI_CLASS_FIGURE));
}

/* "instructed them to prepare a programme for raising trade to …": the act is the paper. */
static gboolean
is_on_paper (const Reader *self, guint first, guint end)
{
  static const char *const papers[] = {"programme", "program",   "roadmap", "road map", "plan",
                                       "proposals", "программу", "план",    "дорожную"};
  for (guint i = first; i < end && !is_at (self, i, SERAI_CLASS_LIFT); i++)
    for (guint k = 0; k < G_N_ELEMENTS (papers); k++)
      if (serai_tokens_match (self->passage->tokens, serai_atom (self->atoms, i)->first, papers[k])
          > 0)
        return TRUE;
  return FALSE;
}

/* The verb after the cue is too general to be held to, and nothing else makes it concrete. */
static gboolean
is_general (const Reader *self, guint cue, guint end)
{
  guint i = cue + 1;
  while (i < end && (is_at (self, i, SERAI_CLASS_FILLER) || strcmp (text_at (self, i), "to") == 0))
    i++;
  return is_at (self, i, SERAI_CLASS_GENERAL) && !has_number (self, cue, end)
         && !is_future (self, cue, end);
}

static gboolean
is_gathering (const Reader *self, guint first, guint end)
{
  if (has_class (self, first, end, SERAI_CLASS_GATHERING))
    return TRUE;
  for (guint i = first; i < end; i++)
    {
      const SeraiMention *mention =
          serai_atom_get_mention (serai_atom (self->atoms, i), self->passage);
      if (mention != NULL && mention->kind == SERAI_MENTION_EVENT)
        return TRUE;
    }
  return FALSE;
}

/* The cue itself says that people come together: "will meet", "will visit". */
static gboolean
meets (const Reader *self, guint cue)
{
  static const char *const verbs[] = {"meet",     "visit",     "host",     "gather",
                                      "convene",  "travel",    "together", "meets",
                                      "convened", "reconvene", "hosted"};
  const SeraiAtom *atom = serai_atom (self->atoms, cue);
  for (guint t = atom->first; t < atom->end; t++)
    for (guint k = 0; k < G_N_ELEMENTS (verbs); k++)
      if (strcmp (serai_tokens_at (self->passage->tokens, t)->folded, verbs[k]) == 0)
        return TRUE;
  return FALSE;
}

/* "will add $50 million": a sum that somebody gives; not "trade will exceed $50 million". */
static gboolean
gives (const Reader *self, guint first, guint cue, guint end)
{
  gboolean has_money = FALSE;
  for (guint i = cue + 1; i < end; i++)
    has_money = has_money || serai_atom (self->atoms, i)->kind == SERAI_CLASS_MONEY;
  if (!has_money || has_class (self, first, end, SERAI_CLASS_NOUN) || cue + 1 >= end)
    return FALSE;
  if (serai_words_have_cases (self->words))
    return !g_str_has_prefix (text_at (self, cue), "буд");
  return strcmp (text_at (self, cue + 1), "add") == 0
         || (!is_at (self, cue + 1, SERAI_CLASS_LEVEL) && !is_at (self, cue + 1, SERAI_CLASS_CHANGE)
             && !is_at (self, cue + 1, SERAI_CLASS_BE)
             && !is_at (self, cue + 1, SERAI_CLASS_DENIAL));
}

/* "invited Caracas to return to the community": not to an event, but to do something. */
static gboolean
is_asked (const Reader *self, guint cue, guint end)
{
  static const char *const comings[] = {"visit", "attend", "take", "participate", "join",
                                        "come",  "pay",    "make", "be",          "speak"};
  if (serai_words_have_cases (self->words) || is_gathering (self, cue + 1, end))
    return FALSE;
  for (guint i = cue + 1; i + 1 < end; i++)
    {
      const SeraiAtom *verb = serai_atom (self->atoms, i + 1);
      if (strcmp (text_at (self, i), "to") != 0 || verb->mention >= 0 || verb->iso3[0] != '\0'
          || is_at (self, i + 1, SERAI_CLASS_FILLER) || is_at (self, i + 1, SERAI_CLASS_PRONOUN))
        continue;
      for (guint k = 0; k < G_N_ELEMENTS (comings); k++)
        if (g_str_has_prefix (text_at (self, i + 1), comings[k]))
          return FALSE;
      return TRUE;
    }
  return FALSE;
}

/* What cue @cue of the statement [@first, @end) commits to; FALSE where to nothing. */
static gboolean
judge (const Reader *self, guint first, guint cue, guint end, SeraiCommitmentKind *out_kind)
{
  const SeraiAtom *atom = serai_atom (self->atoms, cue);
  if (serai_atom_is (atom, SERAI_CLASS_INVITE))
    {
      *out_kind =
          is_asked (self, cue, end) ? SERAI_COMMITMENT_PROPOSAL : SERAI_COMMITMENT_INVITATION;
      return !self->has_event || !has_class (self, first, cue, SERAI_CLASS_AGREE);
    }
  if (serai_atom_is (atom, SERAI_CLASS_PROPOSE))
    {
      *out_kind = SERAI_COMMITMENT_PROPOSAL;
      return !is_general (self, cue, end);
    }
  if (serai_atom_is (atom, SERAI_CLASS_AIM))
    {
      *out_kind = SERAI_COMMITMENT_TARGET;
      return has_number (self, cue, end) || is_future (self, cue, end) || is_lift (self, cue, end);
    }
  if (serai_atom_is (atom, SERAI_CLASS_HOLD))
    {
      *out_kind = SERAI_COMMITMENT_EVENT;
      /* Where the order of words is free, the date may stand before. */
      guint from = serai_words_have_cases (self->words) ? first : cue;
      gboolean is_plan = atom->end - atom->first > 1 || is_future (self, from, end);
      if (is_plan && (is_gathering (self, first, end) || meets (self, cue)))
        return TRUE;
      /* "will open its market by the end of the year" is an act. */
      *out_kind = SERAI_COMMITMENT_PLEDGE;
      return strcmp (text_at (self, cue), "will") == 0 && is_future (self, first, end);
    }
  if (serai_atom_is (atom, SERAI_CLASS_AGREE) || atom->kind == SERAI_CLASS_LINK
      || atom->kind == SERAI_CLASS_MARK)
    {
      gboolean holds = has_class (self, cue + 1, MIN (cue + 4, end), SERAI_CLASS_HOLD)
                       && is_gathering (self, cue, end);
      if (has_class (self, cue + 1, MIN (cue + 4, end), SERAI_CLASS_INVITE) && self->has_event)
        return FALSE;
      *out_kind = holds ? SERAI_COMMITMENT_EVENT
                  : is_lift (self, cue + 1, end) && !is_on_paper (self, cue + 1, end)
                      ? SERAI_COMMITMENT_TARGET
                      : SERAI_COMMITMENT_PLEDGE;
      return !is_general (self, cue, end);
    }
  gboolean will_meet = FALSE;
  for (guint i = cue + 1; i < MIN (cue + 3, end); i++)
    will_meet = will_meet || meets (self, i);
  if (((has_class (self, cue + 1, MIN (cue + 3, end), SERAI_CLASS_HOLD)
        && is_gathering (self, first, end))
       || will_meet)
      && is_future (self, cue, end))
    {
      *out_kind = SERAI_COMMITMENT_EVENT;
      return TRUE;
    }
  *out_kind = is_lift (self, first, end) ? SERAI_COMMITMENT_TARGET : SERAI_COMMITMENT_PLEDGE;
  return !is_general (self, cue, end)
         && (is_future (self, first, end) || gives (self, first, cue, end)
             || has_class (self, 0, self->atoms->len, SERAI_CLASS_FIRM));
}

/* "demand", "offers", "request" are nouns as well: only somebody who acts proposes. */
static gboolean
is_proposing (const Reader *self, guint i)
{
  const SeraiAtom *atom = serai_atom (self->atoms, i);
  SeraiWordForm form = atom->match.form;
  if (form == SERAI_FORM_PLAIN || form == SERAI_FORM_PAST || form == SERAI_FORM_PARTICIPLE)
    return TRUE;
  if (i == 0 || form == SERAI_FORM_GERUND)
    return FALSE;
  const SeraiAtom *before = serai_atom (self->atoms, i - 1);
  return !before->is_owner
         && (before->iso3[0] != '\0' || before->kind == SERAI_CLASS_NAME
             || serai_atom_is (before, SERAI_CLASS_PRONOUN));
}

/* "договорились довести", "поручил до 1 сентября подготовить" */
static gboolean
leads_to_infinitive (const Reader *self, guint i)
{
  static const char *const endings[] = {"ть", "ться", "ти", "тись", "чь"};
  const SeraiTokens *tokens = self->passage->tokens;
  guint first = serai_atom (self->atoms, i)->end;
  for (guint t = first; t < tokens->tokens->len && t < first + 7; t++)
    {
      const SeraiToken *token = serai_tokens_at (tokens, t);
      if (token->sentence != serai_tokens_at (tokens, first - 1)->sentence
          || strcmp (token->folded, ",") == 0)
        return FALSE;
      for (guint k = 0; k < G_N_ELEMENTS (endings); k++)
        if (token->kind == SERAI_TOKEN_WORD && !token->is_capital
            && g_str_has_suffix (token->folded, endings[k]) && strlen (token->folded) > 6)
          return TRUE;
    }
  return FALSE;
}

/* Words that open a commitment. "agreed that" and "agreed" alone need a future to follow. */
static gboolean
is_cue (const Reader *self, guint i)
{
  const SeraiAtom *atom = serai_atom (self->atoms, i);
  if (serai_atom_is (atom, SERAI_CLASS_AGREE))
    {
      gboolean is_bare = atom->match.n_words > 0 && atom->end - atom->first == 1;
      const char *last = serai_tokens_at (self->passage->tokens, atom->end - 1)->folded;
      if (strcmp (last, "that") == 0)
        return FALSE; /* the "will" that follows is the cue */
      gboolean orders = g_str_has_prefix (text_at (self, i), "instruct");
      gboolean gives = i + 1 < self->atoms->len
                       && (serai_atom (self->atoms, i + 1)->kind == SERAI_CLASS_QUANTITY
                           || serai_atom (self->atoms, i + 1)->kind == SERAI_CLASS_NUMBER);
      if (serai_words_have_cases (self->words))
        return !is_bare || leads_to_infinitive (self, i);
      return !is_bare || orders || gives || strcmp (text_at (self, i + 1), "to") == 0;
    }
  if (serai_atom_is (atom, SERAI_CLASS_INVITE))
    return atom->match.form != SERAI_FORM_GERUND
           && !(i > 0
                && (strcmp (text_at (self, i - 1), "the") == 0
                    || strcmp (text_at (self, i - 1), "for") == 0));
  if (serai_atom_is (atom, SERAI_CLASS_PROPOSE))
    return is_proposing (self, i);
  return serai_atom_is (atom, SERAI_CLASS_AIM) || serai_atom_is (atom, SERAI_CLASS_HOLD)
         || serai_atom_is (atom, SERAI_CLASS_WILL);
}

/* Whether a statement of its own begins at link or mark @i: "; ", "and to hold", ", to set up",
 * "while Tehran promised". */
static gboolean
begins_statement (const Reader *self, guint i)
{
  static const char *const links[] = {"and",        "while", "whereas", "but", "whilst",
                                      "as well as", "и",     "а",       "но"};
  gboolean is_link = FALSE;
  gboolean is_comma = serai_atom_is_mark (serai_atom (self->atoms, i), self->passage, ",");
  if (serai_atom_is_mark (serai_atom (self->atoms, i), self->passage, ";"))
    return TRUE;
  for (guint k = 0; k < G_N_ELEMENTS (links); k++)
    is_link = is_link || strcmp (text_at (self, i), links[k]) == 0;
  if ((is_link || is_comma) && strcmp (text_at (self, i + 1), "to") == 0)
    return i + 2 < self->atoms->len && serai_atom (self->atoms, i + 2)->mention < 0
           && !is_at (self, i + 2, SERAI_CLASS_FILLER) && !is_at (self, i + 2, SERAI_CLASS_BE);
  for (guint at = i + 1; is_link && at < self->atoms->len && at < i + 9; at++)
    {
      if (is_cue (self, at))
        return TRUE;
      if (serai_atom_is_mark (serai_atom (self->atoms, at), self->passage, ","))
        return FALSE;
    }
  return FALSE;
}

/* Conditions, hopes, doubts in the statement. "AGREE … if necessary" is rare enough. */
static gboolean
is_idle (const Reader *self, guint first, guint cue, guint end)
{
  static const char *const conditions[] = {"if", "should", "were", "unless"};
  for (guint k = 0; k < G_N_ELEMENTS (conditions); k++)
    if (strcmp (text_at (self, 0), conditions[k]) == 0)
      return TRUE;
  for (guint i = first; i < cue; i++)
    if (is_at (self, i, SERAI_CLASS_DENIAL) || is_at (self, i, SERAI_CLASS_VAGUE))
      return TRUE;
  for (guint i = cue; i < MIN (cue + 2, end); i++)
    if (is_at (self, i, SERAI_CLASS_DENIAL))
      return TRUE;
  return serai_atom_is_mark (serai_atom (self->atoms, self->atoms->len - 1), self->passage, "?");
}

/* "… discussed the summit, which will be held": what happens to it is told apart. */
static gboolean
is_told_apart (const Reader *self, guint first, guint cue)
{
  return cue > first && is_at (self, cue, SERAI_CLASS_HOLD)
         && (strcmp (text_at (self, cue - 1), "which") == 0
             || strcmp (text_at (self, cue - 1), "to") == 0);
}

/* The statement without "It was announced that" before it. */
static guint
find_start (const Reader *self, guint first, guint cue)
{
  guint start = first;
  for (guint i = first; i < cue; i++)
    if (strcmp (text_at (self, i), "что") == 0)
      start = i + 1;
    else if (strcmp (text_at (self, i), "that") == 0 && i > first
             && (is_at (self, i - 1, SERAI_CLASS_SPEECH) || is_at (self, i - 1, SERAI_CLASS_FIRM)
                 || is_at (self, i - 1, SERAI_CLASS_AGREE)
                 || is_at (self, i - 1, SERAI_CLASS_OTHER)))
      start = i + 1;
  for (guint i = first; i < cue && is_told_apart (self, first, cue); i++)
    if (is_at (self, i, SERAI_CLASS_VAGUE))
      start = i + 1;
  while (start < cue
         && (serai_atom (self->atoms, start)->kind == SERAI_CLASS_MARK
             || is_at (self, start, SERAI_CLASS_LINK)))
    start++;
  return start;
}

/* The statement without ", the minister said" and the full stop after it. */
static guint
find_end (const Reader *self, guint cue, guint end)
{
  for (guint i = end; i-- > cue + 1;)
    if (serai_atom_is_mark (serai_atom (self->atoms, i), self->passage, ",")
        || serai_atom_is_mark (serai_atom (self->atoms, i), self->passage, "\""))
      {
        if ((has_class (self, i, end, SERAI_CLASS_SPEECH)
             || has_class (self, i, end, SERAI_CLASS_FIRM)))
          end = i;
        else
          break;
      }
  while (end > cue + 1 && serai_atom (self->atoms, end - 1)->kind == SERAI_CLASS_MARK)
    end--;
  return end;
}

/* "the meeting, which will be held in September 2023, will provide …": only up to the date. */
static guint
find_end_of_event (const Reader *self, guint cue, guint end)
{
  for (guint i = cue + 1; i < end; i++)
    if (serai_atom_is_mark (serai_atom (self->atoms, i), self->passage, ",")
        && (is_at (self, i + 1, SERAI_CLASS_WILL)
            || (strcmp (text_at (self, i + 1), "which") == 0
                && (is_at (self, i + 2, SERAI_CLASS_WILL)
                    || is_at (self, i + 2, SERAI_CLASS_HOLD)))))
      return i;
  return end;
}

static void
add_actors (const Reader *self, SeraiCommitment *commitment, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      const SeraiMention *mention =
          serai_atom_get_mention (serai_atom (self->atoms, i), self->passage);
      if (mention == NULL || mention->entity < 0 || mention->kind == SERAI_MENTION_PLACE
          || serai_mention_kind_is_value (mention->kind))
        continue;
      gboolean is_known = FALSE;
      for (guint k = 0; k < commitment->actors->len; k++)
        is_known = is_known || g_array_index (commitment->actors, int, k) == mention->entity;
      if (!is_known)
        g_array_append_val (commitment->actors, mention->entity);
    }
}

/* Reads the statement [@first, @end), whose cue is @cue. */
static void
read_statement (Reader *self, guint first, guint cue, guint end)
{
  SeraiCommitmentKind kind;
  guint start = find_start (self, first, cue);
  guint stop = find_end (self, cue, end);
  if (is_idle (self, start, cue, stop) || !judge (self, start, cue, stop, &kind))
    return;
  stop = find_end_of_event (self, cue, stop);
  if (kind == SERAI_COMMITMENT_EVENT)
    self->has_event = TRUE;
  SeraiCommitment *commitment = serai_commitment_new ();
  commitment->kind = kind;
  commitment->span = serai_atoms_get_span (self->atoms, self->passage, start, stop);
  commitment->due = serai_due_find (self->atoms, self->passage, cue, stop);
  if (!serai_period_is_set (commitment->due))
    commitment->due = serai_due_find (self->atoms, self->passage, start, cue);
  add_actors (self, commitment, start, kind == SERAI_COMMITMENT_PROPOSAL ? cue : stop);
  g_ptr_array_add (self->commitments, commitment);
}

static void
read_sentence (Reader *self, guint sentence)
{
  GArray *atoms = serai_atoms_of (self->passage, sentence);
  self->atoms = atoms;
  self->has_event = FALSE;
  guint first = 0, cue = G_MAXUINT;
  for (guint i = 0; i < atoms->len; i++)
    {
      if (cue != G_MAXUINT && begins_statement (self, i))
        {
          /* "… and to hold": the cue before it governs this one as well. */
          gboolean goes_on = strcmp (text_at (self, i + 1), "to") == 0;
          read_statement (self, first, cue, i);
          first = i;
          cue = goes_on ? i : G_MAXUINT;
        }
      else if (cue == G_MAXUINT && is_cue (self, i))
        cue = i;
    }
  if (cue != G_MAXUINT)
    read_statement (self, first, cue, atoms->len);
}

void
serai_commitments_find (SeraiPassage *passage, GPtrArray *commitments)
{
  const SeraiWords *words =
      serai_recogniser_get_words (passage->recogniser, passage->document->language);
  Reader reader = {.passage = passage, .words = words, .commitments = commitments};
  for (guint i = 0; i < passage->tokens->sentences->len; i++)
    read_sentence (&reader, i);
}
