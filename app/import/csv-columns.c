/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table's header: what each column means. */
#include "import/csv-columns.h"

#include "base/text.h"

#include <string.h>

/* Names without case, blanks and marks; for each role the most exact name first. */
static const struct
{
  SeraiCsvRole role;
  const char *name;
} names[] = {
    {SERAI_CSV_PERIOD, "period"},
    {SERAI_CSV_PERIOD, "timeperiod"},
    {SERAI_CSV_PERIOD, "year"},
    {SERAI_CSV_PERIOD, "refyear"},
    {SERAI_CSV_PERIOD, "time"},
    {SERAI_CSV_PERIOD, "период"},
    {SERAI_CSV_PERIOD, "год"},
    {SERAI_CSV_PERIOD, "сол"},
    {SERAI_CSV_PERIOD, "жыл"},
    {SERAI_CSV_MONTH, "month"},
    {SERAI_CSV_MONTH, "месяц"},
    {SERAI_CSV_REPORTER, "reporteriso3"},
    {SERAI_CSV_REPORTER, "reporteriso"},
    {SERAI_CSV_REPORTER, "reporter"},
    {SERAI_CSV_REPORTER, "reportername"},
    {SERAI_CSV_REPORTER, "reporterdesc"},
    {SERAI_CSV_REPORTER, "reportingcountry"},
    {SERAI_CSV_REPORTER, "reportingeconomy"},
    {SERAI_CSV_REPORTER, "reporterarea"},
    {SERAI_CSV_REPORTER, "declarant"},
    {SERAI_CSV_REPORTER, "country"},
    {SERAI_CSV_REPORTER, "reportercode"},
    {SERAI_CSV_REPORTER, "отчитывающаясястрана"},
    {SERAI_CSV_REPORTER, "страна"},
    {SERAI_CSV_PARTNER, "partneriso3"},
    {SERAI_CSV_PARTNER, "partneriso"},
    {SERAI_CSV_PARTNER, "partner"},
    {SERAI_CSV_PARTNER, "partnername"},
    {SERAI_CSV_PARTNER, "partnerdesc"},
    {SERAI_CSV_PARTNER, "partnercountry"},
    {SERAI_CSV_PARTNER, "partnereconomy"},
    {SERAI_CSV_PARTNER, "counterpart"},
    {SERAI_CSV_PARTNER, "counterpartcountry"},
    {SERAI_CSV_PARTNER, "partnernameinsource"},
    {SERAI_CSV_PARTNER, "partnercode"},
    {SERAI_CSV_PARTNER, "партнер"},
    {SERAI_CSV_PARTNER, "странапартнер"},
    {SERAI_CSV_FLOW, "flow"},
    {SERAI_CSV_FLOW, "flowcode"},
    {SERAI_CSV_FLOW, "tradeflow"},
    {SERAI_CSV_FLOW, "flowdesc"},
    {SERAI_CSV_FLOW, "direction"},
    {SERAI_CSV_FLOW, "tradeflowcode"},
    {SERAI_CSV_FLOW, "measure"},
    {SERAI_CSV_FLOW, "поток"},
    {SERAI_CSV_FLOW, "направление"},
    {SERAI_CSV_COMMODITY, "commodity"},
    {SERAI_CSV_COMMODITY, "commoditycode"},
    {SERAI_CSV_COMMODITY, "cmdcode"},
    {SERAI_CSV_COMMODITY, "cmd"},
    {SERAI_CSV_COMMODITY, "hs"},
    {SERAI_CSV_COMMODITY, "hscode"},
    {SERAI_CSV_COMMODITY, "product"},
    {SERAI_CSV_COMMODITY, "productcode"},
    {SERAI_CSV_COMMODITY, "товар"},
    {SERAI_CSV_COMMODITY, "тнвэд"},
    {SERAI_CSV_COMMODITY, "кодтнвэд"},
    {SERAI_CSV_CURRENCY, "currency"},
    {SERAI_CSV_CURRENCY, "currencycode"},
    {SERAI_CSV_CURRENCY, "валюта"},
    {SERAI_CSV_UNIT, "unit"},
    {SERAI_CSV_UNIT, "units"},
    {SERAI_CSV_UNIT, "multiplier"},
    {SERAI_CSV_UNIT, "scale"},
    {SERAI_CSV_UNIT, "единица"},
    {SERAI_CSV_UNIT, "единицаизмерения"},
    {SERAI_CSV_VALUATION, "valuation"},
    {SERAI_CSV_VALUATION, "incoterms"},
    {SERAI_CSV_VALUATION, "basis"},
    {SERAI_CSV_PUBLISHER, "agency"},
    {SERAI_CSV_PUBLISHER, "publisher"},
    {SERAI_CSV_PUBLISHER, "statisticaloffice"},
    {SERAI_CSV_PUBLISHER, "office"},
    {SERAI_CSV_PUBLISHER, "ведомство"},
    {SERAI_CSV_TITLE, "dataset"},
    {SERAI_CSV_TITLE, "datasettitle"},
    {SERAI_CSV_TITLE, "title"},
    {SERAI_CSV_SOURCE, "source"},
    {SERAI_CSV_SOURCE, "sourceurl"},
    {SERAI_CSV_SOURCE, "url"},
    {SERAI_CSV_SOURCE, "citation"},
    {SERAI_CSV_SOURCE, "источник"},
    {SERAI_CSV_TERMS, "terms"},
    {SERAI_CSV_TERMS, "licence"},
    {SERAI_CSV_TERMS, "license"},
    {SERAI_CSV_STATUS, "status"},
    {SERAI_CSV_STATUS, "obsstatus"},
    {SERAI_CSV_STATUS, "статус"},
    {SERAI_CSV_RETRIEVED, "retrieved"},
    {SERAI_CSV_RETRIEVED, "retrievedat"},
    {SERAI_CSV_RETRIEVED, "accessed"},
    {SERAI_CSV_RETRIEVED, "downloaded"},
    {SERAI_CSV_COVERAGE, "coverage"},
    {SERAI_CSV_NOTE, "note"},
    {SERAI_CSV_NOTE, "notes"},
    {SERAI_CSV_NOTE, "comment"},
    {SERAI_CSV_NOTE, "remark"},
    {SERAI_CSV_NOTE, "примечание"},
    {SERAI_CSV_DETAIL, "partner2code"},
    {SERAI_CSV_DETAIL, "motcode"},
    {SERAI_CSV_DETAIL, "mosicode"},
    {SERAI_CSV_DETAIL, "customscode"},
};

