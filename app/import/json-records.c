/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records in JSON: UN Comtrade's answers and their like, the World Bank's pages. */
#include "import/json-readers.h"

#include <string.h>

/* The columns of the records, by name. */
typedef struct
{
  GPtrArray *names;
  GHashTable *indices; /* name → index + 1 */
  GPtrArray *cells;    /* (element-type GString) of the record that is read */
  GPtrArray *fields;   /* the cells' texts */
  gboolean is_open;    /* further names are taken in */
} Records;

static void
clear_records (Records *self)
{
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->indices, g_hash_table_unref);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Records, clear_records)

static void
free_cell (gpointer data)
{
  g_string_free (data, TRUE);
}

static void
init_records (Records *self)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->indices = g_hash_table_new (g_str_hash, g_str_equal);
  self->cells = g_ptr_array_new_with_free_func (free_cell);
  self->fields = g_ptr_array_new ();
  self->is_open = TRUE;
}

/* The cell for the member; NULL where its name is new and the columns are settled. */
static GString *
find_cell (Records *self, const char *name)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->indices, name));
  if (index == 0 && !self->is_open)
    return NULL;
  if (index == 0)
    {
      char *kept = g_strdup (name);
      g_ptr_array_add (self->names, kept);
      g_ptr_array_add (self->cells, g_string_new (NULL));
      index = self->names->len;
      g_hash_table_insert (self->indices, kept, GUINT_TO_POINTER (index));
    }
  return self->cells->pdata[index - 1];
}

/* An object inside a record gives its members under its name. */
static void
read_inner (Records *self, SeraiJsonWalk *walk, const char *outer)
{
  g_autoptr (GString) name = g_string_new (NULL);
  for (gboolean is = serai_json_enter (walk, '{'); is && serai_json_next_member (walk, name);)
    {
      g_autofree char *joined = g_strconcat (outer, name->str, NULL);
      GString *cell = find_cell (self, joined);
      if (cell != NULL)
        serai_json_read (walk, cell);
      else
        serai_json_skip (walk);
    }
}

static void
read_record (Records *self, SeraiJsonWalk *walk, GString *name)
{
  for (guint i = 0; i < self->cells->len; i++)
    g_string_truncate (self->cells->pdata[i], 0);
  for (gboolean is = serai_json_enter (walk, '{'); is && serai_json_next_member (walk, name);)
    {
      if (serai_json_peek (walk) == '{')
        {
          read_inner (self, walk, name->str);
          continue;
        }
      GString *cell = find_cell (self, name->str);
      if (cell != NULL)
        serai_json_read (walk, cell);
      else
        serai_json_skip (walk);
    }
  g_ptr_array_set_size (self->fields, self->cells->len);
  for (guint i = 0; i < self->cells->len; i++)
    self->fields->pdata[i] = g_strstrip (((GString *) self->cells->pdata[i])->str);
}

gboolean
serai_json_read_rows (const SeraiSource *source,
                      SeraiJsonWalk array,
                      char *remark,
                      SeraiReading *out_reading,
                      GError **error)
{
  g_autofree char *kept = remark;
  g_auto (Records) records = {0};
  g_autoptr (GString) name = g_string_new (NULL);
  SeraiJsonWalk first = array;
  init_records (&records);
  if (serai_json_enter (&first, '[') && serai_json_next_element (&first))
    read_record (&records, &first, name);
  records.is_open = FALSE;
  g_auto (SeraiTableColumns) columns = {0};
  serai_figures_read_header (source, records.names, &columns);
  if (!serai_figures_check (&columns, "Record", 1, error))
    return FALSE;
  g_autoptr (SeraiFigures) figures = serai_figures_new (source, &columns, "Record", 1, '.');
  if (kept != NULL)
    serai_figures_remark (figures, g_steal_pointer (&kept));
  guint number = 0;
  for (gboolean is = serai_json_enter (&array, '['); is && serai_json_next_element (&array);)
    {
      read_record (&records, &array, name);
      serai_figures_add (figures, (const char *const *) records.fields->pdata, records.fields->len,
                         ++number);
    }
  out_reading->table = serai_figures_finish (figures, error);
  return out_reading->table != NULL;
}

/* --- UN Comtrade's envelope ------------------------------------------------------------------- */

static SeraiJsonWalk
find_records (SeraiJsonWalk root)
{
  return serai_json_peek (&root) == '[' ? root : serai_json_find_path (root, "data");
}

gboolean
serai_json_is_records (SeraiJsonWalk root)
{
  SeraiJsonWalk records = find_records (root);
  if (records.at == NULL || serai_json_peek (&records) != '[')
    return FALSE;
  SeraiJsonWalk first = serai_json_find_path (records, "[0]");
  return first.at == NULL ? serai_json_find_path (root, "count").at != NULL
                          : serai_json_peek (&first) == '{'
                                && serai_json_find_path (first, "message").at == NULL;
}

/* What an answer without records says. */
static gboolean
explain_empty (SeraiJsonWalk root, GError **error)
{
  g_autofree char *problem = serai_json_dup_text (root, "error");
  g_autofree char *detail = serai_json_dup_text (root, "errorObject.[0].ErrorMessage");
  if (detail == NULL)
    detail = serai_json_dup_text (root, "errorObject.errorMessage");
  if (problem != NULL)
    g_set_error (
        error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
        "This is no table but the answer of a service that refused the question (“%s%s%s”); "
        "correct the question and ask again.",
        problem, detail != NULL ? ": " : "", detail != NULL ? detail : "");
  else
    g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                         "The answer holds no figure (0 records): the country has not reported, or "
                         "a code or period in the question is not right; ask for others.");
  return FALSE;
}

gboolean
serai_json_read_records (const SeraiSource *source,
                         SeraiJsonWalk root,
                         SeraiReading *out_reading,
                         GError **error)
{
  SeraiJsonWalk records = find_records (root);
  SeraiJsonWalk first = serai_json_find_path (records, "[0]");
  if (first.at == NULL)
    return explain_empty (root, error);
  if (serai_json_find_path (first, "fileUrl").at != NULL)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "This is a list of files that a service offers, without their figures; "
                           "download the files and take them in.");
      return FALSE;
    }
  return serai_json_read_rows (source, records, NULL, out_reading, error);
}

/* --- the World Bank ----------------------------------------------------------------------------
 */

gboolean
serai_json_is_world_bank (SeraiJsonWalk root)
{
  return serai_json_peek (&root) == '[' && serai_json_find_path (root, "[0].per_page").at != NULL;
}

gboolean
serai_json_read_world_bank (const SeraiSource *source,
                            SeraiJsonWalk root,
                            SeraiReading *out_reading,
                            GError **error)
{
  SeraiJsonWalk records = serai_json_find_path (root, "[1]");
  if (records.at == NULL || serai_json_peek (&records) != '['
      || serai_json_find_path (records, "[0]").at == NULL)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "The World Bank's answer holds no figure; ask for other countries or "
                           "years.");
      return FALSE;
    }
  g_autofree char *page = serai_json_dup_text (root, "[0].page");
  g_autofree char *pages = serai_json_dup_text (root, "[0].pages");
  char *remark = NULL;
  if (page != NULL && pages != NULL && strcmp (pages, "1") != 0)
    remark = g_strdup_printf ("This is page %s of %s: the other pages hold further figures.", page,
                              pages);
  return serai_json_read_rows (source, records, remark, out_reading, error);
}
