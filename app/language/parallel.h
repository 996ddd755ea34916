/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sentences that say several things at once: "exports to A and B reached X and Y respectively". */
#pragma once

#include "language/atoms.h"

G_BEGIN_DECLS

/* (element-type GArray) The sentence once for each of the things that it says in parallel, every
 * time with one of the figures and what belongs to it; the sentence itself where it has no
 * parallels. Grammars read them one after the other and needn't know. */
GPtrArray *
serai_parallels_part (GArray *atoms, const SeraiPassage *passage, const SeraiWords *words);

G_END_DECLS
