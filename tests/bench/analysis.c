/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many words a second are analysed on one core: the tagger alone, then the whole analysis; one
 * document of 3,000 words; long documents, for what grows faster than they do; and what it costs to
 * load the model and all the reference data. Medians of several runs.
 *
 * analysis [--texts FILE] FILE… reads these texts; without one it reads the project's samples.
 * --texts writes what was read, a JSON object a line, for others to be measured on the same. */
#include "config.h"

#include "import/language.h"
#include "language/analysis.h"
#include "language/draft.h"
#include "language/tagger.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define N_RUNS 7
/* The texts are repeated until they have so many words. */
#define MIN_WORDS 30000
#define DOCUMENT_WORDS 3000

/* Tokens and drafts are made outside of what is measured of the tagger. */
typedef struct
{
  SeraiTokens *tokens;
  SeraiPassage passage;
  SeraiDraft *draft;
} Prepared;

typedef struct
{
  SeraiRecogniser *recogniser;
  GPtrArray *documents;
  Prepared *prepared;
  guint n_words;
  SeraiDocument *document; /* the one that is measured by itself */
} World;

static int
compare_times (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;
  return first < second ? -1 : first > second;
}

/* Seconds that @run takes, in the median. */
static double
measure (void (*run) (World *world), World *world)
{
  double times[N_RUNS];
  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 began = g_get_monotonic_time ();
      run (world);
      times[i] = (g_get_monotonic_time () - began) / 1e6;
    }
  qsort (times, N_RUNS, sizeof *times, compare_times);
  return times[N_RUNS / 2];
}

static void
analyse_all (World *world)
{
  for (guint i = 0; i < world->documents->len; i++)
    {
      g_autoptr (SeraiAnalysis) analysis =
          serai_analysis_new (world->recogniser, world->documents->pdata[i]);
    }
}

static void
analyse_one (World *world)
{
  g_autoptr (SeraiAnalysis) analysis = serai_analysis_new (world->recogniser, world->document);
}

static Prepared *
prepare (World *world)
{
  Prepared *all = g_new0 (Prepared, world->documents->len);
  for (guint i = 0; i < world->documents->len; i++)
    {
      const SeraiDocument *document = world->documents->pdata[i];
      all[i].tokens = serai_tokens_new (document->text);
      all[i].passage = (SeraiPassage){.recogniser = world->recogniser, .tokens = all[i].tokens};
      all[i].draft = serai_draft_new (&all[i].passage);
    }
  return all;
}

static void
tag_all (World *world)
{
  const SeraiTagger *tagger = serai_recogniser_get_tagger (world->recogniser);
  g_autoptr (GArray) tags = g_array_new (FALSE, FALSE, sizeof (SeraiTag));
  for (guint i = 0; i < world->documents->len; i++)
    {
      g_array_set_size (tags, 0);
      serai_tagger_run (tagger, world->prepared[i].draft, tags);
    }
}

static void
load_model (World *world)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiTagger) tagger = serai_tagger_new (&error);
  g_assert_no_error (error);
}

static void
load_all (World *world)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
}

static guint
count_words (const char *text)
{
  guint n = 0;
  for (const char *p = text; *p != '\0'; p++)
    n += !g_ascii_isspace (*p) && (p == text || g_ascii_isspace (p[-1]));
  return n;
}

static gboolean
add_document (World *world, const char *path, GError **error)
{
  SeraiDocument *document = serai_document_new ();
  g_ptr_array_add (world->documents, document);
  if (!g_file_get_contents (path, &document->text, NULL, error))
    return FALSE;
  if (!g_utf8_validate (document->text, -1, NULL))
    {
      char *valid = g_utf8_make_valid (document->text, -1);
      g_free (document->text);
      document->text = valid;
    }
  document->language = g_strdup (serai_language_guess (document->text));
  document->published = serai_day_parse ("2023-05-04");
  world->n_words += count_words (document->text);
  return TRUE;
}

