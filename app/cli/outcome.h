/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The line that tells what became of a file or an address. */
#pragma once

#include "library/library.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Prints and flushes it, and a refusal also on standard error. FALSE for a refusal. What is printed
 * is on the disk: outcomes are told after their commit. */
gboolean serai_outcome_print (JsonBuilder *builder, const SeraiIntake *intake);

G_END_DECLS
