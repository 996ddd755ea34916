/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON Lines on standard output: one object a line, UTF-8 as it is. */
#include "cli/json.h"

#include <math.h>
#include <string.h>
#include <stdio.h>

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

void
serai_json_print_line (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  json_generator_set_root (generator, root);
  g_autofree char *text = json_generator_to_data (generator, NULL);
  /* Not g_print(), which would put it into the locale's encoding. */
  fputs (text, stdout);
  fputc ('\n', stdout);
  json_builder_reset (builder);
}

void
serai_json_print_refusal (const char *file, const char *member, const char *reason)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *name = g_filename_display_name (file);
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "file", name);
  if (member != NULL)
    serai_json_add_string (builder, "member", member);
  serai_json_add_string (builder, "outcome", "refused");
  serai_json_add_string (builder, "reason", reason);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
  g_printerr ("%s%s%s: %s\n", name, member != NULL ? " › " : "", member != NULL ? member : "",
              reason);
}
