/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One lane a server: whoever asks the same server goes one after the other, with a pause between
 * two, and nobody goes while it wants to be left alone. Any thread. */
#pragma once

#include "fetch/news.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SeraiLanes SeraiLanes;

SeraiLanes *serai_lanes_new (void);
void serai_lanes_free (SeraiLanes *self);

/* Waits for its turn, and tells @progress (nullable) until when, @news filled in by the caller but
 * for stage, wait and time. Closed for longer than @longest_wait seconds: FALSE at once with
 * SERAI_FETCH_ERROR_BUSY or _QUOTA; cancelled: FALSE with G_IO_ERROR_CANCELLED. */
gboolean serai_lanes_enter (SeraiLanes *self,
                            const char *origin,
                            guint longest_wait,
                            SeraiFetchNews *news,
                            SeraiFetchProgress progress,
                            gpointer progress_data,
                            GCancellable *cancellable,
                            GError **error);

/* The next one may go @pause milliseconds after this one went. */
void serai_lanes_leave (SeraiLanes *self, const char *origin, guint pause);

/* Nobody goes before @until (Unix time in microseconds). */
void serai_lanes_close (SeraiLanes *self, const char *origin, gint64 until, SeraiWait why);

/* The error of a lane that stays closed until then. Always FALSE. */
gboolean serai_lanes_set_closed (GError **error, gint64 until, SeraiWait why);

G_END_DECLS
