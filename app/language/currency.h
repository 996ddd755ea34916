/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which currency the words beside a number name. */
#pragma once

#include "language/reading.h"

G_BEGIN_DECLS

/* The currency before the piece @i ("US$", "USD") or from it on ("Kenyan shillings", "US cents"):
 * how many pieces, 0 where there is none. A word that several countries use ("rupees") is that of
 * the country which the text names nearest. @out_factor: 0.01 for cents, 1e6 for "MUSD", else 1. */
guint serai_currency_read_before (SeraiReading *reading,
                                  guint i,
                                  const char **out_code,
                                  double *out_factor);
guint
serai_currency_read (SeraiReading *reading, guint i, const char **out_code, double *out_factor);

G_END_DECLS
