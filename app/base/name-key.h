/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One key for the spellings of a name in Latin and Cyrillic letters: "Tokayev", "Tokaev" and
 * "Токаев" have the same. For finding, never for showing; unlike words may share a key. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Of a word as serai_text_fold() writes it. @out_key is overwritten. FALSE where the word has other
 * letters (then it is empty), or where the key has fewer than three: too few to find by. */
gboolean serai_name_key (const char *folded, GString *out_key);

/* The same without an ending that Russian gives a name in another case ("Рахмоном" as "Рахмон");
 * FALSE where it has none. */
gboolean serai_name_key_uninflected (const char *folded, GString *out_key);

G_END_DECLS
