/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Trains the name tagger: serai-train FOLDER MODEL, the same bytes each time. */
#include "language/train/perceptron.h"
#include "language/train/trial.h"

#define SEED 1
#define N_EPOCHS 5u
#define MIN_COUNT 2
/* Every so many texts are kept aside to try the model on. */
#define HELD_OUT 20
#define MAX_BYTES (4 * 1000 * 1000)

static const char *const files[] = {"gmb.conll.gz", "gum.conll", "wnut.conll", "ewt.conll",
                                    "wikigold.conll"};

static gboolean
read_texts (const char *folder, GPtrArray *texts, GPtrArray *held_out, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  gboolean is_read = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (files) && is_read; i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);
      is_read = serai_corpus_read (path, all, error);
    }
  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (i % HELD_OUT == HELD_OUT - 1 ? held_out : texts, all->pdata[i]);
  return is_read;
}

/* Learns and writes the model after each round, so that one may stop early. */
static gboolean
learn (SeraiPerceptron *perceptron,
       SeraiRecogniser *recogniser,
       const GPtrArray *held_out,
       const char *model,
       GError **error)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (SEED);
  for (guint round = 1; round <= N_EPOCHS; round++)
    {
      double wrong = serai_perceptron_learn (perceptron, chance);
      g_autoptr (GBytes) bytes = serai_perceptron_pack (perceptron, MAX_BYTES);
      gsize size;
      const char *data = g_bytes_get_data (bytes, &size);
      g_autoptr (SeraiTagger) tagger = serai_tagger_new_for_bytes (bytes, error);
      if (tagger == NULL || !g_file_set_contents (model, data, size, error))
        return FALSE;
      SeraiTrial trial = serai_trial_run (recogniser, tagger, held_out);
      g_print ("round %u: %.2f %% of the stretches wrong; %zu bytes; on texts kept aside F1 %.4f "
               "(people %.4f, organisations %.4f, places %.4f)\n",
               round, 100 * wrong, size, serai_trial_get_f1 (&trial, SERAI_N_TAG_KINDS),
               serai_trial_get_f1 (&trial, SERAI_TAG_PERSON),
               serai_trial_get_f1 (&trial, SERAI_TAG_ORGANISATION),
               serai_trial_get_f1 (&trial, SERAI_TAG_PLACE));
    }
  return TRUE;
}

static gboolean
train (const char *folder, const char *model, GError **error)
{
  g_autoptr (SeraiReference) reference = serai_reference_new (error);
  if (reference == NULL)
    return FALSE;
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  g_autoptr (GPtrArray) texts =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_gold_text_free);
  g_autoptr (GPtrArray) held_out =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_gold_text_free);
  if (!read_texts (folder, texts, held_out, error))
    return FALSE;
  SeraiExamples *examples = serai_examples_new (recogniser, texts, MIN_COUNT);
  g_print ("%u texts, %u stretches, %u tokens in them, %u features\n", texts->len,
           examples->stretches->len, examples->labels->len, examples->hashes->len);
  SeraiPerceptron *perceptron = serai_perceptron_new (examples);
  gboolean is_done = learn (perceptron, recogniser, held_out, model, error);
  serai_perceptron_free (perceptron);
  serai_examples_free (examples);
  return is_done;
}

int
main (int argc, char **argv)
{
  if (argc != 3)
    {
      g_printerr ("usage: serai-train FOLDER MODEL\n"
                  "FOLDER holds gmb.conll.gz, gum.conll, wnut.conll, ewt.conll, wikigold.conll\n");
      return 2;
    }
  g_autoptr (GError) error = NULL;
  if (train (argv[1], argv[2], &error))
    return 0;
  g_printerr ("serai-train: %s\n", error->message);
  return 1;
}
