/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How soon a search answers: invented articles of 500 words, as common as words are, put into a
 * library of SERAI_BENCH_ARTICLES (20,000) of them; then 200 questions of several kinds. */
#include "store/database.h"
#include "store/search.h"
#include "support/library.h"

#include <math.h>
#include <time.h>

#define N_WORDS 60000
#define N_ARTICLE_WORDS 500
#define N_QUESTIONS 200
#define LIMIT 50

static const char *const syllables[] = {"ka", "ro",  "men", "ti", "sul", "be",  "dar", "no", "vi",
                                        "pe", "lan", "go",  "mu", "shi", "ter", "ab",  "ya", "zon"};

/* The word of a rank: the commoner, the shorter. */
static char *
make_word (guint rank)
{
  GString *word = g_string_new (NULL);
  for (guint rest = rank + 1; rest > 0; rest /= G_N_ELEMENTS (syllables))
    g_string_append (word, syllables[rest % G_N_ELEMENTS (syllables)]);
  return g_string_free (word, FALSE);
}

/* Ranks as Zipf has them: the n-th word is n times rarer than the first. */
static guint
draw_rank (GRand *chance)
{
  return (guint) (exp (g_rand_double (chance) * log ((double) N_WORDS)) - 1);
}

static char *
write_article (GRand *chance, char **words)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < N_ARTICLE_WORDS; i++)
    {
      const char *word = words[draw_rank (chance)];
      gboolean is_name = i % 25 == 0;
      if (i > 0)
        g_string_append (text, i % 100 == 0 ? ".\n\n" : " ");
      g_string_append_c (text, is_name ? g_ascii_toupper (word[0]) : word[0]);
      g_string_append (text, word + 1);
    }
  return g_string_free (text, FALSE);
}

static void
store_one (SeraiDatabase *database, guint number, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *title = g_strndup (text, 40);
  g_autofree char *unlike = g_strdup_printf ("%u", number);
  g_autoptr (GBytes) bytes = g_bytes_new (unlike, strlen (unlike));
  g_autofree char *sha256 = serai_text_sha256 (bytes);
  g_autoptr (SeraiOriginal) original = serai_original_new (bytes, sha256, 1683200000);
  g_autoptr (SeraiDocument) document = test_document_new (title, text);
  g_autoptr (SeraiAnalysis) analysis = serai_analysis_new_empty ();
  g_array_set_size (document->blocks, 0);
  g_autoptr (GBytes) marks = serai_marks_pack (document, analysis);
  gint64 id = serai_originals_insert (database, original, &error);
  g_assert_no_error (error);
  g_assert_true (
      serai_articles_insert (database, id, document, analysis, marks, N_ARTICLE_WORDS, &error));
}

/* Of this thread: on a busy machine the time that passes tells little. */
static gint64
read_cpu (void)
{
  struct timespec now;
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static void
fill (SeraiDatabase *database, guint n_articles, char **words)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (11);
  gint64 began = g_get_monotonic_time ();
  gint64 cpu = read_cpu ();
  for (guint i = 0; i < n_articles; i++)
    {
      if (i % 500 == 0)
        g_assert_true (serai_database_begin (database, NULL));
      g_autofree char *text = write_article (chance, words);
      store_one (database, i, text);
      if (i % 500 == 499 || i + 1 == n_articles)
        g_assert_true (serai_database_commit (database, NULL));
    }
  double seconds = (g_get_monotonic_time () - began) / 1e6;
  double cpu_seconds = (read_cpu () - cpu) / 1e6;
  GStatBuf status;
  g_stat (serai_database_get_path (database), &status);
  g_print (
      "search: %u articles of %d words stored and indexed, %.0f a second (%.0f a second of the "
      "processor's time); %.0f MB\n",
      n_articles, N_ARTICLE_WORDS, n_articles / seconds, n_articles / cpu_seconds,
      status.st_size / 1e6);
}

/* Common and rare words, two of them, beginnings, phrases. */
static char *
make_question (guint number, GRand *chance, char **words)
{
  const char *common = words[g_rand_int_range (chance, 0, 40)];
  const char *middling = words[g_rand_int_range (chance, 200, 3000)];
  const char *rare = words[g_rand_int_range (chance, 5000, N_WORDS)];
  switch (number % 6)
    {
    case 0:
      return g_strdup_printf ("%s ", middling);
    case 1:
      return g_strdup_printf ("%s %s ", common, middling);
    case 2:
      return g_strndup (middling, 3);
    case 3:
      return g_strdup_printf ("%s %s", rare, common);
    case 4:
      return g_strdup_printf ("\"%s %s\"", common, middling);
    default:
      return g_strdup_printf ("%s ", common);
    }
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;
  return (x > y) - (x < y);
}

static void
ask (const char *path, char **words)
{
  static const char *const kinds[] = {"a word",        "a common and another",
                                      "three letters", "a rare and a common",
                                      "a phrase",      "a common word"};
  g_autoptr (GError) error = NULL;
  g_autoptr (GRand) chance = g_rand_new_with_seed (5);
  g_autoptr (SeraiDatabase) database = serai_database_open (path, SERAI_DATABASE_READ, &error);
  g_assert_no_error (error);
  gint64 times[N_QUESTIONS], cpu[N_QUESTIONS];
  gint64 worst[G_N_ELEMENTS (kinds)] = {0};
  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      g_autofree char *question = make_question (i, chance, words);
      gint64 began = g_get_monotonic_time ();
      gint64 began_cpu = read_cpu ();
      g_autoptr (GPtrArray) hits = serai_search_run (database, question, LIMIT, &error);
      times[i] = g_get_monotonic_time () - began;
      cpu[i] = read_cpu () - began_cpu;
      g_assert_no_error (error);
      worst[i % 6] = MAX (worst[i % 6], cpu[i]);
    }
  qsort (times, N_QUESTIONS, sizeof *times, compare_times);
  qsort (cpu, N_QUESTIONS, sizeof *cpu, compare_times);
  g_print (
      "search: the best %d of %d questions: median %.1f ms, 95 %% within %.1f ms, all %.1f ms\n",
      LIMIT, N_QUESTIONS, times[N_QUESTIONS / 2] / 1e3, times[N_QUESTIONS * 95 / 100] / 1e3,
      times[N_QUESTIONS - 1] / 1e3);
  g_print ("search: the processor's time: median %.1f ms, 95 %% within %.1f ms\n",
           cpu[N_QUESTIONS / 2] / 1e3, cpu[N_QUESTIONS * 95 / 100] / 1e3);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_print ("search:   %s: at most %.1f ms of it\n", kinds[i], worst[i] / 1e3);
}

int
main (int argc, char **argv)
{
  const char *asked = g_getenv ("SERAI_BENCH_ARTICLES");
  guint n_articles = asked != NULL ? (guint) g_ascii_strtoull (asked, NULL, 10) : 20000;
  TestPlace place = test_place_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = g_new0 (char *, N_WORDS + 1);
  for (guint i = 0; i < N_WORDS; i++)
    words[i] = make_word (i);
  SeraiDatabase *database = serai_database_open (place.path, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  fill (database, n_articles, words);
  serai_database_free (database);
  ask (place.path, words);
  test_place_clear (&place);
  return 0;
}
