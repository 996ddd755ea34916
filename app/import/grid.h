/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sheet of cells as people lay them out, and the table of figures in it: titles above, headers of
 * several rows, units and years wherever they stand. */
#pragma once

#include "import/figures.h"

G_BEGIN_DECLS

/* @is_number: typed as a number, so that its decimal mark is a point whatever the sheet's texts
 * do. */
typedef struct
{
  char *text;
  gboolean is_number;
} SeraiGridCell;

/**
 * SeraiGrid:
 * @name: the sheet's, or ""
 * @rows: (element-type GArray of SeraiGridCell) NULL where empty
 */
typedef struct
{
  char *name;
  GPtrArray *rows;
  guint n_columns;
} SeraiGrid;

SeraiGrid *serai_grid_new (const char *name);
void serai_grid_free (SeraiGrid *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiGrid, serai_grid_free)

/* @text: taken. Rows and columns are counted from 0. FALSE where the sheet is larger than any. */
gboolean serai_grid_set (SeraiGrid *self, guint row, guint column, char *text, gboolean is_number);

/* The cell's text, "" where there is none. */
const char *serai_grid_get (const SeraiGrid *self, guint row, guint column);

/* Cells that are merged all say what the first of them says. */
void serai_grid_merge (SeraiGrid *self, guint row, guint column, guint last_row, guint last_column);

/* The table of figures in it; NULL where there is none, or where what it needs is missing. */
SeraiTable *serai_grid_read (const SeraiGrid *self, const SeraiSource *source, GError **error);

G_END_DECLS
