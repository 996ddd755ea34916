/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli import: takes documents and trade tables into the library. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <unistd.h>

static const char parameters[] = "[--library FILE] [--encoding NAME] PATH…";

typedef struct
{
  JsonBuilder *builder;
  gboolean is_refused;
  gboolean is_watched; /* standard error is a terminal */
} Telling;

static const char *
name_outcome (SeraiOutcome outcome)
{
  switch (outcome)
    {
    case SERAI_OUTCOME_IMPORTED:
      return "imported";
    case SERAI_OUTCOME_DUPLICATE:
      return "duplicate";
    case SERAI_OUTCOME_REFUSED:
    default:
      return "refused";
    }
}

static void
add_remarks (JsonBuilder *builder, GPtrArray *remarks)
{
  if (remarks == NULL)
    return;
  json_builder_set_member_name (builder, "remarks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < remarks->len; i++)
    json_builder_add_string_value (builder, remarks->pdata[i]);
  json_builder_end_array (builder);
}

/* What is printed here is on the disk: each outcome comes after its commit, each line is flushed.
 */
static void
intake_cb (guint n_done, guint n_total, const SeraiIntake *intake, gpointer data)
{
  Telling *telling = data;
  JsonBuilder *builder = telling->builder;
  gboolean is_refused = intake->outcome == SERAI_OUTCOME_REFUSED;
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "file", intake->file);
  if (intake->member != NULL)
    serai_json_add_string (builder, "member", intake->member);
  serai_json_add_string (builder, "outcome", name_outcome (intake->outcome));
  if (is_refused)
    serai_json_add_string (builder, "reason", intake->reason);
  else
    {
      serai_json_add_string (builder, "kind", intake->is_trade ? "trade" : "article");
      serai_json_add_integer (builder, "id", intake->id);
      serai_json_add_string (builder, "title", intake->title);
    }
  add_remarks (builder, intake->remarks);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
  fflush (stdout);

  if (is_refused)
    g_printerr ("%s: %s\n", intake->file, intake->reason);
  telling->is_refused = telling->is_refused || is_refused;
  if (telling->is_watched)
    fprintf (stderr, "\r%u / %u%s", n_done, n_total, n_done == n_total ? "\n" : "");
}

static GPtrArray *
make_inputs (char **paths, const char *encoding)
{
  GPtrArray *inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  for (; *paths != NULL; paths++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (*paths);
      SeraiInput *input = serai_input_new_for_file (file);
      input->name = g_filename_display_name (*paths);
      input->encoding = g_strdup (encoding);
      g_ptr_array_add (inputs, input);
    }
  return inputs;
}

int
serai_command_import (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autofree char *encoding = NULL;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"encoding", 0, 0, G_OPTION_ARG_STRING, &encoding,
       N_ ("The character encoding of the files, where it isn't recognised"), "NAME"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Takes documents and trade tables into the library."), entries))
    return SERAI_EXIT_USAGE;
  if (argc < 2)
    return serai_command_complain (parameters, _ ("Name at least one file or folder."));

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  Telling telling = {.builder = builder, .is_watched = isatty (STDERR_FILENO)};
  g_autoptr (GPtrArray) inputs = make_inputs (argv + 1, encoding);
  g_autoptr (GPtrArray) intakes =
      serai_library_add (library, inputs, intake_cb, &telling, NULL, &error);
  if (intakes == NULL)
    return serai_open_complain (error);
  return telling.is_refused ? SERAI_EXIT_REFUSED : SERAI_EXIT_DONE;
}
