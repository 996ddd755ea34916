/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who may be the same as the chosen entity, each with the reason in words and two answers. Nothing
 * is joined before somebody says so, and a "not the same" is asked no more. */
#pragma once

#include "language/entity.h"
#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_SUGGESTIONS (serai_suggestions_get_type ())
G_DECLARE_FINAL_TYPE (SeraiSuggestions, serai_suggestions, SERAI, SUGGESTIONS, GtkWidget)

/* @entity: of the session's article, lent for the call. Hidden where there is nothing to suggest.
 */
void
serai_suggestions_show (SeraiSuggestions *self, SeraiSession *session, const SeraiEntity *entity);

G_END_DECLS
