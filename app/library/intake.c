/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a file to what the store takes: read, recognised, packed. */
#include "library/intake.h"

#include "base/text.h"
#include "import/reader.h"
#include "library/inputs.h"
#include "store/articles.h"
#include "store/captures.h"
#include "store/mappings.h"
#include "store/marks.h"

#include <string.h>

/* What no reader would take is not even brought into memory. */
#define MAX_SIZE SERAI_READER_MAX_TABLE_BYTES

/* From so many bytes on a thread of its own is worth it. */
#define LARGE_BYTES (4u << 20)

void
serai_intake_free (SeraiIntake *self)
{
  g_free (self->file);
  g_free (self->member);
  g_free (self->title);
  g_clear_pointer (&self->remarks, g_ptr_array_unref);
  g_free (self->reason);
  g_free (self);
}

void
serai_intake_refuse (SeraiIntake *self, const GError *error)
{
  self->outcome = SERAI_OUTCOME_REFUSED;
  self->id = 0;
  g_free (self->reason);
  self->reason = g_strdup (error->message);
}

void
serai_intake_set_known (SeraiIntake *self, SeraiKnown *known)
{
  self->outcome = SERAI_OUTCOME_DUPLICATE;
  self->id = known->id;
  self->is_trade = known->is_trade;
  g_free (self->title);
  self->title = g_steal_pointer (&known->title);
}

void
serai_arrival_free (SeraiArrival *self)
{
  g_clear_pointer (&self->intake, serai_intake_free);
  g_clear_pointer (&self->original, serai_original_free);
  g_clear_pointer (&self->document, serai_document_unref);
  g_clear_pointer (&self->analysis, serai_analysis_unref);
  g_clear_pointer (&self->marks, g_bytes_unref);
  g_clear_pointer (&self->table, serai_table_unref);
  g_free (self->mapping);
  g_clear_pointer (&self->members, g_ptr_array_unref);
  g_free (self);
}

/* A GError of the file system as a sentence with what to do. */
static void
set_file_error (GError **error, const GError *problem)
{
  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error_literal (error, G_IO_ERROR, problem->code,
                         "There is no such file: check its name and place");
  else if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    g_set_error_literal (error, G_IO_ERROR, problem->code,
                         "The file may not be read: ask its owner for the right to read it");
  else
    g_set_error (error, problem->domain, problem->code,
                 "The file cannot be read (%s): check that it can be opened and try again",
                 problem->message);
}

static gboolean
check_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (GFileInfo) info =
      g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                         G_FILE_QUERY_INFO_NONE, cancellable, &problem);
  if (info == NULL)
    {
      set_file_error (error, problem);
      return FALSE;
    }
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                         "The folder cannot be looked into: check its permissions");
  else if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                         "It is no file that can be read: choose a document or a table");
  else if (g_file_info_get_size (info) > MAX_SIZE)
    g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_TOO_LARGE,
                         "The file is larger than 512 MB: split it and take in the parts");
  else
    return TRUE;
  return FALSE;
}

static GBytes *
load_bytes (const SeraiInput *input, GCancellable *cancellable, GError **error)
{
  if (input->bytes != NULL)
    return g_bytes_ref (input->bytes);
  if (!check_file (input->file, cancellable, error))
    return NULL;
  g_autoptr (GError) problem = NULL;
  GBytes *bytes = g_file_load_bytes (input->file, cancellable, NULL, &problem);
  if (bytes == NULL)
    set_file_error (error, problem);
  return bytes;
}

typedef struct
{
  const char *sha256;
  SeraiTableChoices *choices; /* what is remembered is added to them */
  SeraiKnown known;
} FindJob;

static gboolean
run_find (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  FindJob *job = data;
  return serai_originals_find (database, job->sha256, &job->known, error)
         && serai_mappings_load (database, job->choices, error);
}

/* What the reader calls the bytes: for a file its basename, for what was in a container the
 * container's and its place there. */
static char *
dup_short_name (const SeraiInput *input)
{
  if (input->member != NULL)
    {
      gboolean is_address = strstr (input->name, "://") != NULL;
      g_autofree char *container =
          is_address ? g_strdup (input->name) : g_path_get_basename (input->name);
      return g_strdup_printf ("%s › %s", container, input->member);
    }
  if (input->file == NULL)
    return g_strdup (input->name != NULL ? input->name : "");
  g_autofree char *name = g_file_get_basename (input->file);
  return g_filename_display_name (name);
}

