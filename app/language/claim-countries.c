/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose trade a claim is on, and with whom. */
#include "language/claim-reader.h"

#include <string.h>

#define WORLD "WLD"
#define MOST_SENTENCES_AHEAD 2
#define MOST_BYTES_BETWEEN 4

static void
set_code (char out_iso3[4], const char *iso3)
{
  g_strlcpy (out_iso3, iso3, 4);
}

static gboolean
is_state (const SeraiMention *mention, const SeraiPassage *passage, const char **out_iso3)
{
  *out_iso3 = serai_passage_find_state (passage, mention);
  return *out_iso3 != NULL && strcmp (*out_iso3, WORLD) != 0;
}

/* The first mention of a state. */
typedef struct
{
  guint start;
  char iso3[4];
} FirstState;

static gboolean
lists_state (const GArray *states, const char *iso3)
{
  for (guint i = 0; i < states->len; i++)
    if (strcmp (g_array_index (states, FirstState, i).iso3, iso3) == 0)
      return TRUE;
  return FALSE;
}

GArray *
serai_claim_states_list (const SeraiPassage *passage)
{
  GArray *states = g_array_new (FALSE, FALSE, sizeof (FirstState));
  for (guint i = 0; i < passage->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (passage->mentions, SeraiMention, i);
      const char *iso3;
      if (!is_state (mention, passage, &iso3) || lists_state (states, iso3))
        continue;
      FirstState state = {.start = mention->span.start};
      set_code (state.iso3, iso3);
      g_array_append_val (states, state);
    }
  return states;
}

/* The first state named in the text before the byte @to that isn't @but; "" where there is none. */
static void
find_named (const SeraiClaimReader *self, guint to, const char *but, char out_iso3[4])
{
  out_iso3[0] = '\0';
  for (guint i = 0; i < self->states->len; i++)
    {
      const FirstState *state = &g_array_index (self->states, FirstState, i);
      if (state->start >= to)
        return;
      if (strcmp (state->iso3, but) == 0)
        continue;
      set_code (out_iso3, state->iso3);
      return;
    }
}

/* The same of the bytes @span alone. */
static void
find_named_inside (const SeraiPassage *passage, SeraiSpan span, const char *but, char out_iso3[4])
{
  guint first, n = serai_passage_find_mentions (passage, span, &first);
  out_iso3[0] = '\0';
  for (guint i = first; i < first + n; i++)
    {
      const char *iso3;
      if (!is_state (&g_array_index (passage->mentions, SeraiMention, i), passage, &iso3)
          || strcmp (iso3, but) == 0)
        continue;
      set_code (out_iso3, iso3);
      return;
    }
}

static SeraiSpan
sentence_span (const SeraiClaimReader *self)
{
  return serai_atoms_get_span (self->atoms, self->passage, 0, self->atoms->len);
}

/* Two states of the talk so far; where it names fewer, the sentence itself helps. */
static void
find_pair (SeraiClaimReader *self, char out_pair[2][4])
{
  SeraiSpan here = sentence_span (self);
  if (self->pair[0][0] != '\0' && self->pair[1][0] != '\0')
    {
      memcpy (out_pair, self->pair, sizeof self->pair);
      return;
    }
  find_named (self, here.end, "", out_pair[0]);
  if (out_pair[0][0] == '\0')
    here.end = G_MAXUINT; /* "The presidents noted that trade …": whose stands further on */
  find_named (self, here.end, "", out_pair[0]);
  find_named (self, here.end, out_pair[0], out_pair[1]);
}

/* A state named in the piece of the sentence that begins beside atom @i, in steps of @step. */
static gboolean
find_state_beside (SeraiClaimReader *self, guint i, int step, char out_iso3[4])
{
  for (int at = (int) i + step; at >= 0 && at < (int) self->atoms->len; at += step)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, (guint) at);
      if (serai_atom_is_mark (atom, self->passage, ",")
          || serai_atom_is_mark (atom, self->passage, "\""))
        return FALSE;
      if (atom->iso3[0] != '\0')
        {
          set_code (out_iso3, atom->iso3);
          return TRUE;
        }
    }
  return FALSE;
}

