/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/entity.h"
#include "library/correct.h"
#include "support/library.h"

#define LETTER                                                                                     \
  "date 2023-05-04\n\nDUSHANBE, May 4 - President Emomali Rahmon met Farida Karim of the Silk "    \
  "Road House in Dushanbe. Farida Karim praised the trade between Tajikistan and Kazakhstan."

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

static gint64
take_in (World *world, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_ptr_array_add (inputs, serai_input_new_for_bytes (bytes, "Pasted text"));
  g_autoptr (GPtrArray) intakes =
      serai_library_add (world->library, inputs, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return ((SeraiIntake *) intakes->pdata[0])->id;
}

/* @correction is taken. */
static gboolean
try_correct (World *world, SeraiCorrection *correction, GError **error)
{
  g_autoptr (GPtrArray) corrections =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  g_ptr_array_add (corrections, correction);
  return serai_library_correct (world->library, corrections, error);
}

static void
correct (World *world, SeraiCorrection *correction)
{
  g_autoptr (GError) error = NULL;
  try_correct (world, correction, &error);
  g_assert_no_error (error);
}

/* "Farida Karim (person) 2" of the entity that @words name in an article, NULL where they are none.
 */
static char *
describe (World *world, gint64 article, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiOpened) opened = serai_library_load (world->library, article, NULL, &error);
  g_assert_no_error (error);
  GArray *mentions = opened->analysis->mentions;
  for (guint i = 0; i < mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (mentions, SeraiMention, i);
      g_autofree char *slice =
          serai_text_slice (opened->document->text, mention->span.start, mention->span.end);
      if (!g_str_equal (slice, words) || mention->entity < 0)
        continue;
      const SeraiEntity *entity = opened->analysis->entities->pdata[mention->entity];
      return g_strdup_printf ("%s (%s) %u", entity->name,
                              serai_mention_kind_to_string (entity->kind), entity->n_mentions);
    }
  return NULL;
}

static void
assert_described (World *world, gint64 article, const char *words, const char *expected)
{
  g_autofree char *said = describe (world, article, words);
  g_assert_cmpstr (said, ==, expected);
}

static char *
find_shown_key (World *world, gint64 article, const char *name)
{
  g_autoptr (SeraiOpened) opened = serai_library_load (world->library, article, NULL, NULL);
  for (guint i = 0; i < opened->analysis->entities->len; i++)
    {
      const SeraiEntity *entity = opened->analysis->entities->pdata[i];
      if (g_str_equal (entity->name, name))
        return g_strdup (entity->key);
    }
  g_assert_not_reached ();
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

static SeraiCorrection *
make_correction (SeraiDeed deed, const char *person)
{
  switch (deed)
    {
    case SERAI_DEED_RENAME:
      return serai_correction_new_rename (person, "F. Karim");
    case SERAI_DEED_RETYPE:
      return serai_correction_new_retype (person, SERAI_MENTION_ORGANISATION);
    case SERAI_DEED_MERGE:
      return serai_correction_new_pair (deed, person, "country:KAZ", SERAI_MENTION_PERSON, NULL);
    case SERAI_DEED_MARK:
      return serai_correction_new_mark ("Farida Karim", SERAI_MENTION_EVENT);
    case SERAI_DEED_UNMARK:
      return serai_correction_new_unmark (person, "Farida Karim");
    case SERAI_DEED_SPLIT:
      {
        SeraiCorrection *split =
            serai_correction_new_split (person, "Farida Karim", SERAI_MENTION_AGREEMENT);
        return split;
      }
    default:
      return serai_correction_new (deed, person);
    }
}

static void
test_every_correction_is_kept_undone_and_done_again (World *world, gconstpointer data)
{
  static const struct
  {
    SeraiDeed deed;
    const char *said;
  } cases[] = {
      {SERAI_DEED_RENAME, "F. Karim (person) 2"},
      {SERAI_DEED_RETYPE, "Farida Karim (organisation) 2"},
      {SERAI_DEED_MERGE, "Kazakhstan (country) 3"},
      {SERAI_DEED_IGNORE, NULL},
      {SERAI_DEED_MARK, "Farida Karim (event) 2"},
      {SERAI_DEED_UNMARK, NULL},
      {SERAI_DEED_SPLIT, "Farida Karim (agreement) 2"},
  };
  gint64 first = take_in (world, LETTER);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = NULL;
      g_autofree char *more = g_strdup_printf (LETTER " And more of it: %u.", i);
      g_autofree char *key = find_shown_key (world, first, "Farida Karim");
      assert_described (world, first, "Farida Karim", "Farida Karim (person) 2");
      correct (world, make_correction (cases[i].deed, key));
      gint64 later = take_in (world, more);
      assert_described (world, first, "Farida Karim", cases[i].said);
      assert_described (world, later, "Farida Karim", cases[i].said);
      undo (world);
      reopen (world);
      assert_described (world, first, "Farida Karim", cases[i].said);
      g_object_get (world->library, "undo-label", &label, NULL);
      g_assert_cmpstr (label, ==, serai_deed_to_string (cases[i].deed));
      undo (world);
      assert_described (world, first, "Farida Karim", "Farida Karim (person) 2");
      redo (world);
      assert_described (world, first, "Farida Karim", cases[i].said);
      undo (world);
    }
}

