/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who in the library may be the same as somebody, for a person to decide: nothing is joined by it.
 */
#pragma once

#include "language/likeness.h"
#include "library/correct.h"

G_BEGIN_DECLS

/* @named: as it is shown, whom the other may be the same as. */
typedef struct
{
  SeraiNamed *named;
  SeraiLikeness likeness;
} SeraiSuggestion;
void serai_suggestion_free (SeraiSuggestion *self);

/* The likeliest first, at most @limit: of the same kind, and neither said to be another nor known
 * to be one by the reference. Empty where nobody is called @key. (element-type SeraiSuggestion) */
GPtrArray *serai_library_suggest (SeraiLibrary *self,
                                  const char *key,
                                  guint limit,
                                  GCancellable *cancellable,
                                  GError **error);
void serai_library_suggest_async (SeraiLibrary *self,
                                  const char *key,
                                  guint limit,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
GPtrArray *serai_library_suggest_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
