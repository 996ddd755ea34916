/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person judged of a claim: another verdict than the figures give, the reading that counts.
 */
#pragma once

#include "check/reading.h"

G_BEGIN_DECLS

/**
 * SeraiJudgement: immutable once given away; atomic reference count.
 * @id: the library's, 0 before it is saved
 * @document: the document's id in the library
 * @span, @value_offset, @kind, @quotation: which claim: where it stands (code points), how far into
 *   it its number, and its words
 * @is_overruled: @verdict and @reason are the person's; else the figures' verdict holds
 * @reason: never empty where it is overruled
 * @has_reading: a reading was chosen: the @nth (from 0) by @whose figures that @source published,
 *   counted as @variant says; else the best counts
 * @created: Unix time in seconds, UTC
 */
typedef struct
{
  gint64 id;
  gint64 document;
  SeraiSpan span;
  guint value_offset;
  SeraiClaimKind kind;
  char *quotation;
  gboolean is_overruled;
  SeraiVerdict verdict;
  char *reason;
  gboolean has_reading;
  SeraiWhose whose;
  SeraiVariant variant;
  char *source;
  guint nth;
  gint64 created;
} SeraiJudgement;

#define SERAI_TYPE_JUDGEMENT (serai_judgement_get_type ())
GType serai_judgement_get_type (void);

/* Of @claim in @text, with what @before (nullable) says of it; the caller goes on from there. */
SeraiJudgement *serai_judgement_new (gint64 document,
                                     const char *text,
                                     const SeraiClaim *claim,
                                     const SeraiJudgement *before);
SeraiJudgement *serai_judgement_ref (SeraiJudgement *self);
void serai_judgement_unref (SeraiJudgement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiJudgement, serai_judgement_unref)

/* Another verdict, for a reason; an empty or NULL @reason: what the figures give holds again. */
void serai_judgement_overrule (SeraiJudgement *self, SeraiVerdict verdict, const char *reason);
/* A reading by its index in @check; 0, the best, is what counts where none is chosen. */
void serai_judgement_choose (SeraiJudgement *self, const SeraiCheck *check, guint reading);
gboolean serai_judgement_says_nothing (const SeraiJudgement *self);

/* (nullable) What was judged of @claim of @text: at its place or, where the text was read again and
 * moved, by the same words. @judgements: (nullable) (element-type SeraiJudgement) */
const SeraiJudgement *
serai_judgements_find (const GPtrArray *judgements, const char *text, const SeraiClaim *claim);

/* The index of the reading that counts: the chosen one where it is still there, else 0. */
guint serai_judgement_find_reading (const SeraiJudgement *self, const SeraiCheck *check);

/* The person's verdict or the figures'. @self: nullable */
SeraiVerdict serai_judgement_get_verdict (const SeraiJudgement *self, const SeraiCheck *check);

G_END_DECLS
