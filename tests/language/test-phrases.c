/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/phrases.h"

static const SeraiEntry congo = {.subject = SERAI_SUBJECT_COUNTRY, .key = "country:COG"};
static const SeraiEntry kinshasa = {.subject = SERAI_SUBJECT_COUNTRY, .key = "country:COD"};
static const SeraiEntry health = {.subject = SERAI_SUBJECT_BODY, .key = "body:who"};

static const SeraiName names[] = {
    {"Congo", "en", SERAI_NAME_PLAIN, &congo},
    {"Congo", "en", SERAI_NAME_PLAIN, &kinshasa},
    {"Republic of the Congo", "en", SERAI_NAME_FORMAL, &congo},
    {"Democratic Republic of the Congo", "en", SERAI_NAME_FORMAL, &kinshasa},
    {"WHO", "en", SERAI_NAME_ACRONYM, &health},
    {"World Health Organization", "en", SERAI_NAME_PLAIN, &health},
    {"World", "en", SERAI_NAME_ACRONYM, &health},
    {"Côte d'Ivoire", "en", SERAI_NAME_PLAIN, &congo},
};

typedef struct
{
  const char *text;
  guint token;
  guint length;
  guint n_names;
  const char *key;
} Case;

static const Case cases[] = {
    {"Congo", 0, 1, 2, "country:COG"},
    {"the CONGO basin", 1, 1, 2, "country:COG"},
    {"Democratic Republic of the Congo", 0, 5, 1, "country:COD"},
    {"Democratic Republic of the Congo", 1, 4, 1, "country:COG"},
    {"Democratic Republic of Letters", 0, 0, 0, NULL},
    {"the WHO said", 1, 1, 1, "body:who"},
    {"those who said", 1, 0, 0, NULL},
    {"World Health Organization", 0, 3, 1, "body:who"},
    {"World Health Day", 0, 1, 1, "body:who"},
    {"world health day", 0, 0, 0, NULL},
    {"Cote d’Ivoire sells cocoa", 0, 2, 1, "country:COG"},
};

static void
test_the_longest_name_is_found_and_acronyms_only_as_written (void)
{
  g_autoptr (SeraiPhrases) phrases = serai_phrases_new ();
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    serai_phrases_add (phrases, &names[i]);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiTokens) tokens = serai_tokens_new (cases[i].text);
      const SeraiName *const *found = NULL;
      guint n = 0;
      g_assert_cmpuint (serai_phrases_match (phrases, tokens, cases[i].token, &found, &n), ==,
                        cases[i].length);
      g_assert_cmpuint (n, ==, cases[i].n_names);
      if (n > 0)
        g_assert_cmpstr (found[0]->entry->key, ==, cases[i].key);
    }
}

static void
test_ten_thousand_names_stay_apart (void)
{
  enum
  {
    N_NAMES = 10000
  };
  g_autoptr (SeraiPhrases) phrases = serai_phrases_new ();
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree SeraiName *many = g_new0 (SeraiName, N_NAMES);
  for (guint i = 0; i < N_NAMES; i++)
    {
      g_ptr_array_add (texts, g_strdup_printf ("item %c%u of %u", 'a' + i % 26, i / 100, i % 100));
      many[i] = (SeraiName){texts->pdata[i], "en", SERAI_NAME_PLAIN, &congo};
      serai_phrases_add (phrases, &many[i]);
    }
  for (guint i = 0; i < N_NAMES; i++)
    {
      g_autoptr (SeraiTokens) tokens = serai_tokens_new (many[i].text);
      const SeraiName *const *found = NULL;
      guint n = 0;
      g_assert_cmpuint (serai_phrases_match (phrases, tokens, 0, &found, &n), ==, 4);
      g_assert_cmpuint (n, ==, 1);
      g_assert_true (found[0] == &many[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/phrases/the-longest-name-is-found-and-acronyms-only-as-written",
                   test_the_longest_name_is_found_and_acronyms_only_as_written);
  g_test_add_func ("/language/phrases/ten-thousand-names-stay-apart",
                   test_ten_thousand_names_stay_apart);
  return g_test_run ();
}
