/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everybody whom a library's documents name, as the person wants them. In a worker's thread. */
#pragma once

#include "language/corrections.h"
#include "store/database.h"

G_BEGIN_DECLS

/* Those whose names have all of @words, as serai_library_list_entities() tells.
 * (element-type SeraiNamed) */
GPtrArray *serai_naming_list (SeraiDatabase *database,
                              SeraiCorrections *corrections,
                              const char *words,
                              GError **error);

G_END_DECLS
