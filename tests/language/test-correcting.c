/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "analyse.h"
#include "language/corrections.h"
#include "language/entity.h"

/* A text whose mentions a test gives: "Anna Berg=person, the Bank=organisation, 2022=date". */
typedef struct
{
  const char *text;
  SeraiAnalysis *found;
  GPtrArray *list;
} World;

static void
add_mention (World *world, const char *words, const char *kind_word, const char *key)
{
  guint from = 0;
  for (guint i = 0; i < world->found->mentions->len; i++)
    from = MAX (from, g_array_index (world->found->mentions, SeraiMention, i).span.end);
  const char *at = strstr (g_utf8_offset_to_pointer (world->text, from), words);
  g_assert_nonnull (at);
  SeraiMention mention = {.entity = -1};
  mention.span.start = g_utf8_pointer_to_offset (world->text, at);
  mention.span.end = mention.span.start + g_utf8_strlen (words, -1);
  g_assert_true (serai_mention_kind_parse (kind_word, &mention.kind));
  if (!serai_mention_kind_is_value (mention.kind))
    {
      SeraiEntity *entity = NULL;
      for (guint i = 0; i < world->found->entities->len && entity == NULL; i++)
        {
          SeraiEntity *other = world->found->entities->pdata[i];
          mention.entity = i;
          entity = g_str_equal (other->key, key) ? other : NULL;
        }
      if (entity == NULL)
        {
          entity = serai_entity_new (mention.kind, key, words);
          g_ptr_array_add (world->found->entities, entity);
          mention.entity = world->found->entities->len - 1;
        }
      entity->n_mentions++;
      serai_entity_add_alias (entity, words);
    }
  g_array_append_val (world->found->mentions, mention);
}

#define TEXT                                                                                       \
  "Anna Berg met A. Berg in May. The Bank lent, and May Berg of the Bank thanked Anna Berg. "      \
  "Silk Road House opened; the Silk Road House in Osh is new."

static World
world_new (void)
{
  World world = {.text = TEXT, .found = serai_analysis_new_empty ()};
  world.list = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  add_mention (&world, "Anna Berg", "person", "person:anna berg");
  add_mention (&world, "A. Berg", "person", "person:a. berg");
  add_mention (&world, "May", "date", NULL);
  add_mention (&world, "The Bank", "organisation", "organisation:the bank");
  add_mention (&world, "May", "date", NULL);
  add_mention (&world, "the Bank", "organisation", "organisation:the bank");
  add_mention (&world, "Anna Berg", "person", "person:anna berg");
  add_mention (&world, "Road House in Osh", "place", "place:road house in osh");
  SeraiCommitment *commitment = serai_commitment_new ();
  for (int i = 0; i < 2; i++)
    g_array_append_val (commitment->actors, i);
  g_ptr_array_add (world.found->commitments, commitment);
  return world;
}

static void
world_clear (World *world)
{
  serai_analysis_unref (world->found);
  g_ptr_array_unref (world->list);
}

static SeraiAnalysis *
apply (World *world, gint64 article)
{
  g_autoptr (SeraiCorrections) corrections = serai_corrections_new (world->list);
  return serai_corrections_apply (corrections, article, world->text, world->found);
}

/* "Anna Berg→Anna Berg (person); May (date)": mention, name, kind. */
static char *
describe (World *world, gint64 article)
{
  g_autoptr (SeraiAnalysis) analysis = apply (world, article);
  GString *words = g_string_new (NULL);
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      g_autofree char *slice =
          serai_text_slice (world->text, mention->span.start, mention->span.end);
      const SeraiEntity *entity =
          mention->entity >= 0 ? analysis->entities->pdata[mention->entity] : NULL;
      g_string_append_printf (words, "%s%s%s%s (%s)", i > 0 ? "; " : "", slice,
                              entity != NULL ? "→" : "", entity != NULL ? entity->name : "",
                              serai_mention_kind_to_string (mention->kind));
      if (entity != NULL)
        g_assert_cmpint (entity->kind, ==, mention->kind);
    }
  return g_string_free (words, FALSE);
}

static void
assert_described (World *world, gint64 article, const char *expected)
{
  g_autofree char *words = describe (world, article);
  g_assert_cmpstr (words, ==, expected);
}

#define UNTOUCHED                                                                                  \
  "Anna Berg→Anna Berg (person); A. Berg→A. Berg (person); May (date); "                       \
  "The Bank→The Bank (organisation); May (date); the Bank→The Bank (organisation); "           \
  "Anna Berg→Anna Berg (person); Road House in Osh→Road House in Osh (place)"

