/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `claim`: what articles state on trade. */
#pragma once

#include "language/claim.h"
#include "store/database.h"

G_BEGIN_DECLS

/* @claims: (element-type SeraiClaim). */
gboolean
serai_claims_insert (SeraiDatabase *database, gint64 article, GPtrArray *claims, GError **error);

/* Appends the article's claims by position. */
gboolean
serai_claims_load (SeraiDatabase *database, gint64 article, GPtrArray *claims, GError **error);

/**
 * SeraiSaid: a claim with the document that states it.
 * @title: (nullable); @published: a day, 0 unknown
 * @words: of the number; @sentence: the claim's own stretch of the text
 */
typedef struct
{
  gint64 article;
  char *title;
  guint32 published;
  SeraiClaim *claim;
  char *words;
  char *sentence;
} SeraiSaid;
void serai_said_free (SeraiSaid *self);

/* What all articles state on the trade of these two, whoever is named first, the newest article
 * first, at most so many. (element-type SeraiSaid) */
gboolean serai_claims_load_said (SeraiDatabase *database,
                                 const char *reporter,
                                 const char *partner,
                                 guint limit,
                                 GPtrArray *said,
                                 GError **error);

G_END_DECLS
