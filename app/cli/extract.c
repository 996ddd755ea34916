/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli extract: each document as it was read. */
#include "cli/command.h"
#include "cli/input.h"
#include "cli/record.h"

#include <glib/gi18n.h>

static const char parameters[] = "FILE…";

typedef struct
{
  JsonBuilder *builder;
  const char *path;
} Printing;

static gboolean
print_document (SeraiDocument *document, const char *member, gpointer data)
{
  const Printing *printing = data;
  json_builder_begin_object (printing->builder);
  serai_record_add_document (printing->builder, printing->path, member, document);
  json_builder_end_object (printing->builder);
  serai_json_print_line (printing->builder);
  return TRUE;
}

int
serai_command_extract (int argc, char **argv)
{
  if (!serai_command_parse (&argc, &argv, parameters, _ ("Prints each document as it was read."),
                            NULL))
    return SERAI_EXIT_USAGE;
  if (argc < 2)
    return serai_command_complain (parameters, _ ("Name at least one file."));

  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  int status = SERAI_EXIT_DONE;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (int i = 1; i < argc; i++)
    {
      Printing printing = {builder, argv[i]};
      if (!serai_input_read_documents (extractor, argv[i], print_document, &printing))
        status = SERAI_EXIT_REFUSED;
    }
  return status;
}
