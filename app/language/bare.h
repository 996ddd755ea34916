/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers without a unit: which of them are meant as numbers, and which are names of things. */
#pragma once

#include "language/amount.h"

G_BEGIN_DECLS

/* A number that counts nothing: "No. 15", "COVID-19", "10:30", "3." of a list. */
gboolean serai_bare_is_label (const SeraiReading *reading, const SeraiAmount *amount);

/* "the two", "these five": a number of what was spoken of already. @first: the amount's first piece
 * with its hedge. */
gboolean serai_bare_is_pointed_at (const SeraiReading *reading, guint first);

/* Whether a number without a unit is a figure of its own: "the index fell to 6,038.30", "the answer
 * is 42", and no "Voyager 2", "at 7", "in 2019". */
gboolean serai_bare_is_meant (const SeraiReading *reading, const SeraiAmount *amount, guint first);

G_END_DECLS
