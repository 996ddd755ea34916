/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of data/reference as a person edits it: cells parted by tabs, the columns named in the
 * first line after "# ", further lines that begin with "#" for remarks. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SeraiRows SeraiRows;

/* Cuts a copy of @text into cells. Fails (SERAI_REFERENCE_ERROR_DAMAGED, naming @file and the line)
 * where the text is not UTF-8, names no columns, or a line has not as many cells as columns. */
SeraiRows *serai_rows_new (const char *file, GBytes *text, GError **error);
void serai_rows_free (SeraiRows *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiRows, serai_rows_free)

guint serai_rows_get_n_rows (const SeraiRows *self);
guint serai_rows_get_n_columns (const SeraiRows *self);
const char *serai_rows_get_column (const SeraiRows *self, guint column);

/* The cell as written, "" where empty; it lives as long as @self. */
char *serai_rows_get_cell (const SeraiRows *self, guint row, guint column);

/* Cuts the next item off a list parted by "|", as strsep() does; NULL after the last. */
char *serai_rows_next_item (char **list);

/* Says what is wrong with a row: "countries.tsv, line 12: …". */
void
serai_rows_set_error (const SeraiRows *self, guint row, GError **error, const char *format, ...)
    G_GNUC_PRINTF (4, 5);

G_END_DECLS
