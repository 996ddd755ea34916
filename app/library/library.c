/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The library itself: its two workers, its list of articles, what it tells of changes. The verbs
 * are in files of their own: adding, looking, changing, keeping. */
#include "library/library-private.h"

#include "library/article-list.h"
#include "store/articles.h"
#include "store/changes.h"
#include "store/originals.h"

G_DEFINE_QUARK (serai_library_error, serai_library_error)

struct _SeraiLibrary
{
  GObject parent_instance;
  SeraiRecogniser *recogniser;
  SeraiWorker *writer;
  SeraiWorker *reader;
  char *path;
  SeraiWorker *charter; /* NULL until the first chart is asked for */
  SeraiExtractor *extractor;
  gboolean is_new;

  /* The owner's thread alone. */
  GThread *owner;
  SeraiArticleList *articles; /* NULL until somebody asks for it */
  SeraiStep undo;
  SeraiStep redo;

  GAsyncQueue *news; /* from the writer's thread to the owner's */
  GSource *bell;     /* made ready when there are news */
};

/* What a change brought. */
typedef struct
{
  GPtrArray *rows; /* SeraiArticleRow: came or changed */
  GArray *gone;    /* gint64 */
  SeraiStep undo;
  SeraiStep redo;
} News;

enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_UNDO_SUBJECT,
  PROP_REDO_SUBJECT,
  PROP_UNDO_COUNT,
  PROP_REDO_COUNT,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeraiLibrary, serai_library, G_TYPE_OBJECT)

static void
free_news (News *news)
{
  g_ptr_array_unref (news->rows);
  g_array_unref (news->gone);
  serai_step_clear (&news->undo);
  serai_step_clear (&news->redo);
  g_free (news);
}

static void
take_step (SeraiStep *to, SeraiStep *from)
{
  serai_step_clear (to);
  *to = *from;
  *from = (SeraiStep){0};
}

static void
notify_steps (SeraiLibrary *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 1; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
take_up (SeraiLibrary *self, News *news)
{
  if (self->articles != NULL)
    serai_article_list_update (self->articles, news->rows, news->gone);
  take_step (&self->undo, &news->undo);
  take_step (&self->redo, &news->redo);
  free_news (news);
}

void
serai_library_settle (SeraiLibrary *self)
{
  if (self->owner != g_thread_self ())
    return;
  gboolean is_changed = FALSE;
  for (News *news = g_async_queue_try_pop (self->news); news != NULL;
       news = g_async_queue_try_pop (self->news))
    {
      take_up (self, news);
      is_changed = TRUE;
    }
  if (!is_changed)
    return;
  notify_steps (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
bell_cb (gpointer data)
{
  g_autoptr (SeraiLibrary) self = g_object_ref (data);
  g_source_set_ready_time (self->bell, -1);
  serai_library_settle (self);
  return G_SOURCE_CONTINUE;
}

static gboolean
dispatch_bell (GSource *source, GSourceFunc callback, gpointer data)
{
  return callback (data);
}

static GSourceFuncs bell_funcs = {.dispatch = dispatch_bell};

static void
hang_bell (SeraiLibrary *self)
{
  self->owner = g_thread_self ();
  self->bell = g_source_new (&bell_funcs, sizeof (GSource));
  /* Before the answers of verbs, so that their callers find the list as it is. */
  g_source_set_priority (self->bell, G_PRIORITY_HIGH);
  g_source_set_callback (self->bell, bell_cb, self, NULL);
  g_source_attach (self->bell, g_main_context_get_thread_default ());
}

static void
serai_library_dispose (GObject *object)
{
  SeraiLibrary *self = SERAI_LIBRARY (object);
  serai_library_close (self);
  if (self->bell != NULL)
    g_source_destroy (self->bell);
  g_clear_pointer (&self->bell, g_source_unref);
  g_clear_pointer (&self->writer, serai_worker_free);
  g_clear_pointer (&self->reader, serai_worker_free);
  g_clear_pointer (&self->charter, serai_worker_free);
  g_clear_pointer (&self->path, g_free);
  g_clear_object (&self->extractor);
  g_clear_object (&self->articles);
  g_clear_object (&self->recogniser);
  G_OBJECT_CLASS (serai_library_parent_class)->dispose (object);
}

static void
serai_library_finalize (GObject *object)
{
  SeraiLibrary *self = SERAI_LIBRARY (object);
  serai_step_clear (&self->undo);
  serai_step_clear (&self->redo);
  g_async_queue_unref (self->news);
  G_OBJECT_CLASS (serai_library_parent_class)->finalize (object);
}

static void
serai_library_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  SeraiLibrary *self = SERAI_LIBRARY (object);
  switch (id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->undo.label != NULL);
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, self->redo.label != NULL);
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, self->undo.label);
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, self->redo.label);
      break;
    case PROP_UNDO_SUBJECT:
      g_value_set_string (value, self->undo.subject);
      break;
    case PROP_REDO_SUBJECT:
      g_value_set_string (value, self->redo.subject);
      break;
    case PROP_UNDO_COUNT:
      g_value_set_uint (value, self->undo.n_subjects);
      break;
    case PROP_REDO_COUNT:
      g_value_set_uint (value, self->redo.n_subjects);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static void
