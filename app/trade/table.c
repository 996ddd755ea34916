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
}

void
serai_table_unref (SeraiTable *self)
{
  g_atomic_rc_box_release_full (self, clear_table);
}

gboolean
serai_partner_is_group (const char *partner)
{
  return strlen (partner) != 3 || g_str_has_prefix (partner, "X_") || strcmp (partner, "WLD") == 0;
}
