/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/passage.h"

static void
add (SeraiPassage *passage, guint start, guint end, gboolean expected)
{
  SeraiMention mention = {.span = {start, end}, .kind = SERAI_MENTION_DATE, .entity = -1};
  mention.value.unit = g_strdup ("x");
  g_assert_true (serai_passage_add (passage, &mention) == expected);
}

static void
test_mentions_stay_sorted_and_the_longer_one_wins (void)
{
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (SeraiMention));
  g_array_set_clear_func (mentions, (GDestroyNotify) serai_mention_clear);
  SeraiPassage passage = {.mentions = mentions};
  add (&passage, 20, 30, TRUE);
  add (&passage, 0, 5, TRUE);
  add (&passage, 10, 15, TRUE);
  add (&passage, 12, 17, FALSE);
  add (&passage, 5, 10, TRUE);
  add (&passage, 14, 22, FALSE);
  add (&passage, 9, 16, TRUE);
  add (&passage, 40, 40, FALSE);
  static const guint starts[] = {0, 9, 20};
  g_assert_cmpuint (mentions->len, ==, G_N_ELEMENTS (starts));
  for (guint i = 0; i < mentions->len; i++)
    g_assert_cmpuint (g_array_index (mentions, SeraiMention, i).span.start, ==, starts[i]);

  guint first;
  g_assert_cmpuint (serai_passage_find_mentions (&passage, (SeraiSpan){2, 30}, &first), ==, 2);
  g_assert_cmpuint (first, ==, 1);
  g_assert_cmpuint (serai_passage_find_mentions (&passage, (SeraiSpan){21, 60}, NULL), ==, 0);
}

static void
test_a_token_is_found_by_its_byte (void)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new ("one two  three");
  SeraiPassage passage = {.tokens = tokens};
  g_assert_cmpuint (serai_passage_token_at (&passage, 0), ==, 0);
  g_assert_cmpuint (serai_passage_token_at (&passage, 1), ==, 1);
  g_assert_cmpuint (serai_passage_token_at (&passage, 9), ==, 2);
  g_assert_cmpuint (serai_passage_token_at (&passage, 10), ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/passage/mentions-stay-sorted-and-the-longer-one-wins",
                   test_mentions_stay_sorted_and_the_longer_one_wins);
  g_test_add_func ("/language/passage/a-token-is-found-by-its-byte",
                   test_a_token_is_found_by_its_byte);
  return g_test_run ();
}