static void
test_without_corrections_nothing_changes (void)
{
  World world = world_new ();
  assert_described (&world, 1, UNTOUCHED);
  world_clear (&world);
}

static void
test_a_person_has_the_last_word_on_names_and_kinds (void)
{
  World world = world_new ();
  g_ptr_array_add (world.list, serai_correction_new_rename ("person:anna berg", "Anna B."));
  g_ptr_array_add (world.list,
                   serai_correction_new_retype ("organisation:the bank", SERAI_MENTION_PLACE));
  g_ptr_array_add (world.list, serai_correction_new (SERAI_DEED_IGNORE, "person:a. berg"));
  assert_described (&world, 1,
                    "Anna Berg→Anna B. (person); May (date); The Bank→The Bank (place); "
                    "May (date); the Bank→The Bank (place); Anna Berg→Anna B. (person); "
                    "Road House in Osh→Road House in Osh (place)");
  g_autoptr (SeraiAnalysis) analysis = apply (&world, 1);
  const SeraiEntity *anna = analysis->entities->pdata[0];
  g_assert_true (anna->is_corrected);
  g_assert_cmpstr (anna->aliases->pdata[0], ==, "Anna Berg");
  g_assert_cmpuint (anna->n_mentions, ==, 2);
  g_assert_false (((SeraiEntity *) analysis->entities->pdata[2])->is_corrected);
  /* Who is ignored promises nothing. */
  const SeraiCommitment *commitment = analysis->commitments->pdata[0];
  g_assert_cmpuint (commitment->actors->len, ==, 1);
  world_clear (&world);
}

static void
test_merged_ones_are_one (void)
{
  World world = world_new ();
  g_ptr_array_add (world.list,
                   serai_correction_new_pair (SERAI_DEED_MERGE, "person:a. berg",
                                              "person:anna berg", SERAI_MENTION_PERSON, "Anna"));
  g_autoptr (SeraiAnalysis) analysis = apply (&world, 1);
  const SeraiEntity *anna = analysis->entities->pdata[0];
  g_assert_cmpuint (analysis->entities->len, ==, 3);
  g_assert_cmpuint (anna->n_mentions, ==, 3);
  g_assert_cmpstr (anna->name, ==, "Anna Berg");
  g_assert_cmpstr (anna->aliases->pdata[0], ==, "A. Berg");
  const SeraiCommitment *commitment = analysis->commitments->pdata[0];
  g_assert_cmpint (g_array_index (commitment->actors, int, 1), ==, 0);
  world_clear (&world);
}

static void
test_a_merge_holds_where_only_the_other_is_named (void)
{
  World world = world_new ();
  g_ptr_array_add (world.list,
                   serai_correction_new_pair (SERAI_DEED_MERGE, "organisation:the bank",
                                              "organisation:xb", SERAI_MENTION_ORGANISATION, "XB"));
  g_ptr_array_add (world.list, serai_correction_new_rename ("organisation:xb", "Xenia Bank"));
  g_autoptr (SeraiAnalysis) analysis = apply (&world, 1);
  const SeraiEntity *bank = analysis->entities->pdata[2];
  g_assert_cmpstr (bank->key, ==, "organisation:xb");
  g_assert_cmpstr (bank->name, ==, "Xenia Bank");
  g_assert_cmpuint (bank->n_mentions, ==, 2);
  world_clear (&world);
}

static void
test_merges_that_go_round_end_somewhere (void)
{
  static const char *const keys[] = {"person:a", "person:b", "person:c"};
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (list, serai_correction_new_pair (SERAI_DEED_MERGE, keys[i], keys[(i + 1) % 3],
                                                      SERAI_MENTION_PERSON, "X"));
  g_autoptr (SeraiCorrections) corrections = serai_corrections_new (list);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpstr (serai_corrections_resolve (corrections, keys[i]), ==, "person:c");
}

static void
test_another_kind_found_elsewhere_is_the_same (void)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  g_ptr_array_add (list, serai_correction_new_retype ("person:serai", SERAI_MENTION_ORGANISATION));
  g_autoptr (SeraiCorrections) corrections = serai_corrections_new (list);
  g_assert_cmpstr (serai_corrections_resolve (corrections, "organisation:serai"), ==,
                   "person:serai");
}

