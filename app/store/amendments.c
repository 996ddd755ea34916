/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `correction` (names) and `amendment` (all else): what a person said of names. */
#include "store/amendments.h"

#include "store/statement.h"

static gboolean
load_names (SeraiDatabase *database, GPtrArray *list, GError **error)
{
  static const char sql[] = "SELECT key, name FROM correction ORDER BY key";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      g_ptr_array_add (list, serai_correction_new_rename (serai_statement_get_text (statement, 0),
                                                          serai_statement_get_text (statement, 1)));
    }
  return FALSE;
}

/* What a newer version may have written is passed over. */
static gboolean
is_known (gint64 deed, gint64 kind)
{
  return deed >= 0 && deed < SERAI_N_DEEDS && kind >= 0 && kind < SERAI_N_MENTION_KINDS;
}

static SeraiCorrection *
read_amendment (SeraiStatement *statement)
{
  gint64 deed = serai_statement_get_int (statement, 1);
  gint64 kind = serai_statement_get_int (statement, 7);
  if (!is_known (deed, kind))
    return NULL;
  SeraiCorrection *self =
      serai_correction_new ((SeraiDeed) deed, serai_statement_get_text (statement, 2));
  self->id = serai_statement_get_int (statement, 0);
  self->form = serai_statement_dup_text (statement, 3);
  self->article = serai_statement_get_int (statement, 4);
  self->start = serai_statement_get_int (statement, 5);
  self->target = serai_statement_dup_text (statement, 6);
  self->kind = (SeraiMentionKind) kind;
  self->name = serai_statement_dup_text (statement, 8);
  self->iso3 = serai_statement_dup_text (statement, 9);
  self->wikidata = serai_statement_dup_text (statement, 10);
  self->created = serai_statement_get_int (statement, 11);
  return self;
}

static gboolean
load_amendments (SeraiDatabase *database, GPtrArray *list, GError **error)
{
  static const char sql[] =
      "SELECT a.id, a.deed, a.key, a.form, a.article, coalesce (a.first_char, -1), a.target,"
      "       coalesce (e.kind, a.kind, 0), coalesce (e.name, a.name), e.iso3, e.wikidata,"
      "       a.created"
      "  FROM amendment AS a LEFT JOIN entity AS e ON e.key = a.target ORDER BY a.id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      SeraiCorrection *correction = read_amendment (statement);
      if (correction != NULL)
        g_ptr_array_add (list, correction);
    }
  return FALSE;
}

SeraiCorrections *
serai_amendments_load (SeraiDatabase *database, GError **error)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  if (!load_names (database, list, error) || !load_amendments (database, list, error))
    return NULL;
  return serai_corrections_new (list);
}

/* --- writing ----------------------------------------------------------------------------- */

/* @name NULL takes it away. */
static gboolean
set_name (SeraiDatabase *database,
          const char *key,
          const char *name,
          int *out_n_changed,
          GError **error)
{
  static const char set_sql[] = "INSERT INTO correction (key, name) VALUES (:key, :name)"
                                " ON CONFLICT (key) DO UPDATE SET name = excluded.name";
  static const char unset_sql[] = "DELETE FROM correction WHERE key = :key";
  g_autoptr (SeraiStatement) statement =
      serai_statement_new (database, name != NULL ? set_sql : unset_sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":key", key);
  if (name != NULL)
    serai_statement_bind_text (statement, ":name", name);
  return serai_statement_run (statement, out_n_changed, error);
}

