/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another name for an entity, in all documents. */
#pragma once

#include "language/entity.h"
#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_RENAME_POPOVER (serai_rename_popover_get_type ())
G_DECLARE_FINAL_TYPE (SeraiRenamePopover, serai_rename_popover, SERAI, RENAME_POPOVER, GtkPopover)

GtkWidget *serai_rename_popover_new (void);
void serai_rename_popover_show (SeraiRenamePopover *self,
                                SeraiSession *session,
                                const SeraiEntity *entity);

G_END_DECLS
