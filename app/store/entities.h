/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `entity` (everybody, once) and `article_entity` (who is mentioned where), as the
 * analyses found them: corrections aren't applied here. */
#pragma once

#include "language/entity.h"
#include "store/database.h"

G_BEGIN_DECLS

/* @entities: (element-type SeraiEntity) in the order of the analysis. */
gboolean serai_entities_insert (SeraiDatabase *database,
                                gint64 article,
                                GPtrArray *entities,
                                GError **error);

/* Appends the article's entities. */
gboolean
serai_entities_load (SeraiDatabase *database, gint64 article, GPtrArray *entities, GError **error);

/* @out_name: the entity's name; NULL where no article mentions @key. */
gboolean serai_entities_find_name (SeraiDatabase *database,
                                   const char *key,
                                   char **out_name,
                                   GError **error);

/* Everybody whom an article mentions, in no order. (element-type SeraiNamed) */
GPtrArray *serai_entities_list (SeraiDatabase *database, GError **error);

/* Appends the articles (element-type gint64) that mention @key. */
gboolean serai_entities_find_articles (SeraiDatabase *database,
                                       const char *key,
                                       GArray *articles,
                                       GError **error);

G_END_DECLS
