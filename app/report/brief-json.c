/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The brief as JSON: every number with what it came from, so that it can be checked again. */
#include "base/text.h"
#include "config.h"
#include "document/note.h"
#include "report/brief.h"
#include "report/doubt-sentence.h"
#include "report/judgement-sentence.h"
#include "report/readings-record.h"
#include "report/record.h"
#include "report/sentence.h"

static void
add_notes (JsonBuilder *builder, const SeraiBriefEntry *entry)
{
  json_builder_set_member_name (builder, "notes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < entry->notes->len; i++)
    {
      const SeraiNote *note = entry->notes->pdata[i];
      json_builder_begin_object (builder);
      serai_json_add_integer (builder, "start", note->span.start);
      serai_json_add_integer (builder, "end", note->span.end);
      serai_json_add_string (builder, "quotation", note->quotation);
      serai_json_add_string (builder, "body", note->body);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_claim (JsonBuilder *builder,
           SeraiReference *reference,
           const SeraiBriefEntry *entry,
           const GArray *doubts,
           guint index)
{
  const SeraiDocument *document = entry->document;
  GPtrArray *claims = entry->analysis->claims;
  const SeraiClaim *claim = claims->pdata[index];
  const SeraiCheck *check = entry->checks->pdata[index];
  g_autofree char *text = serai_text_slice (document->text, claim->span.start, claim->span.end);
  json_builder_begin_object (builder);
  serai_record_add_claim (builder, claim, text);
  serai_record_add_check (builder, check);
  serai_record_add_readings (builder, reference, claim, document->published, check);
  serai_record_add_doubts (builder, reference, claims, entry->checks, doubts, index);
  serai_record_add_judgement (builder,
                              serai_judgements_find (entry->judgements, document->text, claim));
  json_builder_end_object (builder);
}

static void
add_claims (JsonBuilder *builder, SeraiReference *reference, const SeraiBriefEntry *entry)
{
  g_autoptr (GArray) doubts = serai_doubts_find (entry->analysis->claims, entry->checks);
  json_builder_set_member_name (builder, "claims");
  json_builder_begin_array (builder);
  for (guint i = 0; i < entry->analysis->claims->len; i++)
    add_claim (builder, reference, entry, doubts, i);
  json_builder_end_array (builder);
}

static void
add_entry (JsonBuilder *builder, SeraiReference *reference, const SeraiBriefEntry *entry)
{
  json_builder_begin_object (builder);
  serai_record_add_document (builder, entry->document->file, NULL, entry->document);
  serai_json_add_integer (builder, "captured", entry->document->captured);
  add_notes (builder, entry);
  add_claims (builder, reference, entry);
  json_builder_end_object (builder);
}

char *
serai_brief_to_json (const SeraiBrief *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "title", self->title);
  serai_json_add_string (builder, "made", self->made);
  serai_json_add_string (builder, "version", SERAI_VERSION);
  json_builder_set_member_name (builder, "documents");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->entries->len; i++)
    add_entry (builder, self->reference, self->entries->pdata[i]);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->sources->len; i++)
    json_builder_add_string_value (builder, self->sources->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}
