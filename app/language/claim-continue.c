/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a clause without words of trade says of the trade spoken of last: "Copper brought in $43
 * billion of this", "Finnish goods made up 2.1 billion", "a year earlier the bill had been 14". */
#include "language/claim-continue.h"

#include <string.h>

#define WORLD "WLD"
#define MOST_UNKNOWN 2

/**
 * Topic: what the words before a figure are on
 * @goods: HS codes, NULL where none are named
 * @actor: the subject, or whose goods they are (@is_origin)
 * @is_adjective: only an adjective names it ("the Uzbek one")
 * @is_trade: nothing but the trade itself: "growth", "the bill"
 * @has_verb: it is told to be so much; @buys: the subject buys for it
 */
typedef struct
{
  char *goods;
  SeraiActor actor;
  gboolean is_origin;
  gboolean is_adjective;
  gboolean is_trade;
  gboolean has_verb;
  gboolean buys;
} Topic;

static const char *
text_at (const SeraiClaimReader *self, guint i)
{
  return i < self->atoms->len ? serai_atom_get_text (serai_atom (self->atoms, i), self->passage)
                              : "";
}

static gboolean
is_at (const SeraiClaimReader *self, guint i, SeraiWordClass word_class)
{
  return i < self->atoms->len && serai_atom_is (serai_atom (self->atoms, i), word_class);
}

/* A verb that says how much the topic is, or where it stands. */
static gboolean
is_verb (const SeraiClaimReader *self, guint i)
{
  const SeraiAtom *atom = serai_atom (self->atoms, i);
  if (atom->mention >= 0 || serai_atom_is (atom, SERAI_CLASS_PRONOUN))
    return FALSE;
  if (serai_atom_is (atom, SERAI_CLASS_LEVEL) || serai_atom_is (atom, SERAI_CLASS_SHARE)
      || serai_atom_is (atom, SERAI_CLASS_BE) || serai_atom_is (atom, SERAI_CLASS_WENT)
      || serai_atom_is (atom, SERAI_CLASS_RANKS) || serai_atom_is (atom, SERAI_CLASS_FLOW))
    return TRUE;
  return serai_atom_is (atom, SERAI_CLASS_CHANGE) && atom->match.form != SERAI_FORM_PLAIN;
}

/* "the bill", "the cost": words for what trade comes to. */
static gboolean
is_sum (const SeraiClaimReader *self, guint i)
{
  static const char *const sums[] = {"bill", "cost", "sum", "amount", "value", "pace", "result"};
  for (guint k = 0; k < G_N_ELEMENTS (sums); k++)
    if (strcmp (text_at (self, i), sums[k]) == 0)
      return TRUE;
  const SeraiAtom *atom = serai_atom (self->atoms, i);
  return serai_atom_is (atom, SERAI_CLASS_CHANGE) && atom->mention < 0
         && atom->match.form == SERAI_FORM_PLAIN;
}

/* "Finnish goods", "Russian wheat", "Polish ones". */
static gboolean
is_origin (const SeraiClaimReader *self, guint i, guint end)
{
  guint next = i + 1;
  if (next < end && serai_atom (self->atoms, next)->kind == SERAI_CLASS_OTHER
      && strcmp (text_at (self, next), "ones") != 0)
    next++;
  return next < end
         && (is_at (self, next, SERAI_CLASS_COMMODITY) || is_at (self, next, SERAI_CLASS_GOODS)
             || strcmp (text_at (self, next), "ones") == 0);
}