/* The state named beside a verb of speech of this sentence. */
static gboolean
find_speaker_here (SeraiClaimReader *self, char out_iso3[4])
{
  for (guint i = 0; i < self->atoms->len; i++)
    if (serai_atom_is (serai_atom (self->atoms, i), SERAI_CLASS_SPEECH)
        && (find_state_beside (self, i, -1, out_iso3) || find_state_beside (self, i, 1, out_iso3)))
      return TRUE;
  return FALSE;
}

/* "«Our trade grew. It reached …», the minister said": the speaker stands sentences later. */
static gboolean
find_speaker_ahead (SeraiClaimReader *self, char out_iso3[4])
{
  gboolean is_found = FALSE;
  guint n = self->passage->tokens->sentences->len;
  GArray *atoms = self->atoms;
  for (guint s = self->sentence + 1; s < n && s <= self->sentence + MOST_SENTENCES_AHEAD; s++)
    {
      self->atoms = serai_atoms_of (self->passage, s);
      is_found = find_speaker_here (self, out_iso3);
      self->atoms = atoms;
      if (is_found)
        break;
    }
  return is_found;
}

void
serai_claim_reader_note_speaker (SeraiClaimReader *self)
{
  char iso3[4] = "";
  if (find_speaker_here (self, iso3))
    set_code (self->speaker, iso3);
}

/* Whose statement the text is: the dateline's state, else that of a body it names. */
static void
find_issuer (const SeraiClaimReader *self, const char *but, char out_iso3[4])
{
  const SeraiPassage *passage = self->passage;
  SeraiReference *reference = serai_recogniser_get_reference (passage->recogniser);
  const char *place = passage->document->dateline_place;
  const SeraiEntry *entry = NULL;
  if (place != NULL)
    entry = serai_reference_find_by_name (reference, SERAI_SUBJECT_COUNTRY, place);
  if (place != NULL && entry == NULL)
    entry = serai_reference_find_by_name (reference, SERAI_SUBJECT_PLACE, place);
  if (entry != NULL && entry->iso3 != NULL && strcmp (entry->iso3, but) != 0)
    {
      set_code (out_iso3, entry->iso3);
      return;
    }
  char other[4];
  find_named (self, G_MAXUINT, but, other);
  for (guint i = 0; other[0] != '\0' && i < passage->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (passage->mentions, SeraiMention, i);
      const char *iso3;
      gboolean is_body = mention->kind == SERAI_MENTION_ORGANISATION;
      if (mention->kind == SERAI_MENTION_COUNTRY && i + 1 < passage->mentions->len)
        {
          /* "Uzbekistan's Ministry of Trade" */
          const SeraiMention *next = mention + 1;
          is_body = next->kind == SERAI_MENTION_ORGANISATION
                    && next->span.start <= mention->span.end + MOST_BYTES_BETWEEN;
        }
      if (is_body && is_state (mention, passage, &iso3) && strcmp (iso3, but) != 0)
        {
          set_code (out_iso3, iso3);
          return;
        }
    }
}

/* Who speaks: here, else before, else the state of the first mention; never @but. */
static void
find_speaker (SeraiClaimReader *self, const char *but, char out_iso3[4])
{
  if (find_speaker_here (self, out_iso3) && strcmp (out_iso3, but) != 0)
    return;
  set_code (out_iso3, self->speaker);
  if (out_iso3[0] == '\0' && find_speaker_ahead (self, out_iso3) && strcmp (out_iso3, but) != 0)
    return;
  if (out_iso3[0] == '\0' || strcmp (out_iso3, but) == 0)
    find_named (self, but[0] != '\0' ? sentence_span (self).end : G_MAXUINT, but, out_iso3);
  if (out_iso3[0] == '\0')
    find_issuer (self, but, out_iso3);
}

/* "Trade with Iraq, the ministry in Amman said, …": its own. "" where the speaker is @but. */
static void
find_speaker_of_sentence (SeraiClaimReader *self, const char *but, char out_iso3[4])
{
  out_iso3[0] = '\0';
  if (!find_speaker_here (self, out_iso3))
    set_code (out_iso3, self->speaker);
  if (strcmp (out_iso3, but) == 0)
    out_iso3[0] = '\0';
}

