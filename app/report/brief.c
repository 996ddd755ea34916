/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cited brief: what stands in it, in order. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/brief.h"

#include "base/text.h"
#include "chart/painter.h"
#include "chart/spec.h"
#include "document/note.h"
#include "report/doubt-sentence.h"
#include "report/judgement-sentence.h"
#include "report/reading-sentence.h"
#include "report/sentence.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* 160 × 90 millimetres. */
#define CHART_WIDTH 604.7
#define CHART_HEIGHT 340.2

/* --- entries --------------------------------------------------------------------------------- */

/* A claim without a chart has NULL there, which a GPtrArray passes to its function. */
static void
free_chart (gpointer data)
{
  if (data)
    serai_chart_spec_free (data);
}

SeraiBriefEntry *
serai_brief_entry_new (SeraiDocument *document,
                       SeraiAnalysis *analysis,
                       GPtrArray *notes,
                       GPtrArray *checks)
{
  SeraiBriefEntry *self = g_new0 (SeraiBriefEntry, 1);
  self->document = serai_document_ref (document);
  self->analysis = serai_analysis_ref (analysis);
  self->notes = g_ptr_array_ref (notes);
  self->checks = checks;
  self->charts = g_ptr_array_new_with_free_func (free_chart);
  return self;
}

void
serai_brief_entry_free (SeraiBriefEntry *self)
{
  serai_document_unref (self->document);
  serai_analysis_unref (self->analysis);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->checks);
  g_ptr_array_unref (self->charts);
  g_clear_pointer (&self->judgements, g_ptr_array_unref);
  g_free (self);
}

static void
free_part (gpointer data)
{
  SeraiBriefPart *part = data;
  g_free (part->text);
  g_free (part->footnote);
  g_clear_pointer (&part->scene, serai_scene_unref);
  g_free (part);
}

void
serai_brief_free (SeraiBrief *self)
{
  g_free (self->title);
  g_free (self->made);
  g_ptr_array_unref (self->parts);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->entries);
  g_object_unref (self->reference);
  g_free (self);
}

/* --- parts ----------------------------------------------------------------------------------- */

static SeraiBriefPart *
add_part (SeraiBrief *self, SeraiBriefKind kind, char *text)
{
  SeraiBriefPart *part = g_new0 (SeraiBriefPart, 1);
  part->kind = kind;
  part->text = text;
  g_ptr_array_add (self->parts, part);
  return part;
}

static const char *
get_title (const SeraiDocument *document)
{
  return document->title ? document->title : document->file;
}

/* "Title, publisher, 4 May 2023, paragraph 2." */
static char *
cite (const SeraiDocument *document, SeraiSpan span)
{
  GString *text = g_string_new (get_title (document));
  if (document->publisher)
    g_string_append_printf (text, ", %s", document->publisher);
  if (document->published)
    {
      g_autofree char *day = serai_sentence_period (serai_period_day (document->published));
      g_string_append_printf (text, ", %s", day);
    }
  if (serai_span_length (span) > 0)
    {
      g_autofree char *place = g_strdup_printf (
          _ ("paragraph %u"), serai_document_find_paragraph (document, span.start));
      g_string_append_printf (text, ", %s", place);
    }
  g_string_append_c (text, '.');
  return g_string_free (text, FALSE);
}

static void
add_notes (SeraiBrief *self, const SeraiBriefEntry *entry)
{
  for (guint i = 0; i < entry->notes->len; i++)
    {
      const SeraiNote *note = entry->notes->pdata[i];
      if (note->quotation && *note->quotation)
        add_part (self, SERAI_BRIEF_QUOTATION, g_strdup (note->quotation))->footnote =
            cite (entry->document, note->span);
      if (note->body && *note->body)
        add_part (self, SERAI_BRIEF_PARAGRAPH, g_strdup (note->body));
    }
}

