/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verb that takes in: pool threads read, the writer stores in batches, one thread between them
 * keeps the order of the inputs and tells each outcome after its commit. */
#include "library/library-private.h"

#include "library/inputs.h"
#include "library/intake.h"
#include "store/articles.h"
#include "store/changes.h"
#include "store/datasets.h"
#include "store/mappings.h"
#include "store/observations.h"

/* A batch is stored when it has so many documents or bytes, or its first one has waited so long:
 * one fsync for many, yet nothing stays unsaved for more than a moment. */
#define BATCH_DOCUMENTS 50
#define BATCH_BYTES (8 << 20)
#define BATCH_USEC (G_USEC_PER_SEC / 5)

/* So much may be on its way at once, so that a folder of any size needs the same memory. */
#define AHEAD_DOCUMENTS 128
#define AHEAD_BYTES (96 << 20)

/* A file on its way. What is found in a container follows it as jobs of their own. */
typedef struct
{
  SeraiInput *input;
  SeraiArrival *arrival; /* the pool's, until it is back */
  gsize size;            /* what it counts for among the bytes ahead */
  gboolean is_sent;
  gboolean is_back;
} Job;

typedef struct
{
  SeraiLibrary *library;
  GPtrArray *inputs;
  GPtrArray *intakes; /* what was told */
  SeraiProgress progress;
  gpointer progress_data;
  GCancellable *cancellable;
  GTask *task; /* NULL where the caller waits: then progress is told on this thread */

  GQueue jobs; /* (element-type Job) in the order in which they will be told */
  guint n_total;
  GThreadPool *pool;
  GAsyncQueue *arrivals; /* (element-type GList, a link of @jobs) as they are ready */
  guint n_sent;
  guint n_back;
  guint n_ahead; /* sent, and their turn hasn't come */
  gsize n_bytes_ahead;

  GPtrArray *batch; /* (element-type SeraiArrival) in order */
  gsize batch_bytes;
  gint64 batch_began;
  gint64 step;
} Adding;

/* --- storing: the writer's thread -------------------------------------------------------- */

static gboolean
store_table (SeraiDatabase *database, SeraiArrival *arrival, gint64 original, GError **error)
{
  g_autoptr (GArray) datasets = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < arrival->table->datasets->len; i++)
    {
      SeraiDataset *dataset = arrival->table->datasets->pdata[i];
      if (dataset->retrieved == 0)
        dataset->retrieved = arrival->original->captured;
      gint64 id = serai_datasets_insert (database, original, dataset, error);
      if (id == 0)
        return FALSE;
      g_array_append_val (datasets, id);
    }
  arrival->intake->id = g_array_index (datasets, gint64, 0);
  if (arrival->mapping != NULL && arrival->table->header != NULL
      && !serai_mappings_remember (database, arrival->table->header, arrival->mapping, error))
    return FALSE;
  return serai_observations_insert (database, datasets, arrival->table, error);
}

static gboolean
store_arrival (SeraiDatabase *database, SeraiArrival *arrival, GArray *originals, GError **error)
{
  SeraiKnown known;
  if (!serai_originals_find (database, arrival->original->sha256, &known, error))
    return FALSE;
  if (known.original != 0)
    {
      /* The same bytes came twice in one drop. */
      serai_intake_set_known (arrival->intake, &known);
      return TRUE;
    }
  gint64 original = serai_originals_insert (database, arrival->original, error);
  if (original == 0)
    return FALSE;
  arrival->intake->id = original;
  g_array_append_val (originals, original);
  if (arrival->table != NULL)
    return store_table (database, arrival, original, error);
  return serai_articles_insert (database, original, arrival->document, arrival->analysis,
                                arrival->marks, arrival->n_words, error);
}

