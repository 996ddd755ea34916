/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of cues and glosses, and everybody's given names → what name-words.c looks up. */
#pragma once

#include "base/image-writer.h"
#include "reference/reference.h"

G_BEGIN_DECLS

void serai_cues_pack (SeraiImageWriter *writer, const SeraiName *names, guint n_names);

G_END_DECLS
