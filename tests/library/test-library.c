/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/library.h"
#include "support/library.h"
#include "support/pack.h"

#include <unistd.h>

#define LETTER                                                                                     \
  "date 2023-05-04\n\nTAJIKISTAN, May 4 - The President of the Republic of Tajikistan met his "    \
  "guest in Dushanbe.\n\nLast year the turnover of goods between Tajikistan and Kazakhstan "       \
  "reached almost 1.5 billion dollars."
#define FIGURES                                                                                    \
  "period,reporter,partner,flow,commodity,value,currency,agency\n"                                 \
  "2022,KAZ,TJK,X,TOTAL,877222580,USD,Bureau\n2022,KAZ,TJK,M,TOTAL,507651440,USD,Bureau\n"
#define REVISED                                                                                    \
  "period,reporter,partner,flow,commodity,value,currency,agency\n"                                 \
  "2022,KAZ,TJK,X,TOTAL,877300000,USD,Bureau\n2022,KAZ,TJK,M,TOTAL,507651440,USD,Bureau\n"

typedef struct
{
  TestPlace place;
  SeraiRecogniser *recogniser;
  SeraiLibrary *library;
} World;

static void
open_library (World *world)
{
  g_autoptr (GError) error = NULL;
  world->library = serai_library_open (world->place.path, world->recogniser, &error);
  g_assert_no_error (error);
}

static void
reopen (World *world)
{
  g_clear_object (&world->library);
  open_library (world);
}

static void
world_set_up (World *world, gconstpointer data)
{
  /* Immutable, and the same for every test. */
  world->recogniser = g_object_ref ((SeraiRecogniser *) data);
  world->place = test_place_new ();
  open_library (world);
}

static void
world_tear_down (World *world, gconstpointer data)
{
  g_clear_object (&world->library);
  g_clear_object (&world->recogniser);
  test_place_clear (&world->place);
}

static char *
write_file (World *world, const char *name, const char *text)
{
  char *path = g_build_filename (world->place.folder, name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static GPtrArray *
inputs_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
}

static void
add_path (GPtrArray *inputs, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_ptr_array_add (inputs, serai_input_new_for_file (file));
}

static void
add_text (GPtrArray *inputs, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_ptr_array_add (inputs, serai_input_new_for_bytes (bytes, "Pasted text"));
}

static GPtrArray *
take_in (World *world, GPtrArray *inputs)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *intakes = serai_library_add (world->library, inputs, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return intakes;
}

/* Takes in one text; its id. */
static gint64
take_in_text (World *world, const char *text)
{
  g_autoptr (GPtrArray) inputs = inputs_new ();
  add_text (inputs, text);
  g_autoptr (GPtrArray) intakes = take_in (world, inputs);
  const SeraiIntake *intake = intakes->pdata[0];
  g_assert_cmpstr (intake->reason, ==, NULL);
  g_assert_cmpint (intake->outcome, ==, SERAI_OUTCOME_IMPORTED);
  return intake->id;
}

static guint
count_articles (World *world)
{
  return g_list_model_get_n_items (serai_library_get_articles (world->library));
}

static guint
count_figures (World *world)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) queries = g_array_new (FALSE, TRUE, sizeof (SeraiQuery));
  const SeraiQuery everything = {.has_all_vintages = TRUE};
  g_array_append_val (queries, everything);
  g_autoptr (SeraiTable) table = serai_library_query (world->library, queries, NULL, &error);
  g_assert_no_error (error);
  return table->observations->len;
}

static char *
get_text (World *world, const char *property)
{
  char *text = NULL;
  g_object_get (world->library, property, &text, NULL);
  return text;
}

static void
assert_label (World *world, const char *property, const char *expected)
{
  g_autofree char *label = get_text (world, property);
  g_assert_cmpstr (label, ==, expected);
}

static void
assert_whole (World *world)
{
  g_autoptr (GError) error = NULL;
  serai_library_verify (world->library, &error);
  g_assert_no_error (error);
}

static void
undo (World *world)
{
  g_autoptr (GError) error = NULL;
  serai_library_undo (world->library, &error);
  g_assert_no_error (error);
}

static void
redo (World *world)
{
  g_autoptr (GError) error = NULL;
  serai_library_redo (world->library, &error);
  g_assert_no_error (error);
}

/* --- taking in --------------------------------------------------------------------------- */

