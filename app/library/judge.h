/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verb by which a person judges a claim. It keeps to what "library/library.h" says of verbs and
 * is one step that can be undone, called SERAI_CHANGE_OVERRULE, _FOLLOW or _CHOOSE_READING. */
#pragma once

#include "check/judgement.h"
#include "library/library.h"

G_BEGIN_DECLS

/* @judgement takes the place of what was judged of its claim (@before: nullable). */
gboolean serai_library_judge (SeraiLibrary *self,
                              SeraiJudgement *judgement,
                              const SeraiJudgement *before,
                              GError **error);
void serai_library_judge_async (SeraiLibrary *self,
                                SeraiJudgement *judgement,
                                const SeraiJudgement *before,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

G_END_DECLS
