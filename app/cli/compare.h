/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What two articles have apart, printed. */
#pragma once

#include "library/library.h"

G_BEGIN_DECLS

/* A line a paragraph; @has_same: also those that both have. */
gboolean serai_compare_print (SeraiLibrary *library,
                              gint64 before,
                              gint64 after,
                              gboolean has_same,
                              GError **error);

G_END_DECLS
