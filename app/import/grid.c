/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sheet of cells as people lay them out. */
#include "import/grid.h"

#include <string.h>

#define MAX_ROWS 1048576u
#define MAX_COLUMNS 4096u
#define MAX_MERGED 20000u

static void
clear_cell (gpointer data)
{
  g_free (((SeraiGridCell *) data)->text);
}

static void
free_row (gpointer data)
{
  if (data != NULL)
    g_array_unref (data);
}

SeraiGrid *
serai_grid_new (const char *name)
{
  SeraiGrid *self = g_new0 (SeraiGrid, 1);
  self->name = g_strdup (name);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  return self;
}

void
serai_grid_free (SeraiGrid *self)
{
  g_free (self->name);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

static SeraiGridCell *
find_cell (const SeraiGrid *self, guint row, guint column)
{
  GArray *cells = row < self->rows->len ? self->rows->pdata[row] : NULL;
  return cells != NULL && column < cells->len ? &g_array_index (cells, SeraiGridCell, column)
                                              : NULL;
}

gboolean
serai_grid_set (SeraiGrid *self, guint row, guint column, char *text, gboolean is_number)
{
  if (row >= MAX_ROWS || column >= MAX_COLUMNS)
    {
      g_free (text);
      return FALSE;
    }
  if (row >= self->rows->len)
    g_ptr_array_set_size (self->rows, row + 1);
  if (self->rows->pdata[row] == NULL)
    {
      GArray *cells = g_array_new (FALSE, TRUE, sizeof (SeraiGridCell));
      g_array_set_clear_func (cells, clear_cell);
      self->rows->pdata[row] = cells;
    }
  GArray *cells = self->rows->pdata[row];
  if (column >= cells->len)
    g_array_set_size (cells, column + 1);
  SeraiGridCell *cell = &g_array_index (cells, SeraiGridCell, column);
  g_free (cell->text);
  *cell = (SeraiGridCell){g_strstrip (text), is_number};
  self->n_columns = MAX (self->n_columns, column + 1);
  return TRUE;
}

const char *
serai_grid_get (const SeraiGrid *self, guint row, guint column)
{
  const SeraiGridCell *cell = find_cell (self, row, column);
  return cell != NULL && cell->text != NULL ? cell->text : "";
}

void
serai_grid_merge (SeraiGrid *self, guint row, guint column, guint last_row, guint last_column)
{
  const SeraiGridCell *first = find_cell (self, row, column);
  last_row = MIN (last_row, self->rows->len > 0 ? self->rows->len - 1 : 0);
  if (first == NULL || first->text == NULL || last_row < row || last_column < column
      || (guint64) (last_row - row + 1) * (last_column - column + 1) > MAX_MERGED)
    return;
  g_autofree char *text = g_strdup (first->text);
  gboolean is_number = first->is_number;
  for (guint r = row; r <= last_row; r++)
    for (guint c = column; c <= last_column; c++)
      serai_grid_set (self, r, c, g_strdup (text), is_number);
}
