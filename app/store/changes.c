/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was changed, so that it can be undone and done again, also after a restart. */
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "store/changes.h"

#include "store/deflate.h"
#include "store/originals.h"
#include "store/statement.h"

/* The log keeps so many steps and bytes, and the newest step in any case. */
#define MAX_STEPS 1000
#define MAX_BYTES (G_GINT64_CONSTANT (128) << 20)

/* So many documents are deleted under one session: it holds what they were in memory. */
#define CHUNK 200

struct _SeraiChange
{
  SeraiDatabase *database;
  sqlite3_session *session;
  char *label;
  char *subject;
  guint n_subjects;
  gint64 step; /* 0 before anything was put away */
};

typedef struct
{
  gint64 id;
  gboolean has_originals;
} FoundStep;

/* `entity` and `request` aren't among them: their rows are only ever added, the former's for
 * whoever refers to them; what was asked for was asked for. */
static const char *const recorded_tables[] = {
    "original",        "article",   "content", "article_entity",
    "correction",      "amendment", "claim",   "commitment",
    "commitment_mark", "note",      "dataset", "observation",
    "capture",         "reading",   "star",    "tag",
    "saved_search",    "judgement", NULL};

const char *const *
serai_changes_get_tables (void)
{
  return recorded_tables;
}

/* Called inside a transaction. */
static sqlite3_session *
start_session (SeraiDatabase *database, GError **error)
{
  sqlite3_session *session = NULL;
  int code = sqlite3session_create (serai_database_get_handle (database), "main", &session);
  for (guint i = 0; code == SQLITE_OK && recorded_tables[i] != NULL; i++)
    code = sqlite3session_attach (session, recorded_tables[i]);
  if (code == SQLITE_OK)
    return session;
  if (session != NULL)
    sqlite3session_delete (session);
  serai_database_set_error (database, code, error);
  return NULL;
}

static gboolean
insert_part (SeraiDatabase *database,
             gint64 step,
             gconstpointer changeset,
             gsize size,
             GError **error)
{
  static const char sql[] =
      "INSERT INTO change_part (change, size, changeset) VALUES (:change, :size, :changeset)";
  g_autoptr (GBytes) deflated = serai_deflate (changeset, size);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":change", step);
  /* As with originals: the size tells whether the bytes were deflated. */
  serai_statement_bind_int (statement, ":size", size);
  if (deflated != NULL)
    serai_statement_bind_blob (statement, ":changeset", g_bytes_get_data (deflated, NULL),
                               g_bytes_get_size (deflated));
  else
    serai_statement_bind_blob (statement, ":changeset", changeset, size);
  return serai_statement_run (statement, NULL, error);
}

/* What the session saw, taken before COMMIT. */
static gboolean
take_changeset (SeraiDatabase *database,
                sqlite3_session *session,
                void **out_changeset,
                int *out_size,
                GError **error)
{
  *out_changeset = NULL;
  int code = sqlite3session_changeset (session, out_size, out_changeset);
  return code == SQLITE_OK || serai_database_set_error (database, code, error);
}

static gint64
insert_step (SeraiDatabase *database,
             const char *label,
             const char *subject,
             guint n_subjects,
             GError **error)
{
  static const char forget_sql[] = "DELETE FROM change WHERE is_undone = 1";
  static const char insert_sql[] =
      "INSERT INTO change (label, subject, n_subjects, created, is_undone)"
      " VALUES (:label, :subject, :n_subjects, :created, 0)";
  g_autoptr (SeraiStatement) forget = serai_statement_new (database, forget_sql, error);
  if (forget == NULL || !serai_statement_run (forget, NULL, error))
    return 0;
  g_autoptr (SeraiStatement) insert = serai_statement_new (database, insert_sql, error);
  if (insert == NULL)
    return 0;
  serai_statement_bind_text (insert, ":label", label);
  serai_statement_bind_text (insert, ":subject", subject);
  serai_statement_bind_int (insert, ":n_subjects", n_subjects);
  serai_statement_bind_int (insert, ":created", g_get_real_time () / G_USEC_PER_SEC);
  return serai_statement_run (insert, NULL, error) ? serai_statement_get_inserted (insert) : 0;
}

