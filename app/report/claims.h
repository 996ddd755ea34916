/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The claims of many documents with their verdicts: as a table and as statements for machines. */
#pragma once

#include "check/check.h"
#include "document/document.h"
#include "report/json.h"

G_BEGIN_DECLS

/**
 * SeraiListedClaim: one claim with the document in which it stands.
 * @index: of the claim in the document's analysis
 * @words: the clause or sentence
 *
 * Immutable; atomic reference count.
 */
typedef struct
{
  gint64 article;
  guint index;
  SeraiDocument *document;
  SeraiClaim *claim;
  SeraiCheck *check;
  char *words;
} SeraiListedClaim;

#define SERAI_TYPE_LISTED_CLAIM (serai_listed_claim_get_type ())
GType serai_listed_claim_get_type (void);
/* Copies @claim. */
SeraiListedClaim *serai_listed_claim_new (gint64 article,
                                          guint index,
                                          SeraiDocument *document,
                                          const SeraiClaim *claim,
                                          SeraiCheck *check);
SeraiListedClaim *serai_listed_claim_ref (SeraiListedClaim *self);
void serai_listed_claim_unref (SeraiListedClaim *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiListedClaim, serai_listed_claim_unref)

/* What the claim speaks of: measure, reporter, partner, commodity, period, and whether it is a
 * level, a change, a rank, a share: the same for every document that speaks of it. A target has no
 * period in it, so that one sees it move. Trade between two is named the same from either side.
 * (transfer full) */
char *serai_listed_claim_dup_quantity (const SeraiListedClaim *self);

/* The best source's figure in the claim's unit, NAN where there is none. */
double serai_listed_claim_get_observed (const SeraiListedClaim *self);

/* For g_ptr_array_sort(): by quantity, then by the day on which it was said. */
int serai_listed_claim_compare_quantities (gconstpointer a, gconstpointer b);

/* The claims as CSV: RFC 4180, UTF-8. (transfer full) */
char *serai_claims_write_csv (GPtrArray *claims);

/* The members of one claim in the open object. */
void serai_claims_add_record (JsonBuilder *builder, const SeraiListedClaim *claim);

/* A JSON array of those. (transfer full) */
char *serai_claims_write_json (GPtrArray *claims);

/* schema.org ClaimReview, a graph in JSON-LD; what is unknown has no rating. (transfer full) */
char *serai_claims_write_reviews (GPtrArray *claims);

G_END_DECLS
