/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli agenda: what was promised in all documents, by the day on which it is due. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "cli/save.h"
#include "library/ledger.h"
#include "report/calendar.h"

#include <glib/gi18n.h>
#include <string.h>

static const char parameters[] =
    "[--library FILE] [--from D] [--to D] [--country ISO3] "
    "[--status open|done|overdue|superseded] [--today D] [-o FILE.ics|csv] "
    "[--done ID | --superseded ID | --reopen ID]";

typedef struct
{
  char *library;
  char *from;
  char *to;
  char *country;
  char *status;
  char *today;
  char *output;
  char *done;
  char *superseded;
  char *reopen;
} Options;

static void
print_actors (JsonBuilder *builder, const SeraiAgendaItem *item)
{
  json_builder_set_member_name (builder, "actors");
  json_builder_begin_array (builder);
  for (guint i = 0; i < item->commitment->actors->len; i++)
    {
      const SeraiEntity *actor =
          item->analysis->entities->pdata[g_array_index (item->commitment->actors, int, i)];
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "key", actor->key);
      serai_json_add_string (builder, "name", actor->name);
      serai_json_add_string (builder, "iso3", actor->iso3);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
print_item (JsonBuilder *builder, const SeraiAgendaItem *item, guint32 today)
{
  const SeraiCommitment *commitment = item->commitment;
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "id", item->uid);
  serai_json_add_day (builder, "due_by", commitment->due.last);
  serai_json_add_period (builder, "due", commitment->due);
  serai_json_add_string (
      builder, "status",
      serai_agenda_status_to_string (serai_agenda_item_get_status (item, today)));
  serai_json_add_string (builder, "kind", serai_commitment_kind_to_string (commitment->kind));
  serai_json_add_string (builder, "strength", serai_strength_to_string (item->strength));
  serai_json_add_string (builder, "verb", item->verb);
  print_actors (builder, item);
  serai_json_add_string (builder, "text", item->words);
  serai_json_add_string (builder, "sentence", item->sentence);
  serai_json_add_integer (builder, "article", item->article);
  serai_json_add_integer (builder, "start", commitment->span.start);
  serai_json_add_integer (builder, "end", commitment->span.end);
  serai_json_add_string (builder, "title", item->document->title);
  serai_json_add_day (builder, "published", item->document->published);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

/* --- marking --------------------------------------------------------------------------------- */

static int
mark (SeraiLibrary *library, GPtrArray *items, const char *id, SeraiCommitmentOutcome outcome)
{
  g_autoptr (GError) error = NULL;
  for (guint i = 0; i < items->len; i++)
    {
      SeraiAgendaItem *item = items->pdata[i];
      if (strcmp (item->uid, id) != 0)
        continue;
      return serai_library_mark_commitment (library, item, outcome, &error)
                 ? SERAI_EXIT_DONE
                 : serai_open_complain (error);
    }
  serai_json_print_refusal (id, NULL,
                            _ ("No commitment has this id; “agenda” prints the ids of all."));
  return SERAI_EXIT_REFUSED;
}

/* --- listing --------------------------------------------------------------------------------- */

static int
save (GPtrArray *items, const char *path, guint32 today)
{
  gboolean is_calendar = g_str_has_suffix (path, ".ics");
  g_autofree char *text = is_calendar
                              ? serai_calendar_write (items, g_get_real_time () / G_USEC_PER_SEC)
                              : serai_agenda_write_csv (items, today);
  return serai_save_text (path, text, "commitments", items->len);
}

static int
list (GPtrArray *items, const SeraiAgendaFilter *filter, const char *output, guint32 today)
{
  g_autoptr (GPtrArray) taken = g_ptr_array_new ();
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < items->len; i++)
    if (serai_agenda_filter_takes (filter, items->pdata[i], today))
      g_ptr_array_add (taken, items->pdata[i]);
  if (output != NULL)
    return save (taken, output, today);
  for (guint i = 0; i < taken->len; i++)
    print_item (builder, taken->pdata[i], today);
  return SERAI_EXIT_DONE;
}

