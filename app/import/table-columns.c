/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table's header: what each column means. */
#include "import/table-columns.h"

#include "base/text.h"
#include "import/table-layout.h"
#include "import/table-values.h"

#include <string.h>

/* Names without case, blanks and marks; for each role the most exact name first. */
static const struct
{
  SeraiTableRole role;
  const char *name;
} names[] = {
    {SERAI_TABLE_PERIOD, "period"},
    {SERAI_TABLE_PERIOD, "timeperiod"},
    {SERAI_TABLE_PERIOD, "year"},
    {SERAI_TABLE_PERIOD, "refyear"},
    {SERAI_TABLE_PERIOD, "time"},
    {SERAI_TABLE_PERIOD, "date"},
    {SERAI_TABLE_PERIOD, "yr"},
    {SERAI_TABLE_PERIOD, "jahr"},
    {SERAI_TABLE_PERIOD, "annee"},
    {SERAI_TABLE_PERIOD, "период"},
    {SERAI_TABLE_PERIOD, "год"},
    {SERAI_TABLE_PERIOD, "сол"},
    {SERAI_TABLE_PERIOD, "жыл"},
    {SERAI_TABLE_MONTH, "month"},
    {SERAI_TABLE_MONTH, "месяц"},
    {SERAI_TABLE_REPORTER, "reporteriso3"},
    {SERAI_TABLE_REPORTER, "reporteriso"},
    {SERAI_TABLE_REPORTER, "reporter"},
    {SERAI_TABLE_REPORTER, "reportername"},
    {SERAI_TABLE_REPORTER, "reporterdesc"},
    {SERAI_TABLE_REPORTER, "reportingcountry"},
    {SERAI_TABLE_REPORTER, "reportingeconomy"},
    {SERAI_TABLE_REPORTER, "reporterarea"},
    {SERAI_TABLE_REPORTER, "declarant"},
    {SERAI_TABLE_REPORTER, "country"},
    {SERAI_TABLE_REPORTER, "countryiso3code"},
    {SERAI_TABLE_REPORTER, "reportercode"},
    {SERAI_TABLE_REPORTER, "geo"},
    {SERAI_TABLE_REPORTER, "отчитывающаясястрана"},
    {SERAI_TABLE_REPORTER, "страна"},
    {SERAI_TABLE_PARTNER, "partneriso3"},
    {SERAI_TABLE_PARTNER, "partneriso"},
    {SERAI_TABLE_PARTNER, "partner"},
    {SERAI_TABLE_PARTNER, "partnername"},
    {SERAI_TABLE_PARTNER, "partnerdesc"},
    {SERAI_TABLE_PARTNER, "partnercountry"},
    {SERAI_TABLE_PARTNER, "partnereconomy"},
    {SERAI_TABLE_PARTNER, "counterpart"},
    {SERAI_TABLE_PARTNER, "counterpartcountry"},
    {SERAI_TABLE_PARTNER, "partnernameinsource"},
    {SERAI_TABLE_PARTNER, "partnercode"},
    {SERAI_TABLE_PARTNER, "партнер"},
    {SERAI_TABLE_PARTNER, "странапартнер"},
    {SERAI_TABLE_FLOW, "flow"},
    {SERAI_TABLE_FLOW, "flowcode"},
    {SERAI_TABLE_FLOW, "tradeflow"},
    {SERAI_TABLE_FLOW, "flowdesc"},
    {SERAI_TABLE_FLOW, "direction"},
    {SERAI_TABLE_FLOW, "tradeflowcode"},
    {SERAI_TABLE_FLOW, "measure"},
    {SERAI_TABLE_FLOW, "поток"},
    {SERAI_TABLE_FLOW, "направление"},
    {SERAI_TABLE_COMMODITY, "commodity"},
    {SERAI_TABLE_COMMODITY, "commoditycode"},
    {SERAI_TABLE_COMMODITY, "cmdcode"},
    {SERAI_TABLE_COMMODITY, "cmd"},
    {SERAI_TABLE_COMMODITY, "hs"},
    {SERAI_TABLE_COMMODITY, "hscode"},
    {SERAI_TABLE_COMMODITY, "product"},
    {SERAI_TABLE_COMMODITY, "productcode"},
    {SERAI_TABLE_COMMODITY, "productcategories"},
    {SERAI_TABLE_COMMODITY, "товар"},
    {SERAI_TABLE_COMMODITY, "тнвэд"},
    {SERAI_TABLE_COMMODITY, "кодтнвэд"},
    {SERAI_TABLE_CURRENCY, "currency"},
    {SERAI_TABLE_CURRENCY, "currencycode"},
    {SERAI_TABLE_CURRENCY, "валюта"},
    {SERAI_TABLE_UNIT, "unit"},
    {SERAI_TABLE_UNIT, "units"},
    {SERAI_TABLE_UNIT, "multiplier"},
    {SERAI_TABLE_UNIT, "scale"},
    {SERAI_TABLE_UNIT, "единица"},
    {SERAI_TABLE_UNIT, "единицаизмерения"},
    {SERAI_TABLE_VALUATION, "valuation"},
    {SERAI_TABLE_VALUATION, "incoterms"},
    {SERAI_TABLE_VALUATION, "basis"},
    {SERAI_TABLE_PUBLISHER, "agency"},
    {SERAI_TABLE_PUBLISHER, "publisher"},
    {SERAI_TABLE_PUBLISHER, "statisticaloffice"},
    {SERAI_TABLE_PUBLISHER, "office"},
    {SERAI_TABLE_PUBLISHER, "ведомство"},
    {SERAI_TABLE_TITLE, "dataset"},
    {SERAI_TABLE_TITLE, "datasettitle"},
    {SERAI_TABLE_TITLE, "title"},
    {SERAI_TABLE_SOURCE, "source"},
    {SERAI_TABLE_SOURCE, "sourceurl"},
    {SERAI_TABLE_SOURCE, "url"},
    {SERAI_TABLE_SOURCE, "citation"},
    {SERAI_TABLE_SOURCE, "источник"},
    {SERAI_TABLE_TERMS, "terms"},
    {SERAI_TABLE_TERMS, "licence"},
    {SERAI_TABLE_TERMS, "license"},
    {SERAI_TABLE_STATUS, "status"},
    {SERAI_TABLE_STATUS, "obsstatus"},
    {SERAI_TABLE_STATUS, "obsflag"},
    {SERAI_TABLE_STATUS, "статус"},
    {SERAI_TABLE_RETRIEVED, "retrieved"},
    {SERAI_TABLE_RETRIEVED, "retrievedat"},
    {SERAI_TABLE_RETRIEVED, "accessed"},
    {SERAI_TABLE_RETRIEVED, "downloaded"},
    {SERAI_TABLE_COVERAGE, "coverage"},
    {SERAI_TABLE_NOTE, "note"},
    {SERAI_TABLE_NOTE, "notes"},
    {SERAI_TABLE_NOTE, "comment"},
    {SERAI_TABLE_NOTE, "remark"},
    {SERAI_TABLE_NOTE, "примечание"},
    {SERAI_TABLE_DETAIL, "partner2code"},
    {SERAI_TABLE_DETAIL, "2ndpartnercode"},
    {SERAI_TABLE_DETAIL, "x2ndpartnercode"},
    {SERAI_TABLE_DETAIL, "motcode"},
    {SERAI_TABLE_DETAIL, "modeoftransportcode"},
    {SERAI_TABLE_DETAIL, "moscode"},
    {SERAI_TABLE_DETAIL, "customscode"},
    {SERAI_TABLE_DETAIL, "customsproccode"},
    {SERAI_TABLE_DETAIL, "statprocedure"},
    {SERAI_TABLE_DETAIL, "statregime"},
    {SERAI_TABLE_CLASSIFICATION, "classificationcode"},
    {SERAI_TABLE_CLASSIFICATION, "classification"},
    {SERAI_TABLE_INDICATOR, "indicator"},
    {SERAI_TABLE_INDICATOR, "indicators"},
    {SERAI_TABLE_INDICATOR, "indicatorcode"},
    {SERAI_TABLE_INDICATOR, "naitem"},
    {SERAI_TABLE_POWER, "unitmult"},
    {SERAI_TABLE_POWER, "unitmultiplier"},
};

