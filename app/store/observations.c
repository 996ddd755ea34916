/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `observation`: the figures. */
#include "store/observations.h"

#include "store/datasets.h"
#include "store/statement.h"
#include "trade/vintages.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int
bind_code (sqlite3_stmt *statement, int index, const char *code)
{
  return sqlite3_bind_text (statement, index, code, -1, SQLITE_STATIC);
}

/* By the numbers of the parameters: there may be millions of rows. */
static gboolean
insert_one (SeraiDatabase *database,
            sqlite3_stmt *statement,
            gint64 dataset,
            const SeraiObservation *row,
            GError **error)
{
  sqlite3_bind_int64 (statement, 1, dataset);
  bind_code (statement, 2, row->reporter);
  bind_code (statement, 3, row->partner);
  sqlite3_bind_int (statement, 4, row->flow);
  bind_code (statement, 5, row->commodity);
  sqlite3_bind_int64 (statement, 6, row->period.first);
  sqlite3_bind_int64 (statement, 7, row->period.last);
  if (isnan (row->value))
    sqlite3_bind_null (statement, 8);
  else
    sqlite3_bind_double (statement, 8, row->value);
  bind_code (statement, 9, row->currency);
  sqlite3_bind_int (statement, 10, row->valuation);
  sqlite3_bind_int (statement, 11, row->status);
  bind_code (statement, 12, row->note);
  bind_code (statement, 13, row->classification);
  int code = sqlite3_step (statement);
  sqlite3_reset (statement);
  return code == SQLITE_DONE || serai_database_set_error (database, code, error);
}

/* In the order of the index: where rows come in order, a million of them grow it at one end instead
 * of everywhere. */
static int
compare_for_index (gconstpointer first, gconstpointer second)
{
  const SeraiObservation *a = *(const SeraiObservation *const *) first;
  const SeraiObservation *b = *(const SeraiObservation *const *) second;
  int order = strcmp (a->reporter, b->reporter);
  order = order != 0 ? order : strcmp (a->commodity, b->commodity);
  order = order != 0 ? order : strcmp (a->partner, b->partner);
  if (order != 0)
    return order;
  if (a->period.first != b->period.first)
    return a->period.first < b->period.first ? -1 : 1;
  return a < b ? -1 : a > b;
}

static GPtrArray *
sort_for_index (const GArray *observations)
{
  GPtrArray *sorted = g_ptr_array_sized_new (observations->len);
  for (guint i = 0; i < observations->len; i++)
    g_ptr_array_add (sorted, &g_array_index (observations, SeraiObservation, i));
  g_ptr_array_sort (sorted, compare_for_index);
  return sorted;
}

gboolean
serai_observations_insert (SeraiDatabase *database,
                           GArray *datasets,
                           const SeraiTable *table,
                           GError **error)
{
  static const char sql[] =
      "INSERT INTO observation (dataset, reporter, partner, flow, commodity, first_day, last_day,"
      "  value, currency, valuation, status, note, classification)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
  sqlite3_stmt *statement = serai_database_lend_statement (database, sql, error);
  g_autoptr (GPtrArray) sorted = sort_for_index (table->observations);
  gboolean is_done = statement != NULL;
  for (guint i = 0; is_done && i < sorted->len; i++)
    {
      const SeraiObservation *row = sorted->pdata[i];
      g_return_val_if_fail (row->dataset < datasets->len, FALSE);
      is_done = insert_one (database, statement, g_array_index (datasets, gint64, row->dataset),
                            row, error);
    }
  if (statement != NULL)
    sqlite3_clear_bindings (statement);
  return is_done;
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
 * valuation, status, note, classification. */
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
  read_code (statement, 13, row.classification, sizeof row.classification);
  g_array_append_val (answer->table->observations, row);
  return TRUE;
}

#define SELECT_FIGURES                                                                             \
  "SELECT id, dataset, reporter, partner, flow, commodity, first_day, last_day, value, currency,"  \
  "  valuation, status, note, classification FROM observation"
#define WHERE_REST                                                                                 \
  "   AND (:flow < 0 OR flow = :flow)"                                                             \
  "   AND first_day >= :first_day AND last_day <= :last_day"
#define WHERE_REPORTER " WHERE reporter = :reporter"
#define WHERE_GOODS " AND commodity = :commodity"
#define WHERE_PARTNER " AND partner = :partner"
#define WHERE_PARTNERS " AND (:partner = '' OR (:partner = 'ALL' AND partner <> 'WLD'))"

/* One text for each way in, so that each uses the index as far as it goes. */
static const char *
choose_sql (const SeraiQuery *query)
{
  static const char *const one_reporter[2][2] = {
      {SELECT_FIGURES WHERE_REPORTER WHERE_PARTNERS " AND :commodity = ''" WHERE_REST,
       SELECT_FIGURES WHERE_REPORTER WHERE_PARTNER " AND :commodity = ''" WHERE_REST},
      {SELECT_FIGURES WHERE_REPORTER WHERE_GOODS WHERE_PARTNERS WHERE_REST,
       SELECT_FIGURES WHERE_REPORTER WHERE_GOODS WHERE_PARTNER WHERE_REST},
  };
  static const char any_reporter[] =
      SELECT_FIGURES " WHERE :reporter = ''"
                     "   AND (:commodity = '' OR commodity = :commodity)"
                     "   AND (:partner = '' OR partner = :partner"
                     "        OR (:partner = 'ALL' AND partner <> 'WLD'))" WHERE_REST;
  if (query->reporter[0] == '\0')
    return any_reporter;
  gboolean is_one = query->partner[0] != '\0' && strcmp (query->partner, "ALL") != 0;
  return one_reporter[query->commodity[0] != '\0'][is_one];
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
  serai_table_sort (table);
  if (queries->len == 0 || !g_array_index (queries, SeraiQuery, 0).has_all_vintages)
    serai_table_drop_older_vintages (table);
  return g_steal_pointer (&table);
}
