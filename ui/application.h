/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The programme: opens the library once and gives every window a session on it. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SERAI_TYPE_APPLICATION (serai_application_get_type ())
G_DECLARE_FINAL_TYPE (SeraiApplication, serai_application, SERAI, APPLICATION, AdwApplication)

SeraiApplication *serai_application_new (void);

G_END_DECLS
