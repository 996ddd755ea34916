/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The choices by which an entity is parted: the words of it that name another, and what a person
 * had joined with it. */
#pragma once

#include "corrections/choices.h"

G_BEGIN_DECLS

/* @key: of an entity of the session's article. @place: the mention at hand, empty for none. */
void serai_split_choices_fill (SeraiChoices *choices,
                               SeraiSession *session,
                               const char *key,
                               SeraiSpan place);

G_END_DECLS
