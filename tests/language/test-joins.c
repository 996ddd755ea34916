/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why two mentions are the same: each says its reason, and those who share a surname stay two. */
#include "analyse.h"

typedef struct
{
  const char *text;
  const char *words;
  guint nth;
  const char *key;
  SeraiJoin join;
} Case;

static const Case cases[] = {
    {"Kassym-Jomart Tokayev spoke.", "Kassym-Jomart Tokayev", 0, "person:kassym-jomart-tokayev",
     SERAI_JOIN_LISTED},
    {"Petra Lindqvist, founder of Blue Fox Ltd, spoke. Lindqvist left.", "Lindqvist", 0,
     "person:petra lindqvist", SERAI_JOIN_PART},
    {"Petra Lindqvist, founder of Blue Fox Ltd, spoke. P. Lindqvist left.", "P. Lindqvist", 0,
     "person:petra lindqvist", SERAI_JOIN_INITIALS},
    {"The President of Kazakhstan, Kassym-Jomart Tokayev, left.", "President of Kazakhstan", 0,
     "person:kassym-jomart-tokayev", SERAI_JOIN_BESIDE},
    {"The President of Kazakhstan left.", "President of Kazakhstan", 0,
     "person:kassym-jomart-tokayev", SERAI_JOIN_HELD_OFFICE},
    {"The Leader of the Nation spoke in Dushanbe.", "Leader of the Nation", 0,
     "person:emomali-rahmon", SERAI_JOIN_HONORIFIC},
    {"The Harbour Pilots' Association (HPA) met.", "HPA", 0,
     "organisation:harbour pilots' association", SERAI_JOIN_BRACKETS},
    {"The Harbour Pilots' Association met. The HPA is small.", "HPA", 0,
     "organisation:harbour pilots' association", SERAI_JOIN_LETTERS},
    {"Tashkent has agreed to the plan.", "Tashkent", 0, "country:UZB", SERAI_JOIN_CAPITAL},
};

static void
test_each_mention_says_why (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiAnalysis) analysis = analyse_text (cases[i].text, "2023-11-09");
      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (find_key (cases[i].text, analysis, cases[i].words, cases[i].nth), ==,
                       cases[i].key);
      gboolean is_seen = FALSE;
      for (guint j = 0; j < analysis->mentions->len; j++)
        {
          const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, j);
          g_autofree char *words =
              serai_text_slice (cases[i].text, mention->span.start, mention->span.end);
          if (!g_str_equal (words, cases[i].words))
            continue;
          g_assert_cmpstr (serai_join_to_string (mention->join), ==,
                           serai_join_to_string (cases[i].join));
          is_seen = TRUE;
        }
      g_assert_true (is_seen);
    }
}

static void
test_those_who_share_a_surname_are_told_apart (void)
{
  const char *text =
      "Senator Nora Brandel, who chairs her party, met Ivo Brandel, owner of Brandel "
      "Mills Ltd. Mr Brandel said no. Ms Brandel said yes.";
  g_autoptr (SeraiAnalysis) analysis = analyse_text (text, "2023-11-09");
  g_assert_cmpstr (find_key (text, analysis, "Brandel", 0), ==, "person:ivo brandel");
  g_assert_cmpstr (find_key (text, analysis, "Brandel", 1), ==, "person:nora brandel");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/resolver/each-mention-says-why", test_each_mention_says_why);
  g_test_add_func ("/language/resolver/those-who-share-a-surname-are-told-apart",
                   test_those_who_share_a_surname_are_told_apart);
  return g_test_run ();
}