/* An error of the file concerns all; one of this document alone (FAILED) refuses it. */
static gboolean
store_or_refuse (SeraiDatabase *database, SeraiArrival *arrival, GArray *originals, GError **error)
{
  g_autoptr (GError) problem = NULL;
  guint n_before = originals->len;
  if (!serai_database_execute (database, "SAVEPOINT arrival", error))
    return FALSE;
  if (store_arrival (database, arrival, originals, &problem))
    return serai_database_execute (database, "RELEASE arrival", error);
  if (!g_error_matches (problem, SERAI_STORE_ERROR, SERAI_STORE_ERROR_FAILED))
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  serai_intake_refuse (arrival->intake, problem);
  g_array_set_size (originals, n_before);
  return serai_database_execute (database, "ROLLBACK TO arrival; RELEASE arrival", error);
}

static gboolean
store_batch (SeraiDatabase *database, Adding *self, GArray *originals, gint64 *step, GError **error)
{
  const char *title = NULL;
  for (guint i = 0; i < self->batch->len; i++)
    {
      SeraiArrival *arrival = self->batch->pdata[i];
      if (arrival->intake->outcome != SERAI_OUTCOME_IMPORTED)
        continue;
      if (!store_or_refuse (database, arrival, originals, error))
        return FALSE;
      if (title == NULL && arrival->intake->outcome == SERAI_OUTCOME_IMPORTED)
        title = arrival->intake->title;
    }
  return originals->len == 0
         || serai_changes_add_originals (database, SERAI_CHANGE_IMPORT, title, originals, step,
                                         error);
}

static gboolean
run_batch (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  Adding *self = data;
  g_autoptr (GArray) originals = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 step = self->step;
  if (!serai_database_begin (database, error))
    return FALSE;
  if (!store_batch (database, self, originals, &step, error))
    {
      serai_database_rollback (database);
      return FALSE;
    }
  if (!serai_database_commit (database, error))
    return FALSE;
  self->step = step;
  if (originals->len > 0)
    serai_library_tell (self->library, database, originals);
  return TRUE;
}

/* --- telling ----------------------------------------------------------------------------- */

typedef struct
{
  GTask *task; /* keeps the intakes */
  SeraiProgress progress;
  gpointer progress_data;
  guint n_done;
  guint n_total;
  const SeraiIntake *last;
} Told;

static gboolean
told_cb (gpointer data)
{
  Told *told = data;
  told->progress (told->n_done, told->n_total, told->last, told->progress_data);
  return G_SOURCE_REMOVE;
}

static void
free_told (Told *told)
{
  g_object_unref (told->task);
  g_free (told);
}

static void
tell_later (Adding *self, guint n_done, const SeraiIntake *last)
{
  Told *told = g_new (Told, 1);
  *told = (Told){
      g_object_ref (self->task), self->progress, self->progress_data, n_done, self->n_total, last};
  g_autoptr (GSource) source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (self->task));
  g_source_set_callback (source, told_cb, told, (GDestroyNotify) free_told);
  g_source_attach (source, g_task_get_context (self->task));
}

static void
tell (Adding *self, SeraiIntake *intake)
{
  g_ptr_array_add (self->intakes, intake);
  if (self->progress == NULL)
    return;
  guint n_done = self->intakes->len;
  if (self->task != NULL)
    tell_later (self, n_done, intake);
  else
    self->progress (n_done, self->n_total, intake, self->progress_data);
}

static gboolean
flush_batch (Adding *self, GError **error)
{
  if (self->batch->len == 0)
    return TRUE;
  if (!serai_worker_run (serai_library_get_writer (self->library), run_batch, self, NULL, error))
    return FALSE;
  if (self->task == NULL)
    serai_library_settle (self->library);
  for (guint i = 0; i < self->batch->len; i++)
    {
      SeraiArrival *arrival = self->batch->pdata[i];
      tell (self, g_steal_pointer (&arrival->intake));
    }
  g_ptr_array_set_size (self->batch, 0);
  self->batch_bytes = 0;
  return TRUE;
}

/* --- between pool and writer ------------------------------------------------------------- */

static void
free_job (Job *job)
{
  serai_input_free (job->input);
  g_clear_pointer (&job->arrival, serai_arrival_free);
  g_free (job);
}

static Job *
new_job (SeraiInput *input)
{
  Job *job = g_new0 (Job, 1);
  job->input = input;
  return job;
}

