/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `dataset`: who published figures, and from which original they were read. */
#include "store/datasets.h"

#include "store/statement.h"

gint64
serai_datasets_insert (SeraiDatabase *database,
                       gint64 original,
                       const SeraiDataset *dataset,
                       GError **error)
{
  static const char sql[] =
      "INSERT INTO dataset (original, title, publisher, source, terms, valuation, file, retrieved,"
      "  coverage)"
      " VALUES (:original, :title, :publisher, :source, :terms, :valuation, :file, :retrieved,"
      "  :coverage)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return 0;
  serai_statement_bind_int (statement, ":original", original);
  serai_statement_bind_text (statement, ":title", dataset->title);
  serai_statement_bind_text (statement, ":publisher", dataset->publisher);
  serai_statement_bind_text (statement, ":source", dataset->source);
  serai_statement_bind_text (statement, ":terms", dataset->terms);
  serai_statement_bind_text (statement, ":valuation", dataset->valuation);
  serai_statement_bind_text (statement, ":file", dataset->file);
  serai_statement_bind_int (statement, ":retrieved", dataset->retrieved);
  serai_statement_bind_int (statement, ":coverage", dataset->coverage);
  return serai_statement_run (statement, NULL, error) ? serai_statement_get_inserted (statement)
                                                      : 0;
}

gboolean
serai_datasets_find_original (SeraiDatabase *database,
                              gint64 id,
                              gint64 *out_original,
                              GError **error)
{
  static const char sql[] = "SELECT original FROM dataset WHERE id = :id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", id);
  if (!serai_statement_step (statement, &is_row, error))
    return FALSE;
  *out_original = is_row ? serai_statement_get_int (statement, 0) : 0;
  return TRUE;
}

SeraiDataset *
serai_datasets_load (SeraiDatabase *database, gint64 id, GError **error)
{
  static const char sql[] =
      "SELECT d.title, d.publisher, d.source, d.terms, d.valuation, d.file, lower (hex (o.sha256)),"
      "       d.retrieved, d.coverage"
      "  FROM dataset AS d JOIN original AS o ON o.id = d.original WHERE d.id = :id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":id", id);
  if (!serai_statement_step (statement, &is_row, error))
    return NULL;
  if (!is_row)
    {
      g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                           "The figures are not in the library any more");
      return NULL;
    }
  SeraiDataset *dataset = serai_dataset_new ();
  dataset->id = id;
  dataset->title = serai_statement_dup_text (statement, 0);
  dataset->publisher = serai_statement_dup_text (statement, 1);
  dataset->source = serai_statement_dup_text (statement, 2);
  dataset->terms = serai_statement_dup_text (statement, 3);
  dataset->valuation = serai_statement_dup_text (statement, 4);
  dataset->file = serai_statement_dup_text (statement, 5);
  dataset->sha256 = serai_statement_dup_text (statement, 6);
  dataset->retrieved = serai_statement_get_int (statement, 7);
  gint64 coverage = serai_statement_get_int (statement, 8);
  dataset->coverage = (SeraiCoverage) CLAMP (coverage, 0, SERAI_COVERAGE_LEADING);
  return dataset;
}
