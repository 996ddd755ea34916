/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names that a hyphen parts from each other ("US-China"), for tokens.c. */
#pragma once

#include "base/image-writer.h"
#include "reference/reference.h"

G_BEGIN_DECLS

void serai_hyphened_pack (SeraiImageWriter *writer, const SeraiName *names, guint n_names);

G_END_DECLS
