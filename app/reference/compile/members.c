/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of members → which state was in which group when. */
#include "reference/compile/members.h"

#include "reference/compile/days.h"

enum
{
  COLUMN_GROUP,
  COLUMN_MEMBER,
  COLUMN_FROM,
  COLUMN_TO,
  N_COLUMNS
};

static const char *const column_words[] = {"group", "member", "from", "to"};

static gboolean
check_columns (const SeraiRows *rows, GError **error)
{
  gboolean is_right = serai_rows_get_n_columns (rows) == N_COLUMNS;
  for (guint i = 0; is_right && i < N_COLUMNS; i++)
    is_right = g_str_equal (serai_rows_get_column (rows, i), column_words[i]);
  if (!is_right)
    g_set_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED,
                 "The table of members has other columns than expected");
  return is_right;
}

static const SeraiEntry *
find_entry (const SeraiEntries *entries,
            const char *key,
            const SeraiRows *rows,
            guint row,
            GError **error)
{
  const SeraiEntry *entry = g_hash_table_lookup (entries->by_key, key);
  if (!entry)
    serai_rows_set_error (rows, row, error, "no other table has the key \"%s\"", key);
  return entry;
}

gboolean
serai_members_add_rows (GArray *memberships,
                        const SeraiEntries *entries,
                        const SeraiRows *rows,
                        GError **error)
{
  if (!check_columns (rows, error))
    return FALSE;
  for (guint row = 0; row < serai_rows_get_n_rows (rows); row++)
    {
      g_autofree char *country =
          g_strconcat ("country:", serai_rows_get_cell (rows, row, COLUMN_MEMBER), NULL);
      SeraiMembership membership = {
          .group = find_entry (entries, serai_rows_get_cell (rows, row, COLUMN_GROUP), rows, row,
                               error)};
      if (!membership.group)
        return FALSE;
      membership.member = find_entry (entries, country, rows, row, error);
      if (!membership.member
          || !serai_days_read (rows, row, COLUMN_FROM, COLUMN_TO, &membership.from, &membership.to,
                               error))
        return FALSE;
      g_array_append_val (memberships, membership);
    }
  return TRUE;
}
