/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes inputs into the session's library, one drop after the other. */
#include "intake/importer.h"

#include "intake/outcome.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiImporter
{
  GObject parent_instance;

  SeraiSession *session;
  GQueue *waiting; /* (element-type GPtrArray) */
  GCancellable *cancellable;
};

enum
{
  SIGNAL_FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeraiImporter, serai_importer, G_TYPE_OBJECT)

static void start_next (SeraiImporter *self);

static void
progress_cb (guint n_done, guint n_total, const SeraiIntake *last, gpointer user_data)
{
  SeraiImporter *self = user_data;
  /* Translators: how many files are read, "12 of 40 files". */
  g_autofree char *text = g_strdup_printf (_ ("Importing, %u of %u files"), n_done, n_total);
  serai_session_set_progress (self->session, TRUE, n_total > 0 ? (double) n_done / n_total : 0,
                              text);
}

static void
added_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiImporter) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) intakes = serai_library_add_finish (SERAI_LIBRARY (source), result, &error);
  g_clear_object (&self->cancellable);
  serai_session_set_progress (self->session, FALSE, 0, NULL);
  if (intakes != NULL)
    {
      gint64 article = serai_outcome_choose (intakes);
      if (article != 0)
        serai_session_open (self->session, article);
      g_signal_emit (self, signals[SIGNAL_FINISHED], 0, intakes);
    }
  else
    serai_session_report (self->session, error);
  start_next (self);
}

/* Declared above: one drop ends where the next begins. */
static void
start_next (SeraiImporter *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  if (library == NULL || self->cancellable != NULL || g_queue_is_empty (self->waiting))
    return;
  g_autoptr (GPtrArray) inputs = g_queue_pop_head (self->waiting);
  self->cancellable = g_cancellable_new ();
  serai_session_set_progress (self->session, TRUE, 0, _ ("Importing…"));
  serai_library_add_async (library, inputs, progress_cb, self, self->cancellable, added_cb,
                           g_object_ref (self));
}

static void
serai_importer_dispose (GObject *object)
{
  SeraiImporter *self = SERAI_IMPORTER (object);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_importer_parent_class)->dispose (object);
}

static void
serai_importer_finalize (GObject *object)
{
  SeraiImporter *self = SERAI_IMPORTER (object);
  g_queue_free_full (self->waiting, (GDestroyNotify) g_ptr_array_unref);
  G_OBJECT_CLASS (serai_importer_parent_class)->finalize (object);
}

static void
serai_importer_class_init (SeraiImporterClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_importer_dispose;
  G_OBJECT_CLASS (class)->finalize = serai_importer_finalize;
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
serai_importer_init (SeraiImporter *self)
{
  self->waiting = g_queue_new ();
}

SeraiImporter *
serai_importer_new (SeraiSession *session)
{
  SeraiImporter *self = g_object_new (SERAI_TYPE_IMPORTER, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::library", G_CALLBACK (start_next), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
serai_importer_add (SeraiImporter *self, GPtrArray *inputs)
{
  if (inputs->len == 0)
    return;
  g_queue_push_tail (self->waiting, g_ptr_array_ref (inputs));
  start_next (self);
}

void
serai_importer_cancel (SeraiImporter *self)
{
  g_queue_clear_full (self->waiting, (GDestroyNotify) g_ptr_array_unref);
  g_cancellable_cancel (self->cancellable);
}
