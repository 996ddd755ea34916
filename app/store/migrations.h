/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From any older library to the present one: the numbered files in data/schema, one a step.
 *
 * `PRAGMA user_version` is the number of the last step; the application id tells a library from
 * other programmes' databases. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

/* Whether the file is a library that this version can use. Changes nothing. */
gboolean serai_migrations_check (SeraiDatabase *database, GError **error);

/* Runs the steps that are missing, all or none. */
gboolean serai_migrations_run (SeraiDatabase *database, GError **error);

/* The version that this programme writes. */
int serai_migrations_get_newest (void);

G_END_DECLS
