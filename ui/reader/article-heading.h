/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands above the text: title, and where it comes from. */
#pragma once

#include "document/document.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_ARTICLE_HEADING (serai_article_heading_get_type ())
G_DECLARE_FINAL_TYPE (SeraiArticleHeading, serai_article_heading, SERAI, ARTICLE_HEADING, GtkWidget)

GtkWidget *serai_article_heading_new (void);
void serai_article_heading_show (SeraiArticleHeading *self, const SeraiDocument *document);

G_END_DECLS
