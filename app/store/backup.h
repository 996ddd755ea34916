/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A consistent copy of a library in use, and the check that a file is whole. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

/* The copy takes @path's place only when it is whole and on the disk. A file there that is no
 * library is refused. */
gboolean serai_backup_write (SeraiDatabase *database, const char *path, GError **error);

/* The file, its foreign keys, the search index, the originals' hashes. Needs a connection that
 * writes. @error says what is wrong (SERAI_STORE_ERROR_DAMAGED). */
gboolean serai_backup_verify (SeraiDatabase *database, GError **error);

G_END_DECLS
