/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the entity list shows of an analysis: entities and values, grouped, each once. */
#pragma once

#include "language/analysis.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_GROUP_PEOPLE,
  SERAI_GROUP_PLACES,
  SERAI_GROUP_BODIES,
  SERAI_GROUP_GOODS,
  SERAI_GROUP_DATES,
  SERAI_GROUP_AMOUNTS,
} SeraiGroup;

const char *serai_group_get_title (SeraiGroup group); /* translated */

#define SERAI_TYPE_ITEM (serai_item_get_type ())
G_DECLARE_FINAL_TYPE (SeraiItem, serai_item, SERAI, ITEM, GObject)

SeraiGroup serai_item_get_group (SeraiItem *self);
SeraiMentionKind serai_item_get_kind (SeraiItem *self);
const char *serai_item_get_key (SeraiItem *self); /* the entity's; NULL for a value */
const char *serai_item_get_title (SeraiItem *self);
const char *serai_item_get_subtitle (SeraiItem *self); /* nullable */
GArray *serai_item_get_spans (SeraiItem *self);        /* (element-type SeraiSpan), lent */

/* By group, within it by number of mentions. (transfer full) (element-type SeraiItem) */
GPtrArray *serai_items_new (const SeraiAnalysis *analysis, const char *text);

G_END_DECLS
