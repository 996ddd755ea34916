/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON Lines on standard output: one object a line, UTF-8 as it is. */
#include "cli/json.h"

#include <stdio.h>

void
serai_json_print_line (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  json_generator_set_root (generator, root);
  g_autofree char *text = json_generator_to_data (generator, NULL);
  /* Not g_print(), which would put it into the locale's encoding. */
  fputs (text, stdout);
  fputc ('\n', stdout);
  json_builder_reset (builder);
}

void
serai_json_print_refusal (const char *file, const char *member, const char *reason)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *name = g_filename_display_name (file);
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "file", name);
  if (member != NULL)
    serai_json_add_string (builder, "member", member);
  serai_json_add_string (builder, "outcome", "refused");
  serai_json_add_string (builder, "reason", reason);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
  g_printerr ("%s%s%s: %s\n", name, member != NULL ? " › " : "", member != NULL ? member : "",
              reason);
}