/* Columns of figures, without what they say of unit and flow. */
static const char *const figure_names =
    " value values amount tradevalue primaryvalue obsvalue сумма значение стоимость объем объём "
    "арзиш ";

/* What stands beside these in a column's name belongs to it ("Value of exports, thousand USD"). */
static const char *const filler_words =
    " of in the goods trade total value values amount primary obs объем объём стоимость в товаров "
    "us сша usa ";

static const struct
{
  const char *word;
  double multiplier;
} multipliers[] = {
    {"thousand", 1e3},  {"thousands", 1e3}, {"thsd", 1e3},       {"th", 1e3},
    {"k", 1e3},         {"000", 1e3},       {"000s", 1e3},       {"million", 1e6},
    {"millions", 1e6},  {"mln", 1e6},       {"mn", 1e6},         {"m", 1e6},
    {"mio", 1e6},       {"billion", 1e9},   {"billions", 1e9},   {"bln", 1e9},
    {"bn", 1e9},        {"тыс", 1e3},       {"тысяч", 1e3},      {"млн", 1e6},
    {"миллионов", 1e6}, {"млрд", 1e9},      {"миллиардов", 1e9}, {"ҳазор", 1e3},
    {"мың", 1e3},
};

static const struct
{
  const char *word;
  const char *currency;
} currencies[] = {
    {"usd", "USD"},     {"us$", "USD"},     {"$", "USD"},        {"dollar", "USD"},
    {"dollars", "USD"}, {"долл", "USD"},    {"долларов", "USD"}, {"доллар", "USD"},
    {"eur", "EUR"},     {"euro", "EUR"},    {"euros", "EUR"},    {"€", "EUR"},
    {"евро", "EUR"},    {"kzt", "KZT"},     {"tenge", "KZT"},    {"тенге", "KZT"},
    {"tjs", "TJS"},     {"somoni", "TJS"},  {"сомони", "TJS"},   {"rub", "RUB"},
    {"rubles", "RUB"},  {"roubles", "RUB"}, {"руб", "RUB"},      {"рублей", "RUB"},
    {"uzs", "UZS"},     {"kgs", "KGS"},     {"cny", "CNY"},      {"yuan", "CNY"},
    {"gbp", "GBP"},     {"chf", "CHF"},     {"jpy", "JPY"},      {"try", "TRY"},
};

