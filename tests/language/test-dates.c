/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "describe.h"

#define DATES (1u << SERAI_MENTION_DATE)
#define PUBLISHED "2023-05-18" /* a Thursday */

static void
test_calendar_dates_are_read_in_every_order (void)
{
  static const DescribedCase cases[] = {
      {"It opened on 4 May 2023.", "date{4 May 2023}=2023-05-04"},
      {"It opened on May 4, 2021, at noon.", "date{May 4, 2021}=2021-05-04"},
      {"ALMATY, May 17 -", "date{May 17}=2023-05-17"},
      {"the 21st of November, 2018", "date{21st of November, 2018}=2018-11-21"},
      {"on Friday, 12 May, they met", "date{Friday, 12 May}=2023-05-12"},
      {"from 6 to 8 July", "date{6 to 8 July}=2023-07-06/2023-07-08"},
      {"held on 25–27 November 2020", "date{25–27 November 2020}=2020-11-25/2020-11-27"},
      {"June 5-7, 2022", "date{June 5-7, 2022}=2022-06-05/2022-06-07"},
      {"May 30 to June 2", "date{May 30 to June 2}=2023-05-30/2023-06-02"},
      {"signed on 2021-03-09", "date{2021-03-09}=2021-03-09"},
      {"signed on 09.03.2021", "date{09.03.2021}=2021-03-09"},
      {"Sept. 16, 2022", "date{Sept. 16, 2022}=2022-09-16"},
      {"the session of 31 February 2020", "date{31 February 2020}=?"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_months_without_a_year_follow_the_tense (void)
{
  static const DescribedCase cases[] = {
      {"They met in November.", "date{November}=2022-11"},
      {"They will meet in November.", "date{November}=2023-11"},
      {"It is to be ready by February.", "date{February}=2024-02"},
      {"Exports fell in January–April.", "date{January–April}=2023-01/2023-04"},
      {"Between January and August 2021 it grew.", "date{January and August 2021}=2021-01/2021-08"},
      {"January-June 2020", "date{January-June 2020}=2020-H1"},
      {"In May 2022 and next March", "date{May 2022}=2022-05; date{next March}=2024-03"},
      {"in May this year", "date{May this year}=2023-05"},
      {"It may rise, and troops march on.", ""},
      {"May the guests be well.", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_parts_of_years_are_months (void)
{
  static const DescribedCase cases[] = {
      {"in the first half of 2022", "date{first half of 2022}=2022-H1"},
      {"in the second half of last year", "date{second half of last year}=2022-H2"},
      {"It rose in the first quarter.", "date{first quarter}=2023-Q1"},
      {"It will open in the fourth quarter.", "date{fourth quarter}=2023-Q4"},
      {"sales in Q3 2021 and H1 2022", "date{Q3 2021}=2021-Q3; date{H1 2022}=2022-H1"},
      {"In the first nine months of 2022", "date{first nine months of 2022}=2022-01/2022-09"},
      {"It grew in the first four months of the year.",
       "date{first four months of the year}=2023-01/2023-04"},
      {"nine months to September 2022", "date{nine months to September 2022}=2022-01/2022-09"},
      {"in the year to June 2022", "date{year to June 2022}=2021-07/2022-06"},
      {"Since the beginning of the year it grew.",
       "date{Since the beginning of the year}=2023-01/2023-04"},
      {"in the first week of November 2023",
       "date{first week of November 2023}=2023-11-01/2023-11-07"},
      {"the first half of the match", ""},
      {"by the end of 2024", "date{end of 2024}=2024"},
      {"before the end of the year", "date{end of the year}=2023"},
      {"in early 2025", "date{early 2025}=2025-Q1"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_relative_dates_count_from_the_day_of_publication (void)
{
  static const DescribedCase cases[] = {
      {"last year and this month", "date{last year}=2022; date{this month}=2023-05"},
      {"next week", "date{next week}=2023-05-22/2023-05-28"},
      {"He said on Tuesday that it will rain.", "date{Tuesday}=2023-05-16"},
      {"They will meet on Tuesday.", "date{Tuesday}=2023-05-23"},
      {"next Wednesday", "date{next Wednesday}=2023-05-24"},
      {"yesterday, tomorrow", "date{yesterday}=2023-05-17; date{tomorrow}=2023-05-19"},
      {"the day after tomorrow", "date{day after tomorrow}=2023-05-20"},
      {"over the past five years", "date{past five years}=2018/2022"},
      {"the week after next", "date{week after next}=2023-05-29/2023-06-04"},
      {"this summer", "date{this summer}=2023-06/2023-08"},
      {"in the coming months", ""},
      {"on Good Friday", "date{Good Friday}=2023-04-07"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_comparisons_count_from_the_date_before (void)
{
  static const DescribedCase cases[] = {
      {"In January–March 2023 it rose against the same period of last year.",
       "date{January–March 2023}=2023-Q1; date{same period of last year}=2022-Q1"},
      {"It was 5 in the first half of 2022 and 4 a year earlier.",
       "date{first half of 2022}=2022-H1; date{a year earlier}=2021-H1"},
      {"In 2019 it fell below the level of the year before.",
       "date{2019}=2019; date{the year before}=2018"},
      {"the year before the war", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_four_digits_are_a_year_only_where_they_read_as_one (void)
{
  static const DescribedCase cases[] = {
      {"since 1998", "date{1998}=1998"},
      {"by 2025 exports should double", "date{2025}=2025"},
      {"for 2000 people", ""},
      {"for 2025 tonnes and 2,022 boxes", ""},
      {"Expo 2023 and Vision 2030", ""},
      {"2018–2022 and 2014 to 2016", "date{2018–2022}=2018/2022; date{2014 to 2016}=2014/2016"},
      {"from 2014 to 2016", "date{2014 to 2016}=2014/2016"},
      {"the 1990s", "date{1990s}=1990/1999"},
      {"Pakistan's fiscal year 2021-22", "date{fiscal year 2021-22}=2021-07/2022-06"},
      {"India, in FY24", "date{FY24}=2023-04/2024-03"},
      {"Islamabad, 2020/21 financial year", "date{2020/21 financial year}=2020-07/2021-06"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_without_a_day_of_publication_relative_dates_stay_open (void)
{
  static const DescribedCase cases[] = {
      {"Last year, on Monday and in May 2022",
       "date{Last year}=?; date{Monday}=?; date{May 2022}=2022-05"},
      {"in the first quarter, since the beginning of the year, in the past five years, this "
       "summer, "
       "in March, on 5 March, in the last fiscal year, by the end of the year",
       "date{first quarter}=?; date{since the beginning of the year}=?; date{past five years}=?; "
       "date{this summer}=?; date{March}=?; date{5 March}=?; date{end of the year}=?"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), NULL, DATES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/dates/calendar-dates-are-read-in-every-order",
                   test_calendar_dates_are_read_in_every_order);
  g_test_add_func ("/language/dates/months-without-a-year-follow-the-tense",
                   test_months_without_a_year_follow_the_tense);
  g_test_add_func ("/language/dates/parts-of-years-are-months", test_parts_of_years_are_months);
  g_test_add_func ("/language/dates/relative-dates-count-from-the-day-of-publication",
                   test_relative_dates_count_from_the_day_of_publication);
  g_test_add_func ("/language/dates/comparisons-count-from-the-date-before",
                   test_comparisons_count_from_the_date_before);
  g_test_add_func ("/language/dates/four-digits-are-a-year-only-where-they-read-as-one",
                   test_four_digits_are_a_year_only_where_they_read_as_one);
  g_test_add_func ("/language/dates/without-a-day-of-publication-relative-dates-stay-open",
                   test_without_a_day_of_publication_relative_dates_stay_open);
  return g_test_run ();
}
