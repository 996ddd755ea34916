/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/find.h"

static void
test_spelling_makes_no_difference (void)
{
  static const struct
  {
    const char *text;
    const char *words;
    guint n_found;
    SeraiSpan first;
  } cases[] = {
      {"Astana, astana, ASTANA", "Astana", 3, {0, 6}},
      {"Café au lait", "cafe", 1, {0, 4}},
      {"Cafe\u0301 au lait", "café", 1, {0, 5}},
      {"Орёл и орел", "орел", 2, {0, 4}},
      {"Китай", "китаи", 0, {0, 0}},
      {"Rahmon’s “word”", "rahmon's \"word\"", 1, {0, 15}},
      {"2018–2022", "2018-2022", 1, {0, 9}},
      {"half  billion\ndollars", "half billion dollars", 1, {0, 21}},
      {"Тоҷикистон", "тоҷик", 1, {0, 5}},
      {"aaaa", "aa", 2, {0, 2}},
      {"nothing", "", 0, {0, 0}},
      {"nothing", "   ", 0, {0, 0}},
      {"", "a", 0, {0, 0}},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) found = serai_find_all (cases[i].text, cases[i].words);
      g_test_message ("%s in %s", cases[i].words, cases[i].text);
      g_assert_cmpuint (found->len, ==, cases[i].n_found);
      if (found->len == 0)
        continue;
      SeraiSpan first = g_array_index (found, SeraiSpan, 0);
      g_assert_cmpuint (first.start, ==, cases[i].first.start);
      g_assert_cmpuint (first.end, ==, cases[i].first.end);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/find/spelling-makes-no-difference", test_spelling_makes_no_difference);
  return g_test_run ();
}