serai_library_class_init (SeraiLibraryClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  object_class->dispose = serai_library_dispose;
  object_class->finalize = serai_library_finalize;
  object_class->get_property = serai_library_get_property;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  properties[PROP_UNDO_SUBJECT] = g_param_spec_string ("undo-subject", NULL, NULL, NULL, flags);
  properties[PROP_REDO_SUBJECT] = g_param_spec_string ("redo-subject", NULL, NULL, NULL, flags);
  properties[PROP_UNDO_COUNT] =
      g_param_spec_uint ("undo-count", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_REDO_COUNT] =
      g_param_spec_uint ("redo-count", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", SERAI_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
serai_library_init (SeraiLibrary *self)
{
  self->extractor = serai_extractor_new ();
  self->news = g_async_queue_new_full ((GDestroyNotify) free_news);
}

SeraiWorker *
serai_library_get_writer (SeraiLibrary *self)
{
  return self->writer;
}

SeraiWorker *
serai_library_get_charter (SeraiLibrary *self, GError **error)
{
  if (self->charter == NULL)
    self->charter = serai_worker_new (self->path, SERAI_DATABASE_READ, error);
  return self->charter;
}

SeraiWorker *
serai_library_get_reader (SeraiLibrary *self)
{
  return self->reader;
}

SeraiExtractor *
serai_library_get_extractor (SeraiLibrary *self)
{
  return self->extractor;
}

static gboolean
gather_rows (SeraiDatabase *database, GArray *articles, News *news, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);
  for (guint i = 0; i < articles->len; i++)
    {
      gint64 id = g_array_index (articles, gint64, i);
      SeraiArticleRow *row = NULL;
      if (!g_hash_table_add (seen, &g_array_index (articles, gint64, i)))
        continue;
      if (!serai_articles_find (database, id, &row, error))
        return FALSE;
      if (row != NULL)
        g_ptr_array_add (news->rows, row);
      else
        g_array_append_val (news->gone, id);
    }
  return TRUE;
}

void
serai_library_tell (SeraiLibrary *self, SeraiDatabase *database, GArray *articles)
{
  News *news = g_new0 (News, 1);
  news->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_article_row_free);
  news->gone = g_array_new (FALSE, FALSE, sizeof (gint64));
  /* What was committed stays committed where it can't be read back; the next open shows it. */
  g_autoptr (GError) error = NULL;
  if (!gather_rows (database, articles, news, &error)
      || !serai_changes_find_undo (database, &news->undo, &error)
      || !serai_changes_find_redo (database, &news->redo, &error))
    g_warning ("%s", error->message);
  g_async_queue_push (self->news, news);
  g_source_set_ready_time (self->bell, 0);
}

gboolean
serai_library_write (SeraiLibrary *self, SeraiJobFunc func, gpointer data, GError **error)
{
  gboolean is_done = serai_worker_run (self->writer, func, data, NULL, error);
  serai_library_settle (self);
  return is_done;
}

GTask *
serai_library_task (SeraiLibrary *self,
                    gpointer tag,
                    gpointer data,
                    GDestroyNotify free_data,
                    GCancellable *cancellable,
                    GAsyncReadyCallback callback,
                    gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, data, free_data);
  g_task_set_check_cancellable (task, FALSE);
  return task;
}

/* --- opening ----------------------------------------------------------------------------- */

