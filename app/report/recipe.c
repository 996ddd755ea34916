/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart is made of. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/recipe.h"

#include "trade/commodity.h"

#include <glib/gi18n-lib.h>
#include <string.h>

SeraiRecipe
serai_recipe_make (const char *reporter, const char *partner)
{
  SeraiRecipe self = {0};
  g_strlcpy (self.reporter, reporter, sizeof self.reporter);
  g_strlcpy (self.partner, partner, sizeof self.partner);
  g_strlcpy (self.commodity, "TOTAL", sizeof self.commodity);
  return self;
}

static gboolean
has_partner (const SeraiRecipe *self)
{
  return strcmp (self->partner, "WLD") != 0 && strcmp (self->partner, "ALL") != 0;
}

gboolean
serai_recipe_is_of_partners (const SeraiRecipe *self)
{
  return self->kind == SERAI_CHART_RANK || self->kind == SERAI_CHART_TREEMAP
         || (self->kind == SERAI_CHART_AREA && strcmp (self->partner, "ALL") == 0);
}

static const char *
complain_of_form (const SeraiRecipe *self)
{
  if ((self->form == SERAI_FORM_SHARE || self->form == SERAI_FORM_RANK) && !has_partner (self))
    return _ ("A share or a rank is one partner's: name the partner by three letters.");
  if ((self->form == SERAI_FORM_SHARE || self->form == SERAI_FORM_RANK)
      && self->measure == SERAI_MEASURE_BALANCE)
    return _ ("A balance has neither shares nor ranks: choose turnover, exports or imports.");
  if (self->form == SERAI_FORM_INDEX && self->measure == SERAI_MEASURE_BALANCE)
    return _ ("A balance has no index: choose turnover, exports or imports.");
  if (self->form == SERAI_FORM_RANK && self->kind != SERAI_CHART_LINE
      && self->kind != SERAI_CHART_RANK)
    return _ ("A rank is drawn as a line or as a ranking.");
  return NULL;
}

const char *
serai_recipe_complain (const SeraiRecipe *self)
{
  gboolean is_composed = self->kind == SERAI_CHART_AREA || serai_recipe_is_of_partners (self);
  if (strcmp (self->reporter, self->partner) == 0)
    return _ ("Reporter and partner are the same country: name two.");
  if (self->is_log && (self->kind != SERAI_CHART_LINE || self->form == SERAI_FORM_RANK))
    return _ ("A logarithmic scale needs lines of values, an index or shares.");
  if (self->is_log && (self->measure == SERAI_MEASURE_BALANCE || self->form == SERAI_FORM_GROWTH))
    return _ ("A logarithmic scale has no place for what may be below zero.");
  if (is_composed && self->measure == SERAI_MEASURE_BALANCE)
    return _ ("A balance is no sum of parts: choose turnover, exports or imports.");
  if (is_composed && self->form != SERAI_FORM_VALUE
      && !(self->kind == SERAI_CHART_RANK && self->form == SERAI_FORM_RANK))
    return _ ("Shares, growth and indices are drawn as lines or bars.");
  if (!is_composed && strcmp (self->partner, "ALL") == 0)
    return _ ("All partners at once are drawn as an area, a ranking or a treemap.");
  return complain_of_form (self);
}

static void
add_query (const SeraiRecipe *self,
           const char *reporter,
           const char *partner,
           const char *code,
           GArray *queries)
{
  SeraiQuery query = {.period = self->period};
  g_strlcpy (query.reporter, reporter, sizeof query.reporter);
  g_strlcpy (query.partner, partner, sizeof query.partner);
  g_strlcpy (query.commodity, code, sizeof query.commodity);
  /* Growth and index count from a period that need not be shown. */
  if (self->form == SERAI_FORM_GROWTH || self->form == SERAI_FORM_INDEX)
    query.period.first = 0;
  g_array_append_val (queries, query);
}

GArray *
serai_recipe_get_queries (const SeraiRecipe *self)
{
  GArray *queries = g_array_new (FALSE, TRUE, sizeof (SeraiQuery));
  g_auto (GStrv) codes = serai_commodity_expand (self->commodity);
  gboolean needs_all = serai_recipe_is_of_partners (self) || self->form == SERAI_FORM_RANK;
  gboolean needs_world = needs_all || self->form == SERAI_FORM_SHARE;
  for (guint i = 0; codes && codes[i]; i++)
    {
      if (needs_all)
        add_query (self, self->reporter, "ALL", codes[i], queries);
      else
        add_query (self, self->reporter, self->partner, codes[i], queries);
      if (needs_world)
        add_query (self, self->reporter, "WLD", codes[i], queries);
      else if (has_partner (self))
        add_query (self, self->partner, self->reporter, codes[i], queries);
    }
  return queries;
}
