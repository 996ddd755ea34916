/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a reader of claims keeps in mind from clause to clause. */
#pragma once

#include "language/claim.h"
#include "language/trade-frame.h"

G_BEGIN_DECLS

/**
 * SeraiHeading: what a line says for the rows below it
 * @sentence: where it stands
 * @reporter, @partner: "" where it doesn't name them
 * @has_measure: whether it names trade; then @measure, @sign and @commodity are its
 * @is_share: the rows are shares
 */
typedef struct
{
  gboolean is_set;
  guint sentence;
  char reporter[4];
  char partner[4];
  gboolean has_measure;
  SeraiMeasure measure;
  int sign;
  char *commodity;
  SeraiPeriod period;
  gboolean is_share;
} SeraiHeading;

/**
 * SeraiClaimReader:
 * @atoms, @clauses: of the sentence that is being read
 * @sentence: its index
 * @claims: what was found so far
 * @states: the first mention of each state in the text (serai_claim_states_list())
 * @reporter, @partner: of the trade spoken of last, "" at first
 * @pair: the two countries spoken of last, "" at first
 * @measure, @sign, @commodity: of the trade spoken of last
 * @last_sentence: where that was; G_MAXUINT at first
 * @period: of the fact stated last; @period_sentence: where
 * @currency: of the amount stated last
 * @direction, @kind: of the claim stated last
 * @speaker: who spoke last, "" at first
 * @is_aside: the clause tells a part of the trade spoken of ("of which")
 * @is_repeated: the sentence is read once more, for the next of the things that it says in parallel
 * @was_verb: whether a verb told it, so that its reporter is who acted
 */
typedef struct
{
  const SeraiPassage *passage;
  const SeraiWords *words;
  GPtrArray *claims;
  GArray *states;
  GArray *atoms;
  GArray *clauses;
  guint sentence;

  char reporter[4];
  char partner[4];
  char pair[2][4];
  SeraiMeasure measure;
  int sign;
  char *commodity;
  guint last_sentence;
  SeraiPeriod period;
  guint period_sentence;
  char currency[8];
  SeraiDirection direction;
  SeraiClaimKind kind;
  char speaker[4];
  gboolean was_verb;
  gboolean is_aside;
  gboolean is_repeated;
  SeraiHeading heading;
} SeraiClaimReader;

/* Where each state is mentioned first, by position: every claim may ask for it. */
GArray *serai_claim_states_list (const SeraiPassage *passage);

/* The countries of a frame in @clause. @subject_is_partner: in shares and ranks the subject is the
 * one of whom it is said, and "its" is the other. FALSE where the words don't tell. */
gboolean serai_claim_reader_find_countries (SeraiClaimReader *self,
                                            const SeraiTradeFrame *frame,
                                            SeraiClause clause,
                                            gboolean subject_is_partner,
                                            char out_reporter[4],
                                            char out_partner[4]);

/* The state that @actor means; "" where it can't be told. */
void serai_claim_reader_understand (SeraiClaimReader *self,
                                    const SeraiActor *actor,
                                    const char *subject,
                                    char out_iso3[4]);
/* Headings and rows: what a line without a statement says is kept for those below it, and read into
 * them. @n_claims: how many there were before the sentence. */
void serai_claim_reader_leave_sentence (SeraiClaimReader *self, guint n_claims);
/* Where the row that begins at atom @first ends: lines run together where a text lost its breaks.
 */
guint serai_claim_reader_find_row_end (const SeraiClaimReader *self, GArray *atoms, guint first);
/* Begins a row under a heading: gives its atoms without the partner that it names first. */
GArray *serai_claim_reader_enter_row (SeraiClaimReader *self, GArray *atoms);

/* The state that the item of figure @i names: "China (…", "China - …"; FALSE where none does.
 * @after_comma: "China, 10 percent" is one as well. */
gboolean serai_claim_reader_find_item (const SeraiClaimReader *self,
                                       guint i,
                                       gboolean after_comma,
                                       char out_iso3[4]);