typedef struct
{
  const SeraiCapture *capture;
  const SeraiDocument *document;
  SeraiKnown known;
} SameJob;

/* Whether the last visit to the same address gave the same words. */
static gboolean
run_find_same (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  SameJob *job = data;
  g_autoptr (SeraiVisit) last = NULL;
  g_autoptr (SeraiDocument) document = NULL;
  g_autoptr (SeraiAnalysis) analysis = NULL;
  if (!serai_captures_find_last (database, job->capture->key, &last, error))
    return FALSE;
  if (last == NULL || last->id == 0 || last->is_trade)
    return TRUE;
  if (!serai_articles_load (database, last->id, &document, &analysis, error))
    return FALSE;
  if (g_strcmp0 (document->text, job->document->text) == 0
      && g_strcmp0 (document->title, job->document->title) == 0)
    job->known = (SeraiKnown){last->original, last->id, FALSE, g_steal_pointer (&last->title)};
  return TRUE;
}

/* What a page shows besides its article changes with every visit: that is no other version. */
static gboolean
check_is_new (SeraiArrival *self,
              const SeraiInput *input,
              SeraiDocument *document,
              const SeraiIntakeTools *tools,
              GCancellable *cancellable,
              GError **error)
{
  SameJob job = {input->capture, document, {0}};
  if (input->capture == NULL)
    return TRUE;
  if (!serai_worker_run (tools->reader, run_find_same, &job, cancellable, error))
    return FALSE;
  if (job.known.original != 0)
    serai_intake_set_known (self->intake, &job.known);
  else if (document->url == NULL)
    document->url = g_strdup (input->capture->final_address);
  return TRUE;
}

static void
take_document (SeraiArrival *self, SeraiDocument *document, SeraiRecogniser *recogniser)
{
  self->document = document;
  self->analysis = serai_analysis_new (recogniser, document);
  self->marks = serai_marks_pack (document, self->analysis);
  self->n_words = serai_document_count_words (document);
  self->intake->title = g_strdup (document->title != NULL ? document->title : document->file);
}

static gboolean
take_table (SeraiArrival *self, SeraiTable *table, const SeraiCapture *capture, GError **error)
{
  self->table = table;
  self->intake->is_trade = TRUE;
  if (table->remarks->len > 0)
    self->intake->remarks = g_ptr_array_ref (table->remarks);
  if (table->datasets->len == 0 || table->observations->len == 0)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "The table has no figures that can be used: see its remarks and the "
                           "names of its columns");
      return FALSE;
    }
  for (guint i = 0; capture != NULL && i < table->datasets->len; i++)
    {
      SeraiDataset *dataset = table->datasets->pdata[i];
      if (dataset->source == NULL)
        dataset->source = g_strdup (capture->final_address);
    }
  const SeraiDataset *first = table->datasets->pdata[0];
  self->intake->title = g_strdup (first->title != NULL ? first->title : first->file);
  return TRUE;
}

/* How deep in containers the input was found. */
static guint
count_depth (const SeraiInput *input)
{
  guint depth = 0;
  for (const char *p = input->member; p != NULL; p = strstr (p + 1, " › "))
    depth++;
  return depth;
}

static gboolean
take_members (SeraiArrival *self, const SeraiInput *input, SeraiReading *reading, GError **error)
{
  self->is_container = reading->document == NULL && reading->table == NULL;
  if (reading->members == NULL)
    return TRUE;
  if (count_depth (input) >= SERAI_MEMBER_MAX_DEPTH)
    {
      if (!self->is_container)
        return TRUE;
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_TOO_LARGE,
                           "It is an archive in an archive in an archive; unpack it and take in "
                           "what comes out");
      return FALSE;
    }
  self->members = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  for (guint i = 0; i < reading->members->len; i++)
    {
      const SeraiMember *member = reading->members->pdata[i];
      g_autofree char *name = serai_input_dup_name (input);
      SeraiInput *found = serai_input_new_for_bytes (member->bytes, name);
      found->member = input->member != NULL ? serai_member_dup_name (member, input->member)
                                            : g_strdup (member->name);
      found->mapping = input->mapping != NULL ? serai_table_mapping_copy (input->mapping) : NULL;
      g_ptr_array_add (self->members, found);
    }
  return TRUE;
}

