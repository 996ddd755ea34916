/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was in the bytes: a document or a table. */
#include "import/reader.h"

void
serai_reading_clear (SeraiReading *self)
{
  g_clear_pointer (&self->document, serai_document_unref);
  g_clear_pointer (&self->table, serai_table_unref);
}
