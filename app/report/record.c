/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents and what was found in them as the contract writes them. */
#include "report/record.h"

#include "report/doubt-sentence.h"
#include "report/join-sentence.h"
#include "report/readings-record.h"

#include <string.h>

/* A place in the text that moves with the spans, which come more or less in order. */
typedef struct
{
  const char *at;
  guint offset;
} Cursor;

static char *
cut (Cursor *cursor, SeraiSpan span)
{
  cursor->at = g_utf8_offset_to_pointer (cursor->at, (glong) span.start - (glong) cursor->offset);
  cursor->offset = span.start;
  const char *end = g_utf8_offset_to_pointer (cursor->at, serai_span_length (span));
  return g_strndup (cursor->at, end - cursor->at);
}

static void
add_span (JsonBuilder *builder, SeraiSpan span, const char *text)
{
  serai_json_add_integer (builder, "start", span.start);
  serai_json_add_integer (builder, "end", span.end);
  serai_json_add_string (builder, "text", text);
}

static void
add_dateline (JsonBuilder *builder, const SeraiDocument *document)
{
  json_builder_set_member_name (builder, "dateline");
  if (document->dateline_place == NULL && document->dateline_date == 0)
    {
      json_builder_add_null_value (builder);
      return;
    }
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "place", document->dateline_place);
  serai_json_add_day (builder, "date", document->dateline_date);
  json_builder_end_object (builder);
}

static void
add_from_to (JsonBuilder *builder, SeraiPeriod period)
{
  serai_json_add_day (builder, "from", period.first);
  serai_json_add_day (builder, "to", period.last);
}

static void
add_codes (JsonBuilder *builder, const char *codes)
{
  json_builder_set_member_name (builder, "hs");
  json_builder_begin_array (builder);
  g_auto (GStrv) list = g_strsplit (codes != NULL ? codes : "", "+", -1);
  for (guint i = 0; list[i] != NULL; i++)
    if (list[i][0] != '\0')
      json_builder_add_string_value (builder, list[i]);
  json_builder_end_array (builder);
}

static void
add_number (JsonBuilder *builder, const SeraiValue *value)
{
  serai_json_add_number (builder, "number", value->number);
  if (value->upper > value->number)
    serai_json_add_number (builder, "upper", value->upper);
}

static void
add_value (JsonBuilder *builder, const SeraiMention *mention, const char *text)
{
  const SeraiValue *value = &mention->value;
  json_builder_set_member_name (builder, "value");
  json_builder_begin_object (builder);
  switch (mention->kind)
    {
    case SERAI_MENTION_COMMODITY:
      add_codes (builder, value->hs);
      break;
    case SERAI_MENTION_DATE:
      add_from_to (builder, value->period);
      serai_json_add_string (builder, "text", text);
      break;
    case SERAI_MENTION_MONEY:
      add_number (builder, value);
      serai_json_add_string (builder, "currency", value->unit);
      serai_json_add_string (builder, "bound", serai_bound_to_string (value->bound));
      break;
    case SERAI_MENTION_PERCENT:
      add_number (builder, value);
      if (value->is_times)
        serai_json_add_string (builder, "unit", "times");
      serai_json_add_string (builder, "bound", serai_bound_to_string (value->bound));
      break;
    case SERAI_MENTION_ORDINAL:
      serai_json_add_number (builder, "number", value->number);
      break;
    case SERAI_MENTION_QUANTITY:
      add_number (builder, value);
      serai_json_add_string (builder, "unit", value->is_times ? "times" : value->unit);
      serai_json_add_string (builder, "bound", serai_bound_to_string (value->bound));
      break;
    case SERAI_MENTION_PERSON:
    case SERAI_MENTION_COUNTRY:
    case SERAI_MENTION_PLACE:
    case SERAI_MENTION_ORGANISATION:
    case SERAI_MENTION_EVENT:
    case SERAI_MENTION_AGREEMENT:
      break;
    }
  json_builder_end_object (builder);
}

static void
add_mention (JsonBuilder *builder,
             const SeraiMention *mention,
             const SeraiAnalysis *analysis,
             const char *text)
{
  json_builder_begin_object (builder);
  add_span (builder, mention->span, text);
  serai_json_add_string (builder, "kind", serai_mention_kind_to_string (mention->kind));
  const SeraiEntity *entity =
      mention->entity >= 0 ? g_ptr_array_index (analysis->entities, mention->entity) : NULL;
  serai_json_add_string (builder, "entity", entity != NULL ? entity->key : NULL);
  g_autofree char *because = serai_join_dup_sentence (mention, entity);
  if (because != NULL)
    serai_json_add_string (builder, "because", because);
  if (serai_mention_kind_is_value (mention->kind))
    add_value (builder, mention, text);
  json_builder_end_object (builder);
}

static void
add_entity (JsonBuilder *builder, const SeraiEntity *entity)
{
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "key", entity->key);
  serai_json_add_string (builder, "kind", serai_mention_kind_to_string (entity->kind));
  serai_json_add_string (builder, "name", entity->name);
  json_builder_set_member_name (builder, "aliases");
  json_builder_begin_array (builder);
  for (guint i = 0; i < entity->aliases->len; i++)
    json_builder_add_string_value (builder, entity->aliases->pdata[i]);
  json_builder_end_array (builder);
  serai_json_add_string (builder, "iso3", entity->iso3);
  serai_json_add_string (builder, "wikidata", entity->wikidata);
  if (entity->kind == SERAI_MENTION_PERSON)
    serai_json_add_string (builder, "role", entity->role);
  serai_json_add_integer (builder, "mentions", entity->n_mentions);
  json_builder_end_object (builder);
}