/* Names that statistics have beside the figures and that say nothing of them. */
static const char *const ignored_names =
    " freq frequency freqcode refperiodid refmonth aggrlevel aggregatelevel isleaf isleafcode "
    "partner2iso partner2desc 2ndpartner 2ndpartneriso x2ndpartner x2ndpartneriso customsdesc "
    "customs motdesc modeoftransport "
    "mosdesc qtyunitcode qtyunitabbr qtyunit qty quantity isqtyestimated altqtyunitcode "
    "altqtyunitabbr altqtyunit altqty "
    "isaltqtyestimated netwgt netweightkg netweight isnetwgtestimated grosswgt grossweightkg "
    "isgrosswgtestimated legacyestimationflag isreported isaggregate classificationsearchcode "
    "cmddesc periodDesc perioddesc flag dataflow structure structureid structurename action "
    "lastupdate timeformat "
    "decimals decimal estimationcode datasetcode commoditydesc productdesc obsmeasure seriescode ";

/* Columns of figures, without what they say of unit and flow. */
static const char *const figure_names =
    " value values amount tradevalue primaryvalue obsvalue сумма значение стоимость объем объём "
    "арзиш ";

/* What stands beside these in a column's name belongs to it ("Value of exports, thousand USD"). */
static const char *const filler_words =
    " of in the goods trade total value values amount primary obs объем объём стоимость в товаров "
    "us сша usa всего все год года г гг за on all free board cost insurance and freight ";