static void
test_a_document_read_again_keeps_its_corrections (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 article = take_in (world, LETTER);
  g_autofree char *key = find_shown_key (world, article, "Farida Karim");
  correct (world, make_correction (SERAI_DEED_RETYPE, key));
  g_assert_true (serai_library_reread (world->library, article, "windows-1252", &error));
  g_assert_no_error (error);
  assert_described (world, article, "Farida Karim", "Farida Karim (organisation) 2");
}

static void
test_a_mark_in_one_document_goes_and_comes_with_it (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 article = take_in (world, LETTER);
  SeraiCorrection *mark = serai_correction_new_mark ("trade", SERAI_MENTION_EVENT);
  mark->article = article;
  correct (world, mark);
  assert_described (world, article, "trade", "trade (event) 1");
  g_assert_true (serai_library_delete (world->library, article, &error));
  g_autoptr (SeraiCorrections) none = serai_library_get_corrections (world->library, NULL, &error);
  g_assert_cmpuint (serai_corrections_get_list (none)->len, ==, 0);
  undo (world);
  assert_described (world, article, "trade", "trade (event) 1");
}

static void
test_not_the_same_takes_the_same_back (World *world, gconstpointer data)
{
  gint64 article = take_in (world, LETTER);
  g_autofree char *farida = find_shown_key (world, article, "Farida Karim");
  g_autofree char *rahmon = find_shown_key (world, article, "Emomali Rahmon");
  correct (world, serai_correction_new_pair (SERAI_DEED_MERGE, farida, rahmon, SERAI_MENTION_PERSON,
                                             NULL));
  assert_described (world, article, "Farida Karim", "Emomali Rahmon (person) 3");
  correct (world, serai_correction_new_pair (SERAI_DEED_DISTINCT, rahmon, farida,
                                             SERAI_MENTION_PERSON, NULL));
  assert_described (world, article, "Farida Karim", "Farida Karim (person) 2");
  g_autoptr (SeraiCorrections) kept = serai_library_get_corrections (world->library, NULL, NULL);
  g_assert_true (serai_corrections_are_distinct (kept, farida, rahmon));
}

static void
test_what_is_taken_back_was_never_said (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 article = take_in (world, LETTER);
  g_autofree char *key = find_shown_key (world, article, "Farida Karim");
  correct (world, make_correction (SERAI_DEED_IGNORE, key));
  correct (world, make_correction (SERAI_DEED_RENAME, key));
  g_autoptr (SeraiCorrections) kept = serai_library_get_corrections (world->library, NULL, &error);
  GPtrArray *all = serai_corrections_get_list (kept);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_true (serai_library_take_back (world->library, all, &error));
  assert_described (world, article, "Farida Karim", "Farida Karim (person) 2");
  g_assert_false (serai_library_take_back (world->library, all, &error));
  g_assert_error (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND);
  undo (world);
  assert_described (world, article, "Farida Karim", NULL);
}

