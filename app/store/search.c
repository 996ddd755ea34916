/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The search index over titles, texts and notes. */
#include "store/search.h"

#include "store/filtering.h"
#include "store/statement.h"

#define MOST_RANKED 4000

void
serai_search_hit_free (SeraiSearchHit *self)
{
  g_free (self->title);
  g_free (self->snippet);
  g_free (self);
}

static gboolean
is_quotation_mark (gunichar c)
{
  return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0x00AB || c == 0x00BB;
}

/* FTS5 takes a quoted string as a phrase, which our tokenizer cuts as it cuts the texts. */
static void
append_phrase (GString *expression, const char *start, const char *end, gboolean is_prefix)
{
  gboolean has_word = FALSE;
  for (const char *p = start; p < end && !has_word; p = g_utf8_next_char (p))
    has_word = g_unichar_isalnum (g_utf8_get_char (p));
  if (!has_word)
    return;
  if (expression->len > 0)
    g_string_append (expression, " AND ");
  g_string_append_c (expression, '"');
  g_string_append_len (expression, start, end - start);
  g_string_append_c (expression, '"');
  if (is_prefix)
    g_string_append (expression, " *");
}

char *
serai_search_parse (const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words, -1);
  GString *expression = g_string_new (NULL);
  const char *start = NULL;
  gboolean is_quoted = FALSE;
  const char *p = valid;
  for (; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_mark = is_quotation_mark (c);
      if (!is_mark && (is_quoted || !g_unichar_isspace (c)))
        {
          start = start != NULL ? start : p;
          continue;
        }
      if (start != NULL)
        append_phrase (expression, start, p, FALSE);
      start = NULL;
      is_quoted = is_mark ? !is_quoted : is_quoted;
    }
  /* What is still being typed; an open quotation counts as one. */
  if (start != NULL)
    append_phrase (expression, start, p, TRUE);
  return g_string_free (expression, expression->len == 0);
}

static SeraiSearchHit *
read_hit (SeraiStatement *statement)
{
  SeraiSearchHit *hit = g_new0 (SeraiSearchHit, 1);
  hit->id = serai_statement_get_int (statement, 0);
  hit->title = serai_statement_dup_text (statement, 1);
  hit->published = serai_statement_get_int (statement, 2);
  hit->snippet = serai_statement_dup_text (statement, 3);
  hit->score = -serai_statement_get_double (statement, 4);
  return hit;
}

/* The hits of a statement whose parameters are bound. */
static GPtrArray *
read_hits (SeraiStatement *statement, GError **error)
{
  gboolean is_row;
  g_autoptr (GPtrArray) hits =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_search_hit_free);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&hits);
      g_ptr_array_add (hits, read_hit (statement));
    }
  return NULL;
}

/* Where words are so common that they rank nothing, the documents that came last are looked at: the
 * least of their ids, or 0 for all. */
static gboolean
find_least (SeraiDatabase *database, const char *expression, gint64 *out_least, GError **error)
{
  static const char sql[] = "SELECT rowid FROM search WHERE search MATCH :expression"
                            " ORDER BY rowid DESC LIMIT 1 OFFSET :most";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":expression", expression);
  serai_statement_bind_int (statement, ":most", MOST_RANKED - 1);
  if (!serai_statement_step (statement, &is_row, error))
    return FALSE;
  *out_least = is_row ? serai_statement_get_int (statement, 0) : 0;
  return TRUE;
}

GPtrArray *
serai_search_run_filtered (SeraiDatabase *database,
                           const SeraiFilter *filter,
                           GHashTable *merged,
                           gint64 figures,
                           guint limit,
                           GError **error)
{
  /* A word in the title weighs eight, in a note four times one in the text; who is meant is worth
   * twice what is said. The index itself sorts and cuts off, so that snippets are made of the hits
   * alone. */
  static const char head[] =
      "SELECT a.id, coalesce (a.title, a.file, ''), a.published, hit.snippet, hit.score"
      "  FROM (SELECT rowid, rank AS score,"
      "               snippet (search, -1, char (2), char (3), '…', 24) AS snippet"
      "          FROM search"
      "         WHERE search MATCH :expression AND rank MATCH 'serai_rank(8.0, 1.0, 4.0, 2.0)'"
      "               AND rowid >= :least";
  static const char tail[] =
      " ORDER BY rank LIMIT :limit) AS hit"
      "  JOIN article AS a ON a.id = hit.rowid ORDER BY hit.score, a.id DESC";
  gint64 least = 0;
  g_autofree char *expression = serai_search_parse (filter->words != NULL ? filter->words : "");
  if (expression == NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) serai_search_hit_free);
  if (filter->facets->len == 0 && !find_least (database, expression, &least, error))
    return NULL;
  g_autoptr (GString) sql = g_string_new (head);
  if (filter->facets->len > 0)
    {
      /* The plus keeps SQLite from asking the index for one article after the other. */
      g_string_append (sql, " AND +rowid IN (SELECT a.id FROM article AS a WHERE 1");
      serai_filtering_append (sql, filter, merged);
      g_string_append_c (sql, ')');
    }
  g_string_append (sql, tail);
  g_autoptr (SeraiStatement) statement =
      serai_statement_new (database, g_intern_string (sql->str), error);
  if (statement == NULL)
    return NULL;
  serai_filtering_bind (statement, filter, merged, figures);
  serai_statement_bind_text (statement, ":expression", expression);
  serai_statement_bind_int (statement, ":limit", limit);
  serai_statement_bind_int (statement, ":least", least);
  return read_hits (statement, error);
}

GPtrArray *
serai_search_run (SeraiDatabase *database, const char *words, guint limit, GError **error)
{
  g_autoptr (SeraiFilter) filter = serai_filter_new ();
  filter->words = g_strdup (words);
  return serai_search_run_filtered (database, filter, NULL, 0, limit, error);
}

gboolean
serai_search_find_articles (SeraiDatabase *database,
                            const char *phrase,
                            guint limit,
                            GArray *articles,
                            GError **error)
{
  static const char sql[] =
      "SELECT rowid FROM search WHERE search MATCH :expression ORDER BY rowid DESC LIMIT :limit";
  gboolean is_row;
  g_autoptr (GString) expression = g_string_new (NULL);
  g_autofree char *plain = g_strdelimit (g_strdup (phrase), "\"", ' ');
  append_phrase (expression, plain, plain + strlen (plain), FALSE);
  if (expression->len == 0)
    return TRUE;
  g_string_prepend (expression, "text : ");
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":expression", expression->str);
  serai_statement_bind_int (statement, ":limit", limit);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      gint64 article = serai_statement_get_int (statement, 0);
      g_array_append_val (articles, article);
    }
  return FALSE;
}

gboolean
serai_search_verify (SeraiDatabase *database, GError **error)
{
  /* Rank 1 compares with the tables; without it only the index's own structure is looked at. */
  static const char sql[] = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  return statement != NULL && serai_statement_run (statement, NULL, error);
}
