/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of all articles, kept in order while articles come and go one by one. */
#include "library/article-list.h"

#include "library/article.h"

struct _SeraiArticleList
{
  GObject parent_instance;
  GSequence *articles; /* SeraiArticle, in order */
  GHashTable *places;  /* id → GSequenceIter */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SeraiArticleList,
                               serai_article_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
get_item_type (GListModel *model)
{
  return SERAI_TYPE_ARTICLE;
}

static guint
get_n_items (GListModel *model)
{
  return g_sequence_get_length (SERAI_ARTICLE_LIST (model)->articles);
}

static gpointer
get_item (GListModel *model, guint position)
{
  SeraiArticleList *self = SERAI_ARTICLE_LIST (model);
  GSequenceIter *iter = g_sequence_get_iter_at_pos (self->articles, position);
  return g_sequence_iter_is_end (iter) ? NULL : g_object_ref (g_sequence_get (iter));
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
serai_article_list_finalize (GObject *object)
{
  SeraiArticleList *self = SERAI_ARTICLE_LIST (object);
  g_hash_table_unref (self->places);
  g_sequence_free (self->articles);
  G_OBJECT_CLASS (serai_article_list_parent_class)->finalize (object);
}

static void
serai_article_list_class_init (SeraiArticleListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = serai_article_list_finalize;
}

static void
serai_article_list_init (SeraiArticleList *self)
{
  self->articles = g_sequence_new (g_object_unref);
  self->places = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

SeraiArticleList *
serai_article_list_new (void)
{
  return g_object_new (SERAI_TYPE_ARTICLE_LIST, NULL);
}

static int
compare_articles (gconstpointer a, gconstpointer b, gpointer data)
{
  return serai_article_compare ((SeraiArticle *) a, (SeraiArticle *) b);
}

static int
compare_pointers (gconstpointer a, gconstpointer b)
{
  return serai_article_compare (*(SeraiArticle *const *) a, *(SeraiArticle *const *) b);
}

/* Rows → articles in order. */
static GPtrArray *
make_articles (GPtrArray *rows)
{
  GPtrArray *articles = g_ptr_array_new_with_free_func (g_object_unref);
  gsize n_rows;
  g_autofree gpointer *taken = g_ptr_array_steal (rows, &n_rows);
  for (gsize i = 0; i < n_rows; i++)
    g_ptr_array_add (articles, serai_article_new (taken[i]));
  g_ptr_array_sort (articles, compare_pointers);
  return articles;
}

static void
put (SeraiArticleList *self, GSequenceIter *before, SeraiArticle *article)
{
  gint64 id = serai_article_get_id (article);
  GSequenceIter *iter = g_sequence_insert_before (before, g_object_ref (article));
  g_hash_table_insert (self->places, g_memdup2 (&id, sizeof id), iter);
}

void
serai_article_list_fill (SeraiArticleList *self, GPtrArray *rows)
{
  guint n_before = g_sequence_get_length (self->articles);
  g_hash_table_remove_all (self->places);
  g_sequence_remove_range (g_sequence_get_begin_iter (self->articles),
                           g_sequence_get_end_iter (self->articles));
  g_autoptr (GPtrArray) articles = make_articles (rows);
  for (guint i = 0; i < articles->len; i++)
    put (self, g_sequence_get_end_iter (self->articles), articles->pdata[i]);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, articles->len);
}

static void
remove_article (SeraiArticleList *self, gint64 id)
{
  GSequenceIter *iter = g_hash_table_lookup (self->places, &id);
  if (iter == NULL)
    return;
  guint position = g_sequence_iter_get_position (iter);
  g_hash_table_remove (self->places, &id);
  g_sequence_remove (iter);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/* TRUE where the article stood there and stays in its place. */
static gboolean
replace_article (SeraiArticleList *self, SeraiArticle *article)
{
  gint64 id = serai_article_get_id (article);
  GSequenceIter *iter = g_hash_table_lookup (self->places, &id);
  if (iter == NULL)
    return FALSE;
  if (serai_article_compare (g_sequence_get (iter), article) != 0)
    {
      remove_article (self, id);
      return FALSE;
    }
  g_sequence_set (iter, g_object_ref (article));
  g_list_model_items_changed (G_LIST_MODEL (self), g_sequence_iter_get_position (iter), 1, 1);
  return TRUE;
}

/* Articles that come to stand side by side are told in one signal. */
static void
insert_articles (SeraiArticleList *self, GPtrArray *articles)
{
  for (guint i = 0, n; i < articles->len; i += n)
    {
      GSequenceIter *before =
          g_sequence_search (self->articles, articles->pdata[i], compare_articles, NULL);
      guint position = g_sequence_iter_get_position (before);
      for (n = 0; i + n < articles->len; n++)
        {
          SeraiArticle *article = articles->pdata[i + n];
          if (n > 0 && !g_sequence_iter_is_end (before)
              && serai_article_compare (article, g_sequence_get (before)) > 0)
            break;
          put (self, before, article);
        }
      g_list_model_items_changed (G_LIST_MODEL (self), position, 0, n);
    }
}

void
serai_article_list_update (SeraiArticleList *self, GPtrArray *rows, GArray *gone)
{
  for (guint i = 0; i < gone->len; i++)
    remove_article (self, g_array_index (gone, gint64, i));
  g_autoptr (GPtrArray) articles = make_articles (rows);
  g_autoptr (GPtrArray) fresh = g_ptr_array_new ();
  for (guint i = 0; i < articles->len; i++)
    if (!replace_article (self, articles->pdata[i]))
      g_ptr_array_add (fresh, articles->pdata[i]);
  insert_articles (self, fresh);
}