static gboolean
trim_log (SeraiDatabase *database, GError **error)
{
  static const char sql[] =
      "DELETE FROM change WHERE id IN ("
      "  SELECT id FROM ("
      "    SELECT id, row_number () OVER newest AS n, sum (size) OVER newest AS total FROM ("
      "      SELECT id, (SELECT coalesce (sum (length (changeset)), 0) FROM change_part"
      "                   WHERE change = change.id) AS size FROM change)"
      "    WINDOW newest AS (ORDER BY id DESC))"
      "   WHERE n > 1 AND (n > :max_steps OR total > :max_bytes))";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":max_steps", MAX_STEPS);
  serai_statement_bind_int (statement, ":max_bytes", MAX_BYTES);
  return serai_statement_run (statement, NULL, error);
}

static void
free_change (SeraiChange *self)
{
  if (self->session != NULL)
    sqlite3session_delete (self->session);
  g_free (self->label);
  g_free (self->subject);
  g_free (self);
}

SeraiChange *
serai_change_begin (SeraiDatabase *database,
                    const char *label,
                    const char *subject,
                    guint n_subjects,
                    GError **error)
{
  if (!serai_database_begin (database, error))
    return NULL;
  sqlite3_session *session = start_session (database, error);
  if (session == NULL)
    {
      serai_database_rollback (database);
      return NULL;
    }
  SeraiChange *self = g_new0 (SeraiChange, 1);
  self->database = database;
  self->session = session;
  self->label = g_strdup (label);
  self->subject = g_strdup (subject);
  self->n_subjects = n_subjects;
  return self;
}

void
serai_change_abort (SeraiChange *self)
{
  SeraiDatabase *database = self->database;
  free_change (self);
  serai_database_rollback (database);
}

/* Ends the session. Where nothing was changed there is nothing to put away. */
static gboolean
put_away (SeraiChange *self, GError **error)
{
  void *changeset;
  int size;
  gboolean is_done = take_changeset (self->database, self->session, &changeset, &size, error);
  g_clear_pointer (&self->session, sqlite3session_delete);
  if (is_done && size > 0)
    {
      if (self->step == 0)
        self->step =
            insert_step (self->database, self->label, self->subject, self->n_subjects, error);
      is_done = self->step != 0 && insert_part (self->database, self->step, changeset, size, error);
    }
  sqlite3_free (changeset);
  return is_done;
}

gboolean
serai_change_cut (SeraiChange *self, GError **error)
{
  if (!put_away (self, error))
    return FALSE;
  self->session = start_session (self->database, error);
  return self->session != NULL;
}

gboolean
serai_change_commit (SeraiChange *self, GError **error)
{
  if (!put_away (self, error) || (self->step != 0 && !trim_log (self->database, error)))
    {
      serai_change_abort (self);
      return FALSE;
    }
  SeraiDatabase *database = self->database;
  free_change (self);
  return serai_database_commit (database, error);
}

static gboolean
extend_step (SeraiDatabase *database,
             gint64 step,
             guint n_more,
             gboolean *out_is_there,
             GError **error)
{
  static const char sql[] = "UPDATE change SET n_subjects = n_subjects + :n_more"
                            " WHERE id = :id AND is_undone = 0";
  int n_changed = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", step);
  serai_statement_bind_int (statement, ":n_more", n_more);
  if (!serai_statement_run (statement, &n_changed, error))
    return FALSE;
  *out_is_there = n_changed > 0;
  return TRUE;
}

static gboolean
insert_original (SeraiDatabase *database, gint64 step, gint64 original, GError **error)
{
  static const char sql[] =
      "INSERT INTO change_original (change, original) VALUES (:change, :original)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":change", step);
  serai_statement_bind_int (statement, ":original", original);
  return serai_statement_run (statement, NULL, error);
}

