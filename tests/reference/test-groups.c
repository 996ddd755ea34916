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
test_who_belongs_to_a_group_depends_on_the_day (void)
{
  static const struct
  {
    const char *group;
    const char *iso3;
    int year, month, day;
    gboolean is_member;
  } cases[] = {
      {"body:eu", "GBR", 2019, 12, 31, TRUE},
      {"body:eu", "GBR", 2020, 2, 1, FALSE},
      {"body:eu", "HRV", 2013, 6, 30, FALSE},
      {"body:eu", "HRV", 2013, 7, 1, TRUE},
      {"body:cis", "GEO", 2008, 8, 8, TRUE},
      {"body:cis", "GEO", 2010, 1, 1, FALSE},
      {"body:eaeu", "KGZ", 2015, 6, 1, FALSE},
      {"body:eaeu", "KGZ", 2016, 1, 1, TRUE},
      {"body:brics", "IRN", 2023, 12, 31, FALSE},
      {"body:brics", "IRN", 2024, 1, 1, TRUE},
      {"body:sco", "TJK", 2001, 6, 15, TRUE},
      {"body:sco", "TKM", 2023, 1, 1, FALSE},
      {"body:opec", "QAT", 2018, 12, 31, TRUE},
      {"body:opec", "QAT", 2019, 1, 1, FALSE},
      {"body:opec", "ECU", 2000, 1, 1, FALSE},
      {"body:opec", "ECU", 2010, 1, 1, TRUE},
      {"place:central-asia", "TJK", 1995, 1, 1, TRUE},
      {"place:central-asia", "AFG", 2023, 1, 1, FALSE},
  };
  g_autoptr (SeraiReference) reference = load ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SeraiEntry *group = serai_reference_find (reference, cases[i].group);
      g_assert_nonnull (group);
      g_test_message ("%s in %s", cases[i].iso3, cases[i].group);
      g_assert_cmpint (
          serai_reference_is_member (reference, group, cases[i].iso3,
                                     serai_day (cases[i].year, cases[i].month, cases[i].day)),
          ==, cases[i].is_member);
    }
}

static void
test_groups_are_found_as_texts_name_them (void)
{
  static const struct
  {
    const char *name;
    const char *key; /* NULL: of that group nothing is known */
  } cases[] = {
      {"CIS", "body:cis"},
      {"the CIS countries", "body:cis"},
      {"CIS member states", "body:cis"},
      {"Commonwealth of Independent States", "body:cis"},
      {"ЕАЭС", "body:eaeu"},
      {"European Union", "body:eu"},
      {"ASEAN members", "body:asean"},
      {"Central Asia", "place:central-asia"},
      {"Central Asian region", "place:central-asia"},
      {"Africa", "place:africa"},
      {"World Bank", NULL},
      {"Atlantis", NULL},
  };
  g_autoptr (SeraiReference) reference = load ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SeraiEntry *group = serai_reference_find_group (reference, cases[i].name);
      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (group != NULL ? group->key : NULL, ==, cases[i].key);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/groups/who-belongs-to-a-group-depends-on-the-day",
                   test_who_belongs_to_a_group_depends_on_the_day);
  g_test_add_func ("/reference/groups/groups-are-found-as-texts-name-them",
                   test_groups_are_found_as_texts_name_them);
  return g_test_run ();
}
