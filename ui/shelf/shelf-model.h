/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the shelf shows: all documents, those that facets leave, or what a search found. */
#pragma once

#include "library/shelf.h"
#include "session.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SERAI_TYPE_SHELF_MODEL (serai_shelf_model_get_type ())
G_DECLARE_FINAL_TYPE (SeraiShelfModel, serai_shelf_model, SERAI, SHELF_MODEL, GObject)

/* Signals: "changed" when there is something else to show; "filter-changed" when something else is
 * asked for; "counted" while articles come or go: then nothing may be chosen. What changes in the
 * library never takes a row away: only another question, or asking the same again
 * (serai_shelf_model_refresh()), does. */
SeraiShelfModel *serai_shelf_model_new (SeraiSession *session);

const SeraiFilter *serai_shelf_model_get_filter (SeraiShelfModel *self); /* lent */
void serai_shelf_model_set_words (SeraiShelfModel *self, const char *words);
void serai_shelf_model_set_filter (SeraiShelfModel *self, const SeraiFilter *filter);
void serai_shelf_model_add_facet (SeraiShelfModel *self,
                                  SeraiFacetKind kind,
                                  const char *value,
                                  const char *label);
void serai_shelf_model_remove_facet (SeraiShelfModel *self, guint index);
void serai_shelf_model_refresh (SeraiShelfModel *self);

/* (nullable: the library isn't open yet) Of SeraiArticle or SeraiFound. */
GListModel *serai_shelf_model_get_shown (SeraiShelfModel *self);
guint serai_shelf_model_count_all (SeraiShelfModel *self);
gboolean serai_shelf_model_is_searching (SeraiShelfModel *self); /* words were looked for */
gboolean serai_shelf_model_is_cut_off (SeraiShelfModel *self);   /* only the best hits are shown */

G_END_DECLS
