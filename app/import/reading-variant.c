/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reading as bytes, and back: what the reader process sends to whoever asked it. */
#include "import/reading-variant.h"

#include <string.h>

/* file, sha256, mime, encoding, title, author, publisher, url, language, dateline's place; the
 * days of publication and dateline; capture; text; blocks (kind, level, start, end). */
#define DOCUMENT_TYPE "(msmsmsmsmsmsmsmsmsmsuuxsa(yyuu))"

/* Datasets: title, publisher, source, terms, valuation, file, sha256, retrieved, coverage.
 * Words: the codes and notes of the observations, each once. Observations: as PackedRow. Remarks.
 * Header and mapping. */
#define DATASETS_TYPE "a(msmsmsmsmsmsmsxy)"
#define ROW_TYPE "(uuduuuuuuuyyy)"
#define TABLE_TYPE "(" DATASETS_TYPE "asa" ROW_TYPE "asmsms)"
#define MEMBERS_TYPE "a(say)"
#define READING_TYPE "(m" DOCUMENT_TYPE "m" TABLE_TYPE MEMBERS_TYPE ")"

/* An observation as ROW_TYPE lays it out; reporter to classification are indices of words, word 0
 * is "". */
typedef struct
{
  guint32 first;
  guint32 last;
  double value;
  guint32 reporter;
  guint32 partner;
  guint32 commodity;
  guint32 currency;
  guint32 note;
  guint32 classification;
  guint32 dataset;
  guint8 flow;
  guint8 valuation;
  guint8 status;
  guint8 unused[1]; /* the alignment's padding; 0 in normal form */
} PackedRow;

G_STATIC_ASSERT (sizeof (PackedRow) == 48);

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

/* The word's index; @words borrows it from the table. */
static guint32
find_word (GHashTable *indices, GPtrArray *words, const char *word)
{
  gpointer index;
  if (!g_hash_table_lookup_extended (indices, word, NULL, &index))
    {
      index = GUINT_TO_POINTER (words->len);
      g_hash_table_insert (indices, (gpointer) word, index);
      g_ptr_array_add (words, (gpointer) word);
    }
  return GPOINTER_TO_UINT (index);
}

static GArray *
pack_rows (const SeraiTable *table, GPtrArray *words)
{
  g_autoptr (GHashTable) indices = g_hash_table_new (g_str_hash, g_str_equal);
  GArray *rows = g_array_sized_new (FALSE, TRUE, sizeof (PackedRow), table->observations->len);
  find_word (indices, words, "");
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      PackedRow packed = {
          .first = row->period.first,
          .last = row->period.last,
          .value = row->value,
          .reporter = find_word (indices, words, row->reporter),
          .partner = find_word (indices, words, row->partner),
          .commodity = find_word (indices, words, row->commodity),
          .currency = find_word (indices, words, row->currency),
          .note = find_word (indices, words, row->note != NULL ? row->note : ""),
          .classification = find_word (indices, words, row->classification),
          .dataset = row->dataset,
          .flow = row->flow,
          .valuation = row->valuation,
          .status = row->status,
      };
      g_array_append_val (rows, packed);
    }
  return rows;
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
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GArray) rows = pack_rows (table, words);
  GVariant *row_array = g_variant_new_fixed_array (G_VARIANT_TYPE (ROW_TYPE), rows->data, rows->len,
                                                   sizeof (PackedRow));
  g_autoptr (GVariantBuilder) remarks = g_variant_builder_new (G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < table->remarks->len; i++)
    g_variant_builder_add (remarks, "s", g_ptr_array_index (table->remarks, i));
  GVariant *word_array = g_variant_new_strv ((const char *const *) words->pdata, words->len);
  return g_variant_new ("(" DATASETS_TYPE "@as@a" ROW_TYPE "asmsms)", datasets, word_array,
                        row_array, remarks, table->header, table->mapping);
}

static GVariant *
write_members (const GPtrArray *members)
{
  g_autoptr (GVariantBuilder) builder = g_variant_builder_new (G_VARIANT_TYPE (MEMBERS_TYPE));
  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      const SeraiMember *member = members->pdata[i];
      g_variant_builder_add (
          builder, "(s@ay)", member->name,
          g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, member->bytes, TRUE));
    }
  return g_variant_builder_end (builder);
}

