/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The claims of many documents with their verdicts, as a table. */
#include "report/claims.h"

#include "base/text.h"
#include "report/csv.h"
#include "report/record.h"

#include <math.h>
#include <string.h>

G_DEFINE_BOXED_TYPE (SeraiListedClaim,
                     serai_listed_claim,
                     serai_listed_claim_ref,
                     serai_listed_claim_unref)

SeraiListedClaim *
serai_listed_claim_new (gint64 article,
                        guint index,
                        SeraiDocument *document,
                        const SeraiClaim *claim,
                        SeraiCheck *check)
{
  SeraiListedClaim *self = g_atomic_rc_box_new0 (SeraiListedClaim);
  self->article = article;
  self->index = index;
  self->document = serai_document_ref (document);
  self->claim = serai_claim_copy (claim);
  self->check = serai_check_ref (check);
  self->words = serai_text_slice (document->text, claim->span.start, claim->span.end);
  return self;
}

SeraiListedClaim *
serai_listed_claim_ref (SeraiListedClaim *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_claim (gpointer data)
{
  SeraiListedClaim *self = data;
  serai_document_unref (self->document);
  serai_claim_free (self->claim);
  serai_check_unref (self->check);
  g_free (self->words);
}

void
serai_listed_claim_unref (SeraiListedClaim *self)
{
  g_atomic_rc_box_release_full (self, clear_claim);
}

char *
serai_listed_claim_dup_quantity (const SeraiListedClaim *self)
{
  const SeraiClaim *claim = self->claim;
  const char *reporter = claim->reporter[0] != '\0' ? claim->reporter : "?";
  const char *partner = claim->partner[0] != '\0' ? claim->partner : "?";
  gboolean is_turned = claim->measure == SERAI_MEASURE_TURNOVER && strcmp (partner, "WLD") != 0
                       && claim->kind != SERAI_CLAIM_RANK && claim->kind != SERAI_CLAIM_SHARE
                       && strcmp (reporter, partner) > 0;
  g_autofree char *period =
      claim->kind == SERAI_CLAIM_TARGET ? NULL : serai_period_format (self->check->period);
  return g_strjoin (
      " ", serai_claim_kind_to_string (claim->kind), serai_measure_to_string (claim->measure),
      is_turned ? partner : reporter, is_turned ? reporter : partner,
      claim->commodity != NULL ? claim->commodity : "?", period != NULL ? period : "-", NULL);
}

double
serai_listed_claim_get_observed (const SeraiListedClaim *self)
{
  GArray *observed = self->check->observed;
  return observed->len > 0 ? g_array_index (observed, SeraiObserved, 0).value : NAN;
}

int
serai_listed_claim_compare_quantities (gconstpointer a, gconstpointer b)
{
  const SeraiListedClaim *one = *(const SeraiListedClaim *const *) a;
  const SeraiListedClaim *other = *(const SeraiListedClaim *const *) b;
  g_autofree char *quantity = serai_listed_claim_dup_quantity (one);
  g_autofree char *other_quantity = serai_listed_claim_dup_quantity (other);
  int order = strcmp (quantity, other_quantity);
  if (order != 0)
    return order;
  if (one->document->published != other->document->published)
    return one->document->published < other->document->published ? -1 : 1;
  if (one->article != other->article)
    return one->article < other->article ? -1 : 1;
  return (one->index > other->index) - (one->index < other->index);
}

static char *
write_number (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  return isnan (number) ? NULL
                        : g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.10g", number));
}

static void
append_claim (GString *table, const SeraiListedClaim *self)
{
  const SeraiClaim *claim = self->claim;
  g_autofree char *published = serai_day_format (self->document->published);
  g_autofree char *period = serai_period_format (claim->period);
  g_autofree char *value = write_number (claim->value);
  g_autofree char *observed = write_number (serai_listed_claim_get_observed (self));
  g_autofree char *quantity = serai_listed_claim_dup_quantity (self);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, self->article);
  const char *fields[] = {serai_verdict_to_string (self->check->verdict),
                          serai_claim_kind_to_string (claim->kind),
                          serai_measure_to_string (claim->measure),
                          claim->reporter,
                          claim->partner,
                          claim->commodity,
                          period,
                          serai_bound_to_string (claim->bound),
                          value,
                          claim->unit,
                          observed,
                          self->words,
                          self->document->title,
                          published,
                          self->document->publisher,
                          self->document->url,
                          id,
                          quantity};
  serai_csv_append_row (table, fields, G_N_ELEMENTS (fields));
}

char *
serai_claims_write_csv (GPtrArray *claims)
{
  GString *table = g_string_new ("verdict,kind,measure,reporter,partner,commodity,period,bound,"
                                 "value,unit,observed,words,document,published,publisher,url,"
                                 "article,quantity\r\n");
  for (guint i = 0; i < claims->len; i++)
    append_claim (table, claims->pdata[i]);
  return g_string_free (table, FALSE);
}

void
serai_claims_add_record (JsonBuilder *builder, const SeraiListedClaim *self)
{
  g_autofree char *quantity = serai_listed_claim_dup_quantity (self);
  serai_json_add_integer (builder, "article", self->article);
  serai_json_add_integer (builder, "index", self->index);
  serai_json_add_string (builder, "title", self->document->title);
  serai_json_add_day (builder, "published", self->document->published);
  serai_json_add_string (builder, "publisher", self->document->publisher);
  serai_json_add_string (builder, "url", self->document->url);
  serai_json_add_string (builder, "quantity", quantity);
  serai_record_add_claim (builder, self->claim, self->words);
  serai_record_add_check (builder, self->check);
}

char *
serai_claims_write_json (GPtrArray *claims)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_array (builder);
  for (guint i = 0; i < claims->len; i++)
    {
      json_builder_begin_object (builder);
      serai_claims_add_record (builder, claims->pdata[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}
