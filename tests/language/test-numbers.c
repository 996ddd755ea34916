/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/number.h"
#include "language/numeral.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const char *text;
  double number;
  double step;
} NumberCase;

static void
test_figures_are_read_as_people_write_them (void)
{
  static const struct
  {
    const char *text;
    double number;
    guint n_decimals;
  } cases[] = {
      {"7", 7, 0},
      {"1,435.7", 1435.7, 1},
      {"1 435,7", 1435.7, 1},
      {"1.435,7", 1435.7, 1},
      {"22 190", 22190, 0},
      {"12,34,567", 1234567, 0},
      {"1,435", 1435, 0},
      {"1.435", 1.435, 3},
      {"1.435.700", 1435700, 0},
      {"6,8", 6.8, 1},
      {"0,435", 0.435, 3},
      {"1 435,700", 1435.7, 3},
      {"1\u00A0435", 1435, 0},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double number;
      guint n_decimals;
      g_test_message ("%s", cases[i].text);
      g_assert_true (
          serai_number_parse (cases[i].text, strlen (cases[i].text), &number, &n_decimals));
      g_assert_cmpfloat_with_epsilon (number, cases[i].number, 1e-9);
      g_assert_cmpuint (n_decimals, ==, cases[i].n_decimals);
    }
  double number;
  guint n_decimals;
  g_assert_false (serai_number_parse ("", 0, &number, &n_decimals));
  g_assert_false (serai_number_parse ("12a", 3, &number, &n_decimals));
}

/* Each text is one number from its first word to its last. */
static void
check_numerals (const NumberCase *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (SeraiTokens) tokens = serai_tokens_new (cases[i].text);
      SeraiPassage passage = {.tokens = tokens};
      g_autoptr (SeraiReading) reading = serai_reading_new (&passage);
      SeraiNumeral numeral;
      g_test_message ("%s", cases[i].text);
      g_assert_true (serai_numeral_read (reading, 0, &numeral));
      g_assert_cmpuint (numeral.end, ==, reading->pieces->len);
      g_assert_cmpfloat_with_epsilon (numeral.number, cases[i].number,
                                      fabs (cases[i].number) * 1e-9);
      g_assert_cmpfloat_with_epsilon (numeral.step, cases[i].step, cases[i].step * 1e-9);
    }
}

static void
test_numbers_come_in_figures_and_words (void)
{
  static const NumberCase cases[] = {
      {"1.4bn", 1.4e9, 0.1e9},
      {"1.4 billion", 1.4e9, 0.1e9},
      {"1,435.7 mn", 1435.7e6, 0.1e6},
      {"22 190 mln", 22190e6, 1e6},
      {"640 thousand", 640e3, 1e3},
      {"2 lakh crore", 2e12, 1e12},
      {"1 billion 250 million", 1.25e9, 1e6},
      {"2 and a half million", 2.5e6, 0.1e6},
      {"twenty-five", 25, 1},
      {"a hundred and twenty", 120, 1},
      {"one hundred", 100, 1},
      {"three hundred and forty-two thousand", 342e3, 1e3},
      {"two million three hundred thousand", 2.3e6, 1e3},
      {"one and a half billion", 1.5e9, 0.1e9},
      {"a billion and a half", 1.5e9, 0.1e9},
      {"half a million", 0.5e6, 0.1e6},
      {"half a dozen", 6, 1.2},
      {"three quarters of a million", 0.75e6, 0.1e6},
      {"two thirds", 2.0 / 3, 0.02},
      {"two-thirds", 2.0 / 3, 0.02},
      {"a fifth", 0.2, 0.02},
      {"three dozen", 36, 12},
  };
  check_numerals (cases, G_N_ELEMENTS (cases));
}

static void
test_vague_numbers_are_none (void)
{
  static const char *const vague[] = {"several hundred", "a few thousand", "hundreds of millions",
                                      "many hundred"};
  for (guint i = 0; i < G_N_ELEMENTS (vague); i++)
    {
      g_autoptr (SeraiTokens) tokens = serai_tokens_new (vague[i]);
      SeraiPassage passage = {.tokens = tokens};
      g_autoptr (SeraiReading) reading = serai_reading_new (&passage);
      for (guint j = 0; j < reading->pieces->len; j++)
        {
          SeraiNumeral numeral;
          g_test_message ("%s, %u", vague[i], j);
          g_assert_false (serai_numeral_read (reading, j, &numeral));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/numbers/figures-are-read-as-people-write-them",
                   test_figures_are_read_as_people_write_them);
  g_test_add_func ("/language/numbers/numbers-come-in-figures-and-words",
                   test_numbers_come_in_figures_and_words);
  g_test_add_func ("/language/numbers/vague-numbers-are-none", test_vague_numbers_are_none);
  return g_test_run ();
}
