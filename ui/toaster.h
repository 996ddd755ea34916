/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the window says in passing; of several that offer Undo only the last still does. */
#pragma once

#include "session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SERAI_TYPE_TOASTER (serai_toaster_get_type ())
G_DECLARE_FINAL_TYPE (SeraiToaster, serai_toaster, SERAI, TOASTER, GObject)

/* Shows what @session's "toast" says in @overlay. */
SeraiToaster *serai_toaster_new (AdwToastOverlay *overlay, SeraiSession *session);

/* What became of a drop, with Details where there are any. (element-type SeraiIntake) */
void serai_toaster_show_import (SeraiToaster *self, GPtrArray *intakes);

/* Something is being undone another way. */
void serai_toaster_forget_undo (SeraiToaster *self);

G_END_DECLS
