/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An indicator of one country's trade, worked out of a table. */
#include "trade/indicator.h"

#include "base/names.h"
#include "trade/commodity.h"
#include "trade/field.h"
#include "trade/goods.h"
#include "trade/indicators.h"
#include "trade/series.h"

#include <math.h>
#include <string.h>

SERAI_DEFINE_NAMES (SeraiIndicator,
                    indicator,
                    "growth",
                    "cagr",
                    "share",
                    "rank",
                    "balance",
                    "turnover",
                    "coverage",
                    "hhi",
                    "rca",
                    "intensity",
                    "grubel-lloyd",
                    "mirror-gap",
                    "complementarity",
                    "similarity")

#define WORLD "WLD"
#define DAYS_A_YEAR 365.2425

/* One source at one time: what a formula may ask. */
typedef struct
{
  const SeraiInquest *inquest;
  SeraiTable *table;
  const SeraiDataset *dataset;
  char currency[4];
  SeraiPeriod period;
} Work;

/* One indicator's formula. FALSE where the source lacks an input or it isn't defined. */
typedef gboolean (*Formula) (const Work *work, SeraiFinding *finding);

/* --- inputs ---------------------------------------------------------------------------------- */

static gboolean
find_at (const Work *work,
         SeraiPeriod period,
         const char *reporter,
         const char *partner,
         SeraiMeasure measure,
         const char *commodity,
         double *out_value)
{
  g_autoptr (GPtrArray) found = serai_series_from_table (
      work->table, reporter, partner, measure, commodity, serai_series_granularity (work->period));
  for (guint i = 0; i < found->len; i++)
    {
      const SeraiSeries *series = found->pdata[i];
      if (series->dataset != work->dataset || strcmp (series->currency, work->currency) != 0)
        continue;
      const SeraiPoint *point = serai_series_find (series, period);
      *out_value = point ? point->value : NAN;
      return !isnan (*out_value);
    }
  return FALSE;
}

/* The reporter's own. */
static gboolean
find (const Work *work, const char *partner, SeraiMeasure measure, const char *good, double *out)
{
  return find_at (work, work->period, work->inquest->reporter, partner, measure, good, out);
}

static void
put (SeraiFinding *finding, const char *name, double value)
{
  SeraiTerm input = {.value = value};
  g_strlcpy (input.name, name, sizeof input.name);
  g_array_append_val (finding->inputs, input);
}

static gboolean
conclude (SeraiFinding *finding, double value, const char *unit, const char *formula)
{
  finding->value = value;
  finding->formula = formula;
  g_strlcpy (finding->unit, unit, sizeof finding->unit);
  return !isnan (value);
}

/* --- one trade ------------------------------------------------------------------------------- */

static gboolean
find_flows (const Work *work, double *out_exports, double *out_imports, SeraiFinding *finding)
{
  const SeraiInquest *inquest = work->inquest;
  if (!find (work, inquest->partner, SERAI_MEASURE_EXPORTS, inquest->commodity, out_exports)
      || !find (work, inquest->partner, SERAI_MEASURE_IMPORTS, inquest->commodity, out_imports))
    return FALSE;
  put (finding, "X", *out_exports);
  put (finding, "M", *out_imports);
  return TRUE;
}

static gboolean
work_out_balance (const Work *work, SeraiFinding *finding)
{
  double exports, imports;
  return find_flows (work, &exports, &imports, finding)
         && conclude (finding, exports - imports, work->currency, "X - M");
}

static gboolean
work_out_turnover (const Work *work, SeraiFinding *finding)
{
  double exports, imports, stated;
  const SeraiInquest *inquest = work->inquest;
  if (find_flows (work, &exports, &imports, finding))
    return conclude (finding, exports + imports, work->currency, "X + M");
  g_array_set_size (finding->inputs, 0);
  if (!find (work, inquest->partner, SERAI_MEASURE_TURNOVER, inquest->commodity, &stated))
    return FALSE;
  put (finding, "T", stated);
  return conclude (finding, stated, work->currency, "T");
}

