/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast short documents come in: 2,000 invented texts, a new library, documents a second. */
#include "library/library.h"
#include "support/library.h"

#define N_DOCUMENTS 2000

static const char *const openings[] = {
    "%s and %s met in %s on %d May to speak of trade.",
    "The foreign minister of %s received the ambassador of %s in %s on %d June.",
    "A delegation of %s arrived from %s in %s on the morning of %d March.",
    "Talks between %s and %s were held in %s on %d April.",
};
static const char *const sentences[] = {
    "Last year the turnover of goods between the two countries reached %d million dollars.",
    "Exports grew by %d percent, the ministry said, and imports by somewhat less.",
    "The sides agreed to bring the turnover to %d billion dollars by 2030.",
    "More than %d companies with shares from both countries work in the free zones.",
    "The Prime Minister noted that deliveries of wheat and oil products rose to %d tons a month.",
    "In the first half of 2022 their share in foreign trade was about %d percent.",
    "They signed a memorandum on customs and %d other documents.",
    "The next session of the commission will take place in %d weeks.",
    "Cooperation in energy, transport and water was spoken of, and %d projects were named.",
    "The guests visited a textile factory that employs %d people and a new railway station.",
};
static const char *const countries[] = {"Tajikistan", "Kazakhstan", "Uzbekistan", "China",
                                        "Russia",     "Turkey",     "Germany",    "Iran"};
static const char *const cities[] = {"Dushanbe", "Astana", "Tashkent", "Beijing", "Moscow"};

#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static char *
write_text (GRand *chance, guint number)
{
  GString *text = g_string_new (NULL);
  g_string_append_printf (text, "Notes on a meeting, number %u\n\nDUSHANBE, May %d - ", number,
                          g_rand_int_range (chance, 1, 31));
  g_string_append_printf (text, openings[number % G_N_ELEMENTS (openings)],
                          countries[g_rand_int_range (chance, 0, G_N_ELEMENTS (countries))],
                          countries[g_rand_int_range (chance, 0, G_N_ELEMENTS (countries))],
                          cities[g_rand_int_range (chance, 0, G_N_ELEMENTS (cities))],
                          g_rand_int_range (chance, 1, 31));
  for (guint i = 0; i < 10; i++)
    {
      const char *sentence = sentences[g_rand_int_range (chance, 0, G_N_ELEMENTS (sentences))];
      g_string_append (text, i % 4 == 3 ? "\n\n" : " ");
      g_string_append_printf (text, sentence, g_rand_int_range (chance, 2, 900));
    }
  return g_string_free (text, FALSE);
}

static void
write_texts (const char *folder)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (7);
  for (guint i = 0; i < N_DOCUMENTS; i++)
    {
      g_autofree char *name = g_strdup_printf ("%05u.txt", i);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = write_text (chance, i);
      g_assert_true (g_file_set_contents (path, text, -1, NULL));
    }
}

int
main (void)
{
  TestPlace place = test_place_new ();
  g_autofree char *folder = g_build_filename (place.folder, "texts", NULL);
  g_mkdir (folder, 0700);
  write_texts (folder);

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  g_autoptr (SeraiLibrary) library = serai_library_open (place.path, recogniser, &error);
  g_assert_no_error (error);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  g_ptr_array_add (inputs, serai_input_new_for_file (file));

  gint64 began = g_get_monotonic_time ();
  g_autoptr (GPtrArray) intakes = serai_library_add (library, inputs, NULL, NULL, NULL, &error);
  double seconds = (g_get_monotonic_time () - began) / 1e6;
  g_assert_no_error (error);
  guint n_imported = 0;
  for (guint i = 0; i < intakes->len; i++)
    n_imported += ((SeraiIntake *) intakes->pdata[i])->outcome == SERAI_OUTCOME_IMPORTED;
  serai_library_verify (library, &error);
  g_assert_no_error (error);
  g_clear_object (&library);

  GStatBuf status;
  g_assert_cmpint (g_stat (place.path, &status), ==, 0);
  g_print ("import: %u documents in %.2f s, %.0f a second; library %.1f MB, %.1f kB a document\n",
           n_imported, seconds, n_imported / seconds, status.st_size / 1e6,
           status.st_size / 1e3 / MAX (n_imported, 1));

  library = serai_library_open (place.path, NULL, &error);
  began = g_get_monotonic_time ();
  g_assert_true (serai_library_undo (library, &error));
  double undo = (g_get_monotonic_time () - began) / 1e6;
  began = g_get_monotonic_time ();
  g_assert_true (serai_library_redo (library, &error));
  double redo = (g_get_monotonic_time () - began) / 1e6;
  g_print ("import undone in %.2f s, redone in %.2f s\n", undo, redo);
  g_clear_object (&library);
  test_place_clear (&place);
  return n_imported == N_DOCUMENTS ? 0 : 1;
}