/* The reader's verdict stands before the figures', which is told all the same. */
static void
add_verdict (SeraiBrief *self,
             SeraiReference *reference,
             const SeraiBriefEntry *entry,
             const SeraiClaim *claim,
             const SeraiCheck *check)
{
  const SeraiJudgement *judgement =
      serai_judgements_find (entry->judgements, entry->document->text, claim);
  g_autofree char *title = serai_sentence_claim_title (claim);
  g_autofree char *says = serai_sentence_check (reference, claim, check);
  g_autofree char *overruled = serai_judgement_sentence (judgement);
  if (overruled)
    {
      add_part (
          self, SERAI_BRIEF_PARAGRAPH,
          g_strdup_printf ("%s: %s. %s", title,
                           serai_sentence_verdict (serai_judgement_get_verdict (judgement, check)),
                           overruled));
      add_part (self, SERAI_BRIEF_PARAGRAPH,
                g_strdup_printf (_ ("By the figures alone: %s. %s"),
                                 serai_sentence_verdict (check->verdict), says));
    }
  else
    add_part (self, SERAI_BRIEF_PARAGRAPH,
              g_strdup_printf ("%s: %s. %s", title, serai_sentence_verdict (check->verdict), says));
  g_autofree char *holds = serai_readings_summary (reference, check);
  g_autofree char *chosen = serai_judgement_reading_sentence (reference, judgement, claim, check);
  if (holds)
    add_part (self, SERAI_BRIEF_PARAGRAPH, g_steal_pointer (&holds));
  if (chosen)
    add_part (self, SERAI_BRIEF_PARAGRAPH, g_steal_pointer (&chosen));
}

static void
add_claims (SeraiBrief *self, SeraiReference *reference, const SeraiBriefEntry *entry)
{
  GPtrArray *claims = entry->analysis->claims;
  g_autoptr (GArray) doubts = serai_doubts_find (claims, entry->checks);
  for (guint i = 0; i < claims->len; i++)
    {
      const SeraiClaim *claim = claims->pdata[i];
      const SeraiCheck *check = entry->checks->pdata[i];
      add_part (self, SERAI_BRIEF_QUOTATION,
                serai_text_slice (entry->document->text, claim->span.start, claim->span.end))
          ->footnote = cite (entry->document, claim->span);
      add_verdict (self, reference, entry, claim, check);
      g_autofree char *doubt = serai_doubts_tell (reference, claims, doubts, i);
      if (doubt)
        add_part (self, SERAI_BRIEF_PARAGRAPH,
                  g_strdup_printf (_ ("Doubtful in itself: %s"), doubt));
      const SeraiChartSpec *spec = entry->charts->pdata[i];
      if (!spec)
        continue;
      SeraiBriefPart *part = add_part (self, SERAI_BRIEF_CHART, g_strdup (spec->title));
      part->scene = serai_chart_build (spec, CHART_WIDTH, CHART_HEIGHT, 1);
    }
}

/* --- sources --------------------------------------------------------------------------------- */

static char *
write_time (gint64 seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (seconds);
  return time ? g_date_time_format (time, "%Y-%m-%d %H:%M UTC") : g_strdup ("–");
}

static char *
tell_document (const SeraiDocument *document)
{
  g_autofree char *citation = cite (document, (SeraiSpan){0, 0});
  g_autofree char *captured = write_time (document->captured);
  g_autofree char *tail =
      g_strdup_printf (_ ("Captured %s, SHA-256 %s."), captured, document->sha256);
  return document->url ? g_strdup_printf ("%s <%s> %s", citation, document->url, tail)
                       : g_strdup_printf ("%s %s: %s", citation, document->file, tail);
}

static char *
tell_dataset (const SeraiDataset *dataset)
{
  GString *text = g_string_new (dataset->publisher ? dataset->publisher : dataset->title);
  if (dataset->title && g_strcmp0 (dataset->title, dataset->publisher) != 0)
    g_string_append_printf (text, ", %s", dataset->title);
  if (dataset->source)
    g_string_append_printf (text, ", <%s>", dataset->source);
  g_autofree char *retrieved = write_time (dataset->retrieved);
  g_string_append_printf (text, ". %s ", dataset->file ? dataset->file : "");
  g_string_append_printf (text, _ ("Retrieved %s, SHA-256 %s."), retrieved,
                          dataset->sha256 ? dataset->sha256 : "–");
  return g_string_free (text, FALSE);
}

static void
add_source (SeraiBrief *self, char *source)
{
  if (g_ptr_array_find_with_equal_func (self->sources, source, g_str_equal, NULL))
    g_free (source);
  else
    g_ptr_array_add (self->sources, source);
}