/* What is read at once, so that an opened library has its state. */
typedef struct
{
  SeraiStep undo;
  SeraiStep redo;
  GPtrArray *rows; /* asked for where not NULL */
  gboolean is_new;
} FirstLook;

static gboolean
run_first_look (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  FirstLook *look = data;
  return serai_originals_is_new (database, &look->is_new, error)
         && serai_changes_find_undo (database, &look->undo, error)
         && serai_changes_find_redo (database, &look->redo, error);
}

static gboolean
run_list (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray **out_rows = data;
  *out_rows = serai_articles_list (database, error);
  return *out_rows != NULL;
}

/* Any thread. */
static SeraiLibrary *
open_library (const char *path, SeraiRecogniser *recogniser, GError **error)
{
  FirstLook look = {0};
  g_autoptr (SeraiLibrary) self = g_object_new (SERAI_TYPE_LIBRARY, NULL);
  self->path = g_strdup (path);
  self->writer = serai_worker_new (path, SERAI_DATABASE_WRITE, error);
  if (self->writer == NULL)
    return NULL;
  self->reader = serai_worker_new (path, SERAI_DATABASE_READ, error);
  if (self->reader == NULL || !serai_worker_run (self->reader, run_first_look, &look, NULL, error))
    return NULL;
  g_set_object (&self->recogniser, recogniser);
  take_step (&self->undo, &look.undo);
  take_step (&self->redo, &look.redo);
  self->is_new = look.is_new;
  return g_steal_pointer (&self);
}

SeraiLibrary *
serai_library_open (const char *path, SeraiRecogniser *recogniser, GError **error)
{
  SeraiLibrary *self = open_library (path, recogniser, error);
  if (self != NULL)
    hang_bell (self);
  return self;
}

typedef struct
{
  char *path;
  SeraiRecogniser *recogniser;
  GPtrArray *rows;
} OpenJob;

static void
free_open_job (OpenJob *job)
{
  g_free (job->path);
  g_clear_object (&job->recogniser);
  g_clear_pointer (&job->rows, g_ptr_array_unref);
  g_free (job);
}

static void
run_open (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  OpenJob *job = data;
  GError *error = NULL;
  g_autoptr (SeraiLibrary) self = open_library (job->path, job->recogniser, &error);
  if (self != NULL && serai_worker_run (self->reader, run_list, &job->rows, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&self), g_object_unref);
  else
    g_task_return_error (task, error);
}

void
serai_library_open_async (const char *path,
                          SeraiRecogniser *recogniser,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  OpenJob *job = g_new0 (OpenJob, 1);
  job->path = g_strdup (path);
  g_set_object (&job->recogniser, recogniser);
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, serai_library_open_async);
  g_task_set_task_data (task, job, (GDestroyNotify) free_open_job);
  g_task_run_in_thread (task, run_open);
}

SeraiLibrary *
serai_library_open_finish (GAsyncResult *result, GError **error)
{
  SeraiLibrary *self = g_task_propagate_pointer (G_TASK (result), error);
  if (self == NULL)
    return NULL;
  OpenJob *job = g_task_get_task_data (G_TASK (result));
  hang_bell (self);
  self->articles = serai_article_list_new ();
  serai_article_list_fill (self->articles, job->rows);
  return self;
}

void
serai_library_close (SeraiLibrary *self)
{
  /* The last connection to close folds the log into the file: that must be one that may write. */
  if (self->reader != NULL)
    serai_worker_close (self->reader);
  if (self->charter != NULL)
    serai_worker_close (self->charter);
  if (self->writer != NULL)
    serai_worker_close (self->writer);
}

SeraiRecogniser *
serai_library_get_recogniser (SeraiLibrary *self)
{
  return self->recogniser;
}

gboolean
serai_library_is_new (SeraiLibrary *self)
{
  return self->is_new;
}

GListModel *
serai_library_get_articles (SeraiLibrary *self)
{
  if (self->articles == NULL)
    {
      g_autoptr (GPtrArray) rows = NULL;
      g_autoptr (GError) error = NULL;
      self->articles = serai_article_list_new ();
      if (serai_worker_run (self->reader, run_list, &rows, NULL, &error))
        serai_article_list_fill (self->articles, rows);
      else
        g_warning ("%s", error->message);
    }
  return G_LIST_MODEL (self->articles);
}
