/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli correct: names corrected for all documents of a library, as the window does. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "library/correct.h"

#include <glib/gi18n.h>

static const char parameters[] =
    "[--library FILE] [--article ID] [--preview] list | rename KEY NAME | retype KEY KIND | "
    "merge KEY KEY | distinct KEY KEY | ignore KEY | confirm KEY | mark WORDS KIND | "
    "unmark KEY WORDS | split KEY WORDS KIND | take-back DEED KEY";

/* Which deeds take how many words after their own. */
static int
count_words (SeraiDeed deed)
{
  switch (deed)
    {
    case SERAI_DEED_IGNORE:
    case SERAI_DEED_CONFIRM:
      return 1;
    case SERAI_DEED_SPLIT:
      return 3;
    default:
      return 2;
    }
}

/* NULL where the words are no correction. */
static SeraiCorrection *
make_correction (SeraiDeed deed, char **words)
{
  SeraiMentionKind kind = SERAI_MENTION_PERSON;
  switch (deed)
    {
    case SERAI_DEED_RENAME:
      return serai_correction_new_rename (words[0], words[1]);
    case SERAI_DEED_RETYPE:
      return serai_mention_kind_parse (words[1], &kind)
                 ? serai_correction_new_retype (words[0], kind)
                 : NULL;
    case SERAI_DEED_MERGE:
    case SERAI_DEED_DISTINCT:
      return serai_correction_new_pair (deed, words[0], words[1], kind, NULL);
    case SERAI_DEED_MARK:
      return serai_mention_kind_parse (words[1], &kind) ? serai_correction_new_mark (words[0], kind)
                                                        : NULL;
    case SERAI_DEED_UNMARK:
      return serai_correction_new_unmark (words[0], words[1]);
    case SERAI_DEED_SPLIT:
      return serai_mention_kind_parse (words[2], &kind)
                 ? serai_correction_new_split (words[0], words[1], kind)
                 : NULL;
    default:
      return serai_correction_new (deed, words[0]);
    }
}

static void
add_correction (JsonBuilder *builder, const SeraiCorrection *correction)
{
  gboolean has_kind = correction->target != NULL || correction->deed == SERAI_DEED_RETYPE;
  serai_json_add_string (builder, "deed", serai_deed_to_string (correction->deed));
  serai_json_add_string (builder, "key", *correction->key != '\0' ? correction->key : NULL);
  serai_json_add_string (builder, "words", correction->form);
  serai_json_add_string (builder, "target", correction->target);
  serai_json_add_string (builder, "kind",
                         has_kind ? serai_mention_kind_to_string (correction->kind) : NULL);
  serai_json_add_string (builder, "name", correction->name);
  if (correction->article != 0)
    serai_json_add_integer (builder, "article", correction->article);
  if (correction->article != 0 && correction->start >= 0)
    serai_json_add_integer (builder, "start", correction->start);
}

static void
print_correction (const SeraiCorrection *correction, const char *outcome, const SeraiReach *reach)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  if (outcome != NULL)
    serai_json_add_string (builder, "outcome", outcome);
  add_correction (builder, correction);
  if (reach != NULL)
    {
      serai_json_add_integer (builder, "mentions", reach->n_mentions);
      serai_json_add_integer (builder, "documents", reach->n_articles);
      json_builder_set_member_name (builder, "at_least");
      json_builder_add_boolean_value (builder, reach->is_more);
    }
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

/* The library is as it was; only this correction can't be made. */
static int
complain (const GError *error)
{
  if (!g_error_matches (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND)
      && !g_error_matches (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_REFUSED))
    return serai_open_complain (error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "outcome", "refused");
  serai_json_add_string (builder, "reason", error->message);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
  g_printerr ("%s: %s\n", g_get_prgname (), error->message);
  return SERAI_EXIT_REFUSED;
}

static int
list (SeraiLibrary *library)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCorrections) corrections = serai_library_get_corrections (library, NULL, &error);
  if (corrections == NULL)
    return complain (error);
  GPtrArray *all = serai_corrections_get_list (corrections);
  for (guint i = 0; i < all->len; i++)
    print_correction (all->pdata[i], NULL, NULL);
  return SERAI_EXIT_DONE;
}

static int
correct (SeraiLibrary *library, SeraiCorrection *correction, gboolean is_preview)
{
  SeraiReach reach;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) corrections =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  g_ptr_array_add (corrections, serai_correction_ref (correction));
  if (!serai_library_measure (library, correction, &reach, NULL, &error)
      || (!is_preview && !serai_library_correct (library, corrections, &error)))
    return complain (error);
  print_correction (correction, is_preview ? "preview" : "corrected", &reach);
  return SERAI_EXIT_DONE;
}

/* What was said by @deed of the entity, or of the words. */
static int
take_back (SeraiLibrary *library, SeraiDeed deed, const char *what)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCorrections) corrections = serai_library_get_corrections (library, NULL, &error);
  if (corrections == NULL)
    return complain (error);
  g_autoptr (GPtrArray) those = g_ptr_array_new ();
  GPtrArray *all = serai_corrections_get_list (corrections);
  for (guint i = 0; i < all->len; i++)
    {
      SeraiCorrection *correction = all->pdata[i];
      if (correction->deed == deed
          && (g_str_equal (correction->key, what) || g_strcmp0 (correction->form, what) == 0))
        g_ptr_array_add (those, correction);
    }
  if (those->len == 0)
    g_set_error (&error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND,
                 "Nothing of the kind was said of “%s”: “correct list” prints what was", what);
  if (error != NULL || !serai_library_take_back (library, those, &error))
    return complain (error);
  for (guint i = 0; i < those->len; i++)
    print_correction (those->pdata[i], "taken-back", NULL);
  return SERAI_EXIT_DONE;
}

int
serai_command_correct (int argc, char **argv)
{
  g_autofree char *path = NULL;
  gint64 article = 0;
  gboolean is_preview = FALSE;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"article", 0, 0, G_OPTION_ARG_INT64, &article,
       N_ ("mark, unmark, split: in this document only"), "ID"},
      {"preview", 0, 0, G_OPTION_ARG_NONE, &is_preview,
       N_ ("Tell how far it would reach and change nothing"), NULL},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Corrects names for all documents, those that come later too."),
                            entries))
    return SERAI_EXIT_USAGE;
  SeraiDeed deed = SERAI_DEED_RENAME;
  gboolean is_list = argc == 2 && g_str_equal (argv[1], "list");
  gboolean is_back =
      argc == 4 && g_str_equal (argv[1], "take-back") && serai_deed_parse (argv[2], &deed);
  g_autoptr (SeraiCorrection) correction = NULL;
  if (!is_list && !is_back && argc > 1 && serai_deed_parse (argv[1], &deed)
      && argc == 2 + count_words (deed))
    correction = make_correction (deed, argv + 2);
  if (!is_list && !is_back && correction == NULL)
    return serai_command_complain (parameters, _ ("Say what is to be corrected, and how."));
  if (correction != NULL)
    correction->article = article;

  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  if (is_list)
    return list (library);
  return is_back ? take_back (library, deed, argv[3]) : correct (library, correction, is_preview);
}
