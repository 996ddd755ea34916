/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "describe.h"

#define PUBLISHED "2023-05-18"
#define MONEY (1u << SERAI_MENTION_MONEY)
#define PERCENT (1u << SERAI_MENTION_PERCENT)
#define ORDINAL (1u << SERAI_MENTION_ORDINAL)
#define QUANTITY (1u << SERAI_MENTION_QUANTITY)

static void
test_money_keeps_currency_and_hedge (void)
{
  static const DescribedCase cases[] = {
      {"It cost almost US$4.2 bn.", "money{almost US$4.2 bn}=4200000000 USD below"},
      {"worth 7.3 billion yuan (about $1 billion)",
       "money{7.3 billion yuan}=7300000000 CNY; money{about $1 billion}=1000000000 USD about"},
      {"over EUR 25 million", "money{over EUR 25 million}=25000000 EUR above"},
      {"close to one and a half billion dollars",
       "money{close to one and a half billion dollars}=1500000000 USD below"},
      {"no more than €5m", "money{no more than €5m}=5000000 EUR below"},
      {"Trade exceeded $3 billion.", "money{$3 billion}=3000000000 USD above"},
      {"exports reached 200,000 US dollars", "money{200,000 US dollars}=200000 USD"},
      {"a 32-million-dollar grant", "money{32-million-dollar}=32000000 USD"},
      {"some six US cents", "money{some six US cents}=0.06 USD about"},
      {"In Nepal it sold for 30 rupees.", "money{30 rupees}=30 NPR"},
      {"Kenya paid 4 billion shillings.", "money{4 billion shillings}=4000000000 KES"},
      {"Uganda paid 4 billion shillings.", "money{4 billion shillings}=4000000000 UGX"},
      {"Imports came to 9 million dollars, exports to 7 million.",
       "money{9 million dollars}=9000000 USD; money{7 million}=7000000 USD"},
      {"Turnover, mln US dollars: exports 845.1; imports 1 415.3.",
       "money{845.1}=845100000 USD; money{1 415.3}=1415300000 USD"},
      {"a sum of 45 dollars or more", "money{45 dollars or more}=45 USD above"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, MONEY);
}

static void
test_from_to_is_two_amounts_and_a_range_one (void)
{
  static const DescribedCase cases[] = {
      {"from $700 million to $1.1 billion",
       "money{$700 million}=700000000 USD; money{$1.1 billion}=1100000000 USD"},
      {"from 15 to 5 percent", "percent{15}=15; percent{5 percent}=5"},
      {"between 3 and 4 percent", "percent{3 and 4 percent}=3..4"},
      {"growth of 12-14%", "percent{12-14%}=12..14"},
      {"$3–4 billion", "money{$3–4 billion}=3000000000..4000000000 USD"},
      {"between $2 billion and $3 billion",
       "money{$2 billion}=2000000000..3000000000 USD; money{$3 billion}=3000000000 USD"},
      {"rose by 14 percent to $3 million", "percent{14 percent}=14; money{$3 million}=3000000 USD"},
      {"The number of posts went from 31 to 12.", "quantity{31}=31; quantity{12}=12"},
      {"by 71 votes to 12", "quantity{71 votes}=71 votes; quantity{12}=12 votes"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, MONEY | PERCENT | QUANTITY);
}

static void
test_parts_and_multiples_are_percent (void)
{
  static const DescribedCase cases[] = {
      {"more than twenty percent", "percent{more than twenty percent}=20 above"},
      {"5 percentage points", "percent{5 percentage points}=5"},
      {"about a quarter of exports", "percent{about a quarter}=25 about"},
      {"fell by a quarter in 2022", "percent{a quarter}=25"},
      {"three fifths of it", "percent{three fifths}=60"},
      {"half of the goods", "percent{half}=50"},
      {"roughly one in four", "percent{roughly one in four}=25 about"},
      {"The shares were 26, 19 and 7.9 percent.",
       "percent{26}=26; percent{19}=19; percent{7.9 percent}=7.9"},
      {"Profit changed by -3.2%.", "percent{-3.2%}=-3.2"},
      {"every fifth lorry", "percent{every fifth}=20"},
      {"grew 1.6 times", "percent{1.6 times}=1.6 x"},
      {"more than tripled", "percent{more than tripled}=3 x above"},
      {"will double by 2030", "percent{double}=2 x"},
      {"a 2.5-fold rise", "percent{2.5-fold}=2.5 x"},
      {"twice as much as before", "percent{twice}=2 x"},
      {"was halved", "percent{halved}=50"},
      {"the third quarter, half of the year, a quarter of an hour, first half", ""},
      {"double taxation, a double room, a third party, half-time", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, PERCENT);
}

static void
test_only_ranks_are_ordinals (void)
{
  static const DescribedCase cases[] = {
      {"It ranks second among the buyers.", "ordinal{second}=2"},
      {"the third-largest market", "ordinal{third-largest}=3"},
      {"rose from sixth to fifth place", "ordinal{sixth}=6; ordinal{fifth place}=5"},
      {"Italy was first and Spain fourth.", "ordinal{first}=1; ordinal{fourth}=4"},
      {"China was the No. 1 supplier. Order No. 1 applies.", "ordinal{No. 1}=1"},
      {"took the 2nd position", "ordinal{2nd position}=2"},
      {"its twenty-first largest supplier", "ordinal{twenty-first largest}=21"},
      {"They ranked the project third.", "ordinal{third}=3"},
      {"for the first time, the second meeting, first half, firstly", ""},
      {"It was the first to join. At first, nobody came. In the first place, no.", ""},
      {"First, they signed. The first, smaller house.", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, ORDINAL);
}

static void
test_quantities_say_what_they_count (void)
{
  static const DescribedCase cases[] = {
      {"600 megawatts and 220 kV",
       "quantity{600 megawatts}=600 megawatts; quantity{220 kV}=220 kV"},
      {"some 140 firms", "quantity{some 140 firms}=140 firms about"},
      {"850 permanent jobs", "quantity{850 permanent jobs}=850 permanent jobs"},
      {"3.4 million people", "quantity{3.4 million people}=3400000 people"},
      {"a 220-kilovolt line", "quantity{220-kilovolt}=220 kilovolt"},
      {"up to 12,000 Kazakh students",
       "quantity{up to 12,000 Kazakh students}=12000 Kazakh students below"},
      {"the number of scholarships to one hundred",
       "quantity{number of scholarships to one hundred}=100 scholarships"},
      {"during 30 years", "quantity{30 years}=30 years"},
      {"the two countries, both sides, one of them, its three ministers", ""},
      {"Order No. 15, Article 7, flight 302, at 10:30, 5 pm, COVID-19", ""},
      {"3. Nobody came.", ""},
      {"several hundred people, hundreds of boxes", ""},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, QUANTITY);
}

static void
test_goods_are_told_from_their_namesakes (void)
{
  static const DescribedCase cases[] = {
      {"It sells oil products, fruits and vegetables.",
       "commodity{oil products}=2710; commodity{fruits and vegetables}=07+08"},
      {"Turkey sells turkey and wheat to Iraq.", "commodity{turkey}=0207; commodity{wheat}=1001"},
      {"grapes and dates", "commodity{grapes}=0806; commodity{dates}=0804"},
      {"the dates of the trade talks", ""},
      {"He won a gold medal at a gas station.", ""},
      {"The decree lifts the ban and will fuel growth.", ""},
      {"They came by lorry, with a glass in hand.", ""},
      {"Exports of glass rose.", "commodity{glass}=70"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, 1u << SERAI_MENTION_COMMODITY);
}

static void
test_the_empty_text_and_odd_ones_do_no_harm (void)
{
  static const DescribedCase cases[] = {
      {"", ""},        {" ", ""},
      {"-", ""},       {"%", ""},
      {"a", ""},       {"2", "quantity{2}=2"},
      {"first", ""},   {"from 5 to", "quantity{5}=5"},
      {"between", ""}, {"twenty-", "quantity{twenty}=20"},
      {"$", ""},       {"half", "quantity{half}=0.5"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, 0);
}

/* What copying, scanning and typesetting leave in a text changes neither value nor place. */
static void
test_invisible_and_broken_marks_change_nothing (void)
{
  static const DescribedCase cases[] = {
      {"worth $1\u00a0435\u202f700 in all", "money{$1\u00a0435\u202f700}=1435700 USD"},
      {"worth $1\u2009435.7 mn", "money{$1\u2009435.7 mn}=1435700000 USD"},
      {"worth 5\u00a0mil\u00adlion euros", "money{5\u00a0mil\u00adlion euros}=5000000 EUR"},
      {"worth \u200e$5\u200f million", "money{$5\u200f million}=5000000 USD"},
      {"on 3\u200b March\u00a02022", "date{3\u200b March\u00a02022}=2022-03-03"},
      {"on 3\nMarch\n2022", "date{3\nMarch\n2022}=2022-03-03"},
      {"worth 5\nmillion\ndollars", "money{5\nmillion\ndollars}=5000000 USD"},
      {"rose by 1\u200b2 percent", "percent{1\u200b2 percent}=12"},
      {"\u20665 \u2069percent", "percent{5 \u2069percent}=5"},
      {"worth 5 d\u043ellars", "money{5 d\u043ellars}=5 USD"},
      {"on 3 M\u0430rch 2022", "date{3 M\u0430rch 2022}=2022-03-03"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED,
                      MONEY | PERCENT | 1u << SERAI_MENTION_DATE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/values/money-keeps-currency-and-hedge",
                   test_money_keeps_currency_and_hedge);
  g_test_add_func ("/language/values/from-to-is-two-amounts-and-a-range-one",
                   test_from_to_is_two_amounts_and_a_range_one);
  g_test_add_func ("/language/values/parts-and-multiples-are-percent",
                   test_parts_and_multiples_are_percent);
  g_test_add_func ("/language/values/only-ranks-are-ordinals", test_only_ranks_are_ordinals);
  g_test_add_func ("/language/values/quantities-say-what-they-count",
                   test_quantities_say_what_they_count);
  g_test_add_func ("/language/values/goods-are-told-from-their-namesakes",
                   test_goods_are_told_from_their_namesakes);
  g_test_add_func ("/language/values/the-empty-text-and-odd-ones-do-no-harm",
                   test_the_empty_text_and_odd_ones_do_no_harm);
  g_test_add_func ("/language/values/invisible-and-broken-marks-change-nothing",
                   test_invisible_and_broken_marks_change_nothing);
  return g_test_run ();
}
