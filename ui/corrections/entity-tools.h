/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be corrected of the chosen entity: its name, whom it is the same as, which of its words
 * are another's, its kind. */
#pragma once

#include "language/entity.h"
#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_ENTITY_TOOLS (serai_entity_tools_get_type ())
G_DECLARE_FINAL_TYPE (SeraiEntityTools, serai_entity_tools, SERAI, ENTITY_TOOLS, GtkWidget)

/* @entity: of the session's article, lent for the call. */
void
serai_entity_tools_show (SeraiEntityTools *self, SeraiSession *session, const SeraiEntity *entity);
/* The mention that the card is at. */
void serai_entity_tools_set_place (SeraiEntityTools *self, SeraiSpan place);

G_END_DECLS
