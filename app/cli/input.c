/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file named on the command line → the documents in it. */
#include "cli/input.h"

#include "cli/json.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

static GBytes *
load (const char *path, GError **error)
{
  char *data;
  gsize length;
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR,
                           _ ("This is a folder; name the files in it."));
      return NULL;
    }
  g_autoptr (GError) problem = NULL;
  if (!g_file_get_contents (path, &data, &length, &problem))
    {
      if (g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
                             _ ("There is no such file; check its name."));
      else if (g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_ACCES))
        g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_ACCES,
                             _ ("It may not be read; ask its owner for the right to read it."));
      else
        g_propagate_error (error, g_steal_pointer (&problem));
      return NULL;
    }
  return g_bytes_new_take (data, length);
}

typedef struct
{
  SeraiExtractor *extractor;
  const char *path;
  const char *basename;
  SeraiInputTake take;
  gpointer data;
} Errand;

static gboolean
read_members (const Errand *errand, GPtrArray *members, const char *member, guint depth);

/* @member: NULL for the file itself. */
static gboolean
read_bytes (const Errand *errand, GBytes *bytes, const char *member, guint depth)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = member != NULL ? g_strdup_printf ("%s › %s", errand->basename, member)
                                         : g_strdup (errand->basename);
  SeraiReading reading;
  if (!serai_extractor_read (errand->extractor, bytes, name, NULL, &reading, NULL, &error))
    {
      serai_json_print_refusal (errand->path, member, error->message);
      return FALSE;
    }
  gboolean is_taken = TRUE;
  if (reading.document != NULL)
    is_taken = errand->take (reading.document, member, errand->data);
  else if (reading.table != NULL)
    {
      serai_json_print_refusal (
          errand->path, member,
          _ ("This is a table of trade figures and no text; take it in with “import”."));
      is_taken = FALSE;
    }
  if (reading.members != NULL)
    is_taken = read_members (errand, reading.members, member, depth + 1) && is_taken;
  serai_reading_clear (&reading);
  return is_taken;
}

static gboolean
read_members (const Errand *errand, GPtrArray *members, const char *member, guint depth)
{
  if (depth > SERAI_MEMBER_MAX_DEPTH)
    {
      serai_json_print_refusal (errand->path, member,
                                _ ("It is an archive in an archive in an archive; unpack it and "
                                   "name what comes out."));
      return FALSE;
    }
  gboolean are_taken = TRUE;
  for (guint i = 0; i < members->len; i++)
    {
      const SeraiMember *found = members->pdata[i];
      g_autofree char *place =
          member != NULL ? serai_member_dup_name (found, member) : g_strdup (found->name);
      are_taken = read_bytes (errand, found->bytes, place, depth) && are_taken;
    }
  return are_taken;
}

gboolean
serai_input_read_documents (SeraiExtractor *extractor,
                            const char *path,
                            SeraiInputTake take,
                            gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = load (path, &error);
  if (bytes == NULL)
    {
      serai_json_print_refusal (path, NULL, error->message);
      return FALSE;
    }
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *basename = g_filename_display_name (name);
  Errand errand = {extractor, path, basename, take, data};
  return read_bytes (&errand, bytes, NULL, 0);
}
