/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reading as bytes, and back: what the reader process sends to whoever asked it. */
#include "import/reading-variant.h"

#include <string.h>

/* file, sha256, mime, encoding, title, author, publisher, url, language, dateline's place; the
 * days of publication and dateline; capture; text; blocks (kind, level, start, end). */
#define DOCUMENT_TYPE "(msmsmsmsmsmsmsmsmsmsuuxsa(yyuu))"

/* Datasets: title, publisher, source, terms, valuation, file, sha256, retrieved, coverage.
 * Observations: period, reporter, partner, flow, commodity, value, currency, valuation, status,
 * dataset, note ("" for none). Remarks. */
#define DATASETS_TYPE "a(msmsmsmsmsmsmsxy)"
#define OBSERVATIONS_TYPE "a(uussysdsyyus)"
#define TABLE_TYPE "(" DATASETS_TYPE OBSERVATIONS_TYPE "as)"
#define READING_TYPE "(m" DOCUMENT_TYPE "m" TABLE_TYPE ")"

static GVariant *
write_document (const SeraiDocument *document)
{
  g_autoptr (GVariantBuilder) blocks = g_variant_builder_new (G_VARIANT_TYPE ("a(yyuu)"));
  for (guint i = 0; i < document->blocks->len; i++)
    {
      const SeraiBlock *block = &g_array_index (document->blocks, SeraiBlock, i);
      g_variant_builder_add (blocks, "(yyuu)", (guchar) block->kind, (guchar) block->level,
                             block->span.start, block->span.end);
    }
  return g_variant_new (DOCUMENT_TYPE, document->file, document->sha256, document->mime,
                        document->encoding, document->title, document->author, document->publisher,
                        document->url, document->language, document->dateline_place,
                        document->published, document->dateline_date, document->captured,
                        document->text, blocks);
}

static GVariant *
write_table (const SeraiTable *table)
{
  g_autoptr (GVariantBuilder) datasets = g_variant_builder_new (G_VARIANT_TYPE (DATASETS_TYPE));
  for (guint i = 0; i < table->datasets->len; i++)
    {
      const SeraiDataset *dataset = g_ptr_array_index (table->datasets, i);
      g_variant_builder_add (datasets, "(msmsmsmsmsmsmsxy)", dataset->title, dataset->publisher,
                             dataset->source, dataset->terms, dataset->valuation, dataset->file,
                             dataset->sha256, dataset->retrieved, (guchar) dataset->coverage);
    }
  g_autoptr (GVariantBuilder) rows = g_variant_builder_new (G_VARIANT_TYPE (OBSERVATIONS_TYPE));
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      g_variant_builder_add (
          rows, "(uussysdsyyus)", row->period.first, row->period.last, row->reporter, row->partner,
          (guchar) row->flow, row->commodity, row->value, row->currency, (guchar) row->valuation,
          (guchar) row->status, row->dataset, row->note != NULL ? row->note : "");
    }
  g_autoptr (GVariantBuilder) remarks = g_variant_builder_new (G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < table->remarks->len; i++)
    g_variant_builder_add (remarks, "s", g_ptr_array_index (table->remarks, i));
  return g_variant_new (TABLE_TYPE, datasets, rows, remarks);
}

GBytes *
serai_reading_to_bytes (const SeraiReading *self)
{
  GVariant *document = self->document != NULL ? write_document (self->document) : NULL;
  GVariant *table = self->table != NULL ? write_table (self->table) : NULL;
  GVariant *parts[] = {
      g_variant_new_maybe (G_VARIANT_TYPE (DOCUMENT_TYPE), document),
      g_variant_new_maybe (G_VARIANT_TYPE (TABLE_TYPE), table),
  };
  g_autoptr (GVariant) reading = g_variant_ref_sink (g_variant_new_tuple (parts, 2));
  return g_variant_get_data_as_bytes (reading);
}

/* The blocks follow each other through the whole text with a blank line between them. */
static gboolean
are_blocks_right (const SeraiDocument *document)
{
  const char *p = document->text;
  guint at = 0;
  for (guint i = 0; i < document->blocks->len; i++)
    {
      const SeraiBlock *block = &g_array_index (document->blocks, SeraiBlock, i);
      if (i > 0 && !g_str_has_prefix (p, "\n\n"))
        return FALSE;
      p += i > 0 ? 2 : 0;
      at += i > 0 ? 2 : 0;
      if (block->span.start != at || block->span.end <= at || block->kind > SERAI_BLOCK_QUOTATION
          || block->level > 6)
        return FALSE;
      for (; at < block->span.end; at++, p = g_utf8_next_char (p))
        if (*p == '\0' || *p == '\n')
          return FALSE;
    }
  return *p == '\0' && document->blocks->len > 0;
}