static gboolean
is_listed (const char *list, const char *word)
{
  g_autofree char *key = g_strconcat (" ", word, " ", NULL);
  return strstr (list, key) != NULL;
}

/* A year by which a column's name says of when its figures are. */
static gboolean
read_year (const char *word, SeraiPeriod *out_period)
{
  if (strlen (word) != 4 || strspn (word, "0123456789") != 4 || word[0] > '2' || word[0] < '1')
    return FALSE;
  return serai_table_period_read (word, out_period);
}

/* What one word of a column's name adds; FALSE where it says nothing of figures. */
static gboolean
read_figure_word (const char *word, SeraiTableFigures *figures, gboolean *is_named)
{
  int flow = strlen (word) > 2 ? serai_table_flow_read (word) : -1;
  if (*word == '\0' || strcmp (word, "-") == 0)
    return TRUE;
  if (flow >= 0 && !g_ascii_isdigit (word[0]))
    {
      figures->flow = flow;
      *is_named = TRUE;
      return TRUE;
    }
  if (is_listed (figure_names, word))
    {
      *is_named = TRUE;
      return TRUE;
    }
  if (strcmp (word, "cif") == 0 || strcmp (word, "fob") == 0)
    {
      figures->valuation = word[0] == 'c' ? SERAI_VALUATION_CIF : SERAI_VALUATION_FOB;
      return TRUE;
    }
  if (read_year (word, &figures->period) || serai_table_unit_read_word (word, &figures->unit)
      || is_listed (filler_words, word))
    return TRUE;
  g_autofree char *squeezed = serai_table_name_squeeze (word);
  *is_named = *is_named || is_listed (figure_names, squeezed);
  return is_listed (figure_names, squeezed);
}

static gboolean
is_figures (const char *name, int index, SeraiTableFigures *out_figures)
{
  *out_figures = (SeraiTableFigures){.index = index, .flow = -1, .unit = {1, ""}};
  if (serai_table_period_read (name, &out_figures->period))
    return TRUE;
  out_figures->period = SERAI_PERIOD_NONE;
  gboolean is_named = FALSE;
  g_autoptr (GString) rest = g_string_new (NULL);
  g_auto (GStrv) words = serai_table_words_split (name);
  for (guint i = 0; words[i] != NULL; i++)
    if (!read_figure_word (words[i], out_figures, &is_named))
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", words[i]);
  if (rest->len == 0)
    return is_named;
  /* "Exports January-September 2022": what is left is when. */
  if (!is_named || rest->len > 60)
    return FALSE;
  if (serai_period_is_set (out_figures->period))
    g_string_append_printf (rest, " %d", serai_period_get_year (out_figures->period));
  return serai_table_period_read (rest->str, &out_figures->period);
}

