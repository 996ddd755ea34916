/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of trade and plans, their verbs in all forms → what words.c looks up. */
#pragma once

#include "base/image-writer.h"

G_BEGIN_DECLS

/* Writes the sections of all grammars. */
void serai_grammars_pack (SeraiImageWriter *writer);

G_END_DECLS