static gboolean
is_day (guint32 day)
{
  return day == 0 || (g_date_valid_julian (day) && day < 4000000);
}

static SeraiDocument *
read_document (GVariant *variant)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (GVariantIter) blocks = NULL;
  g_variant_get (variant, DOCUMENT_TYPE, &document->file, &document->sha256, &document->mime,
                 &document->encoding, &document->title, &document->author, &document->publisher,
                 &document->url, &document->language, &document->dateline_place,
                 &document->published, &document->dateline_date, &document->captured,
                 &document->text, &blocks);
  guchar kind, level;
  SeraiBlock block;
  while (g_variant_iter_next (blocks, "(yyuu)", &kind, &level, &block.span.start, &block.span.end))
    {
      block.kind = kind;
      block.level = level;
      g_array_append_val (document->blocks, block);
    }
  if (!is_day (document->published) || !is_day (document->dateline_date) || document->file == NULL
      || document->mime == NULL || !are_blocks_right (document))
    return NULL;
  return g_steal_pointer (&document);
}

static gboolean
read_datasets (SeraiTable *table, GVariantIter *iter)
{
  for (;;)
    {
      g_autoptr (SeraiDataset) dataset = serai_dataset_new ();
      guchar coverage;
      if (!g_variant_iter_next (iter, "(msmsmsmsmsmsmsxy)", &dataset->title, &dataset->publisher,
                                &dataset->source, &dataset->terms, &dataset->valuation,
                                &dataset->file, &dataset->sha256, &dataset->retrieved, &coverage))
        return TRUE;
      if (coverage > SERAI_COVERAGE_LEADING || dataset->title == NULL)
        return FALSE;
      dataset->coverage = coverage;
      g_ptr_array_add (table->datasets, g_steal_pointer (&dataset));
    }
}

static gboolean
keep_code (char *room, gsize size, const char *code)
{
  return g_str_is_ascii (code) && g_strlcpy (room, code, size) < size;
}

static gboolean
read_observations (SeraiTable *table, GVariantIter *iter)
{
  SeraiObservation row = {0};
  const char *reporter, *partner, *commodity, *currency, *note;
  guchar flow, valuation, status;
  while (g_variant_iter_next (iter, "(uu&s&sy&sd&syyu&s)", &row.period.first, &row.period.last,
                              &reporter, &partner, &flow, &commodity, &row.value, &currency,
                              &valuation, &status, &row.dataset, &note))
    {
      if (!keep_code (row.reporter, sizeof row.reporter, reporter)
          || !keep_code (row.partner, sizeof row.partner, partner)
          || !keep_code (row.commodity, sizeof row.commodity, commodity)
          || !keep_code (row.currency, sizeof row.currency, currency) || flow > SERAI_FLOW_TURNOVER
          || valuation > SERAI_VALUATION_MIXED || status > SERAI_STATUS_MISSING
          || row.dataset >= table->datasets->len || !is_day (row.period.first)
          || !is_day (row.period.last))
        return FALSE;
      row.flow = flow;
      row.valuation = valuation;
      row.status = status;
      row.note = *note != '\0' ? g_string_chunk_insert_const (table->strings, note) : NULL;
      g_array_append_val (table->observations, row);
    }
  return TRUE;
}

static SeraiTable *
read_table (GVariant *variant)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  g_autoptr (GVariantIter) datasets = NULL;
  g_autoptr (GVariantIter) observations = NULL;
  g_autoptr (GVariantIter) remarks = NULL;
  g_variant_get (variant, TABLE_TYPE, &datasets, &observations, &remarks);
  if (!read_datasets (table, datasets) || !read_observations (table, observations))
    return NULL;
  char *remark;
  while (g_variant_iter_next (remarks, "s", &remark))
    g_ptr_array_add (table->remarks, remark);
  return g_steal_pointer (&table);
}

gboolean
serai_reading_from_bytes (GBytes *bytes, SeraiReading *out_reading)
{
  *out_reading = (SeraiReading){0};
  g_autoptr (GVariant) reading =
      g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (READING_TYPE), bytes, FALSE));
  if (!g_variant_is_normal_form (reading))
    return FALSE;
  g_autoptr (GVariant) document = NULL;
  g_autoptr (GVariant) table = NULL;
  g_variant_get (reading, "(m@" DOCUMENT_TYPE "m@" TABLE_TYPE ")", &document, &table);
  if ((document == NULL) == (table == NULL))
    return FALSE;
  if (document != NULL)
    out_reading->document = read_document (document);
  else
    out_reading->table = read_table (table);
  return out_reading->document != NULL || out_reading->table != NULL;
}
