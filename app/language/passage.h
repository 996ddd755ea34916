/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document while it is being read: what one finder leaves for the next. */
#pragma once

#include "document/document.h"
#include "language/entity.h"
#include "language/mention.h"
#include "language/recogniser.h"
#include "language/tokens.h"

G_BEGIN_DECLS

typedef struct _SeraiDraft SeraiDraft;

/**
 * SeraiPassage:
 * @document: lent
 * @tokens: of the document's text
 * @published: the day from which relative dates count, 0 where unknown (then they stay unresolved)
 * @mentions: (element-type SeraiMention) sorted by position, flat (no two overlap); spans in bytes
 * @nested: (element-type SeraiMention) mentions inside one of @mentions: the body and the place in
 *   the name of an event, the state in a quantity ("30 Kazakh companies"); they join the others
 *   when the analysis is finished. NULL where nobody wants them
 * @entities: (element-type SeraiEntity)
 * @draft: what the name finder knows of each token, for the resolver; NULL before it has run.
 *   Whoever makes the passage frees it (serai_draft_free())
 * @atoms: (element-type GArray) per sentence what the grammars see, see serai_atoms_read(); NULL
 *   before that
 *
 * The order of reading: values, names, resolution, claims, commitments. One thread.
 */
typedef struct
{
  SeraiRecogniser *recogniser;
  const SeraiDocument *document;
  SeraiTokens *tokens;
  guint32 published;
  GArray *mentions;
  GArray *nested;
  GPtrArray *entities;
  SeraiDraft *draft;
  GPtrArray *atoms;
} SeraiPassage;

/* The finders, each in a file of its own. Each adds to the passage or to its out-array. */
void
serai_values_find (SeraiPassage *passage); /* dates, money, percent, ordinals, quantities, goods */
void serai_names_find (
    SeraiPassage *passage); /* people, countries, places, bodies, events, agreements */
void serai_resolver_run (SeraiPassage *passage); /* mentions → entities */
/* These two read the passage's atoms. */
void serai_claims_find (SeraiPassage *passage, GPtrArray *claims);
void serai_commitments_find (SeraiPassage *passage, GPtrArray *commitments);

/* Inserts @mention (its value is taken) in order. Where it overlaps others, the longer one stays;
 * of two equal ones the one that is there. FALSE (and the value cleared) where it was not inserted.
 */
gboolean serai_passage_add (SeraiPassage *passage, SeraiMention *mention);

/* The mentions that lie in the bytes [start, end): index of the first, and how many. */
guint serai_passage_find_mentions (const SeraiPassage *passage, SeraiSpan span, guint *out_first);

/* Index of the token that begins at or after byte @byte. */
guint serai_passage_token_at (const SeraiPassage *passage, guint byte);

G_END_DECLS
