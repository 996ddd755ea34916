/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The search index over titles, texts and notes. */
#pragma once

#include "document/filter.h"
#include "store/database.h"

G_BEGIN_DECLS

#define SERAI_SEARCH_MARK_START "\x02"
#define SERAI_SEARCH_MARK_END "\x03"

/**
 * SeraiSearchHit:
 * @snippet: the words found between SERAI_SEARCH_MARK_START and _END
 * @score: the higher the better
 */
typedef struct
{
  gint64 id;
  char *title;
  guint32 published;
  char *snippet;
  double score;
} SeraiSearchHit;

void serai_search_hit_free (SeraiSearchHit *self);

/* What a person typed as FTS5 asks for it: words (all must occur, the last one as a prefix),
 * "phrases" in quotation marks. NULL where there is no word in it. (transfer full) */
char *serai_search_parse (const char *words);

/* (element-type SeraiSearchHit), best first; empty where @words has no word. */
GPtrArray *
serai_search_run (SeraiDatabase *database, const char *words, guint limit, GError **error);

/* The same among the articles that @filter's facets leave, its words being looked for; @merged and
 * @figures as "store/filtering.h" takes them. */
GPtrArray *serai_search_run_filtered (SeraiDatabase *database,
                                      const SeraiFilter *filter,
                                      GHashTable *merged,
                                      gint64 figures,
                                      guint limit,
                                      GError **error);

/* Appends the articles (element-type gint64) whose text may have these words beside each other, at
 * most @limit: spellings that the index takes as the same are found, and must be looked at. */
gboolean serai_search_find_articles (SeraiDatabase *database,
                                     const char *phrase,
                                     guint limit,
                                     GArray *articles,
                                     GError **error);

/* Whether the index says what the tables say. Needs a connection that writes. */
gboolean serai_search_verify (SeraiDatabase *database, GError **error);

G_END_DECLS