static void
test_nonsense_is_refused_and_changes_nothing (World *world, gconstpointer data)
{
  gint64 article = take_in (world, LETTER);
  g_autofree char *key = find_shown_key (world, article, "Farida Karim");
  SeraiCorrection *others[] = {
      serai_correction_new_rename (key, " – "),
      serai_correction_new_retype (key, SERAI_MENTION_DATE),
      serai_correction_new_pair (SERAI_DEED_MERGE, key, key, SERAI_MENTION_PERSON, NULL),
      serai_correction_new_mark ("…", SERAI_MENTION_PERSON),
      serai_correction_new_rename ("person:nobody", "Nobody"),
      serai_correction_new_pair (SERAI_DEED_MERGE, key, "person:nobody", SERAI_MENTION_PERSON,
                                 NULL),
  };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (try_correct (world, others[i], &error));
      int code = i < 4 ? SERAI_LIBRARY_ERROR_REFUSED : SERAI_LIBRARY_ERROR_NOT_FOUND;
      g_assert_error (error, SERAI_LIBRARY_ERROR, code);
    }
  g_autoptr (SeraiCorrections) kept = serai_library_get_corrections (world->library, NULL, NULL);
  g_assert_cmpuint (serai_corrections_get_list (kept)->len, ==, 0);
}

static void
assert_reach (World *world, SeraiCorrection *correction, guint n_mentions, guint n_articles)
{
  SeraiReach reach;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCorrection) owned = correction;
  serai_library_measure (world->library, owned, &reach, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (reach.n_mentions, ==, n_mentions);
  g_assert_cmpuint (reach.n_articles, ==, n_articles);
  g_assert_false (reach.is_more);
}

static void
test_the_reach_is_told_before (World *world, gconstpointer data)
{
  gint64 article = take_in (world, LETTER);
  take_in (world, LETTER " The Silk Road House is new, as Farida Karim said.");
  take_in (world, "date 2023-05-04\n\nNobody said anything about trade on the silk road.");
  g_autofree char *key = find_shown_key (world, article, "Farida Karim");
  assert_reach (world, make_correction (SERAI_DEED_RENAME, key), 5, 2);
  assert_reach (world, make_correction (SERAI_DEED_UNMARK, key), 5, 2);
  assert_reach (world, serai_correction_new_mark ("trade", SERAI_MENTION_EVENT), 3, 3);
  assert_reach (world, make_correction (SERAI_DEED_CONFIRM, key), 0, 0);
  SeraiCorrection *here = make_correction (SERAI_DEED_UNMARK, key);
  here->article = article;
  assert_reach (world, here, 2, 1);
  correct (world, serai_correction_new_mark ("trade", SERAI_MENTION_EVENT));
  assert_reach (world, serai_correction_new_rename ("event:trade", "Commerce"), 3, 3);
}

static void
test_everybody_is_listed_as_the_person_wants (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 article = take_in (world, LETTER);
  take_in (world, LETTER " And more.");
  g_autofree char *farida = find_shown_key (world, article, "Farida Karim");
  g_autofree char *rahmon = find_shown_key (world, article, "Emomali Rahmon");
  correct (world, serai_correction_new_rename (rahmon, "Эмомалӣ Раҳмон"));
  correct (world, serai_correction_new_pair (SERAI_DEED_MERGE, farida, rahmon, SERAI_MENTION_PERSON,
                                             NULL));
  g_autoptr (GPtrArray) none =
      serai_library_list_entities (world->library, "farida", 10, NULL, &error);
  g_assert_cmpuint (none->len, ==, 0);
  g_autoptr (GPtrArray) found =
      serai_library_list_entities (world->library, "раҳ эмом", 10, NULL, &error);
  g_assert_cmpuint (found->len, ==, 1);
  const SeraiNamed *named = found->pdata[0];
  g_assert_cmpstr (named->key, ==, rahmon);
  g_assert_cmpuint (named->n_mentions, ==, 6);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
#define ADD(name, func)                                                                            \
  g_test_add ("/library/corrections/" name, World, recogniser, world_set_up, func, world_tear_down)
  ADD ("every-correction-is-kept-undone-and-done-again",
       test_every_correction_is_kept_undone_and_done_again);
  ADD ("a-document-read-again-keeps-its-corrections",
       test_a_document_read_again_keeps_its_corrections);
  ADD ("a-mark-in-one-document-goes-and-comes-with-it",
       test_a_mark_in_one_document_goes_and_comes_with_it);
  ADD ("not-the-same-takes-the-same-back", test_not_the_same_takes_the_same_back);
  ADD ("what-is-taken-back-was-never-said", test_what_is_taken_back_was_never_said);
  ADD ("nonsense-is-refused-and-changes-nothing", test_nonsense_is_refused_and_changes_nothing);
  ADD ("the-reach-is-told-before", test_the_reach_is_told_before);
  ADD ("everybody-is-listed-as-the-person-wants", test_everybody_is_listed_as_the_person_wants);
  return g_test_run ();
}