/* Words that lead to the topic or stand in it without a say. */
static gboolean
is_light (const SeraiClaimReader *self, guint i)
{
  static const SeraiWordClass classes[] = {
      SERAI_CLASS_FILLER, SERAI_CLASS_LINK,    SERAI_CLASS_MODIFIER,    SERAI_CLASS_DATE,
      SERAI_CLASS_SAME,   SERAI_CLASS_EARLIER, SERAI_CLASS_FIGURE,      SERAI_CLASS_PRESENT,
      SERAI_CLASS_GOODS,  SERAI_CLASS_MARK,    SERAI_CLASS_SUPERLATIVE, SERAI_CLASS_COMPARE,
  };
  for (guint k = 0; k < G_N_ELEMENTS (classes); k++)
    if (is_at (self, i, classes[k]))
      return TRUE;
  /* "in 2022", "of the total" */
  return is_at (self, i, SERAI_CLASS_PREPOSITION)
         && (is_at (self, i + 1, SERAI_CLASS_DATE) || is_at (self, i + 1, SERAI_CLASS_FIGURE)
             || is_at (self, i + 1, SERAI_CLASS_SAME) || is_at (self, i + 1, SERAI_CLASS_EARLIER));
}

/* Reads the state at *@inout_i into @topic; FALSE where there were two. */
static gboolean
read_actor (SeraiClaimReader *self, guint *inout_i, guint end, Topic *topic)
{
  guint at = *inout_i;
  if (topic->actor.is_set)
    return FALSE;
  topic->is_origin = is_origin (self, at, end);
  topic->is_adjective =
      serai_words_have_cases (self->words)
      && !serai_tokens_at (self->passage->tokens, serai_atom (self->atoms, at)->first)->is_capital;
  if (!serai_actor_read (self->atoms, self->passage, &at, end, &topic->actor))
    return FALSE;
  *inout_i = at - 1;
  return TRUE;
}

/* FALSE where the words before figure @i are on something that isn't known. */
static gboolean
read_topic (SeraiClaimReader *self, SeraiClause clause, guint i, Topic *topic)
{
  guint n_unknown = 0;
  *topic = (Topic){0};
  for (guint at = clause.first; at < i; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (atom->kind == SERAI_CLASS_COMMODITY)
        serai_commodity_add (&topic->goods, serai_atom_get_mention (atom, self->passage)->value.hs);
      else if (atom->iso3[0] != '\0' && atom->kind != SERAI_CLASS_NAME)
        {
          if (!read_actor (self, &at, i, topic))
            return FALSE;
        }
      else if (is_sum (self, at))
        topic->is_trade = TRUE;
      else if (is_verb (self, at))
        {
          topic->has_verb = TRUE;
          topic->buys = serai_atom_has_code (atom, SERAI_CLASS_FLOW, SERAI_MEASURE_IMPORTS)
                        && !serai_atom_is (atom, SERAI_CLASS_SHARE);
          return TRUE;
        }
      else if (is_at (self, at, SERAI_CLASS_SHARE_OF))
        topic->has_verb = TRUE;
      else if (!is_light (self, at))
        {
          if (atom->kind != SERAI_CLASS_OTHER || ++n_unknown > MOST_UNKNOWN)
            return FALSE;
        }
    }
  return TRUE;
}

/* "The aim of our presidents is 5 billion dollars": of the trade spoken of. */
static gboolean
is_goal (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  gboolean has_aim = FALSE, has_be = FALSE;
  if (serai_atom (self->atoms, i)->kind != SERAI_CLASS_MONEY)
    return FALSE;
  for (guint at = clause.first; at < i; at++)
    {
      has_aim = has_aim || is_at (self, at, SERAI_CLASS_AIM);
      has_be = has_be || is_at (self, at, SERAI_CLASS_BE)
               || serai_atom (self->atoms, at)->match.form == SERAI_FORM_GERUND;
    }
  return has_aim && has_be;
}

/* The subject's state; "" where the topic names none. */
static void
understand_subject (SeraiClaimReader *self, const Topic *topic, char out_iso3[4])
{
  serai_claim_reader_understand (self, &topic->actor, "", out_iso3);
}

static void
set_actor (SeraiActor *actor, const char *iso3)
{
  *actor = (SeraiActor){.is_set = TRUE};
  g_strlcpy (actor->iso3, iso3, sizeof actor->iso3);
}

