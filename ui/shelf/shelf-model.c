/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the shelf shows: all documents, those that facets leave, or what a search found. */
#include "shelf/shelf-model.h"

#include "shelf/found.h"

#include <gtk/gtk.h>

#define MOST_HITS 200

struct _SeraiShelfModel
{
  GObject parent_instance;

  SeraiSession *session; /* lent: it outlives the shelf's pane, which owns this */
  GSignalGroup *library_signals;
  GSignalGroup *articles_signals;
  GListModel *articles; /* the library's; NULL until it is open */

  SeraiFilter *filter;
  GListStore *hits;         /* (element-type SeraiFound); NULL while no words are looked for */
  GHashTable *chosen;       /* ids that the facets left, as gint64 */
  GtkFilterListModel *left; /* the articles that are among them; NULL without facets */
  GCancellable *asking;
  gboolean is_keeping; /* the answer to come adds to what is shown */
};

enum
{
  CHANGED,
  FILTER_CHANGED,
  COUNTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeraiShelfModel, serai_shelf_model, G_TYPE_OBJECT)

static void
tell (SeraiShelfModel *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
has_words (SeraiShelfModel *self)
{
  return self->filter->words != NULL && self->filter->words[0] != '\0';
}

static gboolean
is_chosen_cb (gpointer item, gpointer user_data)
{
  gint64 id = serai_article_get_id (item);
  return g_hash_table_contains (user_data, &id);
}

static void
take_ids (SeraiShelfModel *self, GArray *ids)
{
  if (!self->is_keeping || self->chosen == NULL)
    {
      g_clear_pointer (&self->chosen, g_hash_table_unref);
      self->chosen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
    }
  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (self->chosen, g_memdup2 (&g_array_index (ids, gint64, i), sizeof (gint64)));
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (
      is_chosen_cb, g_hash_table_ref (self->chosen), (GDestroyNotify) g_hash_table_unref));
  if (self->left == NULL)
    self->left = gtk_filter_list_model_new (g_object_ref (self->articles), g_object_ref (filter));
  else
    gtk_filter_list_model_set_filter (self->left, filter);
  g_object_unref (filter);
}

static void
filtered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiShelfModel) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = serai_library_filter_finish (SERAI_LIBRARY (source), result, &error);
  if (ids == NULL)
    {
      if (self->session != NULL)
        serai_session_report (self->session, error);
      return;
    }
  if (self->articles == NULL)
    return;
  take_ids (self, ids);
  g_clear_object (&self->hits);
  tell (self);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiShelfModel) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits =
      serai_library_search_filtered_finish (SERAI_LIBRARY (source), result, &error);
  if (hits == NULL)
    {
      if (self->session != NULL)
        serai_session_report (self->session, error);
      return;
    }
  g_clear_object (&self->hits);
  self->hits = g_list_store_new (SERAI_TYPE_FOUND);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < hits->len; i++)
    g_ptr_array_add (items, serai_found_new (g_ptr_array_index (hits, i)));
  g_list_store_splice (self->hits, 0, 0, items->pdata, items->len);
  tell (self);
}

static void
ask (SeraiShelfModel *self, gboolean is_keeping)
{
  SeraiLibrary *library = self->session != NULL ? serai_session_get_library (self->session) : NULL;
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  self->is_keeping = is_keeping;
  if (library == NULL || serai_filter_is_empty (self->filter))
    {
      g_clear_object (&self->hits);
      g_clear_object (&self->left);
      g_clear_pointer (&self->chosen, g_hash_table_unref);
      tell (self);
      return;
    }
  self->asking = g_cancellable_new ();
  if (has_words (self))
    serai_library_search_filtered_async (library, self->filter, MOST_HITS, self->asking, found_cb,
                                         g_object_ref (self));
  else
    serai_library_filter_async (library, self->filter, self->asking, filtered_cb,
                                g_object_ref (self));
}

/* Asked anew, hits that were read meanwhile would be gone: they stay. */
static gboolean
asks_about_reading (SeraiShelfModel *self)
{
  for (guint i = 0; i < self->filter->facets->len; i++)
    if (((const SeraiFacet *) self->filter->facets->pdata[i])->kind == SERAI_FACET_READING)
      return TRUE;
  return FALSE;
}

static void
library_changed_cb (SeraiShelfModel *self)
{
  if (serai_filter_is_empty (self->filter) || (has_words (self) && asks_about_reading (self)))
    return;
  ask (self, TRUE);
}

static void
articles_changed_cb (SeraiShelfModel *self)
{
  g_signal_emit (self, signals[COUNTED], 0);
}

