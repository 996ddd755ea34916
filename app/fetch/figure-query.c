/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which figures are wanted from a service. */
#include "fetch/figure-query.h"

#include <string.h>

SeraiFigureQuery *
serai_figure_query_new (void)
{
  SeraiFigureQuery *self = g_new0 (SeraiFigureQuery, 1);
  const char *const none[] = {NULL};
  const char *const total[] = {"TOTAL", NULL};
  self->reporters = g_strdupv ((char **) none);
  self->partners = g_strdupv ((char **) none);
  self->indicators = g_strdupv ((char **) none);
  self->commodities = g_strdupv ((char **) total);
  self->flows = SERAI_FLOWS_EXPORT | SERAI_FLOWS_IMPORT;
  self->frequency = 'A';
  return self;
}

SeraiFigureQuery *
serai_figure_query_copy (const SeraiFigureQuery *self)
{
  SeraiFigureQuery *copy = g_memdup2 (self, sizeof *self);
  copy->reporters = g_strdupv (self->reporters);
  copy->partners = g_strdupv (self->partners);
  copy->commodities = g_strdupv (self->commodities);
  copy->indicators = g_strdupv (self->indicators);
  return copy;
}

void
serai_figure_query_free (SeraiFigureQuery *self)
{
  g_strfreev (self->reporters);
  g_strfreev (self->partners);
  g_strfreev (self->commodities);
  g_strfreev (self->indicators);
  g_free (self);
}

/* --- periods ----------------------------------------------------------------------------- */

static int
count_a_year (char frequency)
{
  return frequency == 'M' ? 12 : frequency == 'Q' ? 4 : 1;
}

static int
number_day (char frequency, guint32 day)
{
  int year, month, of_month;
  serai_day_split (day, &year, &month, &of_month);
  int n_a_year = count_a_year (frequency);
  return year * n_a_year + (month - 1) * n_a_year / 12;
}

static gboolean
set_wrong (GError **error, const char *message)
{
  g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY, message);
  return FALSE;
}

gboolean
serai_figure_query_set_periods (SeraiFigureQuery *self,
                                char frequency,
                                const char *from,
                                const char *to,
                                GError **error)
{
  SeraiPeriod first, last;
  if (from == NULL || !serai_period_parse (from, &first) || first.first == 0
      || !serai_period_parse (to != NULL ? to : from, &last) || last.last == 0)
    return set_wrong (error, "The periods are not understood: write them as 2022, 2022-Q3 or "
                             "2022-04");
  if (first.first > last.last)
    return set_wrong (error, "The first period is later than the last: exchange them");
  self->frequency = frequency;
  self->first = number_day (frequency, first.first);
  self->last = number_day (frequency, last.last);
  return TRUE;
}

char *
serai_figure_query_format_period (char frequency,
                                  int period,
                                  const char *before_quarter,
                                  const char *before_month)
{
  int n_a_year = count_a_year (frequency);
  int year = period / n_a_year, part = period % n_a_year + 1;
  if (frequency == 'M')
    return g_strdup_printf ("%04d%s%02d", year, before_month, part);
  if (frequency == 'Q')
    return g_strdup_printf ("%04d%s%d", year, before_quarter, part);
  return g_strdup_printf ("%04d", year);
}

char *
serai_figure_query_format_periods (const SeraiFigureQuery *self,
                                   const char *separator,
                                   const char *before_quarter,
                                   const char *before_month)
{
  GString *all = g_string_new (NULL);
  for (int i = self->first; i <= self->last; i++)
    {
      g_autofree char *period =
          serai_figure_query_format_period (self->frequency, i, before_quarter, before_month);
      g_string_append_printf (all, "%s%s", all->len > 0 ? separator : "", period);
    }
  return g_string_free (all, FALSE);
}

/* --- what makes sense -------------------------------------------------------------------- */

static gboolean
are_codes (char **codes)
{
  for (; *codes != NULL; codes++)
    if (strlen (*codes) != 3 || strspn (*codes, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 3)
      return FALSE;
  return TRUE;
}

static gboolean
check_periods (const SeraiFigureQuery *self, int first_year, GError **error)
{
  if (self->first / count_a_year (self->frequency) < first_year)
    {
      g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
                   "The service has no figures before %d: ask for later periods", first_year);
      return FALSE;
    }
  if (self->last > number_day (self->frequency, serai_day_today ()))
    return set_wrong (error, "The last period lies in the future: ask for earlier ones");
  return TRUE;
}