/* "Finnish goods made up 2.1 billion" of a turnover: what the one sold to the other. */
static gboolean
turn_to_sales (SeraiClaimReader *self, const char *seller, SeraiTradeFrame *frame)
{
  const char *buyer = strcmp (seller, self->reporter) == 0 ? self->partner : self->reporter;
  if (strcmp (seller, self->reporter) != 0 && strcmp (seller, self->partner) != 0)
    return FALSE;
  frame->measure = SERAI_MEASURE_EXPORTS;
  frame->sign = 0;
  frame->is_figure = FALSE;
  set_actor (&frame->owner, seller);
  set_actor (&frame->to, buyer);
  return strcmp (buyer, WORLD) != 0;
}

/* Puts the topic's state where it belongs in @frame, the trade spoken of last. */
static gboolean
take_state (SeraiClaimReader *self, const Topic *topic, SeraiTradeFrame *frame)
{
  char iso3[4];
  understand_subject (self, topic, iso3);
  if (iso3[0] == '\0')
    return !topic->actor.is_set;
  gboolean is_own = strcmp (iso3, self->reporter) == 0;
  gboolean is_one_way =
      frame->measure == SERAI_MEASURE_EXPORTS || frame->measure == SERAI_MEASURE_IMPORTS;
  /* "узбекский - на 33%": the other one's. */
  if (topic->is_adjective && frame->measure == SERAI_MEASURE_EXPORTS && !is_own)
    return turn_to_sales (self, iso3, frame);
  if (topic->is_origin && !(frame->measure == SERAI_MEASURE_IMPORTS && !is_own))
    return (frame->measure == SERAI_MEASURE_EXPORTS && is_own) || turn_to_sales (self, iso3, frame);
  if (is_own)
    return TRUE;
  if (frame->measure == SERAI_MEASURE_BALANCE)
    return FALSE;
  /* "Mexico paid 61 million for it", "the Netherlands bought for 96 million": a buyer's imports. */
  gboolean is_buyer = topic->buys && frame->measure == SERAI_MEASURE_EXPORTS;
  /* ", the United States 140 million" after such a verb: who buys as well. */
  gboolean is_alike = !topic->has_verb && self->was_verb && is_one_way
                      && strcmp (self->partner, iso3) != 0 && strcmp (self->partner, WORLD) != 0;
  if (is_buyer || is_alike)
    {
      frame->measure = is_buyer ? SERAI_MEASURE_IMPORTS : frame->measure;
      frame->is_figure = FALSE;
      frame->is_verb = TRUE;
      set_actor (&frame->owner, iso3);
      set_actor (frame->measure == SERAI_MEASURE_IMPORTS ? &frame->from : &frame->to,
                 is_buyer ? self->reporter : self->partner);
      return TRUE;
    }
  set_actor (is_one_way && frame->measure == SERAI_MEASURE_IMPORTS ? &frame->from
             : is_one_way                                          ? &frame->to
                                                                   : &frame->with,
             iso3);
  return TRUE;
}

static gboolean
goes_on (SeraiClaimReader *self, SeraiClause clause, guint i, const Topic *topic, gboolean is_read)
{
  if (self->last_sentence == self->sentence)
    return TRUE;
  if (self->last_sentence + 2 == self->sentence)
    return is_goal (self, clause, i);
  if (self->last_sentence + 1 != self->sentence)
    return FALSE;
  return is_goal (self, clause, i)
         || (is_read && topic->has_verb
             && (topic->goods != NULL || topic->actor.is_set || topic->is_trade));
}

/* "those of medicines": the trade spoken of before, in other goods or the other direction. */
static void
recall (SeraiClaimReader *self, const SeraiTradeFrame *frame, SeraiTradeFrame *out_frame)
{
  *out_frame = *frame;
  out_frame->measure = self->measure;
  /* What goes the other way of one's imports are one's exports. */
  if (frame->is_reverse && self->measure == SERAI_MEASURE_IMPORTS)
    out_frame->measure = SERAI_MEASURE_EXPORTS;
  out_frame->sign = self->sign;
  out_frame->commodity = g_strdup (
      frame->commodity == NULL && !frame->is_reverse ? self->commodity : frame->commodity);
}

