/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "analyse.h"

typedef struct
{
  const char *text;
  const char *names;
} Case;

static void
check_cases (const Case *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (SeraiAnalysis) analysis = analyse_text (cases[i].text, "2023-11-09");
      g_autofree char *names = describe_names (cases[i].text, analysis);
      g_assert_cmpstr (names, ==, cases[i].names);
    }
}

static const Case countries[] = {
    {"The Kyrgyz side sold honey to Mongolia.", "Kyrgyz side=country; Mongolia=country"},
    {"The Republic of Armenia and Iran opened a bridge.",
     "Republic of Armenia=country; Iran=country"},
    {"They ate turkey and polished the china.", ""},
    {"Two Germans asked the Polish visitors.", "Germans=country; Polish=country"},
    {"Tashkent has agreed to the plan.", "Tashkent=country"},
    {"They met in Tashkent.", "Tashkent=place"},
    {"He thanked Baku for the gas.", "Baku=country"},
    {"A shop in the American state of Georgia burnt down.", "American=country; Georgia=place"},
};

static void
test_countries_are_named_in_many_ways (void)
{
  check_cases (countries, G_N_ELEMENTS (countries));
}

static const Case people[] = {
    {"President Kassym-Jomart Tokayev arrived.", "Kassym-Jomart Tokayev=person"},
    {"H.E. Mr. Orhan Belek spoke first.", "Orhan Belek=person"},
    {"\"We wait,\" said Petra Lindqvist, owner of the Blue Fox bakery.",
     "Petra Lindqvist=person; owner of the Blue Fox bakery=person"},
    {"The Head of State left. The weather was fine.", "Head of State=person"},
    {"The founder of Northwind Textiles LLC, Ravil Sattorov, agreed.",
     "founder of Northwind Textiles LLC=person; Ravil Sattorov=person"},
    {"Minister of Energy Farhat Umarli and Deputy Trade Minister Olan Brisk met.",
     "Minister of Energy=person; Farhat Umarli=person; Olan Brisk=person"},
    {"He spoke with his Kyrgyz counterpart, Asel Toktobaeva.",
     "Kyrgyz counterpart=person; Asel Toktobaeva=person"},
    {"His Belarusian counterpart Pavel Sidorenko agreed.",
     "Belarusian=country; Pavel Sidorenko=person"},
    {"The two presidents and the heads of state dined.", ""},
    {"Marek Holland bought a mill. Holland said it was old.",
     "Marek Holland=person; Holland=person"},
};

static void
test_people_are_known_by_titles_verbs_and_appositions (void)
{
  check_cases (people, G_N_ELEMENTS (people));
}

static const Case bodies[] = {
    {"The Ministry of Transport, Roads and Ports of Fiji paid.",
     "Ministry of Transport, Roads and Ports of Fiji=organisation"},
    {"Kenya's Ministry of Health and the National Bank of Georgia signed.",
     "Kenya=country; Ministry of Health=organisation; National Bank of Georgia=organisation"},
    {"The Harbour Pilots' Association (HPA) met. The HPA is small.",
     "Harbour Pilots' Association=organisation; HPA=organisation; HPA=organisation"},
    {"Amber Valley Foods Ltd grew. Amber Valley will sell jam.",
     "Amber Valley Foods Ltd=organisation; Amber Valley=organisation"},
    {"The Intergovernmental Commission on Water, the Council of Farmers and the Forum of Farmers "
     "of "
     "Chad and Niger met.",
     "Intergovernmental Commission on Water=organisation; Council of Farmers=organisation; "
     "Forum of Farmers of Chad and Niger=event"},
    {"He praised the ministry and the bank.", ""},
};

static void
test_bodies_are_known_by_their_heads (void)
{
  check_cases (bodies, G_N_ELEMENTS (bodies));
}

static const Case events[] = {
    {"The 7th Nordic Bread Fair opened.", "7th Nordic Bread Fair=event"},
    {"The fifth meeting of the Joint Committee on Fisheries ended.",
     "fifth meeting of the Joint Committee on Fisheries=event; "
     "{Joint Committee on Fisheries=organisation}"},
    {"They came for the Days of Culture of Latvia in Peru.",
     "Days of Culture of Latvia in Peru=event"},
    {"A meeting of farmers was held and talks went on.", ""},
    {"The Treaty of Good Neighbourhood and the Law on Bees were read.",
     "Treaty of Good Neighbourhood=agreement; Law on Bees=agreement"},
    {"The Agreement between the Government of Malta and the Government of Cyprus on Ferries "
     "lapsed.",
     "Agreement between the Government of Malta and the Government of Cyprus on Ferries=agreement"},
    {"They signed the agreement and a package of documents.", ""},
};

static void
test_events_and_agreements_need_a_name (void)
{
  check_cases (events, G_N_ELEMENTS (events));
}

static const Case places[] = {
    {"Floods hit Zarvand Region and the Murgoz River.", "Zarvand Region=place; Murgoz River=place"},
    {"Trucks wait at the border post of Karavel.", "Karavel=place"},
    {"The ports of Belcara and Nuvia are small.", "Belcara=place; Nuvia=place"},
    {"VELDEN (Alpine Wire) - Snow fell on Monday.", "VELDEN=place; Alpine Wire=organisation"},
    {"The gulls over Lake Tirum left.", "Lake Tirum=place"},
};

static void
test_places_are_known_by_what_stands_around_them (void)
{
  check_cases (places, G_N_ELEMENTS (places));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/names/countries-are-named-in-many-ways",
                   test_countries_are_named_in_many_ways);
  g_test_add_func ("/language/names/people-are-known-by-titles-verbs-and-appositions",
                   test_people_are_known_by_titles_verbs_and_appositions);
  g_test_add_func ("/language/names/bodies-are-known-by-their-heads",
                   test_bodies_are_known_by_their_heads);
  g_test_add_func ("/language/names/events-and-agreements-need-a-name",
                   test_events_and_agreements_need_a_name);
  g_test_add_func ("/language/names/places-are-known-by-what-stands-around-them",
                   test_places_are_known_by_what_stands_around_them);
  return g_test_run ();
}
