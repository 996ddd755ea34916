/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/analysis.h"
#include "language/tagger.h"

#include <string.h>

typedef struct
{
  SeraiReference *reference;
  SeraiRecogniser *recogniser;
} World;

static void
set_up (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  world->reference = serai_reference_new (&error);
  g_assert_no_error (error);
  world->recogniser = serai_recogniser_new (world->reference);
}

static void
tear_down (World *world, gconstpointer data)
{
  g_object_unref (world->recogniser);
  g_object_unref (world->reference);
}

/* "person{Anna Nowak}; …" for the people, organisations and places that stand in no list. */
static char *
describe_names (World *world, const char *text)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  document->text = g_strdup (text);
  document->language = g_strdup ("en");
  g_autoptr (SeraiAnalysis) analysis = serai_analysis_new (world->recogniser, document);
  GString *names = g_string_new (NULL);
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      if (mention->kind != SERAI_MENTION_PERSON && mention->kind != SERAI_MENTION_ORGANISATION
          && mention->kind != SERAI_MENTION_PLACE)
        continue;
      const char *start = g_utf8_offset_to_pointer (text, mention->span.start);
      const char *end = g_utf8_offset_to_pointer (text, mention->span.end);
      g_string_append_printf (names, "%s%s{%.*s}", names->len > 0 ? "; " : "",
                              serai_mention_kind_to_string (mention->kind), (int) (end - start),
                              start);
    }
  return g_string_free (names, FALSE);
}

static void
test_names_in_no_list_are_found (World *world, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *names;
  } cases[] = {
      {"Villagers fled from Marwath to Tillabar when the river rose.",
       "place{Marwath}; place{Tillabar}"},
      {"Critics such as Helga Ostrander have called the vote unfair.", "person{Helga Ostrander}"},
      {"Olena Marchuk of Velmora Trust met Tomas Grieg in Haldersund. Grieg left at noon.",
       "person{Olena Marchuk}; organisation{Velmora Trust}; person{Tomas Grieg}; "
       "place{Haldersund}; person{Grieg}"},
      {"Opposition leader Marek Dvorsky told Radio Meridian that he would boycott the poll.",
       "person{Marek Dvorsky}; organisation{Radio Meridian}"},
      {"Guerrillas of the Jaran Liberation Front were seen near Kurmanabad.",
       "organisation{Jaran Liberation Front}; place{Kurmanabad}"},
      {"The index of the Dow Jones Industrial Average fell by a tenth.", ""},
      {"Nobody was there. Rain fell, and the harvest was lost.", ""},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *names = describe_names (world, cases[i].text);
      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (names, ==, cases[i].names);
    }
}

static GArray *
tag (World *world, const SeraiTagger *tagger, const char *text)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (text);
  SeraiPassage passage = {.recogniser = world->recogniser, .tokens = tokens};
  g_autoptr (SeraiDraft) draft = serai_draft_new (&passage);
  GArray *tags = g_array_new (FALSE, FALSE, sizeof (SeraiTag));
  serai_tagger_run (tagger, draft, tags);
  return tags;
}

static void
test_the_same_text_gives_the_same_names (World *world, gconstpointer data)
{
  const char *text = "Olena Marchuk of Velmora Trust met Tomas Grieg in Haldersund. Grieg left.";
  const SeraiTagger *tagger = serai_recogniser_get_tagger (world->recogniser);
  g_assert_nonnull (tagger);
  g_autoptr (GArray) first = tag (world, tagger, text);
  g_assert_cmpuint (first->len, >, 3);
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (GArray) again = tag (world, tagger, text);
      g_assert_cmpmem (first->data, first->len * sizeof (SeraiTag), again->data,
                       again->len * sizeof (SeraiTag));
    }
}