static gboolean
work_out_coverage (const Work *work, SeraiFinding *finding)
{
  double exports, imports;
  return find_flows (work, &exports, &imports, finding)
         && conclude (finding, 100 * serai_coverage (exports, imports), "percent", "100 X / M");
}

static gboolean
work_out_growth (const Work *work, SeraiFinding *finding)
{
  const SeraiInquest *inquest = work->inquest;
  double base, value;
  finding->base = serai_period_is_set (inquest->base) ? inquest->base
                                                      : serai_period_shift_years (work->period, -1);
  if (!find_at (work, finding->base, inquest->reporter, inquest->partner, inquest->measure,
                inquest->commodity, &base)
      || !find (work, inquest->partner, inquest->measure, inquest->commodity, &value))
    return FALSE;
  put (finding, "V0", base);
  put (finding, "V", value);
  return conclude (finding, 100 * serai_growth (base, value), "percent", "100 (V / V0 - 1)");
}

/* The first period there is where none is named. */
static SeraiPeriod
find_first (const Work *work)
{
  const SeraiInquest *inquest = work->inquest;
  SeraiPeriod first = inquest->base;
  if (serai_period_is_set (first))
    return first;
  for (guint i = 0; i < work->table->observations->len; i++)
    {
      SeraiPeriod own = g_array_index (work->table->observations, SeraiObservation, i).period;
      double value;
      if (own.first >= work->period.first
          || (serai_period_is_set (first) && own.first >= first.first)
          || !find_at (work, own, inquest->reporter, inquest->partner, inquest->measure,
                       inquest->commodity, &value))
        continue;
      first = own;
    }
  return first;
}

static gboolean
work_out_cagr (const Work *work, SeraiFinding *finding)
{
  const SeraiInquest *inquest = work->inquest;
  double base, value;
  finding->base = find_first (work);
  int n_years = (int) lround ((work->period.first - (double) finding->base.first) / DAYS_A_YEAR);
  if (!serai_period_is_set (finding->base)
      || !find_at (work, finding->base, inquest->reporter, inquest->partner, inquest->measure,
                   inquest->commodity, &base)
      || !find (work, inquest->partner, inquest->measure, inquest->commodity, &value))
    return FALSE;
  put (finding, "V0", base);
  put (finding, "V", value);
  put (finding, "n", n_years);
  return conclude (finding, 100 * serai_growth_per_period (base, value, n_years), "percent",
                   "100 ((V / V0)^(1/n) - 1)");
}

static gboolean
work_out_share (const Work *work, SeraiFinding *finding)
{
  const SeraiInquest *inquest = work->inquest;
  gboolean is_of_goods = strcmp (inquest->partner, WORLD) == 0;
  double part, whole;
  if (!find (work, inquest->partner, inquest->measure, inquest->commodity, &part)
      || !find (work, WORLD, inquest->measure, is_of_goods ? "TOTAL" : inquest->commodity, &whole))
    return FALSE;
  put (finding, "V", part);
  put (finding, "V_total", whole);
  return conclude (finding, 100 * serai_share (part, whole), "percent", "100 V / V_total");
}

/* --- partners side by side ------------------------------------------------------------------- */

/* (nullable) This source's field, lent by @fields. */
static const SeraiField *
find_field (const Work *work, const GPtrArray *fields)
{
  for (guint i = 0; i < fields->len; i++)
    {
      const SeraiField *field = fields->pdata[i];
      if (field->dataset == work->dataset && strcmp (field->currency, work->currency) == 0
          && serai_period_equal (field->period, work->period))
        return field;
    }
  return NULL;
}

static GPtrArray *
get_fields (const Work *work)
{
  const SeraiInquest *inquest = work->inquest;
  gboolean is_of_reporters =
      inquest->indicator == SERAI_INDICATOR_RANK && strcmp (inquest->partner, WORLD) == 0;
  return serai_fields_from_table (work->table, is_of_reporters ? NULL : inquest->reporter,
                                  inquest->measure, inquest->commodity,
                                  serai_series_granularity (work->period));
}

