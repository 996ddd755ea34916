/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a commodity code stands for. */
#include "trade/commodity.h"

#include <stdio.h>
#include <string.h>

#define RESERVED_CHAPTER 77

static gboolean
is_hs_code (const char *text)
{
  size_t length = strspn (text, "0123456789");
  return text[length] == '\0' && (length == 2 || length == 4 || length == 6);
}

static gboolean
add_range (GPtrArray *codes, const char *part)
{
  int first, last, length = 0;
  if (sscanf (part, "%2d-%2d%n", &first, &last, &length) != 2 || length != (int) strlen (part)
      || first < 1 || last > 99 || first >= last)
    return FALSE;
  for (int chapter = first; chapter <= last; chapter++)
    if (chapter != RESERVED_CHAPTER)
      g_ptr_array_add (codes, g_strdup_printf ("%02d", chapter));
  return TRUE;
}

static gboolean
has_part_beside_whole (GPtrArray *codes)
{
  for (guint i = 0; i < codes->len; i++)
    for (guint j = 0; j < codes->len; j++)
      if (i != j && g_str_has_prefix (codes->pdata[i], codes->pdata[j]))
        return TRUE;
  return FALSE;
}

char **
serai_commodity_expand (const char *commodity)
{
  if (strcmp (commodity, "TOTAL") == 0)
    return g_strdupv ((char *[]){(char *) "TOTAL", NULL});
  g_auto (GStrv) parts = g_strsplit (commodity, "+", -1);
  g_autoptr (GPtrArray) codes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; parts[i]; i++)
    if (is_hs_code (parts[i]))
      g_ptr_array_add (codes, g_strdup (parts[i]));
    else if (!add_range (codes, parts[i]))
      return NULL;
  if (codes->len == 0 || has_part_beside_whole (codes))
    return NULL;
  g_ptr_array_add (codes, NULL);
  return (char **) g_ptr_array_steal (codes, NULL);
}
