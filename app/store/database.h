/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One connection to a library's file.
 *
 * The file is in WAL mode with synchronous=FULL: a commit returns after its pages were forced to
 * the disk, so that what was said to be saved survives kill -9 and a power cut (NORMAL would keep
 * the file whole, yet might lose the last commits). Batches make it affordable.
 *
 * A connection belongs to the thread that opened it. */
#pragma once

#include "store/error.h"

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_DATABASE_WRITE, /* creates and migrates the file where necessary */
  SERAI_DATABASE_READ,
} SeraiDatabaseMode;

typedef struct _SeraiDatabase SeraiDatabase;

/* A file that is no library, or from a newer version, is refused and left as it is. */
SeraiDatabase *serai_database_open (const char *path, SeraiDatabaseMode mode, GError **error);
void serai_database_free (SeraiDatabase *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiDatabase, serai_database_free)

const char *serai_database_get_path (SeraiDatabase *self);

/* Asserts that the calling thread is the owner. */
sqlite3 *serai_database_get_handle (SeraiDatabase *self);

/* Several statements without parameters or results. */
gboolean serai_database_execute (SeraiDatabase *self, const char *sql, GError **error);

/* @error for the result @code of a call on this connection; always FALSE. */
gboolean serai_database_set_error (SeraiDatabase *self, int code, GError **error);

/* A transaction that writes; a failed commit is rolled back. */
gboolean serai_database_begin (SeraiDatabase *self, GError **error);
gboolean serai_database_commit (SeraiDatabase *self, GError **error);
void serai_database_rollback (SeraiDatabase *self);

/* Statements that run from now on stop soon after @cancellable (nullable: none) is cancelled. */
void serai_database_set_cancellable (SeraiDatabase *self, GCancellable *cancellable);

/* For "store/statement.h": the prepared statement kept for @sql, which must be static. */
sqlite3_stmt *serai_database_lend_statement (SeraiDatabase *self, const char *sql, GError **error);

G_END_DECLS
