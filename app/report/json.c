/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of JSON objects as the contract writes them. */
#include "report/json.h"

#include <math.h>
#include <string.h>

void
serai_json_add_string (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

void
serai_json_add_integer (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

void
serai_json_add_number (JsonBuilder *builder, const char *name, double number)
{
  json_builder_set_member_name (builder, name);
  if (!isfinite (number))
    json_builder_add_null_value (builder);
  else if (number == floor (number) && fabs (number) < 1e15)
    json_builder_add_int_value (builder, number);
  else
    {
      /* The generator writes 1e-10 as "1e-10.0", which is no JSON: the next number needs a point.
       */
      char digits[G_ASCII_DTOSTR_BUF_SIZE];
      g_ascii_dtostr (digits, sizeof digits, number);
      json_builder_add_double_value (
          builder, strchr (digits, '.') != NULL ? number : nextafter (number, G_MAXDOUBLE));
    }
}

void
serai_json_add_time (JsonBuilder *builder, const char *name, gint64 seconds)
{
  g_autoptr (GDateTime) time = seconds != 0 ? g_date_time_new_from_unix_utc (seconds) : NULL;
  g_autofree char *text = time != NULL ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : NULL;
  serai_json_add_string (builder, name, text);
}

void
serai_json_add_day (JsonBuilder *builder, const char *name, guint32 day)
{
  g_autofree char *text = serai_day_format (day);
  serai_json_add_string (builder, name, text);
}

void
serai_json_add_period (JsonBuilder *builder, const char *name, SeraiPeriod period)
{
  g_autofree char *text = serai_period_format (period);
  serai_json_add_string (builder, name, text);
}