static int
find_role (const char *squeezed, guint *out_rank)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (names[i].name, squeezed) == 0)
      {
        *out_rank = i;
        return names[i].role;
      }
  *out_rank = 0;
  return *squeezed != '\0' && is_listed (ignored_names, squeezed) ? SERAI_TABLE_IGNORED : -1;
}

static const char *const role_words[] = {
    "period",         "month",     "reporter",  "partner",   "flow",  "commodity",
    "currency",       "unit",      "valuation", "publisher", "title", "source",
    "terms",          "status",    "retrieved", "coverage",  "note",  "detail",
    "classification", "indicator", "power",     "converted", "type",  "ignored",
};
G_STATIC_ASSERT (G_N_ELEMENTS (role_words) == SERAI_TABLE_N_ROLES);

/* Columns of figures in a mapping. */
static const struct
{
  const char *word;
  int flow;
} figure_words[] = {
    {"value", -1},
    {"exports", SERAI_FLOW_EXPORT},
    {"imports", SERAI_FLOW_IMPORT},
    {"re-exports", SERAI_FLOW_REEXPORT},
    {"re-imports", SERAI_FLOW_REIMPORT},
    {"turnover", SERAI_FLOW_TURNOVER},
};

static int
find_role_word (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (role_words); i++)
    if (g_ascii_strcasecmp (role_words[i], word) == 0)
      return i;
  return -1;
}

static int
find_figure_word (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (figure_words); i++)
    if (g_ascii_strcasecmp (figure_words[i].word, word) == 0)
      return i;
  return -1;
}

gboolean
serai_table_role_is_known (const char *word)
{
  return find_role_word (word) >= 0 || find_figure_word (word) >= 0;
}

/* What a person says of the column; NULL where nothing. */
static const char *
find_choice (const SeraiTableMapping *mapping, const char *squeezed, int index)
{
  g_autofree char *number = g_strdup_printf ("#%d", index + 1);
  for (guint i = 0; mapping != NULL && i < mapping->columns->len; i++)
    {
      const SeraiTablePair *pair = mapping->columns->pdata[i];
      g_autofree char *name = serai_table_name_squeeze (pair->name);
      if (strcmp (pair->name, number) == 0 || (*name != '\0' && strcmp (name, squeezed) == 0))
        return pair->text;
    }
  return NULL;
}

typedef struct
{
  SeraiTableColumns *columns;
  guint ranks[SERAI_TABLE_N_ROLES][2];
} Naming;

static void
take_role (Naming *naming, int role, guint rank, int index)
{
  SeraiTableColumns *self = naming->columns;
  if (role == SERAI_TABLE_DETAIL)
    g_array_append_val (self->details, index);
  else if (rank < naming->ranks[role][0])
    {
      self->roles[role][1] = self->roles[role][0];
      naming->ranks[role][1] = naming->ranks[role][0];
      self->roles[role][0] = index;
      naming->ranks[role][0] = rank;
    }
  else if (rank < naming->ranks[role][1])
    {
      self->roles[role][1] = index;
      naming->ranks[role][1] = rank;
    }
}

static void
take_figures (SeraiTableColumns *self,
              const char *name,
              int index,
              int flow,
              SeraiValuation valuation)
{
  SeraiTableFigures figures;
  if (!is_figures (name, index, &figures))
    figures = (SeraiTableFigures){.index = index, .flow = -1, .unit = {1, ""}};
  if (flow >= 0)
    figures.flow = flow;
  if (valuation != SERAI_VALUATION_UNKNOWN)
    figures.valuation = valuation;
  g_array_append_val (self->figures, figures);
}

