/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON-stat: a cube whose cells are counted through all its dimensions, the last one fastest. */
#include "import/json-readers.h"

#include <string.h>

/* More cells than this no answer has; sizes that say so are a mistake or a trap. */
#define MAX_CELLS 100000000u

typedef struct
{
  guint size;
  GPtrArray *codes; /* (element-type utf8) by position; NULL where one is missing */
} Dimension;

typedef struct
{
  const SeraiSource *source;
  SeraiJsonWalk root;
  GPtrArray *names;      /* of the dimensions, then "value" and "status" */
  GPtrArray *dimensions; /* (element-type Dimension) */
  guint64 n_cells;
} Cube;

static void
free_dimension (gpointer data)
{
  Dimension *self = data;
  g_ptr_array_unref (self->codes);
  g_free (self);
}

static void
clear_cube (Cube *self)
{
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->dimensions, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Cube, clear_cube)

static SeraiJsonWalk
find_dataset (SeraiJsonWalk root)
{
  SeraiJsonWalk inner = serai_json_find_path (root, "dataset");
  return inner.at != NULL && serai_json_peek (&inner) == '{' ? inner : root;
}

gboolean
serai_json_is_stat (SeraiJsonWalk root)
{
  SeraiJsonWalk dataset = find_dataset (root);
  return serai_json_find_path (dataset, "dimension").at != NULL
         && serai_json_find_path (dataset, "value").at != NULL;
}

/* JSON-stat 1 has "id" and "size" inside "dimension". */
static SeraiJsonWalk
find_either (SeraiJsonWalk root, const char *name)
{
  SeraiJsonWalk found = serai_json_find_path (root, name);
  if (found.at != NULL && serai_json_peek (&found) == '[')
    return found;
  g_autofree char *path = g_strconcat ("dimension.", name, NULL);
  return serai_json_find_path (root, path);
}

static void
keep_code (Dimension *self, const char *code, guint64 position)
{
  if (position >= self->codes->len)
    return;
  g_free (self->codes->pdata[position]);
  self->codes->pdata[position] = g_strdup (code);
}

/* "index" is an object of positions or an array of codes; a single code may stand in "label" alone.
 */
static void
read_codes (Dimension *self, SeraiJsonWalk category)
{
  g_autoptr (GString) code = g_string_new (NULL);
  g_autoptr (GString) number = g_string_new (NULL);
  SeraiJsonWalk index = serai_json_find_path (category, "index");
  if (index.at == NULL)
    index = serai_json_find_path (category, "label");
  if (index.at == NULL)
    return;
  guint position = 0;
  if (serai_json_peek (&index) == '[')
    {
      for (gboolean is = serai_json_enter (&index, '['); is && serai_json_next_element (&index);)
        if (serai_json_read (&index, code))
          keep_code (self, code->str, position++);
      return;
    }
  for (gboolean is = serai_json_enter (&index, '{'); is && serai_json_next_member (&index, code);)
    if (serai_json_read (&index, number))
      {
        guint64 said;
        gboolean is_number =
            g_ascii_string_to_unsigned (number->str, 10, 0, G_MAXUINT, &said, NULL);
        keep_code (self, code->str, is_number ? said : position);
        position++;
      }
}

static gboolean
add_dimension (Cube *self, const char *name, const char *size)
{
  guint64 number;
  if (!g_ascii_string_to_unsigned (size, 10, 1, MAX_CELLS, &number, NULL)
      || self->n_cells * number > MAX_CELLS)
    return FALSE;
  Dimension *dimension = g_new0 (Dimension, 1);
  dimension->size = number;
  dimension->codes = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_set_size (dimension->codes, number);
  g_ptr_array_add (self->dimensions, dimension);
  g_ptr_array_add (self->names, g_strdup (name));
  self->n_cells *= number;
  SeraiJsonWalk all = serai_json_find_path (self->root, "dimension"), one;
  serai_json_find (all, name, &one);
  SeraiJsonWalk category = one;
  if (one.at != NULL)
    category = serai_json_find_path (one, "category");
  if (category.at != NULL)
    read_codes (dimension, category);
  return TRUE;
}

static gboolean
read_dimensions (Cube *self, GError **error)
{
  g_autoptr (GString) name = g_string_new (NULL);
  g_autoptr (GString) size = g_string_new (NULL);
  SeraiJsonWalk names = find_either (self->root, "id"), sizes = find_either (self->root, "size");
  gboolean is_sound = names.at != NULL && sizes.at != NULL && serai_json_enter (&names, '[')
                      && serai_json_enter (&sizes, '[');
  while (is_sound && serai_json_next_element (&names))
    is_sound = serai_json_next_element (&sizes) && serai_json_read (&names, name)
               && serai_json_read (&sizes, size) && add_dimension (self, name->str, size->str);
  if (!is_sound || self->dimensions->len == 0)
    g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                         "The JSON-stat names its dimensions and their sizes wrongly; get it from "
                         "its source again.");
  return is_sound && self->dimensions->len > 0;
}

