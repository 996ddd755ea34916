/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli import: takes documents and trade tables into the library. */
#include "cli/command.h"
#include "cli/open.h"
#include "cli/outcome.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char parameters[] = "[--library FILE] [--encoding NAME] [--columns NAME=ROLE,…] "
                                 "[--set ROLE=TEXT,…] [--delimiter C] [--decimal C] [--header N] "
                                 "[--sheet NAME] PATH…";

typedef struct
{
  JsonBuilder *builder;
  gboolean is_refused;
  gboolean is_watched; /* standard error is a terminal */
} Telling;

static void
intake_cb (guint n_done, guint n_total, const SeraiIntake *intake, gpointer data)
{
  Telling *telling = data;
  if (!serai_outcome_print (telling->builder, intake))
    telling->is_refused = TRUE;
  if (telling->is_watched)
    fprintf (stderr, "\r%u / %u%s", n_done, n_total, n_done == n_total ? "\n" : "");
}

/* How the person wants tables to be read. */
typedef struct
{
  char *columns;
  char *constants;
  char *delimiter;
  char *decimal_mark;
  char *sheet;
  int header;
} TableOptions;

static void
clear_table_options (TableOptions *self)
{
  g_free (self->columns);
  g_free (self->constants);
  g_free (self->delimiter);
  g_free (self->decimal_mark);
  g_free (self->sheet);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TableOptions, clear_table_options)

/* A mark of one character, "\\t" or "tab" for the tabulator; 0 where it is none. */
static char
read_mark (const char *text)
{
  if (strcmp (text, "\\t") == 0 || g_ascii_strcasecmp (text, "tab") == 0)
    return '\t';
  return strlen (text) == 1 ? *text : '\0';
}

/* What is wrong with the options; NULL where nothing is. @out_mapping: NULL where none is said.
 * (transfer full) */
static char *
make_mapping (const TableOptions *options, SeraiTableMapping **out_mapping)
{
  g_autoptr (SeraiTableMapping) mapping = serai_table_mapping_new ();
  g_autofree char *wrong = NULL;
  *out_mapping = NULL;
  if ((options->columns != NULL
       && !serai_table_mapping_add_columns (mapping, options->columns, &wrong))
      || (options->constants != NULL
          && !serai_table_mapping_add_constants (mapping, options->constants, &wrong)))
    return g_strdup_printf (_ ("“%s” names no role. Roles are period, month, reporter, partner, "
                               "flow, commodity, value, exports, imports, turnover, currency, "
                               "unit, valuation, publisher, title, source, status, note, ignored."),
                            wrong);
  mapping->delimiter = options->delimiter != NULL ? read_mark (options->delimiter) : '\0';
  mapping->decimal_mark = options->decimal_mark != NULL ? read_mark (options->decimal_mark) : '\0';
  if ((options->delimiter != NULL && mapping->delimiter == '\0')
      || (options->decimal_mark != NULL && strchr (".,", mapping->decimal_mark) == NULL)
      || (options->decimal_mark != NULL && mapping->decimal_mark == '\0') || options->header < 0)
    return g_strdup (_ ("The delimiter is one character or “tab”, the decimal mark “.” or “,”, the "
                        "header the number of its record from 1."));
  mapping->header = options->header;
  mapping->sheet = g_strdup (options->sheet);
  if (options->columns != NULL || options->constants != NULL || mapping->delimiter != '\0'
      || mapping->decimal_mark != '\0' || mapping->header > 0 || mapping->sheet != NULL)
    *out_mapping = g_steal_pointer (&mapping);
  return NULL;
}

static GPtrArray *
make_inputs (char **paths, const char *encoding, const SeraiTableMapping *mapping)
{
  GPtrArray *inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  for (; *paths != NULL; paths++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (*paths);
      SeraiInput *input = serai_input_new_for_file (file);
      input->name = g_filename_display_name (*paths);
      input->encoding = g_strdup (encoding);
      input->mapping = mapping != NULL ? serai_table_mapping_copy (mapping) : NULL;
      g_ptr_array_add (inputs, input);
    }
  return inputs;
}

int
serai_command_import (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autofree char *encoding = NULL;
  g_auto (TableOptions) table = {0};
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"encoding", 0, 0, G_OPTION_ARG_STRING, &encoding,
       N_ ("The character encoding of the files, where it isn't recognised"), "NAME"},
      {"columns", 0, 0, G_OPTION_ARG_STRING, &table.columns,
       N_ ("What a table's columns mean (“year=period,land=partner,Wert=value”); “#3” is the "
           "third. "
           "It is remembered for tables with the same header"),
       "NAME=ROLE,…"},
      {"set", 0, 0, G_OPTION_ARG_STRING, &table.constants,
       N_ ("What holds for the whole table (“reporter=KAZ,flow=X,unit=thousand USD”)"),
       "ROLE=TEXT,…"},
      {"delimiter", 0, 0, G_OPTION_ARG_STRING, &table.delimiter, N_ ("What parts the columns"),
       "C"},
      {"decimal", 0, 0, G_OPTION_ARG_STRING, &table.decimal_mark, N_ ("The decimal mark"), "C"},
      {"header", 0, 0, G_OPTION_ARG_INT, &table.header,
       N_ ("Which record or row names the columns"), "N"},
      {"sheet", 0, 0, G_OPTION_ARG_STRING, &table.sheet, N_ ("The sheet of a workbook"), "NAME"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Takes documents and trade tables into the library."), entries))
    return SERAI_EXIT_USAGE;
  if (argc < 2)
    return serai_command_complain (parameters, _ ("Name at least one file or folder."));
  g_autoptr (SeraiTableMapping) mapping = NULL;
  g_autofree char *problem = make_mapping (&table, &mapping);
  if (problem != NULL)
    return serai_command_complain (parameters, problem);

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  Telling telling = {.builder = builder, .is_watched = isatty (STDERR_FILENO)};
  g_autoptr (GPtrArray) inputs = make_inputs (argv + 1, encoding, mapping);
  g_autoptr (GPtrArray) intakes =
      serai_library_add (library, inputs, intake_cb, &telling, NULL, &error);
  if (intakes == NULL)
    return serai_open_complain (error);
  return telling.is_refused ? SERAI_EXIT_REFUSED : SERAI_EXIT_DONE;
}
