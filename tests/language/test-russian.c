/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "describe.h"

static void
test_numbers_and_dates_of_russian_sentences (void)
{
  static const DescribedCase cases[] = {
      {"За девять месяцев текущего года товарооборот составил почти 1,5 млрд долларов США.",
       "date{девять месяцев текущего года}=2023-01/2023-09; "
       "money{почти 1,5 млрд долларов США}=1500000000 USD below"},
      {"В январе–сентябре прошлого года оборот достиг полутора миллиардов долларов.",
       "date{январе–сентябре прошлого года}=2022-01/2022-09; "
       "money{полутора миллиардов долларов}=1500000000 USD"},
      {"В первом полугодии цены выросли более чем на двадцать процентов.",
       "date{первом полугодии}=2023-H1; "
       "percent{более чем на двадцать процентов}=20 above"},
      {"По итогам 2022 года торговля увеличилась в 1,6 раза.",
       "date{2022 года}=2022; percent{1,6 раза}=1.6 x"},
      {"К 2030 году её намерены довести до 2 млрд рублей.",
       "date{2030 году}=2030; money{2 млрд рублей}=2000000000 RUB"},
      {"Было выпущено не менее 300 тракторов и 5 тыс. прицепов.",
       "quantity{не менее 300 тракторов}=300 тракторов above; "
       "quantity{5 тыс. прицепов}=5000 прицепов"},
      {"Казахстан занимает второе место, доля его составила около четверти.",
       "ordinal{второе место}=2; percent{около четверти}=25 about"},
      {"Два с половиной миллиарда тенге выделили в четверг, 9 ноября 2023 года.",
       "money{Два с половиной миллиарда тенге}=2500000000 KZT; "
       "date{четверг, 9 ноября 2023 года}=2023-11-09"},
      {"На прошлой неделе вывоз упал вдвое, на 5–7 % подорожал рис.",
       "date{прошлой неделе}=2023-10-30/2023-11-05; percent{вдвое}=2 x; "
       "percent{5–7 %}=5..7; commodity{рис}=1006"},
      {"Сто двадцать пять студентов учатся здесь с 1 сентября 2021 г. за счёт бюджета.",
       "quantity{Сто двадцать пять студентов}=125 студентов; "
       "date{1 сентября 2021 г.}=2021-09-01"},
      {"Треть поставок, или полмиллиона тонн, уйдёт до конца года.",
       "percent{Треть}=33.33333333; quantity{полмиллиона тонн}=500000 тонн; "
       "date{конца года}=2023"},
  };
  check_descriptions_in ("ru", cases, G_N_ELEMENTS (cases), "2023-11-10", 0);
}

static void
test_dates_and_money_of_tajik_and_kazakh_sentences (void)
{
  static const DescribedCase tajik[] = {
      {"Санаи 4 майи соли 2023 дар шаҳри Остона 25 миллион сомонӣ ҷудо шуд.",
       "date{4 майи соли 2023}=2023-05-04; money{25 миллион сомонӣ}=25000000 TJS"},
      {"Дар соли 2022 содирот 20 фоиз афзуд.", "date{соли 2022}=2022; percent{20 фоиз}=20"},
  };
  static const DescribedCase kazakh[] = {
      {"2023 жылғы 4 мамырда 300 миллион теңге бөлінді.",
       "date{2023 жылғы 4 мамырда}=2023-05-04; money{300 миллион теңге}=300000000 KZT"},
      {"2022 жылы экспорт 20 пайызға өсті.", "date{2022 жылы}=2022; percent{20 пайызға}=20"},
  };
  check_descriptions_in ("tg", tajik, G_N_ELEMENTS (tajik), "2023-05-10", 0);
  check_descriptions_in ("kk", kazakh, G_N_ELEMENTS (kazakh), "2023-05-10", 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/russian/numbers-and-dates-of-russian-sentences",
                   test_numbers_and_dates_of_russian_sentences);
  g_test_add_func ("/language/russian/dates-and-money-of-tajik-and-kazakh-sentences",
                   test_dates_and_money_of_tajik_and_kazakh_sentences);
  return g_test_run ();
}
