/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long a thousand documents take to be checked again after new figures have come. */
#include "library/library.h"
#include "support/library.h"

#define N_DOCUMENTS 1000
#define FIRST_YEAR 2000
#define N_YEARS 23

static const char *const countries[] = {"Tajikistan", "Kazakhstan", "Uzbekistan", "China",
                                        "Russia",     "Germany",    "Japan",      "Iran"};
static const char *const codes[] = {"TJK", "KAZ", "UZB", "CHN", "RUS", "DEU", "JPN", "IRN"};

static void
write_documents (const char *folder)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (11);
  for (guint i = 0; i < N_DOCUMENTS; i++)
    {
      const char *one = countries[i % 8], *other = countries[(i + 1 + i / 8 % 7) % 8];
      int year = g_rand_int_range (chance, FIRST_YEAR + 1, FIRST_YEAR + N_YEARS);
      g_autofree char *text = g_strdup_printf (
          "A note on trade, number %u\n\nIn %d, trade between %s and %s reached almost $%d "
          "million, "
          "and its growth was more than %d percent. In %d, %s's exports to %s amounted to $%d "
          "million.\n",
          i, year, one, other, g_rand_int_range (chance, 300, 900),
          g_rand_int_range (chance, 2, 30), year, one, other, g_rand_int_range (chance, 100, 500));
      g_autofree char *name = g_strdup_printf ("%04u.txt", i);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_assert_true (g_file_set_contents (path, text, -1, NULL));
    }
}

static char *
write_figures (const char *folder)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (12);
  g_autoptr (GString) rows =
      g_string_new ("period,reporter,partner,flow,commodity,value,currency,agency\n");
  for (int year = FIRST_YEAR; year < FIRST_YEAR + N_YEARS; year++)
    for (guint a = 0; a < G_N_ELEMENTS (codes); a++)
      for (guint b = 0; b < G_N_ELEMENTS (codes); b++)
        for (guint flow = 0; a != b && flow < 2; flow++)
          g_string_append_printf (rows, "%d,%s,%s,%s,TOTAL,%d,USD,Office\n", year, codes[a],
                                  codes[b], flow ? "M" : "X",
                                  g_rand_int_range (chance, 100000000, 500000000));
  char *path = g_build_filename (folder, "figures.csv", NULL);
  g_assert_true (g_file_set_contents (path, rows->str, -1, NULL));
  return path;
}

static GPtrArray *
take_in (SeraiLibrary *library, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  g_ptr_array_add (inputs, serai_input_new_for_file (file));
  GPtrArray *intakes = serai_library_add (library, inputs, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return intakes;
}

int
main (void)
{
  TestPlace place = test_place_new ();
  g_autofree char *texts = g_build_filename (place.folder, "texts", NULL);
  g_mkdir (texts, 0700);
  write_documents (texts);
  g_autofree char *figures = write_figures (place.folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  g_autoptr (SeraiLibrary) library = serai_library_open (place.path, recogniser, &error);
  g_assert_no_error (error);
  g_autoptr (GPtrArray) intakes = take_in (library, texts);
  g_autoptr (GPtrArray) tables = take_in (library, figures);

  guint n_claims = 0, n_readings = 0, n_told = 0;
  gint64 began = g_get_monotonic_time ();
  for (guint i = 0; i < intakes->len; i++)
    {
      const SeraiIntake *intake = intakes->pdata[i];
      g_autoptr (SeraiOpened) opened = serai_library_load (library, intake->id, NULL, &error);
      g_assert_no_error (error);
      g_autoptr (GPtrArray) checks = serai_library_check (
          library, opened->analysis->claims, opened->document->published, NULL, &error);
      g_assert_no_error (error);
      for (guint j = 0; j < checks->len; j++)
        {
          const SeraiCheck *check = checks->pdata[j];
          n_claims++;
          n_readings += check->readings->len;
          n_told += check->verdict != SERAI_VERDICT_UNKNOWN;
        }
    }
  double seconds = (g_get_monotonic_time () - began) / 1e6;
  g_print ("checked again: %u documents, %u claims (%u with a verdict), %u readings in %.2f s\n",
           intakes->len, n_claims, n_told, n_readings, seconds);
  g_clear_object (&library);
  test_place_clear (&place);
  return n_told > 0 ? 0 : 1;
}