static void
test_a_folder_with_good_and_bad_files (World *world, gconstpointer data)
{
  static const struct
  {
    const char *name;
    SeraiOutcome outcome;
    gboolean is_trade;
  } expected[] = {
      {"drop/a.txt", SERAI_OUTCOME_IMPORTED, FALSE},
      {"drop/deep/b.txt", SERAI_OUTCOME_IMPORTED, FALSE},
      {"drop/deep/c-again.txt", SERAI_OUTCOME_DUPLICATE, FALSE},
      {"drop/deep/deeper/figures.csv", SERAI_OUTCOME_IMPORTED, TRUE},
      {"drop/empty.txt", SERAI_OUTCOME_REFUSED, FALSE},
      {"drop/noise.bin", SERAI_OUTCOME_REFUSED, FALSE},
      {"nowhere.txt", SERAI_OUTCOME_REFUSED, FALSE},
  };
  g_autofree char *a = write_file (world, "drop/a.txt", LETTER);
  g_autofree char *b = write_file (world, "drop/deep/b.txt", "Another text about other matters.");
  g_autofree char *c = write_file (world, "drop/deep/c-again.txt", LETTER);
  g_autofree char *figures = write_file (world, "drop/deep/deeper/figures.csv", FIGURES);
  g_autofree char *empty = write_file (world, "drop/empty.txt", "");
  g_autofree char *hidden = write_file (world, "drop/.hidden.txt", "Not to be read.");
  g_autofree char *noise = g_build_filename (world->place.folder, "drop", "noise.bin", NULL);
  g_assert_true (g_file_set_contents (noise, "\x00\x01\x02\xff\xfe\x00\x00\x03", 8, NULL));
  g_autofree char *loop = g_build_filename (world->place.folder, "drop", "deep", "loop", NULL);
  g_assert_cmpint (symlink ("..", loop), ==, 0);

  g_autoptr (GPtrArray) inputs = inputs_new ();
  g_autofree char *drop = g_build_filename (world->place.folder, "drop", NULL);
  g_autofree char *nowhere = g_build_filename (world->place.folder, "nowhere.txt", NULL);
  add_path (inputs, drop);
  add_path (inputs, nowhere);
  g_autoptr (GPtrArray) intakes = take_in (world, inputs);

  g_assert_cmpuint (intakes->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < intakes->len; i++)
    {
      const SeraiIntake *intake = intakes->pdata[i];
      g_autofree char *path = g_build_filename (world->place.folder, expected[i].name, NULL);
      g_assert_cmpstr (intake->file, ==, path);
      g_assert_cmpint (intake->outcome, ==, expected[i].outcome);
      if (intake->outcome == SERAI_OUTCOME_REFUSED)
        g_assert_nonnull (intake->reason);
      else
        g_assert_cmpint (intake->is_trade, ==, expected[i].is_trade);
    }
  const SeraiIntake *first = intakes->pdata[0];
  const SeraiIntake *again = intakes->pdata[2];
  g_assert_cmpint (again->id, ==, first->id);
  g_assert_cmpuint (count_articles (world), ==, 2);
  g_assert_cmpuint (count_figures (world), ==, 2);
  assert_whole (world);

  undo (world);
  g_assert_cmpuint (count_articles (world), ==, 0);
  g_assert_cmpuint (count_figures (world), ==, 0);
  reopen (world);
  redo (world);
  g_assert_cmpuint (count_articles (world), ==, 2);
  g_assert_cmpuint (count_figures (world), ==, 2);
  assert_whole (world);
}

static void
assert_intake (const GPtrArray *intakes,
               guint index,
               const char *member,
               SeraiOutcome outcome,
               gboolean is_trade)
{
  const SeraiIntake *intake = intakes->pdata[index];
  g_assert_cmpstr (intake->member, ==, member);
  g_assert_cmpint (intake->outcome, ==, outcome);
  g_assert_cmpint (intake->is_trade, ==, is_trade);
}

/* Two alike, one in an archive of its own, a table, a picture; between two single files. */
static GPtrArray *
inputs_with_archive (void)
{
  g_autoptr (GBytes) note = g_bytes_new_static ("A note of its own in the inner archive.", 39);
  g_autoptr (GBytes) inner = test_pack_one ("Письмо.txt", note);
  gsize inner_size;
  const void *inner_data = g_bytes_get_data (inner, &inner_size);
  const TestEntry entries[] = {{"a/letter.txt", LETTER, strlen (LETTER)},
                               {"b/figures.csv", FIGURES, strlen (FIGURES)},
                               {"c/again.txt", LETTER, strlen (LETTER)},
                               {"d/inner.zip", inner_data, inner_size},
                               {"e/picture.png", "\x89PNG\r\n", 6}};
  g_autoptr (GBytes) outer = test_pack (entries, G_N_ELEMENTS (entries));
  GPtrArray *inputs = inputs_new ();
  add_text (inputs, "The first one, before the archive.");
  g_ptr_array_add (inputs, serai_input_new_for_bytes (outer, "files.zip"));
  add_text (inputs, "The last one, behind the archive.");
  return inputs;
}

static void
test_what_is_in_an_archive_comes_as_files_of_its_own (World *world, gconstpointer data)
{
  g_autoptr (GPtrArray) inputs = inputs_with_archive ();
  g_autoptr (GPtrArray) intakes = take_in (world, inputs);
  g_assert_cmpuint (intakes->len, ==, 7);
  assert_intake (intakes, 0, NULL, SERAI_OUTCOME_IMPORTED, FALSE);
  assert_intake (intakes, 1, "a/letter.txt", SERAI_OUTCOME_IMPORTED, FALSE);
  assert_intake (intakes, 2, "b/figures.csv", SERAI_OUTCOME_IMPORTED, TRUE);
  assert_intake (intakes, 3, "c/again.txt", SERAI_OUTCOME_DUPLICATE, FALSE);
  assert_intake (intakes, 4, "d/inner.zip › Письмо.txt", SERAI_OUTCOME_IMPORTED, FALSE);
  assert_intake (intakes, 5, "e/picture.png", SERAI_OUTCOME_REFUSED, FALSE);
  assert_intake (intakes, 6, NULL, SERAI_OUTCOME_IMPORTED, FALSE);
  const SeraiIntake *inner = intakes->pdata[4];
  g_assert_cmpstr (inner->file, ==, "files.zip");
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiOpened) opened = serai_library_load (world->library, inner->id, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (opened->document->file, ==, "files.zip › d/inner.zip › Письмо.txt");
  g_autofree char *sha256 =
      g_compute_checksum_for_string (G_CHECKSUM_SHA256, opened->document->text, -1);
  g_assert_cmpstr (opened->document->sha256, ==, sha256);

  /* The same once more is known, and all of it came in one step. */
  g_autoptr (GPtrArray) again = take_in (world, inputs);
  g_assert_cmpuint (again->len, ==, 7);
  for (guint i = 0; i < again->len; i++)
    g_assert_cmpint (((SeraiIntake *) again->pdata[i])->outcome, !=, SERAI_OUTCOME_IMPORTED);
  undo (world);
  g_assert_cmpuint (count_articles (world), ==, 0);
  assert_whole (world);
}

