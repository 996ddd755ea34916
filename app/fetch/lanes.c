/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One lane a server: one after the other, with a pause, and not while it wants to be left alone. */
#include "fetch/lanes.h"

#include "fetch/error.h"

typedef struct
{
  gboolean is_taken;
  gint64 next; /* Unix time in microseconds: when the next one may go */
  SeraiWait why;
} Lane;

struct _SeraiLanes
{
  GMutex mutex;
  GCond changed;
  GHashTable *lanes; /* origin → Lane */
};

SeraiLanes *
serai_lanes_new (void)
{
  SeraiLanes *self = g_new0 (SeraiLanes, 1);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  self->lanes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

void
serai_lanes_free (SeraiLanes *self)
{
  g_hash_table_unref (self->lanes);
  g_cond_clear (&self->changed);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

static Lane *
find_lane (SeraiLanes *self, const char *origin)
{
  Lane *lane = g_hash_table_lookup (self->lanes, origin);
  if (lane == NULL)
    {
      lane = g_new0 (Lane, 1);
      g_hash_table_insert (self->lanes, g_strdup (origin), lane);
    }
  return lane;
}

gboolean
serai_lanes_set_closed (GError **error, gint64 until, SeraiWait why)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local ((until + 999999) / G_USEC_PER_SEC);
  g_autofree char *when = time != NULL ? g_date_time_format (time, "%Y-%m-%d %H:%M:%S") : NULL;
  if (why == SERAI_WAIT_QUOTA)
    g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUOTA,
                 "The service's calls for today are used up until %s: ask for the rest after that; "
                 "what has come is kept",
                 when != NULL ? when : "tomorrow");
  else
    g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_BUSY,
                 "The server wants to be left alone until %s: ask again after that",
                 when != NULL ? when : "later");
  return FALSE;
}

static void
cancelled_cb (GCancellable *cancellable, gpointer data)
{
  SeraiLanes *self = data;
  g_mutex_lock (&self->mutex);
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
}

/* Held: the mutex; let go while it tells. */
static void
tell (SeraiLanes *self,
      const Lane *lane,
      SeraiFetchNews *news,
      SeraiFetchProgress progress,
      gpointer progress_data)
{
  news->stage = SERAI_FETCH_WAITING;
  news->wait = lane->is_taken || lane->why == SERAI_WAIT_NONE ? SERAI_WAIT_TURN : lane->why;
  news->until = lane->is_taken ? 0 : lane->next;
  g_mutex_unlock (&self->mutex);
  progress (news, progress_data);
  g_mutex_lock (&self->mutex);
}

/* Held: the mutex. */
static void
wait (SeraiLanes *self, const Lane *lane)
{
  gint64 left = lane->next - g_get_real_time ();
  if (lane->is_taken)
    g_cond_wait (&self->changed, &self->mutex);
  else if (left > 0)
    g_cond_wait_until (&self->changed, &self->mutex, g_get_monotonic_time () + left);
}

static gboolean
is_open (const Lane *lane)
{
  return !lane->is_taken && lane->next <= g_get_real_time ();
}

/* Held: the mutex. */
static gboolean
take_turn (SeraiLanes *self,
           Lane *lane,
           guint longest_wait,
           SeraiFetchNews *news,
           SeraiFetchProgress progress,
           gpointer progress_data,
           GCancellable *cancellable,
           GError **error)
{
  gint64 told = -1;
  while (!is_open (lane))
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      gboolean is_closed = lane->why == SERAI_WAIT_BUSY || lane->why == SERAI_WAIT_QUOTA;
      if (is_closed && lane->next - g_get_real_time () > (gint64) longest_wait * G_USEC_PER_SEC)
        return serai_lanes_set_closed (error, lane->next, lane->why);
      gint64 until = lane->is_taken ? 0 : lane->next;
      if (progress != NULL && until != told)
        {
          told = until;
          tell (self, lane, news, progress, progress_data);
          continue;
        }
      wait (self, lane);
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  lane->is_taken = TRUE;
  lane->why = SERAI_WAIT_NONE;
  return TRUE;
}

gboolean
serai_lanes_enter (SeraiLanes *self,
                   const char *origin,
                   guint longest_wait,
                   SeraiFetchNews *news,
                   SeraiFetchProgress progress,
                   gpointer progress_data,
                   GCancellable *cancellable,
                   GError **error)
{
  gulong handler = cancellable != NULL
                       ? g_cancellable_connect (cancellable, G_CALLBACK (cancelled_cb), self, NULL)
                       : 0;
  g_mutex_lock (&self->mutex);
  gboolean has_turn = take_turn (self, find_lane (self, origin), longest_wait, news, progress,
                                 progress_data, cancellable, error);
  g_mutex_unlock (&self->mutex);
  if (handler != 0)
    g_cancellable_disconnect (cancellable, handler);
  return has_turn;
}

void
serai_lanes_leave (SeraiLanes *self, const char *origin, guint pause)
{
  g_mutex_lock (&self->mutex);
  Lane *lane = find_lane (self, origin);
  lane->is_taken = FALSE;
  lane->next = MAX (lane->next, g_get_real_time () + (gint64) pause * 1000);
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
}

void
serai_lanes_close (SeraiLanes *self, const char *origin, gint64 until, SeraiWait why)
{
  g_mutex_lock (&self->mutex);
  Lane *lane = find_lane (self, origin);
  lane->next = MAX (lane->next, until);
  lane->why = why;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
}