/* "Malawi: tobacco remains the main export": a label; "" where there is none. */
static void
find_label (const SeraiClaimReader *self, char out_iso3[4])
{
  guint first = 0;
  out_iso3[0] = '\0';
  while (first < self->atoms->len && serai_atom (self->atoms, first)->kind == SERAI_CLASS_MARK)
    first++;
  if (first + 1 < self->atoms->len
      && serai_atom_is_mark (serai_atom (self->atoms, first + 1), self->passage, ":"))
    set_code (out_iso3, serai_atom (self->atoms, first)->iso3);
}

void
serai_claim_reader_find_other (SeraiClaimReader *self, const char *iso3, char out_iso3[4])
{
  char pair[2][4] = {"", ""};
  out_iso3[0] = '\0';
  if (strcmp (self->reporter, iso3) == 0 && strcmp (self->partner, WORLD) != 0)
    set_code (out_iso3, self->partner);
  else if (strcmp (self->partner, iso3) == 0)
    set_code (out_iso3, self->reporter);
  if (out_iso3[0] != '\0')
    return;
  find_pair (self, pair);
  if (strcmp (pair[0], iso3) == 0)
    set_code (out_iso3, pair[1]);
  else if (strcmp (pair[1], iso3) == 0)
    set_code (out_iso3, pair[0]);
}

/* "that country", "there", "from it": the one that the clause doesn't name. */
static void
understand_neighbour (SeraiClaimReader *self, const char *subject, char out_iso3[4])
{
  const char *known = subject[0] != '\0' ? subject : self->reporter;
  SeraiSpan here = sentence_span (self);
  out_iso3[0] = '\0';
  if (self->partner[0] != '\0' && strcmp (self->partner, WORLD) != 0)
    set_code (out_iso3, strcmp (self->partner, known) != 0 ? self->partner : self->reporter);
  if (out_iso3[0] == '\0' && known[0] != '\0')
    serai_claim_reader_find_other (self, known, out_iso3);
  if (out_iso3[0] == '\0')
    find_named_inside (self->passage, here, known, out_iso3);
  if (out_iso3[0] == '\0')
    find_named (self, here.start, known, out_iso3);
}

void
serai_claim_reader_understand (SeraiClaimReader *self,
                               const SeraiActor *actor,
                               const char *subject,
                               char out_iso3[4])
{
  out_iso3[0] = '\0';
  if (!actor->is_set)
    return;
  if (actor->iso3[0] != '\0')
    {
      set_code (out_iso3, actor->iso3);
      return;
    }
  char pair[2][4] = {"", ""};
  switch (actor->pronoun)
    {
    case SERAI_PRONOUN_ITS:
      set_code (out_iso3, subject[0] != '\0' ? subject : self->reporter);
      break;
    case SERAI_PRONOUN_COUNTRY:
      set_code (out_iso3, self->reporter);
      break;
    case SERAI_PRONOUN_IT:
    case SERAI_PRONOUN_NEIGHBOUR:
      understand_neighbour (self, subject, out_iso3);
      break;
    case SERAI_PRONOUN_WE:
      find_speaker (self, "", out_iso3);
      break;
    case SERAI_PRONOUN_THEIR:
    case SERAI_PRONOUN_PAIR:
      break;
    }
  if (out_iso3[0] == '\0' && actor->pronoun == SERAI_PRONOUN_COUNTRY && self->pair[0][0] == '\0')
    find_speaker_of_sentence (self, "", out_iso3);
  if (out_iso3[0] == '\0'
      && (actor->pronoun == SERAI_PRONOUN_ITS || actor->pronoun == SERAI_PRONOUN_COUNTRY))
    {
      find_pair (self, pair);
      set_code (out_iso3, pair[0]);
    }
}

static gboolean
is_both (const SeraiActor *actor)
{
  return actor->is_set && actor->iso3[0] == '\0'
         && (actor->pronoun == SERAI_PRONOUN_PAIR || actor->pronoun == SERAI_PRONOUN_THEIR);
}