static void
add_commitment (JsonBuilder *builder,
                const SeraiCommitment *commitment,
                const SeraiAnalysis *analysis,
                const char *text)
{
  json_builder_begin_object (builder);
  add_span (builder, commitment->span, text);
  serai_json_add_string (builder, "kind", serai_commitment_kind_to_string (commitment->kind));
  json_builder_set_member_name (builder, "actors");
  json_builder_begin_array (builder);
  for (guint i = 0; i < commitment->actors->len; i++)
    {
      int actor = g_array_index (commitment->actors, int, i);
      const SeraiEntity *entity = g_ptr_array_index (analysis->entities, actor);
      json_builder_add_string_value (builder, entity->key);
    }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "due");
  if (serai_period_is_set (commitment->due))
    {
      json_builder_begin_object (builder);
      add_from_to (builder, commitment->due);
      json_builder_end_object (builder);
    }
  else
    json_builder_add_null_value (builder);
  json_builder_end_object (builder);
}

static void
begin_list (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

void
serai_record_add_document (JsonBuilder *builder,
                           const char *file,
                           const char *member,
                           const SeraiDocument *document)
{
  g_autofree char *name = g_filename_display_name (file);
  serai_json_add_string (builder, "file", name);
  if (member != NULL)
    serai_json_add_string (builder, "member", member);
  serai_json_add_string (builder, "sha256", document->sha256);
  serai_json_add_string (builder, "mime", document->mime);
  serai_json_add_string (builder, "title", document->title);
  serai_json_add_string (builder, "author", document->author);
  serai_json_add_string (builder, "publisher", document->publisher);
  serai_json_add_string (builder, "url", document->url);
  serai_json_add_string (builder, "language", document->language);
  serai_json_add_day (builder, "published", document->published);
  add_dateline (builder, document);
  serai_json_add_string (builder, "text", document->text);
}

void
serai_record_add_claim (JsonBuilder *builder, const SeraiClaim *claim, const char *text)
{
  static const char *const directions[] = {NULL, "up", "down"};
  add_span (builder, claim->span, text);
  serai_json_add_string (builder, "kind", serai_claim_kind_to_string (claim->kind));
  serai_json_add_string (builder, "measure", serai_measure_to_string (claim->measure));
  serai_json_add_string (builder, "reporter", claim->reporter[0] != '\0' ? claim->reporter : NULL);
  serai_json_add_string (builder, "partner", claim->partner[0] != '\0' ? claim->partner : NULL);
  if (claim->kind == SERAI_CLAIM_RANK)
    serai_json_add_string (builder, "among", claim->among);
  if (claim->kind == SERAI_CLAIM_SHARE)
    serai_json_add_string (builder, "of", claim->of);
  serai_json_add_string (builder, "commodity", claim->commodity);
  serai_json_add_period (builder, "period", claim->period);
  serai_json_add_period (builder, "base_period", claim->base_period);
  serai_json_add_number (builder, "value", claim->value);
  if (claim->upper > claim->value)
    serai_json_add_number (builder, "upper", claim->upper);
  serai_json_add_string (builder, "unit", claim->unit);
  serai_json_add_string (builder, "bound", serai_bound_to_string (claim->bound));
  serai_json_add_string (builder, "direction", directions[claim->direction]);
}

void
serai_record_add_analysis (JsonBuilder *builder,
                           SeraiReference *reference,
                           const SeraiDocument *document,
                           const SeraiAnalysis *analysis)
{
  Cursor cursor = {document->text, 0};
  begin_list (builder, "mentions");
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      g_autofree char *text = cut (&cursor, mention->span);
      add_mention (builder, mention, analysis, text);
    }
  json_builder_end_array (builder);

  begin_list (builder, "entities");
  for (guint i = 0; i < analysis->entities->len; i++)
    add_entity (builder, analysis->entities->pdata[i]);
  json_builder_end_array (builder);

  g_autoptr (GArray) doubts = serai_doubts_find (analysis->claims, NULL);
  begin_list (builder, "claims");
  for (guint i = 0; i < analysis->claims->len; i++)
    {
      const SeraiClaim *claim = analysis->claims->pdata[i];
      g_autofree char *text = cut (&cursor, claim->span);
      json_builder_begin_object (builder);
      serai_record_add_claim (builder, claim, text);
      serai_record_add_readings (builder, reference, claim, document->published, NULL);
      serai_record_add_doubts (builder, reference, analysis->claims, NULL, doubts, i);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  begin_list (builder, "commitments");
  for (guint i = 0; i < analysis->commitments->len; i++)
    {
      const SeraiCommitment *commitment = analysis->commitments->pdata[i];
      g_autofree char *text = cut (&cursor, commitment->span);
      add_commitment (builder, commitment, analysis, text);
    }
  json_builder_end_array (builder);
}
