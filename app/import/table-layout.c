/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The layouts of known publishers, told by the names in their headers. */
#include "import/table-layout.h"

#include <string.h>

static const char *const comtrade_needs[] = {"flowcode", "cmdcode", "primaryvalue", NULL};
static const char *const legacy_needs[] = {"reportercode",   "partnercode",   "tradeflowcode",
                                           "classification", "commoditycode", NULL};
static const char *const baci_needs[] = {"t", "i", "j", "k", "v", NULL};
static const char *const wits_needs[] = {"reporter", "partner", "productcategories", "indicator",
                                         NULL};
static const char *const wits_sdmx_needs[] = {"reporter", "partner", "productcode", "indicator",
                                              NULL};
static const char *const imts_needs[] = {"country", "indicator", "counterpartcountry", NULL};
static const char *const eurostat_needs[] = {"reporter", "partner",    "product",
                                             "flow",     "indicators", NULL};
static const char *const comext_needs[] = {"reporter", "partner",    "product",
                                           "flow",     "valueineur", NULL};
static const char *const world_bank_needs[] = {"indicatorid", "countryid", "date", "value", NULL};

/* By the number: ISO fields can be empty, padded or of two areas. */
static const SeraiTableLayoutRole comtrade_roles[] = {
    {"reportercode", SERAI_TABLE_REPORTER}, {"partnercode", SERAI_TABLE_PARTNER},
    {"flowcode", SERAI_TABLE_FLOW},         {"tradeflowcode", SERAI_TABLE_FLOW},
    {"cmdcode", SERAI_TABLE_COMMODITY},     {"commodity", SERAI_TABLE_IGNORED},
    {"period", SERAI_TABLE_PERIOD},         {"isoriginalclassification", SERAI_TABLE_CONVERTED},
    {"typecode", SERAI_TABLE_TYPE},         {"cifvalue", SERAI_TABLE_CIF},
    {"fobvalue", SERAI_TABLE_FOB},          {NULL, -1},
};

static const SeraiTableLayoutRole baci_roles[] = {
    {"t", SERAI_TABLE_PERIOD},
    {"i", SERAI_TABLE_REPORTER},
    {"j", SERAI_TABLE_PARTNER},
    {"k", SERAI_TABLE_COMMODITY},
    {"v", SERAI_TABLE_VALUE},
    {"q", SERAI_TABLE_IGNORED},
    {NULL, -1},
};

static const SeraiTableLayoutRole wits_roles[] = {
    {"indicatortype", SERAI_TABLE_IGNORED},
    {"datasource", SERAI_TABLE_IGNORED},
    {NULL, -1},
};

/* SCALE is how the portal shows the figures, not how they are written. */
static const SeraiTableLayoutRole imts_roles[] = {
    {"scale", SERAI_TABLE_IGNORED},
    {"unit", SERAI_TABLE_IGNORED},
    {"dataset", SERAI_TABLE_IGNORED},
    {"country", SERAI_TABLE_REPORTER},
    {"counterpartcountry", SERAI_TABLE_PARTNER},
    {"status", SERAI_TABLE_STATUS},
    {"dataflow", SERAI_TABLE_IGNORED},
    {NULL, -1},
};

static const SeraiTableLayoutRole world_bank_roles[] = {
    {"indicatorid", SERAI_TABLE_INDICATOR}, {"indicatorvalue", SERAI_TABLE_IGNORED},
    {"countryvalue", SERAI_TABLE_IGNORED},  {"countryid", SERAI_TABLE_REPORTER},
    {"unit", SERAI_TABLE_IGNORED},          {NULL, -1},
};

static const SeraiTableLayoutRole no_roles[] = {{NULL, -1}};

#define X_FOB_M_CIF "X: FOB; M: CIF"

/* The first whose names are all there. */
static const SeraiTableLayout layouts[] = {
    {.publisher = "UN Comtrade",
     .title = "UN Comtrade",
     .currency = "USD",
     .multiplier = 1,
     .valuation = X_FOB_M_CIF,
     .flow = -1,
     .has_limit = TRUE,
     .needs = comtrade_needs,
     .roles = comtrade_roles},
    {.publisher = "UN Comtrade",
     .title = "UN Comtrade",
     .currency = "USD",
     .multiplier = 1,
     .valuation = X_FOB_M_CIF,
     .flow = -1,
     .has_limit = TRUE,
     .needs = legacy_needs,
     .roles = comtrade_roles},
    {.publisher = "CEPII (reconciled from UN Comtrade)",
     .title = "BACI",
     .currency = "USD",
     .multiplier = 1e3,
     .valuation = "FOB",
     .flow = SERAI_FLOW_EXPORT,
     .status = SERAI_STATUS_ESTIMATED,
     .needs = baci_needs,
     .roles = baci_roles},
    {.publisher = "WITS (World Bank, from UN Comtrade)",
     .title = "WITS country trade summary",
     .currency = "USD",
     .multiplier = 1,
     .valuation = X_FOB_M_CIF,
     .flow = -1,
     .coverage = SERAI_COVERAGE_LEADING,
     .skips_blanks = TRUE,
     .needs = wits_needs,
     .roles = wits_roles},
    {.publisher = "WITS (World Bank, from UN Comtrade)",
     .title = "WITS trade statistics",
     .list = "WITS",
     .currency = "USD",
     .multiplier = 1,
     .valuation = X_FOB_M_CIF,
     .flow = -1,
     .needs = wits_sdmx_needs,
     .roles = wits_roles},
    {.publisher = "International Monetary Fund",
     .title = "IMF International Trade in Goods (IMTS)",
     .currency = "USD",
     .multiplier = 1,
     .flow = -1,
     .needs = imts_needs,
     .roles = imts_roles},
    {.publisher = "Eurostat",
     .title = "Eurostat international trade in goods (Comext)",
     .currency = "EUR",
     .multiplier = 1,
     .valuation = X_FOB_M_CIF,
     .flow = -1,
     .needs = eurostat_needs,
     .roles = no_roles},
    {.publisher = "Eurostat",
     .title = "Eurostat international trade in goods (Comext)",
     .currency = "EUR",
     .multiplier = 1,
     .valuation = X_FOB_M_CIF,
     .flow = -1,
     .needs = comext_needs,
     .roles = no_roles},
    {.publisher = "World Bank",
     .title = "World Bank indicators",
     .currency = "",
     .multiplier = 1,
     .flow = -1,
     .needs = world_bank_needs,
     .roles = world_bank_roles},
};

static gboolean
has_name (const GPtrArray *squeezed, const char *name)
{
  for (guint i = 0; i < squeezed->len; i++)
    if (strcmp (squeezed->pdata[i], name) == 0)
      return TRUE;
  return FALSE;
}

const SeraiTableLayout *
serai_table_layout_find (const GPtrArray *squeezed)
{
  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      const char *const *name = layouts[i].needs;
      while (*name != NULL && has_name (squeezed, *name))
        name++;
      if (*name == NULL)
        return &layouts[i];
    }
  return NULL;
}

int
serai_table_layout_find_role (const SeraiTableLayout *self, const char *squeezed)
{
  for (guint i = 0; self != NULL && self->roles[i].name != NULL; i++)
    if (strcmp (self->roles[i].name, squeezed) == 0)
      return self->roles[i].role;
  return -1;
}
