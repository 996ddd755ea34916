/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units of measure behind a number. */
#pragma once

#include "language/numeral.h"

G_BEGIN_DECLS

/* The unit that begins at the piece @i with its powers and quotients: "km", "GB", "J/m² per year",
 * "[kg]"; the piece after it, @i where there is none. @numeral: the number before it. */
guint serai_measure_read (const SeraiReading *reading, guint i, const SeraiNumeral *numeral);

/* "a gallon of", "A kibibyte": one of a unit; the piece after it, @i where there is none. */
guint serai_measure_read_one (const SeraiReading *reading, guint i);

/* "per week", "/year" alone, behind any noun. */
guint serai_measure_read_quotients (const SeraiReading *reading, guint i);

G_END_DECLS
