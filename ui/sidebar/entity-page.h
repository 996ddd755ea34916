/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sidebar's first page: everybody and everything that the document names. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_ENTITY_PAGE (serai_entity_page_get_type ())
G_DECLARE_FINAL_TYPE (SeraiEntityPage, serai_entity_page, SERAI, ENTITY_PAGE, GtkWidget)

void serai_entity_page_set_session (SeraiEntityPage *self, SeraiSession *session);

G_END_DECLS