static gboolean
work_out_rank (const Work *work, SeraiFinding *finding)
{
  const SeraiInquest *inquest = work->inquest;
  g_autoptr (GPtrArray) fields = get_fields (work);
  const SeraiField *field = find_field (work, fields);
  const char *name = strcmp (inquest->partner, WORLD) == 0 ? inquest->reporter : inquest->partner;
  const SeraiPlace *place = field ? serai_field_find (field, name) : NULL;
  if (!place || !serai_field_is_known (field, place))
    return FALSE;
  put (finding, "V", place->value);
  put (finding, "n", field->places->len);
  return conclude (finding, serai_field_rank (field, place), "rank", "1 + #{j: V_j > V}");
}

/* --- goods side by side ---------------------------------------------------------------------- */

/* Two trades' values over the same goods: what one of them lacks is zero there. */
typedef struct
{
  GArray *left; /* (element-type double) */
  GArray *right;
} Pair;

static void
clear_pair (Pair *pair)
{
  g_array_unref (pair->left);
  g_array_unref (pair->right);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pair, clear_pair)

static GArray *
get_goods (const Work *work, const char *reporter, const char *partner, SeraiFlow flow)
{
  return serai_goods_from_table (work->table, work->dataset, reporter, partner, flow, work->period,
                                 work->inquest->level);
}

static void
join (const GArray *left, const GArray *right, Pair *out_pair)
{
  *out_pair = (Pair){g_array_new (FALSE, FALSE, sizeof (double)),
                     g_array_new (FALSE, FALSE, sizeof (double))};
  for (guint i = 0, j = 0; i < left->len || j < right->len;)
    {
      const SeraiGood *a = i < left->len ? &g_array_index (left, SeraiGood, i) : NULL;
      const SeraiGood *b = j < right->len ? &g_array_index (right, SeraiGood, j) : NULL;
      int order = !a ? 1 : !b ? -1 : strcmp (a->code, b->code);
      double x = order <= 0 ? a->value : 0, y = order >= 0 ? b->value : 0;
      g_array_append_val (out_pair->left, x);
      g_array_append_val (out_pair->right, y);
      i += order <= 0;
      j += order >= 0;
    }
}

static const double *
get_values (const GArray *values)
{
  return (const double *) values->data;
}

static gboolean
work_out_concentration (const Work *work, SeraiFinding *finding)
{
  const SeraiInquest *inquest = work->inquest;
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  if (inquest->has_level)
    {
      SeraiFlow flow =
          inquest->measure == SERAI_MEASURE_IMPORTS ? SERAI_FLOW_IMPORT : SERAI_FLOW_EXPORT;
      g_autoptr (GArray) goods = get_goods (work, inquest->reporter, inquest->partner, flow);
      for (guint i = 0; i < goods->len; i++)
        g_array_append_val (values, g_array_index (goods, SeraiGood, i).value);
    }
  else
    {
      g_autoptr (GPtrArray) fields = get_fields (work);
      const SeraiField *field = find_field (work, fields);
      for (guint i = 0; field && i < field->places->len; i++)
        g_array_append_val (values, g_array_index (field->places, SeraiPlace, i).value);
    }
  if (values->len < 2)
    return FALSE;
  put (finding, "n", values->len);
  put (finding, "normalised", serai_concentration_normalised (get_values (values), values->len));
  return conclude (finding, serai_concentration (get_values (values), values->len), "index",
                   "sum (V_j / sum V)^2");
}

static gboolean
work_out_grubel_lloyd (const Work *work, SeraiFinding *finding)
{
  const SeraiInquest *inquest = work->inquest;
  double exports, imports;
  if (!inquest->has_level)
    return find_flows (work, &exports, &imports, finding)
           && conclude (finding, serai_grubel_lloyd (exports, imports), "index",
                        "1 - |X - M| / (X + M)");
  g_autoptr (GArray) sold =
      get_goods (work, inquest->reporter, inquest->partner, SERAI_FLOW_EXPORT);
  g_autoptr (GArray) bought =
      get_goods (work, inquest->reporter, inquest->partner, SERAI_FLOW_IMPORT);
  if (sold->len == 0 || bought->len == 0)
    return FALSE;
  g_auto (Pair) pair;
  join (sold, bought, &pair);
  put (finding, "n", pair.left->len);
  return conclude (
      finding,
      serai_grubel_lloyd_of_goods (get_values (pair.left), get_values (pair.right), pair.left->len),
      "index", "1 - sum |X_k - M_k| / sum (X_k + M_k)");
}