/* The documents, then the tables that anything was observed in. */
static void
add_sources (SeraiBrief *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    add_source (self, tell_document (((SeraiBriefEntry *) self->entries->pdata[i])->document));
  for (guint i = 0; i < self->entries->len; i++)
    {
      const SeraiBriefEntry *entry = self->entries->pdata[i];
      for (guint j = 0; j < entry->checks->len; j++)
        {
          const SeraiCheck *check = entry->checks->pdata[j];
          for (guint k = 0; k < check->observed->len; k++)
            {
              guint dataset = g_array_index (check->observed, SeraiObserved, k).dataset;
              add_source (self, tell_dataset (check->table->datasets->pdata[dataset]));
            }
        }
    }
}

SeraiBrief *
serai_brief_new (SeraiReference *reference, GPtrArray *entries, guint32 today)
{
  SeraiBrief *self = g_new0 (SeraiBrief, 1);
  self->entries = entries;
  self->reference = g_object_ref (reference);
  self->made = serai_day_format (today);
  self->parts = g_ptr_array_new_with_free_func (free_part);
  self->sources = g_ptr_array_new_with_free_func (g_free);
  self->title = entries->len == 1
                    ? g_strdup (get_title (((SeraiBriefEntry *) entries->pdata[0])->document))
                    : g_strdup_printf (
                        ngettext ("Brief on %u document", "Brief on %u documents", entries->len),
                        entries->len);
  for (guint i = 0; i < entries->len; i++)
    {
      const SeraiBriefEntry *entry = entries->pdata[i];
      if (entries->len > 1)
        add_part (self, SERAI_BRIEF_HEADING, g_strdup (get_title (entry->document)));
      if (entry->notes->len > 0)
        add_part (self, SERAI_BRIEF_HEADING, g_strdup (_ ("Notes")));
      add_notes (self, entry);
      if (entry->analysis->claims->len > 0)
        add_part (self, SERAI_BRIEF_HEADING, g_strdup (_ ("Claims")));
      add_claims (self, reference, entry);
    }
  add_sources (self);
  return self;
}

/* --- files ----------------------------------------------------------------------------------- */

static gboolean
save_markdown (const SeraiBrief *self, const char *path, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = g_path_get_dirname (path), *base = g_path_get_basename (path);
  if (strrchr (base, '.') != NULL)
    *strrchr (base, '.') = '\0';
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      if (part->kind != SERAI_BRIEF_CHART)
        continue;
      char *name = g_strdup_printf ("%s-chart-%u.svg", base, names->len + 1);
      g_autofree char *chart = g_build_filename (folder, name, NULL);
      g_ptr_array_add (names, name);
      if (!serai_painter_save (part->scene, serai_theme_get_light (), chart, 1, error))
        return FALSE;
    }
  g_autofree char *text = serai_brief_to_markdown (self, names);
  return g_file_set_contents (path, text, -1, error);
}

static gboolean
save_bytes (GBytes *bytes, const char *path, GError **error)
{
  gboolean is_saved = bytes != NULL
                      && g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                              (gssize) g_bytes_get_size (bytes), error);
  g_clear_pointer (&bytes, g_bytes_unref);
  return is_saved;
}

gboolean
serai_brief_save (const SeraiBrief *self, const char *path, GError **error)
{
  g_autofree char *lower = g_ascii_strdown (path, -1), *text = NULL;
  if (g_str_has_suffix (lower, ".md"))
    return save_markdown (self, path, error);
  if (g_str_has_suffix (lower, ".odt"))
    return save_bytes (serai_brief_to_odt (self, error), path, error);
  if (g_str_has_suffix (lower, ".pdf"))
    return save_bytes (serai_brief_to_pdf (self, error), path, error);
  if (g_str_has_suffix (lower, ".html"))
    text = serai_brief_to_html (self);
  else if (g_str_has_suffix (lower, ".json"))
    text = serai_brief_to_json (self);
  if (text != NULL)
    return g_file_set_contents (path, text, -1, error);
  g_autofree char *name = g_filename_display_basename (path);
  g_set_error (
      error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME,
      _ ("“%s” names no format of a brief: let it end in .md, .html, .odt, .pdf or .json."), name);
  return FALSE;
}