/* What was said of the same entity, or of the same words at the same place. */
static gboolean
forget_same (SeraiDatabase *database, const SeraiCorrection *correction, GError **error)
{
  static const char of_entity[] = "DELETE FROM amendment WHERE deed = :deed AND key = :key";
  static const char of_words[] =
      "DELETE FROM amendment WHERE deed IN (:mark, :unmark, :split) AND form = :form"
      "   AND (key = :key OR target = :key OR key = :target)"
      "   AND article IS nullif (:article, 0) AND first_char IS nullif (:start, -1)";
  gboolean has_words = correction->form != NULL;
  g_autoptr (SeraiStatement) statement =
      serai_statement_new (database, has_words ? of_words : of_entity, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":key", correction->key);
  if (has_words)
    {
      serai_statement_bind_int (statement, ":mark", SERAI_DEED_MARK);
      serai_statement_bind_int (statement, ":unmark", SERAI_DEED_UNMARK);
      serai_statement_bind_int (statement, ":split", SERAI_DEED_SPLIT);
      serai_statement_bind_text (statement, ":form", correction->form);
      serai_statement_bind_text (statement, ":target", correction->target);
      serai_statement_bind_int (statement, ":article", correction->article);
      serai_statement_bind_int (statement, ":start", correction->start);
    }
  else
    serai_statement_bind_int (statement, ":deed", correction->deed);
  return serai_statement_run (statement, NULL, error);
}

static gboolean
forget_pair (SeraiDatabase *database, const SeraiCorrection *correction, GError **error)
{
  static const char sql[] =
      "DELETE FROM amendment WHERE deed IN (:merge, :distinct)"
      "   AND ((key = :key AND target = :target) OR (key = :target AND target = :key))";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":merge", SERAI_DEED_MERGE);
  serai_statement_bind_int (statement, ":distinct", SERAI_DEED_DISTINCT);
  serai_statement_bind_text (statement, ":key", correction->key);
  serai_statement_bind_text (statement, ":target", correction->target);
  return serai_statement_run (statement, NULL, error);
}

static gboolean
insert (SeraiDatabase *database, const SeraiCorrection *correction, GError **error)
{
  static const char sql[] =
      "INSERT INTO amendment (deed, key, form, article, first_char, target, kind, name, created)"
      " VALUES (:deed, :key, :form, nullif (:article, 0), nullif (:start, -1), :target, :kind,"
      "         :name, :created)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":deed", correction->deed);
  serai_statement_bind_text (statement, ":key", correction->key);
  serai_statement_bind_text (statement, ":form", correction->form);
  serai_statement_bind_int (statement, ":article", correction->article);
  serai_statement_bind_int (statement, ":start", correction->article != 0 ? correction->start : -1);
  serai_statement_bind_text (statement, ":target", correction->target);
  serai_statement_bind_int (statement, ":kind", correction->kind);
  serai_statement_bind_text (statement, ":name", correction->name);
  serai_statement_bind_int (statement, ":created", correction->created);
  return serai_statement_run (statement, NULL, error);
}

gboolean
serai_amendments_add (SeraiDatabase *database, const SeraiCorrection *correction, GError **error)
{
  if (correction->deed == SERAI_DEED_RENAME)
    return set_name (database, correction->key, correction->name, NULL, error);
  gboolean is_pair =
      correction->deed == SERAI_DEED_MERGE || correction->deed == SERAI_DEED_DISTINCT;
  gboolean is_free = is_pair ? forget_pair (database, correction, error)
                             : forget_same (database, correction, error);
  return is_free && insert (database, correction, error);
}

gboolean
serai_amendments_remove (SeraiDatabase *database, const SeraiCorrection *correction, GError **error)
{
  static const char sql[] = "DELETE FROM amendment WHERE id = :id";
  int n_changed = 0;
  if (correction->deed == SERAI_DEED_RENAME)
    {
      if (!set_name (database, correction->key, NULL, &n_changed, error))
        return FALSE;
    }
  else
    {
      g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
      if (statement == NULL)
        return FALSE;
      serai_statement_bind_int (statement, ":id", correction->id);
      if (!serai_statement_run (statement, &n_changed, error))
        return FALSE;
    }
  if (n_changed > 0)
    return TRUE;
  g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                       "This correction was taken back already; nothing was changed");
  return FALSE;
}
