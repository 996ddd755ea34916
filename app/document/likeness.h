/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts that are nearly the same: one agency's story in five papers, cut, with another headline.
 *
 * A text is the set of its runs of five words. Keys made of that set (MinHash, in bands) are equal
 * for texts that share much of it, so that an index finds them; then the sets themselves are held
 * against each other. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* At least so much of the shorter text stands in the longer one, word for word. Of invented stories
 * (tests/document/test-likeness.c) those that were cut to a half or edited lightly have 0.7 and
 * more, other stories of the same form below 0.2. */
#define SERAI_LIKENESS_LEAST 0.5

/* The keys by which texts like @text can be found. (element-type gint64); empty for short texts. */
GArray *serai_likeness_get_keys (const char *text);

/* How much of the shorter one of two texts stands in the other, 0 to 1. */
double serai_likeness_measure (const char *a, const char *b);

G_END_DECLS
