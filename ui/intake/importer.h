/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes inputs into the session's library, one drop after the other, and tells how far it is. */
#pragma once

#include "session.h"

G_BEGIN_DECLS

#define SERAI_TYPE_IMPORTER (serai_importer_get_type ())
G_DECLARE_FINAL_TYPE (SeraiImporter, serai_importer, SERAI, IMPORTER, GObject)

/* Signal "finished" (GPtrArray of SeraiIntake): a drop was taken in, also where it was cancelled
 * half-way. The first new article is opened. */

SeraiImporter *serai_importer_new (SeraiSession *session);

/* What comes while a drop is being taken in, or before the library is open, waits.
 * (element-type SeraiInput) */
void serai_importer_add (SeraiImporter *self, GPtrArray *inputs);
void serai_importer_cancel (SeraiImporter *self);

G_END_DECLS
