/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The passages of tests/golden/claims: what should be found in them is found, and nothing else. */
#include "language/analysis.h"
#include "base/text.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

typedef struct
{
  SeraiRecogniser *recogniser;
  GPtrArray *passages; /* (element-type JsonNode) */
} Golden;

/* Passages written before the finders were read, never tuned to equality; what was reached on them
 * may rise, and must not fall. */
static const struct
{
  const char *name;
  double detection;
  double strict;
  guint n_invented; /* claims in passages that have none */
} blind_sets[] = {
    {"blind.jsonl", 0.94, 0.86, 0},  {"blind2.jsonl", 0.93, 0.82, 0},
    {"blind3.jsonl", 0.90, 0.76, 0}, {"blind4.jsonl", 0.92, 0.84, 0},
    {"blind5.jsonl", 0.89, 0.72, 0}, {"blind6.jsonl", 0.79, 0.50, 3},
    {"blind7.jsonl", 0.94, 0.85, 0},
};

static const char *
get_string (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);
  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? json_node_get_string (node) : NULL;
}

static GPtrArray *
read_passages (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "golden", "claims", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GPtrArray *passages = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '\0')
      {
        JsonNode *node = json_from_string (lines[i], &error);
        g_assert_no_error (error);
        g_ptr_array_add (passages, node);
      }
  return passages;
}

static SeraiAnalysis *
analyse (const Golden *golden, JsonObject *passage)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  document->text = g_strdup (get_string (passage, "text"));
  const char *language = get_string (passage, "language");
  document->language = g_strdup (language != NULL ? language : "en");
  document->published = serai_day_parse (get_string (passage, "published"));
  return serai_analysis_new (golden->recogniser, document);
}

static gboolean
is_period (SeraiPeriod period, const char *expected)
{
  SeraiPeriod wanted = SERAI_PERIOD_NONE;
  serai_period_parse (expected, &wanted);
  return serai_period_equal (period, wanted);
}

/* One code of a union will do, and so will a listed alternative. */
static gboolean
is_commodity (const SeraiClaim *claim, JsonObject *expected)
{
  const char *wanted = get_string (expected, "commodity");
  if (claim->commodity == NULL || wanted == NULL)
    return claim->commodity == NULL && wanted == NULL;
  g_autoptr (GPtrArray) fitting = g_ptr_array_new ();
  g_ptr_array_add (fitting, (gpointer) wanted);
  if (json_object_has_member (expected, "accept"))
    {
      JsonArray *more = json_object_get_array_member (
          json_object_get_object_member (expected, "accept"), "commodity");
      for (guint i = 0; i < json_array_get_length (more); i++)
        g_ptr_array_add (fitting, (gpointer) json_array_get_string_element (more, i));
    }
  g_auto (GStrv) mine = g_strsplit (claim->commodity, "+", -1);
  for (guint i = 0; i < fitting->len; i++)
    {
      g_auto (GStrv) theirs = g_strsplit (g_ptr_array_index (fitting, i), "+", -1);
      gboolean fits = TRUE;
      for (guint k = 0; mine[k] != NULL; k++)
        fits = fits && g_strv_contains ((const char *const *) theirs, mine[k]);
      if (fits)
        return TRUE;
    }
  return FALSE;
}

/* "Trade between A and B" may be told from either side. */
static gboolean
are_countries (const SeraiClaim *claim, JsonObject *expected)
{
  const char *reporter = get_string (expected, "reporter");
  const char *partner = get_string (expected, "partner");
  gboolean is_two_way = claim->measure == SERAI_MEASURE_TURNOVER && claim->kind != SERAI_CLAIM_RANK
                        && claim->kind != SERAI_CLAIM_SHARE;
  return (strcmp (claim->reporter, reporter) == 0 && strcmp (claim->partner, partner) == 0)
         || (is_two_way && strcmp (claim->reporter, partner) == 0
             && strcmp (claim->partner, reporter) == 0);
}