/* A person's word first, the known publisher's use of names, then what names mean everywhere. */
static void
read_name (Naming *naming, const char *name, const char *squeezed, const char *choice, int index)
{
  SeraiTableColumns *self = naming->columns;
  SeraiTableFigures figures;
  guint rank = 0;
  if (choice != NULL && find_figure_word (choice) >= 0)
    {
      take_figures (self, name, index, figure_words[find_figure_word (choice)].flow,
                    SERAI_VALUATION_UNKNOWN);
      return;
    }
  int role = choice != NULL ? find_role_word (choice)
                            : serai_table_layout_find_role (self->layout, squeezed);
  if (role < 0)
    role = find_role (squeezed, &rank);
  if (role >= SERAI_TABLE_VALUE)
    take_figures (self, name, index, -1,
                  role == SERAI_TABLE_CIF   ? SERAI_VALUATION_CIF
                  : role == SERAI_TABLE_FOB ? SERAI_VALUATION_FOB
                                            : SERAI_VALUATION_UNKNOWN);
  else if (role >= 0)
    take_role (naming, role, rank, index);
  else if (is_figures (name, index, &figures))
    g_array_append_val (self->figures, figures);
  else if (*name != '\0')
    g_ptr_array_add (self->unknown, g_strdup (name));
}

/* A column that a person or a layout names plays its role alone: a better known name elsewhere
 * doesn't push it aside. */
static gboolean
is_role_chosen (const SeraiTableMapping *mapping, int role)
{
  for (guint i = 0; mapping != NULL && i < mapping->columns->len; i++)
    if (find_role_word (((SeraiTablePair *) mapping->columns->pdata[i])->text) == role)
      return TRUE;
  return FALSE;
}

static gboolean
has_chosen_figures (const SeraiTableMapping *mapping)
{
  for (guint i = 0; mapping != NULL && i < mapping->columns->len; i++)
    if (find_figure_word (((SeraiTablePair *) mapping->columns->pdata[i])->text) >= 0)
      return TRUE;
  return FALSE;
}

/* "Country" is whose figures they are, unless that is said otherwise and the other side has no
 * column. */
static void
settle_country (SeraiTableColumns *self, const SeraiTableMapping *mapping)
{
  if (self->constants[SERAI_TABLE_REPORTER] == NULL || self->roles[SERAI_TABLE_REPORTER][0] < 0
      || self->roles[SERAI_TABLE_PARTNER][0] >= 0 || is_role_chosen (mapping, SERAI_TABLE_REPORTER))
    return;
  memcpy (self->roles[SERAI_TABLE_PARTNER], self->roles[SERAI_TABLE_REPORTER],
          sizeof self->roles[0]);
  self->roles[SERAI_TABLE_REPORTER][0] = -1;
  self->roles[SERAI_TABLE_REPORTER][1] = -1;
}

void
serai_table_columns_read (SeraiTableColumns *self,
                          const GPtrArray *header,
                          const SeraiTableMapping *mapping)
{
  Naming naming = {.columns = self};
  memset (self, 0, sizeof *self);
  memset (self->roles, -1, sizeof self->roles);
  memset (naming.ranks, -1, sizeof naming.ranks);
  self->details = g_array_new (FALSE, FALSE, sizeof (int));
  self->figures = g_array_new (FALSE, FALSE, sizeof (SeraiTableFigures));
  self->unknown = g_ptr_array_new_with_free_func (g_free);
  self->n_columns = header->len;
  g_autoptr (GPtrArray) squeezed = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < header->len; i++)
    g_ptr_array_add (squeezed, serai_table_name_squeeze (header->pdata[i]));
  self->layout = serai_table_layout_find (squeezed);
  for (guint i = 0; i < header->len; i++)
    {
      const char *choice = find_choice (mapping, squeezed->pdata[i], i);
      guint rank;
      int role = find_role (squeezed->pdata[i], &rank);
      SeraiTableFigures figures;
      gboolean is_pushed_aside = choice == NULL
                                 && ((role >= 0 && is_role_chosen (mapping, role))
                                     || (role < 0 && has_chosen_figures (mapping)
                                         && is_figures (header->pdata[i], i, &figures)));
      if (!is_pushed_aside)
        read_name (&naming, header->pdata[i], squeezed->pdata[i], choice, i);
    }
  for (guint i = 0; mapping != NULL && i < mapping->constants->len; i++)
    {
      const SeraiTablePair *pair = mapping->constants->pdata[i];
      int role = find_role_word (pair->name);
      if (role >= 0)
        serai_table_columns_set (self, role, pair->text);
    }
  settle_country (self, mapping);
}