gboolean
serai_changes_add_originals (SeraiDatabase *database,
                             const char *label,
                             const char *subject,
                             GArray *originals,
                             gint64 *inout_step,
                             GError **error)
{
  gboolean is_there = FALSE;
  gint64 step = *inout_step;
  if (step != 0 && !extend_step (database, step, originals->len, &is_there, error))
    return FALSE;
  if (!is_there)
    {
      step = insert_step (database, label, subject, originals->len, error);
      if (step == 0 || !trim_log (database, error))
        return FALSE;
    }
  for (guint i = 0; i < originals->len; i++)
    if (!insert_original (database, step, g_array_index (originals, gint64, i), error))
      return FALSE;
  *inout_step = step;
  return TRUE;
}

void
serai_step_clear (SeraiStep *self)
{
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->subject, g_free);
  self->n_subjects = 0;
}

/* The newest step that stands, or the oldest that was undone. */
static const char newest_done[] =
    "SELECT id, label, subject, n_subjects,"
    "       EXISTS (SELECT 1 FROM change_original WHERE change = change.id)"
    "  FROM change WHERE is_undone = 0 ORDER BY id DESC LIMIT 1";
static const char oldest_undone[] =
    "SELECT id, label, subject, n_subjects,"
    "       EXISTS (SELECT 1 FROM change_original WHERE change = change.id)"
    "  FROM change WHERE is_undone = 1 ORDER BY id LIMIT 1";

static gboolean
find_step (SeraiDatabase *database, const char *sql, SeraiStep *out_step, GError **error)
{
  gboolean is_row;
  *out_step = (SeraiStep){0};
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL || !serai_statement_step (statement, &is_row, error))
    return FALSE;
  if (is_row)
    {
      out_step->label = serai_statement_dup_text (statement, 1);
      out_step->subject = serai_statement_dup_text (statement, 2);
      out_step->n_subjects = serai_statement_get_int (statement, 3);
    }
  return TRUE;
}

gboolean
serai_changes_find_undo (SeraiDatabase *database, SeraiStep *out_step, GError **error)
{
  return find_step (database, newest_done, out_step, error);
}

gboolean
serai_changes_find_redo (SeraiDatabase *database, SeraiStep *out_step, GError **error)
{
  return find_step (database, oldest_undone, out_step, error);
}

static gboolean
find_id (SeraiDatabase *database, const char *sql, FoundStep *out_found, GError **error)
{
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL || !serai_statement_step (statement, &is_row, error))
    return FALSE;
  if (!is_row)
    {
      g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                           sql == newest_done ? "There is nothing to undo"
                                              : "There is nothing to redo");
      return FALSE;
    }
  out_found->id = serai_statement_get_int (statement, 0);
  out_found->has_originals = serai_statement_get_int (statement, 4);
  return TRUE;
}

static gboolean
mark_step (SeraiDatabase *database, gint64 step, gboolean is_undone, GError **error)
{
  static const char sql[] = "UPDATE change SET is_undone = :is_undone WHERE id = :id";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", step);
  serai_statement_bind_int (statement, ":is_undone", is_undone);
  return serai_statement_run (statement, NULL, error);
}

/* Ids that a statement with the parameter :change gives in its first column. */
static GArray *
read_ids (SeraiDatabase *database, const char *sql, gint64 step, GError **error)
{
  gboolean is_row;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":change", step);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&ids);
      gint64 id = serai_statement_get_int (statement, 0);
      g_array_append_val (ids, id);
    }
  return NULL;
}

/* --- deleting what was taken in ---------------------------------------------------------- */

static gboolean
delete_chunk (SeraiDatabase *database,
              gint64 step,
              const gint64 *originals,
              guint n_originals,
              GError **error)
{
  sqlite3_session *session = start_session (database, error);
  if (session == NULL)
    return FALSE;
  gboolean is_done = TRUE;
  for (guint i = 0; is_done && i < n_originals; i++)
    {
      g_autoptr (GError) problem = NULL;
      is_done = serai_originals_delete (database, originals[i], &problem);
      /* The step was forgotten of a deletion that came between: then it is gone already. */
      if (g_error_matches (problem, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND))
        is_done = TRUE;
      else if (!is_done)
        g_propagate_error (error, g_steal_pointer (&problem));
    }
  void *changeset = NULL;
  int size = 0;
  is_done = is_done && take_changeset (database, session, &changeset, &size, error)
            && (size == 0 || insert_part (database, step, changeset, size, error));
  sqlite3_free (changeset);
  sqlite3session_delete (session);
  return is_done;
}

