/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that are a noun of trade and a verb of trade: "exports", "supplies", "purchase". */
#pragma once

#include "language/atoms.h"

G_BEGIN_DECLS

/* Takes from such words among @atoms the reading that the words beside them rule out. */
void serai_atoms_settle_verbs (GArray *atoms, const SeraiPassage *passage);

G_END_DECLS