static void
test_archives_within_archives_end_somewhere (World *world, gconstpointer data)
{
  GBytes *bytes = g_bytes_new_static (LETTER, strlen (LETTER));
  for (guint i = 0; i < 7; i++)
    {
      GBytes *outer = test_pack_one ("inner.zip", bytes);
      g_bytes_unref (bytes);
      bytes = outer;
    }
  g_autoptr (GPtrArray) inputs = inputs_new ();
  g_ptr_array_add (inputs, serai_input_new_for_bytes (bytes, "deep.zip"));
  g_bytes_unref (bytes);
  g_autoptr (GPtrArray) intakes = take_in (world, inputs);
  g_assert_cmpuint (intakes->len, ==, 1);
  assert_intake (intakes, 0, "inner.zip › inner.zip › inner.zip › inner.zip", SERAI_OUTCOME_REFUSED,
                 FALSE);
}

/* More than are read ahead at once, and than a batch holds. */
static void
test_a_long_list_of_articles_keeps_its_order (World *world, gconstpointer data)
{
  const guint n_lines = 400;
  GString *lines = g_string_new (NULL);
  for (guint i = 0; i < n_lines; i++)
    g_string_append_printf (lines, "{\"title\": \"Title %u\", \"text\": \"Text number %u.\"}\n", i,
                            i);
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (lines);
  g_autoptr (GPtrArray) inputs = inputs_new ();
  g_ptr_array_add (inputs, serai_input_new_for_bytes (bytes, "articles.jsonl"));
  add_text (inputs, "Behind it.");
  g_autoptr (GPtrArray) intakes = take_in (world, inputs);
  g_assert_cmpuint (intakes->len, ==, n_lines + 1);
  for (guint i = 0; i < n_lines; i++)
    {
      g_autofree char *title = g_strdup_printf ("Title %u", i);
      g_assert_cmpstr (((SeraiIntake *) intakes->pdata[i])->title, ==, title);
    }
  g_assert_cmpuint (count_articles (world), ==, n_lines + 1);
}

static void
test_the_same_bytes_are_one_document (World *world, gconstpointer data)
{
  gint64 id = take_in_text (world, LETTER);
  reopen (world);
  g_autofree char *path = write_file (world, "letter.txt", LETTER);
  g_autoptr (GPtrArray) inputs = inputs_new ();
  add_path (inputs, path);
  g_autoptr (GPtrArray) intakes = take_in (world, inputs);
  const SeraiIntake *intake = intakes->pdata[0];
  g_assert_cmpint (intake->outcome, ==, SERAI_OUTCOME_DUPLICATE);
  g_assert_cmpint (intake->id, ==, id);
  g_assert_false (intake->is_trade);
  g_assert_cmpuint (count_articles (world), ==, 1);
}

static void
test_changed_figures_stand_beside_the_older_ones (World *world, gconstpointer data)
{
  const char *const tables[] = {FIGURES, FIGURES, REVISED};
  const SeraiOutcome outcomes[] = {SERAI_OUTCOME_IMPORTED, SERAI_OUTCOME_DUPLICATE,
                                   SERAI_OUTCOME_IMPORTED};
  const guint n_figures[] = {2, 2, 4};
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *path = write_file (world, "figures.csv", tables[i]);
      g_autoptr (GPtrArray) inputs = inputs_new ();
      add_path (inputs, path);
      g_autoptr (GPtrArray) intakes = take_in (world, inputs);
      const SeraiIntake *intake = intakes->pdata[0];
      g_assert_cmpint (intake->outcome, ==, outcomes[i]);
      g_assert_true (intake->is_trade);
      g_assert_cmpuint (count_figures (world), ==, n_figures[i]);
    }
  undo (world);
  g_assert_cmpuint (count_figures (world), ==, 2);
  undo (world);
  g_assert_cmpuint (count_figures (world), ==, 0);
  redo (world);
  redo (world);
  g_assert_cmpuint (count_figures (world), ==, 4);
  assert_whole (world);
}

static void
progress_cb (guint n_done, guint n_total, const SeraiIntake *last, gpointer data)
{
  guint *n_told = data;
  g_assert_cmpuint (n_done, ==, ++*n_told);
  g_assert_cmpuint (n_total, ==, 130);
  g_autofree char *name = g_strdup_printf ("%03u.txt", n_done - 1);
  g_assert_true (g_str_has_suffix (last->file, name));
}

