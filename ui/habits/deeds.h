/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything that can be done from the keyboard: one table, from which the keys are set, and the
 * palette of commands and the window of shortcuts are made. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct
{
  const char *group;  /* as gettext knows it */
  const char *label;  /* as gettext knows it */
  const char *action; /* detailed name; NULL: a key only, told in the shortcuts */
  const char *keys[3];
  gboolean is_local; /* the keys are a widget's own: in an entry they mean something else */
} SeraiDeed;

const SeraiDeed *serai_deeds_get (guint *out_n_deeds);

void serai_deeds_set_keys (GtkApplication *application);

/* The window of shortcuts, over @parent. */
void serai_deeds_show_shortcuts (GtkWindow *parent);

G_END_DECLS
