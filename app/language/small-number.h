/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small whole numbers as the grammars meet them: "5", "five", "пяти". */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The whole number from 1 to 100 that a folded word or figure is; 0 where it is none. */
int serai_small_number_read (const char *folded);

G_END_DECLS