static void
test_words_that_are_no_name_lose_their_mark (void)
{
  World world = world_new ();
  g_ptr_array_add (world.list, serai_correction_new_unmark ("date", "may"));
  g_ptr_array_add (world.list, serai_correction_new_unmark ("person:anna berg", "Anna Berg"));
  assert_described (
      &world, 1,
      "A. Berg→A. Berg (person); The Bank→The Bank (organisation); "
      "the Bank→The Bank (organisation); Road House in Osh→Road House in Osh (place)");
  world_clear (&world);
}

static void
test_the_place_comes_before_the_document_and_that_before_all (void)
{
  World world = world_new ();
  SeraiCorrection *here = serai_correction_new_unmark ("date", "May");
  here->article = 7;
  here->start = g_array_index (world.found->mentions, SeraiMention, 4).span.start;
  g_ptr_array_add (world.list, here);
  assert_described (&world, 8, UNTOUCHED);
  assert_described (&world, 7,
                    "Anna Berg→Anna Berg (person); A. Berg→A. Berg (person); May (date); "
                    "The Bank→The Bank (organisation); the Bank→The Bank (organisation); "
                    "Anna Berg→Anna Berg (person); Road House in Osh→Road House in Osh (place)");
  world_clear (&world);
}

static void
test_split_words_name_another (void)
{
  World world = world_new ();
  SeraiCorrection *split =
      serai_correction_new_split ("person:anna berg", "Anna Berg", SERAI_MENTION_PERSON);
  split->article = 7;
  split->start = 0;
  g_free (split->name);
  g_free (split->target);
  split->name = g_strdup ("Anna Berg the elder");
  split->target = g_strdup ("person:anna berg the elder");
  g_ptr_array_add (world.list, split);
  g_autoptr (SeraiAnalysis) analysis = apply (&world, 7);
  const SeraiEntity *first = analysis->entities->pdata[0];
  g_assert_cmpstr (first->name, ==, "Anna Berg the elder");
  g_assert_cmpuint (first->n_mentions, ==, 1);
  g_assert_cmpstr (find_key (world.text, analysis, "Anna Berg", 1), ==, "person:anna berg");
  g_assert_cmpstr (find_key (world.text, analysis, "Anna Berg", 0), !=, "person:anna berg");
  world_clear (&world);
}

static void
test_split_words_of_a_merged_one_leave_it_too (void)
{
  World world = world_new ();
  g_ptr_array_add (world.list,
                   serai_correction_new_pair (SERAI_DEED_MERGE, "person:a. berg",
                                              "person:anna berg", SERAI_MENTION_PERSON, "Anna"));
  g_autoptr (SeraiCorrections) before = serai_corrections_new (world.list);
  g_autoptr (SeraiCorrection) split =
      serai_correction_new_split ("person:anna berg", "A. Berg", SERAI_MENTION_PERSON);
  g_ptr_array_add (world.list, serai_corrections_settle (before, split));
  g_autoptr (SeraiAnalysis) analysis = apply (&world, 1);
  g_assert_cmpuint (((SeraiEntity *) analysis->entities->pdata[0])->n_mentions, ==, 2);
  world_clear (&world);
}

static void
test_marked_words_are_names_wherever_they_stand_whole (void)
{
  World world = world_new ();
  g_ptr_array_add (world.list,
                   serai_correction_new_mark ("Silk Road\nHouse", SERAI_MENTION_ORGANISATION));
  g_ptr_array_add (world.list, serai_correction_new_mark ("Osh", SERAI_MENTION_ORGANISATION));
  g_ptr_array_add (world.list, serai_correction_new_mark ("bank", SERAI_MENTION_ORGANISATION));
  g_ptr_array_add (world.list, serai_correction_new_mark ("Ban", SERAI_MENTION_ORGANISATION));
  assert_described (&world, 1,
                    "Anna Berg→Anna Berg (person); A. Berg→A. Berg (person); May (date); "
                    "The Bank→The Bank (organisation); May (date); the Bank→The Bank "
                    "(organisation); Anna Berg→Anna Berg (person); Silk Road House→Silk Road House "
                    "(organisation); Silk Road House→Silk Road House (organisation); Osh→Osh "
                    "(organisation)");
  world_clear (&world);
}

static void
test_a_longer_name_keeps_what_lies_in_it (void)
{
  World world = world_new ();
  g_ptr_array_add (world.list, serai_correction_new_mark ("Osh", SERAI_MENTION_ORGANISATION));
  g_autofree char *words = describe (&world, 1);
  g_assert_nonnull (strstr (words, "Road House in Osh→Road House in Osh (place); Osh→Osh (organ"));
  g_ptr_array_set_size (world.list, 0);
  g_ptr_array_add (world.list, serai_correction_new_mark ("Osh", SERAI_MENTION_PLACE));
  assert_described (&world, 1, UNTOUCHED);
  world_clear (&world);
}

