/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filters as SQL: which articles a filter's facets leave, and what more could be chosen. */
#pragma once

#include "document/filter.h"
#include "store/database.h"
#include "store/statement.h"

G_BEGIN_DECLS

/* Appends " AND …" for every facet, on `article AS a`, to @sql; serai_filtering_bind() binds the
 * parameters of a statement made of it. Countries and entities are those that the texts name:
 * @merged (nullable): key of an entity → the keys that a person merged into it, as (element-type
 * utf8) GPtrArray. */
void serai_filtering_append (GString *sql, const SeraiFilter *filter, GHashTable *merged);
void serai_filtering_bind (SeraiStatement *statement,
                           const SeraiFilter *filter,
                           GHashTable *merged,
                           gint64 figures);

/* The articles that the facets leave (words are not looked at), in no order. */
gboolean serai_filtering_find (SeraiDatabase *database,
                               const SeraiFilter *filter,
                               GHashTable *merged,
                               gint64 figures,
                               GArray *articles,
                               GError **error);

/**
 * SeraiFacetCount: a value that could be chosen.
 * @label: (nullable) what the library calls it; NULL: the value itself
 * @n_articles: how many of those that the present facets leave
 */
typedef struct
{
  char *value;
  char *label;
  guint n_articles;
} SeraiFacetCount;
void serai_facet_count_free (SeraiFacetCount *self);

/* The values of @kind among what @filter leaves, the commonest first (dates: the latest first).
 * Countries, entities and goods have no more than @limit. (element-type SeraiFacetCount) */
GPtrArray *serai_filtering_count (SeraiDatabase *database,
                                  SeraiFacetKind kind,
                                  const SeraiFilter *filter,
                                  GHashTable *merged,
                                  gint64 figures,
                                  guint limit,
                                  GError **error);

G_END_DECLS
