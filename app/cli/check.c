/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli check: each claim of a document, held against the library's figures. */
#include "base/text.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/open.h"
#include "cli/record.h"
#include "report/sentence.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdio.h>

static const char parameters[] = "[--library FILE] [--date YYYY-MM-DD] [--text] FILE…";

/* What is done with every file. */
typedef struct
{
  SeraiLibrary *library;
  SeraiRecogniser *recogniser;
  SeraiExtractor *extractor;
  guint32 day;
  gboolean is_text;
  JsonBuilder *builder;
} Job;

/* --- as JSON --------------------------------------------------------------------------------- */

static const char *
name_reason (SeraiUnknownReason reason)
{
  static const char *const names[] = {NULL,        "no data",      "no period",
                                      "in future", "few partners", "not comparable"};
  return names[reason];
}

static const char *
name_flow (SeraiMeasure measure)
{
  static const char *const names[] = {"T", "X", "M", "X-M"};
  return names[measure];
}

static const char *
name_dataset (const SeraiDataset *dataset)
{
  return dataset->publisher != NULL ? dataset->publisher
         : dataset->title != NULL   ? dataset->title
                                    : dataset->file;
}

static void
add_retrieved (JsonBuilder *builder, const SeraiDataset *dataset)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (dataset->retrieved);
  g_autofree char *day =
      dataset->retrieved != 0 && time != NULL ? g_date_time_format (time, "%Y-%m-%d") : NULL;
  serai_json_add_string (builder, "retrieved", day);
}

static void
add_observed (JsonBuilder *builder, const SeraiObserved *observed, const SeraiTable *table)
{
  const SeraiDataset *dataset = table->datasets->pdata[observed->dataset];
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "dataset", name_dataset (dataset));
  serai_json_add_string (builder, "reporter", observed->reporter);
  serai_json_add_string (builder, "partner", observed->partner);
  serai_json_add_string (builder, "flow", name_flow (observed->measure));
  serai_json_add_period (builder, "period", observed->period);
  serai_json_add_number (builder, "value", observed->value);
  serai_json_add_string (builder, "valuation",
                         observed->valuation != SERAI_VALUATION_UNKNOWN
                             ? serai_valuation_to_string (observed->valuation)
                             : dataset->valuation);
  serai_json_add_string (builder, "verdict", serai_verdict_to_string (observed->verdict));
  json_builder_set_member_name (builder, "mirror");
  json_builder_add_boolean_value (builder, observed->is_mirror);
  serai_json_add_string (builder, "status", serai_status_to_string (observed->status));
  if (!isnan (observed->base))
    {
      serai_json_add_number (builder, "level", observed->level);
      serai_json_add_number (builder, "base", observed->base);
    }
  if (observed->n_partners > 0)
    {
      serai_json_add_integer (builder, "partners", observed->n_partners);
      serai_json_add_number (builder, "coverage", observed->coverage);
    }
  add_retrieved (builder, dataset);
  json_builder_end_object (builder);
}

static void
add_missing (JsonBuilder *builder, const SeraiMissing *missing)
{
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "reporter", missing->reporter);
  serai_json_add_string (builder, "partner", missing->partner);
  serai_json_add_period (builder, "period", missing->period);
  json_builder_end_object (builder);
}

static void
add_check (JsonBuilder *builder, const SeraiCheck *check)
{
  serai_json_add_string (builder, "verdict", serai_verdict_to_string (check->verdict));
  serai_json_add_string (builder, "reason", name_reason (check->reason));
  serai_json_add_period (builder, "checked_period", check->period);
  json_builder_set_member_name (builder, "period_assumed");
  json_builder_add_boolean_value (builder, check->is_period_assumed);
  json_builder_set_member_name (builder, "allowed");
  json_builder_begin_object (builder);
  serai_json_add_number (builder, "low", check->allowed.low);
  serai_json_add_number (builder, "high", check->allowed.high);
  json_builder_end_object (builder);
  json_builder_set_member_name (builder, "observed");
  json_builder_begin_array (builder);
  for (guint i = 0; i < check->observed->len; i++)
    add_observed (builder, &g_array_index (check->observed, SeraiObserved, i), check->table);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "missing");
  json_builder_begin_array (builder);
  for (guint i = 0; i < check->missing->len; i++)
    add_missing (builder, &g_array_index (check->missing, SeraiMissing, i));
  json_builder_end_array (builder);
}