static void
test_what_is_marked_everywhere_may_be_no_name_here (void)
{
  World world = world_new ();
  g_ptr_array_add (world.list, serai_correction_new_mark ("lent", SERAI_MENTION_EVENT));
  SeraiCorrection *here = serai_correction_new_unmark ("event:lent", "lent");
  here->article = 7;
  g_ptr_array_add (world.list, here);
  assert_described (&world, 7, UNTOUCHED);
  g_autofree char *words = describe (&world, 8);
  g_assert_nonnull (strstr (words, "lent→lent (event)"));
  world_clear (&world);
}

static void
test_changes_are_counted_by_mentions (void)
{
  static const struct
  {
    SeraiDeed deed;
    guint n_changed;
  } cases[] = {{SERAI_DEED_RENAME, 2}, {SERAI_DEED_RETYPE, 2},  {SERAI_DEED_MERGE, 2},
               {SERAI_DEED_IGNORE, 2}, {SERAI_DEED_CONFIRM, 0}, {SERAI_DEED_MARK, 2}};
  World world = world_new ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_ptr_array_set_size (world.list, 0);
      SeraiCorrection *correction = serai_correction_new (cases[i].deed, "organisation:the bank");
      correction->name = g_strdup ("New");
      correction->kind = SERAI_MENTION_PLACE;
      correction->target = g_strdup ("organisation:new");
      correction->form = g_strdup ("Silk Road House");
      g_ptr_array_add (world.list, correction);
      g_autoptr (SeraiAnalysis) after = apply (&world, 1);
      g_assert_cmpuint (serai_corrections_count_changes (world.found, after), ==,
                        cases[i].n_changed);
    }
  world_clear (&world);
}

static void
test_what_the_recogniser_found_obeys (void)
{
  static const char text[] = "President Emomali Rahmon met Kassym-Jomart Tokayev. Rahmon spoke of "
                             "trade between Tajikistan and Kazakhstan.";
  g_autoptr (SeraiAnalysis) found = analyse_text (text, "2023-05-04");
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  const char *key = find_key (text, found, "Rahmon", 0);
  g_ptr_array_add (list, serai_correction_new_rename (key, "E. Rahmon"));
  g_autoptr (SeraiCorrections) corrections = serai_corrections_new (list);
  g_autoptr (SeraiAnalysis) after = serai_corrections_apply (corrections, 1, text, found);
  g_assert_cmpuint (after->mentions->len, ==, found->mentions->len);
  g_assert_cmpuint (after->claims->len, ==, found->claims->len);
  g_assert_cmpuint (serai_corrections_count_changes (found, after), >=, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add_func ("/language/correcting/" name, func)
  ADD ("without-corrections-nothing-changes", test_without_corrections_nothing_changes);
  ADD ("a-person-has-the-last-word-on-names-and-kinds",
       test_a_person_has_the_last_word_on_names_and_kinds);
  ADD ("merged-ones-are-one", test_merged_ones_are_one);
  ADD ("a-merge-holds-where-only-the-other-is-named",
       test_a_merge_holds_where_only_the_other_is_named);
  ADD ("merges-that-go-round-end-somewhere", test_merges_that_go_round_end_somewhere);
  ADD ("another-kind-found-elsewhere-is-the-same", test_another_kind_found_elsewhere_is_the_same);
  ADD ("words-that-are-no-name-lose-their-mark", test_words_that_are_no_name_lose_their_mark);
  ADD ("the-place-comes-before-the-document-and-that-before-all",
       test_the_place_comes_before_the_document_and_that_before_all);
  ADD ("split-words-name-another", test_split_words_name_another);
  ADD ("split-words-of-a-merged-one-leave-it-too", test_split_words_of_a_merged_one_leave_it_too);
  ADD ("marked-words-are-names-wherever-they-stand-whole",
       test_marked_words_are_names_wherever_they_stand_whole);
  ADD ("a-longer-name-keeps-what-lies-in-it", test_a_longer_name_keeps_what_lies_in_it);
  ADD ("what-is-marked-everywhere-may-be-no-name-here",
       test_what_is_marked_everywhere_may_be_no_name_here);
  ADD ("changes-are-counted-by-mentions", test_changes_are_counted_by_mentions);
  ADD ("what-the-recogniser-found-obeys", test_what_the_recogniser_found_obeys);
  return g_test_run ();
}
