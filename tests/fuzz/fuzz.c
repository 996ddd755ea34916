/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libFuzzer's door: SERAI_FUZZ names the target. */
#include "fuzz/target.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);
int LLVMFuzzerInitialize (int *argc, char ***argv);

static const FuzzTarget *target;

static GLogWriterOutput
drop_log_cb (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  return G_LOG_WRITER_HANDLED;
}

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_log_set_writer_func (drop_log_cb, NULL, NULL);
  target = fuzz_target_find (g_getenv ("SERAI_FUZZ"));
  if (target == NULL)
    g_printerr ("SERAI_FUZZ must name a reader, such as html\n");
  return target != NULL ? 0 : 1;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  if (target != NULL)
    target->run (data, size);
  return 0;
}
