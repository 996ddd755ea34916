/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "analyse.h"

static void
test_positions_are_code_points (void)
{
  static const char text[] = "“Étude — naïve”, said Erik Østergård in Málaga. "
                             "Trade with Türkiye rose by 5 percent last year; Türkiye grew.";
  g_autoptr (SeraiAnalysis) analysis = analyse_text (text, "2023-05-04");
  g_autofree char *names = describe_names (text, analysis);
  g_assert_cmpstr (names, ==,
                   "Erik Østergård=person; Málaga=place; Türkiye=country; Türkiye=country");
}

static void
test_mentions_are_in_order_and_do_not_cross (void)
{
  static const char text[] =
      "The third session of the Joint Committee on Bridges of Peru and Chile met in Lima on 3 May "
      "2023, where 30 Chilean firms sold goods worth $4.5 million. President Dina Boluarte came.";
  g_autoptr (SeraiAnalysis) analysis = analyse_text (text, "2023-05-04");
  g_assert_cmpuint (analysis->mentions->len, >, 5);
  SeraiSpan outer = {0, 0};
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      SeraiSpan span = g_array_index (analysis->mentions, SeraiMention, i).span;
      g_assert_cmpuint (span.start, >=, outer.start);
      g_assert_true (span.start >= outer.end || serai_span_contains (outer, span));
      if (span.start >= outer.end)
        outer = span;
    }
}

static void
test_empty_and_odd_texts_give_empty_analyses (void)
{
  static const char *const texts[] = {"",   " ",   ".", "...", "\n\n", "’s", "(",      "of of of",
                                      "“”", "the", "A", "-",   "1",    "½",  "of the", "President"};
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SeraiAnalysis) analysis = analyse_text (texts[i], NULL);
      g_assert_cmpuint (analysis->entities->len, <=, 1);
    }
}

/* Words that the finders look at, in any order: whatever they make of it, nothing may break. */
static void
test_any_order_of_words_is_survived (void)
{
  static const char *const words[] = {
      "President", "of",  "the",  "Kazakh",   "leader", ",",        "Mr",   ".",    "H",
      "E",         "and", "Bank", "Forum",    "(",      ")",        "ADB",  "14",   "th",
      "meeting",   "’s",  "in",   "Tashkent", "said",   "Ivan",     "Ltd",  "-",    "–",
      "between",   "for", "2030", "&",        "'",      "“",        "Lake", "al",   "Republic",
      "Congo",     "UAE", "\n\n", "state",    "Deputy", "Ministry", "on",   "Days", "Agreement",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (20231109);
  for (guint round = 0; round < 400; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      for (guint i = 0; i < 40; i++)
        {
          g_string_append (text, words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))]);
          if (g_rand_boolean (random))
            g_string_append_c (text, ' ');
        }
      g_autoptr (SeraiAnalysis) analysis = analyse_text (text->str, "2023-11-09");
      glong length = g_utf8_strlen (text->str, -1);
      for (guint i = 0; i < analysis->mentions->len; i++)
        {
          const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
          g_assert_cmpuint (mention->span.end, <=, length);
          g_assert_cmpint (mention->entity, <, (int) analysis->entities->len);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/analysis/positions-are-code-points", test_positions_are_code_points);
  g_test_add_func ("/language/analysis/mentions-are-in-order-and-do-not-cross",
                   test_mentions_are_in_order_and_do_not_cross);
  g_test_add_func ("/language/analysis/empty-and-odd-texts-give-empty-analyses",
                   test_empty_and_odd_texts_give_empty_analyses);
  g_test_add_func ("/language/analysis/any-order-of-words-is-survived",
                   test_any_order_of_words_is_survived);
  return g_test_run ();
}
