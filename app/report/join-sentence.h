/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a mention refers to whom it does, in one sentence for a person. */
#pragma once

#include "language/entity.h"

G_BEGIN_DECLS

/* NULL where there is nothing to say. @entity: what @mention refers to, or NULL. (transfer full) */
char *serai_join_dup_sentence (const SeraiMention *mention, const SeraiEntity *entity);

G_END_DECLS