static void
print_claim (const Job *job,
             const char *file,
             const char *member,
             const SeraiDocument *document,
             const SeraiClaim *claim,
             const SeraiCheck *check)
{
  SeraiReference *reference = serai_recogniser_get_reference (job->recogniser);
  g_autofree char *text = serai_text_slice (document->text, claim->span.start, claim->span.end);
  g_autofree char *says = serai_sentence_check (reference, claim, check);
  json_builder_begin_object (job->builder);
  serai_json_add_string (job->builder, "file", file);
  if (member != NULL)
    serai_json_add_string (job->builder, "member", member);
  serai_record_add_claim (job->builder, claim, text);
  add_check (job->builder, check);
  serai_json_add_string (job->builder, "says", says);
  json_builder_end_object (job->builder);
  serai_json_print_line (job->builder);
}

/* --- as text --------------------------------------------------------------------------------- */

static void
tell_claim (const Job *job,
            const SeraiDocument *document,
            const SeraiClaim *claim,
            const SeraiCheck *check)
{
  SeraiReference *reference = serai_recogniser_get_reference (job->recogniser);
  g_autofree char *text = serai_text_slice (document->text, claim->span.start, claim->span.end);
  g_autofree char *title = serai_sentence_claim_title (claim);
  g_autofree char *says = serai_sentence_check (reference, claim, check);
  printf ("  “%s”\n  %s: %s. %s\n\n", text, title, serai_sentence_verdict (check->verdict), says);
}

static void
tell_document (const char *file, const SeraiDocument *document, guint n_claims)
{
  printf ("%s\n", document->title != NULL ? document->title : file);
  if (n_claims == 0)
    printf ("  %s\n\n", _ ("No checkable statement on trade."));
}

/* --- the work -------------------------------------------------------------------------------- */

typedef struct
{
  const Job *job;
  const char *path;
  int status; /* SERAI_EXIT_LIBRARY where the library can't be used any more */
} File;

static gboolean
check_document (SeraiDocument *document, const char *member, gpointer data)
{
  File *file = data;
  const Job *job = file->job;
  g_autoptr (GError) error = NULL;
  if (file->status == SERAI_EXIT_LIBRARY)
    return FALSE;
  /* Nobody else has the document yet. */
  if (job->day != 0)
    document->published = job->day;
  g_autoptr (SeraiAnalysis) analysis = serai_analysis_new (job->recogniser, document);
  g_autoptr (GPtrArray) checks =
      serai_library_check (job->library, analysis->claims, document->published, NULL, &error);
  if (checks == NULL)
    {
      file->status = serai_open_complain (error);
      return FALSE;
    }
  g_autofree char *name = g_filename_display_name (file->path);
  if (job->is_text)
    tell_document (name, document, analysis->claims->len);
  for (guint i = 0; i < analysis->claims->len; i++)
    if (job->is_text)
      tell_claim (job, document, analysis->claims->pdata[i], checks->pdata[i]);
    else
      print_claim (job, name, member, document, analysis->claims->pdata[i], checks->pdata[i]);
  return TRUE;
}

static int
check_file (const Job *job, const char *path)
{
  File file = {job, path, SERAI_EXIT_DONE};
  if (!serai_input_read_documents (job->extractor, path, check_document, &file)
      && file.status == SERAI_EXIT_DONE)
    file.status = SERAI_EXIT_REFUSED;
  return file.status;
}

int
serai_command_check (int argc, char **argv)
{
  g_autofree char *path = NULL, *date = NULL;
  gboolean is_text = FALSE;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"date", 0, 0, G_OPTION_ARG_STRING, &date,
       N_ ("The day of publication, whatever the file says"), "YYYY-MM-DD"},
      {"text", 0, 0, G_OPTION_ARG_NONE, &is_text, N_ ("Tells it in sentences instead of JSON"),
       NULL},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Holds each claim of the documents against the library's figures."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc < 2)
    return serai_command_complain (parameters, _ ("Name at least one file."));
  guint32 day = date != NULL ? serai_day_parse (date) : 0;
  if (date != NULL && day == 0)
    return serai_command_complain (parameters, _ ("Write the date as YYYY-MM-DD."));

  g_autoptr (SeraiLibrary) library = serai_open_library (path, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  Job job = {library, serai_library_get_recogniser (library), extractor, day, is_text, builder};
  int status = SERAI_EXIT_DONE;
  for (int i = 1; i < argc; i++)
    {
      int one = check_file (&job, argv[i]);
      if (one == SERAI_EXIT_LIBRARY)
        return one;
      status = MAX (status, one);
    }
  return status;
}
