/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/note.h"

static void
test_a_note_finds_its_words (void)
{
  static const struct
  {
    SeraiSpan span;
    const char *quotation;
    const char *text;
    SeraiSpan found;
  } cases[] = {
      {{4, 8}, "рост", "Был рост и рост.", {4, 8}}, /* at its place, though also elsewhere */
      {{0, 4}, "рост", "Был рост.", {4, 8}},        /* once elsewhere */
      {{0, 4}, "рост", "Был рост и рост.", {0, 0}}, /* which of the two? */
      {{0, 2}, "aa", "-aaa", {0, 0}},               /* overlapping itself */
      {{0, 4}, "рост", "Было иначе.", {0, 0}},      /* gone */
      {{90, 94}, "рост", "рост", {0, 4}},           /* the text is shorter now */
      {{0, 0}, "рост", "Был рост.", {4, 8}},        /* it had no place before */
      {{2, 5}, "", "Был рост.", {0, 0}},            /* no words */
      {{2, 5}, NULL, "Был рост.", {0, 0}},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiNote) note = serai_note_new (1, cases[i].span, cases[i].quotation, "");
      SeraiSpan found = serai_note_find (note, cases[i].text);
      g_assert_cmpuint (found.start, ==, cases[i].found.start);
      g_assert_cmpuint (found.end, ==, cases[i].found.end);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/note/finds-its-words-in-another-reading",
                   test_a_note_finds_its_words);
  return g_test_run ();
}
