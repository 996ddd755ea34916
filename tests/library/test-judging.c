/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person judges of claims: kept, undone, told in the brief; what would settle a claim. */
#include "library/judge.h"
#include "library/wanted.h"
#include "support/library.h"

#define LETTER                                                                                     \
  "date 2023-05-04\n\nIn 2022, Kazakhstan's exports to Tajikistan amounted to $877 million.\n\n"   \
  "Kazakhstan's exports to Tajikistan grew by 20 percent in 2022."

typedef struct
{
  TestPlace place;
  SeraiRecogniser *recogniser;
  SeraiLibrary *library;
  gint64 article;
} World;

static void
world_set_up (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (LETTER, strlen (LETTER));
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  world->recogniser = g_object_ref ((SeraiRecogniser *) data);
  world->place = test_place_new ();
  world->library = serai_library_open (world->place.path, world->recogniser, &error);
  g_assert_no_error (error);
  g_ptr_array_add (inputs, serai_input_new_for_bytes (bytes, "Pasted text"));
  g_autoptr (GPtrArray) intakes =
      serai_library_add (world->library, inputs, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  world->article = ((SeraiIntake *) intakes->pdata[0])->id;
}

static void
world_tear_down (World *world, gconstpointer data)
{
  g_clear_object (&world->library);
  g_clear_object (&world->recogniser);
  test_place_clear (&world->place);
}

static SeraiOpened *
load (World *world)
{
  g_autoptr (GError) error = NULL;
  SeraiOpened *opened = serai_library_load (world->library, world->article, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (opened->analysis->claims->len, ==, 2);
  return opened;
}

static const SeraiJudgement *
find (const SeraiOpened *opened, guint claim)
{
  return serai_judgements_find (opened->judgements, opened->document->text,
                                opened->analysis->claims->pdata[claim]);
}

static void
overrule (World *world, guint claim, SeraiVerdict verdict, const char *reason)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiOpened) opened = load (world);
  const SeraiJudgement *before = find (opened, claim);
  g_autoptr (SeraiJudgement) judgement = serai_judgement_new (
      world->article, opened->document->text, opened->analysis->claims->pdata[claim], before);
  serai_judgement_overrule (judgement, verdict, reason);
  serai_library_judge (world->library, judgement, before, &error);
  g_assert_no_error (error);
}

static void
assert_judged (World *world, guint claim, const char *reason)
{
  g_autoptr (SeraiOpened) opened = load (world);
  const SeraiJudgement *judgement = find (opened, claim);
  g_assert_cmpstr (judgement != NULL ? judgement->reason : NULL, ==, reason);
}

static void
each_claim_keeps_its_own (World *world, gconstpointer data)
{
  overrule (world, 0, SERAI_VERDICT_CONTRADICTED, " The ministry counts transit ");
  assert_judged (world, 0, "The ministry counts transit");
  assert_judged (world, 1, NULL);
  overrule (world, 1, SERAI_VERDICT_CLOSE, "Counted in tonnes");
  overrule (world, 0, SERAI_VERDICT_SUPPORTED, "It was a slip");
  assert_judged (world, 0, "It was a slip");
  assert_judged (world, 1, "Counted in tonnes");
  g_autoptr (SeraiOpened) opened = load (world);
  g_assert_cmpuint (opened->judgements->len, ==, 2);
}

static void
each_is_a_step (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  overrule (world, 0, SERAI_VERDICT_CONTRADICTED, "First");
  overrule (world, 0, SERAI_VERDICT_CLOSE, "Second");
  overrule (world, 0, SERAI_VERDICT_UNKNOWN, NULL);
  assert_judged (world, 0, NULL);
  g_object_get (world->library, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, SERAI_CHANGE_FOLLOW);
  static const char *const before[] = {"Second", "First", NULL};
  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    {
      serai_library_undo (world->library, &error);
      g_assert_no_error (error);
      assert_judged (world, 0, before[i]);
    }
  serai_library_redo (world->library, &error);
  g_assert_no_error (error);
  assert_judged (world, 0, "First");
}

static void
a_deleted_document_comes_back_with_them (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  overrule (world, 0, SERAI_VERDICT_CONTRADICTED, "First");
  serai_library_delete (world->library, world->article, &error);
  g_assert_no_error (error);
  serai_library_undo (world->library, &error);
  g_assert_no_error (error);
  assert_judged (world, 0, "First");
}

static void
every_brief_names_them (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) no_charts = g_ptr_array_new ();
  g_array_append_val (articles, world->article);
  overrule (world, 0, SERAI_VERDICT_CONTRADICTED, "The ministry counts transit");
  g_autoptr (SeraiBrief) brief =
      serai_library_compose_brief (world->library, articles, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *markdown = serai_brief_to_markdown (brief, no_charts);
  g_autofree char *html = serai_brief_to_html (brief);
  g_autofree char *json = serai_brief_to_json (brief);
  g_assert_nonnull (strstr (markdown, "Overruled by the reader: The ministry counts transit"));
  g_assert_nonnull (strstr (markdown, "By the figures alone: Unknown"));
  g_assert_nonnull (strstr (html, "Overruled by the reader: The ministry counts transit"));
  g_assert_nonnull (strstr (json, "\"reason\" : \"The ministry counts transit\""));
  g_assert_nonnull (strstr (json, "\"readings\""));
  g_assert_nonnull (strstr (json, "\"doubtful\""));
}

static void
what_is_missing_becomes_a_question (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiOpened) opened = load (world);
  GPtrArray *claims = opened->analysis->claims;
  g_autoptr (GPtrArray) checks =
      serai_library_check (world->library, claims, opened->document->published, NULL, &error);
  g_assert_no_error (error);
  static const int first[] = {2022, 2021};
  for (guint i = 0; i < claims->len; i++)
    {
      g_autoptr (SeraiFigureQuery) query =
          serai_wanted_figures (claims->pdata[i], checks->pdata[i], serai_day (2024, 6, 1));
      g_assert_nonnull (query);
      g_autofree char *reporters = g_strjoinv (",", query->reporters);
      g_autofree char *partners = g_strjoinv (",", query->partners);
      g_assert_cmpstr (reporters, ==, "KAZ");
      g_assert_cmpstr (partners, ==, "TJK");
      g_assert_cmpint (query->frequency, ==, 'A');
      g_assert_cmpint (query->first, ==, first[i]);
      g_assert_cmpint (query->last, ==, 2022);
      /* In the year itself there is nothing to be had yet. */
      g_assert_null (
          serai_wanted_figures (claims->pdata[i], checks->pdata[i], serai_day (2022, 6, 1)));
    }
}

#define TEST(name, func)                                                                           \
  g_test_add ("/library/judging/" name, World, recogniser, world_set_up, func, world_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  TEST ("each-claim-keeps-its-own-verdict", each_claim_keeps_its_own);
  TEST ("each-is-a-step-that-can-be-undone", each_is_a_step);
  TEST ("a-deleted-document-comes-back-with-them", a_deleted_document_comes_back_with_them);
  TEST ("every-brief-names-them", every_brief_names_them);
  TEST ("what-is-missing-becomes-a-question", what_is_missing_becomes_a_question);
  return g_test_run ();
}
