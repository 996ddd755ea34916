/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON Lines on standard output: one object a line, UTF-8 as it is. */
#pragma once

#include "base/period.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* A member of the object that @builder is in; null where there is nothing to say. */
void serai_json_add_string (JsonBuilder *builder, const char *name, const char *text);
void serai_json_add_integer (JsonBuilder *builder, const char *name, gint64 number);
void serai_json_add_number (JsonBuilder *builder, const char *name, double number);
void serai_json_add_day (JsonBuilder *builder, const char *name, guint32 day);
void
serai_json_add_period (JsonBuilder *builder, const char *name, SeraiPeriod period); /* "2022" */

/* Ends a value: prints what @builder holds as one line and empties it for the next. */
void serai_json_print_line (JsonBuilder *builder);

/* The line of an input that was refused: `file`, `outcome`, `reason`; and the same for a person on
 * standard error. */
/* @member: (nullable) its place in @file, where that is a container. */
void serai_json_print_refusal (const char *file, const char *member, const char *reason);

G_END_DECLS
