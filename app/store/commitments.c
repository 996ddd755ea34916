/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `commitment`: what somebody can be held to. */
#include "store/commitments.h"

#include "store/statement.h"

static char *
join_actors (GArray *actors)
{
  GString *joined = g_string_new (NULL);
  for (guint i = 0; i < actors->len; i++)
    g_string_append_printf (joined, i > 0 ? " %d" : "%d", g_array_index (actors, int, i));
  return g_string_free (joined, FALSE);
}

gboolean
serai_commitments_insert (SeraiDatabase *database,
                          gint64 article,
                          GPtrArray *commitments,
                          GError **error)
{
  static const char sql[] =
      "INSERT INTO commitment (article, first_char, end_char, kind, actors,"
      "  due_first_day, due_last_day)"
      " VALUES (:article, :first, :end, :kind, :actors, :due_first, :due_last)";
  for (guint i = 0; i < commitments->len; i++)
    {
      const SeraiCommitment *commitment = commitments->pdata[i];
      g_autofree char *actors = join_actors (commitment->actors);
      g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
      if (statement == NULL)
        return FALSE;
      serai_statement_bind_int (statement, ":article", article);
      serai_statement_bind_int (statement, ":first", commitment->span.start);
      serai_statement_bind_int (statement, ":end", commitment->span.end);
      serai_statement_bind_int (statement, ":kind", commitment->kind);
      serai_statement_bind_text (statement, ":actors", actors);
      serai_statement_bind_day (statement, ":due_first", commitment->due.first);
      serai_statement_bind_day (statement, ":due_last", commitment->due.last);
      if (!serai_statement_run (statement, NULL, error))
        return FALSE;
    }
  return TRUE;
}

static SeraiCommitment *
read_commitment (SeraiStatement *statement, guint n_entities)
{
  SeraiCommitment *commitment = serai_commitment_new ();
  commitment->span.start = serai_statement_get_int (statement, 0);
  commitment->span.end = serai_statement_get_int (statement, 1);
  gint64 kind = serai_statement_get_int (statement, 2);
  commitment->kind = (SeraiCommitmentKind) CLAMP (kind, 0, SERAI_COMMITMENT_EVENT);
  g_auto (GStrv) actors = g_strsplit (serai_statement_get_text (statement, 3), " ", -1);
  for (guint i = 0; actors[i] != NULL; i++)
    {
      guint64 actor;
      if (n_entities > 0
          && g_ascii_string_to_unsigned (actors[i], 10, 0, n_entities - 1, &actor, NULL))
        {
          int index = actor;
          g_array_append_val (commitment->actors, index);
        }
    }
  commitment->due.first = serai_statement_get_int (statement, 4);
  commitment->due.last = serai_statement_get_int (statement, 5);
  return commitment;
}

gboolean
serai_commitments_load (SeraiDatabase *database,
                        gint64 article,
                        guint n_entities,
                        GPtrArray *commitments,
                        GError **error)
{
  static const char sql[] = "SELECT first_char, end_char, kind, actors, due_first_day, due_last_day"
                            "  FROM commitment WHERE article = :article ORDER BY id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      g_ptr_array_add (commitments, read_commitment (statement, n_entities));
    }
  return FALSE;
}