static gboolean
add_samples (World *world, GError **error)
{
  g_autoptr (GDir) folder = g_dir_open (SERAI_SOURCE_DIR "/data/samples", 0, error);
  if (folder == NULL)
    return FALSE;
  for (const char *name; (name = g_dir_read_name (folder)) != NULL;)
    {
      g_autofree char *path = g_build_filename (SERAI_SOURCE_DIR, "data/samples", name, NULL);
      if (g_str_has_suffix (name, ".txt") && !add_document (world, path, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_documents (World *world, int n_paths, char **paths, GError **error)
{
  do
    {
      guint n_before = world->n_words;
      if (n_paths == 0 && !add_samples (world, error))
        return FALSE;
      for (int i = 0; i < n_paths; i++)
        if (!add_document (world, paths[i], error))
          return FALSE;
      if (world->n_words == n_before)
        {
          g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "The texts have no words.");
          return FALSE;
        }
    }
  while (world->n_words < MIN_WORDS);
  return TRUE;
}

/* The texts again and again, parted by @joint, to @n_bytes. */
static char *
repeat_texts (const World *world, gsize n_bytes, const char *joint)
{
  GString *text = g_string_sized_new (n_bytes + 65536);
  for (guint i = 0; text->len < n_bytes; i++)
    {
      const SeraiDocument *document = world->documents->pdata[i % world->documents->len];
      g_string_append (text, document->text);
      g_string_append (text, joint);
    }
  return g_string_free (text, FALSE);
}

static char *
cut_words (const char *text, guint n_words)
{
  const char *p = text;
  for (guint n = 0; *p != '\0'; p++)
    if (!g_ascii_isspace (*p) && (p == text || g_ascii_isspace (p[-1])) && ++n > n_words)
      break;
  return g_strndup (text, p - text);
}

static double
time_text (World *world, char *text)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  document->text = text;
  document->language = g_strdup ("en");
  document->published = serai_day_parse ("2023-05-04");
  world->document = document;
  gint64 began = g_get_monotonic_time ();
  analyse_one (world);
  return (g_get_monotonic_time () - began) / 1e6;
}

static void
measure_document (World *world)
{
  g_autofree char *texts = repeat_texts (world, 20 * DOCUMENT_WORDS, "\n\n");
  g_autoptr (SeraiDocument) document = serai_document_new ();
  document->text = cut_words (texts, DOCUMENT_WORDS);
  document->language = g_strdup ("en");
  document->published = serai_day_parse ("2023-05-04");
  world->document = document;
  g_print ("analysis: one document of %u words in %.1f ms\n", count_words (document->text),
           1e3 * measure (analyse_one, world));
}

/* Ten times the text should take ten times as long. */
static void
measure_long_texts (World *world)
{
  static const char *const shapes[] = {"prose", "without a full stop", "capitals", "figures"};
  for (guint shape = 0; shape < G_N_ELEMENTS (shapes); shape++)
    {
      double seconds[2];
      for (guint i = 0; i < 2; i++)
        {
          gsize n_bytes = i == 0 ? 100 * 1000 : 1000 * 1000;
          char *text = repeat_texts (world, n_bytes, shape == 1 ? " " : "\n\n");
          if (shape == 1)
            g_strdelimit (text, ".!?\n", ',');
          else if (shape == 2)
            for (char *p = text; *p != '\0'; p++)
              *p = g_ascii_toupper (*p);
          else if (shape == 3)
            for (char *p = text; *p != '\0'; p++)
              *p = g_ascii_isspace (*p) ? *p : '0' + (guchar) *p % 10;
          seconds[i] = time_text (world, text);
        }
      g_print ("analysis: 1 MB, %s, in %.0f ms; ten times the time of 0.1 MB is %.0f ms\n",
               shapes[shape], 1e3 * seconds[1], 1e4 * seconds[0]);
    }
}

static gboolean
write_texts (const World *world, const char *path, GError **error)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  for (guint i = 0; i < world->documents->len; i++)
    {
      const SeraiDocument *document = world->documents->pdata[i];
      g_autoptr (JsonBuilder) builder = json_builder_new ();
      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "text");
      json_builder_add_string_value (builder, document->text);
      json_builder_set_member_name (builder, "published");
      json_builder_add_string_value (builder, "2023-05-04");
      json_builder_end_object (builder);
      g_autoptr (JsonNode) root = json_builder_get_root (builder);
      g_autofree char *line = json_to_string (root, FALSE);
      g_string_append_printf (lines, "%s\n", line);
    }
  return g_file_set_contents (path, lines->str, lines->len, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) documents =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_document_unref);
  World world = {.documents = documents};
  const char *texts = argc > 2 && strcmp (argv[1], "--texts") == 0 ? argv[2] : NULL;
  int n_options = texts != NULL ? 3 : 1;
  if (!read_documents (&world, argc - n_options, argv + n_options, &error)
      || (texts != NULL && !write_texts (&world, texts, &error)))
    {
      g_printerr ("analysis: %s\n", error->message);
      return 1;
    }
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  world.recogniser = recogniser;
  world.prepared = prepare (&world);

  double tagging = measure (tag_all, &world), whole = measure (analyse_all, &world);
  g_print ("tagger: %.0f words a second\n", world.n_words / tagging);
  g_print ("analysis: %.0f words a second, %.1f ms for 3,000 words\n", world.n_words / whole,
           3000 * 1e3 * whole / world.n_words);
  measure_document (&world);
  measure_long_texts (&world);
  g_print ("loading: model %.2f ms, reference, names and words %.1f ms\n",
           1e3 * measure (load_model, &world), 1e3 * measure (load_all, &world));
  for (guint i = 0; i < documents->len; i++)
    {
      serai_draft_free (world.prepared[i].draft);
      serai_tokens_free (world.prepared[i].tokens);
    }
  g_free (world.prepared);
  return 0;
}
