/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is fuzzed: one reader at a time, on any bytes. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A format's own part without the packing around it, so that mutations reach the parser. */
typedef struct
{
  const char *name;
  void (*run) (const guint8 *data, gsize size);
} FuzzTarget;

/* Ended by one without a name. */
extern const FuzzTarget fuzz_targets[];

const FuzzTarget *fuzz_target_find (const char *name);

G_END_DECLS
