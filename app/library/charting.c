/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs of charts. */
#include "library/charting.h"

#include "chart/glyph.h"
#include "library/library-private.h"
#include "report/chart-claim.h"
#include "report/sentence.h"
#include "report/trade-chart.h"
#include "store/observations.h"

#include <math.h>
#include <string.h>

/* More would cover the figures. */
#define MOST_SAID 60

typedef struct
{
  SeraiReference *reference;
  SeraiRecipe recipe;
  SeraiClaim *claim;
  SeraiCheck *check;
  SeraiChart *chart;
} ChartJob;

void
serai_chart_free (SeraiChart *self)
{
  g_clear_pointer (&self->spec, serai_chart_spec_free);
  g_clear_pointer (&self->said, g_ptr_array_unref);
  g_free (self);
}

static void
free_chart_job (ChartJob *job)
{
  g_clear_object (&job->reference);
  g_clear_pointer (&job->claim, serai_claim_free);
  g_clear_pointer (&job->check, serai_check_unref);
  g_clear_pointer (&job->chart, serai_chart_free);
  g_free (job);
}

static void
include (SeraiPeriod *extent, SeraiPeriod period)
{
  if (!serai_period_is_set (period))
    return;
  extent->first = extent->first == 0 ? period.first : MIN (extent->first, period.first);
  extent->last = MAX (extent->last, period.last);
}

/* Partners side by side are cut to the stretch that is shown: then the figures tell. */
static SeraiPeriod
measure_figures (const SeraiTable *figures)
{
  SeraiPeriod extent = SERAI_PERIOD_NONE;
  for (guint i = 0; i < figures->observations->len; i++)
    include (&extent, g_array_index (figures->observations, SeraiObservation, i).period);
  return extent;
}

static SeraiPeriod
measure_series (const SeraiChartSpec *spec)
{
  SeraiPeriod extent = SERAI_PERIOD_NONE;
  for (guint i = 0; i < spec->series->len; i++)
    {
      const GArray *points = ((SeraiSeries *) spec->series->pdata[i])->points;
      if (points->len == 0)
        continue;
      include (&extent, g_array_index (points, SeraiPoint, 0).period);
      include (&extent, g_array_index (points, SeraiPoint, points->len - 1).period);
    }
  return extent;
}

static gboolean
is_same_claim (const SeraiClaim *a, const SeraiClaim *b)
{
  return b != NULL && a->span.start == b->span.start && a->value_span.start == b->value_span.start
         && a->value == b->value && a->kind == b->kind;
}

/* “almost one and a half billion” · Talks in Astana · 4 May 2023 */
static char *
write_words (const SeraiSaid *said)
{
  g_autofree char *day =
      said->published != 0 ? serai_sentence_period (serai_period_day (said->published)) : NULL;
  return g_strdup_printf ("“%s”%s%s%s%s", said->words != NULL ? said->words : "",
                          said->title != NULL ? " · " : "", said->title != NULL ? said->title : "",
                          day != NULL ? " · " : "", day != NULL ? day : "");
}

/* A claim in the library as a sign on the chart. */
static gboolean
add_said (SeraiDatabase *database, const ChartJob *job, const SeraiSaid *said, GError **error)
{
  SeraiChartSpec *spec = job->chart->spec;
  g_autoptr (GArray) queries = serai_check_get_queries (said->claim, said->published);
  g_autoptr (SeraiTable) table = serai_observations_query (database, queries, error);
  if (table == NULL)
    return FALSE;
  g_autoptr (SeraiCheck) check = serai_check_new (said->claim, said->published, table);
  SeraiChartSaid sign = {.value = NAN, .day = said->published, .glyph = (int) check->verdict};
  const char *currency =
      spec->series->len > 0 ? ((SeraiSeries *) spec->series->pdata[0])->currency : "";
  if (is_same_claim (said->claim, job->claim)
      || !serai_chart_claim_place (&job->recipe, said->claim, check, currency, &sign.period,
                                   &sign.value))
    sign.value = NAN;
  if (said->claim->kind == SERAI_CLAIM_TARGET)
    sign.glyph = SERAI_GLYPH_TARGET;
  sign.words = write_words (said);
  g_array_append_val (spec->said, sign);
  return TRUE;
}

