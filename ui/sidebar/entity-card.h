/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who or what the chosen entity is: name, office on the document's day, other forms, its places. */
#pragma once

#include "session.h"
#include "sidebar/items.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_ENTITY_CARD (serai_entity_card_get_type ())
G_DECLARE_FINAL_TYPE (SeraiEntityCard, serai_entity_card, SERAI, ENTITY_CARD, GtkWidget)

/* Tells of @item, which belongs to the session's article; hides itself where @item is NULL. */
void serai_entity_card_show (SeraiEntityCard *self, SeraiSession *session, SeraiItem *item);

G_END_DECLS
