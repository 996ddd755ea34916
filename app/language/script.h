/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words in which letters of another script stand for those that look the same. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes the folded word @folded into @out_word: where it mixes Latin and Cyrillic letters and all
 * of the rarer ones look like letters of the other script, they become those; else as it is. */
void serai_script_unify (const char *folded, GString *out_word);

G_END_DECLS
