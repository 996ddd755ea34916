/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli analyse: what is found in each document. */
#include "cli/command.h"
#include "cli/input.h"
#include "cli/json.h"
#include "report/record.h"

#include <glib/gi18n.h>

static const char parameters[] = "FILE…";

typedef struct
{
  SeraiRecogniser *recogniser;
  JsonBuilder *builder;
  const char *path;
  guint32 day;
} Job;

static gboolean
analyse_document (SeraiDocument *document, const char *member, gpointer data)
{
  const Job *job = data;
  /* Nobody else has the document yet. */
  if (job->day != 0)
    document->published = job->day;
  g_autoptr (SeraiAnalysis) analysis = serai_analysis_new (job->recogniser, document);
  json_builder_begin_object (job->builder);
  serai_record_add_document (job->builder, job->path, member, document);
  serai_record_add_analysis (job->builder, serai_recogniser_get_reference (job->recogniser),
                             document, analysis);
  json_builder_end_object (job->builder);
  serai_json_print_line (job->builder);
  return TRUE;
}

int
serai_command_analyse (int argc, char **argv)
{
  g_autofree char *date = NULL;
  const GOptionEntry entries[] = {
      {"date", 0, 0, G_OPTION_ARG_STRING, &date,
       N_ ("The day of publication, whatever the file says"), "YYYY-MM-DD"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Prints what each document names, claims and promises."), entries))
    return SERAI_EXIT_USAGE;
  if (argc < 2)
    return serai_command_complain (parameters, _ ("Name at least one file."));
  guint32 day = date != NULL ? serai_day_parse (date) : 0;
  if (date != NULL && day == 0)
    return serai_command_complain (parameters, _ ("Write the date as YYYY-MM-DD."));

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  if (reference == NULL)
    g_error ("%s", error->message);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  int status = SERAI_EXIT_DONE;
  for (int i = 1; i < argc; i++)
    {
      Job job = {recogniser, builder, argv[i], day};
      if (!serai_input_read_documents (extractor, argv[i], analyse_document, &job))
        status = SERAI_EXIT_REFUSED;
    }
  return status;
}
