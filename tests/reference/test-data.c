/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tables themselves promise: complete, well-formed, without doubles. */
#include "reference/reference.h"

#include <string.h>

/* Territories without inhabitants or a seat. */
static const char *const without_capital[] = {"ATA", "BVT", "GIB", "HKG", "HMD", "IOT",
                                              "MAC", "SGP", "TKL", "UMI", "VAT", "WLD"};
/* Territories whose people have no common name in English. */
static const char *const without_adjective[] = {"ATF", "BLM", "BVT", "GGY", "HMD", "JEY",
                                                "MAF", "SGS", "SJM", "SPM", "UMI", "WLD"};

static gboolean
is_among (const char *const *list, guint n, const char *text)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (list[i], text))
      return TRUE;
  return FALSE;
}

static SeraiReference *
load (void)
{
  g_autoptr (GError) error = NULL;
  SeraiReference *reference = serai_reference_new (&error);
  g_assert_no_error (error);
  return reference;
}

static void
test_every_country_has_adjective_and_capital (void)
{
  g_autoptr (SeraiReference) reference = load ();
  g_autoptr (GHashTable) adjectives = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) capitals = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) countries = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_names;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  for (guint i = 0; i < n_names; i++)
    {
      const SeraiEntry *entry = names[i].entry;
      if (entry->subject == SERAI_SUBJECT_COUNTRY)
        g_hash_table_add (countries, (gpointer) entry->iso3);
      if (entry->subject == SERAI_SUBJECT_COUNTRY && names[i].kind == SERAI_NAME_ADJECTIVE
          && g_str_equal (names[i].language, "en"))
        g_hash_table_add (adjectives, (gpointer) entry->iso3);
      if (entry->subject == SERAI_SUBJECT_PLACE && entry->is_capital)
        g_hash_table_add (capitals, (gpointer) entry->iso3);
    }
  g_assert_cmpuint (g_hash_table_size (countries), ==, 250);
  GHashTableIter iter;
  gpointer iso3;
  g_hash_table_iter_init (&iter, countries);
  while (g_hash_table_iter_next (&iter, &iso3, NULL))
    {
      if (g_hash_table_contains (adjectives, iso3)
          == is_among (without_adjective, G_N_ELEMENTS (without_adjective), iso3))
        g_error ("%s: adjective missing, or not an exception any more", (char *) iso3);
      if (g_hash_table_contains (capitals, iso3)
          == is_among (without_capital, G_N_ELEMENTS (without_capital), iso3))
        g_error ("%s: capital missing, or not an exception any more", (char *) iso3);
    }
}

static gboolean
is_hs_code (const char *text)
{
  gsize length = strlen (text);
  return (length == 2 || length == 4 || length == 6) && strspn (text, "0123456789") == length
         && strncmp (text, "00", 2) > 0 && strncmp (text, "98", 2) < 0;
}

/* One code or a range of chapters "01-24". */
static gboolean
is_hs_part (const char *text)
{
  if (!strchr (text, '-'))
    return is_hs_code (text);
  return strlen (text) == 5 && text[2] == '-' && strspn (text, "0123456789-") == 5
         && strncmp (text, text + 3, 2) < 0;
}

/* Parts joined to a union: "07+08", "16-24+50-64". */
static gboolean
is_hs (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "+", -1);
  for (guint i = 0; parts[i]; i++)
    if (!is_hs_part (parts[i]))
      return FALSE;
  return parts[0] != NULL;
}

static void
test_every_hs_code_is_well_formed (void)
{
  g_autoptr (SeraiReference) reference = load ();
  guint n_names;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  for (guint i = 0; i < n_names; i++)
    {
      const SeraiEntry *entry = names[i].entry;
      if (entry->subject == SERAI_SUBJECT_COMMODITY && entry->code && !is_hs (entry->code))
        g_error ("%s: \"%s\" is no HS code", entry->key, entry->code);
    }
}

static void
test_states_that_entries_belong_to_exist (void)
{
  g_autoptr (SeraiReference) reference = load ();
  guint n_names;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  for (guint i = 0; i < n_names; i++)
    {
      const SeraiEntry *entry = names[i].entry;
      if (entry->iso3 && !serai_reference_find_country (reference, entry->iso3))
        g_error ("%s belongs to \"%s\", which is no country here", entry->key, entry->iso3);
      if (entry->wikidata
          && (entry->wikidata[0] != 'Q'
              || strspn (entry->wikidata + 1, "0123456789") != strlen (entry->wikidata + 1)))
        g_error ("%s: \"%s\" is no Wikidata item", entry->key, entry->wikidata);
    }
}

