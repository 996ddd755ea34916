/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads untrusted bytes in processes of their own, each locked into a box (app/extractor). */
#include "import/extractor-client.h"

#include "base/text.h"
#include "import/extractor-process.h"
#include "import/extractor-wire.h"
#include "import/reading-variant.h"

#include <string.h>

#define TIME_LIMIT_MS 20000
#define MS_PER_MEGABYTE 1000

struct _SeraiExtractor
{
  GObject parent_instance;

  GMutex mutex; /* for all below */
  GCond has_idle;
  GQueue idle; /* (element-type SeraiExtractorProcess) */
  guint n_processes;
  guint n_processes_max;
  guint time_limit;
};

G_DEFINE_FINAL_TYPE (SeraiExtractor, serai_extractor, G_TYPE_OBJECT)
G_DEFINE_QUARK (serai_extractor_error, serai_extractor_error)

static void
serai_extractor_finalize (GObject *object)
{
  SeraiExtractor *self = SERAI_EXTRACTOR (object);
  g_queue_clear_full (&self->idle, (GDestroyNotify) serai_extractor_process_free);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->has_idle);
  G_OBJECT_CLASS (serai_extractor_parent_class)->finalize (object);
}

static void
serai_extractor_class_init (SeraiExtractorClass *class)
{
  G_OBJECT_CLASS (class)->finalize = serai_extractor_finalize;
}

static void
serai_extractor_init (SeraiExtractor *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->has_idle);
  g_queue_init (&self->idle);
  self->n_processes_max = g_get_num_processors ();
  self->time_limit = TIME_LIMIT_MS;
}

SeraiExtractor *
serai_extractor_new (void)
{
  return g_object_new (SERAI_TYPE_EXTRACTOR, NULL);
}

void
serai_extractor_set_time_limit (SeraiExtractor *self, guint milliseconds)
{
  g_mutex_lock (&self->mutex);
  self->time_limit = milliseconds;
  g_mutex_unlock (&self->mutex);
}

/* An idle process, or NULL together with the right to start one; waits while all are busy. */
static gboolean
take_place (SeraiExtractor *self,
            SeraiExtractorProcess **out_process,
            guint *out_time_limit,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  while (g_queue_is_empty (&self->idle) && self->n_processes >= self->n_processes_max)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      g_cond_wait_until (&self->has_idle, &self->mutex,
                         g_get_monotonic_time () + 100 * G_TIME_SPAN_MILLISECOND);
    }
  *out_time_limit = self->time_limit;
  *out_process = g_queue_pop_head (&self->idle);
  if (*out_process == NULL)
    self->n_processes++;
  return TRUE;
}

/* @process: NULL where it is no more. */
static void
give_place_back (SeraiExtractor *self, SeraiExtractorProcess *process)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  if (process != NULL)
    g_queue_push_head (&self->idle, process);
  else
    self->n_processes--;
  g_cond_signal (&self->has_idle);
}

/* What the reader process says of the file isn't taken from it: it may be the file's word. */
static void
state_origin (SeraiReading *reading, GBytes *bytes, const char *name)
{
  g_autofree char *sha256 = serai_text_sha256 (bytes);
  if (reading->document != NULL)
    {
      SeraiDocument *document = reading->document;
      g_free (document->file);
      document->file = g_utf8_make_valid (name, -1);
      g_free (document->sha256);
      document->sha256 = g_strdup (sha256);
      document->captured = g_get_real_time () / G_USEC_PER_SEC;
    }
  for (guint i = 0; reading->table != NULL && i < reading->table->datasets->len; i++)
    {
      SeraiDataset *dataset = g_ptr_array_index (reading->table->datasets, i);
      g_free (dataset->file);
      dataset->file = g_utf8_make_valid (name, -1);
      g_free (dataset->sha256);
      dataset->sha256 = g_strdup (sha256);
    }
}

static gboolean
understand (GBytes *body,
            const SeraiWireAnswer *answer,
            SeraiReading *out_reading,
            gboolean *out_is_sound,
            GError **error)
{
  if (answer->kind == SERAI_WIRE_READING && serai_reading_from_bytes (body, out_reading))
    return TRUE;
  gsize size;
  const char *text = g_bytes_get_data (body, &size);
  if (answer->kind == SERAI_WIRE_ERROR && answer->code <= SERAI_READER_ERROR_MALFORMED
      && g_utf8_validate_len (text, size, NULL))
    g_set_error (error, SERAI_READER_ERROR, answer->code, "%.*s", (int) size, text);
  else
    {
      *out_is_sound = FALSE;
      g_set_error_literal (
          error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_ANSWER,
          "Its reader gave an answer that makes no sense and was stopped; the file "
          "may be damaged or hostile, so get it from its source again.");
    }
  return FALSE;
}

gboolean
serai_extractor_read (SeraiExtractor *self,
                      GBytes *bytes,
                      const char *name,
                      const char *encoding,
                      SeraiReading *out_reading,
                      GCancellable *cancellable,
                      GError **error)
{
  return serai_extractor_read_table (self, bytes, name, encoding, NULL, out_reading, cancellable,
                                     error);
}

gboolean
serai_extractor_read_table (SeraiExtractor *self,
                            GBytes *bytes,
                            const char *name,
                            const char *encoding,
                            const SeraiTableChoices *choices,
                            SeraiReading *out_reading,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autofree char *chosen = serai_table_choices_to_text (choices);
  *out_reading = (SeraiReading){0};
  SeraiExtractorProcess *process;
  guint time_limit;
  if (g_cancellable_set_error_if_cancelled (cancellable, error)
      || !serai_reader_check (bytes, error)
      || !take_place (self, &process, &time_limit, cancellable, error))
    return FALSE;

  if (process != NULL && !serai_extractor_process_is_alive (process))
    g_clear_pointer (&process, serai_extractor_process_free);
  if (process == NULL)
    process = serai_extractor_process_start (error);
  if (process == NULL)
    {
      give_place_back (self, NULL);
      return FALSE;
    }
  guint megabytes = g_bytes_get_size (bytes) >> 20;
  SeraiWireAnswer answer;
  g_autoptr (GBytes) body = serai_extractor_process_ask (process, bytes, name, encoding, chosen,
                                                         time_limit + megabytes * MS_PER_MEGABYTE,
                                                         &answer, cancellable, error);
  gboolean is_sound = body != NULL;
  gboolean is_read = is_sound && understand (body, &answer, out_reading, &is_sound, error);
  if (!is_sound || serai_extractor_process_has_grown (process))
    g_clear_pointer (&process, serai_extractor_process_free);
  give_place_back (self, process);
  if (is_read)
    state_origin (out_reading, bytes, name);
  return is_read;
}