static gboolean
compare_structures (const Work *work,
                    SeraiFlow partners_flow,
                    SeraiFinding *finding,
                    Pair *out_pair)
{
  const SeraiInquest *inquest = work->inquest;
  g_autoptr (GArray) own = get_goods (work, inquest->reporter, WORLD, SERAI_FLOW_EXPORT);
  g_autoptr (GArray) others = get_goods (work, inquest->partner, WORLD, partners_flow);
  join (own, others, out_pair);
  put (finding, "n", out_pair->left->len);
  return own->len > 0 && others->len > 0;
}

static gboolean
work_out_complementarity (const Work *work, SeraiFinding *finding)
{
  g_auto (Pair) pair;
  return compare_structures (work, SERAI_FLOW_IMPORT, finding, &pair)
         && conclude (finding,
                      100
                          * serai_complementarity (get_values (pair.right), get_values (pair.left),
                                                   pair.left->len),
                      "percent", "100 (1 - sum |m_k - x_k| / 2)");
}

static gboolean
work_out_similarity (const Work *work, SeraiFinding *finding)
{
  g_auto (Pair) pair;
  return compare_structures (work, SERAI_FLOW_EXPORT, finding, &pair)
         && conclude (finding,
                      100
                          * serai_similarity (get_values (pair.left), get_values (pair.right),
                                              pair.left->len),
                      "percent", "100 sum min (a_k, b_k)");
}

/* --- against all reporters ------------------------------------------------------------------- */

/* Adds up over the source's reporters those two exports that they all have. */
static guint
sum_reporters (const Work *work,
               const char *partner,
               const char *commodity,
               double *out_part,
               double *out_whole)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  *out_part = *out_whole = 0;
  guint n_reporters = 0;
  for (guint i = 0; i < work->table->observations->len; i++)
    {
      SeraiObservation *row = &g_array_index (work->table->observations, SeraiObservation, i);
      double part, whole;
      if (work->table->datasets->pdata[row->dataset] != work->dataset
          || !g_hash_table_add (seen, row->reporter)
          || !find_at (work, work->period, row->reporter, partner, SERAI_MEASURE_EXPORTS, commodity,
                       &part)
          || !find_at (work, work->period, row->reporter, WORLD, SERAI_MEASURE_EXPORTS, "TOTAL",
                       &whole))
        continue;
      *out_part += part;
      *out_whole += whole;
      n_reporters++;
    }
  return n_reporters;
}

static gboolean
compare_with_world (const Work *work,
                    const char *partner,
                    const char *commodity,
                    SeraiFinding *finding,
                    double out_values[4])
{
  static const char *const names[] = {"x", "X", "x_w", "X_w"};
  if (!find (work, partner, SERAI_MEASURE_EXPORTS, commodity, &out_values[0])
      || !find (work, WORLD, SERAI_MEASURE_EXPORTS, "TOTAL", &out_values[1]))
    return FALSE;
  guint n_reporters = sum_reporters (work, partner, commodity, &out_values[2], &out_values[3]);
  for (guint i = 0; i < 4; i++)
    put (finding, names[i], out_values[i]);
  put (finding, "reporters", n_reporters);
  return n_reporters > 1;
}

static gboolean
work_out_advantage (const Work *work, SeraiFinding *finding)
{
  double v[4];
  return compare_with_world (work, WORLD, work->inquest->commodity, finding, v)
         && conclude (finding, serai_revealed_advantage (v[0], v[1], v[2], v[3]), "index",
                      "(x / X) / (x_w / X_w)");
}

