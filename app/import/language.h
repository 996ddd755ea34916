/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which language a text is written. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* BCP 47 ("en"); NULL where it can't be told. Static. Looks at the beginning of a long text. */
const char *serai_language_guess (const char *text);

/* Whether the guess knows of it. */
gboolean serai_language_is_known (const char *code);

G_END_DECLS