void
serai_table_columns_clear (SeraiTableColumns *self)
{
  for (guint i = 0; i < SERAI_TABLE_N_ROLES; i++)
    g_clear_pointer (&self->constants[i], g_free);
  g_clear_pointer (&self->details, g_array_unref);
  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_pointer (&self->unknown, g_ptr_array_unref);
  g_clear_pointer (&self->sign, g_free);
}

void
serai_table_columns_set (SeraiTableColumns *self, SeraiTableRole role, const char *text)
{
  if (self->constants[role] != NULL)
    return;
  self->constants[role] = g_strdup (text);
  if (role == SERAI_TABLE_REPORTER)
    settle_country (self, NULL);
}

static gboolean
has_role (const SeraiTableColumns *self, SeraiTableRole role)
{
  return self->roles[role][0] >= 0 || self->constants[role] != NULL;
}

/* One column named by a year alone may be a code or a number; two are a table by years. */
static gboolean
names_period (const SeraiTableColumns *self)
{
  guint n_periods = 0;
  for (guint i = 0; i < self->figures->len; i++)
    n_periods += serai_period_is_set (g_array_index (self->figures, SeraiTableFigures, i).period);
  return has_role (self, SERAI_TABLE_PERIOD) || n_periods > 1
         || (n_periods > 0 && has_role (self, SERAI_TABLE_REPORTER));
}

static gboolean
names_flow (const SeraiTableColumns *self)
{
  for (guint i = 0; i < self->figures->len; i++)
    if (g_array_index (self->figures, SeraiTableFigures, i).flow >= 0)
      return TRUE;
  return has_role (self, SERAI_TABLE_FLOW) || has_role (self, SERAI_TABLE_INDICATOR)
         || (self->layout != NULL && self->layout->flow >= 0);
}

guint
serai_table_columns_count_needed (const SeraiTableColumns *self)
{
  return names_period (self) + (self->roles[SERAI_TABLE_REPORTER][0] >= 0)
         + (self->roles[SERAI_TABLE_PARTNER][0] >= 0) + names_flow (self)
         + (self->figures->len > 0);
}

char *
serai_table_columns_list_missing (const SeraiTableColumns *self)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();
  if (!names_period (self))
    g_ptr_array_add (missing, (gpointer) "period");
  if (!has_role (self, SERAI_TABLE_REPORTER))
    g_ptr_array_add (missing, (gpointer) "reporter");
  if (!names_flow (self))
    g_ptr_array_add (missing, (gpointer) "flow");
  if (self->figures->len == 0)
    g_ptr_array_add (missing, (gpointer) "value");
  g_ptr_array_add (missing, NULL);
  return missing->len > 1 ? g_strjoinv (", ", (char **) missing->pdata) : NULL;
}

static const char *
name_role (const SeraiTableColumns *self, int index)
{
  for (guint i = 0; i < self->figures->len; i++)
    {
      const SeraiTableFigures *figures = &g_array_index (self->figures, SeraiTableFigures, i);
      for (guint n = 0; figures->index == index && n < G_N_ELEMENTS (figure_words); n++)
        if (figure_words[n].flow == figures->flow)
          return figure_words[n].word;
      if (figures->index == index)
        return figure_words[0].word;
    }
  for (guint role = 0; role < SERAI_TABLE_N_ROLES; role++)
    if (self->roles[role][0] == index || self->roles[role][1] == index)
      return role_words[role];
  for (guint i = 0; i < self->details->len; i++)
    if (g_array_index (self->details, int, i) == index)
      return role_words[SERAI_TABLE_DETAIL];
  return role_words[SERAI_TABLE_IGNORED];
}

SeraiTableMapping *
serai_table_columns_describe (const SeraiTableColumns *self, const GPtrArray *header)
{
  SeraiTableMapping *mapping = serai_table_mapping_new ();
  for (guint i = 0; i < header->len; i++)
    {
      const char *name = header->pdata[i];
      g_autofree char *number = g_strdup_printf ("#%u", i + 1);
      serai_table_mapping_set_column (mapping, *name != '\0' ? name : number, name_role (self, i));
    }
  for (guint role = 0; role < SERAI_TABLE_N_ROLES; role++)
    if (self->constants[role] != NULL)
      serai_table_mapping_set_constant (mapping, role_words[role], self->constants[role]);
  return mapping;
}
