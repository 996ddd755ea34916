/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Amounts of English sentences, written down before the finder was looked at. */
#include "describe.h"

#define PUBLISHED "2023-11-09"
#define MONEY (1u << SERAI_MENTION_MONEY)
#define PERCENT (1u << SERAI_MENTION_PERCENT)
#define QUANTITY (1u << SERAI_MENTION_QUANTITY)

static void
test_money_in_every_mixture (void)
{
  static const DescribedCase cases[] = {
      {"It owes 1 billion 250 million dollars.",
       "money{1 billion 250 million dollars}=1250000000 USD"},
      {"Sales came to $1,435.7 mn.", "money{$1,435.7 mn}=1435700000 USD"},
      {"half a million euros", "money{half a million euros}=500000 EUR"},
      {"a budget of €47.3bn", "money{€47.3bn}=4.73e+10 EUR"},
      {"The scheme costs Rs 2 lakh crore in India.", "money{Rs 2 lakh crore}=2e+12 INR"},
      {"₹500 crore and 35 lakh rupees in India",
       "money{₹500 crore}=5000000000 INR; money{35 lakh rupees}=3500000 INR"},
      {"two and a half trillion tenge", "money{two and a half trillion tenge}=2.5e+12 KZT"},
      {"one hundred and twenty-five thousand somoni",
       "money{one hundred and twenty-five thousand somoni}=125000 TJS"},
      {"It fetched 3.2 million Swiss francs.", "money{3.2 million Swiss francs}=3200000 CHF"},
      {"A$12 million, C$8m and HK$2 billion",
       "money{A$12 million}=12000000 AUD; money{C$8m}=8000000 CAD; money{HK$2 billion}=2000000000 "
       "HKD"},
      {"USD1.2bn; 300m USD; 45,000 EUR", "money{USD1.2bn}=1200000000 USD; money{300m "
                                         "USD}=300000000 USD; money{45,000 EUR}=45000 EUR"},
      {"RMB 80 million, CNY 5 bn, ¥120 billion yen",
       "money{RMB 80 million}=80000000 CNY; money{CNY 5 bn}=5000000000 CNY; "
       "money{¥120 billion yen}=1.2e+11 JPY"},
      {"at least £3.75 million", "money{at least £3.75 million}=3750000 GBP above"},
      {"upwards of 60 million dirhams in the UAE",
       "money{upwards of 60 million dirhams}=60000000 AED above"},
      {"in the region of $400,000", "money{in the region of $400,000}=400000 USD about"},
      {"$50 to $60 a barrel", "money{$50}=50 USD; money{$60}=60 USD"},
      {"$50-60 million", "money{$50-60 million}=50000000..60000000 USD"},
      {"20 to 25 million dollars", "money{20 to 25 million dollars}=20000000..25000000 USD"},
      {"a loan of ten million rubles", "money{ten million rubles}=10000000 RUB"},
      {"1.5 million Saudi riyals and 40 million Turkish lira",
       "money{1.5 million Saudi riyals}=1500000 SAR; money{40 million Turkish lira}=40000000 TRY"},
      {"The deal is worth a quarter of a billion dollars.",
       "money{a quarter of a billion dollars}=250000000 USD"},
      {"a couple of million dollars", ""},
      {"$2.4 billion or so", "money{$2.4 billion or so}=2400000000 USD about"},
      {"fined 99 cents and 5 pence", "money{99 cents}=0.99 USD; money{5 pence}=0.05 GBP"},
      {"between US$5 million and US$7 million",
       "money{US$5 million}=5000000..7000000 USD; money{US$7 million}=7000000 USD"},
      {"5.3 trillion Uzbek soums", "money{5.3 trillion Uzbek soums}=5.3e+12 UZS"},
      {"-$3.5 million", "money{-$3.5 million}=-3500000 USD"},
      {"The result is ($99.99).", "money{($99.99)}=-99.99 USD"},
      {"a loan of 5 billion rubles ($60 million)",
       "money{5 billion rubles}=5000000000 RUB; money{$60 million}=60000000 USD"},
      {"Look, a penny! They are a dime a dozen, not a dollar.", "money{a penny}=0.01 GBP"},
      {"a surplus of 2 . 0 billion and 1 . 8500 marks", ""},
      {"worth no less than $50 million", "money{no less than $50 million}=50000000 USD above"},
      {"$1 000 000 and $1.000.000", "money{$1 000 000}=1000000 USD; money{$1.000.000}=1000000 USD"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, MONEY);
}

static void
test_parts_and_multiples (void)
{
  static const DescribedCase cases[] = {
      {"A fifth of exports went there.", "percent{A fifth}=20"},
      {"Two thirds of the flour came from Kazakhstan.", "percent{Two thirds}=66.66666667"},
      {"one one hundred and fifth of it", "percent{one one hundred and fifth}=0.9523809524"},
      {"a one hundred and fifth anniversary", ""},
      {"Imports nearly doubled.", "percent{nearly doubled}=2 x below"},
      {"a 2.5-fold increase", "percent{2.5-fold}=2.5 x"},
      {"rose threefold", "percent{threefold}=3 x"},
      {"It was up almost five times.", "percent{almost five times}=5 x below"},
      {"quadrupled within a year", "percent{quadrupled}=4 x"},
      {"between 6% and 8%", "percent{6%}=6..8; percent{8%}=8"},
      {"from 6 to 8 per cent a year", "percent{6}=6; percent{8 per cent}=8"},
      {"ten percent and 10 pct", "percent{ten percent}=10; percent{10 pct}=10"},
      {"7.5 p.c. and 3 p.p.", "percent{7.5 p.c.}=7.5; percent{3 p.p.}=3"},
      {"by 50 basis points", "percent{50 basis points}=0.5"},
      {"a 12.5-percent rise", "percent{12.5-percent}=12.5"},
      {"three-quarters of the crop", "percent{three-quarters}=75"},
      {"as much as 40% of GDP", "percent{as much as 40%}=40 below"},
      {"just under half of it", "percent{just under half}=50 below"},
      {"more than one-third of all trade", "percent{more than one-third}=33.33333333 above"},
      {"one out of every five firms", "percent{one out of every five}=20"},
      {"half a percent", "percent{half a percent}=0.5"},
      {"by 1½ %", "percent{1½ %}=1.5"},
      {"+4.5% and −2%", "percent{+4.5%}=4.5; percent{−2%}=-2"},
      {"a tenfold drop", "percent{tenfold}=10 x"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, PERCENT);
}

static void
test_quantities_with_their_units (void)
{
  static const DescribedCase cases[] = {
      {"The road is 47 km long and 12 m wide.", "quantity{47 km}=47 km; quantity{12 m}=12 m"},
      {"1.2 million tons of coal", "quantity{1.2 million tons}=1200000 tons"},
      {"It yields 3.5 t/ha.", "quantity{3.5 t/ha}=3.5 t/ha"},
      {"at 90 km/h or 25 metres per second",
       "quantity{90 km/h}=90 km/h; quantity{25 metres per second}=25 metres per second"},
      {"some 40 degrees Celsius and -5°C",
       "quantity{some 40 degrees Celsius}=40 degrees Celsius about; quantity{-5°C}=-5 °C"},
      {"350 million cubic metres of gas",
       "quantity{350 million cubic metres}=350000000 cubic metres"},
      {"17 billion kWh", "quantity{17 billion kWh}=1.7e+10 kWh"},
      {"a 1,200-MW plant", "quantity{1,200-MW}=1200 MW"},
      {"100,000 barrels per day", "quantity{100,000 barrels per day}=100000 barrels per day"},
      {"ten to fifteen wagons", "quantity{ten to fifteen wagons}=10..15 wagons"},
      {"about three dozen firms", "quantity{about three dozen firms}=36 firms about"},
      {"a population of 9.5 million", "quantity{9.5 million}=9500000"},
      {"600,000 hectares of cotton", "quantity{600,000 hectares}=600000 hectares"},
      {"55 years old", "quantity{55 years old}=55 years old"},
      {"2 1/2 inches thick", "quantity{2 1/2 inches}=2.5 inches"},
      {"1.6 × 10^6 items", "quantity{1.6 × 10^6 items}=1600000 items"},
      {"6 feet 2 inches tall", "quantity{6 feet 2 inches}=6.166666667 feet"},
      {"It took 3 hours and 30 minutes.", "quantity{3 hours and 30 minutes}=3.5 hours"},
      {"He ate 5 pounds 4 ounces.", "quantity{5 pounds 4 ounces}=5.25 pounds"},
      {"2 hours, 90 minutes and 5 feet 20 inches",
       "quantity{2 hours}=2 hours; quantity{90 minutes}=90 minutes; quantity{5 feet}=5 feet; "
       "quantity{20 inches}=20 inches"},
      {"no less than 20 and not less than 30 wagons; at least 7.",
       "quantity{no less than 20}=20 above; quantity{not less than 30 wagons}=30 wagons above; "
       "quantity{at least 7}=7 above"},
      {"a 5-sigma result", "quantity{5-sigma}=5 sigma"},
      {"3 GB of data at 100 Mbps", "quantity{3 GB}=3 GB; quantity{100 Mbps}=100 Mbps"},
  };
  check_descriptions (cases, G_N_ELEMENTS (cases), PUBLISHED, QUANTITY);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/amounts-english/money-in-every-mixture", test_money_in_every_mixture);
  g_test_add_func ("/language/amounts-english/parts-and-multiples", test_parts_and_multiples);
  g_test_add_func ("/language/amounts-english/quantities-with-their-units",
                   test_quantities_with_their_units);
  return g_test_run ();
}
