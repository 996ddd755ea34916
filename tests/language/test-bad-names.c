/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names in texts that scanners, mail and malice have spoilt: found alike, at their own places. */
#include "analyse.h"

#include <string.h>

typedef struct
{
  const char *text;
  const char *name; /* as it is written there */
  const char *key;
} Case;

static void
check_cases (const Case *cases, guint n_cases, const char *language)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (SeraiDocument) document = serai_document_new ();
      document->text = g_strdup (cases[i].text);
      document->language = g_strdup (language);
      document->published = serai_day_parse ("2023-11-09");
      g_autoptr (SeraiAnalysis) analysis = serai_analysis_new (get_test_recogniser (), document);
      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (find_key (cases[i].text, analysis, cases[i].name, 0), ==, cases[i].key);
    }
}

static const Case invisible[] = {
    {"President Kassym-Jomart Toka\u00ADyev arrived.", "Kassym-Jomart Toka\u00ADyev",
     "person:kassym-jomart-tokayev"},
    {"They met in Tash\u200Bkent on Monday.", "Tash\u200Bkent", "place:tashkent"},
    {"Then \u200FEmomali Rah\u200Dmon\u200E spoke.", "Emomali Rah\u200Dmon",
     "person:emomali-rahmon"},
    {"Goods from \u2068Kazakhstan\u2069 passed.", "Kazakhstan", "country:KAZ"},
    {"\uFEFFUzbekistan sold silk.", "Uzbekistan", "country:UZB"},
};

static void
test_what_nobody_sees_parts_no_name (void)
{
  check_cases (invisible, G_N_ELEMENTS (invisible), "en");
}

/* Latin letters in Cyrillic words, and the other way round. */
static const Case twins[] = {
    {"Президент Эмомали Рaхмон выступил.", "Эмомали Рaхмон", "person:emomali-rahmon"},
    {"Товары из Кaзахстана подорожали.", "Кaзахстана", "country:KAZ"},
    {"Переговоры прошли в Tашкенте.", "Tашкенте", "place:tashkent"},
};

static void
test_letters_that_look_alike_are_read_alike (void)
{
  check_cases (twins, G_N_ELEMENTS (twins), "ru");
  const Case latin = {"Goods from Kаzakhstan passed.", "Kаzakhstan", "country:KAZ"};
  check_cases (&latin, 1, "en");
}

static const Case broken[] = {
    {"President Kassym-Jomart\nTokayev arrived.", "Kassym-Jomart\nTokayev",
     "person:kassym-jomart-tokayev"},
    {"President Kassym-\nJomart Tokayev arrived.", "Kassym-\nJomart Tokayev",
     "person:kassym-jomart-tokayev"},
    {"Goods from Kazakh-\nstan passed.", "Kazakh-\nstan", "country:KAZ"},
    {"The United\nNations met.", "United\nNations", "body:un"},
};

static void
test_names_go_on_in_the_next_line (void)
{
  check_cases (broken, G_N_ELEMENTS (broken), "en");
}

static void
test_a_headline_in_capitals_names_the_same (void)
{
  const char *text =
      "TOKAYEV AND RAHMON MEET IN TASHKENT\n\nKassym-Jomart Tokayev met Emomali Rahmon "
      "in Tashkent.";
  g_autoptr (SeraiAnalysis) analysis = analyse_text (text, "2023-11-09");
  g_assert_cmpstr (find_key (text, analysis, "TASHKENT", 0), ==, "place:tashkent");
  g_assert_cmpstr (find_key (text, analysis, "TOKAYEV", 0), ==, "person:kassym-jomart-tokayev");
  g_assert_cmpstr (find_key (text, analysis, "RAHMON", 0), ==, "person:emomali-rahmon");
}

static const Case hyphens[] = {
    {"A US-China deal is near.", "China", "country:CHN"},
    {"The Uzbek-Tajik border opened.", "Tajik", "country:TJK"},
    {"The EU-funded road is done.", "EU", "body:eu"},
    {"Trade within intra-ASEAN limits grew.", "ASEAN", "body:asean"},
    {"Guinea-Bissau exports nuts.", "Guinea-Bissau", "country:GNB"},
};

static void
test_a_hyphen_between_states_parts_them (void)
{
  check_cases (hyphens, G_N_ELEMENTS (hyphens), "en");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/names/what-nobody-sees-parts-no-name",
                   test_what_nobody_sees_parts_no_name);
  g_test_add_func ("/language/names/letters-that-look-alike-are-read-alike",
                   test_letters_that_look_alike_are_read_alike);
  g_test_add_func ("/language/names/names-go-on-in-the-next-line",
                   test_names_go_on_in_the_next_line);
  g_test_add_func ("/language/names/a-headline-in-capitals-names-the-same",
                   test_a_headline_in_capitals_names_the_same);
  g_test_add_func ("/language/names/a-hyphen-between-states-parts-them",
                   test_a_hyphen_between_states_parts_them);
  return g_test_run ();
}
