/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/corrections.h"
#include "language/likeness.h"

static const struct
{
  SeraiMentionKind kind;
  const char *a;
  const char *b;
  const char *likeness;
} cases[] = {
    {SERAI_MENTION_PERSON, "Sadyr Nurgozhoevich Zhaparov", "Sadyr Zhaparov", "patronymic"},
    {SERAI_MENTION_PERSON, "Sadyr Nurgozhoevich Zhaparov", "Sadyr Asanovich Zhaparov", "none"},
    {SERAI_MENTION_PERSON, "Айгуль Асановна Жапарова", "Айгуль Жапарова", "patronymic"},
    {SERAI_MENTION_PERSON, "Doe, John", "John Doe", "order"},
    {SERAI_MENTION_PERSON, "Фарида Карим", "Farida Karim", "script"},
    {SERAI_MENTION_PERSON, "Emomali Rakhmon", "Emomali Rahmon", "spelling"},
    {SERAI_MENTION_PERSON, "A. Kamilov", "Abdulaziz Kamilov", "initial"},
    {SERAI_MENTION_PERSON, "B. Kamilov", "Abdulaziz Kamilov", "none"},
    {SERAI_MENTION_PERSON, "Kamilov", "Abdulaziz Kamilov", "surname"},
    {SERAI_MENTION_PERSON, "Timur Bek", "Farida Karim", "none"},
    {SERAI_MENTION_PERSON, "John Smith", "Joan Smith", "none"},
    {SERAI_MENTION_ORGANISATION, "RBI", "Reserve Bank of India", "letters"},
    {SERAI_MENTION_ORGANISATION, "Kaveri Spices Ltd", "Kaveri Spices", "legal-form"},
    {SERAI_MENTION_ORGANISATION, "Bank of China", "Bank of Japan", "none"},
};

static void
test_compare (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SeraiLikeness one = serai_likeness_compare (cases[i].kind, cases[i].a, cases[i].b);
      SeraiLikeness other = serai_likeness_compare (cases[i].kind, cases[i].b, cases[i].a);
      g_test_message ("%s / %s", cases[i].a, cases[i].b);
      g_assert_cmpstr (serai_likeness_to_string (one), ==, cases[i].likeness);
      g_assert_cmpint (one, ==, other);
    }
}

static void
add (GPtrArray *list, SeraiDeed deed, const char *key, const char *target)
{
  g_ptr_array_add (list, serai_correction_new_pair (deed, key, target, SERAI_MENTION_PERSON, "X"));
}

static void
test_conflict (void)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  add (list, SERAI_DEED_DISTINCT, "person:a", "person:b");
  add (list, SERAI_DEED_MERGE, "person:c", "person:a");
  g_autoptr (SeraiCorrections) said = serai_corrections_new (list);
  g_assert_nonnull (serai_corrections_find_conflict (said, "person:b", "person:a"));
  g_assert_true (serai_corrections_find_conflict (said, "person:c", "person:b")
                 == g_ptr_array_index (list, 0));
  g_assert_null (serai_corrections_find_conflict (said, "person:d", "person:b"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/likeness/names-are-alike-for-a-reason-or-not-at-all", test_compare);
  g_test_add_func ("/language/corrections/not-the-same-holds-for-those-merged-into-either",
                   test_conflict);
  return g_test_run ();
}
