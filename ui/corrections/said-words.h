/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person said of a name, told back in a sentence. */
#pragma once

#include "language/correction.h"
#include "reference/reference.h"

G_BEGIN_DECLS

/* @reference: (nullable) knows what the keys of others are called. (transfer full) */
char *serai_said_words (const SeraiCorrection *correction, SeraiReference *reference);

G_END_DECLS