static void
write_many (World *world, guint n_files)
{
  for (guint i = 0; i < n_files; i++)
    {
      g_autofree char *name = g_strdup_printf ("many/%03u.txt", i);
      g_autofree char *text = g_strdup_printf ("Number %u tells of trade and other matters.", i);
      g_autofree char *path = write_file (world, name, text);
    }
}

static void
test_many_batches_are_one_step (World *world, gconstpointer data)
{
  guint n_told = 0;
  write_many (world, 130);
  g_autoptr (GPtrArray) inputs = inputs_new ();
  g_autofree char *folder = g_build_filename (world->place.folder, "many", NULL);
  add_path (inputs, folder);
  g_autoptr (GPtrArray) intakes =
      serai_library_add (world->library, inputs, progress_cb, &n_told, NULL, NULL);
  g_assert_cmpuint (n_told, ==, 130);
  g_assert_cmpuint (intakes->len, ==, 130);
  g_assert_cmpuint (count_articles (world), ==, 130);
  assert_label (world, "undo-label", SERAI_CHANGE_IMPORT);
  guint n_subjects;
  g_object_get (world->library, "undo-count", &n_subjects, NULL);
  g_assert_cmpuint (n_subjects, ==, 130);
  undo (world);
  g_assert_cmpuint (count_articles (world), ==, 0);
  assert_label (world, "undo-label", NULL);
  assert_label (world, "redo-label", SERAI_CHANGE_IMPORT);
  redo (world);
  g_assert_cmpuint (count_articles (world), ==, 130);
}

static void
test_pasted_bytes_have_the_name_that_they_were_given (World *world, gconstpointer data)
{
  gint64 id = take_in_text (world, LETTER);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiOpened) opened = serai_library_load (world->library, id, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (opened->document->file, ==, "Pasted text");
  g_assert_cmpuint (opened->document->published, ==, serai_day (2023, 5, 4));
  g_assert_cmpuint (opened->analysis->mentions->len, >, 3);
  for (guint i = 0; i < opened->analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (opened->analysis->mentions, SeraiMention, i);
      g_assert_cmpuint (mention->span.end, <=, g_utf8_strlen (opened->document->text, -1));
    }
}

/* --- looking ----------------------------------------------------------------------------- */

typedef struct
{
  GListModel *model;
  GPtrArray *mirror;
} Watcher;

/* The model says what changed, and nothing else did. */
static void
items_changed_cb (GListModel *model, guint position, guint n_removed, guint n_added, gpointer data)
{
  Watcher *watcher = data;
  for (guint i = 0; i < n_removed; i++)
    g_ptr_array_remove_index (watcher->mirror, position);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (watcher->mirror, position + i, g_list_model_get_item (model, position + i));
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, watcher->mirror->len);
  for (guint i = 0; i < watcher->mirror->len; i++)
    {
      g_autoptr (SeraiArticle) article = g_list_model_get_item (model, i);
      g_assert_true (article == watcher->mirror->pdata[i]);
    }
}

static void
test_the_list_follows_every_change (World *world, gconstpointer data)
{
  static const char *const days[] = {"2020-01-01", "2022-01-01", "2021-01-01", "2023-01-01"};
  Watcher watcher = {serai_library_get_articles (world->library),
                     g_ptr_array_new_with_free_func (g_object_unref)};
  g_signal_connect (watcher.model, "items-changed", G_CALLBACK (items_changed_cb), &watcher);
  gint64 ids[4];
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *text = g_strdup_printf ("date %s\n\nA text of that day.", days[i]);
      ids[i] = take_in_text (world, text);
    }
  const gint64 order[] = {ids[3], ids[1], ids[2], ids[0]};
  for (guint i = 0; i < 4; i++)
    g_assert_cmpint (serai_article_get_id (watcher.mirror->pdata[i]), ==, order[i]);

  g_autoptr (SeraiNote) note = serai_note_new (ids[1], (SeraiSpan){0, 1}, "A", "note");
  g_assert_cmpint (serai_library_save_note (world->library, note, NULL), >, 0);
  g_assert_cmpuint (serai_article_get_n_notes (watcher.mirror->pdata[1]), ==, 1);
  g_assert_true (serai_library_delete (world->library, ids[1], NULL));
  g_assert_cmpuint (watcher.mirror->len, ==, 3);
  undo (world);
  g_assert_cmpuint (watcher.mirror->len, ==, 4);
  g_assert_cmpuint (serai_article_get_n_notes (watcher.mirror->pdata[1]), ==, 1);
  undo (world);
  g_assert_cmpuint (serai_article_get_n_notes (watcher.mirror->pdata[1]), ==, 0);
  for (guint i = 0; i < 4; i++)
    undo (world);
  g_assert_cmpuint (watcher.mirror->len, ==, 0);
  g_ptr_array_unref (watcher.mirror);
}

static void
test_search_finds_texts_and_notes (World *world, gconstpointer data)
{
  gint64 id = take_in_text (world, LETTER);
  take_in_text (world, "Something else altogether.");
  g_autoptr (SeraiNote) note = serai_note_new (id, (SeraiSpan){0, 4}, "The", "Compare Zürich");
  serai_library_save_note (world->library, note, NULL);
  static const char *const words[] = {"turnover kazakh", "\"turnover of goods\"", "zurich", "ZÜR"};
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits =
          serai_library_search (world->library, words[i], 10, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (hits->len, ==, 1);
      const SeraiHit *hit = hits->pdata[0];
      g_assert_cmpint (hit->id, ==, id);
      g_assert_nonnull (strchr (hit->snippet, 2));
    }
}

