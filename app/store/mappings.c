/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `mapping`: how a person said that tables with a header are to be read. */
#include "store/mappings.h"

#include "store/statement.h"

gboolean
serai_mappings_load (SeraiDatabase *database, SeraiTableChoices *choices, GError **error)
{
  static const char sql[] = "SELECT header, mapping FROM mapping";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      g_autofree char *header = serai_statement_dup_text (statement, 0);
      serai_table_choices_remember (choices, header, serai_statement_get_text (statement, 1));
    }
  return FALSE;
}

gboolean
serai_mappings_remember (SeraiDatabase *database,
                         const char *header,
                         const char *mapping,
                         GError **error)
{
  static const char sql[] = "INSERT INTO mapping (header, mapping) VALUES (:header, :mapping)"
                            " ON CONFLICT (header) DO UPDATE SET mapping = excluded.mapping";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":header", header);
  serai_statement_bind_text (statement, ":mapping", mapping);
  return serai_statement_run (statement, NULL, error);
}