static gboolean
work_out_intensity (const Work *work, SeraiFinding *finding)
{
  double v[4];
  return compare_with_world (work, work->inquest->partner, "TOTAL", finding, v)
         && conclude (finding, serai_intensity (v[0], v[1], v[2], v[3]), "index",
                      "(x / X) / (x_w / X_w)");
}

/* --- both sides ------------------------------------------------------------------------------ */

/* The other source of the gap: any that has the partner's imports in the same currency. */
static gboolean
work_out_gap (const Work *work, SeraiFinding *finding)
{
  const SeraiInquest *inquest = work->inquest;
  double exports, imports;
  if (!find (work, inquest->partner, SERAI_MEASURE_EXPORTS, inquest->commodity, &exports))
    return FALSE;
  for (guint i = 0; i < work->table->datasets->len; i++)
    {
      Work mirror = *work;
      mirror.dataset = work->table->datasets->pdata[i];
      if (!find_at (&mirror, work->period, inquest->partner, inquest->reporter,
                    SERAI_MEASURE_IMPORTS, inquest->commodity, &imports))
        continue;
      finding->mirror = mirror.dataset;
      put (finding, "X", exports);
      put (finding, "M", imports);
      put (finding, "c", inquest->cif_to_fob);
      put (finding, "ratio", serai_share (imports, exports));
      double fob = serai_fob_from_cif (imports, inquest->cif_to_fob);
      return conclude (finding, 100 * serai_mirror_gap (exports, fob), "percent",
                       "100 (M / c - X) / ((M / c + X) / 2)");
    }
  return FALSE;
}

/* --- all together ---------------------------------------------------------------------------- */

static const Formula formulas[] = {
    [SERAI_INDICATOR_GROWTH] = work_out_growth,
    [SERAI_INDICATOR_CAGR] = work_out_cagr,
    [SERAI_INDICATOR_SHARE] = work_out_share,
    [SERAI_INDICATOR_RANK] = work_out_rank,
    [SERAI_INDICATOR_BALANCE] = work_out_balance,
    [SERAI_INDICATOR_TURNOVER] = work_out_turnover,
    [SERAI_INDICATOR_COVERAGE] = work_out_coverage,
    [SERAI_INDICATOR_HHI] = work_out_concentration,
    [SERAI_INDICATOR_RCA] = work_out_advantage,
    [SERAI_INDICATOR_INTENSITY] = work_out_intensity,
    [SERAI_INDICATOR_GRUBEL_LLOYD] = work_out_grubel_lloyd,
    [SERAI_INDICATOR_MIRROR_GAP] = work_out_gap,
    [SERAI_INDICATOR_COMPLEMENTARITY] = work_out_complementarity,
    [SERAI_INDICATOR_SIMILARITY] = work_out_similarity,
};

static void
add_query (GArray *queries, const char *reporter, const char *partner, const char *commodity)
{
  SeraiQuery query = {0};
  g_strlcpy (query.reporter, reporter, sizeof query.reporter);
  g_strlcpy (query.partner, partner, sizeof query.partner);
  g_strlcpy (query.commodity, commodity, sizeof query.commodity);
  g_array_append_val (queries, query);
}

/* Every code of the commodity; every good there is for a level. */
static void
add_queries (const SeraiInquest *inquest,
             const char *reporter,
             const char *partner,
             GArray *queries)
{
  g_auto (GStrv) codes = serai_commodity_expand (inquest->commodity);
  if (inquest->has_level)
    add_query (queries, reporter, partner, "");
  for (guint i = 0; !inquest->has_level && codes && codes[i]; i++)
    add_query (queries, reporter, partner, codes[i]);
}