static void
read_input (gpointer data, gpointer user_data)
{
  Adding *self = user_data;
  GList *link = data;
  Job *job = link->data;
  SeraiIntakeTools tools = {serai_library_get_extractor (self->library),
                            serai_library_get_recogniser (self->library),
                            serai_library_get_reader (self->library)};
  job->arrival = serai_intake_read (job->input, &tools, self->cancellable);
  g_async_queue_push (self->arrivals, link);
}

static gsize
measure (const SeraiInput *input)
{
  if (input->bytes != NULL)
    return g_bytes_get_size (input->bytes);
  g_autoptr (GFileInfo) info =
      g_file_query_info (input->file, G_FILE_ATTRIBUTE_STANDARD_SIZE, 0, NULL, NULL);
  return info != NULL ? g_file_info_get_size (info) : 0;
}

/* Whether there is room for one more. What came out of a container is in memory already, and it
 * alone makes room. */
static gboolean
has_room (Adding *self, const Job *job)
{
  return job->input->member != NULL || self->n_bytes_ahead == 0
         || self->n_bytes_ahead + measure (job->input) <= AHEAD_BYTES;
}

static void
send_more (Adding *self)
{
  for (GList *link = self->jobs.head; link != NULL && self->n_ahead < AHEAD_DOCUMENTS;
       link = link->next)
    {
      Job *job = link->data;
      if (job->is_sent)
        continue;
      if (g_cancellable_is_cancelled (self->cancellable) || !has_room (self, job))
        return;
      if (job->input->member == NULL)
        {
          job->size = measure (job->input);
          self->n_bytes_ahead += job->size;
        }
      job->is_sent = TRUE;
      self->n_sent++;
      self->n_ahead++;
      g_thread_pool_push (self->pool, link, NULL);
    }
}

/* What was in a container comes right after it. */
static void
insert_members (Adding *self, GList *container)
{
  const SeraiArrival *arrival = ((Job *) container->data)->arrival;
  GList *next = container->next;
  self->n_total -= arrival->is_container;
  for (guint i = 0; arrival->members != NULL && i < arrival->members->len; i++)
    {
      Job *job = new_job (serai_input_copy (arrival->members->pdata[i]));
      job->size = measure (job->input);
      self->n_bytes_ahead += job->size;
      self->n_total++;
      g_queue_insert_before (&self->jobs, next, job);
    }
}

/* Those whose turn has come. */
static void
take_turns (Adding *self)
{
  for (Job *job = g_queue_peek_head (&self->jobs); job != NULL && job->is_back;
       job = g_queue_peek_head (&self->jobs))
    {
      SeraiArrival *arrival = g_steal_pointer (&job->arrival);
      self->n_bytes_ahead -= job->size;
      self->n_ahead--;
      free_job (g_queue_pop_head (&self->jobs));
      if (arrival->is_container)
        {
          serai_arrival_free (arrival);
          continue;
        }
      if (self->batch->len == 0)
        self->batch_began = g_get_monotonic_time ();
      g_ptr_array_add (self->batch, arrival);
      self->batch_bytes += arrival->size;
    }
}

static gboolean
is_batch_full (Adding *self)
{
  return self->batch->len >= BATCH_DOCUMENTS || self->batch_bytes >= BATCH_BYTES
         || (self->batch->len > 0 && g_get_monotonic_time () - self->batch_began >= BATCH_USEC);
}

/* The next job that has been read, or NULL when the batch has waited long enough. */
static GList *
wait_for_arrival (Adding *self)
{
  if (self->batch->len == 0)
    return g_async_queue_pop (self->arrivals);
  gint64 left = self->batch_began + BATCH_USEC - g_get_monotonic_time ();
  return left > 0 ? g_async_queue_timeout_pop (self->arrivals, left)
                  : g_async_queue_try_pop (self->arrivals);
}

