/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A popover with a list of corrections: one press opens it, another does what a row says. Each row
 * tells how far it reaches. */
#pragma once

#include "corrections/correcting.h"

G_BEGIN_DECLS

#define SERAI_TYPE_CHOICES (serai_choices_get_type ())
G_DECLARE_FINAL_TYPE (SeraiChoices, serai_choices, SERAI, CHOICES, GtkPopover)

/* Signal "fill": it opens, or other words are searched for: time to clear and add. After choosing,
 * the focus goes back to its parent. */
GtkWidget *serai_choices_new (gboolean has_search);
void serai_choices_set_session (SeraiChoices *self, SeraiSession *session);

void serai_choices_clear (SeraiChoices *self, const char *heading);
const char *serai_choices_get_words (SeraiChoices *self); /* searched for */
/* Cancelled when the rows go. */
GCancellable *serai_choices_get_cancellable (SeraiChoices *self);

/* @glyph: (nullable), taken. @caption: NULL shows how far the first correction reaches. The list is
 * taken; @sentence is told when it is done, @entity (nullable) chosen. The row. */
GtkWidget *serai_choices_add (SeraiChoices *self,
                              GtkWidget *glyph,
                              const char *title,
                              const char *caption,
                              GPtrArray *corrections,
                              const char *sentence,
                              const char *entity);
/* A row that does something else: @action of the window's. */
void serai_choices_add_action (SeraiChoices *self, const char *title, const char *action);
/* The rows that follow stand under this title. */
void serai_choices_add_section (SeraiChoices *self, const char *title);
/* A sentence where there is nothing to choose. */
void serai_choices_add_nothing (SeraiChoices *self, const char *sentence);

G_END_DECLS
