/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of a list model that holds an immutable boxed value. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SERAI_TYPE_BOXED_ROW (serai_boxed_row_get_type ())
G_DECLARE_FINAL_TYPE (SeraiBoxedRow, serai_boxed_row, SERAI, BOXED_ROW, GObject)

/* @heading: (nullable) what stands above the row, the first of its group. */
SeraiBoxedRow *serai_boxed_row_new (GType type, gconstpointer boxed, const char *heading);
gpointer serai_boxed_row_get (SeraiBoxedRow *self); /* lent */
const char *serai_boxed_row_get_heading (SeraiBoxedRow *self);

G_END_DECLS