GBytes *
serai_reading_to_bytes (const SeraiReading *self)
{
  GVariant *document = self->document != NULL ? write_document (self->document) : NULL;
  GVariant *table = self->table != NULL ? write_table (self->table) : NULL;
  GVariant *parts[] = {
      g_variant_new_maybe (G_VARIANT_TYPE (DOCUMENT_TYPE), document),
      g_variant_new_maybe (G_VARIANT_TYPE (TABLE_TYPE), table),
      write_members (self->members),
  };
  g_autoptr (GVariant) reading = g_variant_ref_sink (g_variant_new_tuple (parts, 3));
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

/* The word at @index as a code that fits; FALSE where there is none or it is too long. */
static gboolean
keep_code (char *room, gsize size, const char *const *words, gsize n_words, guint32 index)
{
  return index < n_words && g_str_is_ascii (words[index])
         && g_strlcpy (room, words[index], size) < size;
}

static gboolean
unpack_row (SeraiTable *table,
            const PackedRow *packed,
            const char *const *words,
            gsize n_words,
            SeraiObservation *row)
{
  if (!keep_code (row->reporter, sizeof row->reporter, words, n_words, packed->reporter)
      || !keep_code (row->partner, sizeof row->partner, words, n_words, packed->partner)
      || !keep_code (row->commodity, sizeof row->commodity, words, n_words, packed->commodity)
      || !keep_code (row->currency, sizeof row->currency, words, n_words, packed->currency)
      || !keep_code (row->classification, sizeof row->classification, words, n_words,
                     packed->classification)
      || packed->note >= n_words || packed->flow >= SERAI_N_FLOWS
      || packed->valuation > SERAI_VALUATION_MIXED || packed->status >= SERAI_N_STATUSES
      || packed->dataset >= table->datasets->len || !is_day (packed->first)
      || !is_day (packed->last))
    return FALSE;
  row->period = (SeraiPeriod){packed->first, packed->last};
  row->value = packed->value;
  row->dataset = packed->dataset;
  row->flow = packed->flow;
  row->valuation = packed->valuation;
  row->status = packed->status;
  if (packed->note != 0)
    row->note = g_string_chunk_insert_const (table->strings, words[packed->note]);
  return TRUE;
}

static gboolean
read_observations (SeraiTable *table, GVariant *word_array, GVariant *row_array)
{
  gsize n_words, n_rows;
  g_autofree const char **words = g_variant_get_strv (word_array, &n_words);
  const PackedRow *rows = g_variant_get_fixed_array (row_array, &n_rows, sizeof (PackedRow));
  for (gsize i = 0; i < n_rows; i++)
    {
      SeraiObservation row = {0};
      if (!unpack_row (table, &rows[i], words, n_words, &row))
        return FALSE;
      g_array_append_val (table->observations, row);
    }
  return TRUE;
}

static SeraiTable *
read_table (GVariant *variant)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  g_autoptr (GVariantIter) datasets = NULL;
  g_autoptr (GVariant) words = NULL;
  g_autoptr (GVariant) rows = NULL;
  g_autoptr (GVariantIter) remarks = NULL;
  g_variant_get (variant, "(" DATASETS_TYPE "@as@a" ROW_TYPE "asmsms)", &datasets, &words, &rows,
                 &remarks, &table->header, &table->mapping);
  if (!read_datasets (table, datasets) || !read_observations (table, words, rows))
    return NULL;
  char *remark;
  while (g_variant_iter_next (remarks, "s", &remark))
    g_ptr_array_add (table->remarks, remark);
  return g_steal_pointer (&table);
}

static GPtrArray *
read_members (GVariant *variant)
{
  GPtrArray *members = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_member_free);
  GVariantIter iter;
  const char *name;
  GVariant *content;
  g_variant_iter_init (&iter, variant);
  while (g_variant_iter_loop (&iter, "(&s@ay)", &name, &content))
    {
      /* A copy: what a member keeps alive is its own bytes, not the whole answer. */
      g_autoptr (GBytes) bytes =
          g_bytes_new (g_variant_get_data (content), g_variant_get_size (content));
      g_ptr_array_add (members, serai_member_new (name, bytes));
    }
  return members;
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
  g_autoptr (GVariant) members = NULL;
  g_variant_get (reading, "(m@" DOCUMENT_TYPE "m@" TABLE_TYPE "@" MEMBERS_TYPE ")", &document,
                 &table, &members);
  gsize n_members = g_variant_n_children (members);
  if ((document != NULL && table != NULL) || (document == NULL && table == NULL && n_members == 0))
    return FALSE;
  if (document != NULL)
    out_reading->document = read_document (document);
  if (table != NULL)
    out_reading->table = read_table (table);
  if ((document != NULL && out_reading->document == NULL)
      || (table != NULL && out_reading->table == NULL))
    return FALSE;
  if (n_members > 0)
    out_reading->members = read_members (members);
  return TRUE;
}
