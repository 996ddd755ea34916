/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `article` and `content`: what was written, with what was found in it. */
#include "store/articles.h"

#include "store/amendments.h"
#include "store/claims.h"
#include "store/commitments.h"
#include "store/derived.h"
#include "store/entities.h"
#include "store/marks.h"
#include "store/statement.h"

#define SELECT_ROWS                                                                                \
  "SELECT a.id, coalesce (a.title, a.file, ''), a.published, a.publisher, a.language, a.n_words,"  \
  "       a.n_claims, (SELECT count(*) FROM note WHERE note.article = a.id), o.captured,"          \
  "       (SELECT state FROM reading WHERE article = a.id),"                                       \
  "       EXISTS (SELECT 1 FROM star WHERE article = a.id),"                                       \
  "       (SELECT group_concat (name, char (10)) FROM tag WHERE tag.article = a.id)"               \
  "  FROM article AS a JOIN original AS o ON o.id = a.id"

void
serai_article_row_free (SeraiArticleRow *self)
{
  g_free (self->title);
  g_free (self->publisher);
  g_free (self->language);
  g_free (self->tags);
  g_free (self);
}

static void
bind_article (SeraiStatement *statement,
              gint64 id,
              const SeraiDocument *document,
              guint n_words,
              guint n_claims)
{
  serai_statement_bind_int (statement, ":id", id);
  serai_statement_bind_text (statement, ":file", document->file);
  serai_statement_bind_text (statement, ":mime", document->mime);
  serai_statement_bind_text (statement, ":encoding", document->encoding);
  serai_statement_bind_int (statement, ":is_encoding_chosen", document->is_encoding_chosen);
  serai_statement_bind_text (statement, ":title", document->title);
  serai_statement_bind_text (statement, ":author", document->author);
  serai_statement_bind_text (statement, ":publisher", document->publisher);
  serai_statement_bind_text (statement, ":url", document->url);
  serai_statement_bind_text (statement, ":language", document->language);
  serai_statement_bind_day (statement, ":published", document->published);
  serai_statement_bind_text (statement, ":dateline_place", document->dateline_place);
  serai_statement_bind_day (statement, ":dateline_date", document->dateline_date);
  serai_statement_bind_int (statement, ":n_words", n_words);
  serai_statement_bind_int (statement, ":n_claims", n_claims);
}

static gboolean
insert_article (SeraiDatabase *database,
                gint64 id,
                const SeraiDocument *document,
                guint n_words,
                guint n_claims,
                GError **error)
{
  static const char sql[] =
      "INSERT INTO article (id, file, mime, encoding, is_encoding_chosen, title, author, publisher,"
      "  url, language, published, dateline_place, dateline_date, n_words, n_claims)"
      " VALUES (:id, :file, :mime, :encoding, :is_encoding_chosen, :title, :author, :publisher,"
      "  :url, :language, :published, :dateline_place, :dateline_date, :n_words, :n_claims)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  bind_article (statement, id, document, n_words, n_claims);
  return serai_statement_run (statement, NULL, error);
}

static gboolean
set_not_found (GError **error)
{
  g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                       "The document is not in the library any more");
  return FALSE;
}

static gboolean
update_article (SeraiDatabase *database,
                gint64 id,
                const SeraiDocument *document,
                guint n_words,
                guint n_claims,
                GError **error)
{
  static const char sql[] =
      "UPDATE article SET file = :file, mime = :mime, encoding = :encoding,"
      "  is_encoding_chosen = :is_encoding_chosen, title = :title, author = :author,"
      "  publisher = :publisher, url = :url, language = :language, published = :published,"
      "  dateline_place = :dateline_place, dateline_date = :dateline_date, n_words = :n_words,"
      "  n_claims = :n_claims"
      " WHERE id = :id";
  int n_changed = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  bind_article (statement, id, document, n_words, n_claims);
  if (!serai_statement_run (statement, &n_changed, error))
    return FALSE;
  return n_changed > 0 || set_not_found (error);
}

