/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/name-key.h"
#include "base/text.h"

static char *
make_key (const char *word)
{
  g_autoptr (GString) key = g_string_new (NULL);
  g_autofree char *folded = serai_text_fold (word);
  return serai_name_key (folded, key) ? g_strdup (key->str) : NULL;
}

/* Spellings of one name, parted by blanks. */
static const char *const alike[] = {
    "Токаев Tokayev Tokaev Toqaev Тоқаев",
    "Рахмон Rakhmon Rahmon Раҳмон",
    "Мирзиёев Mirziyoyev Мирзиеев",
    "Жапаров Zhaparov Japarov Жапаров",
    "Назарбаев Nazarbayev Nazarbaev",
    "Юрий Yuri Yury Yuriy",
    "Бухара Bukhara",
    "Сергей Sergey Sergei",
    "Лукашенко Lukashenko",
    "Алматы Almaty",
};

static void
test_spellings_of_one_name_meet (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (alike); i++)
    {
      g_auto (GStrv) spellings = g_strsplit (alike[i], " ", -1);
      g_autofree char *first = make_key (spellings[0]);
      for (guint j = 1; spellings[j] != NULL; j++)
        {
          g_autofree char *other = make_key (spellings[j]);
          g_test_message ("%s: %s, %s: %s", spellings[0], first, spellings[j], other);
          g_assert_cmpstr (first, ==, other);
        }
    }
}

static void
test_other_names_stay_apart (void)
{
  static const char *const pairs[][2] = {
      {"Рахмон", "Rahmonov"}, {"Иванов", "Ivanko"}, {"Минск", "Pinsk"}, {"Омск", "Tomsk"}};
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *a = make_key (pairs[i][0]);
      g_autofree char *b = make_key (pairs[i][1]);
      g_assert_cmpstr (a, !=, b);
    }
}

static void
test_a_russian_case_is_the_name_itself (void)
{
  static const char *const forms[] = {"Рахмона", "Рахмону", "Рахмоном", "Рахмоне"};
  g_autofree char *name = make_key ("Rahmon");
  g_autoptr (GString) key = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *folded = serai_text_fold (forms[i]);
      g_assert_true (serai_name_key_uninflected (folded, key));
      g_assert_cmpstr (key->str, ==, name);
    }
}

static void
test_other_scripts_have_no_key (void)
{
  g_autofree char *arabic = make_key ("رحمان");
  g_autofree char *digits = make_key ("2022");
  g_autofree char *brief = make_key ("Ли");
  g_assert_null (arabic);
  g_assert_null (digits);
  g_assert_null (brief);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/name-key/spellings-of-one-name-meet", test_spellings_of_one_name_meet);
  g_test_add_func ("/base/name-key/other-names-stay-apart", test_other_names_stay_apart);
  g_test_add_func ("/base/name-key/a-russian-case-is-the-name-itself",
                   test_a_russian_case_is_the_name_itself);
  g_test_add_func ("/base/name-key/other-scripts-have-no-key", test_other_scripts_have_no_key);
  return g_test_run ();
}