static gboolean
is_claim (const SeraiClaim *claim, JsonObject *expected)
{
  const char *direction = get_string (expected, "direction");
  static const char *const directions[] = {NULL, "up", "down"};
  double value = json_object_get_double_member (expected, "value");
  return strcmp (serai_claim_kind_to_string (claim->kind), get_string (expected, "kind")) == 0
         && strcmp (serai_measure_to_string (claim->measure), get_string (expected, "measure")) == 0
         && are_countries (claim, expected) && fabs (claim->value - value) <= 0.01 * fabs (value)
         && strcmp (claim->unit, get_string (expected, "unit")) == 0
         && strcmp (serai_bound_to_string (claim->bound), get_string (expected, "bound")) == 0
         && g_strcmp0 (directions[claim->direction], direction) == 0
         && is_period (claim->period, get_string (expected, "period"))
         && is_period (claim->base_period, get_string (expected, "base_period"))
         && is_commodity (claim, expected);
}

static void
test_claims_are_found_and_none_invented (gconstpointer data)
{
  const Golden *golden = data;
  for (guint i = 0; i < golden->passages->len; i++)
    {
      JsonObject *passage = json_node_get_object (g_ptr_array_index (golden->passages, i));
      g_autoptr (SeraiAnalysis) analysis = analyse (golden, passage);
      JsonArray *expected = json_object_get_array_member (passage, "claims");
      const char *id = get_string (passage, "id");
      for (guint k = 0; k < json_array_get_length (expected); k++)
        {
          JsonObject *wanted = json_array_get_object_element (expected, k);
          gboolean is_found = FALSE;
          for (guint j = 0; j < analysis->claims->len; j++)
            is_found = is_found || is_claim (g_ptr_array_index (analysis->claims, j), wanted);
          if (!is_found)
            g_test_message ("%s lacks: %s", id, get_string (wanted, "text"));
          g_assert_true (is_found);
        }
      if (analysis->claims->len != json_array_get_length (expected))
        g_test_message ("%s has claims that it should not have", id);
      g_assert_cmpuint (analysis->claims->len, ==, json_array_get_length (expected));
    }
}

static void
test_commitments_are_found_with_their_due_day (gconstpointer data)
{
  const Golden *golden = data;
  for (guint i = 0; i < golden->passages->len; i++)
    {
      JsonObject *passage = json_node_get_object (g_ptr_array_index (golden->passages, i));
      g_autoptr (SeraiAnalysis) analysis = analyse (golden, passage);
      JsonArray *expected = json_object_get_array_member (passage, "commitments");
      if (analysis->commitments->len != json_array_get_length (expected))
        g_test_message ("%s has other commitments", get_string (passage, "id"));
      g_assert_cmpuint (analysis->commitments->len, ==, json_array_get_length (expected));
      for (guint k = 0; k < analysis->commitments->len; k++)
        {
          SeraiCommitment *found = g_ptr_array_index (analysis->commitments, k);
          JsonObject *wanted = json_array_get_object_element (expected, k);
          JsonNode *due = json_object_get_member (wanted, "due");
          g_assert_cmpstr (serai_commitment_kind_to_string (found->kind), ==,
                           get_string (wanted, "kind"));
          g_autofree char *last = serai_day_format (found->due.last);
          g_assert_cmpstr (
              last, ==,
              JSON_NODE_HOLDS_NULL (due) ? NULL : get_string (json_node_get_object (due), "to"));
          g_assert_cmpuint (found->span.start, <, json_object_get_int_member (wanted, "end"));
          g_assert_cmpuint (found->span.end, >, json_object_get_int_member (wanted, "start"));
        }
    }
}

