/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was measured: observations and the datasets from which they come. */
#include "trade/table.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (SeraiTable, serai_table, serai_table_ref, serai_table_unref)

SeraiDataset *
serai_dataset_new (void)
{
  return g_new0 (SeraiDataset, 1);
}

void
serai_dataset_free (SeraiDataset *self)
{
  g_free (self->title);
  g_free (self->publisher);
  g_free (self->source);
  g_free (self->terms);
  g_free (self->valuation);
  g_free (self->file);
  g_free (self->sha256);
  g_free (self);
}

SeraiTable *
serai_table_new (void)
{
  SeraiTable *self = g_atomic_rc_box_new0 (SeraiTable);
  self->datasets = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_dataset_free);
  self->observations = g_array_new (FALSE, TRUE, sizeof (SeraiObservation));
  self->remarks = g_ptr_array_new_with_free_func (g_free);
  self->strings = g_string_chunk_new (256);
  return self;
}

SeraiTable *
serai_table_ref (SeraiTable *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_table (gpointer data)
{
  SeraiTable *self = data;
  g_ptr_array_unref (self->datasets);
  g_array_unref (self->observations);
  g_ptr_array_unref (self->remarks);
  g_string_chunk_free (self->strings);
  g_free (self->header);
  g_free (self->mapping);
}

void
serai_table_unref (SeraiTable *self)
{
  g_atomic_rc_box_release_full (self, clear_table);
}

SeraiDataset *
serai_dataset_new_copy (const SeraiDataset *dataset)
{
  SeraiDataset *copy = serai_dataset_new ();
  *copy = *dataset;
  copy->title = g_strdup (dataset->title);
  copy->publisher = g_strdup (dataset->publisher);
  copy->source = g_strdup (dataset->source);
  copy->terms = g_strdup (dataset->terms);
  copy->valuation = g_strdup (dataset->valuation);
  copy->file = g_strdup (dataset->file);
  copy->sha256 = g_strdup (dataset->sha256);
  return copy;
}

static gboolean
is_told_alike (const SeraiDataset *a, const SeraiDataset *b)
{
  return g_strcmp0 (a->title, b->title) == 0 && g_strcmp0 (a->publisher, b->publisher) == 0
         && g_strcmp0 (a->source, b->source) == 0 && g_strcmp0 (a->valuation, b->valuation) == 0
         && a->retrieved == b->retrieved;
}

/* The index of the dataset told like @dataset, which is added where there is none. */
static guint
find_alike (SeraiTable *self, const SeraiDataset *dataset)
{
  for (guint i = 0; i < self->datasets->len; i++)
    if (is_told_alike (self->datasets->pdata[i], dataset))
      return i;
  g_ptr_array_add (self->datasets, serai_dataset_new_copy (dataset));
  return self->datasets->len - 1;
}

void
serai_table_append (SeraiTable *self, const SeraiTable *other)
{
  for (guint i = 0; i < other->observations->len; i++)
    {
      SeraiObservation row = g_array_index (other->observations, SeraiObservation, i);
      row.dataset = find_alike (self, other->datasets->pdata[row.dataset]);
      if (row.note != NULL)
        row.note = g_string_chunk_insert_const (self->strings, row.note);
      g_array_append_val (self->observations, row);
    }
  for (guint i = 0; i < other->remarks->len; i++)
    if (!g_ptr_array_find_with_equal_func (self->remarks, other->remarks->pdata[i], g_str_equal,
                                           NULL))
      g_ptr_array_add (self->remarks, g_strdup (other->remarks->pdata[i]));
}

gboolean
serai_partner_is_group (const char *partner)
{
  return strlen (partner) != 3 || g_str_has_prefix (partner, "X_") || strcmp (partner, "WLD") == 0;
}
