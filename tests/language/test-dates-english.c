/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates of English sentences, written down before the finder was looked at. */
#include "describe.h"

#define DATES (1u << SERAI_MENTION_DATE)
#define PUBLISHED "2023-11-09" /* a Thursday */

static void
test_points_and_spans_of_the_calendar (void)
{
  static const DescribedCase cases[] = {
      {"The accord was initialled on the 3rd of March 2019 in Geneva.",
       "date{3rd of March 2019}=2019-03-03"},
      {"Talks ran from 28 February to 2 March 2022.",
       "date{28 February to 2 March 2022}=2022-02-28/2022-03-02"},
      {"Between March 5 and March 9, 2021, the border was shut.",
       "date{March 5 and March 9, 2021}=2021-03-05/2021-03-09"},
      {"The mission worked there from October 30 through November 3.",
       "date{October 30 through November 3}=2023-10-30/2023-11-03"},
      {"Deliveries of Dec. 28, 2021 - Jan. 4, 2022 were lost.",
       "date{Dec. 28, 2021 - Jan. 4, 2022}=2021-12-28/2022-01-04"},
      {"The decree of 17/08/2020 was annulled on 2023/10/05.",
       "date{17/08/2020}=2020-08-17; date{2023/10/05}=2023-10-05"},
      {"It was logged at 2022-07-19T08:30:00Z.", "date{2022-07-19}=2022-07-19"},
      {"The note is dated 10/25/2021.", "date{10/25/2021}=2021-10-25"},
      {"The post of 12 Jan 2018 and that of Jan 15th, 2018 agree.",
       "date{12 Jan 2018}=2018-01-12; date{Jan 15th, 2018}=2018-01-15"},
      {"On Monday, 16 October 2023, the shop opened.", "date{Monday, 16 October 2023}=2023-10-16"},
      {"In the spring of 2021 floods came; by autumn 2022 the bridge stood.",
       "date{spring of 2021}=2021-03/2021-05; date{autumn 2022}=2022-09/2022-11"},
      {"Power cuts lasted through the winter of 2022-23.",
       "date{winter of 2022-23}=2022-12/2023-02"},
      {"Prices were steady in the late 1990s and the early 2000s.",
       "date{late 1990s}=1996/1999; date{early 2000s}=2000/2003"},
      {"The mid-1980s saw a boom.", "date{mid-1980s}=1984/1986"},
      {"In the 19th century caravans passed here.", "date{19th century}=1801/1900"},
      {"The mill dates from the seventies.", "date{seventies}=1970/1979"},
      {"in the '90s", "date{90s}=1990/1999"},
      {"The plant opened in 1974, shut in 1992 and was sold in 2004.",
       "date{1974}=1974; date{1992}=1992; date{2004}=2004"},
      {"Arrivals in July and August 2022 broke a record.",
       "date{July}=2022-07; date{August 2022}=2022-08"},
      {"The week of 6 March 2023 was quiet.", "date{week of 6 March 2023}=2023-03-06/2023-03-12"},
      {"Output in the four months to April 2023 fell.",
       "date{four months to April 2023}=2023-01/2023-04"},
      {"Figures for 2019-2021 are final.", "date{2019-2021}=2019/2021"},
      {"The pact covers 2024 through 2028.", "date{2024 through 2028}=2024/2028"},
      {"From May 2021 to June 2022 nobody flew.", "date{May 2021 to June 2022}=2021-05/2022-06"},
      {"On 1 and 2 June 2023 both houses sat.", "date{1 and 2 June 2023}=2023-06-01/2023-06-02"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_quarters_halves_and_fiscal_years (void)
{
  static const DescribedCase cases[] = {
      {"Sales in the July-September quarter of 2022 rose.",
       "date{July-September quarter of 2022}=2022-Q3"},
      {"Q3 was better than Q2.", "date{Q3}=2023-Q3; date{Q2}=2023-Q2"},
      {"H1 2023 beat H2 2022.", "date{H1 2023}=2023-H1; date{H2 2022}=2022-H2"},
      {"In 1Q23 and 2Q 2023 it shrank.", "date{1Q23}=2023-Q1; date{2Q 2023}=2023-Q2"},
      {"In 4Q2022 it grew.", "date{4Q2022}=2022-Q4"},
      {"In 2022 Q4 it grew.", "date{2022 Q4}=2022-Q4"},
      {"Remittances in Q1-Q3 2022 doubled.", "date{Q1-Q3 2022}=2022-01/2022-09"},
      {"The second and third quarters of 2021 were weak.", "date{third quarters of 2021}=2021-Q3"},
      {"Pakistan earned less in FY2022/23.", "date{FY2022/23}=2022-07/2023-06"},
      {"India's exports in 2022-23 rose.", "date{2022-23}=2022-04/2023-03"},
      {"Pakistan: in the first half of FY23 it fell.", "date{first half of FY23}=2022-H2"},
      {"the last quarter of 2020", "date{last quarter of 2020}=2020-Q4"},
      {"the final quarter of last year", "date{final quarter of last year}=2022-Q4"},
      {"In the first 10 months of 2023 sales grew.",
       "date{first 10 months of 2023}=2023-01/2023-10"},
      {"the year ended June 30, 2023", "date{year ended June 30, 2023}=2022-07/2023-06"},
      {"In the last three months of 2022 it fell.", "date{last three months of 2022}=2022-Q4"},
      {"The work should end in mid-2024.", "date{mid-2024}=2024-Q2"},
      {"By late 2022 stocks were low.", "date{late 2022}=2022-Q4"},
      {"In early October and late June it rained.",
       "date{early October}=2023-10; date{late June}=2023-06"},
      {"By the end of the decade the line will carry 10 million tonnes.",
       "date{end of the decade}=2020/2029"},
      {"at the end of March 2022", "date{end of March 2022}=2022-03"},
      {"at the beginning of 2021", "date{beginning of 2021}=2021-Q1"},
      {"in the middle of next year", "date{middle of next year}=2024-Q2"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_dates_that_lean_on_the_day_of_publication (void)
{
  static const DescribedCase cases[] = {
      {"Two days ago the pass reopened.", "date{Two days ago}=2023-11-07"},
      {"Three weeks ago it shut.", "date{Three weeks ago}=2023-10-16/2023-10-22"},
      {"Six months ago he left; a year ago he came.",
       "date{Six months ago}=2023-05; date{a year ago}=2022"},
      {"A decade ago trade was small.", "date{A decade ago}=2013"},
      {"He arrived on Monday and leaves on Saturday.",
       "date{Monday}=2023-11-06; date{Saturday}=2023-11-11"},
      {"Last Friday they signed.", "date{Last Friday}=2023-11-03"},
      {"The envoy will fly on Tuesday morning.", "date{Tuesday morning}=2023-11-14"},
      {"Over the last two years exports doubled.", "date{last two years}=2021/2022"},
      {"In the past 30 days it rose.", "date{past 30 days}=2023-10-10/2023-11-08"},
      {"during the next three years", "date{next three years}=2023-11-09/2026-12-31"},
      {"In the coming decade it will fall.", "date{coming decade}=2023-11-09/2033-12-31"},
      {"last month, this week and next quarter",
       "date{last month}=2023-10; date{this week}=2023-11-06/2023-11-12; date{next "
       "quarter}=2024-Q1"},
      {"Earlier this year and later this month",
       "date{Earlier this year}=2023-01-01/2023-11-09; date{later this "
       "month}=2023-11-09/2023-11-30"},
      {"Last summer was dry; next spring will be wet.",
       "date{Last summer}=2023-06/2023-08; date{next spring}=2024-03/2024-05"},
      {"The day before yesterday he spoke.", "date{day before yesterday}=2023-11-07"},
      {"In two weeks they will vote.", "date{In two weeks}=2023-11-23"},
      {"within the next six months", "date{next six months}=2023-11-09/2024-05-31"},
      {"last November and last December",
       "date{last November}=2022-11; date{last December}=2022-12"},
      {"the same month last year", "date{same month last year}=2022-11"},
      {"He came last weekend.", "date{last weekend}=2023-11-04/2023-11-05"},
      {"In March 2022 it was 5, in April 7.", "date{March 2022}=2022-03; date{April 7}=2023-04-07"},
      {"two years later, in 2015", "date{2015}=2015"},
      {"the previous year and the following day", "date{previous year}=2022"},
      {"Since June exports have grown.", "date{June}=2023-06"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

static void
test_what_only_looks_like_a_date (void)
{
  static const DescribedCase cases[] = {
      {"Room 2023 and bus 1999 to the depot", ""},
      {"They marched 2020 kilometres.", ""},
      {"Version 10.12.3 of the code, section 3.4.5", ""},
      {"The Sun and the Sat Nav sat there.", ""},
      {"a second hand, the summer school and the spring of the clock", ""},
      {"The score was 3-2 and the ratio 7/8.", ""},
      {"call 020 7946 0958", ""},
      {"March was his name, said April Smith.", "date{April}=2023-04"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, DATES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/dates-english/points-and-spans-of-the-calendar",
                   test_points_and_spans_of_the_calendar);
  g_test_add_func ("/language/dates-english/quarters-halves-and-fiscal-years",
                   test_quarters_halves_and_fiscal_years);
  g_test_add_func ("/language/dates-english/dates-that-lean-on-the-day-of-publication",
                   test_dates_that_lean_on_the_day_of_publication);
  g_test_add_func ("/language/dates-english/what-only-looks-like-a-date",
                   test_what_only_looks_like_a_date);
  return g_test_run ();
}
