/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of a list model that holds an immutable boxed value. */
#include "agenda/boxed-row.h"

struct _SeraiBoxedRow
{
  GObject parent_instance;
  GType type;
  gpointer boxed;
  char *heading;
};

G_DEFINE_FINAL_TYPE (SeraiBoxedRow, serai_boxed_row, G_TYPE_OBJECT)

static void
serai_boxed_row_finalize (GObject *object)
{
  SeraiBoxedRow *self = SERAI_BOXED_ROW (object);
  g_boxed_free (self->type, self->boxed);
  g_free (self->heading);
  G_OBJECT_CLASS (serai_boxed_row_parent_class)->finalize (object);
}

static void
serai_boxed_row_class_init (SeraiBoxedRowClass *class)
{
  G_OBJECT_CLASS (class)->finalize = serai_boxed_row_finalize;
}

static void
serai_boxed_row_init (SeraiBoxedRow *self)
{
}

SeraiBoxedRow *
serai_boxed_row_new (GType type, gconstpointer boxed, const char *heading)
{
  SeraiBoxedRow *self = g_object_new (SERAI_TYPE_BOXED_ROW, NULL);
  self->type = type;
  self->boxed = g_boxed_copy (type, boxed);
  self->heading = g_strdup (heading);
  return self;
}

gpointer
serai_boxed_row_get (SeraiBoxedRow *self)
{
  return self->boxed;
}

const char *
serai_boxed_row_get_heading (SeraiBoxedRow *self)
{
  return self->heading;
}
