/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs on what all documents hold together: the agenda of commitments, the table of claims.
 * They keep to what "library/library.h" says of verbs. */
#pragma once

#include "library/library.h"
#include "report/agenda.h"
#include "report/claims.h"

G_BEGIN_DECLS

/* Every commitment, by due day (serai_agenda_compare()). (element-type SeraiAgendaItem) */
GPtrArray *
serai_library_list_agenda (SeraiLibrary *self, GCancellable *cancellable, GError **error);
void serai_library_list_agenda_async (SeraiLibrary *self,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);

/* Every claim held against the library's figures, in the order of the documents.
 * (element-type SeraiListedClaim) */
GPtrArray *
serai_library_list_claims (SeraiLibrary *self, GCancellable *cancellable, GError **error);
void serai_library_list_claims_async (SeraiLibrary *self,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);

/* For both. */
GPtrArray *serai_library_list_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* What became of @item; SERAI_COMMITMENT_UNMARKED takes back what was said. One step that can be
 * undone. The async form ends with serai_library_change_finish(). */
gboolean serai_library_mark_commitment (SeraiLibrary *self,
                                        SeraiAgendaItem *item,
                                        SeraiCommitmentOutcome outcome,
                                        GError **error);
void serai_library_mark_commitment_async (SeraiLibrary *self,
                                          SeraiAgendaItem *item,
                                          SeraiCommitmentOutcome outcome,
                                          GCancellable *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer user_data);

G_END_DECLS
