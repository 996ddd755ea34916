/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interface's language: where the translated words lie. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Called once, first of all in a programme's main(): takes the person's locale and binds our words
 * to it. A programme run from its build folder takes the translations built beside it. */
void serai_translations_bind (void);

G_END_DECLS
