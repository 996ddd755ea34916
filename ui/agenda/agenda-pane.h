/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all documents hold together: the agenda of commitments, the table of claims. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_AGENDA_PANE (serai_agenda_pane_get_type ())
G_DECLARE_FINAL_TYPE (SeraiAgendaPane, serai_agenda_pane, SERAI, AGENDA_PANE, GtkWidget)

void serai_agenda_pane_set_session (SeraiAgendaPane *self, SeraiSession *session);

G_END_DECLS