/* --- changing ---------------------------------------------------------------------------- */

static SeraiNote *
load_note (World *world, gint64 article)
{
  g_autoptr (SeraiOpened) opened = serai_library_load (world->library, article, NULL, NULL);
  return opened->notes->len > 0 ? serai_note_ref (opened->notes->pdata[0]) : NULL;
}

static void
assert_note (World *world, gint64 article, const char *expected)
{
  g_autoptr (SeraiNote) note = load_note (world, article);
  g_assert_cmpstr (note != NULL ? note->body : NULL, ==, expected);
}

static void
test_notes_are_undone_and_redone_after_a_restart (World *world, gconstpointer data)
{
  gint64 article = take_in_text (world, LETTER);
  g_autoptr (SeraiNote) note = serai_note_new (article, (SeraiSpan){0, 3}, "The", "first");
  gint64 id = serai_library_save_note (world->library, note, NULL);
  assert_label (world, "undo-label", SERAI_CHANGE_ADD_NOTE);
  g_autoptr (SeraiNote) edited = serai_note_new (article, (SeraiSpan){0, 3}, "The", "second");
  edited->id = id;
  g_assert_cmpint (serai_library_save_note (world->library, edited, NULL), ==, id);
  assert_label (world, "undo-label", SERAI_CHANGE_EDIT_NOTE);
  g_assert_true (serai_library_delete_note (world->library, id, NULL));
  assert_label (world, "undo-label", SERAI_CHANGE_DELETE_NOTE);
  assert_note (world, article, NULL);

  reopen (world);
  undo (world);
  assert_note (world, article, "second");
  reopen (world);
  undo (world);
  assert_note (world, article, "first");
  undo (world);
  assert_note (world, article, NULL);
  redo (world);
  assert_note (world, article, "first");
  reopen (world);
  redo (world);
  assert_note (world, article, "second");
  redo (world);
  assert_note (world, article, NULL);
  assert_whole (world);
}

static void
test_a_deleted_article_comes_back_with_all_that_is_its_own (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 article = take_in_text (world, LETTER);
  g_autoptr (SeraiNote) note = serai_note_new (article, (SeraiSpan){0, 3}, "The", "kept");
  serai_library_save_note (world->library, note, NULL);
  g_autoptr (SeraiOpened) before = serai_library_load (world->library, article, NULL, NULL);
  g_assert_true (serai_library_delete (world->library, article, &error));
  g_assert_null (serai_library_load (world->library, article, NULL, &error));
  g_assert_error (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (serai_library_delete (world->library, article, &error));
  g_assert_error (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND);
  reopen (world);
  undo (world);
  g_autoptr (SeraiOpened) after = serai_library_load (world->library, article, NULL, NULL);
  g_assert_cmpstr (after->document->text, ==, before->document->text);
  g_assert_cmpuint (after->analysis->mentions->len, ==, before->analysis->mentions->len);
  g_assert_cmpuint (after->analysis->entities->len, ==, before->analysis->entities->len);
  g_assert_cmpuint (after->analysis->claims->len, ==, before->analysis->claims->len);
  assert_note (world, article, "kept");
  assert_whole (world);
}

static void
test_several_things_go_and_come_in_one_step (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) tables = g_array_new (FALSE, FALSE, sizeof (gint64));
  write_many (world, 450);
  g_autofree char *path = write_file (world, "many/figures.csv", FIGURES);
  g_autoptr (GPtrArray) inputs = inputs_new ();
  g_autofree char *folder = g_build_filename (world->place.folder, "many", NULL);
  add_path (inputs, folder);
  g_autoptr (GPtrArray) intakes = take_in (world, inputs);
  for (guint i = 0; i < intakes->len; i++)
    {
      const SeraiIntake *intake = intakes->pdata[i];
      g_array_append_val (intake->is_trade ? tables : articles, intake->id);
    }
  gint64 nothing = 99999;
  g_array_append_val (articles, nothing);
  g_assert_true (serai_library_remove (world->library, articles, tables, &error));
  g_assert_cmpuint (count_articles (world), ==, 0);
  g_assert_cmpuint (count_figures (world), ==, 0);
  undo (world);
  g_assert_cmpuint (count_articles (world), ==, 450);
  g_assert_cmpuint (count_figures (world), ==, 2);
  assert_whole (world);
  reopen (world);
  redo (world);
  g_assert_cmpuint (count_articles (world), ==, 0);
  undo (world);
  undo (world);
  g_assert_cmpuint (count_articles (world), ==, 0);
  redo (world);
  g_assert_cmpuint (count_articles (world), ==, 450);
  assert_whole (world);
}

static void
test_a_library_is_new_only_before_anything_came (World *world, gconstpointer data)
{
  g_assert_true (serai_library_is_new (world->library));
  take_in_text (world, LETTER);
  undo (world);
  reopen (world);
  g_assert_false (serai_library_is_new (world->library));
}

/* --- without waiting --------------------------------------------------------------------- */

