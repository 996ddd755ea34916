/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reference/reference.h"

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
  gint64 before = g_get_monotonic_time ();
  g_autoptr (SeraiReference) reference = load ();
  gint64 loaded = g_get_monotonic_time ();
  serai_reference_find_by_name (reference, SERAI_SUBJECT_COUNTRY, "Tajikistan");
  gint64 indexed = g_get_monotonic_time ();
  guint n_names, n_tenures;
  serai_reference_get_names (reference, &n_names);
  serai_reference_get_tenures (reference, &n_tenures);
  g_test_message ("%u names and %u tenures read in %.1f ms, names indexed in %.1f ms more", n_names,
                  n_tenures, (loaded - before) / 1000.0, (indexed - loaded) / 1000.0);
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
      {SERAI_SUBJECT_BODY, "IFAS", "body:ifas"},
      {SERAI_SUBJECT_COMMODITY, "oil products", "goods:2710"},
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/loading-takes-milliseconds", test_loading_takes_milliseconds);
  g_test_add_func ("/reference/names-resolve-to-one-key", test_names_resolve_to_one_key);
  g_test_add_func ("/reference/countries-are-found-by-code", test_countries_are_found_by_code);
  g_test_add_func ("/reference/the-seat-of-a-government-is-marked",
                   test_the_seat_of_a_government_is_marked);
  return g_test_run ();
}