static const struct
{
  const char *word;
  SeraiFlow flow;
} flows[] = {
    {"x", SERAI_FLOW_EXPORT},
    {"export", SERAI_FLOW_EXPORT},
    {"exports", SERAI_FLOW_EXPORT},
    {"exp", SERAI_FLOW_EXPORT},
    {"e", SERAI_FLOW_EXPORT},
    {"2", SERAI_FLOW_EXPORT},
    {"экспорт", SERAI_FLOW_EXPORT},
    {"содирот", SERAI_FLOW_EXPORT},
    {"экспорта", SERAI_FLOW_EXPORT},
    {"m", SERAI_FLOW_IMPORT},
    {"import", SERAI_FLOW_IMPORT},
    {"imports", SERAI_FLOW_IMPORT},
    {"imp", SERAI_FLOW_IMPORT},
    {"i", SERAI_FLOW_IMPORT},
    {"1", SERAI_FLOW_IMPORT},
    {"импорт", SERAI_FLOW_IMPORT},
    {"импорта", SERAI_FLOW_IMPORT},
    {"воридот", SERAI_FLOW_IMPORT},
    {"rx", SERAI_FLOW_REEXPORT},
    {"re-export", SERAI_FLOW_REEXPORT},
    {"re-exports", SERAI_FLOW_REEXPORT},
    {"reexport", SERAI_FLOW_REEXPORT},
    {"reexports", SERAI_FLOW_REEXPORT},
    {"3", SERAI_FLOW_REEXPORT},
    {"реэкспорт", SERAI_FLOW_REEXPORT},
    {"rm", SERAI_FLOW_REIMPORT},
    {"re-import", SERAI_FLOW_REIMPORT},
    {"re-imports", SERAI_FLOW_REIMPORT},
    {"reimport", SERAI_FLOW_REIMPORT},
    {"reimports", SERAI_FLOW_REIMPORT},
    {"4", SERAI_FLOW_REIMPORT},
    {"реимпорт", SERAI_FLOW_REIMPORT},
    {"t", SERAI_FLOW_TURNOVER},
    {"turnover", SERAI_FLOW_TURNOVER},
    {"trade turnover", SERAI_FLOW_TURNOVER},
    {"total trade", SERAI_FLOW_TURNOVER},
    {"foreign trade turnover", SERAI_FLOW_TURNOVER},
    {"товарооборот", SERAI_FLOW_TURNOVER},
    {"оборот", SERAI_FLOW_TURNOVER},
    {"внешнеторговый оборот", SERAI_FLOW_TURNOVER},
    {"гардиши мол", SERAI_FLOW_TURNOVER},
    {"тауар айналымы", SERAI_FLOW_TURNOVER},
};

/* "Trade Value (US$)" and "trade_value_us" → "tradevalueus". */
static char *
squeeze (const char *name)
{
  g_autofree char *folded = serai_text_fold (name);
  GString *squeezed = g_string_new (NULL);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (squeezed, g_utf8_get_char (p));
  return g_string_free (squeezed, FALSE);
}

static gboolean
is_listed (const char *list, const char *word)
{
  g_autofree char *key = g_strconcat (" ", word, " ", NULL);
  return strstr (list, key) != NULL;
}

/* The words of a name or unit, folded: "value_usd_mln" has three, "exportsUSD" has two. */
static char **
split_words (const char *text)
{
  g_autoptr (GString) parted = g_string_new (NULL);
  gunichar before = 0;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (g_unichar_isupper (c) && g_unichar_islower (before))
        g_string_append_c (parted, ' ');
      if (g_unichar_isalnum (c) || c == '$' || c == 0x20AC || c == '-')
        g_string_append_unichar (parted, c);
      else
        g_string_append_c (parted, ' ');
      before = c;
    }
  g_autofree char *folded = serai_text_fold (parted->str);
  return g_strsplit (folded, " ", -1);
}

static gboolean
read_unit_word (const char *word, SeraiCsvUnit *unit)
{
  for (guint i = 0; i < G_N_ELEMENTS (multipliers); i++)
    if (strcmp (multipliers[i].word, word) == 0)
      {
        unit->multiplier *= multipliers[i].multiplier;
        return TRUE;
      }
  for (guint i = 0; i < G_N_ELEMENTS (currencies); i++)
    if (strcmp (currencies[i].word, word) == 0)
      {
        g_strlcpy (unit->currency, currencies[i].currency, sizeof unit->currency);
        return TRUE;
      }
  return FALSE;
}