static void
test_no_name_stands_twice_with_one_entry (void)
{
  g_autoptr (SeraiReference) reference = load ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_names;
  guint n_doubles = 0;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  for (guint i = 0; i < n_names; i++)
    {
      char *key = g_strdup_printf ("%s %d %s %s", names[i].entry->key, names[i].kind,
                                   names[i].language, names[i].text);
      if (!g_hash_table_add (seen, key))
        {
          g_test_message ("%s has \"%s\" twice", names[i].entry->key, names[i].text);
          n_doubles++;
        }
    }
  g_assert_cmpuint (n_doubles, ==, 0);
}

/* "Того" is a pronoun before it is a state. */
static void
test_every_country_is_named_in_every_language (void)
{
  static const char *const languages[] = {"en", "ru", "tg", "kk"};
  static const char *const exceptions[] = {"WLD", "TGO"};
  g_autoptr (SeraiReference) reference = load ();
  guint n_names;
  const SeraiName *names =
      serai_reference_get_names_of (reference, SERAI_SUBJECT_COUNTRY, &n_names);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (GHashTable) named = g_hash_table_new (g_str_hash, g_str_equal);
      for (guint j = 0; j < n_names; j++)
        if (g_str_equal (names[j].language, languages[i]))
          g_hash_table_add (named, (gpointer) names[j].entry->iso3);
      for (guint j = 0; j < n_names; j++)
        if (!g_hash_table_contains (named, names[j].entry->iso3)
            && !is_among (exceptions, G_N_ELEMENTS (exceptions), names[j].entry->iso3))
          g_error ("%s has no name in \"%s\"", names[j].entry->iso3, languages[i]);
    }
}

/* Of these the table of tenures knows nobody in an office. */
static const char *const without_head[] = {"ESH", NULL};

static void
test_every_member_of_a_group_has_a_head_of_state_or_government (void)
{
  static const char *const groups[] = {
      "body:cis",  "body:sco",   "body:eu",  "body:nato",  "body:oecd", "body:g20",
      "body:opec", "body:asean", "body:oic", "body:brics", "body:ots",  "body:african-union"};
  g_autoptr (SeraiReference) reference = load ();
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      guint n = 0;
      const SeraiMembership *const *members = serai_reference_get_memberships (
          reference, serai_reference_find (reference, groups[i]), &n);
      g_assert_cmpuint (n, >, 3);
      for (guint j = 0; j < n; j++)
        {
          const char *key = members[j]->member->key;
          guint32 day = serai_day (2023, 5, 4);
          if (serai_reference_find_holder (reference, SERAI_OFFICE_HEAD_OF_STATE, key, day) == NULL
              && serai_reference_find_holder (reference, SERAI_OFFICE_HEAD_OF_GOVERNMENT, key, day)
                     == NULL
              && !g_strv_contains (without_head, members[j]->member->iso3))
            g_error ("%s of %s: nobody holds an office", key, groups[i]);
        }
    }
}

static void
test_no_state_is_twice_in_a_group_on_one_day (void)
{
  g_autoptr (SeraiReference) reference = load ();
  static const char *const groups[] = {"body:cis", "body:opec", "body:eu", "place:europe"};
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      guint n = 0;
      const SeraiMembership *const *members = serai_reference_get_memberships (
          reference, serai_reference_find (reference, groups[i]), &n);
      for (guint j = 0; j < n; j++)
        for (guint k = j + 1; k < n; k++)
          if (members[j]->member == members[k]->member)
            g_assert_false (serai_membership_holds_on (members[j], MAX (members[k]->from, 1))
                            || serai_membership_holds_on (members[k], MAX (members[j]->from, 1)));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/data/every-country-has-adjective-and-capital",
                   test_every_country_has_adjective_and_capital);
  g_test_add_func ("/reference/data/every-hs-code-is-well-formed",
                   test_every_hs_code_is_well_formed);
  g_test_add_func ("/reference/data/states-that-entries-belong-to-exist",
                   test_states_that_entries_belong_to_exist);
  g_test_add_func ("/reference/data/no-name-stands-twice-with-one-entry",
                   test_no_name_stands_twice_with_one_entry);
  g_test_add_func ("/reference/data/every-country-is-named-in-every-language",
                   test_every_country_is_named_in_every_language);
  g_test_add_func ("/reference/data/every-member-of-a-group-has-a-head-of-state-or-government",
                   test_every_member_of_a_group_has_a_head_of_state_or_government);
  g_test_add_func ("/reference/data/no-state-is-twice-in-a-group-on-one-day",
                   test_no_state_is_twice_in_a_group_on_one_day);
  return g_test_run ();
}
