/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A correction said in the window: told to the library, and the person told what came of it. */
#pragma once

#include "library/correct.h"
#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* (element-type SeraiCorrection) with @first in it, which is taken. */
GPtrArray *serai_correcting_list (SeraiCorrection *first);

/* @asker: in whose window it was said. @sentence: told with Undo when it is done. @entity:
 * (nullable) key of who is chosen then. A merge that contradicts a "not the same" is asked about
 * first. */
void serai_correcting_do (GtkWidget *asker,
                          SeraiSession *session,
                          GPtrArray *corrections,
                          const char *sentence,
                          const char *entity);

/* Writes into @label how far @correction would reach, as soon as it is known. */
void serai_correcting_show_reach (SeraiSession *session,
                                  SeraiCorrection *correction,
                                  GtkLabel *label,
                                  GCancellable *cancellable);

/* "5 mentions in 3 documents". (transfer full) */
char *serai_correcting_words (guint n_mentions, guint n_articles, gboolean is_more);

/* "Person" and so on, translated. */
const char *serai_correcting_kind_name (SeraiMentionKind kind);

G_END_DECLS
