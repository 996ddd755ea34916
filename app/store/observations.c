/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `observation`: the figures. */
#include "store/observations.h"

#include "store/datasets.h"
#include "store/statement.h"

#include <stdlib.h>
#include <string.h>

static gboolean
insert_one (SeraiDatabase *database, gint64 dataset, const SeraiObservation *row, GError **error)
{
  static const char sql[] =
      "INSERT INTO observation (dataset, reporter, partner, flow, commodity, first_day, last_day,"
      "  value, currency, valuation, status, note)"
      " VALUES (:dataset, :reporter, :partner, :flow, :commodity, :first_day, :last_day, :value,"
      "  :currency, :valuation, :status, :note)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":dataset", dataset);
  serai_statement_bind_text (statement, ":reporter", row->reporter);
  serai_statement_bind_text (statement, ":partner", row->partner);
  serai_statement_bind_int (statement, ":flow", row->flow);
  serai_statement_bind_text (statement, ":commodity", row->commodity);
  serai_statement_bind_int (statement, ":first_day", row->period.first);
  serai_statement_bind_int (statement, ":last_day", row->period.last);
  serai_statement_bind_double (statement, ":value", row->value);
  serai_statement_bind_text (statement, ":currency", row->currency);
  serai_statement_bind_int (statement, ":valuation", row->valuation);
  serai_statement_bind_int (statement, ":status", row->status);
  serai_statement_bind_text (statement, ":note", row->note);
  return serai_statement_run (statement, NULL, error);
}

gboolean
serai_observations_insert (SeraiDatabase *database,
                           GArray *datasets,
                           const SeraiTable *table,
                           GError **error)
{
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      g_return_val_if_fail (row->dataset < datasets->len, FALSE);
      if (!insert_one (database, g_array_index (datasets, gint64, row->dataset), row, error))
        return FALSE;
    }
  return TRUE;
}

/* A query's answer while it grows. */
typedef struct
{
  SeraiDatabase *database;
  SeraiTable *table;
  GHashTable *seen;     /* ids of the rows that are in the table, where several queries overlap */
  GHashTable *datasets; /* id → index + 1 */
} Answer;

static gboolean
find_dataset (Answer *answer, gint64 id, guint *out_index, GError **error)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (answer->datasets, &id));
  if (index == 0)
    {
      SeraiDataset *dataset = serai_datasets_load (answer->database, id, error);
      if (dataset == NULL)
        return FALSE;
      g_ptr_array_add (answer->table->datasets, dataset);
      index = answer->table->datasets->len;
      g_hash_table_insert (answer->datasets, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (index));
    }
  *out_index = index - 1;
  return TRUE;
}

static void
read_code (SeraiStatement *statement, int column, char *code, gsize room)
{
  g_strlcpy (code, serai_statement_get_text (statement, column), room);
}

/* Columns: id, dataset, reporter, partner, flow, commodity, first_day, last_day, value, currency,
 * valuation, status, note. */
static gboolean
add_row (Answer *answer, SeraiStatement *statement, GError **error)
{
  gint64 id = serai_statement_get_int (statement, 0);
  if (answer->seen != NULL && !g_hash_table_add (answer->seen, g_memdup2 (&id, sizeof id)))
    return TRUE;

  SeraiObservation row = {0};
  if (!find_dataset (answer, serai_statement_get_int (statement, 1), &row.dataset, error))
    return FALSE;
  read_code (statement, 2, row.reporter, sizeof row.reporter);
  read_code (statement, 3, row.partner, sizeof row.partner);
  row.flow = (SeraiFlow) CLAMP (serai_statement_get_int (statement, 4), 0, SERAI_N_FLOWS - 1);
  read_code (statement, 5, row.commodity, sizeof row.commodity);
  row.period.first = serai_statement_get_int (statement, 6);
  row.period.last = serai_statement_get_int (statement, 7);
  row.value = serai_statement_get_double (statement, 8);
  read_code (statement, 9, row.currency, sizeof row.currency);
  row.valuation =
      (SeraiValuation) CLAMP (serai_statement_get_int (statement, 10), 0, SERAI_VALUATION_MIXED);
  row.status =
      (SeraiStatus) CLAMP (serai_statement_get_int (statement, 11), 0, SERAI_N_STATUSES - 1);
  const char *note = serai_statement_get_text (statement, 12);
  if (note != NULL)
    row.note = g_string_chunk_insert_const (answer->table->strings, note);
  g_array_append_val (answer->table->observations, row);
  return TRUE;
}