typedef struct
{
  World *world;
  GMainLoop *loop;
  GThread *thread;
  GPtrArray *intakes;
  SeraiOpened *opened;
  guint n_told;
  guint n_changed;
  GCancellable *cancellable;
} Later;

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Later *later = data;
  g_autoptr (GError) error = NULL;
  later->world->library = serai_library_open_finish (result, &error);
  g_assert_no_error (error);
  g_main_loop_quit (later->loop);
}

static void
told_cb (guint n_done, guint n_total, const SeraiIntake *last, gpointer data)
{
  Later *later = data;
  g_assert_true (g_thread_self () == later->thread);
  later->n_told++;
  if (later->cancellable != NULL && last->id > 0)
    g_cancellable_cancel (later->cancellable);
}

static void
added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Later *later = data;
  g_autoptr (GError) error = NULL;
  later->intakes = serai_library_add_finish (later->world->library, result, &error);
  g_assert_no_error (error);
  g_main_loop_quit (later->loop);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Later *later = data;
  g_autoptr (GError) error = NULL;
  later->opened = serai_library_load_finish (later->world->library, result, &error);
  g_assert_no_error (error);
}

static void
deleted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Later *later = data;
  g_autoptr (GError) error = NULL;
  g_assert_true (serai_library_change_finish (later->world->library, result, &error));
  g_assert_cmpuint (count_articles (later->world), ==, 129);
  g_main_loop_quit (later->loop);
}

static void
changed_cb (SeraiLibrary *library, gpointer data)
{
  Later *later = data;
  g_assert_true (g_thread_self () == later->thread);
  later->n_changed++;
}

static void
test_nothing_blocks_the_owners_thread (World *world, gconstpointer data)
{
  Later later = {.world = world, .thread = g_thread_self ()};
  later.loop = g_main_loop_new (NULL, FALSE);
  g_clear_object (&world->library);
  serai_library_open_async (world->place.path, world->recogniser, NULL, opened_cb, &later);
  g_main_loop_run (later.loop);
  g_signal_connect (world->library, "changed", G_CALLBACK (changed_cb), &later);

  write_many (world, 130);
  g_autoptr (GPtrArray) inputs = inputs_new ();
  g_autofree char *folder = g_build_filename (world->place.folder, "many", NULL);
  add_path (inputs, folder);
  serai_library_add_async (world->library, inputs, told_cb, &later, NULL, added_cb, &later);
  g_main_loop_run (later.loop);
  g_assert_cmpuint (later.n_told, ==, 130);
  g_assert_cmpuint (later.n_changed, >, 0);
  g_assert_cmpuint (later.intakes->len, ==, 130);
  g_assert_cmpuint (count_articles (world), ==, 130);

  gint64 id = ((SeraiIntake *) later.intakes->pdata[0])->id;
  serai_library_load_async (world->library, id, NULL, loaded_cb, &later);
  serai_library_delete_async (world->library, id, NULL, deleted_cb, &later);
  g_main_loop_run (later.loop);
  while (later.opened == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (later.opened->id, ==, id);
  serai_opened_unref (later.opened);
  g_ptr_array_unref (later.intakes);
  g_main_loop_unref (later.loop);
}

static void
test_what_was_done_before_cancelling_stays (World *world, gconstpointer data)
{
  Later later = {.world = world, .thread = g_thread_self ()};
  later.loop = g_main_loop_new (NULL, FALSE);
  later.cancellable = g_cancellable_new ();
  write_many (world, 900);
  g_autoptr (GPtrArray) inputs = inputs_new ();
  g_autofree char *folder = g_build_filename (world->place.folder, "many", NULL);
  add_path (inputs, folder);
  serai_library_add_async (world->library, inputs, told_cb, &later, later.cancellable, added_cb,
                           &later);
  g_main_loop_run (later.loop);
  g_assert_cmpuint (later.intakes->len, <, 900);
  g_assert_cmpuint (later.intakes->len, >, 0);
  guint n_imported = 0;
  for (guint i = 0; i < later.intakes->len; i++)
    n_imported += ((SeraiIntake *) later.intakes->pdata[i])->outcome == SERAI_OUTCOME_IMPORTED;
  g_assert_cmpuint (count_articles (world), ==, n_imported);
  assert_whole (world);
  g_ptr_array_unref (later.intakes);
  g_object_unref (later.cancellable);
  g_main_loop_unref (later.loop);
}

/* --- reading again ----------------------------------------------------------------------- */

#define RUSSIAN                                                                                                                                                 \
  "Переговоры в Душанбе\n\nПрезидент Таджикистана принял гостя. Проект CASA-1000 обсуждался " \
  "вновь; о CASA-1000 говорили и раньше.\n\nТоварооборот вырос, сообщает WTO."

/* As a file that says nothing of its encoding, read in the one that a person forced; its id. */
static gint64
take_in_forced (World *world, const char *text, const char *encoding, const char *forced)
{
  gsize length;
  g_autoptr (GError) error = NULL;
  char *converted = g_convert (text, -1, encoding, "UTF-8", NULL, &length, &error);
  g_assert_no_error (error);
  g_autoptr (GBytes) bytes = g_bytes_new_take (converted, length);
  g_autoptr (GPtrArray) inputs = inputs_new ();
  SeraiInput *input = serai_input_new_for_bytes (bytes, "talks.txt");
  input->encoding = g_strdup (forced);
  g_ptr_array_add (inputs, input);
  g_autoptr (GPtrArray) intakes = take_in (world, inputs);
  const SeraiIntake *intake = intakes->pdata[0];
  g_assert_cmpstr (intake->reason, ==, NULL);
  return intake->id;
}

static SeraiOpened *
load (World *world, gint64 id)
{
  g_autoptr (GError) error = NULL;
  SeraiOpened *opened = serai_library_load (world->library, id, NULL, &error);
  g_assert_no_error (error);
  return opened;
}

static void
reread (World *world, gint64 id, const char *encoding)
{
  g_autoptr (GError) error = NULL;
  serai_library_reread (world->library, id, encoding, &error);
  g_assert_no_error (error);
}

/* Notes the words from @start to @end of the text as it is read now. */
static void
note_words (World *world, gint64 id, guint start, guint end)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiOpened) opened = load (world, id);
  g_autofree char *words = serai_text_slice (opened->document->text, start, end);
  g_autoptr (SeraiNote) note = serai_note_new (id, (SeraiSpan){start, end}, words, "To be read.");
  g_assert_cmpint (serai_library_save_note (world->library, note, &error), >, 0);
  g_assert_no_error (error);
}