static gboolean
delete_originals (SeraiDatabase *database, gint64 step, GArray *articles, GError **error)
{
  static const char sql[] =
      "SELECT original FROM change_original WHERE change = :change ORDER BY original";
  g_autoptr (GArray) originals = read_ids (database, sql, step, error);
  if (originals == NULL)
    return FALSE;
  for (guint i = 0; i < originals->len; i += CHUNK)
    if (!delete_chunk (database, step, &g_array_index (originals, gint64, i),
                       MIN (CHUNK, originals->len - i), error))
      return FALSE;
  /* An article has its original's id; what was a table is no article and is not found there. */
  g_array_append_vals (articles, originals->data, originals->len);
  return TRUE;
}

/* --- applying changesets ----------------------------------------------------------------- */

static void
note_article (GArray *articles, sqlite3_changeset_iter *iter, int column, int operation)
{
  sqlite3_value *value = NULL;
  if (operation == SQLITE_INSERT)
    sqlite3changeset_new (iter, column, &value);
  else
    sqlite3changeset_old (iter, column, &value);
  if (value == NULL)
    return;
  gint64 id = sqlite3_value_int64 (value);
  g_array_append_val (articles, id);
}

/* In which column a table that shows in an article's row names the article; -1: it doesn't. */
static int
find_article_column (const char *table, int operation)
{
  if (strcmp (table, "article") == 0 || strcmp (table, "reading") == 0
      || strcmp (table, "star") == 0 || strcmp (table, "commitment_mark") == 0)
    return 0;
  if (strcmp (table, "tag") == 0
      || (operation != SQLITE_UPDATE
          && (strcmp (table, "note") == 0 || strcmp (table, "judgement") == 0)))
    return 1;
  return -1;
}

/* Which articles a changeset touches: their own rows, how they are kept, and the notes and
 * judgements that come or go. */
static int
collect_articles (void *changeset, int size, GArray *articles)
{
  sqlite3_changeset_iter *iter = NULL;
  int code = sqlite3changeset_start (&iter, size, changeset);
  while (code == SQLITE_OK && sqlite3changeset_next (iter) == SQLITE_ROW)
    {
      const char *table;
      int n_columns, operation, is_indirect;
      code = sqlite3changeset_op (iter, &table, &n_columns, &operation, &is_indirect);
      int column = code == SQLITE_OK ? find_article_column (table, operation) : -1;
      if (column >= 0)
        note_article (articles, iter, column, operation);
    }
  int end = sqlite3changeset_finalize (iter);
  return code != SQLITE_OK ? code : end;
}

/* Whether an article was read follows what is opened, outside of all steps: undo overwrites it. */
static gboolean
is_about_reading (sqlite3_changeset_iter *iter)
{
  const char *table;
  int n_columns, operation, is_indirect;
  return sqlite3changeset_op (iter, &table, &n_columns, &operation, &is_indirect) == SQLITE_OK
         && strcmp (table, "reading") == 0;
}

