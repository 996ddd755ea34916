/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `feed`: which feeds are followed. */
#include "store/feeds.h"

#include "store/statement.h"

void
serai_feed_free (SeraiFeed *self)
{
  g_free (self->address);
  g_free (self->title);
  g_free (self);
}

GPtrArray *
serai_feeds_list (SeraiDatabase *database, GError **error)
{
  static const char sql[] =
      "SELECT id, address, title, added,"
      "       (SELECT max (captured) FROM capture WHERE capture.address = feed.address)"
      "  FROM feed ORDER BY address";
  gboolean is_row;
  g_autoptr (GPtrArray) feeds = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_feed_free);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&feeds);
      SeraiFeed *feed = g_new0 (SeraiFeed, 1);
      feed->id = serai_statement_get_int (statement, 0);
      feed->address = serai_statement_dup_text (statement, 1);
      feed->title = serai_statement_dup_text (statement, 2);
      feed->added = serai_statement_get_int (statement, 3);
      feed->visited = serai_statement_get_int (statement, 4);
      g_ptr_array_add (feeds, feed);
    }
  return NULL;
}

gboolean
serai_feeds_follow (SeraiDatabase *database, const char *address, const char *title, GError **error)
{
  static const char sql[] = "INSERT INTO feed (address, title, added)"
                            " SELECT :address, :title, :added"
                            "  WHERE NOT EXISTS (SELECT 1 FROM feed WHERE address = :address)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":address", address);
  serai_statement_bind_text (statement, ":title", title);
  serai_statement_bind_int (statement, ":added", g_get_real_time () / G_USEC_PER_SEC);
  return serai_statement_run (statement, NULL, error);
}

gboolean
serai_feeds_leave (SeraiDatabase *database, const char *address, GError **error)
{
  static const char sql[] = "DELETE FROM feed WHERE address = :address";
  int n_deleted = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":address", address);
  if (!serai_statement_run (statement, &n_deleted, error))
    return FALSE;
  if (n_deleted > 0)
    return TRUE;
  g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                       "This feed is not followed: see the list of feeds");
  return FALSE;
}