/* What a search finds beside the text: who is meant by whatever name, and what is claimed. */
static char *
describe_found (const SeraiAnalysis *analysis)
{
  GString *found = g_string_new (NULL);
  for (guint i = 0; i < analysis->entities->len; i++)
    {
      const SeraiEntity *entity = analysis->entities->pdata[i];
      g_string_append_printf (found, "%s\n", entity->name);
      for (guint j = 0; j < entity->aliases->len; j++)
        g_string_append_printf (found, "%s\n", (const char *) entity->aliases->pdata[j]);
    }
  for (guint i = 0; i < analysis->claims->len; i++)
    {
      const SeraiClaim *claim = analysis->claims->pdata[i];
      g_autofree char *period = serai_period_format (claim->period);
      g_string_append_printf (found, "%s %s\n", serai_measure_to_string (claim->measure),
                              period != NULL ? period : "");
    }
  return g_string_free (found, FALSE);
}

/* @sql: one of the two below. */
static gboolean
write_content (SeraiDatabase *database,
               const char *sql,
               gint64 id,
               const char *text,
               GBytes *marks,
               const SeraiAnalysis *analysis,
               GError **error)
{
  gsize size;
  g_autofree char *found = describe_found (analysis);
  gconstpointer data = g_bytes_get_data (marks, &size);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", id);
  serai_statement_bind_text (statement, ":text", text != NULL ? text : "");
  serai_statement_bind_blob (statement, ":marks", data, size);
  serai_statement_bind_text (statement, ":found", found);
  return serai_statement_run (statement, NULL, error);
}

static const char insert_content[] =
    "INSERT INTO content (article, text, marks, found) VALUES (:id, :text, :marks, :found)";
static const char update_content[] =
    "UPDATE content SET text = :text, marks = :marks, found = :found WHERE article = :id";

static gboolean
insert_found (SeraiDatabase *database, gint64 id, const SeraiAnalysis *analysis, GError **error)
{
  return serai_entities_insert (database, id, analysis->entities, error)
         && serai_claims_insert (database, id, analysis->claims, error)
         && serai_commitments_insert (database, id, analysis->commitments, error);
}