gboolean
serai_claim_continue (SeraiClaimReader *self,
                      const SeraiTradeFrame *frame,
                      SeraiClause clause,
                      guint i,
                      SeraiTradeFrame *out_frame)
{
  if (self->last_sentence == G_MAXUINT)
    return FALSE;
  if (frame != NULL)
    {
      if (self->last_sentence != self->sentence && self->last_sentence + 1 != self->sentence)
        return FALSE;
      recall (self, frame, out_frame);
      return TRUE;
    }
  Topic topic;
  gboolean is_read = read_topic (self, clause, i, &topic);
  gboolean continues = goes_on (self, clause, i, &topic, is_read);
  if (continues)
    {
      *out_frame = serai_claim_reader_remember_frame (self);
      out_frame->first = out_frame->end = i;
      out_frame->is_figure = TRUE;
      if (topic.goods != NULL)
        {
          g_free (out_frame->commodity);
          out_frame->commodity = g_strdup (topic.goods);
        }
      if (is_read && topic.actor.is_set && !take_state (self, &topic, out_frame)
          && self->last_sentence != self->sentence)
        {
          serai_trade_frame_clear (out_frame);
          continues = FALSE;
        }
    }
  g_free (topic.goods);
  return continues;
}

gboolean
serai_claim_continues_share (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  Topic topic;
  gboolean is_read = self->last_sentence != G_MAXUINT && self->last_sentence + 1 == self->sentence
                     && self->measure != SERAI_MEASURE_BALANCE
                     && read_topic (self, clause, i, &topic);
  if (!is_read)
    return FALSE;
  gboolean continues = topic.has_verb && (topic.goods != NULL || topic.actor.is_set);
  g_free (topic.goods);
  return continues;
}

void
serai_claim_continue_find_subject (SeraiClaimReader *self,
                                   SeraiClause clause,
                                   guint i,
                                   char out_iso3[4])
{
  Topic topic;
  out_iso3[0] = '\0';
  if (read_topic (self, clause, i, &topic) && topic.actor.is_set && !topic.is_origin)
    understand_subject (self, &topic, out_iso3);
  g_free (topic.goods);
}

/* Most clauses speak of no trade, and cost no more than this walk. */
static gboolean
speaks_of_trade (const SeraiClaimReader *self, SeraiClause clause)
{
  gboolean has_state = FALSE, has_trade = FALSE;
  for (guint i = clause.first; i < clause.end; i++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, i);
      has_state = has_state || atom->iso3[0] != '\0';
      has_trade = has_trade || serai_atom_is (atom, SERAI_CLASS_NOUN)
                  || serai_atom_is (atom, SERAI_CLASS_FLOW) || atom->kind == SERAI_CLASS_COMMODITY;
    }
  return has_state && has_trade;
}

void
serai_claim_reader_note_theme (SeraiClaimReader *self, SeraiClause all)
{
  if (!speaks_of_trade (self, all))
    return;
  g_autoptr (GArray) frames = serai_trade_frames_find (self->atoms, self->passage, all);
  for (guint k = frames->len; k-- > 0;)
    {
      const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, k);
      char reporter[4], partner[4];
      if (frame->is_figure || !serai_trade_frame_has_actors (frame)
          || (frame->is_verb && !frame->has_goods) || frame->is_partial || frame->is_joint
          || serai_claim_reader_is_barred (self, frame, all, frame->head)
          || !serai_claim_reader_find_countries (self, frame, all, FALSE, reporter, partner))
        continue;
      g_strlcpy (self->reporter, reporter, sizeof self->reporter);
      g_strlcpy (self->partner, partner, sizeof self->partner);
      if (strcmp (partner, WORLD) != 0)
        {
          g_strlcpy (self->pair[0], reporter, sizeof self->pair[0]);
          g_strlcpy (self->pair[1], partner, sizeof self->pair[1]);
        }
      self->measure = frame->measure;
      self->sign = frame->sign;
      self->was_verb = frame->is_verb;
      self->kind = SERAI_CLAIM_LEVEL;
      g_free (self->commodity);
      self->commodity = g_strdup (frame->commodity != NULL ? frame->commodity : "TOTAL");
      self->last_sentence = self->sentence;
      return;
    }
}
