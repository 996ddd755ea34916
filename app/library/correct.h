/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs by which a person corrects names: for all documents, those that come later too. They
 * keep to what "library/library.h" says of verbs; each is one step that can be undone. */
#pragma once

#include "language/corrections.h"
#include "library/library.h"

G_BEGIN_DECLS

/* @corrections: (element-type SeraiCorrection), done together; the step is called after the first.
 * What isn't known of a target (kind, name) is looked up. SERAI_LIBRARY_ERROR_NOT_FOUND where no
 * document mentions an entity, _REFUSED where the correction makes no sense. */
gboolean serai_library_correct (SeraiLibrary *self, GPtrArray *corrections, GError **error);
void serai_library_correct_async (SeraiLibrary *self,
                                  GPtrArray *corrections,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);

/* As if it had never been said. @corrections: of serai_library_get_corrections(). */
gboolean serai_library_take_back (SeraiLibrary *self, GPtrArray *corrections, GError **error);
void serai_library_take_back_async (SeraiLibrary *self,
                                    GPtrArray *corrections,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);

/* All that was said. (transfer full) */
SeraiCorrections *
serai_library_get_corrections (SeraiLibrary *self, GCancellable *cancellable, GError **error);
void serai_library_get_corrections_async (SeraiLibrary *self,
                                          GCancellable *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer user_data);
SeraiCorrections *
serai_library_get_corrections_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/**
 * SeraiReach: what a correction would touch.
 * @is_more: there are so many documents that not all were looked at: these are the least
 */
typedef struct
{
  guint n_mentions;
  guint n_articles;
  gboolean is_more;
} SeraiReach;

gboolean serai_library_measure (SeraiLibrary *self,
                                SeraiCorrection *correction,
                                SeraiReach *out_reach,
                                GCancellable *cancellable,
                                GError **error);
void serai_library_measure_async (SeraiLibrary *self,
                                  SeraiCorrection *correction,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
gboolean serai_library_measure_finish (SeraiLibrary *self,
                                       GAsyncResult *result,
                                       SeraiReach *out_reach,
                                       GError **error);

/* Everybody named in the library as the person wants it, whose name has all of @words (any order,
 * beginnings of words; "" or NULL: all); those in most documents first, at most @limit. What only a
 * person marked has the counts 0. (element-type SeraiNamed) */
GPtrArray *serai_library_list_entities (SeraiLibrary *self,
                                        const char *words,
                                        guint limit,
                                        GCancellable *cancellable,
                                        GError **error);
void serai_library_list_entities_async (SeraiLibrary *self,
                                        const char *words,
                                        guint limit,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
GPtrArray *
serai_library_list_entities_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