GArray *
serai_indicator_get_queries (const SeraiInquest *inquest)
{
  GArray *queries = g_array_new (FALSE, TRUE, sizeof (SeraiQuery));
  const char *reporter = inquest->reporter, *partner = inquest->partner;
  switch (inquest->indicator)
    {
    case SERAI_INDICATOR_RANK:
    case SERAI_INDICATOR_HHI:
      if (inquest->indicator == SERAI_INDICATOR_RANK && strcmp (partner, WORLD) == 0)
        add_queries (inquest, "", WORLD, queries);
      else if (inquest->has_level)
        add_queries (inquest, reporter, partner, queries);
      else
        {
          add_queries (inquest, reporter, "ALL", queries);
          add_queries (inquest, reporter, WORLD, queries);
        }
      break;
    case SERAI_INDICATOR_RCA:
    case SERAI_INDICATOR_INTENSITY:
      add_queries (inquest, "", inquest->indicator == SERAI_INDICATOR_RCA ? WORLD : partner,
                   queries);
      add_query (queries, "", WORLD, "TOTAL");
      break;
    case SERAI_INDICATOR_COMPLEMENTARITY:
    case SERAI_INDICATOR_SIMILARITY:
      add_queries (inquest, reporter, WORLD, queries);
      add_queries (inquest, partner, WORLD, queries);
      break;
    case SERAI_INDICATOR_MIRROR_GAP:
      add_queries (inquest, partner, reporter, queries);
      add_queries (inquest, reporter, partner, queries);
      break;
    case SERAI_INDICATOR_SHARE:
      add_queries (inquest, reporter, WORLD, queries);
      if (strcmp (partner, WORLD) == 0)
        add_query (queries, reporter, WORLD, "TOTAL");
      else
        add_queries (inquest, reporter, partner, queries);
      break;
    default:
      add_queries (inquest, reporter, partner, queries);
    }
  return queries;
}

/* Years first, then shorter periods; of each length the last first. */
static int
compare_periods (gconstpointer a, gconstpointer b)
{
  const SeraiPeriod *left = a, *right = b;
  int x = serai_series_granularity (*left) / 28, y = serai_series_granularity (*right) / 28;
  if (x != y)
    return y - x;
  return left->first > right->first ? -1 : left->first < right->first;
}

static GArray *
collect_periods (const SeraiInquest *inquest, const SeraiTable *table)
{
  GArray *periods = g_array_new (FALSE, FALSE, sizeof (SeraiPeriod));
  if (serai_period_is_set (inquest->period))
    {
      g_array_append_val (periods, inquest->period);
      return periods;
    }
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      gboolean is_new = TRUE;
      for (guint j = 0; j < periods->len && is_new; j++)
        is_new = !serai_period_equal (g_array_index (periods, SeraiPeriod, j), row->period);
      if (is_new)
        g_array_append_val (periods, row->period);
    }
  g_array_sort (periods, compare_periods);
  return periods;
}

static void
free_finding (gpointer data)
{
  SeraiFinding *finding = data;
  g_array_unref (finding->inputs);
  g_free (finding);
}

/* (nullable) What one source says of the last period for which it says anything. */
static SeraiFinding *
ask_source (Work *work, const GArray *periods)
{
  for (guint i = 0; i < periods->len; i++)
    {
      SeraiFinding *finding = g_new0 (SeraiFinding, 1);
      work->period = g_array_index (periods, SeraiPeriod, i);
      finding->period = work->period;
      finding->dataset = work->dataset;
      finding->inputs = g_array_new (FALSE, TRUE, sizeof (SeraiTerm));
      if (formulas[work->inquest->indicator](work, finding))
        return finding;
      free_finding (finding);
    }
  return NULL;
}

GPtrArray *
serai_indicator_work_out (const SeraiInquest *inquest, SeraiTable *table)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (free_finding);
  g_autoptr (GArray) periods = collect_periods (inquest, table);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      if (!g_hash_table_add (seen, g_strdup_printf ("%u %s", row->dataset, row->currency)))
        continue;
      Work work = {inquest, table, table->datasets->pdata[row->dataset], {0}, {0}};
      g_strlcpy (work.currency, row->currency, sizeof work.currency);
      SeraiFinding *finding = ask_source (&work, periods);
      if (finding)
        g_ptr_array_add (findings, finding);
    }
  return findings;
}
