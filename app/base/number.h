/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures as people write them: "1,435.7", "1 435,7", "12,34,567". */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reads the whole of @text (@length bytes). One mark before exactly three digits parts thousands
 * where it is a comma or a blank; a single point is a decimal point. @out_n_decimals: digits after
 * the decimal mark. FALSE where it is no figure. */
gboolean
serai_number_parse (const char *text, gsize length, double *out_number, guint *out_n_decimals);

/* Without the dust of binary fractions: 16.4 times a million is 16400000, not 16399999.999999998.
 */
double serai_number_round (double number);

G_END_DECLS