static guint
find_word (World *world, gint64 id, const char *word)
{
  g_autoptr (SeraiOpened) opened = load (world, id);
  const char *at = strstr (opened->document->text, word);
  g_assert_nonnull (at);
  return g_utf8_pointer_to_offset (opened->document->text, at);
}

static guint
count_hits (World *world, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = serai_library_search (world->library, words, 9, NULL, &error);
  g_assert_no_error (error);
  return hits->len;
}

/* Everything that is shown of an article, as one text. */
static char *
describe (World *world, gint64 id)
{
  g_autoptr (SeraiOpened) opened = load (world, id);
  const SeraiDocument *document = opened->document;
  GString *all = g_string_new (NULL);
  g_string_append_printf (all, "%s %d %s %s %u\n%s\n", document->encoding,
                          document->is_encoding_chosen, document->title, document->language,
                          document->published, document->text);
  for (guint i = 0; i < opened->analysis->entities->len; i++)
    {
      const SeraiEntity *entity = opened->analysis->entities->pdata[i];
      g_string_append_printf (all, "%s %s %u\n", entity->key, entity->name, entity->n_mentions);
    }
  for (guint i = 0; i < opened->analysis->mentions->len; i++)
    {
      SeraiSpan span = g_array_index (opened->analysis->mentions, SeraiMention, i).span;
      g_string_append_printf (all, "%u-%u ", span.start, span.end);
    }
  g_string_append_printf (all, "\n%u claims\n", opened->analysis->claims->len);
  for (guint i = 0; i < opened->notes->len; i++)
    {
      const SeraiNote *note = opened->notes->pdata[i];
      g_string_append_printf (all, "%" G_GINT64_FORMAT " %u-%u %s: %s\n", note->id,
                              note->span.start, note->span.end, note->quotation, note->body);
    }
  return g_string_free (all, FALSE);
}

static void
assert_shown (World *world, gint64 id, const char *expected)
{
  g_autofree char *shown = describe (world, id);
  g_assert_cmpstr (shown, ==, expected);
  assert_whole (world);
}

static void
test_a_text_in_the_wrong_encoding_is_read_again (World *world, gconstpointer data)
{
  gint64 id = take_in_forced (world, RUSSIAN, "WINDOWS-1251", "KOI8-R");
  note_words (world, id, 0, 10); /* letters that make no word */
  note_words (world, id, find_word (world, id, "WTO"), find_word (world, id, "WTO") + 3);
  g_autofree char *wrong = describe (world, id);
  g_assert_cmpuint (count_hits (world, "Товарооборот"), ==, 0);

  reread (world, id, "windows-1251");
  assert_label (world, "undo-label", SERAI_CHANGE_REREAD);
  assert_label (world, "undo-subject", "Переговоры в Душанбе");
  g_assert_cmpuint (count_hits (world, "Товарооборот"), ==, 1);
  g_assert_cmpuint (count_articles (world), ==, 1);
  g_autoptr (SeraiArticle) row =
      g_list_model_get_item (serai_library_get_articles (world->library), 0);
  g_assert_cmpint (serai_article_get_id (row), ==, id);
  g_assert_cmpstr (serai_article_get_title (row), ==, "Переговоры в Душанбе");
  g_autoptr (SeraiOpened) opened = load (world, id);
  g_assert_cmpstr (opened->document->encoding, ==, "windows-1251");
  g_assert_true (opened->document->is_encoding_chosen);
  g_assert_nonnull (strstr (opened->document->text, "Президент Таджикистана"));
  g_assert_cmpuint (opened->notes->len, ==, 2);
  g_autofree char *right = describe (world, id);

  undo (world);
  assert_shown (world, id, wrong);
  g_assert_cmpuint (count_hits (world, "Товарооборот"), ==, 0);
  reopen (world);
  redo (world);
  assert_shown (world, id, right);
  g_assert_cmpuint (count_hits (world, "Товарооборот"), ==, 1);
  reopen (world);
  undo (world);
  assert_shown (world, id, wrong);
}