static gboolean
add_all_said (SeraiDatabase *database,
              const ChartJob *job,
              GCancellable *cancellable,
              GError **error)
{
  const SeraiRecipe *recipe = &job->recipe;
  if (serai_recipe_is_of_partners (recipe))
    return TRUE;
  if (!serai_claims_load_said (database, recipe->reporter, recipe->partner, MOST_SAID,
                               job->chart->said, error))
    return FALSE;
  for (guint i = 0; i < job->chart->said->len; i++)
    if (g_cancellable_set_error_if_cancelled (cancellable, error)
        || !add_said (database, job, job->chart->said->pdata[i], error))
      return FALSE;
  return TRUE;
}

static gboolean
compose (SeraiDatabase *database, ChartJob *job, GCancellable *cancellable, GError **error)
{
  /* All periods: the stretch that is shown may be moved without another question. */
  SeraiRecipe whole = job->recipe;
  whole.period = SERAI_PERIOD_NONE;
  g_autoptr (GArray) queries = serai_recipe_get_queries (&whole);
  g_autoptr (SeraiTable) figures = serai_observations_query (database, queries, error);
  if (figures == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  job->chart->extent = measure_figures (figures);
  if (serai_recipe_is_of_partners (&job->recipe) && serai_period_is_set (job->recipe.period))
    {
      g_autoptr (GArray) narrow = serai_recipe_get_queries (&job->recipe);
      serai_table_unref (figures);
      figures = serai_observations_query (database, narrow, error);
      if (figures == NULL)
        return FALSE;
    }
  job->chart->spec = serai_trade_chart_new (
      job->reference, figures, serai_recipe_is_of_partners (&job->recipe) ? &job->recipe : &whole,
      job->claim, job->check);
  if (!serai_recipe_is_of_partners (&job->recipe))
    {
      job->chart->extent = measure_series (job->chart->spec);
      job->chart->spec->range = job->recipe.period;
    }
  serai_chart_spec_prepare (job->chart->spec);
  return add_all_said (database, job, cancellable, error);
}

static gboolean
run_chart (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChartJob *job = data;
  job->chart = g_new0 (SeraiChart, 1);
  job->chart->recipe = job->recipe;
  job->chart->said = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_said_free);
  if (!serai_database_execute (database, "BEGIN", error))
    return FALSE;
  gboolean is_done = compose (database, job, cancellable, error);
  serai_database_rollback (database);
  return is_done;
}

void
serai_library_chart_async (SeraiLibrary *self,
                           const SeraiRecipe *recipe,
                           const SeraiClaim *claim,
                           const SeraiCheck *check,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  ChartJob *job = g_new0 (ChartJob, 1);
  job->recipe = *recipe;
  job->reference =
      g_object_ref (serai_recogniser_get_reference (serai_library_get_recogniser (self)));
  job->claim = claim != NULL ? serai_claim_copy (claim) : NULL;
  job->check = check != NULL ? serai_check_ref ((SeraiCheck *) check) : NULL;
  GTask *task =
      serai_library_task (self, serai_library_chart_async, job, (GDestroyNotify) free_chart_job,
                          cancellable, callback, user_data);
  g_task_set_check_cancellable (task, TRUE);
  GError *error = NULL;
  SeraiWorker *charter = serai_library_get_charter (self, &error);
  if (charter != NULL)
    {
      serai_worker_push (charter, run_chart, task);
      return;
    }
  g_task_return_error (task, error);
  g_object_unref (task);
}

SeraiChart *
serai_library_chart_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  ChartJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->chart);
}
