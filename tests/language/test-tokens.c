/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/tokens.h"

typedef struct
{
  const char *text;
  const char *tokens; /* folded, parted by "|" */
} Cut;

typedef struct
{
  const char *text;
  guint n_sentences;
} Sentences;

static char *
join_tokens (const char *text)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (text);
  GString *joined = g_string_new (NULL);
  for (guint i = 0; i < tokens->tokens->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? "|" : "", serai_tokens_at (tokens, i)->folded);
  return g_string_free (joined, FALSE);
}

static void
check_cuts (const Cut *cuts, guint n_cuts)
{
  for (guint i = 0; i < n_cuts; i++)
    {
      g_autofree char *joined = join_tokens (cuts[i].text);
      g_assert_cmpstr (joined, ==, cuts[i].tokens);
    }
}

static void
test_words_keep_hyphens_and_apostrophes (void)
{
  static const Cut cuts[] = {
      {"Kassym-Jomart’s guests", "kassym-jomart|'s|guests"},
      {"the ministers' plan", "the|ministers|'|plan"},
      {"Mata'afa, L’Oréal", "mata'afa|,|l'oreal"},
      {"India–Nepal", "india|-|nepal"},
      {"the G20 and H1", "the|g20|and|h1"},
      {"KAZAKHSTAN'S", "kazakhstan|'s"},
      {"can't", "can't"},
      {"Чайковский, Ёлка", "чайковский|,|елка"},
      {"", ""},
      {" \n ", ""},
  };
  check_cuts (cuts, G_N_ELEMENTS (cuts));
}

static void
test_numbers_keep_their_grouping (void)
{
  static const Cut cuts[] = {
      {"1,435.7 mn", "1,435.7|mn"},
      {"1 435,7", "1 435,7"},
      {"1\u00A0435,7 и 2\u2009500", "1 435,7|и|2 500"},
      {"22 190 tonnes", "22 190|tonnes"},
      {"2,00,000 and 12,34,567.5", "2,00,000|and|12,34,567.5"},
      {"in 2022, 3 firms", "in|2022|,|3|firms"},
      {"2021,2022", "2021|,|2022"},
      {"in 2022 300 firms", "in|2022|300|firms"},
      {"1.435.700", "1.435.700"},
      {"04.05.2023", "04|.|05|.|2023"},
      {"1,4 or 1.4bn.", "1,4|or|1.4|bn|."},
      {"1,2,3", "1|,|2|,|3"},
      {"2nd, 1990s", "2|nd|,|1990|s"},
      {"US$4.2bn", "us|$|4.2|bn"},
      {"3,5000", "3|,|5000"},
      {"0 500", "0|500"},
  };
  check_cuts (cuts, G_N_ELEMENTS (cuts));
}

static void
test_sentences_end_where_a_reader_stops (void)
{
  static const Sentences cases[] = {
      {"Mr. Aziz met H.E. Dr. K.-J. Berg. They spoke.", 2},
      {"The U.S. Treasury sold 3.5 tonnes. It rained.", 2},
      {"They flew to the U.S. The minister stayed.", 2},
      {"Order No. 15 of Jan. 3 applies. No. He refused.", 3},
      {"It sold wheat for $1.4 bn. Exports of flour fell.", 2},
      {"\"We agree.\" The guests left.", 2},
      {"\"We agree!\" he said.", 1},
      {"1. The parties agree. 2. They sign.", 2},
      {"A heading\n\nA paragraph without an end\n\nAnother.", 3},
      {"Trade rose in 2022. Exports fell.", 2},
      {"It paid Acme Ltd. for this. Acme Inc. agreed.", 2},
      {"He left... Then he came (late). Nobody saw it", 3},
      {"Товарооборот составил 1,5 млрд. долл. в 2022 г. и вырос. Это много.", 2},
      {"", 0},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiTokens) tokens = serai_tokens_new (cases[i].text);
      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (tokens->sentences->len, ==, cases[i].n_sentences);
      guint next = 0;
      for (guint j = 0; j < tokens->sentences->len; j++)
        {
          SeraiSentence *sentence = &g_array_index (tokens->sentences, SeraiSentence, j);
          g_assert_cmpuint (sentence->first, ==, next);
          g_assert_cmpuint (sentence->end, >, sentence->first);
          g_assert_cmpuint (serai_tokens_at (tokens, sentence->first)->sentence, ==, j);
          next = sentence->end;
        }
      g_assert_cmpuint (next, ==, tokens->tokens->len);
    }
}

