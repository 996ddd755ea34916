/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `note`. */
#include "store/notes.h"

#include "store/statement.h"

static gboolean
set_not_found (GError **error)
{
  g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                       "The note is not in the library any more");
  return FALSE;
}

static gint64
insert_note (SeraiDatabase *database, const SeraiNote *note, GError **error)
{
  /* Only for an article that is there: else no row, where a foreign key's words help nobody. */
  static const char sql[] =
      "INSERT INTO note (article, first_char, end_char, quotation, body, created, modified)"
      " SELECT id, :first, :end, :quotation, :body, :created, :modified"
      "   FROM article WHERE id = :article";
  int n_inserted = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return 0;
  serai_statement_bind_int (statement, ":article", note->document);
  serai_statement_bind_int (statement, ":first", note->span.start);
  serai_statement_bind_int (statement, ":end", note->span.end);
  serai_statement_bind_text (statement, ":quotation",
                             note->quotation != NULL ? note->quotation : "");
  serai_statement_bind_text (statement, ":body", note->body != NULL ? note->body : "");
  serai_statement_bind_int (statement, ":created", note->created);
  serai_statement_bind_int (statement, ":modified", note->modified);
  if (!serai_statement_run (statement, &n_inserted, error))
    return 0;
  if (n_inserted > 0)
    return serai_statement_get_inserted (statement);
  g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                       "The document is not in the library any more");
  return 0;
}

static gint64
update_note (SeraiDatabase *database, const SeraiNote *note, GError **error)
{
  static const char sql[] = "UPDATE note SET body = :body, modified = :modified WHERE id = :id";
  int n_changed = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return 0;
  serai_statement_bind_int (statement, ":id", note->id);
  serai_statement_bind_text (statement, ":body", note->body != NULL ? note->body : "");
  serai_statement_bind_int (statement, ":modified", g_get_real_time () / G_USEC_PER_SEC);
  if (!serai_statement_run (statement, &n_changed, error))
    return 0;
  return n_changed > 0 ? note->id : set_not_found (error);
}

gint64
serai_notes_save (SeraiDatabase *database, const SeraiNote *note, GError **error)
{
  return note->id == 0 ? insert_note (database, note, error) : update_note (database, note, error);
}

gboolean
serai_notes_move (SeraiDatabase *database, gint64 id, SeraiSpan span, GError **error)
{
  static const char sql[] = "UPDATE note SET first_char = :first, end_char = :end WHERE id = :id";
  int n_changed = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", id);
  serai_statement_bind_int (statement, ":first", span.start);
  serai_statement_bind_int (statement, ":end", span.end);
  if (!serai_statement_run (statement, &n_changed, error))
    return FALSE;
  return n_changed > 0 || set_not_found (error);
}

gboolean
serai_notes_delete (SeraiDatabase *database, gint64 id, GError **error)
{
  static const char sql[] = "DELETE FROM note WHERE id = :id";
  int n_deleted = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", id);
  if (!serai_statement_run (statement, &n_deleted, error))
    return FALSE;
  return n_deleted > 0 || set_not_found (error);
}

/* Columns: id, article, first_char, end_char, quotation, body, created, modified. */
static SeraiNote *
read_note (SeraiStatement *statement)
{
  SeraiSpan span = {serai_statement_get_int (statement, 2), serai_statement_get_int (statement, 3)};
  SeraiNote *note = serai_note_new (serai_statement_get_int (statement, 1), span,
                                    serai_statement_get_text (statement, 4),
                                    serai_statement_get_text (statement, 5));
  note->id = serai_statement_get_int (statement, 0);
  note->created = serai_statement_get_int (statement, 6);
  note->modified = serai_statement_get_int (statement, 7);
  return note;
}

SeraiNote *
serai_notes_find (SeraiDatabase *database, gint64 id, GError **error)
{
  static const char sql[] =
      "SELECT id, article, first_char, end_char, quotation, body, created, modified"
      "  FROM note WHERE id = :id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":id", id);
  if (!serai_statement_step (statement, &is_row, error))
    return NULL;
  if (is_row)
    return read_note (statement);
  set_not_found (error);
  return NULL;
}

gboolean
serai_notes_load (SeraiDatabase *database, gint64 article, GPtrArray *notes, GError **error)
{
  static const char sql[] =
      "SELECT id, article, first_char, end_char, quotation, body, created, modified"
      "  FROM note WHERE article = :article ORDER BY first_char, id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      g_ptr_array_add (notes, read_note (statement));
    }
  return FALSE;
}
