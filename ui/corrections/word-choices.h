/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be said of words in the text: that they are a name, or none, or another's. */
#pragma once

#include "corrections/choices.h"

G_BEGIN_DECLS

/* @mention: index of the mark there, -1 for none; the session's passage comes before it. @place: in
 * the parent of @choices. */
void serai_word_choices_show (SeraiChoices *choices,
                              SeraiSession *session,
                              int mention,
                              const GdkRectangle *place);

G_END_DECLS
