/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words in one text, as somebody types them who wants to find them. */
#pragma once

#include "base/span.h"

#include <glib.h>

G_BEGIN_DECLS

/* Every place where @words stand in @text, none overlapping another: accents, case, ё and е, kinds
 * of quotation marks, dashes and blanks (a line's end included) make no difference. Code points.
 * (transfer full) (element-type SeraiSpan); empty for empty @words. Valid UTF-8. */
GArray *serai_find_all (const char *text, const char *words);

G_END_DECLS
