/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a fetch tells while it goes on: how far it is, and until when it waits. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_FETCH_ASKING,
  SERAI_FETCH_RECEIVING,
  SERAI_FETCH_WAITING,
} SeraiFetchStage;

typedef enum
{
  SERAI_WAIT_NONE,
  SERAI_WAIT_TURN,  /* another question to the same server, or the pause between two */
  SERAI_WAIT_RETRY, /* the server didn't answer well: once more, later */
  SERAI_WAIT_BUSY,  /* 429: asked too often */
  SERAI_WAIT_QUOTA, /* 403: the day's calls are used up */
} SeraiWait;

/**
 * SeraiFetchNews: lent for the call.
 * @address: without secrets; @host: of it
 * @wait, @until: why and until when it waits; Unix time in microseconds, 0 where that isn't known
 * @n_bytes, @n_total: of the body so far, and in all (0: unknown)
 * @n_done, @n_parts: of a question that was split; else 0 of 1
 * @label: (nullable) which part it is, for people
 */
typedef struct
{
  SeraiFetchStage stage;
  const char *address;
  const char *host;
  SeraiWait wait;
  gint64 until;
  guint64 n_bytes;
  guint64 n_total;
  guint n_done;
  guint n_parts;
  const char *label;
} SeraiFetchNews;

/* Called on the thread that fetches. */
typedef void (*SeraiFetchProgress) (const SeraiFetchNews *news, gpointer user_data);

G_END_DECLS
