/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/compare.h"

/* " same", "-removed", "+added", "~[-old+new same]", a paragraph each, parted by "|". */
static char *
describe (const char *before, const char *after)
{
  static const char signs[] = {' ', '-', '+', '~'};
  GString *text = g_string_new (NULL);
  g_autoptr (GPtrArray) list = serai_compare_texts (before, after);
  for (guint i = 0; i < list->len; i++)
    {
      const SeraiEditParagraph *paragraph = list->pdata[i];
      g_string_append (text, i > 0 ? "|" : "");
      if (paragraph->edit == SERAI_EDIT_CHANGED)
        g_string_append (text, "~[");
      for (guint j = 0; j < paragraph->pieces->len; j++)
        {
          const SeraiEditPiece *piece = paragraph->pieces->pdata[j];
          g_string_append_printf (text, "%c%s", signs[piece->edit], piece->text);
        }
      if (paragraph->edit == SERAI_EDIT_CHANGED)
        g_string_append_c (text, ']');
    }
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *expected;
} cases[] = {
    {"the-same-text-has-no-differences", "One\n\nTwo", "One\n\nTwo", " One| Two"},
    {"line-breaks-within-a-paragraph-do-not-count", "One two\nthree", "One  two three",
     " One two three"},
    {"a-new-paragraph-is-added", "One\n\nThree", "One\n\nTwo\n\nThree", " One|+Two| Three"},
    {"a-paragraph-that-went-is-removed", "One\n\nTwo\n\nThree", "One\n\nThree", " One|-Two| Three"},
    {"another-number-is-a-changed-word", "Trade grew by 12 percent last year.",
     "Trade grew by 14 percent last year.", "~[ Trade grew by-12+14 percent last year.]"},
    {"a-changed-paragraph-keeps-its-place", "Head\n\nThe harbour is open to all ships.\n\nTail",
     "Head\n\nNew here\n\nThe harbour is closed to all ships.\n\nTail",
     " Head|+New here|~[ The harbour is-open+closed to all ships.]| Tail"},
    {"wholly-other-paragraphs-are-not-taken-for-one", "Wheat is dear.", "Oil was found there",
     "-Wheat is dear.|+Oil was found there"},
    {"an-empty-text-has-nothing", "", "One", "+One"},
    {"words-beyond-ascii-are-words", "Товарооборот вырос на 12 процентов",
     "Товарооборот вырос на 14 процентов", "~[ Товарооборот вырос на-12+14 процентов]"},
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *said = describe (cases[i].before, cases[i].after);
  g_assert_cmpstr (said, ==, cases[i].expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/document/compare/", cases[i].name, NULL);
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  return g_test_run ();
}
