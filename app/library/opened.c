/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One article as it is shown. */
#include "library/library.h"

G_DEFINE_BOXED_TYPE (SeraiOpened, serai_opened, serai_opened_ref, serai_opened_unref)

SeraiOpened *
serai_opened_ref (SeraiOpened *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_opened (gpointer data)
{
  SeraiOpened *self = data;
  g_clear_pointer (&self->document, serai_document_unref);
  g_clear_pointer (&self->analysis, serai_analysis_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->judgements, g_ptr_array_unref);
}

void
serai_opened_unref (SeraiOpened *self)
{
  g_atomic_rc_box_release_full (self, clear_opened);
}
