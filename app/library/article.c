/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the library. */
#include "library/article.h"

#include "library/shelf.h"

struct _SeraiArticle
{
  GObject parent_instance;
  SeraiArticleRow *row;
  guint32 day;
};

enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_PUBLISHED,
  PROP_PUBLISHER,
  PROP_LANGUAGE,
  PROP_N_WORDS,
  PROP_N_CLAIMS,
  PROP_N_NOTES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiArticle, serai_article, G_TYPE_OBJECT)

static void
serai_article_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  SeraiArticle *self = SERAI_ARTICLE (object);
  switch (id)
    {
    case PROP_ID:
      g_value_set_int64 (value, self->row->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->row->title);
      break;
    case PROP_PUBLISHED:
      g_value_set_uint (value, self->row->published);
      break;
    case PROP_PUBLISHER:
      g_value_set_string (value, self->row->publisher);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->row->language);
      break;
    case PROP_N_WORDS:
      g_value_set_uint (value, self->row->n_words);
      break;
    case PROP_N_CLAIMS:
      g_value_set_uint (value, self->row->n_claims);
      break;
    case PROP_N_NOTES:
      g_value_set_uint (value, self->row->n_notes);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static void
serai_article_finalize (GObject *object)
{
  SeraiArticle *self = SERAI_ARTICLE (object);
  serai_article_row_free (self->row);
  G_OBJECT_CLASS (serai_article_parent_class)->finalize (object);
}

static GParamSpec *
count_spec (const char *name)
{
  return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0,
                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static GParamSpec *
text_spec (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
serai_article_class_init (SeraiArticleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  object_class->get_property = serai_article_get_property;
  object_class->finalize = serai_article_finalize;

  properties[PROP_ID] = g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = text_spec ("title");
  properties[PROP_PUBLISHED] = count_spec ("published");
  properties[PROP_PUBLISHER] = text_spec ("publisher");
  properties[PROP_LANGUAGE] = text_spec ("language");
  properties[PROP_N_WORDS] = count_spec ("n-words");
  properties[PROP_N_CLAIMS] = count_spec ("n-claims");
  properties[PROP_N_NOTES] = count_spec ("n-notes");
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
serai_article_init (SeraiArticle *self)
{
}

/* The day of a time, as GDate counts days: 1 January 1970 is day 719,163. */
static guint32
day_of_time (gint64 seconds)
{
  return 719163 + seconds / 86400;
}

SeraiArticle *
serai_article_new (SeraiArticleRow *row)
{
  SeraiArticle *self = g_object_new (SERAI_TYPE_ARTICLE, NULL);
  self->row = row;
  self->day = row->published != 0 ? row->published : day_of_time (row->captured);
  return self;
}

int
serai_article_compare (SeraiArticle *a, SeraiArticle *b)
{
  if (a->day != b->day)
    return a->day > b->day ? -1 : 1;
  return (a->row->id < b->row->id) - (a->row->id > b->row->id);
}

gint64
serai_article_get_id (SeraiArticle *self)
{
  return self->row->id;
}

const char *
serai_article_get_title (SeraiArticle *self)
{
  return self->row->title;
}

guint32
serai_article_get_published (SeraiArticle *self)
{
  return self->row->published;
}

const char *
serai_article_get_publisher (SeraiArticle *self)
{
  return self->row->publisher;
}

const char *
serai_article_get_language (SeraiArticle *self)
{
  return self->row->language;
}

guint
serai_article_get_n_words (SeraiArticle *self)
{
  return self->row->n_words;
}

guint
serai_article_get_n_claims (SeraiArticle *self)
{
  return self->row->n_claims;
}

guint
serai_article_get_n_notes (SeraiArticle *self)
{
  return self->row->n_notes;
}

SeraiReadState
serai_article_get_reading (SeraiArticle *self)
{
  return self->row->reading;
}

gboolean
serai_article_is_starred (SeraiArticle *self)
{
  return self->row->is_starred;
}

const char *
serai_article_get_tags (SeraiArticle *self)
{
  return self->row->tags;
}
