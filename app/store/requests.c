/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `request`: every request that ever left. */
#include "store/requests.h"

#include "store/statement.h"

static gboolean
insert (SeraiDatabase *database, SeraiRequestRecord *record, GError **error)
{
  static const char sql[] = "INSERT INTO request (began, method, address, reason, size)"
                            " VALUES (:began, :method, :address, :reason, 0)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":began", record->began);
  serai_statement_bind_text (statement, ":method", record->method);
  serai_statement_bind_text (statement, ":address", record->address);
  serai_statement_bind_text (statement, ":reason", record->reason);
  if (!serai_statement_run (statement, NULL, error))
    return FALSE;
  record->id = serai_statement_get_inserted (statement);
  return TRUE;
}

gboolean
serai_requests_log (SeraiDatabase *database, SeraiRequestRecord *record, GError **error)
{
  static const char sql[] = "UPDATE request SET status = nullif (:status, 0), size = :size,"
                            "       problem = :problem WHERE id = :id";
  if (record->id == 0)
    return insert (database, record, error);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":status", record->status);
  serai_statement_bind_int (statement, ":size", record->size);
  serai_statement_bind_text (statement, ":problem", record->problem);
  serai_statement_bind_int (statement, ":id", record->id);
  return serai_statement_run (statement, NULL, error);
}

static SeraiRequestRecord *
read_record (SeraiStatement *statement)
{
  SeraiRequestRecord *record = serai_request_record_new ();
  record->id = serai_statement_get_int (statement, 0);
  record->began = serai_statement_get_int (statement, 1);
  record->method = serai_statement_dup_text (statement, 2);
  record->address = serai_statement_dup_text (statement, 3);
  record->reason = serai_statement_dup_text (statement, 4);
  record->status = serai_statement_get_int (statement, 5);
  record->size = serai_statement_get_int (statement, 6);
  record->problem = serai_statement_dup_text (statement, 7);
  return record;
}

GPtrArray *
serai_requests_list (SeraiDatabase *database, guint limit, GError **error)
{
  static const char sql[] = "SELECT id, began, method, address, reason, status, size, problem"
                            "  FROM request ORDER BY id DESC LIMIT :limit";
  gboolean is_row;
  g_autoptr (GPtrArray) records =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_request_record_free);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":limit", limit);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&records);
      g_ptr_array_add (records, read_record (statement));
    }
  return NULL;
}