/* A day, or a period of which @is_last tells the end; 0: none was given. */
static gboolean
read_day (const char *text, gboolean is_last, guint32 *out_day)
{
  SeraiPeriod period;
  *out_day = 0;
  if (text == NULL)
    return TRUE;
  if (!serai_period_parse (text, &period))
    return FALSE;
  *out_day = is_last ? period.last : period.first;
  return TRUE;
}

static const char *
read_filter (const Options *options, SeraiAgendaFilter *filter, guint32 *out_today)
{
  *filter = (SeraiAgendaFilter){.status = SERAI_AGENDA_ANY};
  if (!read_day (options->from, FALSE, &filter->from) || !read_day (options->to, TRUE, &filter->to)
      || !read_day (options->today, FALSE, out_today))
    return _ ("Write a day as 2025-12-31, or a period such as 2025 or 2025-Q3.");
  if (options->status != NULL && !serai_agenda_status_parse (options->status, &filter->status))
    return _ ("The status is open, done, overdue or superseded.");
  if (options->country != NULL && strlen (options->country) != 3)
    return _ ("Name the country by its three letters (--country KAZ).");
  if (options->country != NULL)
    for (guint i = 0; i < 3; i++)
      filter->country[i] = g_ascii_toupper (options->country[i]);
  if (options->output != NULL && !g_str_has_suffix (options->output, ".ics")
      && !g_str_has_suffix (options->output, ".csv"))
    return _ ("The file's ending says what to write: .ics or .csv.");
  if (*out_today == 0)
    *out_today = serai_day_today ();
  return NULL;
}

static int
run (int argc, char **argv, Options *options)
{
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&options->library),
      {"from", 0, 0, G_OPTION_ARG_STRING, &options->from, N_ ("Due on this day or later"), "D"},
      {"to", 0, 0, G_OPTION_ARG_STRING, &options->to, N_ ("Due on this day or earlier"), "D"},
      {"country", 0, 0, G_OPTION_ARG_STRING, &options->country,
       N_ ("Only what this state or its people are to do"), "ISO3"},
      {"status", 0, 0, G_OPTION_ARG_STRING, &options->status,
       N_ ("open, done, overdue or superseded"), "STATUS"},
      {"today", 0, 0, G_OPTION_ARG_STRING, &options->today,
       N_ ("The day from which “overdue” counts (default: today)"), "D"},
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
       N_ ("Writes a calendar (.ics) or a table (.csv)"), "FILE"},
      {"done", 0, 0, G_OPTION_ARG_STRING, &options->done, N_ ("Marks a commitment as done"), "ID"},
      {"superseded", 0, 0, G_OPTION_ARG_STRING, &options->superseded,
       N_ ("Marks a commitment as superseded"), "ID"},
      {"reopen", 0, 0, G_OPTION_ARG_STRING, &options->reopen, N_ ("Takes a mark back"), "ID"},
      {NULL},
  };
  SeraiAgendaFilter filter;
  guint32 today;
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Prints what was promised, proposed, aimed at and planned, by the "
                               "day on which it is due."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));
  const char *problem = read_filter (options, &filter, &today);
  if (problem != NULL)
    return serai_command_complain (parameters, problem);

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (options->library, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GPtrArray) items = serai_library_list_agenda (library, NULL, &error);
  if (items == NULL)
    return serai_open_complain (error);
  if (options->done != NULL)
    return mark (library, items, options->done, SERAI_COMMITMENT_DONE);
  if (options->superseded != NULL)
    return mark (library, items, options->superseded, SERAI_COMMITMENT_SUPERSEDED);
  if (options->reopen != NULL)
    return mark (library, items, options->reopen, SERAI_COMMITMENT_UNMARKED);
  return list (items, &filter, options->output, today);
}

int
serai_command_agenda (int argc, char **argv)
{
  Options options = {0};
  int status = run (argc, argv, &options);
  char *texts[] = {options.library,    options.from,  options.to,     options.country,
                   options.status,     options.today, options.output, options.done,
                   options.superseded, options.reopen};
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
  return status;
}
