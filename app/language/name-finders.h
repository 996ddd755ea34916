/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The finders of names, each in a file of its own, in the order in which they run. */
#pragma once

#include "language/draft.h"

G_BEGIN_DECLS

void serai_known_find (SeraiDraft *draft); /* what the reference knows */
/* Whether a capital, of a text with cases, stands for its state by the words before it. */
gboolean serai_metonym_is_state (const SeraiDraft *draft, guint i, guint end);
void serai_places_find (SeraiDraft *draft); /* "X Region", "Lake X", "port of X", datelines */
void serai_people_find (SeraiDraft *draft); /* by titles, verbs, given names, appositions */
/* Whether an office in apposition says that the tokens [first, end) are somebody's name. */
gboolean serai_people_are_told (const SeraiDraft *draft, guint first, guint end);
void serai_titles_find (SeraiDraft *draft);  /* offices that stand for one person */
void serai_aliases_find (SeraiDraft *draft); /* "… Bank (ADB)" */
void serai_unknown_find (SeraiDraft *draft); /* capitals left over, by what stands around them */
void serai_tagged_find (SeraiDraft *draft,
                        guint n_sure);       /* capitals still left over, by the trained tagger */
void serai_indices_drop (SeraiDraft *draft); /* "Dow Jones": names nobody */
void serai_repeat_find (SeraiDraft *draft);  /* once recognised, recognised everywhere */

G_END_DECLS