static void
library_cb (SeraiShelfModel *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  self->articles = library != NULL ? serai_library_get_articles (library) : NULL;
  g_signal_group_set_target (self->library_signals, library);
  g_signal_group_set_target (self->articles_signals, self->articles);
  g_clear_object (&self->left);
  g_clear_pointer (&self->chosen, g_hash_table_unref);
  ask (self, FALSE);
}

static void
serai_shelf_model_dispose (GObject *object)
{
  SeraiShelfModel *self = SERAI_SHELF_MODEL (object);
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  g_clear_object (&self->library_signals);
  g_clear_object (&self->articles_signals);
  g_clear_object (&self->hits);
  g_clear_object (&self->left);
  g_clear_pointer (&self->chosen, g_hash_table_unref);
  self->articles = NULL;
  self->session = NULL;
  G_OBJECT_CLASS (serai_shelf_model_parent_class)->dispose (object);
}

static void
serai_shelf_model_finalize (GObject *object)
{
  serai_filter_free (SERAI_SHELF_MODEL (object)->filter);
  G_OBJECT_CLASS (serai_shelf_model_parent_class)->finalize (object);
}

static void
serai_shelf_model_class_init (SeraiShelfModelClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_shelf_model_dispose;
  G_OBJECT_CLASS (class)->finalize = serai_shelf_model_finalize;
  signals[CHANGED] = g_signal_new ("changed", SERAI_TYPE_SHELF_MODEL, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[COUNTED] = g_signal_new ("counted", SERAI_TYPE_SHELF_MODEL, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[FILTER_CHANGED] = g_signal_new ("filter-changed", SERAI_TYPE_SHELF_MODEL,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
serai_shelf_model_init (SeraiShelfModel *self)
{
  self->filter = serai_filter_new ();
  self->library_signals = g_signal_group_new (SERAI_TYPE_LIBRARY);
  g_signal_group_connect_swapped (self->library_signals, "changed", G_CALLBACK (library_changed_cb),
                                  self);
  self->articles_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->articles_signals, "items-changed",
                                  G_CALLBACK (articles_changed_cb), self);
}

SeraiShelfModel *
serai_shelf_model_new (SeraiSession *session)
{
  SeraiShelfModel *self = g_object_new (SERAI_TYPE_SHELF_MODEL, NULL);
  self->session = session;
  g_signal_connect_object (session, "notify::library", G_CALLBACK (library_cb), self,
                           G_CONNECT_SWAPPED);
  library_cb (self);
  return self;
}

const SeraiFilter *
serai_shelf_model_get_filter (SeraiShelfModel *self)
{
  return self->filter;
}

static void
ask_otherwise (SeraiShelfModel *self)
{
  g_signal_emit (self, signals[FILTER_CHANGED], 0);
  ask (self, FALSE);
}

void
serai_shelf_model_set_words (SeraiShelfModel *self, const char *words)
{
  g_autofree char *plain = g_strstrip (g_strdup (words));
  if (g_strcmp0 (plain, self->filter->words != NULL ? self->filter->words : "") == 0)
    return;
  g_free (self->filter->words);
  self->filter->words = g_steal_pointer (&plain);
  ask_otherwise (self);
}

void
serai_shelf_model_set_filter (SeraiShelfModel *self, const SeraiFilter *filter)
{
  SeraiFilter *before = self->filter;
  self->filter = serai_filter_copy (filter);
  serai_filter_free (before);
  ask_otherwise (self);
}

void
serai_shelf_model_add_facet (SeraiShelfModel *self,
                             SeraiFacetKind kind,
                             const char *value,
                             const char *label)
{
  serai_filter_add (self->filter, kind, value, label);
  ask_otherwise (self);
}

void
serai_shelf_model_remove_facet (SeraiShelfModel *self, guint index)
{
  serai_filter_remove (self->filter, index);
  ask_otherwise (self);
}

void
serai_shelf_model_refresh (SeraiShelfModel *self)
{
  ask (self, FALSE);
}

GListModel *
serai_shelf_model_get_shown (SeraiShelfModel *self)
{
  if (self->hits != NULL)
    return G_LIST_MODEL (self->hits);
  return self->left != NULL ? G_LIST_MODEL (self->left) : self->articles;
}

guint
serai_shelf_model_count_all (SeraiShelfModel *self)
{
  return self->articles != NULL ? g_list_model_get_n_items (self->articles) : 0;
}

gboolean
serai_shelf_model_is_searching (SeraiShelfModel *self)
{
  return self->hits != NULL;
}

gboolean
serai_shelf_model_is_cut_off (SeraiShelfModel *self)
{
  return self->hits != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->hits)) >= MOST_HITS;
}