gboolean
serai_csv_unit_read (const char *text, SeraiCsvUnit *inout_unit)
{
  char *end;
  double number = g_ascii_strtod (text, &end);
  if (end > text && *end == '\0' && number > 0)
    {
      inout_unit->multiplier *= number;
      return TRUE;
    }
  gboolean is_understood = FALSE;
  g_auto (GStrv) words = split_words (text);
  for (guint i = 0; words[i] != NULL; i++)
    is_understood = read_unit_word (words[i], inout_unit) || is_understood;
  return is_understood;
}

int
serai_csv_flow_read (const char *text)
{
  g_autofree char *folded = serai_text_fold (text);
  for (guint i = 0; i < G_N_ELEMENTS (flows); i++)
    if (strcmp (flows[i].word, folded) == 0)
      return flows[i].flow;
  return -1;
}

static gboolean
is_figures (const char *name, int index, SeraiCsvFigures *out_figures)
{
  *out_figures = (SeraiCsvFigures){index, -1, {1, ""}};
  gboolean is_named = FALSE;
  g_auto (GStrv) words = split_words (name);
  for (guint i = 0; words[i] != NULL; i++)
    {
      int flow = strlen (words[i]) > 1 ? serai_csv_flow_read (words[i]) : -1;
      if (flow >= 0 && !g_ascii_isdigit (words[i][0]))
        {
          out_figures->flow = flow;
          is_named = TRUE;
        }
      else if (is_listed (figure_names, words[i]))
        is_named = TRUE;
      else if (words[i][0] != '\0' && !read_unit_word (words[i], &out_figures->unit)
               && !is_listed (filler_words, words[i]))
        {
          g_autofree char *squeezed = squeeze (words[i]);
          if (!is_listed (figure_names, squeezed))
            return FALSE;
          is_named = TRUE;
        }
    }
  return is_named;
}

static int
find_role (const char *name, guint *out_rank)
{
  g_autofree char *squeezed = squeeze (name);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (names[i].name, squeezed) == 0)
      {
        *out_rank = i;
        return names[i].role;
      }
  return -1;
}

void
serai_csv_columns_read (SeraiCsvColumns *self, const GPtrArray *header)
{
  guint ranks[SERAI_CSV_N_ROLES][2];
  memset (self->roles, -1, sizeof self->roles);
  memset (ranks, -1, sizeof ranks);
  self->details = g_array_new (FALSE, FALSE, sizeof (int));
  self->figures = g_array_new (FALSE, FALSE, sizeof (SeraiCsvFigures));
  self->unknown = g_ptr_array_new_with_free_func (g_free);
  self->n_columns = header->len;
  for (int i = 0; i < (int) header->len; i++)
    {
      const char *name = g_ptr_array_index (header, i);
      guint rank = 0;
      int role = find_role (name, &rank);
      SeraiCsvFigures figures;
      if (role == SERAI_CSV_DETAIL)
        g_array_append_val (self->details, i);
      else if (role >= 0 && rank < ranks[role][0])
        {
          self->roles[role][1] = self->roles[role][0];
          ranks[role][1] = ranks[role][0];
          self->roles[role][0] = i;
          ranks[role][0] = rank;
        }
      else if (role >= 0 && rank < ranks[role][1])
        {
          self->roles[role][1] = i;
          ranks[role][1] = rank;
        }
      else if (role < 0 && is_figures (name, i, &figures))
        g_array_append_val (self->figures, figures);
      else if (role < 0 && *name != '\0')
        g_ptr_array_add (self->unknown, g_strdup (name));
    }
}

void
serai_csv_columns_clear (SeraiCsvColumns *self)
{
  g_clear_pointer (&self->details, g_array_unref);
  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_pointer (&self->unknown, g_ptr_array_unref);
}

guint
serai_csv_columns_count_needed (const SeraiCsvColumns *self)
{
  gboolean names_flow = self->roles[SERAI_CSV_FLOW][0] >= 0;
  for (guint i = 0; i < self->figures->len; i++)
    names_flow = names_flow || g_array_index (self->figures, SeraiCsvFigures, i).flow >= 0;
  return (self->roles[SERAI_CSV_PERIOD][0] >= 0) + (self->roles[SERAI_CSV_REPORTER][0] >= 0)
         + (self->roles[SERAI_CSV_PARTNER][0] >= 0) + names_flow + (self->figures->len > 0);
}
