/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reference/reference.h"

#include <time.h>

static SeraiReference *
load (void)
{
  g_autoptr (GError) error = NULL;
  SeraiReference *reference = serai_reference_new (&error);
  g_assert_no_error (error);
  return reference;
}

static void
test_loading_takes_milliseconds (void)
{
  /* The processor's time: what else the machine does meanwhile says nothing about us. */
  clock_t before = clock ();
  g_autoptr (SeraiReference) reference = load ();
  clock_t loaded = clock ();
  serai_reference_find_by_name (reference, SERAI_SUBJECT_COUNTRY, "Tajikistan");
  clock_t indexed = clock ();
  guint n_names, n_tenures;
  serai_reference_get_names (reference, &n_names);
  serai_reference_get_tenures (reference, &n_tenures);
  g_test_message ("%u names and %u tenures read in %.1f ms, names indexed in %.1f ms more", n_names,
                  n_tenures, (loaded - before) * 1000.0 / CLOCKS_PER_SEC,
                  (indexed - loaded) * 1000.0 / CLOCKS_PER_SEC);
  g_assert_cmpuint (n_names, >, 0);
}

static void
test_names_resolve_to_one_key (void)
{
  static const struct
  {
    SeraiSubject subject;
    const char *name;
    const char *key;
  } cases[] = {
      {SERAI_SUBJECT_COUNTRY, "Republic of Tajikistan", "country:TJK"},
      {SERAI_SUBJECT_COUNTRY, "tajikistan", "country:TJK"},
      {SERAI_SUBJECT_COUNTRY, "Kyrgyz Republic", "country:KGZ"},
      {SERAI_SUBJECT_COUNTRY, "Turkey", "country:TUR"},
      {SERAI_SUBJECT_COUNTRY, "Türkiye", "country:TUR"},
      {SERAI_SUBJECT_COUNTRY, "the Netherlands", "country:NLD"},
      {SERAI_SUBJECT_COUNTRY, "Viet Nam", "country:VNM"},
      {SERAI_SUBJECT_COUNTRY, "UAE", "country:ARE"},
      {SERAI_SUBJECT_COUNTRY, "the Emirates", "country:ARE"},
      {SERAI_SUBJECT_COUNTRY, "DPRK", "country:PRK"},
      {SERAI_SUBJECT_COUNTRY, "Republic of Korea", "country:KOR"},
      {SERAI_SUBJECT_COUNTRY, "U.S.", "country:USA"},
      {SERAI_SUBJECT_COUNTRY, "Кыргызстан", "country:KGZ"},
      {SERAI_SUBJECT_COUNTRY, "Тоҷикистон", "country:TJK"},
      {SERAI_SUBJECT_COUNTRY, "Қазақстан", "country:KAZ"},
      {SERAI_SUBJECT_PLACE, "Nur-Sultan", "place:astana"},
      {SERAI_SUBJECT_PLACE, "Khujand", "place:khujand"},
      {SERAI_SUBJECT_PERSON, "Emomali Rahmon", "person:emomali-rahmon"},
      {SERAI_SUBJECT_PERSON, "Эмомалӣ Раҳмон", "person:emomali-rahmon"},
      {SERAI_SUBJECT_PERSON, "Касым-Жомарт Токаев", "person:kassym-jomart-tokayev"},
      {SERAI_SUBJECT_PERSON, "Sadyr Zhaparov", "person:sadyr-japarov"},
      {SERAI_SUBJECT_PERSON, "Gurbanguly Berdymukhamedov", "person:gurbanguly-berdimuhamedov"},
      {SERAI_SUBJECT_BODY, "IFAS", "body:ifas"},
      {SERAI_SUBJECT_BODY, "Shanghai Cooperation Organization", "body:sco"},
      {SERAI_SUBJECT_BODY, "ЕАЭС", "body:eaeu"},
      {SERAI_SUBJECT_COMMODITY, "oil products", "goods:2710"},
      {SERAI_SUBJECT_COMMODITY, "Petroleum products", "goods:2710"},
      {SERAI_SUBJECT_COMMODITY, "fruit and vegetables", "goods:07+08"},
      {SERAI_SUBJECT_COMMODITY, "fertilizers", "goods:31"},
      {SERAI_SUBJECT_COMMODITY, "cotton fiber", "goods:5201"},
      {SERAI_SUBJECT_COMMODITY, "light industry", "goods:50-64"},
      {SERAI_SUBJECT_COMMODITY, "электроэнергии", "goods:2716"},
      {SERAI_SUBJECT_CURRENCY, "dollars", "currency:USD"},
      {SERAI_SUBJECT_CURRENCY, "rupees", "currency:INR"},
      {SERAI_SUBJECT_CURRENCY, "Pakistani rupees", "currency:PKR"},
      {SERAI_SUBJECT_CURRENCY, "€", "currency:EUR"},
      {SERAI_SUBJECT_UNIT, "megawatts", "unit:MW"},
  };
  g_autoptr (SeraiReference) reference = load ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SeraiEntry *entry =
          serai_reference_find_by_name (reference, cases[i].subject, cases[i].name);
      g_assert_nonnull (entry);
      g_assert_cmpstr (entry->key, ==, cases[i].key);
      g_assert_true (serai_reference_find (reference, cases[i].key) == entry);
    }
  g_assert_null (serai_reference_find_by_name (reference, SERAI_SUBJECT_COUNTRY, "Atlantis"));
  g_assert_null (serai_reference_find (reference, "country:XXX"));
}

