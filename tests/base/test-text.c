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

/* Parted letters and marks fold as their composed form does, however long the text. */
static void
test_long_decomposed_texts_fold_like_composed_ones (void)
{
  GString *parted = g_string_new (NULL), *composed = g_string_new (NULL);
  for (guint i = 0; i < 300000; i++)
    {
      g_string_append (parted, "и\u0306о\u0301");
      g_string_append (composed, "йо");
    }
  g_autofree char *folded = serai_text_fold (parted->str);
  g_assert_true (g_str_equal (folded, composed->str));
  g_string_free (parted, TRUE);
  g_string_free (composed, TRUE);

  /* One letter under a heap of marks. */
  GString *heap = g_string_new ("a");
  for (guint i = 0; i < 300000; i++)
    g_string_append (heap, "\u0301");
  g_autofree char *bare = serai_text_fold (heap->str);
  g_assert_cmpstr (bare, ==, "a");
  g_string_free (heap, TRUE);
}

static void
test_a_slice_counts_code_points (void)
{
  const char *text = "Ҳукумати Тоҷикистон";
  g_autofree char *slice = serai_text_slice (text, 9, 19);
  g_assert_cmpstr (slice, ==, "Тоҷикистон");
  g_assert_cmpuint (serai_text_offset_at_byte (text, serai_text_byte_at_offset (text, 9)), ==, 9);
}

static void
test_a_walk_gives_the_same_slices (void)
{
  const char *text = "Ҳукумати Тоҷикистон дар Душанбе";
  static const guint spans[][2] = {{9, 19}, {24, 31}, {0, 8}, {9, 19}, {31, 31}};
  SeraiTextWalk walk = serai_text_walk_begin (text);
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      g_autofree char *walked = serai_text_walk_slice (&walk, spans[i][0], spans[i][1]);
      g_autofree char *sliced = serai_text_slice (text, spans[i][0], spans[i][1]);
      g_assert_cmpstr (walked, ==, sliced);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/text/long-decomposed-texts-fold-like-composed-ones",
                   test_long_decomposed_texts_fold_like_composed_ones);
  g_test_add_func ("/base/text/spellings-of-one-word-fold-alike",
                   test_spellings_of_one_word_fold_alike);
  g_test_add_func ("/base/text/a-slice-counts-code-points", test_a_slice_counts_code_points);
  g_test_add_func ("/base/text/a-walk-gives-the-same-slices", test_a_walk_gives_the_same_slices);
  return g_test_run ();
}
