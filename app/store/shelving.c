/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `reading`, `star`, `tag` and `saved_search`. */
#include "store/shelving.h"

#include "store/statement.h"

gboolean
serai_shelving_set_reading (SeraiDatabase *database,
                            gint64 article,
                            SeraiReadState reading,
                            GError **error)
{
  /* No REPLACE: it would be a deletion and an insertion to whoever records. */
  static const char sql[] =
      "INSERT INTO reading (article, state) SELECT id, :state FROM article WHERE id = :article"
      " ON CONFLICT (article) DO UPDATE SET state = excluded.state WHERE state <> excluded.state";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  serai_statement_bind_int (statement, ":state", reading);
  return serai_statement_run (statement, NULL, error);
}

gboolean
serai_shelving_set_star (SeraiDatabase *database,
                         gint64 article,
                         gboolean is_starred,
                         GError **error)
{
  static const char insert_sql[] = "INSERT OR IGNORE INTO star (article)"
                                   " SELECT id FROM article WHERE id = :article";
  static const char delete_sql[] = "DELETE FROM star WHERE article = :article";
  g_autoptr (SeraiStatement) statement =
      serai_statement_new (database, is_starred ? insert_sql : delete_sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  return serai_statement_run (statement, NULL, error);
}

gboolean
serai_shelving_set_tag (SeraiDatabase *database,
                        gint64 article,
                        const char *tag,
                        gboolean is_tagged,
                        GError **error)
{
  static const char insert_sql[] = "INSERT OR IGNORE INTO tag (name, article)"
                                   " SELECT :tag, id FROM article WHERE id = :article";
  static const char delete_sql[] = "DELETE FROM tag WHERE name = :tag AND article = :article";
  g_autoptr (SeraiStatement) statement =
      serai_statement_new (database, is_tagged ? insert_sql : delete_sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  serai_statement_bind_text (statement, ":tag", tag);
  return serai_statement_run (statement, NULL, error);
}

gboolean
serai_shelving_find_others (SeraiDatabase *database,
                            GArray *articles,
                            SeraiReadState reading,
                            GArray *others,
                            GError **error)
{
  static const char sql[] = "SELECT id FROM article AS a WHERE id = :article"
                            "   AND coalesce ((SELECT state FROM reading WHERE article = a.id), 0)"
                            "       <> :state";
  for (guint i = 0; i < articles->len; i++)
    {
      gboolean is_row;
      gint64 id = g_array_index (articles, gint64, i);
      g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
      if (statement == NULL)
        return FALSE;
      serai_statement_bind_int (statement, ":article", id);
      serai_statement_bind_int (statement, ":state", reading);
      if (!serai_statement_step (statement, &is_row, error))
        return FALSE;
      if (is_row)
        g_array_append_val (others, id);
    }
  return TRUE;
}

/* --- saved searches ------------------------------------------------------------------------ */

void
serai_saved_search_free (SeraiSavedSearch *self)
{
  g_free (self->name);
  g_free (self->query);
  g_free (self);
}

GPtrArray *
serai_saved_searches_list (SeraiDatabase *database, GError **error)
{
  static const char sql[] = "SELECT id, name, query FROM saved_search ORDER BY name, id";
  gboolean is_row;
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_saved_search_free);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&list);
      SeraiSavedSearch *search = g_new0 (SeraiSavedSearch, 1);
      search->id = serai_statement_get_int (statement, 0);
      search->name = serai_statement_dup_text (statement, 1);
      search->query = serai_statement_dup_text (statement, 2);
      g_ptr_array_add (list, search);
    }
  return NULL;
}

gboolean
serai_saved_searches_save (SeraiDatabase *database,
                           const char *name,
                           const char *query,
                           GError **error)
{
  static const char update_sql[] = "UPDATE saved_search SET query = :query WHERE name = :name";
  static const char insert_sql[] = "INSERT INTO saved_search (name, query) VALUES (:name, :query)";
  int n_changed = 0;
  for (guint i = 0; i < 2 && n_changed == 0; i++)
    {
      g_autoptr (SeraiStatement) statement =
          serai_statement_new (database, i == 0 ? update_sql : insert_sql, error);
      if (statement == NULL)
        return FALSE;
      serai_statement_bind_text (statement, ":name", name);
      serai_statement_bind_text (statement, ":query", query);
      if (!serai_statement_run (statement, &n_changed, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
serai_saved_searches_delete (SeraiDatabase *database, const char *name, GError **error)
{
  static const char sql[] = "DELETE FROM saved_search WHERE name = :name";
  int n_deleted = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":name", name);
  if (!serai_statement_run (statement, &n_deleted, error))
    return FALSE;
  if (n_deleted > 0)
    return TRUE;
  g_set_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
               "There is no saved search “%s”: see the list of saved searches", name);
  return FALSE;
}
