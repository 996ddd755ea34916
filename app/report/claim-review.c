/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Claims with their verdicts as schema.org ClaimReview (JSON-LD). */
#include "report/claims.h"

static void
add_rating (JsonBuilder *builder, SeraiVerdict verdict)
{
  static const int ratings[] = {0, 3, 2, 1};
  json_builder_set_member_name (builder, "reviewRating");
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "@type", "Rating");
  serai_json_add_integer (builder, "ratingValue", ratings[verdict]);
  serai_json_add_integer (builder, "bestRating", 3);
  serai_json_add_integer (builder, "worstRating", 1);
  serai_json_add_string (builder, "alternateName", serai_verdict_to_string (verdict));
  json_builder_end_object (builder);
}

static void
add_claim (JsonBuilder *builder, const SeraiListedClaim *self)
{
  const SeraiDocument *document = self->document;
  json_builder_set_member_name (builder, "itemReviewed");
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "@type", "Claim");
  serai_json_add_string (builder, "text", self->words);
  if (document->published != 0)
    serai_json_add_day (builder, "datePublished", document->published);
  json_builder_set_member_name (builder, "appearance");
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "@type", "CreativeWork");
  serai_json_add_string (builder, "name", document->title);
  if (document->url != NULL)
    serai_json_add_string (builder, "url", document->url);
  if (document->publisher != NULL)
    {
      json_builder_set_member_name (builder, "publisher");
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "@type", "Organization");
      serai_json_add_string (builder, "name", document->publisher);
      json_builder_end_object (builder);
    }
  json_builder_end_object (builder);
  json_builder_end_object (builder);
}

static void
add_review (JsonBuilder *builder, const SeraiListedClaim *self)
{
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "@type", "ClaimReview");
  serai_json_add_string (builder, "claimReviewed", self->words);
  serai_json_add_day (builder, "datePublished", serai_day_today ());
  add_claim (builder, self);
  if (self->check->verdict != SERAI_VERDICT_UNKNOWN)
    add_rating (builder, self->check->verdict);
  json_builder_end_object (builder);
}

char *
serai_claims_write_reviews (GPtrArray *claims)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "@context", "https://schema.org");
  json_builder_set_member_name (builder, "@graph");
  json_builder_begin_array (builder);
  for (guint i = 0; i < claims->len; i++)
    add_review (builder, claims->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}
