/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names known by their head word: bodies and companies, events, agreements. */
#pragma once

#include "language/draft.h"

G_BEGIN_DECLS

void serai_headed_find (SeraiDraft *draft);

/* The same around words of inflected languages; serai_headed_find() calls it. */
void serai_headed_find_inflected (SeraiDraft *draft);

G_END_DECLS
