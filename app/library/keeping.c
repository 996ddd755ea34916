/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that keep the library safe: verify, backup. */
#include "library/library-private.h"

#include "store/backup.h"

static gboolean
run_verify (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  return serai_backup_verify (database, error);
}

gboolean
serai_library_verify (SeraiLibrary *self, GError **error)
{
  return serai_library_write (self, run_verify, NULL, error);
}

static gboolean
run_backup (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  return serai_backup_write (database, data, error);
}

gboolean
serai_library_backup (SeraiLibrary *self, const char *path, GError **error)
{
  return serai_worker_run (serai_library_get_reader (self), run_backup, (gpointer) path, NULL,
                           error);
}
