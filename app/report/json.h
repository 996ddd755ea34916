/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of JSON objects as the contract writes them. */
#pragma once

#include "base/period.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* A member of the object that @builder is in; null where there is nothing to say. */
void serai_json_add_string (JsonBuilder *builder, const char *name, const char *text);
void serai_json_add_integer (JsonBuilder *builder, const char *name, gint64 number);
void serai_json_add_number (JsonBuilder *builder, const char *name, double number);
/* Unix time in seconds, 0: null. */
void serai_json_add_time (JsonBuilder *builder, const char *name, gint64 seconds);
void serai_json_add_day (JsonBuilder *builder, const char *name, guint32 day);
void
serai_json_add_period (JsonBuilder *builder, const char *name, SeraiPeriod period); /* "2022" */

G_END_DECLS
