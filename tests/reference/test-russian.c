/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reference/compile/russian.h"

static const struct
{
  const char *name;
  SeraiSubject subject;
  SeraiNameKind kind;
  const char *forms; /* some that must be among them, parted by "|" */
} cases[] = {
    {"Таджикистан", SERAI_SUBJECT_COUNTRY, SERAI_NAME_PLAIN,
     "Таджикистана|Таджикистану|Таджикистаном|Таджикистане"},
    {"Россия", SERAI_SUBJECT_COUNTRY, SERAI_NAME_PLAIN, "России|Россию|Россией"},
    {"Китай", SERAI_SUBJECT_COUNTRY, SERAI_NAME_PLAIN, "Китая|Китаю|Китаем|Китае"},
    {"Польша", SERAI_SUBJECT_COUNTRY, SERAI_NAME_PLAIN, "Польши|Польшу|Польшей|Польше"},
    {"Египет", SERAI_SUBJECT_COUNTRY, SERAI_NAME_PLAIN, "Египта|Египтом"},
    {"Филиппины", SERAI_SUBJECT_COUNTRY, SERAI_NAME_PLAIN, "Филиппин|Филиппинами|Филиппинах"},
    {"Южная Корея", SERAI_SUBJECT_COUNTRY, SERAI_NAME_PLAIN, "Южной Кореи|Южную Корею|Южной Корее"},
    {"Республика Таджикистан", SERAI_SUBJECT_COUNTRY, SERAI_NAME_PLAIN,
     "Республики Таджикистан|Республику Таджикистан|Республикой Таджикистан"},
    {"Центральная Азия", SERAI_SUBJECT_PLACE, SERAI_NAME_PLAIN,
     "Центральной Азии|Центральную Азию|Центральной Азией"},
    {"Каспийское море", SERAI_SUBJECT_PLACE, SERAI_NAME_PLAIN, "Каспийского моря|Каспийским морем"},
    {"Казань", SERAI_SUBJECT_PLACE, SERAI_NAME_PLAIN, "Казани|Казанью"},
    {"Бишкек", SERAI_SUBJECT_PLACE, SERAI_NAME_PLAIN, "Бишкека|Бишкеком|Бишкеке"},
    {"Азиатский банк развития", SERAI_SUBJECT_BODY, SERAI_NAME_PLAIN,
     "Азиатского банка развития|Азиатским банком развития"},
    {"Содружество Независимых Государств", SERAI_SUBJECT_BODY, SERAI_NAME_PLAIN,
     "Содружества Независимых Государств|Содружестве Независимых Государств"},
    {"Эмомали Рахмон", SERAI_SUBJECT_PERSON, SERAI_NAME_PLAIN, "Эмомали Рахмона|Эмомали Рахмоном"},
    {"Сердар Бердымухамедов", SERAI_SUBJECT_PERSON, SERAI_NAME_PLAIN,
     "Сердара Бердымухамедова|Сердаром Бердымухамедовым"},
    {"Владимир Зеленский", SERAI_SUBJECT_PERSON, SERAI_NAME_PLAIN,
     "Владимира Зеленского|Владимиру Зеленскому"},
    {"таджикский", SERAI_SUBJECT_COUNTRY, SERAI_NAME_ADJECTIVE,
     "таджикская|таджикской|таджикскую|таджикского|таджикские|таджикских"},
    {"казахстанцы", SERAI_SUBJECT_COUNTRY, SERAI_NAME_DEMONYM, "казахстанцев|казахстанцам"},
    {"россияне", SERAI_SUBJECT_COUNTRY, SERAI_NAME_DEMONYM, "россиян|россиянам"},
};

static void
test_names_take_the_endings_of_their_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) forms =
          serai_russian_decline (cases[i].name, cases[i].subject, cases[i].kind);
      g_auto (GStrv) expected = g_strsplit (cases[i].forms, "|", -1);
      for (guint j = 0; expected[j]; j++)
        if (!g_ptr_array_find_with_equal_func (forms, expected[j], g_str_equal, NULL))
          g_error ("\"%s\" lacks \"%s\"", cases[i].name, expected[j]);
      g_assert_false (g_ptr_array_find_with_equal_func (forms, cases[i].name, g_str_equal, NULL));
    }
}

static void
test_what_is_never_declined_stays (void)
{
  static const char *const names[] = {"Чили", "Конго", "Баку", "Тбилиси", "Марокко", "Перу"};
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GPtrArray) forms =
          serai_russian_decline (names[i], SERAI_SUBJECT_PLACE, SERAI_NAME_PLAIN);
      g_assert_cmpuint (forms->len, ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/russian/names-take-the-endings-of-their-cases",
                   test_names_take_the_endings_of_their_cases);
  g_test_add_func ("/reference/russian/what-is-never-declined-stays",
                   test_what_is_never_declined_stays);
  return g_test_run ();
}