/* What a frame's words name, understood; "" where they don't say. */
typedef struct
{
  char owner[4], to[4], from[4], with[4], origin[4];
  char subject[4], other[4]; /* of the clause: "A and B agreed to lift …" */
  gboolean is_ours;          /* "our trade", "we closed the year with … in trade" */
} Named;

/* "Its purchases from the Islamic Republic": whoever is not the owner. */
static void
understand_partner (SeraiClaimReader *self,
                    const SeraiActor *actor,
                    const char *owner,
                    char out_iso3[4])
{
  SeraiActor other = *actor;
  if (other.is_set && other.iso3[0] == '\0' && other.pronoun == SERAI_PRONOUN_COUNTRY)
    other.pronoun = SERAI_PRONOUN_NEIGHBOUR;
  serai_claim_reader_understand (self, &other, owner, out_iso3);
}

/* "It achieved a surplus": who acts is the one whose trade was spoken of. */
static void
understand_actor (SeraiClaimReader *self,
                  const SeraiActor *actor,
                  const char *subject,
                  char out_iso3[4])
{
  SeraiActor who = *actor;
  if (who.is_set && who.iso3[0] == '\0' && who.pronoun == SERAI_PRONOUN_IT)
    who.pronoun = SERAI_PRONOUN_ITS;
  serai_claim_reader_understand (self, &who, subject, out_iso3);
}

/* "The republic's deficit with China": whichever state it is, it is not China. */
static void
part_from_named (SeraiClaimReader *self, const SeraiActor *owner, Named *named)
{
  const char *const others[] = {named->to, named->from, named->with};
  if (!owner->is_set || owner->iso3[0] != '\0')
    return;
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (others[i][0] != '\0' && strcmp (others[i], named->owner) == 0)
      {
        char found[4];
        find_named (self, G_MAXUINT, others[i], found);
        set_code (named->owner, found);
        return;
      }
}

static void
understand_all (SeraiClaimReader *self,
                const SeraiTradeFrame *frame,
                SeraiClause clause,
                gboolean subject_is_partner,
                Named *out_named)
{
  SeraiActor subject, other;
  *out_named = (Named){0};
  serai_actor_find_subject (self->atoms, self->passage, clause.first,
                            MAX (frame->first, clause.first), &subject, &other);
  understand_actor (self, &subject, "", out_named->subject);
  serai_claim_reader_understand (self, &other, "", out_named->other);
  const SeraiActor *ours = frame->owner.is_set ? &frame->owner : &subject;
  out_named->is_ours = ours->is_set && ours->iso3[0] == '\0' && ours->pronoun == SERAI_PRONOUN_WE;
  const char *actor = subject_is_partner ? "" : out_named->subject;
  understand_actor (self, &frame->owner, actor, out_named->owner);
  const char *owner = out_named->owner[0] != '\0' ? out_named->owner : actor;
  understand_partner (self, &frame->to, owner, out_named->to);
  understand_partner (self, &frame->from, owner, out_named->from);
  understand_partner (self, &frame->with, owner, out_named->with);
  serai_claim_reader_understand (self, &frame->origin, owner, out_named->origin);
  part_from_named (self, &frame->owner, out_named);
  if (subject_is_partner)
    out_named->subject[0] = out_named->other[0] = '\0';
}

/* The first that is named and isn't @but. */
static void
pick (char out_iso3[4], const char *but, const char *a, const char *b, const char *c)
{
  const char *const choices[] = {a, b, c};
  out_iso3[0] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (choices[i][0] != '\0' && strcmp (choices[i], but) != 0)
      {
        set_code (out_iso3, choices[i]);
        return;
      }
}

