/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was measured: observations and the datasets from which they come. */
#pragma once

#include "base/period.h"
#include "trade/measure.h"

#include <glib-object.h>

G_BEGIN_DECLS

/* Which partners a dataset lists: a rank can be told only where the field is known. */
typedef enum
{
  SERAI_COVERAGE_UNKNOWN, /* judged by the sum of the partners against the world's row */
  SERAI_COVERAGE_ALL,
  SERAI_COVERAGE_LEADING, /* the largest ones, as the source names them, without a gap */
} SeraiCoverage;

/**
 * SeraiDataset: who published figures, and how they are to be read.
 * @id: the library's, 0 before it is stored
 * @title: a short name for a legend or list
 * @publisher: the agency ("Bureau of National Statistics of Kazakhstan")
 * @source: address or citation, or NULL
 * @terms: under what terms, or NULL
 * @valuation: as the source words it ("X: FOB; M: CIF"), or NULL
 * @file, @sha256: the original from which it was read
 * @retrieved: when the figures were taken from the source or, where unknown, into the library;
 *   Unix time in seconds, UTC
 * @coverage: which partners it lists
 */
typedef struct
{
  gint64 id;
  char *title;
  char *publisher;
  char *source;
  char *terms;
  char *valuation;
  char *file;
  char *sha256;
  gint64 retrieved;
  SeraiCoverage coverage;
} SeraiDataset;

/**
 * SeraiObservation: one figure.
 * @reporter: ISO 3166-1 alpha-3
 * @partner: ISO 3166-1 alpha-3, "WLD", or a group such as "X_CIS", never to be added to countries
 * @commodity: "TOTAL", an HS code, or a code of another list with the list's name before it
 *   ("S3:011", "WITS:Capital", "EB:TOTAL" for services), so that lists never mix
 * @classification: the list and edition as the source names it ("H6", "S3", "CN"), or ""
 * @value: in units of @currency (never thousands); NAN where @status says that there is none; a
 *   zero is a value
 * @dataset: index into the table's datasets
 * @note: what the source says of this figure, or NULL; owned by the table
 */
typedef struct
{
  SeraiPeriod period;
  char reporter[4];
  char partner[20];
  SeraiFlow flow;
  char commodity[20];
  char classification[8];
  double value;
  char currency[4];
  SeraiValuation valuation;
  SeraiStatus status;
  guint dataset;
  const char *note;
} SeraiObservation;

/**
 * SeraiTable: figures of one or several datasets; what a reader makes and what a query answers.
 * @datasets: (element-type SeraiDataset)
 * @observations: (element-type SeraiObservation)
 * @remarks: (element-type utf8) what the reader wants a person to know: unknown codes, rows left
 *   out and why, each a sentence with the line; empty for a query's answer
 *
 * @header: (nullable) what tells tables of its layout from others
 * @mapping: (nullable) how a reader read its columns, as a text that can be corrected and handed
 *   back (import/table-mapping.h)
 *
 * Filled in by whoever makes it and never changed after that; atomic reference count.
 */
typedef struct
{
  GPtrArray *datasets;
  GArray *observations;
  GPtrArray *remarks;
  GStringChunk *strings; /* the notes */
  char *header;
  char *mapping;
} SeraiTable;

#define SERAI_TYPE_TABLE (serai_table_get_type ())
GType serai_table_get_type (void);
SeraiTable *serai_table_new (void);
SeraiTable *serai_table_ref (SeraiTable *self);
void serai_table_unref (SeraiTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTable, serai_table_unref)

/* While a table is still being made: adds what @other holds; datasets that are told alike become
 * one. */
void serai_table_append (SeraiTable *self, const SeraiTable *other);

SeraiDataset *serai_dataset_new (void);
SeraiDataset *serai_dataset_new_copy (const SeraiDataset *dataset);
void serai_dataset_free (SeraiDataset *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiDataset, serai_dataset_free)

/* Whether a partner code stands for a group of countries or for the rest ("X_CIS", "WLD"). */
gboolean serai_partner_is_group (const char *partner);

G_END_DECLS
