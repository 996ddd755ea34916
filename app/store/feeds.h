/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `feed`: which feeds are followed. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

/**
 * SeraiFeed:
 * @title: as it calls itself, or NULL
 * @added: Unix time in seconds, UTC
 * @visited: when it was last fetched, 0: never
 */
typedef struct
{
  gint64 id;
  char *address;
  char *title;
  gint64 added;
  gint64 visited;
} SeraiFeed;
void serai_feed_free (SeraiFeed *self);

/* By address. (element-type SeraiFeed) */
GPtrArray *serai_feeds_list (SeraiDatabase *database, GError **error);

/* @address: normalised. Following one twice changes nothing. */
gboolean serai_feeds_follow (SeraiDatabase *database,
                             const char *address,
                             const char *title,
                             GError **error);

/* SERAI_STORE_ERROR_NOT_FOUND where it isn't followed. */
gboolean serai_feeds_leave (SeraiDatabase *database, const char *address, GError **error);

G_END_DECLS