/* What an analysis found; the entities themselves stay, as they do when an article goes. */
static gboolean
delete_found (SeraiDatabase *database, gint64 id, GError **error)
{
  static const char *const sql[] = {
      "DELETE FROM article_entity WHERE article = :id",
      "DELETE FROM claim WHERE article = :id",
      "DELETE FROM commitment WHERE article = :id",
  };
  for (guint i = 0; i < G_N_ELEMENTS (sql); i++)
    {
      g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql[i], error);
      if (statement == NULL)
        return FALSE;
      serai_statement_bind_int (statement, ":id", id);
      if (!serai_statement_run (statement, NULL, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
serai_articles_insert (SeraiDatabase *database,
                       gint64 original,
                       const SeraiDocument *document,
                       const SeraiAnalysis *analysis,
                       GBytes *marks,
                       guint n_words,
                       GError **error)
{
  return insert_article (database, original, document, n_words, analysis->claims->len, error)
         && write_content (database, insert_content, original, document->text, marks, analysis,
                           error)
         && insert_found (database, original, analysis, error)
         && serai_derived_insert (database, original, document, analysis, error);
}

gboolean
serai_articles_replace (SeraiDatabase *database,
                        gint64 id,
                        const SeraiDocument *document,
                        const SeraiAnalysis *analysis,
                        GBytes *marks,
                        guint n_words,
                        GError **error)
{
  return update_article (database, id, document, n_words, analysis->claims->len, error)
         && write_content (database, update_content, id, document->text, marks, analysis, error)
         && delete_found (database, id, error) && insert_found (database, id, analysis, error)
         && serai_derived_insert (database, id, document, analysis, error);
}

static SeraiDocument *
read_document (SeraiStatement *statement)
{
  SeraiDocument *document = serai_document_new ();
  document->file = serai_statement_dup_text (statement, 0);
  document->mime = serai_statement_dup_text (statement, 1);
  document->encoding = serai_statement_dup_text (statement, 2);
  document->title = serai_statement_dup_text (statement, 3);
  document->author = serai_statement_dup_text (statement, 4);
  document->publisher = serai_statement_dup_text (statement, 5);
  document->url = serai_statement_dup_text (statement, 6);
  document->language = serai_statement_dup_text (statement, 7);
  document->published = serai_statement_get_int (statement, 8);
  document->dateline_place = serai_statement_dup_text (statement, 9);
  document->dateline_date = serai_statement_get_int (statement, 10);
  document->sha256 = serai_statement_dup_text (statement, 11);
  document->captured = serai_statement_get_int (statement, 12);
  document->text = serai_statement_dup_text (statement, 13);
  document->is_encoding_chosen = serai_statement_get_int (statement, 15) != 0;
  return document;
}

static gboolean
load_document (SeraiDatabase *database,
               gint64 id,
               SeraiDocument **out_document,
               GBytes **out_marks,
               GError **error)
{
  static const char sql[] =
      "SELECT a.file, a.mime, a.encoding, a.title, a.author, a.publisher, a.url, a.language,"
      "       a.published, a.dateline_place, a.dateline_date, lower (hex (o.sha256)), o.captured,"
      "       c.text, c.marks, a.is_encoding_chosen"
      "  FROM article AS a JOIN original AS o ON o.id = a.id JOIN content AS c ON c.article = a.id"
      " WHERE a.id = :id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", id);
  if (!serai_statement_step (statement, &is_row, error))
    return FALSE;
  if (!is_row)
    return set_not_found (error);
  *out_document = read_document (statement);
  *out_marks = serai_statement_dup_blob (statement, 14);
  return TRUE;
}

gboolean
serai_articles_load_found (SeraiDatabase *database,
                           gint64 id,
                           SeraiDocument **out_document,
                           SeraiAnalysis **out_analysis,
                           GError **error)
{
  g_autoptr (SeraiDocument) document = NULL;
  g_autoptr (GBytes) marks = NULL;
  g_autoptr (SeraiAnalysis) analysis = serai_analysis_new_empty ();
  if (!load_document (database, id, &document, &marks, error)
      || !serai_entities_load (database, id, analysis->entities, error)
      || !serai_claims_load (database, id, analysis->claims, error)
      || !serai_commitments_load (database, id, analysis->entities->len, analysis->commitments,
                                  error))
    return FALSE;
  if (!serai_marks_unpack (marks, g_utf8_strlen (document->text, -1), analysis->entities->len,
                           document->blocks, analysis->mentions))
    return serai_store_set_error (error, serai_database_get_path (database), SQLITE_CORRUPT, NULL);
  *out_document = g_steal_pointer (&document);
  *out_analysis = g_steal_pointer (&analysis);
  return TRUE;
}

gboolean
serai_articles_load (SeraiDatabase *database,
                     gint64 id,
                     SeraiDocument **out_document,
                     SeraiAnalysis **out_analysis,
                     GError **error)
{
  g_autoptr (SeraiDocument) document = NULL;
  g_autoptr (SeraiAnalysis) found = NULL;
  if (!serai_articles_load_found (database, id, &document, &found, error))
    return FALSE;
  g_autoptr (SeraiCorrections) corrections = serai_amendments_load (database, error);
  if (corrections == NULL)
    return FALSE;
  *out_analysis = serai_corrections_apply (corrections, id, document->text, found);
  *out_document = g_steal_pointer (&document);
  return TRUE;
}

static SeraiArticleRow *
read_row (SeraiStatement *statement)
{
  SeraiArticleRow *row = g_new0 (SeraiArticleRow, 1);
  row->id = serai_statement_get_int (statement, 0);
  row->title = serai_statement_dup_text (statement, 1);
  row->published = serai_statement_get_int (statement, 2);
  row->publisher = serai_statement_dup_text (statement, 3);
  row->language = serai_statement_dup_text (statement, 4);
  row->n_words = serai_statement_get_int (statement, 5);
  row->n_claims = serai_statement_get_int (statement, 6);
  row->n_notes = serai_statement_get_int (statement, 7);
  row->captured = serai_statement_get_int (statement, 8);
  row->reading = (SeraiReadState) CLAMP (serai_statement_get_int (statement, 9), 0, 2);
  row->is_starred = serai_statement_get_int (statement, 10) != 0;
  row->tags = serai_statement_dup_text (statement, 11);
  return row;
}

GPtrArray *
serai_articles_list (SeraiDatabase *database, GError **error)
{
  static const char sql[] = SELECT_ROWS;
  gboolean is_row;
  g_autoptr (GPtrArray) rows =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_article_row_free);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&rows);
      g_ptr_array_add (rows, read_row (statement));
    }
  return NULL;
}

gboolean
serai_articles_find (SeraiDatabase *database, gint64 id, SeraiArticleRow **out_row, GError **error)
{
  static const char sql[] = SELECT_ROWS " WHERE a.id = :id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", id);
  if (!serai_statement_step (statement, &is_row, error))
    return FALSE;
  *out_row = is_row ? read_row (statement) : NULL;
  return TRUE;
}
