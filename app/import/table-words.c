/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of tables: units of money, flows, indicators. */
#include "import/table-words.h"

#include "base/text.h"

#include <string.h>

static const struct
{
  const char *word;
  double multiplier;
} multipliers[] = {
    {"thousand", 1e3}, {"thousands", 1e3}, {"thsd", 1e3},    {"th", 1e3},         {"k", 1e3},
    {"000", 1e3},      {"000s", 1e3},      {"million", 1e6}, {"millions", 1e6},   {"mln", 1e6},
    {"mn", 1e6},       {"m", 1e6},         {"mio", 1e6},     {"mil", 1e6},        {"billion", 1e9},
    {"billions", 1e9}, {"bln", 1e9},       {"bn", 1e9},      {"тыс", 1e3},        {"тысяч", 1e3},
    {"млн", 1e6},      {"миллионов", 1e6}, {"млрд", 1e9},    {"миллиардов", 1e9}, {"ҳазор", 1e3},
    {"мың", 1e3},      {"ths", 1e3},       {"тысячах", 1e3}, {"миллионах", 1e6},  {"миң", 1e3},
};

static const struct
{
  const char *word;
  const char *currency;
} currencies[] = {
    {"usd", "USD"},      {"us$", "USD"},    {"$", "USD"},        {"dollar", "USD"},
    {"dollars", "USD"},  {"долл", "USD"},   {"долларов", "USD"}, {"доллар", "USD"},
    {"долларах", "USD"}, {"eur", "EUR"},    {"euro", "EUR"},     {"euros", "EUR"},
    {"€", "EUR"},        {"евро", "EUR"},   {"kzt", "KZT"},      {"tenge", "KZT"},
    {"тенге", "KZT"},    {"tjs", "TJS"},    {"somoni", "TJS"},   {"сомони", "TJS"},
    {"rub", "RUB"},      {"rubles", "RUB"}, {"roubles", "RUB"},  {"руб", "RUB"},
    {"рублей", "RUB"},   {"uzs", "UZS"},    {"kgs", "KGS"},      {"cny", "CNY"},
    {"yuan", "CNY"},     {"gbp", "GBP"},    {"chf", "CHF"},      {"jpy", "JPY"},
    {"try", "TRY"},
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
    {"dx", SERAI_FLOW_DOMESTIC_EXPORT},
    {"domestic export", SERAI_FLOW_DOMESTIC_EXPORT},
    {"domestic exports", SERAI_FLOW_DOMESTIC_EXPORT},
    {"fm", SERAI_FLOW_FOREIGN_IMPORT},
    {"foreign import", SERAI_FLOW_FOREIGN_IMPORT},
    {"mip", SERAI_FLOW_IMPORT_INWARD},
    {"mop", SERAI_FLOW_IMPORT_OUTWARD},
    {"xip", SERAI_FLOW_EXPORT_INWARD},
    {"xop", SERAI_FLOW_EXPORT_OUTWARD},
    {"gdp", SERAI_FLOW_GDP},
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

/* Units that are codes, squeezed, and indicators by their codes. */
static const struct
{
  const char *code;
  double multiplier;
  const char *currency;
} unit_codes[] = {
    {"cpmeur", 1e6, "EUR"}, {"mioeur", 1e6, "EUR"}, {"thseur", 1e3, "EUR"},
    {"mionac", 0, ""},      {"cpmnac", 0, ""},
};

static const struct
{
  const char *code;
  int flow;
  SeraiValuation valuation;
  double multiplier;
  const char *currency;
} indicator_codes[] = {
    {"xgfobusd", SERAI_FLOW_EXPORT, SERAI_VALUATION_FOB, 1, "USD"},
    {"txgfobusd", SERAI_FLOW_EXPORT, SERAI_VALUATION_FOB, 1, "USD"},
    {"mgcifusd", SERAI_FLOW_IMPORT, SERAI_VALUATION_CIF, 1, "USD"},
    {"tmgcifusd", SERAI_FLOW_IMPORT, SERAI_VALUATION_CIF, 1, "USD"},
    {"mgfobusd", SERAI_FLOW_IMPORT, SERAI_VALUATION_FOB, 1, "USD"},
    {"tmgfobusd", SERAI_FLOW_IMPORT, SERAI_VALUATION_FOB, 1, "USD"},
    {"xprttrdvl", SERAI_FLOW_EXPORT, SERAI_VALUATION_UNKNOWN, 1e3, "USD"},
    {"mprttrdvl", SERAI_FLOW_IMPORT, SERAI_VALUATION_UNKNOWN, 1e3, "USD"},
    {"valueineuros", -1, SERAI_VALUATION_UNKNOWN, 1, "EUR"},
    {"valueeur", -1, SERAI_VALUATION_UNKNOWN, 1, "EUR"},
    {"valueineur", -1, SERAI_VALUATION_UNKNOWN, 1, "EUR"},
    {"txvalmrchcdwt", SERAI_FLOW_EXPORT, SERAI_VALUATION_FOB, 1, "USD"},
    {"tmvalmrchcdwt", SERAI_FLOW_IMPORT, SERAI_VALUATION_CIF, 1, "USD"},
    {"nygdpmktpcd", SERAI_FLOW_GDP, SERAI_VALUATION_UNKNOWN, 1, "USD"},
    {"tbgusd", -1, SERAI_VALUATION_UNKNOWN, 0, ""}, /* a balance: it follows from X and M */
    {"b1gq", SERAI_FLOW_GDP, SERAI_VALUATION_UNKNOWN, 1, ""},
};

/* Words by which an indicator or a unit shows that it is no sum of money. */
static const char *const no_money[] = {
    "share",  "percent", "index",  "indices",    "quantity", "weight",  "kg",       "tonnes",
    "number", "no",      "growth", "average",    "rate",     "balance", "tariff",   "ratio",
    "доля",   "вес",     "индекс", "количество", "сальдо",   "темп",    "services",
};

char *
serai_table_name_squeeze (const char *name)
{
  g_autofree char *folded = serai_text_fold (name);
  GString *squeezed = g_string_new (NULL);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (squeezed, g_utf8_get_char (p));
  return g_string_free (squeezed, FALSE);
}

char **
serai_table_words_split (const char *text)
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

gboolean
serai_table_unit_read_word (const char *word, SeraiTableUnit *unit)
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
serai_table_unit_read (const char *text, SeraiTableUnit *inout_unit)
{
  char *end;
  double number = g_ascii_strtod (text, &end);
  if (end > text && *end == '\0' && number > 0)
    {
      inout_unit->multiplier *= number;
      return TRUE;
    }
  g_autofree char *squeezed = serai_table_name_squeeze (text);
  for (guint i = 0; i < G_N_ELEMENTS (unit_codes); i++)
    if (strcmp (unit_codes[i].code, squeezed) == 0)
      {
        inout_unit->multiplier *= unit_codes[i].multiplier;
        g_strlcpy (inout_unit->currency, unit_codes[i].currency, sizeof inout_unit->currency);
        return unit_codes[i].multiplier > 0;
      }
  gboolean is_understood = FALSE;
  g_auto (GStrv) words = serai_table_words_split (text);
  for (guint i = 0; words[i] != NULL; i++)
    is_understood = serai_table_unit_read_word (words[i], inout_unit) || is_understood;
  return is_understood;
}

int
serai_table_flow_read (const char *text)
{
  g_autofree char *folded = serai_text_fold (text);
  for (guint i = 0; i < G_N_ELEMENTS (flows); i++)
    if (strcmp (flows[i].word, folded) == 0)
      return flows[i].flow;
  return -1;
}

static gboolean
is_no_money (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (no_money); i++)
    if (strcmp (no_money[i], word) == 0)
      return TRUE;
  return FALSE;
}

