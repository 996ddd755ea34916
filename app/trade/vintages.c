/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was known when. */
#include "trade/vintages.h"

#include <string.h>

#define DAY_OF_1970 719163 /* 1 January 1970 as a Julian day of GDate */
#define SECONDS_A_DAY 86400

static int
compare_rows (gconstpointer first, gconstpointer second)
{
  const SeraiObservation *a = first;
  const SeraiObservation *b = second;
  if (a->period.first != b->period.first)
    return a->period.first < b->period.first ? -1 : 1;
  if (a->period.last != b->period.last)
    return a->period.last < b->period.last ? -1 : 1;
  int order = strcmp (a->reporter, b->reporter);
  order = order != 0 ? order : strcmp (a->partner, b->partner);
  order = order != 0 ? order : (int) a->flow - (int) b->flow;
  order = order != 0 ? order : strcmp (a->commodity, b->commodity);
  return order != 0 ? order : (a->dataset > b->dataset) - (a->dataset < b->dataset);
}

void
serai_table_sort (SeraiTable *self)
{
  g_array_sort (self->observations, compare_rows);
}

/* Whether both are the same publisher's, from two originals. */
static gboolean
are_vintages (const SeraiDataset *a, const SeraiDataset *b)
{
  return a != b && g_strcmp0 (a->sha256, b->sha256) != 0
         && g_strcmp0 (a->publisher, b->publisher) == 0 && g_strcmp0 (a->title, b->title) == 0;
}

static gboolean
is_newer (const SeraiDataset *a, const SeraiDataset *b)
{
  return a->retrieved != b->retrieved ? a->retrieved > b->retrieved : a->id > b->id;
}

static gboolean
is_same_figure (const SeraiObservation *a, const SeraiObservation *b)
{
  return a->valuation == b->valuation && strcmp (a->currency, b->currency) == 0
         && strcmp (a->classification, b->classification) == 0;
}

/* Whether rows sorted by compare_rows() differ in their dataset alone, or not even in that. */
static gboolean
stand_together (const SeraiObservation *a, const SeraiObservation *b)
{
  return serai_period_equal (a->period, b->period) && a->flow == b->flow
         && strcmp (a->reporter, b->reporter) == 0 && strcmp (a->partner, b->partner) == 0
         && strcmp (a->commodity, b->commodity) == 0;
}

void
serai_table_drop_older_vintages (SeraiTable *self)
{
  GArray *rows = self->observations;
  guint n_kept = 0;
  for (guint first = 0, end; first < rows->len; first = end)
    {
      const SeraiObservation *group = &g_array_index (rows, SeraiObservation, first);
      for (end = first + 1;
           end < rows->len && stand_together (group, &g_array_index (rows, SeraiObservation, end));
           end++)
        ;
      g_autofree SeraiObservation *kept = g_new (SeraiObservation, end - first);
      guint n = 0;
      for (guint i = 0; i < end - first; i++)
        {
          const SeraiDataset *own = self->datasets->pdata[group[i].dataset];
          gboolean is_old = FALSE;
          for (guint j = 0; j < end - first && !is_old; j++)
            {
              const SeraiDataset *other = self->datasets->pdata[group[j].dataset];
              is_old = are_vintages (own, other) && is_same_figure (&group[i], &group[j])
                       && is_newer (other, own);
            }
          if (!is_old)
            kept[n++] = group[i];
        }
      for (guint i = 0; i < n; i++)
        g_array_index (rows, SeraiObservation, n_kept++) = kept[i];
    }
  g_array_set_size (rows, n_kept);
}

guint32
serai_dataset_get_day (const SeraiDataset *self)
{
  return self->retrieved > 0 ? DAY_OF_1970 + self->retrieved / SECONDS_A_DAY : 0;
}

SeraiTable *
serai_table_new_like (const SeraiTable *self)
{
  SeraiTable *table = serai_table_new ();
  for (guint i = 0; i < self->datasets->len; i++)
    g_ptr_array_add (table->datasets, serai_dataset_new_copy (self->datasets->pdata[i]));
  return table;
}

SeraiTable *
serai_table_new_vintage (const SeraiTable *self, guint32 day)
{
  SeraiTable *table = serai_table_new_like (self);
  for (guint i = 0; i < self->observations->len; i++)
    {
      SeraiObservation row = g_array_index (self->observations, SeraiObservation, i);
      guint32 retrieved = serai_dataset_get_day (self->datasets->pdata[row.dataset]);
      if (day != 0 && (retrieved == 0 || retrieved > day))
        continue;
      if (row.note != NULL)
        row.note = g_string_chunk_insert_const (table->strings, row.note);
      g_array_append_val (table->observations, row);
    }
  serai_table_sort (table);
  serai_table_drop_older_vintages (table);
  return table;
}
