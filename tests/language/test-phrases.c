/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/compile/trie.h"
#include "language/phrases.h"

/* A book and what it lies in. */
typedef struct
{
  GBytes *bytes;
  SeraiImage image;
  SeraiPhraseBook *book;
} Shelf;

static void
make_book (Shelf *shelf, const SeraiName *list, guint n_names)
{
  g_autoptr (SeraiImageWriter) writer = serai_image_writer_new ();
  serai_trie_pack (writer, list, n_names);
  shelf->bytes = serai_image_writer_finish (writer, "TEST", 1);
  g_assert_true (serai_image_open (&shelf->image, shelf->bytes, "TEST", 1));
  shelf->book = serai_phrase_book_new (&shelf->image, list, n_names);
  g_assert_nonnull (shelf->book);
}

static void
clear_book (Shelf *shelf)
{
  serai_phrase_book_free (shelf->book);
  g_bytes_unref (shelf->bytes);
}

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
  SeraiSubject subject;
  guint token;
  guint length;
  guint n_names;
  const char *key;
} Case;

static const Case cases[] = {
    {"Congo", SERAI_SUBJECT_COUNTRY, 0, 1, 2, "country:COG"},
    {"the CONGO basin", SERAI_SUBJECT_COUNTRY, 1, 1, 2, "country:COG"},
    {"Democratic Republic of the Congo", SERAI_SUBJECT_COUNTRY, 0, 5, 1, "country:COD"},
    {"Democratic Republic of the Congo", SERAI_SUBJECT_COUNTRY, 1, 4, 1, "country:COG"},
    {"Democratic Republic of Letters", SERAI_SUBJECT_COUNTRY, 0, 0, 0, NULL},
    {"the WHO said", SERAI_SUBJECT_BODY, 1, 1, 1, "body:who"},
    {"those who said", SERAI_SUBJECT_BODY, 1, 0, 0, NULL},
    {"World Health Organization", SERAI_SUBJECT_BODY, 0, 3, 1, "body:who"},
    {"World Health Day", SERAI_SUBJECT_BODY, 0, 1, 1, "body:who"},
    {"world health day", SERAI_SUBJECT_BODY, 0, 0, 0, NULL},
    {"Cote d’Ivoire sells cocoa", SERAI_SUBJECT_COUNTRY, 0, 2, 1, "country:COG"},
    {"the WHO said", SERAI_SUBJECT_COUNTRY, 1, 0, 0, NULL},
};

static void
test_the_longest_name_is_found_and_acronyms_only_as_written (void)
{
  Shelf shelf;
  make_book (&shelf, names, G_N_ELEMENTS (names));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiTokens) tokens = serai_tokens_new (cases[i].text);
      const SeraiName *const *found = NULL;
      guint n = 0;
      const SeraiPhrases *phrases = serai_phrase_book_get (shelf.book, cases[i].subject);
      g_assert_cmpuint (serai_phrases_match (phrases, tokens, cases[i].token, &found, &n), ==,
                        cases[i].length);
      g_assert_cmpuint (n, ==, cases[i].n_names);
      if (n > 0)
        g_assert_cmpstr (found[0]->entry->key, ==, cases[i].key);
    }
  clear_book (&shelf);
}

static void
test_ten_thousand_names_stay_apart (void)
{
  enum
  {
    N_NAMES = 10000
  };
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree SeraiName *many = g_new0 (SeraiName, N_NAMES);
  for (guint i = 0; i < N_NAMES; i++)
    {
      g_ptr_array_add (texts, g_strdup_printf ("item %c%u of %u", 'a' + i % 26, i / 100, i % 100));
      many[i] = (SeraiName){texts->pdata[i], "en", SERAI_NAME_PLAIN, &congo};
    }
  Shelf shelf;
  make_book (&shelf, many, N_NAMES);
  const SeraiPhrases *phrases = serai_phrase_book_get (shelf.book, SERAI_SUBJECT_COUNTRY);
  for (guint i = 0; i < N_NAMES; i++)
    {
      g_autoptr (SeraiTokens) tokens = serai_tokens_new (many[i].text);
      const SeraiName *const *found = NULL;
      guint n = 0;
      g_assert_cmpuint (serai_phrases_match (phrases, tokens, 0, &found, &n), ==, 4);
      g_assert_cmpuint (n, ==, 1);
      g_assert_true (found[0] == &many[i]);
    }
  clear_book (&shelf);
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
