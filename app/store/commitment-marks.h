/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `commitment_mark`: what a person said became of a commitment. */
#pragma once

#include "language/commitment.h"
#include "store/database.h"

G_BEGIN_DECLS

/* Appends the ids (element-type gint64) of the articles that have commitments. */
gboolean
serai_commitment_marks_list_articles (SeraiDatabase *database, GArray *articles, GError **error);

/* What was said of an article's commitments: words → SeraiCommitmentOutcome. NULL: @error. */
GHashTable *serai_commitment_marks_load (SeraiDatabase *database, gint64 article, GError **error);

/* In the place of what was said before; SERAI_COMMITMENT_UNMARKED takes it back. */
gboolean serai_commitment_marks_set (SeraiDatabase *database,
                                     gint64 article,
                                     const char *words,
                                     SeraiCommitmentOutcome outcome,
                                     GError **error);

G_END_DECLS