/* A row that isn't there was taken by a cascade of this very changeset; all else is a conflict. */
static int
conflict_cb (void *data, int kind, sqlite3_changeset_iter *iter)
{
  if ((kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT)
      && is_about_reading (iter))
    return SQLITE_CHANGESET_REPLACE;
  return kind == SQLITE_CHANGESET_NOTFOUND ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

static gboolean
apply_changeset (SeraiDatabase *database,
                 GBytes *changeset,
                 gboolean inverted,
                 GArray *articles,
                 GError **error)
{
  gsize size;
  void *forward = (void *) g_bytes_get_data (changeset, &size);
  void *applied = forward;
  int n_applied = size;
  int code = SQLITE_OK;
  if (inverted)
    code = sqlite3changeset_invert (size, forward, &n_applied, &applied);
  if (code == SQLITE_OK)
    code = collect_articles (applied, n_applied, articles);
  if (code == SQLITE_OK)
    code = sqlite3changeset_apply (serai_database_get_handle (database), n_applied, applied, NULL,
                                   conflict_cb, NULL);
  if (inverted)
    sqlite3_free (applied);
  if ((code & 0xff) == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
    {
      g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_CONFLICT,
                           "This step cannot be taken back any more: the same thing was changed "
                           "later; nothing was done");
      return FALSE;
    }
  return code == SQLITE_OK || serai_database_set_error (database, code, error);
}

static GBytes *
load_part (SeraiDatabase *database, gint64 part, GError **error)
{
  static const char sql[] = "SELECT size, changeset FROM change_part WHERE id = :id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":id", part);
  if (!serai_statement_step (statement, &is_row, error))
    return NULL;
  gsize size = is_row ? serai_statement_get_int (statement, 0) : 0;
  g_autoptr (GBytes) stored = is_row ? serai_statement_dup_blob (statement, 1) : NULL;
  if (stored != NULL && g_bytes_get_size (stored) == size)
    return g_steal_pointer (&stored);
  GBytes *changeset = NULL;
  if (stored != NULL)
    changeset = serai_inflate (g_bytes_get_data (stored, NULL), g_bytes_get_size (stored), size);
  if (changeset == NULL)
    serai_store_set_error (error, serai_database_get_path (database), SQLITE_CORRUPT, NULL);
  return changeset;
}

/* Inverted parts go backwards. */
static gboolean
apply_parts (SeraiDatabase *database,
             gint64 step,
             gboolean inverted,
             GArray *articles,
             GError **error)
{
  static const char sql[] = "SELECT id FROM change_part WHERE change = :change ORDER BY id";
  g_autoptr (GArray) parts = read_ids (database, sql, step, error);
  if (parts == NULL)
    return FALSE;
  for (guint i = 0; i < parts->len; i++)
    {
      guint next = inverted ? parts->len - 1 - i : i;
      g_autoptr (GBytes) changeset =
          load_part (database, g_array_index (parts, gint64, next), error);
      if (changeset == NULL || !apply_changeset (database, changeset, inverted, articles, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
restore_originals (SeraiDatabase *database, gint64 step, GArray *articles, GError **error)
{
  static const char sql[] = "DELETE FROM change_part WHERE change = :change";
  if (!apply_parts (database, step, TRUE, articles, error))
    return FALSE;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":change", step);
  return serai_statement_run (statement, NULL, error);
}

/* --- one step ---------------------------------------------------------------------------- */

static gboolean
undo_step (SeraiDatabase *database, GArray *articles, GError **error)
{
  FoundStep found;
  if (!find_id (database, newest_done, &found, error))
    return FALSE;
  gboolean is_done = found.has_originals ? delete_originals (database, found.id, articles, error)
                                         : apply_parts (database, found.id, TRUE, articles, error);
  return is_done && mark_step (database, found.id, TRUE, error);
}

static gboolean
redo_step (SeraiDatabase *database, GArray *articles, GError **error)
{
  FoundStep found;
  if (!find_id (database, oldest_undone, &found, error))
    return FALSE;
  gboolean is_done = found.has_originals ? restore_originals (database, found.id, articles, error)
                                         : apply_parts (database, found.id, FALSE, articles, error);
  return is_done && mark_step (database, found.id, FALSE, error);
}

static gboolean
run_in_transaction (SeraiDatabase *database,
                    gboolean (*step) (SeraiDatabase *, GArray *, GError **),
                    GArray *articles,
                    GError **error)
{
  if (!serai_database_begin (database, error))
    return FALSE;
  if (step (database, articles, error))
    return serai_database_commit (database, error);
  serai_database_rollback (database);
  return FALSE;
}

gboolean
serai_changes_undo (SeraiDatabase *database, GArray *articles, GError **error)
{
  return run_in_transaction (database, undo_step, articles, error);
}

gboolean
serai_changes_redo (SeraiDatabase *database, GArray *articles, GError **error)
{
  return run_in_transaction (database, redo_step, articles, error);
}