static gboolean
read_bytes (SeraiArrival *self,
            const SeraiInput *input,
            GBytes *bytes,
            const SeraiTableChoices *choices,
            const SeraiIntakeTools *tools,
            GCancellable *cancellable,
            GError **error)
{
  SeraiReading reading = {0};
  g_autofree char *name = dup_short_name (input);
  if (!serai_extractor_read_table (tools->extractor, bytes, name, input->encoding, choices,
                                   &reading, cancellable, error))
    return FALSE;
  gboolean is_taken = take_members (self, input, &reading, error);
  if (is_taken && reading.table != NULL)
    {
      is_taken = take_table (self, g_steal_pointer (&reading.table), input->capture, error);
      if (input->mapping != NULL)
        self->mapping = serai_table_mapping_to_text (input->mapping);
    }
  else if (is_taken && reading.document != NULL)
    {
      reading.document->is_encoding_chosen = input->encoding != NULL;
      is_taken = check_is_new (self, input, reading.document, tools, cancellable, error);
      if (is_taken && self->intake->outcome == SERAI_OUTCOME_IMPORTED)
        take_document (self, g_steal_pointer (&reading.document), tools->recogniser);
    }
  serai_reading_clear (&reading);
  return is_taken;
}

/* While the reader process is at work on a large file, its bytes are made ready for the store on a
 * thread beside. */
typedef struct
{
  GBytes *bytes;
  const char *sha256;
  gint64 captured;
} Packing;

static gpointer
pack (gpointer data)
{
  const Packing *self = data;
  return serai_original_new (self->bytes, self->sha256, self->captured);
}

static gboolean
fill (SeraiArrival *self,
      const SeraiInput *input,
      const SeraiIntakeTools *tools,
      GCancellable *cancellable,
      GError **error)
{
  g_autoptr (GBytes) bytes = load_bytes (input, cancellable, error);
  if (bytes == NULL)
    return FALSE;
  g_autofree char *sha256 = serai_text_sha256 (bytes);
  g_autoptr (SeraiTableChoices) choices = serai_table_choices_new ();
  if (input->mapping != NULL)
    choices->chosen = serai_table_mapping_copy (input->mapping);
  FindJob find = {.sha256 = sha256, .choices = choices};
  if (!serai_worker_run (tools->reader, run_find, &find, cancellable, error))
    return FALSE;
  if (find.known.original != 0)
    {
      serai_intake_set_known (self->intake, &find.known);
      return TRUE;
    }
  self->size = g_bytes_get_size (bytes);
  Packing packing = {bytes, sha256,
                     input->capture != NULL ? input->capture->captured
                                            : g_get_real_time () / G_USEC_PER_SEC};
  GThread *beside = self->size >= LARGE_BYTES ? g_thread_new ("packer", pack, &packing) : NULL;
  gboolean is_read = read_bytes (self, input, bytes, choices, tools, cancellable, error);
  SeraiOriginal *original = beside != NULL ? g_thread_join (beside) : NULL;
  if (!is_read || self->is_container || self->intake->outcome != SERAI_OUTCOME_IMPORTED)
    g_clear_pointer (&original, serai_original_free);
  else
    self->original = original != NULL ? original : pack (&packing);
  return is_read;
}

SeraiArrival *
serai_intake_read (const SeraiInput *input,
                   const SeraiIntakeTools *tools,
                   GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  SeraiArrival *self = g_new0 (SeraiArrival, 1);
  self->intake = g_new0 (SeraiIntake, 1);
  self->intake->file = serai_input_dup_name (input);
  self->intake->member = g_strdup (input->member);
  self->intake->outcome = SERAI_OUTCOME_IMPORTED;
  if (!fill (self, input, tools, cancellable, &error))
    {
      serai_intake_refuse (self->intake, error);
      self->is_container = FALSE;
    }
  return self;
}
