/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "analyse.h"

typedef struct
{
  const char *published;
  const char *text;
  const char *words;
  guint nth;
  const char *key;
} Case;

/* The tables say who held an office; the sentences are made up. */
static const Case cases[] = {
    /* by the office on the document's day */
    {"2023-05-04", "The President of the Republic of Tajikistan opened the dam.",
     "President of the Republic of Tajikistan", 0, "person:emomali-rahmon"},
    {"2018-05-04", "The President of Kazakhstan opened the dam.", "President of Kazakhstan", 0,
     "person:nursultan-nazarbayev"},
    {"2021-05-04", "The President of Kazakhstan opened the dam.", "President of Kazakhstan", 0,
     "person:kassym-jomart-tokayev"},
    {"2023-05-04", "The Leader of the Nation opened the dam.", "Leader of the Nation", 0,
     "person:emomali-rahmon"},
    {"2023-05-04", "Bread is dear, said the Kazakh leader.", "Kazakh leader", 0,
     "person:kassym-jomart-tokayev"},
    /* by apposition */
    {"2023-05-04", "Lila Omarbek, the head of the Apple Growers Union, laughed.",
     "head of the Apple Growers Union", 0, "person:lila omarbek"},
    {"2023-05-04", "The Minister of Ports, Mr. Tomas Ebbe, laughed.", "Minister of Ports", 0,
     "person:tomas ebbe"},
    /* by what the document says elsewhere */
    {"2023-05-04", "President Emomali Rahmon received guests. The Head of State thanked them.",
     "Head of State", 0, "person:emomali-rahmon"},
    {"2023-05-04",
     "Foreign Minister Sirojiddin Muhriddin called his Kazakh counterpart. It was late.",
     "Kazakh counterpart", 0, "person:murat-nurtleu"},
    {"2023-05-04", "Trade minister Kofi Adomako of Ghana came. Adomako was late.", "Adomako", 0,
     "person:kofi adomako"},
    {"2023-05-04", "Emma Thorsen and Karl Thorsen spoke. E. Thorsen is tall.", "E. Thorsen", 0,
     "person:emma thorsen"},
    /* states */
    {"2023-05-04", "The Tajik side agreed.", "Tajik side", 0, "country:TJK"},
    {"2023-05-04", "Bishkek wants more water.", "Bishkek", 0, "country:KGZ"},
    {"2023-05-04", "They met in Bishkek.", "Bishkek", 0, "place:bishkek"},
    {"2023-05-04", "The Democratic Republic of the Congo sells cobalt. Congolese miners are poor.",
     "Congolese", 0, "country:COD"},
    /* bodies */
    {"2023-05-04", "The Asian Development Bank (ADB) paid. The ADB is rich.", "ADB", 1, "body:adb"},
    {"2023-05-04", "The Union of Pear Growers (UPG) met. The UPG is old.", "UPG", 1,
     "organisation:union of pear growers"},
    {"2023-05-04", "Amber Valley Foods Ltd grew. Amber Valley will sell jam.", "Amber Valley", 0,
     "organisation:amber valley foods ltd"},
};

static void
test_all_mentions_of_one_thing_are_one_entity (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiAnalysis) analysis = analyse_text (cases[i].text, cases[i].published);
      g_assert_cmpstr (find_key (cases[i].text, analysis, cases[i].words, cases[i].nth), ==,
                       cases[i].key);
    }
}

static void
test_an_entity_knows_its_names_its_office_and_its_count (void)
{
  static const char text[] = "The President of Tajikistan, Honorable Emomali Rahmon, spoke. "
                             "Rahmon left Tajikistan. The Tajik leader is back.";
  g_autoptr (SeraiAnalysis) analysis = analyse_text (text, "2023-05-04");
  g_assert_cmpuint (analysis->entities->len, ==, 2);
  const SeraiEntity *person = analysis->entities->pdata[0];
  g_assert_cmpstr (person->name, ==, "Emomali Rahmon");
  g_assert_cmpstr (person->role, ==, "President of Tajikistan");
  g_assert_cmpstr (person->iso3, ==, "TJK");
  g_assert_cmpuint (person->n_mentions, ==, 4);
  g_assert_cmpuint (person->aliases->len, ==, 3);
  const SeraiEntity *country = analysis->entities->pdata[1];
  g_assert_cmpstr (country->key, ==, "country:TJK");
  g_assert_cmpuint (country->n_mentions, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/resolver/all-mentions-of-one-thing-are-one-entity",
                   test_all_mentions_of_one_thing_are_one_entity);
  g_test_add_func ("/language/resolver/an-entity-knows-its-names-its-office-and-its-count",
                   test_an_entity_knows_its_names_its_office_and_its_count);
  return g_test_run ();
}
