/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/article-text.h"

#include <string.h>

static SeraiArticleText *
lay_out (const char *text, guint n_ends, const guint *ends)
{
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_vals (array, ends, n_ends);
  return serai_article_text_new (text, array);
}

static void
test_each_claim_has_a_room_after_its_last_word (void)
{
  static const guint ends[] = {16, 9};
  g_autoptr (SeraiArticleText) text = lay_out ("Экспорт 5, импорт 7.", 2, ends);
  g_assert_cmpstr (text->text, ==, "Экспорт 5\u00a0, импор\u00a0т 7.");
  g_assert_cmpuint (serai_article_text_get_slot (text, 9), ==, 9);
  g_assert_cmpuint (serai_article_text_get_slot (text, 16), ==, 17);
}

static void
test_offsets_find_their_way_there_and_back (void)
{
  static const guint ends[] = {3, 3, 8};
  g_autoptr (SeraiArticleText) text = lay_out ("abcdefghijkl", 3, ends);
  for (guint start = 0; start < 12; start++)
    for (guint end = start + 1; end <= 12; end++)
      {
        SeraiSpan span = {start, end};
        SeraiSpan there = serai_article_text_to_buffer (text, span);
        SeraiSpan back = serai_article_text_to_document (text, there);
        g_assert_true (serai_span_equal (span, back));
      }
  SeraiSpan word = serai_article_text_to_buffer (text, (SeraiSpan){0, 3});
  g_assert_cmpuint (word.end, ==, 3);
  word = serai_article_text_to_buffer (text, (SeraiSpan){3, 8});
  g_assert_cmpuint (word.start, ==, 5);
  g_assert_cmpuint (word.end, ==, 10);
}

static void
test_an_endless_paragraph_is_broken_at_blanks (void)
{
  GString *endless = g_string_new (NULL);
  for (guint i = 0; i < 5000; i++)
    g_string_append (endless, "word ");
  g_autoptr (SeraiArticleText) text = lay_out (endless->str, 0, NULL);
  g_assert_cmpuint (strlen (text->text), ==, endless->len);
  g_auto (GStrv) lines = g_strsplit (text->text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >=, 4);
  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_cmpuint (strlen (lines[i]), <=, 1200 * 5);
  g_string_free (endless, TRUE);
}

static void
test_short_paragraphs_stay_as_they_are (void)
{
  static const char text[] = "One.\n\nTwo, three.\n\nFour.";
  g_autoptr (SeraiArticleText) laid_out = lay_out (text, 0, NULL);
  g_assert_cmpstr (laid_out->text, ==, text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/reader/each-claim-has-a-room-after-its-last-word",
                   test_each_claim_has_a_room_after_its_last_word);
  g_test_add_func ("/ui/reader/offsets-find-their-way-there-and-back",
                   test_offsets_find_their_way_there_and_back);
  g_test_add_func ("/ui/reader/an-endless-paragraph-is-broken-at-blanks",
                   test_an_endless_paragraph_is_broken_at_blanks);
  g_test_add_func ("/ui/reader/short-paragraphs-stay-as-they-are",
                   test_short_paragraphs_stay_as_they_are);
  return g_test_run ();
}
