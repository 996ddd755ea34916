/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document's blocks and mentions as one packed column: they are many, always read together, and
 * never asked for one by one.
 *
 * A GVariant of MARKS_FORMAT in marks.c, little-endian, deflated where that pays, preceded by its
 * size in four bytes: blocks (kind, level, start, end); mentions (start, end, kind with the
 * SeraiJoin in its high four bits, entity); the values of those mentions that have one (index of
 * the mention, numbers, bound, is_times, unit, hs, days). */
#pragma once

#include "document/document.h"
#include "language/analysis.h"

G_BEGIN_DECLS

/* Any thread. */
GBytes *serai_marks_pack (const SeraiDocument *document, const SeraiAnalysis *analysis);

/* Appends to @blocks and @mentions. What doesn't fit into a text of @n_chars code points or to
 * @n_entities entities, as only a damaged file has it, gives FALSE. */
gboolean serai_marks_unpack (GBytes *packed,
                             guint n_chars,
                             guint n_entities,
                             GArray *blocks,
                             GArray *mentions);

G_END_DECLS