static void
test_a_token_knows_how_it_is_written (void)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new ("The EU’s Émile, a\n\nB");
  g_assert_true (serai_tokens_at (tokens, 0)->is_capital);
  g_assert_false (serai_tokens_at (tokens, 0)->is_upper);
  g_assert_true (serai_tokens_at (tokens, 1)->is_upper);
  g_assert_false (serai_tokens_at (tokens, 2)->space_before);
  g_assert_true (serai_tokens_at (tokens, 3)->is_capital);
  g_assert_false (serai_tokens_at (tokens, 6)->is_upper);
  g_assert_cmpuint (serai_tokens_at (tokens, 3)->span.start, ==, 11);
  g_assert_cmpuint (g_array_index (tokens->sentences, SeraiSentence, 1).paragraph, ==, 1);
}

static void
test_several_words_are_compared_at_once (void)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new ("20 Per Cent. Of it");
  g_assert_cmpuint (serai_tokens_match (tokens, 1, "per cent"), ==, 2);
  g_assert_cmpuint (serai_tokens_match (tokens, 1, "per"), ==, 1);
  g_assert_cmpuint (serai_tokens_match (tokens, 1, "per ce"), ==, 0);
  g_assert_cmpuint (serai_tokens_match (tokens, 3, ". of"), ==, 0);
  g_assert_cmpuint (serai_tokens_match (tokens, 5, "it is"), ==, 0);
}

/* The most tokens that a sentence of @text has. */
static guint
measure_longest (const char *text)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (text);
  guint longest = 0, end = 0;
  for (guint i = 0; i < tokens->sentences->len; i++)
    {
      const SeraiSentence *sentence = &g_array_index (tokens->sentences, SeraiSentence, i);
      g_assert_cmpuint (sentence->first, ==, end);
      end = sentence->end;
      longest = MAX (longest, end - sentence->first);
      for (guint j = sentence->first; j < end; j++)
        g_assert_cmpuint (serai_tokens_at (tokens, j)->sentence, ==, i);
    }
  g_assert_cmpuint (end, ==, tokens->tokens->len);
  return longest;
}

/* The grammars read a sentence again for each thing in it. */
static void
test_a_text_without_a_full_stop_has_no_endless_sentence (void)
{
  static const char *const texts[] = {"exports grew by 5 percent, imports fell, ",
                                      "trade and aid and ",
                                      "Ministry of Trade of ",
                                      "KAZAKHSTAN ",
                                      "1.5 ",
                                      "товарооборот вырос и ",
                                      "(",
                                      "\"a\" "};
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      for (guint n = 0; n < 3000; n++)
        g_string_append (text, texts[i]);
      g_assert_cmpuint (measure_longest (text->str), <=, 400);
    }
}

/* A long list stays whole, and one that is parted is parted behind a comma. */
static void
test_an_endless_sentence_is_parted_where_it_pauses (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint n = 0; n < 60; n++)
    g_string_append (text, "Kyrgyz wool and silk, ");
  g_assert_cmpuint (measure_longest (text->str), ==, 300);
  for (guint n = 0; n < 60; n++)
    g_string_append (text, "Kyrgyz wool and silk, ");
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (text->str);
  g_assert_cmpuint (tokens->sentences->len, ==, 2);
  guint end = g_array_index (tokens->sentences, SeraiSentence, 0).end;
  g_assert_cmpstr (serai_tokens_at (tokens, end - 1)->folded, ==, ",");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/tokens/words-keep-hyphens-and-apostrophes",
                   test_words_keep_hyphens_and_apostrophes);
  g_test_add_func ("/language/tokens/numbers-keep-their-grouping",
                   test_numbers_keep_their_grouping);
  g_test_add_func ("/language/tokens/sentences-end-where-a-reader-stops",
                   test_sentences_end_where_a_reader_stops);
  g_test_add_func ("/language/tokens/a-text-without-a-full-stop-has-no-endless-sentence",
                   test_a_text_without_a_full_stop_has_no_endless_sentence);
  g_test_add_func ("/language/tokens/an-endless-sentence-is-parted-where-it-pauses",
                   test_an_endless_sentence_is_parted_where_it_pauses);
  g_test_add_func ("/language/tokens/a-token-knows-how-it-is-written",
                   test_a_token_knows_how_it_is_written);
  g_test_add_func ("/language/tokens/several-words-are-compared-at-once",
                   test_several_words_are_compared_at_once);
  return g_test_run ();
}
