/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The codes by which statistics name areas. */
#include "reference/areas.h"

#include "reference/rows.h"

#include <gio/gio.h>
#include <string.h>

#define FILE_NAME "areas.tsv"
#define PATH "/io/github/serai/Serai/reference/" FILE_NAME

struct _SeraiAreas
{
  SeraiRows *rows; /* holds the strings */
  GHashTable *by_code;
  GHashTable *numbers; /* area → number */
};

/* Generated from areas.gresource.xml. */
GResource *serai_areas_data_get_resource (void);

static gboolean
is_number (const char *code)
{
  return *code != '\0' && strspn (code, "0123456789") == strlen (code);
}

SeraiAreas *
serai_areas_new (GError **error)
{
  g_autoptr (GBytes) text = g_resource_lookup_data (serai_areas_data_get_resource (), PATH,
                                                    G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  SeraiRows *rows = text != NULL ? serai_rows_new (FILE_NAME, text, error) : NULL;
  if (rows == NULL)
    return NULL;
  SeraiAreas *self = g_new0 (SeraiAreas, 1);
  self->rows = rows;
  self->by_code = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < serai_rows_get_n_rows (rows); i++)
    {
      SeraiArea *area = g_new (SeraiArea, 1);
      *area = (SeraiArea){serai_rows_get_cell (rows, i, 0), serai_rows_get_cell (rows, i, 1),
                          serai_rows_get_cell (rows, i, 2), serai_rows_get_cell (rows, i, 3)};
      g_hash_table_insert (self->by_code, (gpointer) area->code, area);
      gboolean is_asked = *serai_rows_get_cell (rows, i, 4) != '\0';
      if (is_number (area->code)
          && (is_asked || !g_hash_table_contains (self->numbers, area->area)))
        g_hash_table_insert (self->numbers, (gpointer) area->area, (gpointer) area->code);
    }
  return self;
}

void
serai_areas_free (SeraiAreas *self)
{
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->by_code);
  serai_rows_free (self->rows);
  g_free (self);
}

const SeraiArea *
serai_areas_find (const SeraiAreas *self, const char *code)
{
  if (is_number (code))
    code += MIN (strspn (code, "0"), strlen (code) - 1);
  return g_hash_table_lookup (self->by_code, code);
}

const char *
serai_areas_find_number (const SeraiAreas *self, const char *area)
{
  return g_hash_table_lookup (self->numbers, area);
}