static void
find_symmetric (SeraiClaimReader *self,
                const SeraiTradeFrame *frame,
                const Named *named,
                char out_reporter[4],
                char out_partner[4])
{
  char pair[2][4] = {"", ""};
  if (frame->pair[0].is_set && frame->pair[0].iso3[0] != '\0')
    {
      serai_claim_reader_understand (self, &frame->pair[0], "", out_reporter);
      serai_claim_reader_understand (self, &frame->pair[1], "", out_partner);
      return;
    }
  pick (out_reporter, "", named->owner, named->from, named->subject);
  pick (out_partner, out_reporter, named->with, named->to, named->from);
  if (out_partner[0] == '\0' && named->owner[0] == '\0')
    pick (out_partner, out_reporter, named->other, "", "");
  if (out_partner[0] == '\0' && named->owner[0] != '\0' && named->origin[0] != '\0')
    set_code (out_partner, named->origin);
  if ((is_both (&frame->pair[0]) || is_both (&frame->owner)) && out_partner[0] == '\0')
    {
      find_pair (self, pair);
      pick (out_reporter, "", named->subject, pair[0], "");
      pick (out_partner, out_reporter, named->other, pair[0], pair[1]);
    }
}

static void
find_one_way (const SeraiTradeFrame *frame,
              const Named *named,
              char out_reporter[4],
              char out_partner[4])
{
  if (frame->measure == SERAI_MEASURE_EXPORTS)
    {
      pick (out_reporter, "", named->owner, named->from, named->origin);
      if (out_reporter[0] == '\0')
        pick (out_reporter, named->to, named->subject, "", "");
      pick (out_partner, out_reporter, named->to, named->with, "");
    }
  else
    {
      pick (out_reporter, "", named->owner, named->to, "");
      if (out_reporter[0] == '\0' && strcmp (named->subject, named->from) != 0)
        set_code (out_reporter, named->subject);
      pick (out_partner, out_reporter, named->from, named->origin, named->with);
    }
}

/* "our trade", "mutual trade" is with the other one of whom the text speaks; "" where none is. */
static void
find_counterpart (SeraiClaimReader *self,
                  const SeraiTradeFrame *frame,
                  gboolean is_ours,
                  const char *reporter,
                  char out_partner[4])
{
  if (frame->measure != SERAI_MEASURE_TURNOVER || frame->is_world || reporter[0] == '\0'
      || !(is_ours || frame->is_mutual))
    return;
  serai_claim_reader_find_other (self, reporter, out_partner);
  if (out_partner[0] == '\0')
    find_named (self, sentence_span (self).end, reporter, out_partner);
  if (out_partner[0] == '\0')
    find_named (self, G_MAXUINT, reporter, out_partner);
}

/* "Colombia is Venezuela's third supplier, with sales of …": who has the rank sells. */
static gboolean
is_opposite (const SeraiClaimReader *self, const SeraiTradeFrame *frame)
{
  return self->kind == SERAI_CLAIM_RANK && !frame->is_figure
         && ((self->measure == SERAI_MEASURE_TURNOVER && frame->is_verb
              && frame->measure != SERAI_MEASURE_TURNOVER)
             || (self->measure == SERAI_MEASURE_IMPORTS && frame->measure == SERAI_MEASURE_EXPORTS)
             || (self->measure == SERAI_MEASURE_EXPORTS
                 && frame->measure == SERAI_MEASURE_IMPORTS));
}

/* "Peru's exports fell. The Dutch bought for 96 million": from the one who sells. */
static gboolean
is_counterflow (const SeraiClaimReader *self, const SeraiTradeFrame *frame, const char *reporter)
{
  return frame->is_verb && !frame->is_world && self->last_sentence != G_MAXUINT
         && self->last_sentence + 1 >= self->sentence && strcmp (reporter, self->reporter) != 0
         && self->reporter[0] != '\0'
         && ((frame->measure == SERAI_MEASURE_IMPORTS && self->measure == SERAI_MEASURE_EXPORTS)
             || (frame->measure == SERAI_MEASURE_EXPORTS
                 && self->measure == SERAI_MEASURE_IMPORTS));
}

