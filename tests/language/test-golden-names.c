/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The annotated documents of tests/golden/entities: names found no worse than before, joined right.
 */
#include "analyse.h"

#include <string.h>

/* What was reached on all of them; it may rise, and must not fall. */
#define LEAST_EXACT 0.95
#define LEAST_RESOLUTION 0.96

typedef struct
{
  guint start; /* code points */
  guint end;
  char *kinds;
  char *entity;
  gboolean is_optional;
} Gold;

typedef struct
{
  char *text;
  char *language;
  guint32 published;
  GArray *names; /* (element-type Gold) */
} Sheet;

static void
clear_gold (Gold *gold)
{
  g_free (gold->kinds);
  g_free (gold->entity);
}

static void
free_sheet (Sheet *sheet)
{
  g_free (sheet->text);
  g_free (sheet->language);
  g_array_unref (sheet->names);
  g_free (sheet);
}

/* "text|kind?#entity=value" */
static void
read_mark (Sheet *sheet, GString *text, const char *mark)
{
  const char *bar = strchr (mark, '|');
  g_assert_nonnull (bar);
  Gold gold = {.start = g_utf8_strlen (text->str, -1)};
  g_string_append_len (text, mark, bar - mark);
  gold.end = g_utf8_strlen (text->str, -1);
  gsize length = strcspn (bar + 1, "?#=");
  gold.kinds = g_strndup (bar + 1, length);
  const char *rest = bar + 1 + length;
  gold.is_optional = *rest == '?';
  rest += gold.is_optional;
  if (*rest == '#')
    gold.entity = g_strndup (rest + 1, strcspn (rest + 1, "="));
  g_array_append_val (sheet->names, gold);
}

static Sheet *
read_sheet (const char *path)
{
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  Sheet *sheet = g_new0 (Sheet, 1);
  sheet->names = g_array_new (FALSE, FALSE, sizeof (Gold));
  g_array_set_clear_func (sheet->names, (GDestroyNotify) clear_gold);
  char *body = strstr (content, "\n\n");
  *body = '\0';
  g_auto (GStrv) head = g_strsplit (content, "\n", -1);
  for (guint i = 0; head[i] != NULL; i++)
    if (g_str_has_prefix (head[i], "date "))
      sheet->published = serai_day_parse (head[i] + 5);
    else if (g_str_has_prefix (head[i], "language "))
      sheet->language = g_strdup (head[i] + 9);
  GString *text = g_string_new (NULL);
  for (const char *p = body + 2; *p != '\0';)
    {
      if (*p != '[')
        {
          g_string_append_c (text, *p++);
          continue;
        }
      gsize length = strcspn (p, "]");
      g_autofree char *mark = g_strndup (p + 1, length - 1);
      read_mark (sheet, text, mark);
      p += length + 1;
    }
  sheet->text = g_string_free (text, FALSE);
  return sheet;
}

static gboolean
is_name (const Gold *gold)
{
  SeraiMentionKind kind;
  g_autofree char *first = g_strndup (gold->kinds, strcspn (gold->kinds, "/"));
  g_assert_true (serai_mention_kind_parse (first, &kind));
  return !serai_mention_kind_is_value (kind);
}

/* The mention with the very words and one of the kinds of @gold; -1 where there is none. */
static int
find_exact (const SeraiAnalysis *analysis, const Gold *gold)
{
  g_auto (GStrv) kinds = g_strsplit (gold->kinds, "/", -1);
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      if (mention->span.start == gold->start && mention->span.end == gold->end
          && g_strv_contains ((const char *const *) kinds,
                              serai_mention_kind_to_string (mention->kind)))
        return i;
    }
  return -1;
}

static gboolean
touches_any (const Sheet *sheet, const SeraiMention *mention)
{
  for (guint i = 0; i < sheet->names->len; i++)
    {
      const Gold *gold = &g_array_index (sheet->names, Gold, i);
      gboolean is_inside = gold->start <= mention->span.start && mention->span.end <= gold->end;
      gboolean overlaps = gold->start < mention->span.end && mention->span.start < gold->end;
      if (is_inside || (gold->is_optional && overlaps))
        return TRUE;
    }
  return FALSE;
}

typedef struct
{
  double n_right;
  double n_found;
  double n_gold;
  double precision; /* sums of B-cubed */
  double recall;
} Score;

static void
score_resolution (const Sheet *sheet, const SeraiAnalysis *analysis, const int *found, Score *score)
{
  for (guint i = 0; i < sheet->names->len; i++)
    {
      const Gold *gold = &g_array_index (sheet->names, Gold, i);
      if (found[i] < 0 || gold->entity == NULL)
        continue;
      int entity = g_array_index (analysis->mentions, SeraiMention, found[i]).entity;
      guint n_mine = 0, n_true = 0, n_both = 0;
      for (guint j = 0; j < sheet->names->len; j++)
        {
          const Gold *other = &g_array_index (sheet->names, Gold, j);
          if (found[j] < 0 || other->entity == NULL)
            continue;
          gboolean is_mine =
              g_array_index (analysis->mentions, SeraiMention, found[j]).entity == entity;
          gboolean is_true = g_str_equal (other->entity, gold->entity);
          n_mine += is_mine;
          n_true += is_true;
          n_both += is_mine && is_true;
        }
      score->precision += (double) n_both / n_mine;
      score->recall += (double) n_both / n_true;
    }
}

static void
score_sheet (const Sheet *sheet, Score *score)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  document->text = g_strdup (sheet->text);
  document->language = g_strdup (sheet->language);
  document->published = sheet->published;
  g_autoptr (SeraiAnalysis) analysis = serai_analysis_new (get_test_recogniser (), document);
  g_autofree int *found = g_new (int, sheet->names->len + 1);
  for (guint i = 0; i < sheet->names->len; i++)
    {
      const Gold *gold = &g_array_index (sheet->names, Gold, i);
      gboolean counts = is_name (gold) && !gold->is_optional;
      found[i] = counts ? find_exact (analysis, gold) : -1;
      score->n_gold += counts;
      score->n_right += found[i] >= 0;
      score->n_found += found[i] >= 0;
    }
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      if (!serai_mention_kind_is_value (mention->kind) && !touches_any (sheet, mention))
        score->n_found++;
    }
  score_resolution (sheet, analysis, found, score);
}

static void
test_annotated_documents_are_read_no_worse_than_before (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "golden", "entities", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  Score score = {0};
  guint n_sheets = 0;
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      if (!g_str_has_suffix (name, ".txt"))
        continue;
      g_autofree char *path = g_build_filename (folder, name, NULL);
      Sheet *sheet = read_sheet (path);
      score_sheet (sheet, &score);
      free_sheet (sheet);
      n_sheets++;
    }
  double exact = 2 * score.n_right / (score.n_found + score.n_gold);
  double joined = (score.precision + score.recall) / (2 * score.n_right);
  g_test_message ("%u documents: names exact %.3f, joined right %.3f", n_sheets, exact, joined);
  g_assert_cmpuint (n_sheets, >=, 12);
  g_assert_cmpfloat (exact, >=, LEAST_EXACT);
  g_assert_cmpfloat (joined, >=, LEAST_RESOLUTION);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/names/annotated-documents-are-read-no-worse-than-before",
                   test_annotated_documents_are_read_no_worse_than_before);
  return g_test_run ();
}