static gboolean
run_loop (Adding *self, GError **error)
{
  send_more (self);
  while (self->n_back < self->n_sent)
    {
      GList *link = wait_for_arrival (self);
      if (link != NULL)
        {
          ((Job *) link->data)->is_back = TRUE;
          self->n_back++;
          insert_members (self, link);
        }
      for (;;)
        {
          take_turns (self);
          if (!is_batch_full (self))
            break;
          if (!flush_batch (self, error))
            return FALSE;
        }
      send_more (self);
    }
  return flush_batch (self, error);
}

/* After a failure of the library some may still be on their way. */
static void
drain (Adding *self)
{
  for (; self->n_back < self->n_sent; self->n_back++)
    g_async_queue_pop (self->arrivals);
}

static void
queue_files (Adding *self)
{
  g_autoptr (GPtrArray) files = serai_inputs_expand (self->inputs, self->cancellable);
  for (guint i = 0; i < files->len; i++)
    g_queue_push_tail (&self->jobs, new_job (serai_input_copy (files->pdata[i])));
  self->n_total = files->len;
}

static gboolean
add (Adding *self, GError **error)
{
  self->intakes = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_intake_free);
  g_queue_init (&self->jobs);
  queue_files (self);
  self->arrivals = g_async_queue_new ();
  self->batch = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_arrival_free);
  self->pool = g_thread_pool_new (read_input, self, g_get_num_processors (), FALSE, NULL);

  gboolean is_done = run_loop (self, error);
  if (!is_done)
    drain (self);
  g_thread_pool_free (self->pool, FALSE, TRUE);
  g_clear_pointer (&self->batch, g_ptr_array_unref);
  g_clear_pointer (&self->arrivals, g_async_queue_unref);
  g_queue_clear_full (&self->jobs, (GDestroyNotify) free_job);
  return is_done;
}

GPtrArray *
serai_library_add_to_step (SeraiLibrary *self,
                           GPtrArray *inputs,
                           SeraiProgress progress,
                           gpointer progress_data,
                           GCancellable *cancellable,
                           gint64 *inout_step,
                           GError **error)
{
  g_return_val_if_fail (serai_library_get_recogniser (self) != NULL, NULL);

  Adding adding = {.library = self,
                   .inputs = inputs,
                   .progress = progress,
                   .progress_data = progress_data,
                   .cancellable = cancellable,
                   .step = *inout_step};
  gboolean is_done = add (&adding, error);
  *inout_step = adding.step;
  if (is_done)
    return adding.intakes;
  g_ptr_array_unref (adding.intakes);
  return NULL;
}

GPtrArray *
serai_library_add (SeraiLibrary *self,
                   GPtrArray *inputs,
                   SeraiProgress progress,
                   gpointer progress_data,
                   GCancellable *cancellable,
                   GError **error)
{
  gint64 step = 0;
  return serai_library_add_to_step (self, inputs, progress, progress_data, cancellable, &step,
                                    error);
}

static void
free_adding (Adding *self)
{
  g_ptr_array_unref (self->inputs);
  g_clear_pointer (&self->intakes, g_ptr_array_unref);
  g_clear_object (&self->cancellable);
  g_free (self);
}

static void
run_add (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  if (add (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
serai_library_add_async (SeraiLibrary *self,
                         GPtrArray *inputs,
                         SeraiProgress progress,
                         gpointer progress_data,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (serai_library_get_recogniser (self) != NULL);

  Adding *adding = g_new0 (Adding, 1);
  adding->library = self;
  adding->inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  for (guint i = 0; i < inputs->len; i++)
    g_ptr_array_add (adding->inputs, serai_input_copy (inputs->pdata[i]));
  adding->progress = progress;
  adding->progress_data = progress_data;
  g_set_object (&adding->cancellable, cancellable);
  g_autoptr (GTask) task =
      serai_library_task (self, serai_library_add_async, adding, (GDestroyNotify) free_adding,
                          cancellable, callback, user_data);
  adding->task = task; /* lent: the task owns this */
  g_task_run_in_thread (task, run_add);
}

GPtrArray *
serai_library_add_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  Adding *adding = g_task_get_task_data (G_TASK (result));
  return g_ptr_array_ref (adding->intakes);
}
