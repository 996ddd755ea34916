/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `judgement`: what a person judged of claims. */
#pragma once

#include "check/judgement.h"
#include "store/database.h"

G_BEGIN_DECLS

/* In the place of what was judged of the same claim before; one that says nothing only takes that
 * away. @before: (nullable) the judgement that it goes on from, whose place may be another one.
 * SERAI_STORE_ERROR_NOT_FOUND where the document is gone. */
gboolean serai_judgements_save (SeraiDatabase *database,
                                const SeraiJudgement *judgement,
                                gint64 before,
                                GError **error);

/* Appends the article's judgements in the order in which they were made. */
gboolean serai_judgements_load (SeraiDatabase *database,
                                gint64 article,
                                GPtrArray *judgements,
                                GError **error);

G_END_DECLS
