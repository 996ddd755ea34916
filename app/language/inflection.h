/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the endings of Russian words tell. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A folded name's word without the ending of its case; words of other scripts as they are. The
 * result lives in @strings or is @folded. */
const char *serai_inflection_stem (const char *folded, GStringChunk *strings);

/* The same for languages that add endings to whole words: Kazakh, Tajik. */
const char *serai_inflection_stem_agglutinated (const char *folded,
                                                const char *language,
                                                GStringChunk *strings);

/* Whether a folded word may stand in the genitive; in dative or prepositional, as after "по", "о".
 */
gboolean serai_inflection_is_genitive (const char *folded);
gboolean serai_inflection_is_oblique (const char *folded);
gboolean serai_inflection_is_adjective (const char *folded);
/* A verb of the past: "подписали". */
gboolean serai_inflection_is_past (const char *folded);

G_END_DECLS
