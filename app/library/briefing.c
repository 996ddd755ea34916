/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verb that tells on: the cited brief. */
#include "library/library-private.h"

#include "report/trade-chart.h"

#include <string.h>

/* What is being put together. */
typedef struct
{
  SeraiLibrary *library;
  SeraiReference *reference;
  GArray *drawn; /* (element-type SeraiRecipe) */
  GCancellable *cancellable;
} Composer;

static gboolean
is_drawn (const Composer *self, const SeraiRecipe *recipe)
{
  for (guint i = 0; i < self->drawn->len; i++)
    {
      const SeraiRecipe *other = &g_array_index (self->drawn, SeraiRecipe, i);
      if (strcmp (other->reporter, recipe->reporter) == 0
          && strcmp (other->partner, recipe->partner) == 0
          && strcmp (other->commodity, recipe->commodity) == 0 && other->measure == recipe->measure
          && other->kind == recipe->kind)
        return TRUE;
    }
  return FALSE;
}

/* A ranking of one year says no more than the sentence above it. */
static gboolean
tells_a_course (const SeraiRecipe *recipe, const SeraiChartSpec *spec)
{
  const SeraiSeries *first = spec->series->pdata[0];
  return recipe->kind != SERAI_CHART_RANK || first->points->len > 1;
}

/* The chart of the claim's trade, where the library holds any figures on it and it isn't in the
 * brief yet; *@out_spec NULL else. FALSE and an error where the library can't be asked. */
static gboolean
draw_claim (Composer *self,
            const SeraiClaim *claim,
            const SeraiCheck *check,
            SeraiChartSpec **out_spec,
            GError **error)
{
  SeraiRecipe recipe;
  *out_spec = NULL;
  if (!serai_recipe_for_claim (claim, &recipe) || is_drawn (self, &recipe))
    return TRUE;
  g_autoptr (GArray) queries = serai_recipe_get_queries (&recipe);
  g_autoptr (SeraiTable) figures =
      serai_library_query (self->library, queries, self->cancellable, error);
  if (figures == NULL)
    return FALSE;
  g_autoptr (SeraiChartSpec) spec =
      serai_trade_chart_new (self->reference, figures, &recipe, claim, check);
  if (spec->series->len == 0 || !tells_a_course (&recipe, spec))
    return TRUE;
  g_array_append_val (self->drawn, recipe);
  *out_spec = g_steal_pointer (&spec);
  return TRUE;
}

static SeraiBriefEntry *
compose_entry (Composer *self, gint64 article, GError **error)
{
  g_autoptr (SeraiOpened) opened =
      serai_library_load (self->library, article, self->cancellable, error);
  if (opened == NULL)
    return NULL;
  GPtrArray *claims = opened->analysis->claims;
  GPtrArray *checks = serai_library_check (self->library, claims, opened->document->published,
                                           self->cancellable, error);
  if (checks == NULL)
    return NULL;
  SeraiBriefEntry *entry =
      serai_brief_entry_new (opened->document, opened->analysis, opened->notes, checks);
  entry->judgements = g_ptr_array_ref (opened->judgements);
  for (guint i = 0; i < claims->len; i++)
    {
      SeraiChartSpec *spec;
      if (!draw_claim (self, claims->pdata[i], checks->pdata[i], &spec, error))
        {
          serai_brief_entry_free (entry);
          return NULL;
        }
      g_ptr_array_add (entry->charts, spec);
    }
  return entry;
}

SeraiBrief *
serai_library_compose_brief (SeraiLibrary *self,
                             GArray *articles,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (GPtrArray) entries =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_brief_entry_free);
  g_autoptr (GArray) drawn = g_array_new (FALSE, FALSE, sizeof (SeraiRecipe));
  Composer composer = {self, serai_recogniser_get_reference (serai_library_get_recogniser (self)),
                       drawn, cancellable};
  for (guint i = 0; i < articles->len; i++)
    {
      SeraiBriefEntry *entry =
          compose_entry (&composer, g_array_index (articles, gint64, i), error);
      if (entry == NULL)
        return NULL;
      g_ptr_array_add (entries, entry);
    }
  return serai_brief_new (composer.reference, g_steal_pointer (&entries), serai_day_today ());
}

static void
compose_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  SeraiBrief *brief = serai_library_compose_brief (source, data, cancellable, &error);
  if (brief == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, brief, (GDestroyNotify) serai_brief_free);
}

void
serai_library_compose_brief_async (SeraiLibrary *self,
                                   GArray *articles,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_task_data (task, g_array_ref (articles), (GDestroyNotify) g_array_unref);
  g_task_run_in_thread (task, compose_in_thread);
}

SeraiBrief *
serai_library_compose_brief_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