gboolean
serai_figure_query_check (const SeraiFigureQuery *self, int first_year, GError **error)
{
  if (self->reporters[0] == NULL || !are_codes (self->reporters)
      || g_strv_contains ((const char *const *) self->reporters, "ALL"))
    return set_wrong (error, "Name the reporter by its three letters, such as KAZ");
  if (self->partners[0] == NULL || !are_codes (self->partners))
    return set_wrong (error, "Name the partner by its three letters, as WLD or as ALL");
  if (g_strv_contains ((const char *const *) self->partners, "ALL")
      && g_strv_length (self->partners) > 1)
    return set_wrong (error, "ALL names every partner: name no other beside it");
  if (self->flows == 0 || self->commodities[0] == NULL)
    return set_wrong (error, "Name a flow (X or M) and a commodity, such as TOTAL");
  return check_periods (self, first_year, error);
}

static void
append_list (GString *all, char **items)
{
  guint n_items = g_strv_length (items);
  for (guint i = 0; i < MIN (n_items, 3); i++)
    g_string_append_printf (all, "%s%s", i > 0 ? ", " : "", items[i]);
  if (n_items > 3)
    g_string_append_printf (all, " … (%u)", n_items);
}

char *
serai_figure_query_format_label (const SeraiFigureQuery *self)
{
  GString *all = g_string_new (NULL);
  append_list (all, self->reporters);
  if (self->partners[0] != NULL)
    g_string_append (all, " – ");
  append_list (all, self->partners);
  g_autofree char *first =
      serai_figure_query_format_period (self->frequency, self->first, "-Q", "-");
  g_autofree char *last = serai_figure_query_format_period (self->frequency, self->last, "-Q", "-");
  g_string_append_printf (all, ", %s", first);
  if (self->first != self->last)
    g_string_append_printf (all, " to %s", last);
  return g_string_free (all, FALSE);
}

/* --- in pieces --------------------------------------------------------------------------- */

static char **
dup_part (char **items, guint first, guint n_items)
{
  GStrvBuilder *builder = g_strv_builder_new ();
  for (guint i = 0; items[0] != NULL && i < n_items && items[first + i] != NULL; i++)
    g_strv_builder_add (builder, items[first + i]);
  char **part = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);
  return part;
}

static void
set_part (char ***where, guint first, guint n_items)
{
  char **part = dup_part (*where, first, n_items);
  g_strfreev (*where);
  *where = part;
}

GPtrArray *
serai_figure_query_cut (const SeraiFigureQuery *self,
                        guint max_periods,
                        guint max_reporters,
                        guint max_partners)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_figure_query_free);
  guint n_reporters = g_strv_length (self->reporters), n_partners = g_strv_length (self->partners);
  guint n_periods = self->last - self->first + 1;
  max_periods = max_periods != 0 ? max_periods : n_periods;
  max_reporters = max_reporters != 0 ? max_reporters : MAX (n_reporters, 1);
  max_partners = max_partners != 0 ? max_partners : MAX (n_partners, 1);
  for (guint r = 0; r < MAX (n_reporters, 1); r += max_reporters)
    for (guint p = 0; p < MAX (n_partners, 1); p += max_partners)
      for (guint i = 0; i < n_periods; i += max_periods)
        {
          SeraiFigureQuery *piece = serai_figure_query_copy (self);
          set_part (&piece->reporters, r, max_reporters);
          set_part (&piece->partners, p, max_partners);
          piece->first = self->first + i;
          piece->last = MIN (self->last, piece->first + (int) max_periods - 1);
          g_ptr_array_add (pieces, piece);
        }
  return pieces;
}

static gboolean
halve_list (char ***first, char ***second)
{
  guint n_items = g_strv_length (*first);
  if (n_items < 2)
    return FALSE;
  set_part (first, 0, n_items / 2);
  set_part (second, n_items / 2, n_items);
  return TRUE;
}

static gboolean
halve_flows (SeraiFigureQuery *first, SeraiFigureQuery *second)
{
  SeraiFlows lowest = first->flows & -first->flows;
  if (lowest == first->flows)
    return FALSE;
  second->flows = first->flows & ~lowest;
  first->flows = lowest;
  return TRUE;
}

static gboolean
halve_periods (SeraiFigureQuery *first, SeraiFigureQuery *second)
{
  if (first->first == first->last)
    return FALSE;
  first->last = first->first + (first->last - first->first) / 2;
  second->first = first->last + 1;
  return TRUE;
}

GPtrArray *
serai_figure_query_halve (const SeraiFigureQuery *self)
{
  g_autoptr (SeraiFigureQuery) first = serai_figure_query_copy (self);
  g_autoptr (SeraiFigureQuery) second = serai_figure_query_copy (self);
  if (!halve_periods (first, second) && !halve_list (&first->partners, &second->partners)
      && !halve_list (&first->reporters, &second->reporters) && !halve_flows (first, second)
      && !halve_list (&first->commodities, &second->commodities))
    return NULL;
  GPtrArray *halves = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_figure_query_free);
  g_ptr_array_add (halves, g_steal_pointer (&first));
  g_ptr_array_add (halves, g_steal_pointer (&second));
  return halves;
}
