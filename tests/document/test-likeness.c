/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/likeness.h"

#include <string.h>

static const char *const sentences[] = {
    "The governor of the harbour town opened a new grain terminal on Monday morning.",
    "It can load %d tonnes an hour into ships bound for the southern coast.",
    "The minister of transport thanked the builders, who had finished three weeks early.",
    "Dockers from %d villages stood along the quay and waved as the first ship left.",
    "Merchants expect that prices of barley will fall once the autumn fleet has sailed.",
    "A second basin is planned behind the old lighthouse, the port's director said.",
    "The bank of the province lends %d million for it over ten years.",
    "Fishermen worry about the noise and have written to the council twice.",
    "An inquiry into the dredging of the channel will report before the winter.",
    "Until then no vessel longer than %d metres may enter at low water.",
    "The opening ended with a dinner for the guests and the crews.",
    "Other towns of the coast look at the terminal with envy and with hope.",
};

/* A story of these sentences, with figures of its own. */
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static char *
tell (guint first, guint last, int figure)
{
  GString *text = g_string_new (NULL);
  for (guint i = first; i < last; i++)
    {
      g_string_append_printf (text, sentences[i % G_N_ELEMENTS (sentences)], figure + (int) i);
      g_string_append (text, i % 3 == 2 ? "\n\n" : " ");
    }
  return g_string_free (text, FALSE);
}

static gboolean
share_a_key (const char *a, const char *b)
{
  g_autoptr (GArray) keys = serai_likeness_get_keys (a);
  g_autoptr (GArray) others = serai_likeness_get_keys (b);
  for (guint i = 0; i < keys->len; i++)
    if (g_array_index (keys, gint64, i) == g_array_index (others, gint64, i))
      return TRUE;
  return FALSE;
}

static void
test_a_story_that_was_cut_is_found (void)
{
  g_autofree char *whole = tell (0, 12, 40);
  g_autofree char *cut = tell (0, 7, 40);
  g_assert_cmpfloat (serai_likeness_measure (whole, cut), >, 0.7);
  g_assert_true (share_a_key (whole, cut));
}

static void
test_a_lightly_edited_story_is_found (void)
{
  g_autofree char *story = tell (0, 12, 40);
  g_autoptr (GString) edited = g_string_new ("Envy on the coast\n\nBy our correspondent. ");
  g_string_append (edited, story);
  g_string_replace (edited, "thanked the builders", "praised the workers", 0);
  g_string_replace (edited, "twice", "in vain", 0);
  g_assert_cmpfloat (serai_likeness_measure (story, edited->str), >, 0.7);
  g_assert_true (share_a_key (story, edited->str));
}

static void
test_case_and_punctuation_do_not_count (void)
{
  g_autofree char *story = tell (0, 12, 40);
  g_autofree char *loud = g_ascii_strup (story, -1);
  g_assert_cmpfloat (serai_likeness_measure (story, loud), ==, 1);
}

static void
test_another_story_stays_apart (void)
{
  g_autofree char *first = tell (0, 6, 40);
  g_autofree char *second = tell (6, 12, 700);
  g_assert_cmpfloat (serai_likeness_measure (first, second), <, 0.2);
  g_assert_false (share_a_key (first, second));
}

static void
test_a_few_words_are_like_nothing (void)
{
  g_autoptr (GArray) keys = serai_likeness_get_keys ("Welcome to the page of the ministry");
  g_assert_cmpuint (keys->len, ==, 0);
  g_assert_cmpfloat (serai_likeness_measure ("Read more", "Read more"), ==, 0);
  g_assert_cmpfloat (serai_likeness_measure ("", ""), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/likeness/a-story-that-was-cut-is-found",
                   test_a_story_that_was_cut_is_found);
  g_test_add_func ("/document/likeness/a-lightly-edited-story-is-found",
                   test_a_lightly_edited_story_is_found);
  g_test_add_func ("/document/likeness/case-and-punctuation-do-not-count",
                   test_case_and_punctuation_do_not_count);
  g_test_add_func ("/document/likeness/another-story-stays-apart", test_another_story_stays_apart);
  g_test_add_func ("/document/likeness/a-few-words-are-like-nothing",
                   test_a_few_words_are_like_nothing);
  return g_test_run ();
}
