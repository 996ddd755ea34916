/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A prepared statement: parameters by name in, columns by number out.
 *
 *   g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
 *   serai_statement_bind_int (statement, ":id", id);
 *   while (serai_statement_step (statement, &is_row, error) && is_row) …
 *
 * The SQL must be static text; the compiled form is kept by the connection and used again. One
 * text may be in use once at a time. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

typedef struct _SeraiStatement SeraiStatement;

/* NULL (and @error) only where the file fails. */
SeraiStatement *serai_statement_new (SeraiDatabase *database, const char *sql, GError **error);
void serai_statement_free (SeraiStatement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiStatement, serai_statement_free)

/* Texts and bytes are lent until the statement has run or was freed; NULL binds NULL. */
void serai_statement_bind_int (SeraiStatement *self, const char *name, gint64 value);
void serai_statement_bind_day (SeraiStatement *self, const char *name, guint32 day); /* 0: NULL */
void
serai_statement_bind_double (SeraiStatement *self, const char *name, double value); /* NAN: NULL */
void serai_statement_bind_text (SeraiStatement *self, const char *name, const char *text);
void
serai_statement_bind_blob (SeraiStatement *self, const char *name, gconstpointer data, gsize size);

/* The next row; @out_is_row FALSE after the last. */
gboolean serai_statement_step (SeraiStatement *self, gboolean *out_is_row, GError **error);

/* Runs to the end and makes ready for new parameters. @out_n_changed (nullable): rows changed. */
gboolean serai_statement_run (SeraiStatement *self, int *out_n_changed, GError **error);

/* Columns of the row, counted from 0. NULL in the table is 0, NAN, NULL. */
gint64 serai_statement_get_int (SeraiStatement *self, int column);
double serai_statement_get_double (SeraiStatement *self, int column);
const char *serai_statement_get_text (SeraiStatement *self, int column); /* until the next step */
char *serai_statement_dup_text (SeraiStatement *self, int column);
GBytes *serai_statement_dup_blob (SeraiStatement *self, int column); /* never NULL */

/* The id that the last INSERT of this connection gave. */
gint64 serai_statement_get_inserted (SeraiStatement *self);

G_END_DECLS
