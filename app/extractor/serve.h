/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reader process's life: load, lock in, answer requests until the socket closes. */
#pragma once

#include "import/reader.h"

G_BEGIN_DECLS

/* How a request's bytes are read; serai_reader_read_table() but in tests. */
typedef gboolean (*SeraiServeRead) (SeraiReference *reference,
                                    GBytes *bytes,
                                    const char *name,
                                    const char *encoding,
                                    const SeraiTableChoices *choices,
                                    SeraiReading *out_reading,
                                    GError **error);

/* Serves the socket on standard input; does not return. */
G_NORETURN void serai_serve (SeraiServeRead read);

G_END_DECLS
