/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The preferences: few, each taking effect at once. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SERAI_TYPE_PREFERENCES (serai_preferences_get_type ())
G_DECLARE_FINAL_TYPE (SeraiPreferences, serai_preferences, SERAI, PREFERENCES, AdwPreferencesWindow)

void serai_preferences_show (GtkWindow *parent, GSettings *settings);

G_END_DECLS
