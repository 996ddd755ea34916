/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The line that tells what became of a file or an address. */
#include "cli/outcome.h"

#include "cli/json.h"

#include <stdio.h>

static const char *
name_outcome (SeraiOutcome outcome)
{
  switch (outcome)
    {
    case SERAI_OUTCOME_IMPORTED:
      return "imported";
    case SERAI_OUTCOME_DUPLICATE:
      return "duplicate";
    case SERAI_OUTCOME_EMPTY:
      return "empty";
    case SERAI_OUTCOME_REFUSED:
    default:
      return "refused";
    }
}

static void
add_remarks (JsonBuilder *builder, GPtrArray *remarks)
{
  if (remarks == NULL)
    return;
  json_builder_set_member_name (builder, "remarks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < remarks->len; i++)
    json_builder_add_string_value (builder, remarks->pdata[i]);
  json_builder_end_array (builder);
}

/* A feed that hasn't changed is known, and is no document. */
static void
add_what_it_is (JsonBuilder *builder, const SeraiIntake *intake)
{
  if (intake->id == 0)
    return;
  serai_json_add_string (builder, "kind", intake->is_trade ? "trade" : "article");
  serai_json_add_integer (builder, "id", intake->id);
  serai_json_add_string (builder, "title", intake->title);
}

gboolean
serai_outcome_print (JsonBuilder *builder, const SeraiIntake *intake)
{
  gboolean is_refused = intake->outcome == SERAI_OUTCOME_REFUSED;
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "file", intake->file);
  if (intake->member != NULL)
    serai_json_add_string (builder, "member", intake->member);
  serai_json_add_string (builder, "outcome", name_outcome (intake->outcome));
  if (intake->reason != NULL)
    serai_json_add_string (builder, "reason", intake->reason);
  else
    add_what_it_is (builder, intake);
  add_remarks (builder, intake->remarks);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
  fflush (stdout);
  if (is_refused)
    g_printerr ("%s: %s\n", intake->file, intake->reason);
  return !is_refused;
}
