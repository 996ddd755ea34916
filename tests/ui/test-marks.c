/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/marks.h"

static const char text[] = "Trade reached 5 billion, up 20 percent. Rahmon spoke.";

static void
add_mention (SeraiAnalysis *analysis, guint start, guint end, SeraiMentionKind kind)
{
  SeraiMention mention = {.span = {start, end}, .kind = kind, .entity = -1};
  g_array_append_val (analysis->mentions, mention);
}

static void
add_claim (SeraiAnalysis *analysis, SeraiSpan span, SeraiSpan value)
{
  SeraiClaim *claim = serai_claim_new ();
  claim->span = span;
  claim->value_span = value;
  g_ptr_array_add (analysis->claims, claim);
}

static void
fill (SeraiOpened *article)
{
  article->id = 1;
  article->document = serai_document_new ();
  article->document->text = g_strdup (text);
  article->analysis = serai_analysis_new_empty ();
  add_mention (article->analysis, 14, 23, SERAI_MENTION_MONEY);
  add_mention (article->analysis, 40, 46, SERAI_MENTION_PERSON);
}

static void
clear (SeraiOpened *article)
{
  serai_document_unref (article->document);
  serai_analysis_unref (article->analysis);
}

static void
test_only_the_groups_that_are_shown_are_marked (void)
{
  SeraiOpened article;
  fill (&article);
  g_autoptr (SeraiMarks) people = serai_marks_new (&article, SERAI_SHOW_PEOPLE);
  g_assert_cmpuint (people->mentions->len, ==, 1);
  g_assert_cmpint (g_array_index (people->mentions, SeraiPlacedMark, 0).kind, ==,
                   SERAI_MENTION_PERSON);
  g_autoptr (SeraiMarks) both = serai_marks_new (&article, SERAI_SHOW_PEOPLE | SERAI_SHOW_NUMBERS);
  g_assert_cmpuint (both->mentions->len, ==, 2);
  clear (&article);
}

static void
test_claims_of_one_sentence_are_told_apart_by_their_numbers (void)
{
  SeraiOpened article;
  fill (&article);
  add_claim (article.analysis, (SeraiSpan){0, 38}, (SeraiSpan){14, 23});
  add_claim (article.analysis, (SeraiSpan){0, 38}, (SeraiSpan){28, 38});
  g_autoptr (SeraiMarks) marks = serai_marks_new (&article, SERAI_SHOW_CLAIMS);
  const SeraiPlacedMark *first = &g_array_index (marks->claims, SeraiPlacedMark, 0);
  const SeraiPlacedMark *second = &g_array_index (marks->claims, SeraiPlacedMark, 1);
  g_assert_false (serai_span_overlaps (first->span, second->span));

  const SeraiPlacedMark *mention, *claim;
  serai_marks_hit (marks, 16, &mention, &claim);
  g_assert_true (claim == first);
  serai_marks_hit (marks, second->span.start, &mention, &claim);
  g_assert_true (claim == second);
  serai_marks_hit (marks, 2, &mention, &claim);
  g_assert_null (claim);
  clear (&article);
}

static void
test_a_claim_ends_with_its_last_word_not_with_the_full_stop (void)
{
  SeraiOpened article;
  fill (&article);
  add_claim (article.analysis, (SeraiSpan){0, 39}, (SeraiSpan){14, 23});
  g_autoptr (SeraiMarks) marks = serai_marks_new (&article, SERAI_SHOW_CLAIMS);
  const SeraiPlacedMark *claim = &g_array_index (marks->claims, SeraiPlacedMark, 0);
  g_assert_cmpuint (claim->span.end, ==, 38);
  g_assert_cmpuint (claim->slot, ==, 38);
  clear (&article);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/reader/only-the-groups-that-are-shown-are-marked",
                   test_only_the_groups_that_are_shown_are_marked);
  g_test_add_func ("/ui/reader/claims-of-one-sentence-are-told-apart-by-their-numbers",
                   test_claims_of_one_sentence_are_told_apart_by_their_numbers);
  g_test_add_func ("/ui/reader/a-claim-ends-with-its-last-word-not-with-the-full-stop",
                   test_a_claim_ends_with_its_last_word_not_with_the_full_stop);
  return g_test_run ();
}
