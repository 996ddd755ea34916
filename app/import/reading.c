/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was in the bytes: a document or a table, and the files in a container. */
#include "import/reader.h"

SeraiMember *
serai_member_new (const char *name, GBytes *bytes)
{
  SeraiMember *self = g_new (SeraiMember, 1);
  self->name = g_utf8_make_valid (name, -1);
  self->bytes = g_bytes_ref (bytes);
  return self;
}

void
serai_member_free (SeraiMember *self)
{
  g_free (self->name);
  g_bytes_unref (self->bytes);
  g_free (self);
}

char *
serai_member_dup_name (const SeraiMember *self, const char *container)
{
  return g_strdup_printf ("%s › %s", container, self->name);
}

void
serai_reading_clear (SeraiReading *self)
{
  g_clear_pointer (&self->document, serai_document_unref);
  g_clear_pointer (&self->table, serai_table_unref);
  g_clear_pointer (&self->members, g_ptr_array_unref);
}
