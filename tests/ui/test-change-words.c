/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "change-words.h"

#include "language/correction.h"

static void
test_what_was_undone_is_named (void)
{
  static const struct
  {
    const char *label;
    const char *subject;
    guint count;
    gboolean is_redone;
    const char *words;
  } cases[] = {
      {"import", "Talks", 1, FALSE, "Import of “Talks” undone"},
      {"import", "Talks", 40, FALSE, "Import of 40 files undone"},
      {"import", "Talks", 40, TRUE, "40 files imported again"},
      {"delete", "100 % %s", 1, FALSE, "“100 % %s” is back"},
      {"delete", NULL, 1, FALSE, "The documents are back"},
      {"add-note", "Talks", 1, FALSE, "Note on “Talks” removed"},
      {"rename", "Rahmon", 1, TRUE, "“Rahmon” renamed again"},
      {"reread", "Talks", 1, FALSE, "Text encoding of “Talks” as it was before"},
      {"something new", "Talks", 1, FALSE, "Undone"},
      {NULL, NULL, 0, TRUE, "Done again"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words =
          serai_change_words (cases[i].label, cases[i].subject, cases[i].count, cases[i].is_redone);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_every_correction_has_words (void)
{
  for (guint i = 0; i < SERAI_N_DEEDS; i++)
    for (guint is_redone = 0; is_redone < 2; is_redone++)
      {
        g_autofree char *words =
            serai_change_words (serai_deed_to_string ((SeraiDeed) i), "Rahmon", 1, is_redone);
        g_assert_nonnull (strstr (words, "“Rahmon”"));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/undo/what-was-undone-is-named", test_what_was_undone_is_named);
  g_test_add_func ("/ui/undo/every-correction-has-words", test_every_correction_has_words);
  return g_test_run ();
}
