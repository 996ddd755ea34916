/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence in plain order: without what is only inserted, and with what is put first where it
 * belongs. */
#pragma once

#include "language/atoms.h"

G_BEGIN_DECLS

/* The atoms of the sentence in plain order (new). @out_speaker: the state named beside a verb of
 * speech that was left out; "" where there is none. */
GArray *serai_atoms_put_plainly (GArray *atoms, const SeraiPassage *passage, char out_speaker[4]);

G_END_DECLS
