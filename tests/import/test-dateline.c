/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/dateline.h"

#include <string.h>

/* @day: "MM-DD" or "YYYY-MM-DD"; NULL: none. @place NULL: the text has no dateline. */
static const struct
{
  const char *text;
  const char *place;
  const char *day;
  const char *agency;
} cases[] = {
    {"TAJIKISTAN, May 4 - Discussion began.", "TAJIKISTAN", "05-04", NULL},
    {"DUSHANBE, 4 May (Khovar) – The sides met.", "DUSHANBE", "05-04", "Khovar"},
    {"DUSHANBE, 04.05.2023 /NIAT Khovar/. The sides met.", "DUSHANBE", "2023-05-04", "NIAT Khovar"},
    {"ASTANA. KAZINFORM – The president met.", "ASTANA", NULL, "KAZINFORM"},
    {"ASTANA. May 4. KAZINFORM - The president met.", "ASTANA", "05-04", "KAZINFORM"},
    {"NUR-SULTAN. KAZINFORM - The president met.", "NUR-SULTAN", NULL, "KAZINFORM"},
    {"LONDON (Reuters) - Oil rose.", "LONDON", NULL, "Reuters"},
    {"Moscow, May 4 (Interfax) - Oil rose.", "Moscow", "05-04", "Interfax"},
    {"BEIJING, May 4 (Xinhua) -- Oil rose.", "BEIJING", "05-04", "Xinhua"},
    {"NEW YORK, Sept. 12, 2021 — Oil rose.", "NEW YORK", "2021-09-12", NULL},
    {"Dushanbe, Tajikistan, 4 May 2023 – The sides met.", "Dushanbe, Tajikistan", "2023-05-04",
     NULL},
    {"Душанбе, 4 мая. /АМИТ «Ховар»/. Стороны встретились.", "Душанбе", "05-04", "АМИТ «Ховар»"},
    {"МОСКВА, 4 мая. /ТАСС/. Стороны встретились.", "МОСКВА", "05-04", "ТАСС"},
    {"АСТАНА. КАЗИНФОРМ – Стороны встретились.", "АСТАНА", NULL, "КАЗИНФОРМ"},
    {"ДУШАНБЕ, 4 мая — Sputnik. Стороны встретились.", "ДУШАНБЕ", "05-04", NULL},
    {"WARSAW — Oil rose.", "WARSAW", NULL, NULL},
    {"Astana – the capital of Kazakhstan – is cold.", NULL, NULL, NULL},
    {"Kazakhstan, which trades much, is large.", NULL, NULL, NULL},
    {"On May 4 the sides met.", NULL, NULL, NULL},
    {"May 4 was a cold day.", NULL, NULL, NULL},
    {"President Rahmon (Tajikistan) met him.", NULL, NULL, NULL},
    {"UNESCO. The organisation said so.", NULL, NULL, NULL},
    {"In 2022, trade grew.", NULL, NULL, NULL},
    {"", NULL, NULL, NULL},
};

static void
test_datelines_are_told_from_sentences (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (SeraiDateline) dateline = {0};
      g_test_message ("%s", cases[i].text);
      gboolean is_read = serai_dateline_read (cases[i].text, &dateline);
      g_assert_cmpint (is_read, ==, cases[i].place != NULL);
      g_assert_cmpstr (dateline.place, ==, cases[i].place);
      g_assert_cmpint (dateline.has_day, ==, cases[i].day != NULL);
      g_assert_cmpstr (dateline.agency, ==, cases[i].agency);
      if (cases[i].day == NULL)
        continue;
      SeraiDayWords words = dateline.words;
      g_autofree char *day =
          words.year != 0 ? g_strdup_printf ("%04d-%02d-%02d", words.year, words.month, words.day)
                          : g_strdup_printf ("%02d-%02d", words.month, words.day);
      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

static void
test_days_are_read_as_people_write_them (void)
{
  static const char *const days[][2] = {
      {"4 May 2023", "2023-05-04"},
      {"May 4, 2023", "2023-05-04"},
      {"4th of May 2023", "2023-05-04"},
      {"Thursday, 4 May 2023, 10:15", "2023-05-04"},
      {"4 мая 2023 года", "2023-05-04"},
      {"4 майи соли 2023", NULL},
      {"04.05.2023", "2023-05-04"},
      {"2023-05-04T10:00", "2023-05-04"},
      {"25/12/2022", "2022-12-25"},
      {"12/25/2022", "2022-12-25"},
      {"03/04/2022", NULL},
      {"2023年5月4日", "2023-05-04"},
      {"31 February 2023", NULL},
      {"1. Mai 2023", "2023-05-01"},
      {"1er mars 2021", "2021-03-01"},
      {"4 de mayo de 2023", "2023-05-04"},
      {"version 1.2.2023.4", NULL},
      {"20 марта 1998 г.", "1998-03-20"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_test_message ("%s", days[i][0]);
      g_autofree char *day =
          serai_day_format (serai_day_words_find (days[i][0], strlen (days[i][0])));
      g_assert_cmpstr (day, ==, days[i][1]);
    }
}

static void
test_a_day_without_year_takes_the_one_near_publication (void)
{
  SeraiDayWords december = {0, 12, 30, 6};
  SeraiDayWords january = {0, 1, 3, 6};
  g_assert_cmpuint (serai_day_words_resolve (december, serai_day (2023, 1, 2)), ==,
                    serai_day (2022, 12, 30));
  g_assert_cmpuint (serai_day_words_resolve (january, serai_day (2022, 12, 31)), ==,
                    serai_day (2023, 1, 3));
  g_assert_cmpuint (serai_day_words_resolve (january, 0), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/dateline/datelines-are-told-from-sentences",
                   test_datelines_are_told_from_sentences);
  g_test_add_func ("/import/dateline/days-are-read-as-people-write-them",
                   test_days_are_read_as_people_write_them);
  g_test_add_func ("/import/dateline/a-day-without-year-takes-the-one-near-publication",
                   test_a_day_without_year_takes_the_one_near_publication);
  return g_test_run ();
}
