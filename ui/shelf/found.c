/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a search found, as an item of a list. */
#include "shelf/found.h"

struct _SeraiFound
{
  GObject parent_instance;
  gint64 id;
  char *title;
  guint32 published;
  char *snippet;
};

G_DEFINE_FINAL_TYPE (SeraiFound, serai_found, G_TYPE_OBJECT)

static void
serai_found_finalize (GObject *object)
{
  SeraiFound *self = SERAI_FOUND (object);
  g_free (self->title);
  g_free (self->snippet);
  G_OBJECT_CLASS (serai_found_parent_class)->finalize (object);
}

static void
serai_found_class_init (SeraiFoundClass *class)
{
  G_OBJECT_CLASS (class)->finalize = serai_found_finalize;
}

static void
serai_found_init (SeraiFound *self)
{
}

SeraiFound *
serai_found_new (const SeraiHit *hit)
{
  SeraiFound *self = g_object_new (SERAI_TYPE_FOUND, NULL);
  self->id = hit->id;
  self->title = g_strdup (hit->title);
  self->published = hit->published;
  self->snippet = g_strdup (hit->snippet);
  return self;
}

gint64
serai_found_get_id (SeraiFound *self)
{
  return self->id;
}

const char *
serai_found_get_title (SeraiFound *self)
{
  return self->title;
}

guint32
serai_found_get_published (SeraiFound *self)
{
  return self->published;
}

const char *
serai_found_get_snippet (SeraiFound *self)
{
  return self->snippet;
}
