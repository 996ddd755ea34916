/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a command puts into a file that a person named. */
#include "cli/save.h"

#include "cli/command.h"
#include "cli/json.h"

int
serai_save_text (const char *path, const char *text, const char *counted, guint count)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *name = g_filename_display_name (path);
  if (!g_file_set_contents (path, text, -1, &error))
    {
      serai_json_print_refusal (name, NULL, error->message);
      return SERAI_EXIT_REFUSED;
    }
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "file", name);
  serai_json_add_integer (builder, counted, count);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
  return SERAI_EXIT_DONE;
}
