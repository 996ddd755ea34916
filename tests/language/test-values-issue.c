/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every form of number, hedge, range and date that the desk promises to read. */
#include "describe.h"

#define KINDS                                                                                      \
  (1u << SERAI_MENTION_DATE | 1u << SERAI_MENTION_MONEY | 1u << SERAI_MENTION_PERCENT              \
   | 1u << SERAI_MENTION_QUANTITY)
#define PUBLISHED "2023-11-09" /* a Thursday */

static void
test_numbers_in_words_and_figures (void)
{
  static const DescribedCase cases[] = {
      {"It cost one and a half billion dollars.",
       "money{one and a half billion dollars}=1500000000 USD"},
      {"It cost 1 billion 250 million dollars.",
       "money{1 billion 250 million dollars}=1250000000 USD"},
      {"It cost 1,435.7 mn euros.", "money{1,435.7 mn euros}=1435700000 EUR"},
      {"It cost half a million dollars.", "money{half a million dollars}=500000 USD"},
      {"A 2.5-fold increase followed.", "percent{2.5-fold}=2.5 x"},
      {"Exports grew by a fifth.", "percent{a fifth}=20"},
      {"Two thirds of it is cotton.", "percent{Two thirds}=66.66666667"},
      {"Exports nearly doubled.", "percent{nearly doubled}=2 x below"},
      {"It cost $47.3bn.", "money{$47.3bn}=4.73e+10 USD"},
      {"It cost Rs 2 lakh crore.", "money{Rs 2 lakh crore}=2e+12 INR"},
      {"It rose by between 3 and 4 percent.", "percent{3 and 4 percent}=3..4"},
      {"It went from $700 million to $1.1 billion.",
       "money{$700 million}=700000000 USD; money{$1.1 billion}=1100000000 USD"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, KINDS);
}

static void
test_dates_absolute_and_relative (void)
{
  static const DescribedCase cases[] = {
      {"It grew last year.", "date{last year}=2022"},
      {"It grew in the first nine months.", "date{first nine months}=2023-01/2023-09"},
      {"It will close by the end of the decade.", "date{end of the decade}=2020/2029"},
      {"They met on Thursday.", "date{Thursday}=2023-11-09"},
      {"It grew in Q3 and in H1.", "date{Q3}=2023-Q3; date{H1}=2023-H1"},
      {"India sold more in fiscal year 2021-22.", "date{fiscal year 2021-22}=2021-04/2022-03"},
      {"It has grown since the beginning of the year.",
       "date{since the beginning of the year}=2023-01/2023-10"},
      {"It grew over the past five years.", "date{past five years}=2018/2022"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, KINDS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/values-issue/numbers-in-words-and-figures",
                   test_numbers_in_words_and_figures);
  g_test_add_func ("/language/values-issue/dates-absolute-and-relative",
                   test_dates_absolute_and_relative);
  return g_test_run ();
}