static void
test_notes_go_where_their_words_are_read (World *world, gconstpointer data)
{
  /* Every letter becomes two: what stands behind them moves. */
  gint64 id = take_in_forced (world, RUSSIAN, "UTF-8", "IBM866");
  guint once = find_word (world, id, "WTO");
  guint twice = find_word (world, id, "CASA-1000");
  note_words (world, id, once, once + 3);
  note_words (world, id, twice, twice + 9);
  note_words (world, id, 0, 6);
  reread (world, id, NULL);

  g_autoptr (SeraiOpened) opened = load (world, id);
  g_assert_cmpstr (opened->document->encoding, ==, "UTF-8");
  g_assert_false (opened->document->is_encoding_chosen);
  g_assert_cmpuint (opened->notes->len, ==, 3);
  guint n_placed = 0, n_unplaced = 0;
  for (guint i = 0; i < opened->notes->len; i++)
    {
      const SeraiNote *note = opened->notes->pdata[i];
      g_autofree char *words =
          serai_text_slice (opened->document->text, note->span.start, note->span.end);
      n_unplaced += *words == '\0';
      n_placed += g_str_equal (words, note->quotation);
      g_assert_cmpstr (note->quotation, !=, "");
    }
  g_assert_cmpuint (n_placed, ==, 1);
  g_assert_cmpuint (n_unplaced, ==, 2);
  /* In the reading that they were written in, those whose words are there but once return. */
  reread (world, id, "IBM866");
  g_autoptr (SeraiOpened) again = load (world, id);
  g_assert_cmpuint (again->notes->len, ==, 3);
}

static void
test_an_encoding_that_does_not_fit_changes_nothing (World *world, gconstpointer data)
{
  const char *const encodings[] = {"no-such-encoding", "", "UTF-8"};
  gint64 id = take_in_forced (world, RUSSIAN, "WINDOWS-1251", NULL);
  g_autofree char *before = describe (world, id);
  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (serai_library_reread (world->library, id, encodings[i], &error));
      g_assert_nonnull (error);
      g_assert_cmpuint (strlen (error->message), >, 20);
      assert_shown (world, id, before);
    }
  /* The same again is no step either. */
  reread (world, id, NULL);
  assert_label (world, "undo-label", SERAI_CHANGE_IMPORT);
  g_autoptr (GError) error = NULL;
  g_assert_false (serai_library_reread (world->library, id + 1, "KOI8-R", &error));
  g_assert_error (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND);
}

static void
test_a_copy_is_a_library (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *copy = g_build_filename (world->place.folder, "copy.db", NULL);
  take_in_text (world, LETTER);
  g_assert_true (serai_library_backup (world->library, copy, &error));
  g_autoptr (SeraiLibrary) other = serai_library_open (copy, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (serai_library_get_articles (other)), ==, 1);
}

#define ADD(name, func)                                                                            \
  g_test_add ("/library/" name, World, recogniser, world_set_up, func, world_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  ADD ("add/a-folder-with-good-and-bad-files", test_a_folder_with_good_and_bad_files);
  ADD ("add/what-is-in-an-archive-comes-as-files-of-its-own",
       test_what_is_in_an_archive_comes_as_files_of_its_own);
  ADD ("add/archives-within-archives-end-somewhere", test_archives_within_archives_end_somewhere);
  ADD ("add/a-long-list-of-articles-keeps-its-order", test_a_long_list_of_articles_keeps_its_order);
  ADD ("add/the-same-bytes-are-one-document", test_the_same_bytes_are_one_document);
  ADD ("add/changed-figures-stand-beside-the-older-ones",
       test_changed_figures_stand_beside_the_older_ones);
  ADD ("add/many-batches-are-one-step", test_many_batches_are_one_step);
  ADD ("add/pasted-bytes-have-the-name-that-they-were-given",
       test_pasted_bytes_have_the_name_that_they_were_given);
  ADD ("add/what-was-done-before-cancelling-stays", test_what_was_done_before_cancelling_stays);
  ADD ("look/the-list-follows-every-change", test_the_list_follows_every_change);
  ADD ("look/search-finds-texts-and-notes", test_search_finds_texts_and_notes);
  ADD ("look/nothing-blocks-the-owners-thread", test_nothing_blocks_the_owners_thread);
  ADD ("change/notes-are-undone-and-redone-after-a-restart",
       test_notes_are_undone_and_redone_after_a_restart);
  ADD ("change/a-deleted-article-comes-back-with-all-that-is-its-own",
       test_a_deleted_article_comes_back_with_all_that_is_its_own);
  ADD ("change/several-things-go-and-come-in-one-step",
       test_several_things_go_and_come_in_one_step);
  ADD ("change/a-library-is-new-only-before-anything-came",
       test_a_library_is_new_only_before_anything_came);
  ADD ("reread/a-text-in-the-wrong-encoding-is-read-again",
       test_a_text_in_the_wrong_encoding_is_read_again);
  ADD ("reread/notes-go-where-their-words-are-read", test_notes_go_where_their_words_are_read);
  ADD ("reread/an-encoding-that-does-not-fit-changes-nothing",
       test_an_encoding_that_does_not_fit_changes_nothing);
  ADD ("keep/a-copy-is-a-library", test_a_copy_is_a_library);
  return g_test_run ();
}
