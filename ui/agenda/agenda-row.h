/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One commitment in the agenda: when, what, how firmly, what became of it. */
#pragma once

#include "report/agenda.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_AGENDA_ROW (serai_agenda_row_get_type ())
G_DECLARE_FINAL_TYPE (SeraiAgendaRow, serai_agenda_row, SERAI, AGENDA_ROW, GtkWidget)

/* Signal "mark" (int outcome): the person says what became of it. */
GtkWidget *serai_agenda_row_new (void);
void serai_agenda_row_show (SeraiAgendaRow *self,
                            SeraiAgendaItem *item,
                            const char *heading,
                            guint32 today);
/* How far the data have come on the way to a target: 0 to 1 and in words; NULL hides it. */
void serai_agenda_row_show_progress (SeraiAgendaRow *self, double part, const char *words);
SeraiAgendaItem *serai_agenda_row_get_item (SeraiAgendaRow *self); /* lent, nullable */

G_END_DECLS
