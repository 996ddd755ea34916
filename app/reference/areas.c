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
};

/* Generated from areas.gresource.xml. */
GResource *serai_areas_data_get_resource (void);

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
  for (guint i = 0; i < serai_rows_get_n_rows (rows); i++)
    {
      SeraiArea *area = g_new (SeraiArea, 1);
      *area = (SeraiArea){serai_rows_get_cell (rows, i, 0), serai_rows_get_cell (rows, i, 1),
                          serai_rows_get_cell (rows, i, 2), serai_rows_get_cell (rows, i, 3)};
      g_hash_table_insert (self->by_code, (gpointer) area->code, area);
    }
  return self;
}

void
serai_areas_free (SeraiAreas *self)
{
  g_hash_table_unref (self->by_code);
  serai_rows_free (self->rows);
  g_free (self);
}

const SeraiArea *
serai_areas_find (const SeraiAreas *self, const char *code)
{
  if (strspn (code, "0123456789") == strlen (code) && *code != '\0')
    code += MIN (strspn (code, "0"), strlen (code) - 1);
  return g_hash_table_lookup (self->by_code, code);
}
