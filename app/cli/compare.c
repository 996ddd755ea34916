/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli compare: two articles, paragraph by paragraph. */
#include "cli/compare.h"

#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "document/compare.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] [--all] ID ID";

static const char *const edits[] = {"same", "removed", "added", "changed"};

static void
print_paragraph (JsonBuilder *builder, const SeraiEditParagraph *paragraph)
{
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "edit", edits[paragraph->edit]);
  json_builder_set_member_name (builder, "words");
  json_builder_begin_array (builder);
  for (guint i = 0; i < paragraph->pieces->len; i++)
    {
      const SeraiEditPiece *piece = paragraph->pieces->pdata[i];
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "edit", edits[piece->edit]);
      serai_json_add_string (builder, "text", piece->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

gboolean
serai_compare_print (SeraiLibrary *library,
                     gint64 before,
                     gint64 after,
                     gboolean has_same,
                     GError **error)
{
  g_autoptr (SeraiOpened) first = serai_library_load (library, before, NULL, error);
  g_autoptr (SeraiOpened) second =
      first != NULL ? serai_library_load (library, after, NULL, error) : NULL;
  if (second == NULL)
    return FALSE;
  g_autoptr (GPtrArray) paragraphs =
      serai_compare_texts (first->document->text, second->document->text);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < paragraphs->len; i++)
    {
      const SeraiEditParagraph *paragraph = paragraphs->pdata[i];
      if (has_same || paragraph->edit != SERAI_EDIT_SAME)
        print_paragraph (builder, paragraph);
    }
  return TRUE;
}

int
serai_command_compare (int argc, char **argv)
{
  g_autofree char *path = NULL;
  gboolean has_same = FALSE;
  gint64 before = 0, after = 0;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"all", 0, 0, G_OPTION_ARG_NONE, &has_same, N_ ("Also what both have"), NULL},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("What two articles have apart: a line a paragraph."), entries))
    return SERAI_EXIT_USAGE;
  if (argc != 3 || !g_ascii_string_to_signed (argv[1], 10, 1, G_MAXINT64, &before, NULL)
      || !g_ascii_string_to_signed (argv[2], 10, 1, G_MAXINT64, &after, NULL))
    return serai_command_complain (parameters,
                                   _ ("Name two articles by their numbers (see “list”)."));
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  return serai_compare_print (library, before, after, has_same, &error)
             ? SERAI_EXIT_DONE
             : serai_open_complain (error);
}
