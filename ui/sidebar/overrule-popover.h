/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another verdict on a claim than the figures give, with the reason. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_OVERRULE_POPOVER (serai_overrule_popover_get_type ())
G_DECLARE_FINAL_TYPE (SeraiOverrulePopover,
                      serai_overrule_popover,
                      SERAI,
                      OVERRULE_POPOVER,
                      GtkPopover)

GtkWidget *serai_overrule_popover_new (void);

/* Which claim of the session's article it is about. */
void
serai_overrule_popover_set_claim (SeraiOverrulePopover *self, SeraiSession *session, int claim);

G_END_DECLS
