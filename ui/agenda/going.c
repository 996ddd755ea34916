/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way from a list over all documents to the place in one of them. */
#include "agenda/going.h"

typedef struct
{
  SeraiSession *session;
  gint64 article;
  SeraiSpan span;
  int claim;
  gulong handler;
} Going;

static void
free_going (gpointer data)
{
  Going *self = data;
  if (self->handler != 0)
    g_signal_handler_disconnect (self->session, self->handler);
  g_object_unref (self->session);
  g_free (self);
}

/* After the reader has laid the text out. */
static gboolean
arrive (gpointer data)
{
  Going *self = data;
  SeraiOpened *opened = serai_session_get_article (self->session);
  if (opened != NULL && opened->id == self->article)
    {
      if (self->claim >= 0 && (guint) self->claim < opened->analysis->claims->len)
        serai_session_set_claim (self->session, self->claim);
      serai_session_reveal (self->session, self->span);
    }
  return G_SOURCE_REMOVE;
}

static void
arrive_later (Going *self)
{
  g_clear_signal_handler (&self->handler, self->session);
  g_timeout_add_full (G_PRIORITY_DEFAULT_IDLE, 50, arrive, self, free_going);
}

static void
article_cb (Going *self)
{
  /* Another was opened on the way: then nobody waits for this one any more. */
  arrive_later (self);
}

void
serai_going_to (GtkWidget *from, SeraiSession *session, gint64 article, SeraiSpan span, int claim)
{
  Going *self = g_new0 (Going, 1);
  SeraiOpened *opened = serai_session_get_article (session);
  self->session = g_object_ref (session);
  self->article = article;
  self->span = span;
  self->claim = claim;
  gtk_widget_activate_action (from, "win.view", "s", "read");
  if (opened != NULL && opened->id == article)
    {
      arrive_later (self);
      return;
    }
  self->handler =
      g_signal_connect_swapped (session, "notify::article", G_CALLBACK (article_cb), self);
  serai_session_open (session, article);
}