static void
test_no_text_is_too_odd (World *world, gconstpointer data)
{
  const SeraiTagger *tagger = serai_recogniser_get_tagger (world->recogniser);
  g_autoptr (GString) capitals = g_string_new (NULL);
  for (guint i = 0; i < 5000; i++)
    g_string_append (capitals, i % 7 == 0 ? "of Zz " : "Aaa Bbb ");
  const char *texts[] = {"",        " ",          "A", "A.", "É", "\xEF\xBC\xA1 \xD0\x90",
                         "I I I I", capitals->str};
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray) tags = tag (world, tagger, texts[i]);
      guint end = 0;
      for (guint j = 0; j < tags->len; j++)
        {
          const SeraiTag *found = &g_array_index (tags, SeraiTag, j);
          g_assert_cmpuint (found->first, >=, end);
          g_assert_cmpuint (found->end, >, found->first);
          g_assert_cmpint (found->margin, >=, 0);
          end = found->end;
        }
    }
}

static void
assert_refused (const guchar *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (SeraiTagger) tagger = serai_tagger_new_for_bytes (bytes, &error);
  g_assert_null (tagger);
  g_assert_error (error, SERAI_TAGGER_ERROR, SERAI_TAGGER_ERROR_DAMAGED);
  g_assert_true (g_str_has_prefix (error->message, "The name model is "));
  g_assert_true (g_str_has_suffix (error->message, "."));
}

static void
test_a_damaged_model_is_refused_with_a_sentence (void)
{
  g_autoptr (GError) error = NULL;
  SeraiTagRow rows[] = {{.feature = 0x123456789ABCDEFu, .weights = {-3, 5}},
                        {.feature = 0xFEDCBA9876543210u, .weights = {0, 0, 7}}};
  static const gint16 transitions[SERAI_N_LABELS][SERAI_N_LABELS] = {{1}};
  g_autoptr (GBytes) bytes = serai_tagger_pack (rows, G_N_ELEMENTS (rows), transitions, 8);
  g_autoptr (SeraiTagger) tagger = serai_tagger_new_for_bytes (bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpint (serai_tagger_get_unit (tagger), ==, 8);

  gsize size;
  const guchar *data = g_bytes_get_data (bytes, &size);
  assert_refused (data, 0);
  assert_refused ((const guchar *) "no model at all", 15);
  for (gsize cut = 1; cut < size; cut++)
    assert_refused (data, size - cut);
  for (gsize i = 0; i < size; i++)
    {
      g_autofree guchar *copy = g_memdup2 (data, size);
      copy[i] ^= 0x40;
      assert_refused (copy, size);
    }
}

static void
test_labels_stand_in_the_order_of_a_name (void)
{
  guint begin = SERAI_LABEL_BEGIN (SERAI_TAG_PLACE), last = SERAI_LABEL_LAST (SERAI_TAG_PLACE);
  g_assert_true (serai_label_may_follow (begin, last));
  g_assert_true (serai_label_may_follow (last, begin));
  g_assert_true (serai_label_may_follow (SERAI_LABEL_OUTSIDE, begin));
  g_assert_false (serai_label_may_follow (SERAI_LABEL_OUTSIDE, last));
  g_assert_false (serai_label_may_follow (begin, SERAI_LABEL_OUTSIDE));
  g_assert_false (serai_label_may_follow (begin, SERAI_LABEL_LAST (SERAI_TAG_PERSON)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/language/tagger/names-in-no-list-are-found", World, NULL, set_up,
              test_names_in_no_list_are_found, tear_down);
  g_test_add ("/language/tagger/the-same-text-gives-the-same-names", World, NULL, set_up,
              test_the_same_text_gives_the_same_names, tear_down);
  g_test_add ("/language/tagger/no-text-is-too-odd", World, NULL, set_up, test_no_text_is_too_odd,
              tear_down);
  g_test_add_func ("/language/tagger/a-damaged-model-is-refused-with-a-sentence",
                   test_a_damaged_model_is_refused_with_a_sentence);
  g_test_add_func ("/language/tagger/labels-stand-in-the-order-of-a-name",
                   test_labels_stand_in_the_order_of_a_name);
  return g_test_run ();
}