static gboolean
is_detected (const SeraiClaim *claim, JsonObject *expected)
{
  double value = json_object_get_double_member (expected, "value");
  return strcmp (serai_claim_kind_to_string (claim->kind), get_string (expected, "kind")) == 0
         && strcmp (serai_measure_to_string (claim->measure), get_string (expected, "measure")) == 0
         && fabs (claim->value - value) <= 0.01 * fabs (value);
}

/* How many of @expected are among @claims by @matches, each claim taken once. */
static guint
count_matches (GPtrArray *claims,
               JsonArray *expected,
               gboolean (*matches) (const SeraiClaim *claim, JsonObject *expected))
{
  guint n = 0;
  g_autofree gboolean *is_taken = g_new0 (gboolean, claims->len + 1);
  for (guint k = 0; k < json_array_get_length (expected); k++)
    for (guint j = 0; j < claims->len; j++)
      if (!is_taken[j]
          && matches (g_ptr_array_index (claims, j), json_array_get_object_element (expected, k)))
        {
          is_taken[j] = TRUE;
          n++;
          break;
        }
  return n;
}

static void
check_blind_set (const Golden *golden, guint set)
{
  g_autoptr (GPtrArray) blind = read_passages (blind_sets[set].name);
  guint n_found = 0, n_expected = 0, n_detected = 0, n_right = 0, n_out_of_nothing = 0;
  for (guint i = 0; i < blind->len; i++)
    {
      JsonObject *passage = json_node_get_object (g_ptr_array_index (blind, i));
      g_autoptr (SeraiAnalysis) analysis = analyse (golden, passage);
      JsonArray *expected = json_object_get_array_member (passage, "claims");
      n_found += analysis->claims->len;
      n_expected += json_array_get_length (expected);
      n_detected += count_matches (analysis->claims, expected, is_detected);
      n_right += count_matches (analysis->claims, expected, is_claim);
      if (json_array_get_length (expected) == 0)
        n_out_of_nothing += analysis->claims->len;
    }
  double detection = 2.0 * n_detected / (n_found + n_expected);
  double strict = 2.0 * n_right / (n_found + n_expected);
  g_test_message ("%s: detection %.3f, strict %.3f", blind_sets[set].name, detection, strict);
  g_assert_cmpfloat (detection, >=, blind_sets[set].detection);
  g_assert_cmpfloat (strict, >=, blind_sets[set].strict);
  g_assert_cmpuint (n_out_of_nothing, <=, blind_sets[set].n_invented);
}

static void
test_blind_passages_are_read_no_worse_than_before (gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (blind_sets); i++)
    check_blind_set (data, i);
}

static void
test_spans_lie_in_the_text (gconstpointer data)
{
  const Golden *golden = data;
  for (guint i = 0; i < golden->passages->len; i++)
    {
      JsonObject *passage = json_node_get_object (g_ptr_array_index (golden->passages, i));
      g_autoptr (SeraiAnalysis) analysis = analyse (golden, passage);
      guint length = g_utf8_strlen (get_string (passage, "text"), -1);
      for (guint j = 0; j < analysis->claims->len; j++)
        {
          SeraiClaim *claim = g_ptr_array_index (analysis->claims, j);
          g_assert_cmpuint (claim->span.end, <=, length);
          g_assert_true (serai_span_contains (claim->span, claim->value_span));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  g_autoptr (GPtrArray) passages = read_passages ("passages.jsonl");
  Golden golden = {recogniser, passages};
  g_test_add_data_func ("/language/claims/claims-are-found-and-none-invented", &golden,
                        test_claims_are_found_and_none_invented);
  g_test_add_data_func ("/language/commitments/commitments-are-found-with-their-due-day", &golden,
                        test_commitments_are_found_with_their_due_day);
  g_test_add_data_func ("/language/claims/blind-passages-are-read-no-worse-than-before", &golden,
                        test_blind_passages_are_read_no_worse_than_before);
  g_test_add_data_func ("/language/claims/spans-lie-in-the-text", &golden,
                        test_spans_lie_in_the_text);
  return g_test_run ();
}