/* Statuses are few beside the values: by cell, read once. */
static GHashTable *
collect_statuses (SeraiJsonWalk statuses)
{
  GHashTable *by_cell = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GString) name = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  char kind = statuses.at != NULL ? serai_json_peek (&statuses) : '\0';
  gint64 cell = 0;
  if (kind == '{')
    for (gboolean is = serai_json_enter (&statuses, '{');
         is && serai_json_next_member (&statuses, name);)
      {
        guint64 number;
        if (serai_json_read (&statuses, text) && text->len > 0
            && g_ascii_string_to_unsigned (name->str, 10, 0, MAX_CELLS, &number, NULL))
          {
            cell = number;
            g_hash_table_insert (by_cell, g_memdup2 (&cell, sizeof cell), g_strdup (text->str));
          }
      }
  else if (kind == '[')
    for (gboolean is = serai_json_enter (&statuses, '['); is && serai_json_next_element (&statuses);
         cell++)
      if (serai_json_read (&statuses, text) && text->len > 0)
        g_hash_table_insert (by_cell, g_memdup2 (&cell, sizeof cell), g_strdup (text->str));
  return by_cell;
}

/* The codes of the cell in all dimensions, its value and its status, as a row. */
static void
add_cell (Cube *self, SeraiFigures *figures, guint64 cell, const char *value, GHashTable *statuses)
{
  if (cell >= self->n_cells)
    return;
  guint n = self->dimensions->len;
  gint64 key = cell;
  gpointer kept_key = NULL, kept = NULL;
  g_hash_table_steal_extended (statuses, &key, &kept_key, &kept);
  g_autofree char *status = kept;
  g_free (kept_key);
  g_autofree const char **fields = g_new0 (const char *, n + 2);
  for (guint i = n, rest = cell; i > 0; i--)
    {
      const Dimension *dimension = self->dimensions->pdata[i - 1];
      fields[i - 1] = dimension->codes->pdata[rest % dimension->size];
      rest /= dimension->size;
    }
  fields[n] = value;
  fields[n + 1] = status != NULL ? status + strspn (status, ": ") : NULL;
  serai_figures_add (figures, fields, n + 2, MIN (cell + 1, G_MAXUINT));
}

static void
read_cells (Cube *self, SeraiFigures *figures)
{
  g_autoptr (GString) name = g_string_new (NULL);
  g_autoptr (GString) value = g_string_new (NULL);
  g_autoptr (GHashTable) statuses = collect_statuses (serai_json_find_path (self->root, "status"));
  SeraiJsonWalk values = serai_json_find_path (self->root, "value");
  guint64 cell = 0;
  if (serai_json_peek (&values) == '[')
    {
      for (gboolean is = serai_json_enter (&values, '['); is && serai_json_next_element (&values);
           cell++)
        if (serai_json_read (&values, value))
          add_cell (self, figures, cell, value->str, statuses);
    }
  else
    for (gboolean is = serai_json_enter (&values, '{');
         is && serai_json_next_member (&values, name);)
      if (serai_json_read (&values, value)
          && g_ascii_string_to_unsigned (name->str, 10, 0, MAX_CELLS, &cell, NULL))
        add_cell (self, figures, cell, value->str, statuses);
  /* What is kept back has a status and no value. */
  g_autoptr (GList) rest = g_hash_table_get_keys (statuses);
  for (GList *key = rest; key != NULL;)
    {
      gint64 number = *(const gint64 *) key->data;
      key = key->next;
      add_cell (self, figures, number, "", statuses);
    }
}

gboolean
serai_json_read_stat (const SeraiSource *source,
                      SeraiJsonWalk root,
                      SeraiReading *out_reading,
                      GError **error)
{
  g_auto (Cube) self = {.source = source, .root = find_dataset (root), .n_cells = 1};
  self.names = g_ptr_array_new_with_free_func (g_free);
  self.dimensions = g_ptr_array_new_with_free_func (free_dimension);
  if (!read_dimensions (&self, error))
    return FALSE;
  g_ptr_array_add (self.names, g_strdup ("value"));
  g_ptr_array_add (self.names, g_strdup ("status"));
  g_auto (SeraiTableColumns) columns = {0};
  serai_figures_read_header (source, self.names, &columns);
  g_autofree char *label = serai_json_dup_text (self.root, "label");
  g_autofree char *publisher = serai_json_dup_text (self.root, "source");
  if (columns.layout == NULL && label != NULL)
    serai_table_columns_set (&columns, SERAI_TABLE_TITLE, label);
  if (columns.layout == NULL && publisher != NULL)
    serai_table_columns_set (&columns, SERAI_TABLE_PUBLISHER,
                             strcmp (publisher, "ESTAT") == 0 ? "Eurostat" : publisher);
  if (!serai_figures_check (&columns, "Record", 1, error))
    return FALSE;
  g_autoptr (SeraiFigures) figures = serai_figures_new (source, &columns, "Cell", 1, '.');
  read_cells (&self, figures);
  out_reading->table = serai_figures_finish (figures, error);
  return out_reading->table != NULL;
}
