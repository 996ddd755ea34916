/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names → a trie over their words, for phrases.c to walk. */
#pragma once

#include "base/image-writer.h"
#include "reference/reference.h"

G_BEGIN_DECLS

/* Writes the sections of phrases; a name is known in them by its index in @names. */
void serai_trie_pack (SeraiImageWriter *writer, const SeraiName *names, guint n_names);

G_END_DECLS
