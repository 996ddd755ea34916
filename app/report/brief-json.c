/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The brief as JSON: every number with what it came from, so that it can be checked again. */
#include "base/text.h"
#include "config.h"
#include "document/note.h"
#include "report/brief.h"
#include "report/judgement-sentence.h"
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
add_claims (JsonBuilder *builder, const SeraiBriefEntry *entry)
{
  json_builder_set_member_name (builder, "claims");
  json_builder_begin_array (builder);
  for (guint i = 0; i < entry->analysis->claims->len; i++)
    {
      const SeraiClaim *claim = entry->analysis->claims->pdata[i];
      g_autofree char *text =
          serai_text_slice (entry->document->text, claim->span.start, claim->span.end);
      json_builder_begin_object (builder);
      serai_record_add_claim (builder, claim, text);
      serai_record_add_check (builder, entry->checks->pdata[i]);
      serai_record_add_judgement (
          builder, serai_judgements_find (entry->judgements, entry->document->text, claim));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_entry (JsonBuilder *builder, const SeraiBriefEntry *entry)
{
  json_builder_begin_object (builder);
  serai_record_add_document (builder, entry->document->file, NULL, entry->document);
  serai_json_add_integer (builder, "captured", entry->document->captured);
  add_notes (builder, entry);
  add_claims (builder, entry);
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
    add_entry (builder, self->entries->pdata[i]);
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
