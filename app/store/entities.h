/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `entity` (everybody, once), `article_entity` (who is mentioned where) and `correction`
 * (what a person said somebody is called). */
#pragma once

#include "language/entity.h"
#include "store/database.h"

G_BEGIN_DECLS

/* @entities: (element-type SeraiEntity) in the order of the analysis. */
gboolean serai_entities_insert (SeraiDatabase *database,
                                gint64 article,
                                GPtrArray *entities,
                                GError **error);

/* Appends the article's entities, corrections applied. */
gboolean
serai_entities_load (SeraiDatabase *database, gint64 article, GPtrArray *entities, GError **error);

/* @out_name: the entity's name with corrections; NULL where no article mentions @key. */
gboolean serai_entities_find_name (SeraiDatabase *database,
                                   const char *key,
                                   char **out_name,
                                   GError **error);

/* @name NULL takes the correction away. */
gboolean
serai_entities_correct (SeraiDatabase *database, const char *key, const char *name, GError **error);

G_END_DECLS
