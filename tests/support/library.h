/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder that goes with its test, and a document with everything that a document can have. */
#pragma once

#include "base/text.h"
#include "language/analysis.h"
#include "store/articles.h"
#include "store/marks.h"
#include "store/originals.h"

#include <glib/gstdio.h>

#define TEST_TEXT                                                                                  \
  "Élan in Dushanbe.\n\nTrade between Tajikistan and Kazakhstan reached 1.4 billion dollars in "  \
  "2022. Алёна рассказала о торговле."

typedef struct
{
  char *folder;
  char *path; /* of a library that isn't there yet */
} TestPlace;

static inline TestPlace
test_place_new (void)
{
  TestPlace place;
  g_autoptr (GError) error = NULL;
  place.folder = g_dir_make_tmp ("serai-test-XXXXXX", &error);
  g_assert_no_error (error);
  place.path = g_build_filename (place.folder, "library.db", NULL);
  return place;
}

static inline void
test_remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  for (const char *name = folder ? g_dir_read_name (folder) : NULL; name != NULL;
       name = g_dir_read_name (folder))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        test_remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

static inline void
test_place_clear (TestPlace *place)
{
  test_remove_folder (place->folder);
  g_free (place->folder);
  g_free (place->path);
}

static inline SeraiDocument *
test_document_new (const char *title, const char *text)
{
  SeraiDocument *document = serai_document_new ();
  document->file = g_strdup ("sample.txt");
  document->mime = g_strdup ("text/plain");
  document->encoding = g_strdup ("UTF-8");
  document->title = g_strdup (title);
  document->publisher = g_strdup ("Press service");
  document->language = g_strdup ("en");
  document->published = serai_day (2023, 5, 4);
  document->dateline_place = g_strdup ("TAJIKISTAN");
  document->dateline_date = serai_day (2023, 5, 4);
  document->captured = 1683200000;
  document->text = g_strdup (text);
  SeraiBlock block = {SERAI_BLOCK_HEADING, 2, {0, 5}};
  g_array_append_val (document->blocks, block);
  return document;
}

static inline SeraiAnalysis *
test_analysis_new (void)
{
  SeraiAnalysis *analysis = serai_analysis_new_empty ();
  SeraiMention country = {{25, 35}, SERAI_MENTION_COUNTRY, 1, {0}};
  SeraiMention money = {
      {60, 79},
      SERAI_MENTION_MONEY,
      -1,
      {1.4e9, 1.4e9, SERAI_BOUND_ABOUT, 0.1e9, FALSE, g_strdup ("USD"), NULL, SERAI_PERIOD_NONE}};
  g_array_append_val (analysis->mentions, country);
  g_array_append_val (analysis->mentions, money);

  SeraiEntity *place = serai_entity_new (SERAI_MENTION_PLACE, "place:dushanbe", "Dushanbe");
  SeraiEntity *state = serai_entity_new (SERAI_MENTION_COUNTRY, "country:TJK", "Tajikistan");
  state->iso3 = g_strdup ("TJK");
  state->wikidata = g_strdup ("Q863");
  state->n_mentions = 1;
  g_ptr_array_add (state->aliases, g_strdup ("the Tajik side"));
  g_ptr_array_add (state->aliases, g_strdup ("the republic"));
  g_ptr_array_add (analysis->entities, place);
  g_ptr_array_add (analysis->entities, state);

  SeraiClaim *claim = serai_claim_new ();
  claim->span = (SeraiSpan){19, 88};
  claim->value_span = (SeraiSpan){60, 79};
  claim->measure = SERAI_MEASURE_TURNOVER;
  g_strlcpy (claim->reporter, "TJK", sizeof claim->reporter);
  g_strlcpy (claim->partner, "KAZ", sizeof claim->partner);
  g_strlcpy (claim->unit, "USD", sizeof claim->unit);
  claim->commodity = g_strdup ("TOTAL");
  claim->period = serai_period_year (2022);
  claim->value = claim->upper = 1.4e9;
  claim->step = 0.1e9;
  g_ptr_array_add (analysis->claims, claim);

  SeraiCommitment *commitment = serai_commitment_new ();
  int actor = 1;
  commitment->span = (SeraiSpan){0, 17};
  commitment->kind = SERAI_COMMITMENT_TARGET;
  commitment->due = serai_period_year (2030);
  g_array_append_val (commitment->actors, actor);
  g_ptr_array_add (analysis->commitments, commitment);
  return analysis;
}

/* Stores a document as the library would, in the transaction that is open; its id. */
static inline gint64
test_store (SeraiDatabase *database, const char *title, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *all = g_strconcat (title, "\n", text, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (all, strlen (all));
  g_autofree char *sha256 = serai_text_sha256 (bytes);
  g_autoptr (SeraiOriginal) original = serai_original_new (bytes, sha256, 1683200000);
  g_autoptr (SeraiDocument) document = test_document_new (title, text);
  g_autoptr (SeraiAnalysis) analysis = test_analysis_new ();
  g_autoptr (GBytes) marks = serai_marks_pack (document, analysis);
  gint64 id = serai_originals_insert (database, original, &error);
  g_assert_no_error (error);
  g_assert_true (serai_articles_insert (database, id, document, analysis, marks, 16, &error));
  g_assert_no_error (error);
  return id;
}
