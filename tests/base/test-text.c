/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/text.h"

static void
test_spellings_of_one_word_fold_alike (void)
{
  static const char *const pairs[][2] = {
      {"Türkiye", "turkiye"},     {"Côte  d’Ivoire", "cote d'ivoire"},
      {"Орёл", "орел"},           {"Тоҷикистон", "тоҷикистон"},
      {"Китай", "китай"},         {"«мир»", "\"мир\""},
      {"2018–2022", "2018-2022"}, {" Two\u00a0words ", "two words"},
      {"Qazaqstan", "qazaqstan"}, {"Ӯзбекистон", "ӯзбекистон"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *folded = serai_text_fold (pairs[i][0]);
      g_assert_cmpstr (folded, ==, pairs[i][1]);
    }
  g_autofree char *i_short = serai_text_fold ("й");
  g_assert_cmpstr (i_short, !=, "и");
}

static void
test_a_slice_counts_code_points (void)
{
  const char *text = "Ҳукумати Тоҷикистон";
  g_autofree char *slice = serai_text_slice (text, 9, 19);
  g_assert_cmpstr (slice, ==, "Тоҷикистон");
  g_assert_cmpuint (serai_text_offset_at_byte (text, serai_text_byte_at_offset (text, 9)), ==, 9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/text/spellings-of-one-word-fold-alike",
                   test_spellings_of_one_word_fold_alike);
  g_test_add_func ("/base/text/a-slice-counts-code-points", test_a_slice_counts_code_points);
  return g_test_run ();
}
