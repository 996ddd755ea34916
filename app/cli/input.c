/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file named on the command line → the document in it. */
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

SeraiDocument *
serai_input_read_document (SeraiExtractor *extractor, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = load (path, &error);
  if (bytes == NULL)
    {
      serai_json_print_refusal (path, error->message);
      return NULL;
    }
  SeraiReading reading;
  g_autofree char *name = g_path_get_basename (path);
  if (!serai_extractor_read (extractor, bytes, name, NULL, &reading, NULL, &error))
    {
      serai_json_print_refusal (path, error->message);
      return NULL;
    }
  SeraiDocument *document = g_steal_pointer (&reading.document);
  if (document == NULL)
    serai_json_print_refusal (
        path, _ ("This is a table of trade figures and no text; take it in with “import”."));
  serai_reading_clear (&reading);
  return document;
}
