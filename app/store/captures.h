/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `capture`: what came from which address, a row a visit. */
#pragma once

#include "fetch/capture.h"
#include "store/database.h"

G_BEGIN_DECLS

/* @original: whose bytes they are, 0 where none were kept. Inside a transaction of the caller's. */
gboolean serai_captures_insert (SeraiDatabase *database,
                                gint64 original,
                                const SeraiCapture *capture,
                                GError **error);

/**
 * SeraiVisit: one row.
 * @original: 0 where no bytes were kept
 * @id: of the article or, where @is_trade, of the first dataset; 0 where there is none
 * @title: of it
 */
typedef struct
{
  gint64 original;
  gint64 id;
  gboolean is_trade;
  char *title;
  char *address;
  char *final_address;
  char *chain;
  gint64 captured;
  guint status;
  char *sha256;
  char *etag;
  char *last_modified;
  gint64 expires;
} SeraiVisit;
void serai_visit_free (SeraiVisit *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiVisit, serai_visit_free)

/* The last visit with @key whose answer still stands in the library; *@out_visit NULL: none. */
gboolean serai_captures_find_last (SeraiDatabase *database,
                                   const char *key,
                                   SeraiVisit **out_visit,
                                   GError **error);

/* Every visit to the addresses that gave @original, the oldest first: the versions of what stands
 * there, and when nothing had changed. (element-type SeraiVisit) */
GPtrArray *serai_captures_list_visits (SeraiDatabase *database, gint64 original, GError **error);

G_END_DECLS