/* What the words leave open is taken from what was spoken of before. */
static void
complete (SeraiClaimReader *self,
          const SeraiTradeFrame *frame,
          const Named *named,
          char out_reporter[4],
          char out_partner[4])
{
  if (out_reporter[0] == '\0' && self->last_sentence != self->sentence)
    {
      find_label (self, out_reporter);
      if (strcmp (out_reporter, out_partner) == 0)
        out_reporter[0] = '\0';
    }
  gboolean is_asked = out_reporter[0] == '\0' && out_partner[0] == '\0';
  if (frame->is_world && out_partner[0] == '\0')
    set_code (out_partner, WORLD);
  if (out_partner[0] == '\0')
    find_counterpart (self, frame, named->is_ours, out_reporter, out_partner);
  if (is_asked && out_partner[0] == '\0')
    {
      char pair[2][4] = {"", ""};
      gboolean is_on_all = frame->is_mutual && strcmp (self->partner, WORLD) == 0;
      if (self->reporter[0] != '\0' && self->partner[0] != '\0' && !is_on_all)
        {
          set_code (pair[0], self->reporter);
          set_code (pair[1], self->partner);
        }
      else
        find_pair (self, pair);
      gboolean is_turned = self->last_sentence == self->sentence && is_opposite (self, frame)
                           && strcmp (pair[1], WORLD) != 0;
      set_code (out_reporter, pair[is_turned]);
      set_code (out_partner, pair[!is_turned]);
      gboolean is_alone = out_partner[0] == '\0' && !frame->is_mutual && !is_both (&frame->owner)
                          && !frame->pair[0].is_set;
      if (is_alone || (frame->is_total && self->reporter[0] == '\0'))
        set_code (out_partner, WORLD);
      return;
    }
  if (out_reporter[0] == '\0' && strcmp (out_partner, WORLD) == 0)
    {
      SeraiSpan here = sentence_span (self);
      set_code (out_reporter, self->reporter);
      if (out_reporter[0] == '\0')
        find_named (self, here.end, "", out_reporter);
    }
  else if (out_reporter[0] == '\0')
    {
      if (self->pair[0][0] == '\0')
        find_speaker_of_sentence (self, out_partner, out_reporter);
      if (out_reporter[0] == '\0')
        serai_claim_reader_find_other (self, out_partner, out_reporter);
      /* "Sales to Cairo came to …" goes on about the one whose sales were spoken of. */
      if (out_reporter[0] == '\0')
        set_code (out_reporter, self->reporter);
      if (out_reporter[0] == '\0')
        find_speaker (self, out_partner, out_reporter);
    }
  else if (out_partner[0] == '\0')
    {
      /* "Kyrgyz exports rose" in a talk of two countries; alone it is on all of its trade. */
      if (is_counterflow (self, frame, out_reporter))
        {
          set_code (out_partner, self->reporter);
          return;
        }
      gboolean in_talk =
          strcmp (self->reporter, out_reporter) == 0 || strcmp (self->partner, out_reporter) == 0;
      if (in_talk)
        serai_claim_reader_find_other (self, out_reporter, out_partner);
      if (out_partner[0] == '\0' || (in_talk && strcmp (self->partner, WORLD) == 0))
        set_code (out_partner, WORLD);
    }
}

gboolean
serai_claim_reader_find_countries (SeraiClaimReader *self,
                                   const SeraiTradeFrame *frame,
                                   SeraiClause clause,
                                   gboolean subject_is_partner,
                                   char out_reporter[4],
                                   char out_partner[4])
{
  Named named;
  out_reporter[0] = out_partner[0] = '\0';
  understand_all (self, frame, clause, subject_is_partner, &named);
  if (frame->is_reverse && self->reporter[0] != '\0')
    {
      gboolean is_turned = frame->measure == self->measure;
      set_code (out_reporter, is_turned ? self->partner : self->reporter);
      set_code (out_partner, is_turned ? self->reporter : self->partner);
    }
  else if (frame->measure == SERAI_MEASURE_TURNOVER || frame->measure == SERAI_MEASURE_BALANCE)
    find_symmetric (self, frame, &named, out_reporter, out_partner);
  else
    find_one_way (frame, &named, out_reporter, out_partner);
  complete (self, frame, &named, out_reporter, out_partner);
  return out_reporter[0] != '\0' && out_partner[0] != '\0'
         && strcmp (out_reporter, out_partner) != 0 && strcmp (out_reporter, WORLD) != 0;
}
