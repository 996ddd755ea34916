/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which figures would settle a claim that is unknown. */
#include "library/wanted.h"

#include <string.h>

static gboolean
is_settled_by_figures (const SeraiCheck *check)
{
  return check->verdict == SERAI_VERDICT_UNKNOWN && check->missing->len > 0
         && (check->reason == SERAI_UNKNOWN_NO_DATA || check->reason == SERAI_UNKNOWN_FEW_PARTNERS
             || check->reason == SERAI_UNKNOWN_NOT_PUBLISHED);
}

static void
add_once (GPtrArray *list, const char *word)
{
  if (!g_ptr_array_find_with_equal_func (list, word, g_str_equal, NULL))
    g_ptr_array_add (list, (gpointer) word);
}

static char **
take_words (GPtrArray *list)
{
  g_ptr_array_add (list, NULL);
  return g_strdupv ((char **) list->pdata);
}

static gboolean
is_whole_years (SeraiPeriod period)
{
  int year, month, day, last_year, last_month, last_day;
  serai_day_split (period.first, &year, &month, &day);
  serai_day_split (period.last, &last_year, &last_month, &last_day);
  return month == 1 && day == 1 && last_month == 12 && last_day == 31;
}

/* The months or years, in @frequency, from the first that is missing to the last; FALSE where these
 * have not begun. */
static gboolean
set_periods (SeraiFigureQuery *query, const GArray *missing, guint32 today)
{
  guint32 first = G_MAXUINT32, last = 0;
  gboolean is_yearly = TRUE;
  int year, month, day;
  for (guint i = 0; i < missing->len; i++)
    {
      SeraiPeriod period = g_array_index (missing, SeraiMissing, i).period;
      if (!serai_period_is_set (period) || period.first == 0)
        return FALSE;
      first = MIN (first, period.first);
      last = MAX (last, period.last);
      is_yearly = is_yearly && is_whole_years (period);
    }
  if (last > today)
    return FALSE;
  query->frequency = is_yearly ? 'A' : 'M';
  serai_day_split (first, &year, &month, &day);
  query->first = is_yearly ? year : year * 12 + month - 1;
  serai_day_split (last, &year, &month, &day);
  query->last = is_yearly ? year : year * 12 + month - 1;
  return TRUE;
}

/* "07+08" is asked for by its parts; a range of chapters by each of them. */
static char **
list_commodities (const char *commodity)
{
  const char *text = commodity != NULL ? commodity : "TOTAL";
  const char *dash = strchr (text, '-');
  if (dash == NULL)
    return g_strsplit (text, "+", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gint64 last = g_ascii_strtoll (dash + 1, NULL, 10);
  for (gint64 i = g_ascii_strtoll (text, NULL, 10); i <= last && i < 100; i++)
    {
      g_autofree char *code = g_strdup_printf ("%02d", (int) i);
      g_strv_builder_add (builder, code);
    }
  return g_strv_builder_end (builder);
}

SeraiFigureQuery *
serai_wanted_figures (const SeraiClaim *claim, const SeraiCheck *check, guint32 today)
{
  if (!is_settled_by_figures (check))
    return NULL;
  g_autoptr (SeraiFigureQuery) query = serai_figure_query_new ();
  g_autoptr (GPtrArray) reporters = g_ptr_array_new (), partners = g_ptr_array_new ();
  for (guint i = 0; i < check->missing->len; i++)
    {
      const SeraiMissing *missing = &g_array_index (check->missing, SeraiMissing, i);
      if (missing->reporter[0] == '\0' || strcmp (missing->reporter, "ALL") == 0
          || strlen (missing->partner) != 3)
        return NULL;
      add_once (reporters, missing->reporter);
      add_once (partners, missing->partner);
    }
  /* Every partner is "ALL" alone: the world's row comes with it or is added up. */
  if (partners->len > 1 && g_ptr_array_find_with_equal_func (partners, "ALL", g_str_equal, NULL))
    {
      g_ptr_array_set_size (partners, 0);
      g_ptr_array_add (partners, (gpointer) "ALL");
    }
  if (!set_periods (query, check->missing, today))
    return NULL;
  g_strfreev (query->reporters);
  g_strfreev (query->partners);
  g_strfreev (query->commodities);
  query->reporters = take_words (reporters);
  query->partners = take_words (partners);
  query->commodities = list_commodities (claim->commodity);
  return g_steal_pointer (&query);
}
