/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates that divide the calendar, holidays, and which of two figures is the month. */
#include "describe.h"

#define DATES (1u << SERAI_MENTION_DATE)
#define PUBLISHED "2023-11-09" /* a Thursday */

static void
test_a_month_has_halves_days_and_weeks (void)
{
  static const DescribedCase cases[] = {
      {"Snow fell in the first half of May.", "date{first half of May}=2023-05-01/2023-05-15"},
      {"They meet in the second half of February 2024.",
       "date{second half of February 2024}=2024-02-16/2024-02-29"},
      {"The first ten days of July 2022 were hot.",
       "date{first ten days of July 2022}=2022-07-01/2022-07-10"},
      {"the last two weeks of August 2022",
       "date{last two weeks of August 2022}=2022-08-18/2022-08-31"},
      {"the first 2 weeks of 2021", "date{first 2 weeks of 2021}=2021-01-04/2021-01-17"},
      {"on the first Monday of June 2022", "date{first Monday of June 2022}=2022-06-06"},
      {"on the last Friday of September 2023", "date{last Friday of September 2023}=2023-09-29"},
      {"the first half of the match", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_holidays_have_their_day (void)
{
  static const DescribedCase cases[] = {
      {"Shops shut on New Year's Day 2022.", "date{New Year's Day 2022}=2022-01-01"},
      {"It will close before the New Year.", "date{New Year}=2024-01-01"},
      {"They marked Nowruz in Ashgabat.", "date{Nowruz}=2023-03-21"},
      {"What happened on Easter Monday 2021?", "date{Easter Monday 2021}=2021-04-05"},
      {"on Thanksgiving 2022 and on Black Friday 2010",
       "date{Thanksgiving 2022}=2022-11-24; date{Black Friday 2010}=2010-11-26"},
      {"The shops were full over Labor Day weekend 2021.",
       "date{Labor Day weekend 2021}=2021-09-04/2021-09-06"},
      {"The Easter weekend was calm; Juneteenth was warm.",
       "date{Easter weekend}=2023-04-08/2023-04-09; date{Juneteenth}=2023-06-19"},
      {"Navruz Jafarov spoke of a new year of work.", ""},
      {"a good friend and a new yard", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_russian_and_tajik_holidays_have_their_day (void)
{
  static const DescribedCase russian[] = {
      {"Перед Наврузом и на Навруз 2024 года рынки были закрыты.",
       "date{Навруз 2024 года}=2024-03-21"},
      {"К Новому году завод откроют.", "date{Новому году}=2024-01-01"},
      {"После Нового года цены вырастут.", "date{Нового года}=2024-01-01"},
      {"В Казахстане отметили Наурыз.", "date{Наурыз}=2023-03-21"},
  };
  static const DescribedCase tajik[] = {
      {"Наврӯзи соли 2024 дар Хуҷанд ҷашн гирифта мешавад.", "date{Наврӯзи соли 2024}=2024-03-21"},
      {"Дар арафаи Соли нав бозор кушода мешавад.", "date{Соли нав}=2024-01-01"},
  };
  check_descriptions_in ("ru", russian, G_N_ELEMENTS (russian), PUBLISHED, DATES);
  check_descriptions_in ("tg", tajik, G_N_ELEMENTS (tajik), PUBLISHED, DATES);
}

static void
test_weeks_have_numbers (void)
{
  static const DescribedCase cases[] = {
      {"Show sales in week 31.", "date{week 31}=2023-07-31/2023-08-06"},
      {"In week 1 of 2021 nothing moved.", "date{week 1 of 2021}=2021-01-04/2021-01-10"},
      {"It was week 53 of 2021.", "date{week 53 of 2021}=?"},
      {"It was week 53 of 2020.", "date{week 53 of 2020}=2020-12-28/2021-01-03"},
      {"a week 5-6 hours long, 3 weeks 2 days", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_days_without_a_year_need_a_lead (void)
{
  static const DescribedCase cases[] = {
      {"They meet on 16/11.", "date{16/11}=2023-11-16"},
      {"It was shut since 25/10, they said.", "date{25/10}=2023-10-25"},
      {"They were away between 25/9 and 28/9.", "date{25/9 and 28/9}=2023-09-25/2023-09-28"},
      {"It fell from 1/2 to 1/4, on 3/4 of the land, by 5/12.", ""},
      {"The record is 2020/23/Sep and that of Sep-2021-24.",
       "date{2020/23/Sep}=2020-09-23; date{Sep-2021-24}=2021-09-24"},
      {"Please arrange a call in two weeks.", "date{in two weeks}=2023-11-23"},
      {"It was built in two weeks.", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_days_and_years_in_other_words (void)
{
  static const DescribedCase cases[] = {
      {"He comes on Wednesday next week.", "date{Wednesday next week}=2023-11-15"},
      {"between August 2019 and now", "date{August 2019 and now}=2019-08-01/2023-11-09"},
      {"in August two thousand and fifteen", "date{August two thousand and fifteen}=2015-08"},
      {"in June nineteen ninety-eight", "date{June nineteen ninety-eight}=1998-06"},
      {"They were away between the ninth and the seventeenth of April.",
       "date{ninth and the seventeenth of April}=2023-04-09/2023-04-17"},
      {"They will be back within 2h.", ""},
      {"born on twenty five January nineteen eighty six",
       "date{twenty five January nineteen eighty six}=1986-01-25"},
      {"He left on Monday the sixth at ten; she on Tuesday the seventh six pm.",
       "date{Monday the sixth}=2023-11-06; date{Tuesday the seventh}=2023-11-07"},
      {"Some five January storms and three March winds", "date{January}=2024-01"},
      {"It shut two weeks before Christmas 2022.",
       "date{two weeks before Christmas 2022}=2022-12-11"},
      {"At 12:30 December 27th, 2022, it shut.", "date{December 27th, 2022}=2022-12-27"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_other_dates_tell_which_figure_is_the_month (void)
{
  static const DescribedCase cases[] = {
      {"Landed on 05/06/2023, shipped on 04/25/2023.",
       "date{05/06/2023}=2023-05-06; date{04/25/2023}=2023-04-25"},
      {"Landed on 05/06/2023, shipped on 25/04/2023.",
       "date{05/06/2023}=2023-06-05; date{25/04/2023}=2023-04-25"},
      {"Landed on 05/06/2023.", "date{05/06/2023}=2023-06-05"},
      {"Posted on 11/09/2023.", "date{11/09/2023}=2023-11-09"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_the_issuer_tells_which_figure_is_the_month (void)
{
  static const struct
  {
    const char *place;
    const char *day;
  } cases[] = {{"WASHINGTON", "2023-05-04"},
               {"PHILIPPINES", "2023-05-04"},
               {"TAJIKISTAN", "2023-04-05"},
               {NULL, "2023-04-05"}};
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiDocument) document = serai_document_new ();
      document->language = g_strdup ("en");
      document->dateline_place = g_strdup (cases[i].place);
      g_autoptr (SeraiTokens) tokens = serai_tokens_new ("Signed on 05/04/2023.");
      g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (SeraiMention));
      g_array_set_clear_func (mentions, (GDestroyNotify) serai_mention_clear);
      SeraiPassage passage = {.recogniser = recogniser,
                              .document = document,
                              .tokens = tokens,
                              .published = serai_day_parse (PUBLISHED),
                              .mentions = mentions};
      serai_values_find (&passage);
      g_assert_cmpuint (mentions->len, ==, 1);
      g_autofree char *day =
          serai_period_format (g_array_index (mentions, SeraiMention, 0).value.period);
      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/dates-parts/a-month-has-halves-days-and-weeks",
                   test_a_month_has_halves_days_and_weeks);
  g_test_add_func ("/language/dates-parts/holidays-have-their-day", test_holidays_have_their_day);
  g_test_add_func ("/language/dates-parts/russian-and-tajik-holidays-have-their-day",
                   test_russian_and_tajik_holidays_have_their_day);
  g_test_add_func ("/language/dates-parts/weeks-have-numbers", test_weeks_have_numbers);
  g_test_add_func ("/language/dates-parts/days-without-a-year-need-a-lead",
                   test_days_without_a_year_need_a_lead);
  g_test_add_func ("/language/dates-parts/days-and-years-in-other-words",
                   test_days_and_years_in_other_words);
  g_test_add_func ("/language/dates-parts/other-dates-tell-which-figure-is-the-month",
                   test_other_dates_tell_which_figure_is_the_month);
  g_test_add_func ("/language/dates-parts/the-issuer-tells-which-figure-is-the-month",
                   test_the_issuer_tells_which_figure_is_the_month);
  return g_test_run ();
}
