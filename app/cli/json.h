/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON Lines on standard output: one object a line, UTF-8 as it is. */
#pragma once

#include "report/json.h"

G_BEGIN_DECLS

/* Ends a value: prints what @builder holds as one line and empties it for the next. */
void serai_json_print_line (JsonBuilder *builder);

/* The line of an input that was refused: `file`, `outcome`, `reason`; and the same for a person on
 * standard error. @member: (nullable) its place in @file, where that is a container. */
void serai_json_print_refusal (const char *file, const char *member, const char *reason);

G_END_DECLS
