/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person gave, as single files: folders are walked through. */
#include "library/inputs.h"

#define ATTRIBUTES                                                                                 \
  G_FILE_ATTRIBUTE_STANDARD_NAME                                                                   \
  "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN                       \
  "," G_FILE_ATTRIBUTE_STANDARD_IS_BACKUP "," G_FILE_ATTRIBUTE_ID_FILE

typedef struct
{
  GPtrArray *files;
  GHashTable *on_the_way; /* file ids of the folders that are being walked through */
  GCancellable *cancellable;
} Walk;

SeraiInput *
serai_input_new_for_file (GFile *file)
{
  SeraiInput *self = g_new0 (SeraiInput, 1);
  self->file = g_object_ref (file);
  return self;
}

SeraiInput *
serai_input_new_for_bytes (GBytes *bytes, const char *name)
{
  SeraiInput *self = g_new0 (SeraiInput, 1);
  self->bytes = g_bytes_ref (bytes);
  self->name = g_strdup (name);
  return self;
}

SeraiInput *
serai_input_new_for_capture (SeraiCapture *capture)
{
  SeraiInput *self = serai_input_new_for_bytes (capture->bytes, capture->address);
  self->capture = serai_capture_ref (capture);
  return self;
}

SeraiInput *
serai_input_copy (const SeraiInput *self)
{
  SeraiInput *copy = g_new0 (SeraiInput, 1);
  copy->file = self->file != NULL ? g_object_ref (self->file) : NULL;
  copy->bytes = self->bytes != NULL ? g_bytes_ref (self->bytes) : NULL;
  copy->name = g_strdup (self->name);
  copy->encoding = g_strdup (self->encoding);
  copy->mapping = self->mapping != NULL ? serai_table_mapping_copy (self->mapping) : NULL;
  copy->member = g_strdup (self->member);
  copy->capture = self->capture != NULL ? serai_capture_ref (self->capture) : NULL;
  return copy;
}

void
serai_input_free (SeraiInput *self)
{
  g_clear_object (&self->file);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->name);
  g_free (self->encoding);
  g_clear_pointer (&self->mapping, serai_table_mapping_free);
  g_free (self->member);
  g_clear_pointer (&self->capture, serai_capture_unref);
  g_free (self);
}

char *
serai_input_dup_name (const SeraiInput *self)
{
  if (self->name != NULL)
    return g_strdup (self->name);
  if (self->file == NULL)
    return g_strdup ("");
  g_autofree char *path = g_file_get_path (self->file);
  return path != NULL ? g_filename_display_name (path) : g_file_get_parse_name (self->file);
}

static int
compare_infos (gconstpointer a, gconstpointer b)
{
  return strcmp (g_file_info_get_name (*(GFileInfo *const *) a),
                 g_file_info_get_name (*(GFileInfo *const *) b));
}

/* A folder's entries in order; NULL where it can't be looked into. (element-type GFileInfo) */
static GPtrArray *
list_folder (GFile *folder, GCancellable *cancellable)
{
  g_autoptr (GFileEnumerator) entries =
      g_file_enumerate_children (folder, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, NULL);
  if (entries == NULL)
    return NULL;
  GPtrArray *infos = g_ptr_array_new_with_free_func (g_object_unref);
  for (GFileInfo *info = g_file_enumerator_next_file (entries, cancellable, NULL); info != NULL;
       info = g_file_enumerator_next_file (entries, cancellable, NULL))
    g_ptr_array_add (infos, info);
  g_ptr_array_sort (infos, compare_infos);
  return infos;
}

static SeraiInput *
make_child (const SeraiInput *folder, const char *name)
{
  SeraiInput *child = g_new0 (SeraiInput, 1);
  g_autofree char *shown = g_filename_display_name (name);
  child->file = g_file_get_child (folder->file, name);
  child->name = folder->name != NULL ? g_build_filename (folder->name, shown, NULL) : NULL;
  child->encoding = g_strdup (folder->encoding);
  child->mapping = folder->mapping != NULL ? serai_table_mapping_copy (folder->mapping) : NULL;
  return child;
}

static void walk (Walk *self, SeraiInput *input, GFileInfo *info);

static void
walk_folder (Walk *self, const SeraiInput *folder, GPtrArray *infos)
{
  for (guint i = 0; i < infos->len && !g_cancellable_is_cancelled (self->cancellable); i++)
    {
      GFileInfo *info = infos->pdata[i];
      GFileType type = g_file_info_get_file_type (info);
      if (g_file_info_get_is_hidden (info) || g_file_info_get_is_backup (info)
          || (type != G_FILE_TYPE_REGULAR && type != G_FILE_TYPE_DIRECTORY))
        continue;
      walk (self, make_child (folder, g_file_info_get_name (info)), info);
    }
}

/* Takes @input. */
static void
walk (Walk *self, SeraiInput *input, GFileInfo *info)
{
  const char *id = g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE);
  gboolean is_folder = g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY;
  if (is_folder && id != NULL && g_hash_table_contains (self->on_the_way, id))
    {
      serai_input_free (input);
      return;
    }
  g_autoptr (GPtrArray) infos = is_folder ? list_folder (input->file, self->cancellable) : NULL;
  if (infos == NULL)
    {
      g_ptr_array_add (self->files, input);
      return;
    }
  if (id != NULL)
    g_hash_table_add (self->on_the_way, g_strdup (id));
  walk_folder (self, input, infos);
  if (id != NULL)
    g_hash_table_remove (self->on_the_way, id);
  serai_input_free (input);
}

GPtrArray *
serai_inputs_expand (GPtrArray *inputs, GCancellable *cancellable)
{
  GPtrArray *files = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  g_autoptr (GHashTable) on_the_way = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Walk self = {files, on_the_way, cancellable};
  for (guint i = 0; i < inputs->len; i++)
    {
      const SeraiInput *input = inputs->pdata[i];
      g_autoptr (GFileInfo) info = NULL;
      if (input->file != NULL)
        info =
            g_file_query_info (input->file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, NULL);
      if (info != NULL)
        walk (&self, serai_input_copy (input), info);
      else
        g_ptr_array_add (files, serai_input_copy (input));
    }
  return files;
}
