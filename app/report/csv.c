/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of comma-separated values (RFC 4180). */
#include "report/csv.h"

#include <string.h>

static void
append_field (GString *table, const char *field)
{
  if (strpbrk (field, ",\"\r\n") == NULL)
    {
      g_string_append (table, field);
      return;
    }
  g_string_append_c (table, '"');
  for (const char *p = field; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (table, '"');
      g_string_append_c (table, *p);
    }
  g_string_append_c (table, '"');
}

void
serai_csv_append_row (GString *table, const char *const *fields, gsize n_fields)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      if (i > 0)
        g_string_append_c (table, ',');
      append_field (table, fields[i] != NULL ? fields[i] : "");
    }
  g_string_append (table, "\r\n");
}