/* The trade of which a bracketed item tells a part: "Georgia's main partners were A (…), B (…)". */
gboolean
serai_claim_reader_frame_item (SeraiClaimReader *self, guint i, SeraiTradeFrame *out_frame);

/* Keeps in mind who speaks in the sentence that was read, for quotations that go on. */
void serai_claim_reader_note_speaker (SeraiClaimReader *self);
/* Of the two spoken of, the one that isn't @iso3; "" where there is none. */
void serai_claim_reader_find_other (SeraiClaimReader *self, const char *iso3, char out_iso3[4]);

/* The period of figure @i in @clause, and what a change is compared with. */
SeraiPeriod serai_claim_reader_find_period (SeraiClaimReader *self,
                                            SeraiClause clause,
                                            guint i,
                                            SeraiClaimKind kind,
                                            SeraiPeriod *out_base);

/* The period of the date at atom @i; "nine months of 2023" is nine months. */
SeraiPeriod serai_claim_reader_get_period (const SeraiClaimReader *self, guint i);
/* "in ten months": of this year, or of the last where they aren't over. */
SeraiPeriod serai_claim_reader_find_months (const SeraiClaimReader *self, SeraiClause clause);

/* "over the past five years": how many; 0 where the clause has no such words. */
int serai_claim_reader_find_past_years (const SeraiClaimReader *self, SeraiClause clause);
/* "983 million a year earlier", "a month earlier": how many months figure @i lies back; 0 where the
 * words don't say. With what a change is compared: 12 where they don't. */
int serai_claim_reader_find_earlier (const SeraiClaimReader *self, SeraiClause clause, guint i);
int
serai_claim_reader_find_base_earlier (const SeraiClaimReader *self, SeraiClause clause, guint i);
/* @period so many months back. */
SeraiPeriod serai_claim_shift_back (SeraiPeriod period, int months);
/* "within five years": the year so many years on. */
SeraiPeriod serai_claim_reader_find_within (const SeraiClaimReader *self, SeraiClause clause);

/* Whether amount @i is where a movement starts or what it is compared with: "from $0.7 bn to …",
 * "against $0.7 bn". */
gboolean serai_claim_is_start (const SeraiClaimReader *self, SeraiClause clause, guint i);

/* Puts @claim (taken) among the claims and remembers what it speaks of. */
void
serai_claim_reader_add (SeraiClaimReader *self, SeraiClaim *claim, const SeraiTradeFrame *frame);

/* The kinds of claims, each in a file of its own: whether figure @i of @clause gave one. */
gboolean serai_claim_reader_read_amount (SeraiClaimReader *self,
                                         GArray *frames,
                                         SeraiClause clause,
                                         guint i);
gboolean serai_claim_reader_read_change (SeraiClaimReader *self,
                                         GArray *frames,
                                         SeraiClause clause,
                                         guint i);
gboolean
serai_claim_reader_read_share (SeraiClaimReader *self, GArray *frames, SeraiClause clause, guint i);
gboolean serai_claim_reader_read_rank (SeraiClaimReader *self,
                                       GArray *frames,
                                       SeraiClause clause,
                                       guint *inout_i);

/* Ranks of the sentence that no figure tells. */
void serai_claim_reader_read_rank_idioms (SeraiClaimReader *self);

/* Which frame figure @i speaks of: the one before it, else one that follows closely. NULL where
 * there is none. */
const SeraiTradeFrame *serai_claim_reader_choose_frame (SeraiClaimReader *self,
                                                        GArray *frames,
                                                        SeraiClause clause,
                                                        guint i);
/* The trade spoken of last, as a frame without words. */
SeraiTradeFrame serai_claim_reader_remember_frame (SeraiClaimReader *self);

/* Doubt, denial, other subjects: why figure @i is no claim on a country's trade. @frame NULL: one
 * that was spoken of before. */
gboolean serai_claim_reader_is_barred (SeraiClaimReader *self,
                                       const SeraiTradeFrame *frame,
                                       SeraiClause clause,
                                       guint i);
/* Whether figure @i is wished for, not stated. */
gboolean serai_claim_reader_is_wished (SeraiClaimReader *self, SeraiClause clause, guint i);

G_END_DECLS