/* "Exports of goods, Free on board (FOB), US dollar", "Import(US$ Mil)". */
static SeraiTableIndicator
read_indicator_words (const char *text)
{
  SeraiTableIndicator indicator = {.flow = -1, .unit = {1, ""}, .is_money = FALSE};
  gboolean has_share = strchr (text, '%') != NULL;
  g_auto (GStrv) words = serai_table_words_split (text);
  for (guint i = 0; words[i] != NULL; i++)
    {
      int flow = strlen (words[i]) > 1 ? serai_table_flow_read (words[i]) : -1;
      if (is_no_money (words[i]))
        has_share = TRUE;
      else if (flow >= 0 && flow != SERAI_FLOW_GDP && indicator.flow < 0)
        indicator.flow = flow;
      else if (strcmp (words[i], "fob") == 0)
        indicator.valuation = SERAI_VALUATION_FOB;
      else if (strcmp (words[i], "cif") == 0)
        indicator.valuation = SERAI_VALUATION_CIF;
      else
        serai_table_unit_read_word (words[i], &indicator.unit);
    }
  gboolean says_money = indicator.flow >= 0 || indicator.unit.currency[0] != '\0';
  indicator.is_money = says_money && !has_share;
  return indicator;
}

SeraiTableIndicator
serai_table_indicator_read (const char *text)
{
  g_autofree char *squeezed = serai_table_name_squeeze (text);
  for (guint i = 0; i < G_N_ELEMENTS (indicator_codes); i++)
    if (strcmp (indicator_codes[i].code, squeezed) == 0)
      {
        SeraiTableIndicator indicator = {
            .flow = indicator_codes[i].flow,
            .valuation = indicator_codes[i].valuation,
            .unit = {indicator_codes[i].multiplier, ""},
            .is_money = indicator_codes[i].multiplier > 0,
        };
        g_strlcpy (indicator.unit.currency, indicator_codes[i].currency,
                   sizeof indicator.unit.currency);
        return indicator;
      }
  return read_indicator_words (text);
}
