/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a search found, as an item of a list. */
#pragma once

#include "library/library.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SERAI_TYPE_FOUND (serai_found_get_type ())
G_DECLARE_FINAL_TYPE (SeraiFound, serai_found, SERAI, FOUND, GObject)

SeraiFound *serai_found_new (const SeraiHit *hit);
gint64 serai_found_get_id (SeraiFound *self);
const char *serai_found_get_title (SeraiFound *self);
guint32 serai_found_get_published (SeraiFound *self);
const char *serai_found_get_snippet (SeraiFound *self);

G_END_DECLS
