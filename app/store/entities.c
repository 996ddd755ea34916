/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `entity` and `article_entity`. */
#include "store/entities.h"

#include "store/statement.h"

#include <string.h>

/* The id of an entity, entered where it is new; 0 on failure. */
static gint64
find_or_insert (SeraiDatabase *database, const SeraiEntity *entity, GError **error)
{
  static const char find_sql[] = "SELECT id FROM entity WHERE key = :key";
  static const char insert_sql[] = "INSERT INTO entity (key, kind, name, iso3, wikidata)"
                                   " VALUES (:key, :kind, :name, :iso3, :wikidata)";
  gboolean is_row;
  g_autoptr (SeraiStatement) find = serai_statement_new (database, find_sql, error);
  if (find == NULL)
    return 0;
  serai_statement_bind_text (find, ":key", entity->key);
  if (!serai_statement_step (find, &is_row, error))
    return 0;
  if (is_row)
    return serai_statement_get_int (find, 0);

  g_autoptr (SeraiStatement) insert = serai_statement_new (database, insert_sql, error);
  if (insert == NULL)
    return 0;
  serai_statement_bind_text (insert, ":key", entity->key);
  serai_statement_bind_int (insert, ":kind", entity->kind);
  serai_statement_bind_text (insert, ":name", entity->name);
  serai_statement_bind_text (insert, ":iso3", entity->iso3);
  serai_statement_bind_text (insert, ":wikidata", entity->wikidata);
  return serai_statement_run (insert, NULL, error) ? serai_statement_get_inserted (insert) : 0;
}

static char *
join_aliases (GPtrArray *aliases)
{
  if (aliases->len == 0)
    return NULL;
  GString *joined = g_string_new (NULL);
  for (guint i = 0; i < aliases->len; i++)
    g_string_append_printf (joined, i > 0 ? "\n%s" : "%s", (const char *) aliases->pdata[i]);
  return g_string_free (joined, FALSE);
}

gboolean
serai_entities_insert (SeraiDatabase *database, gint64 article, GPtrArray *entities, GError **error)
{
  static const char sql[] =
      "INSERT INTO article_entity (article, position, entity, n_mentions, name, aliases, role)"
      " SELECT :article, :position, id, :n_mentions, nullif (:name, name), :aliases, :role"
      "   FROM entity WHERE id = :entity";
  for (guint i = 0; i < entities->len; i++)
    {
      const SeraiEntity *entity = entities->pdata[i];
      gint64 id = find_or_insert (database, entity, error);
      g_autofree char *aliases = join_aliases (entity->aliases);
      g_autoptr (SeraiStatement) statement =
          id != 0 ? serai_statement_new (database, sql, error) : NULL;
      if (statement == NULL)
        return FALSE;
      serai_statement_bind_int (statement, ":article", article);
      serai_statement_bind_int (statement, ":position", i);
      serai_statement_bind_int (statement, ":entity", id);
      serai_statement_bind_int (statement, ":n_mentions", entity->n_mentions);
      serai_statement_bind_text (statement, ":name", entity->name);
      serai_statement_bind_text (statement, ":aliases", aliases);
      serai_statement_bind_text (statement, ":role", entity->role);
      if (!serai_statement_run (statement, NULL, error))
        return FALSE;
    }
  return TRUE;
}

static SeraiEntity *
read_entity (SeraiStatement *statement)
{
  SeraiEntity *entity = serai_entity_new (
      (SeraiMentionKind) CLAMP (serai_statement_get_int (statement, 0), 0,
                                SERAI_N_MENTION_KINDS - 1),
      serai_statement_get_text (statement, 1), serai_statement_get_text (statement, 2));
  entity->iso3 = serai_statement_dup_text (statement, 3);
  entity->wikidata = serai_statement_dup_text (statement, 4);
  entity->role = serai_statement_dup_text (statement, 5);
  entity->n_mentions = serai_statement_get_int (statement, 6);
  const char *aliases = serai_statement_get_text (statement, 7);
  if (aliases != NULL)
    {
      g_auto (GStrv) parts = g_strsplit (aliases, "\n", -1);
      for (guint i = 0; parts[i] != NULL; i++)
        g_ptr_array_add (entity->aliases, g_strdup (parts[i]));
    }
  return entity;
}

gboolean
serai_entities_load (SeraiDatabase *database, gint64 article, GPtrArray *entities, GError **error)
{
  static const char sql[] =
      "SELECT e.kind, e.key, coalesce (ae.name, e.name), e.iso3, e.wikidata, ae.role,"
      "       ae.n_mentions, ae.aliases"
      "  FROM article_entity AS ae JOIN entity AS e ON e.id = ae.entity"
      " WHERE ae.article = :article ORDER BY ae.position";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      g_ptr_array_add (entities, read_entity (statement));
    }
  return FALSE;
}

gboolean
serai_entities_find_name (SeraiDatabase *database, const char *key, char **out_name, GError **error)
{
  static const char sql[] = "SELECT e.name FROM entity AS e WHERE e.key = :key"
                            "   AND EXISTS (SELECT 1 FROM article_entity WHERE entity = e.id)";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":key", key);
  if (!serai_statement_step (statement, &is_row, error))
    return FALSE;
  *out_name = is_row ? serai_statement_dup_text (statement, 0) : NULL;
  return TRUE;
}

static SeraiNamed *
read_named (SeraiStatement *statement)
{
  SeraiNamed *named = g_new0 (SeraiNamed, 1);
  named->key = serai_statement_dup_text (statement, 0);
  named->kind = (SeraiMentionKind) CLAMP (serai_statement_get_int (statement, 1), 0,
                                          SERAI_N_MENTION_KINDS - 1);
  named->name = serai_statement_dup_text (statement, 2);
  named->n_articles = serai_statement_get_int (statement, 3);
  named->n_mentions = serai_statement_get_int (statement, 4);
  return named;
}

GPtrArray *
serai_entities_list (SeraiDatabase *database, GError **error)
{
  static const char sql[] =
      "SELECT e.key, e.kind, e.name, count(*), sum (ae.n_mentions)"
      "  FROM article_entity AS ae JOIN entity AS e ON e.id = ae.entity GROUP BY e.id";
  gboolean is_row;
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_named_free);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&list);
      g_ptr_array_add (list, read_named (statement));
    }
  return NULL;
}

gboolean
serai_entities_find_articles (SeraiDatabase *database,
                              const char *key,
                              GArray *articles,
                              GError **error)
{
  static const char sql[] = "SELECT ae.article FROM article_entity AS ae"
                            "  JOIN entity AS e ON e.id = ae.entity WHERE e.key = :key";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":key", key);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      gint64 article = serai_statement_get_int (statement, 0);
      g_array_append_val (articles, article);
    }
  return FALSE;
}
