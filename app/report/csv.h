/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of comma-separated values (RFC 4180). */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Fields with commas, quotation marks or line ends are quoted; NULL is an empty field. */
void serai_csv_append_row (GString *table, const char *const *fields, gsize n_fields);

G_END_DECLS