#define SELECT_FIGURES                                                                             \
  "SELECT id, dataset, reporter, partner, flow, commodity, first_day, last_day, value, currency,"  \
  "  valuation, status, note FROM observation"
#define WHERE_REST                                                                                 \
  "   AND (:commodity = '' OR commodity = :commodity)"                                             \
  "   AND (:flow < 0 OR flow = :flow)"                                                             \
  "   AND first_day >= :first_day AND last_day <= :last_day"

/* One text for each way in, so that each uses the index from its first column on. */
static const char *
choose_sql (const SeraiQuery *query)
{
  static const char one_pair[] =
      SELECT_FIGURES " WHERE reporter = :reporter AND partner = :partner" WHERE_REST;
  static const char one_reporter[] =
      SELECT_FIGURES " WHERE reporter = :reporter"
                     "   AND (:partner = '' OR (:partner = 'ALL' AND partner <> 'WLD'))" WHERE_REST;
  static const char any_reporter[] =
      SELECT_FIGURES " WHERE :reporter = ''"
                     "   AND (:partner = '' OR partner = :partner"
                     "        OR (:partner = 'ALL' AND partner <> 'WLD'))" WHERE_REST;
  if (query->reporter[0] == '\0')
    return any_reporter;
  gboolean is_one = query->partner[0] != '\0' && strcmp (query->partner, "ALL") != 0;
  return is_one ? one_pair : one_reporter;
}

static gboolean
add_query (Answer *answer, const SeraiQuery *query, GError **error)
{
  gboolean is_row;
  g_autoptr (SeraiStatement) statement =
      serai_statement_new (answer->database, choose_sql (query), error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":reporter", query->reporter);
  serai_statement_bind_text (statement, ":partner", query->partner);
  serai_statement_bind_text (statement, ":commodity", query->commodity);
  serai_statement_bind_int (statement, ":flow", query->has_flow ? (int) query->flow : -1);
  serai_statement_bind_int (statement, ":first_day", query->period.first);
  serai_statement_bind_int (statement, ":last_day",
                            query->period.last != 0 ? query->period.last : G_MAXUINT32);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      if (!add_row (answer, statement, error))
        return FALSE;
    }
  return FALSE;
}

static int
compare_rows (gconstpointer first, gconstpointer second)
{
  const SeraiObservation *a = first;
  const SeraiObservation *b = second;
  if (a->period.first != b->period.first)
    return a->period.first < b->period.first ? -1 : 1;
  if (a->period.last != b->period.last)
    return a->period.last < b->period.last ? -1 : 1;
  int order = strcmp (a->reporter, b->reporter);
  order = order != 0 ? order : strcmp (a->partner, b->partner);
  order = order != 0 ? order : (int) a->flow - (int) b->flow;
  order = order != 0 ? order : strcmp (a->commodity, b->commodity);
  return order != 0 ? order : (a->dataset > b->dataset) - (a->dataset < b->dataset);
}

SeraiTable *
serai_observations_query (SeraiDatabase *database, GArray *queries, GError **error)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  g_autoptr (GHashTable) datasets =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GHashTable) seen = NULL;
  if (queries->len > 1)
    seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Answer answer = {database, table, seen, datasets};
  for (guint i = 0; i < queries->len; i++)
    if (!add_query (&answer, &g_array_index (queries, SeraiQuery, i), error))
      return NULL;
  g_array_sort (table->observations, compare_rows);
  return g_steal_pointer (&table);
}