static void
test_countries_are_found_by_code (void)
{
  g_autoptr (SeraiReference) reference = load ();
  const SeraiEntry *tajikistan = serai_reference_find_country (reference, "TJK");
  g_assert_cmpstr (tajikistan->name, ==, "Tajikistan");
  g_assert_cmpstr (tajikistan->code, ==, "TJ");
  g_assert_cmpstr (tajikistan->wikidata, ==, "Q863");
  g_assert_cmpstr (serai_reference_find_country (reference, "WLD")->name, ==, "World");
  g_assert_null (serai_reference_find_by_name (reference, SERAI_SUBJECT_COUNTRY, "world"));
  g_assert_null (serai_reference_find_country (reference, "XXX"));
}

static void
test_the_seat_of_a_government_is_marked (void)
{
  g_autoptr (SeraiReference) reference = load ();
  g_assert_true (serai_reference_find (reference, "place:astana")->is_capital);
  g_assert_false (serai_reference_find (reference, "place:almaty")->is_capital);
}

static void
test_offices_have_their_holder_of_the_day (void)
{
  static const struct
  {
    SeraiOfficeKind office;
    const char *of;
    int year, month, day;
    const char *name;
  } cases[] = {
      {SERAI_OFFICE_HEAD_OF_STATE, "country:KAZ", 2018, 1, 1, "Nursultan Nazarbayev"},
      {SERAI_OFFICE_HEAD_OF_STATE, "country:KAZ", 2019, 3, 20, "Kassym-Jomart Tokayev"},
      {SERAI_OFFICE_HEAD_OF_STATE, "country:KAZ", 2023, 5, 4, "Kassym-Jomart Tokayev"},
      {SERAI_OFFICE_HEAD_OF_STATE, "country:TJK", 2023, 5, 4, "Emomali Rahmon"},
      {SERAI_OFFICE_HEAD_OF_GOVERNMENT, "country:RUS", 2010, 6, 1, "Vladimir Putin"},
      {SERAI_OFFICE_HEAD_OF_STATE, "country:RUS", 2010, 6, 1, "Dmitry Medvedev"},
      {SERAI_OFFICE_HEAD_OF_STATE, "country:GBR", 2022, 9, 7, "Elizabeth II"},
      {SERAI_OFFICE_HEAD_OF_STATE, "country:CAN", 2022, 9, 9, "Charles III"},
      {SERAI_OFFICE_FOREIGN_MINISTER, "country:CHN", 2023, 3, 1, "Qin Gang"},
      {SERAI_OFFICE_FOREIGN_MINISTER, "country:CHN", 2023, 8, 1, "Wang Yi"},
      {SERAI_OFFICE_HEAD_OF_BODY, "body:un", 2017, 1, 1, "António Guterres"},
  };
  g_autoptr (SeraiReference) reference = load ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint32 day = serai_day (cases[i].year, cases[i].month, cases[i].day);
      const SeraiTenure *holder =
          serai_reference_find_holder (reference, cases[i].office, cases[i].of, day);
      g_assert_nonnull (holder);
      g_assert_cmpstr (holder->person->name, ==, cases[i].name);
      g_assert_nonnull (serai_reference_find_office (reference, holder->person, day));
    }
  g_assert_null (serai_reference_find_holder (reference, SERAI_OFFICE_HEAD_OF_STATE, "country:KAZ",
                                              serai_day (1900, 1, 1)));
  g_assert_null (serai_reference_find_holder (reference, SERAI_OFFICE_HEAD_OF_STATE, "country:ATA",
                                              serai_day (2020, 1, 1)));
}

static void
test_of_several_offices_the_highest_counts (void)
{
  g_autoptr (SeraiReference) reference = load ();
  const SeraiEntry *person = serai_reference_find (reference, "person:shavkat-mirziyoyev");
  guint32 both = serai_day (2016, 10, 1);
  g_assert_cmpint (serai_reference_find_office (reference, person, both)->office, ==,
                   SERAI_OFFICE_HEAD_OF_STATE);
  g_assert_cmpint (serai_reference_find_office (reference, person, serai_day (2016, 1, 1))->office,
                   ==, SERAI_OFFICE_HEAD_OF_GOVERNMENT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/loading-takes-milliseconds", test_loading_takes_milliseconds);
  g_test_add_func ("/reference/names-resolve-to-one-key", test_names_resolve_to_one_key);
  g_test_add_func ("/reference/countries-are-found-by-code", test_countries_are_found_by_code);
  g_test_add_func ("/reference/offices-have-their-holder-of-the-day",
                   test_offices_have_their_holder_of_the_day);
  g_test_add_func ("/reference/of-several-offices-the-highest-counts",
                   test_of_several_offices_the_highest_counts);
  g_test_add_func ("/reference/the-seat-of-a-government-is-marked",
                   test_the_seat_of_a_government_is_marked);
  return g_test_run ();
}
