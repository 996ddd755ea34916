/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli check: each claim of a document, held against the library's figures. */
#include "base/text.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/open.h"
#include "cli/json.h"
#include "report/doubt-sentence.h"
#include "report/reading-sentence.h"
#include "report/readings-record.h"
#include "report/record.h"
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

static void
print_claim (const Job *job,
             const char *file,
             const char *member,
             const SeraiDocument *document,
             GPtrArray *claims,
             GPtrArray *checks,
             const GArray *doubts,
             guint index)
{
  const SeraiClaim *claim = claims->pdata[index];
  const SeraiCheck *check = checks->pdata[index];
  SeraiReference *reference = serai_recogniser_get_reference (job->recogniser);
  g_autofree char *text = serai_text_slice (document->text, claim->span.start, claim->span.end);
  g_autofree char *says = serai_sentence_check (reference, claim, check);
  json_builder_begin_object (job->builder);
  serai_json_add_string (job->builder, "file", file);
  if (member != NULL)
    serai_json_add_string (job->builder, "member", member);
  serai_record_add_claim (job->builder, claim, text);
  serai_record_add_check (job->builder, check);
  serai_record_add_readings (job->builder, reference, claim, document->published, check);
  serai_record_add_doubts (job->builder, reference, claims, checks, doubts, index);
  serai_json_add_string (job->builder, "says", says);
  json_builder_end_object (job->builder);
  serai_json_print_line (job->builder);
}

/* --- as text --------------------------------------------------------------------------------- */

static void
tell_reading (SeraiReference *reference,
              const SeraiClaim *claim,
              const SeraiCheck *check,
              const SeraiClaimReading *reading)
{
  SeraiVerdict verdict = reading->has_figure ? reading->observed.verdict : SERAI_VERDICT_UNKNOWN;
  g_autofree char *row = serai_reading_name_row (reference, reading);
  g_autofree char *source = serai_reading_name_source (reading, check->table);
  g_autofree char *variant = serai_reading_name_variant (reading->variant, reading->period);
  g_autofree char *sum = serai_reading_sum (claim, reading);
  printf ("    %s (%s), %s: %s%s%s\n", row, source, variant, serai_sentence_verdict (verdict),
          sum != NULL ? ", " : "", sum != NULL ? sum : "");
}

static void
tell_claim (const Job *job,
            const SeraiDocument *document,
            GPtrArray *claims,
            GPtrArray *checks,
            const GArray *doubts,
            guint index)
{
  const SeraiClaim *claim = claims->pdata[index];
  const SeraiCheck *check = checks->pdata[index];
  SeraiReference *reference = serai_recogniser_get_reference (job->recogniser);
  g_autofree char *text = serai_text_slice (document->text, claim->span.start, claim->span.end);
  g_autofree char *title = serai_sentence_claim_title (claim);
  g_autofree char *says = serai_sentence_check (reference, claim, check);
  g_autofree char *holds = serai_readings_summary (reference, check);
  printf ("  “%s”\n  %s: %s. %s\n", text, title, serai_sentence_verdict (check->verdict), says);
  g_autofree char *doubtful = serai_doubts_tell (reference, claims, doubts, index);
  g_autofree char *implied = serai_implied_sentence (reference, claims, checks, index);
  if (doubtful != NULL)
    printf ("  %s: %s\n", _ ("Doubtful in itself"), doubtful);
  if (implied != NULL)
    printf ("  %s: %s\n", _ ("In the text"), implied);
  if (holds != NULL)
    printf ("  %s\n", holds);
  for (guint i = 0; i < check->readings->len; i++)
    tell_reading (reference, claim, check, &g_array_index (check->readings, SeraiClaimReading, i));
  printf ("\n");
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
  g_autoptr (GArray) doubts = serai_doubts_find (analysis->claims, checks);
  g_autofree char *name = g_filename_display_name (file->path);
  if (job->is_text)
    tell_document (name, document, analysis->claims->len);
  for (guint i = 0; i < analysis->claims->len; i++)
    if (job->is_text)
      tell_claim (job, document, analysis->claims, checks, doubts, i);
    else
      print_claim (job, name, member, document, analysis->claims, checks, doubts, i);
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
