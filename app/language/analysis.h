/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was found in one document. */
#pragma once

#include "document/document.h"
#include "language/claim.h"
#include "language/commitment.h"
#include "language/entity.h"
#include "language/mention.h"
#include "language/recogniser.h"

G_BEGIN_DECLS

/**
 * SeraiAnalysis:
 * @mentions: (element-type SeraiMention) by position; spans in code points. They do not cross; a
 *   few stand inside another, right behind it: the body and the place in the name of an event, the
 *   state in a quantity
 * @entities: (element-type SeraiEntity) in order of first mention
 * @claims: (element-type SeraiClaim) by position
 * @commitments: (element-type SeraiCommitment) by position
 *
 * Immutable; atomic reference count.
 */
typedef struct
{
  GArray *mentions;
  GPtrArray *entities;
  GPtrArray *claims;
  GPtrArray *commitments;
} SeraiAnalysis;

#define SERAI_TYPE_ANALYSIS (serai_analysis_get_type ())
GType serai_analysis_get_type (void);
SeraiAnalysis *serai_analysis_new_empty (void); /* for the store, which fills it from its rows */
SeraiAnalysis *serai_analysis_ref (SeraiAnalysis *self);
void serai_analysis_unref (SeraiAnalysis *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiAnalysis, serai_analysis_unref)

/* Reads @document with what @recogniser knows. A pure function: any thread, no input or output. */
SeraiAnalysis *serai_analysis_new (SeraiRecogniser *recogniser, const SeraiDocument *document);

G_END_DECLS
