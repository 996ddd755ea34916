/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/table-areas.h"
#include "import/table-columns.h"
#include "import/csv-cursor.h"
#include "import/table-values.h"

#include <math.h>
#include <string.h>

/* The records of @text: fields joined by "|", records by "¶". */
static char *
join_records (const char *text, char delimiter)
{
  g_auto (SeraiCsvCursor) cursor = {0};
  serai_csv_cursor_init (&cursor, text, strlen (text), delimiter);
  GString *joined = g_string_new (NULL);
  guint line;
  while (serai_csv_cursor_next (&cursor, &line))
    {
      for (guint i = 0; i < cursor.fields->len; i++)
        g_string_append_printf (joined, "%s%s", i > 0 ? "|" : "",
                                serai_csv_cursor_get (&cursor, i));
      g_string_append (joined, "¶");
    }
  return g_string_free (joined, FALSE);
}

static void
test_records_are_taken_apart (void)
{
  static const char *const cases[][2] = {
      {"a,b\n1,2\n", "a|b¶1|2¶"},
      {"a,b\r\n1,2\r\n", "a|b¶1|2¶"},
      {"a,b\r1,2", "a|b¶1|2¶"},
      {"city,\"Dushanbe, TJ\"\n", "city|Dushanbe, TJ¶"},
      {"a,\"say \"\"yes\"\" twice\"\n", "a|say \"yes\" twice¶"},
      {"\"two\nlines\",x\ny,z\n", "two\nlines|x¶y|z¶"},
      {"\"two\r\n\"\"lines\"\"\",x\n", "two\r\n\"lines\"|x¶"},
      {"a,,\n\"\",\"\",1\n", "a||¶||1¶"},
      {"\n\na,b\n\n\n1,2\n\n", "a|b¶1|2¶"},
      {" a , \"b\" ,c\n", "a|b|c¶"},
      {"5\" pipe,3' rod\n", "5\" pipe|3' rod¶"},
      {"\"{\"\"k\"\": [1, 2]}\",x\n", "{\"k\": [1, 2]}|x¶"},
      {"ң,ʤ\n", "ң|ʤ¶"},
      {"\"a\"b,c\n", "ab|c¶"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *joined = join_records (cases[i][0], ',');
      g_assert_cmpstr (joined, ==, cases[i][1]);
    }
}

static void
test_lines_are_counted_through_quotation_marks (void)
{
  const char *text = "a,b\n\"1\n\n2\",x\n\nlast,y\n";
  g_auto (SeraiCsvCursor) cursor = {0};
  serai_csv_cursor_init (&cursor, text, strlen (text), ',');
  const guint expected[] = {1, 2, 6};
  guint line;
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_true (serai_csv_cursor_next (&cursor, &line));
      g_assert_cmpuint (line, ==, expected[i]);
    }
  g_assert_false (serai_csv_cursor_next (&cursor, &line));
}

static void
test_the_decimal_mark_follows_from_the_column (void)
{
  static const struct
  {
    const char *numbers[4];
    char delimiter;
    char mark;
    gboolean is_guess;
  } cases[] = {
      {{"1,5", "20"}, ';', ',', FALSE},
      {{"1.5", "20"}, ',', '.', FALSE},
      {{"1,234,567.5"}, ',', '.', FALSE},
      {{"1.234.567,5"}, ';', ',', FALSE},
      {{"1,234,567"}, ',', '.', FALSE},
      {{"1,234", "12,34"}, ';', ',', FALSE},
      {{"1,234", "56789"}, '\t', ',', FALSE},
      {{"0,123"}, ',', ',', FALSE},
      {{"1,234"}, ',', '.', TRUE},
      {{"1,234"}, ';', ',', TRUE},
      {{"1.234"}, ',', '.', FALSE},
      {{"1.234"}, ';', ',', TRUE},
      {{"12", "n/a"}, ',', '.', FALSE},
      {{"1234,567", "3"}, ';', ',', FALSE},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SeraiTableMarks marks = {0};
      for (guint n = 0; cases[i].numbers[n] != NULL; n++)
        serai_table_marks_note (&marks, cases[i].numbers[n]);
      gboolean is_guess;
      g_test_message ("case %u: %s", i, cases[i].numbers[0]);
      g_assert_cmpint (serai_table_marks_decide (&marks, cases[i].delimiter, &is_guess), ==,
                       cases[i].mark);
      g_assert_cmpint (is_guess, ==, cases[i].is_guess);
    }
}

static void
test_numbers_are_read_as_offices_write_them (void)
{
  static const struct
  {
    const char *text;
    char mark;
    SeraiTableNumber kind;
    double number;
  } cases[] = {
      {"1384.9", '.', SERAI_TABLE_NUMBER_READ, 1384.9},
      {"1 384,9", ',', SERAI_TABLE_NUMBER_READ, 1384.9},
      {"1\u00a0384\u202f000", '.', SERAI_TABLE_NUMBER_READ, 1384000},
      {"1'384'000", '.', SERAI_TABLE_NUMBER_READ, 1384000},
      {"1.384.000,50", ',', SERAI_TABLE_NUMBER_READ, 1384000.5},
      {"$1,384", '.', SERAI_TABLE_NUMBER_READ, 1384},
      {"(12.5)", '.', SERAI_TABLE_NUMBER_READ, -12.5},
      {"−3", '.', SERAI_TABLE_NUMBER_READ, -3},
      {"-3.5", '.', SERAI_TABLE_NUMBER_READ, -3.5},
      {"1.2E+08", '.', SERAI_TABLE_NUMBER_READ, 1.2e8},
      {"4,5e-2", ',', SERAI_TABLE_NUMBER_READ, 0.045},
      {"0", '.', SERAI_TABLE_NUMBER_READ, 0},
      {"", '.', SERAI_TABLE_NUMBER_MISSING, NAN},
      {"-", '.', SERAI_TABLE_NUMBER_MISSING, NAN},
      {"…", '.', SERAI_TABLE_NUMBER_MISSING, NAN},
      {"N/A", '.', SERAI_TABLE_NUMBER_MISSING, NAN},
      {"c", '.', SERAI_TABLE_NUMBER_CONFIDENTIAL, NAN},
      {"12abc", '.', SERAI_TABLE_NUMBER_UNREADABLE, NAN},
      {"1;2", '.', SERAI_TABLE_NUMBER_UNREADABLE, NAN},
      {"1-2", '.', SERAI_TABLE_NUMBER_UNREADABLE, NAN},
      {"inf", '.', SERAI_TABLE_NUMBER_UNREADABLE, NAN},
      {"0x10", '.', SERAI_TABLE_NUMBER_UNREADABLE, NAN},
      {"двести", '.', SERAI_TABLE_NUMBER_UNREADABLE, NAN},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double number;
      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (serai_table_number_read (cases[i].text, cases[i].mark, &number), ==,
                       cases[i].kind);
      if (cases[i].kind == SERAI_TABLE_NUMBER_READ)
        g_assert_cmpfloat_with_epsilon (number, cases[i].number, 1e-6);
      else
        g_assert_true (isnan (number));
    }
}

static void
test_periods_are_read_in_many_forms (void)
{
  static const char *const cases[][2] = {
      {"2022", "2022"},
      {"2022-H1", "2022-H1"},
      {"2022Q3", "2022-Q3"},
      {"2022-Q3", "2022-Q3"},
      {"Q3 2022", "2022-Q3"},
      {"H2-2022", "2022-H2"},
      {"202204", "2022-04"},
      {"2022M4", "2022-04"},
      {"2022.04", "2022-04"},
      {"04.2022", "2022-04"},
      {"2022.0", NULL},
      {"2022 год", "2022"},
      {"2022 г.", "2022"},
      {"Jan 2022", "2022-01"},
      {"январь-сентябрь 2022", "2022-01/2022-09"},
      {"April 2022 г.", "2022-04"},
      {"2022-01/2022-09", "2022-01/2022-09"},
      {"2022-04-05", "2022-04-05"},
      {"20x2", NULL},
      {"", NULL},
      {"2022-13", NULL},
      {"soon", NULL},
      {"202213", NULL},
      {"2022-01..11", NULL},
      {"99999", NULL},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SeraiPeriod period;
      g_test_message ("“%s”", cases[i][0]);
      gboolean is_read = serai_table_period_read (cases[i][0], &period);
      g_autofree char *text = serai_period_format (period);
      g_assert_cmpint (is_read, ==, cases[i][1] != NULL);
      g_assert_cmpstr (text, ==, cases[i][1]);
    }
}

static void
test_columns_are_known_by_many_names (void)
{
  static const char *const names[] = {"Reporter ISO3",     "partner", "Time_Period", "Trade Flow",
                                      "Trade Value (US$)", "HS",      "Mood"};
  g_autoptr (GPtrArray) header = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_ptr_array_add (header, (gpointer) names[i]);
  g_auto (SeraiTableColumns) columns = {0};
  serai_table_columns_read (&columns, header, NULL);
  g_assert_cmpint (columns.roles[SERAI_TABLE_REPORTER][0], ==, 0);
  g_assert_cmpint (columns.roles[SERAI_TABLE_PARTNER][0], ==, 1);
  g_assert_cmpint (columns.roles[SERAI_TABLE_PERIOD][0], ==, 2);
  g_assert_cmpint (columns.roles[SERAI_TABLE_FLOW][0], ==, 3);
  g_assert_cmpint (columns.roles[SERAI_TABLE_COMMODITY][0], ==, 5);
  g_assert_cmpuint (columns.figures->len, ==, 1);
  g_assert_cmpstr (g_array_index (columns.figures, SeraiTableFigures, 0).unit.currency, ==, "USD");
  g_assert_cmpuint (columns.unknown->len, ==, 1);
  g_assert_cmpuint (serai_table_columns_count_needed (&columns), ==, 5);
}

static void
test_units_are_understood (void)
{
  static const struct
  {
    const char *text;
    double multiplier;
    const char *currency;
  } cases[] = {
      {"thousand USD", 1e3, "USD"},
      {"млн долл. США", 1e6, "USD"},
      {"1000", 1e3, ""},
      {"US dollars, millions", 1e6, "USD"},
      {"EUR", 1, "EUR"},
      {"тыс. тенге", 1e3, "KZT"},
      {"bn $", 1e9, "USD"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SeraiTableUnit unit = {1, ""};
      g_assert_true (serai_table_unit_read (cases[i].text, &unit));
      g_assert_cmpfloat (unit.multiplier, ==, cases[i].multiplier);
      g_assert_cmpstr (unit.currency, ==, cases[i].currency);
    }
  SeraiTableUnit unit = {1, ""};
  g_assert_false (serai_table_unit_read ("%", &unit));
  g_assert_false (serai_table_unit_read ("tonnes", &unit));
}

static void
test_areas_are_codes_names_and_groups (void)
{
  static const char *const cases[][2] = {
      {"KAZ", "KAZ"},
      {"kaz", "KAZ"},
      {"KZ", "KAZ"},
      {"Kazakhstan", "KAZ"},
      {"Казахстан", "KAZ"},
      {"WLD", "WLD"},
      {"World", "WLD"},
      {"W00", "WLD"},
      {"Весь мир", "WLD"},
      {"X_CIS", "X_CIS"},
      {"X_CIS_NON_EAEU", "X_CIS_NON_EAEU"},
      {"страны СНГ", "X_CIS"},
      {"EU", "X_EU"},
      {"ROM", "ROU"},
      {"Iran, Islamic Republic of", "IRN"},
      {"Atlantis", NULL},
      {"ZZZ", NULL},
      {"", NULL},
      {"X_", NULL},
  };
  g_autoptr (SeraiReference) reference = serai_reference_new (NULL);
  g_autoptr (SeraiTableAreas) areas = serai_table_areas_new (reference);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i][0]);
      g_assert_cmpstr (serai_table_areas_find (areas, cases[i][0]), ==, cases[i][1]);
    }
}

static void
test_a_valuation_holds_for_its_flow (void)
{
  static const struct
  {
    const char *text;
    SeraiFlow flow;
    SeraiValuation valuation;
  } cases[] = {
      {"X: FOB; M: CIF (customs)", SERAI_FLOW_EXPORT, SERAI_VALUATION_FOB},
      {"X: FOB; M: CIF (customs)", SERAI_FLOW_IMPORT, SERAI_VALUATION_CIF},
      {"X: FOB; M: CIF (customs)", SERAI_FLOW_TURNOVER, SERAI_VALUATION_MIXED},
      {"exports fob, imports fob (not cif)", SERAI_FLOW_IMPORT, SERAI_VALUATION_FOB},
      {"FOB", SERAI_FLOW_IMPORT, SERAI_VALUATION_FOB},
      {"FOB/CIF", SERAI_FLOW_IMPORT, SERAI_VALUATION_CIF},
      {"", SERAI_FLOW_EXPORT, SERAI_VALUATION_UNKNOWN},
      {"as declared", SERAI_FLOW_EXPORT, SERAI_VALUATION_UNKNOWN},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (serai_table_valuation_read (cases[i].text, cases[i].flow), ==,
                     cases[i].valuation);
}

static void
test_codes_are_not_quite_iso (void)
{
  static const char *const cases[][2] = {
      {"842", "USA"},  {"840", "USA"},   {"251", "FRA"},
      {"579", "NOR"},  {"699", "IND"},   {"757", "CHE"},
      {"490", "TWN"},  {"S19", "TWN"},   {"58", "BLX"},
      {"056", "BEL"},  {"4", "AFG"},     {"0", "WLD"},
      {"W00", "WLD"},  {"899", "X_NES"}, {"_X ", "X_NES"},
      {"97", "X_EU"},  {"412", "XKX"},   {"KOS", "XKX"},
      {"810", "SUN"},  {"280", "DEU"},   {"381", "ITA"},
      {"G001", "WLD"}, {"EL", "GRC"},    {"ECS", "X_EUROPE_C_ASIA"},
      {"777", NULL},   {"G", NULL},      {"KAZ: Kazakhstan", "KAZ"},
  };
  g_autoptr (SeraiReference) reference = serai_reference_new (NULL);
  g_autoptr (SeraiTableAreas) areas = serai_table_areas_new (reference);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i][0]);
      g_assert_cmpstr (serai_table_areas_find (areas, cases[i][0]), ==, cases[i][1]);
    }
}

/* What a person says of columns is a value: it becomes text and comes back the same. */
static void
test_a_mapping_keeps (void)
{
  g_autofree char *wrong = NULL;
  g_autoptr (SeraiTableMapping) mapping = serai_table_mapping_new ();
  g_assert_true (serai_table_mapping_add_columns (
      mapping, "Jahr=period,Wert\\, netto=value,#3=partner", &wrong));
  g_assert_true (
      serai_table_mapping_add_constants (mapping, "reporter=KAZ,unit=thousand EUR", &wrong));
  mapping->delimiter = ';';
  g_autofree char *text = serai_table_mapping_to_text (mapping);
  g_autoptr (SeraiTableMapping) back = serai_table_mapping_from_text (text);
  g_autofree char *again = serai_table_mapping_to_text (back);
  g_assert_cmpstr (text, ==, again);
  g_assert_cmpstr (((SeraiTablePair *) back->columns->pdata[1])->name, ==, "Wert, netto");
  g_assert_false (serai_table_mapping_add_columns (mapping, "Jahr=moon", &wrong));
  g_assert_cmpstr (wrong, ==, "Jahr=moon");
}

static void
test_a_mapping_says_what_columns_are (void)
{
  static const char *const names[] = {"Jahr", "Land", "Wert"};
  g_autoptr (GPtrArray) header = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_ptr_array_add (header, (gpointer) names[i]);
  g_auto (SeraiTableColumns) before = {0};
  serai_table_columns_read (&before, header, NULL);
  g_autofree char *missing = serai_table_columns_list_missing (&before);
  g_assert_nonnull (missing);
  g_autofree char *wrong = NULL;
  g_autoptr (SeraiTableMapping) mapping = serai_table_mapping_new ();
  serai_table_mapping_add_columns (mapping, "jahr=period,land=partner,wert=exports", &wrong);
  serai_table_mapping_add_constants (mapping, "reporter=KAZ", &wrong);
  g_auto (SeraiTableColumns) columns = {0};
  serai_table_columns_read (&columns, header, mapping);
  g_assert_null (serai_table_columns_list_missing (&columns));
  g_assert_cmpint (columns.roles[SERAI_TABLE_PARTNER][0], ==, 1);
  g_assert_cmpint (g_array_index (columns.figures, SeraiTableFigures, 0).flow, ==,
                   SERAI_FLOW_EXPORT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/csv/records-are-taken-apart", test_records_are_taken_apart);
  g_test_add_func ("/import/csv/lines-are-counted-through-quotation-marks",
                   test_lines_are_counted_through_quotation_marks);
  g_test_add_func ("/import/csv/the-decimal-mark-follows-from-the-column",
                   test_the_decimal_mark_follows_from_the_column);
  g_test_add_func ("/import/csv/numbers-are-read-as-offices-write-them",
                   test_numbers_are_read_as_offices_write_them);
  g_test_add_func ("/import/csv/periods-are-read-in-many-forms",
                   test_periods_are_read_in_many_forms);
  g_test_add_func ("/import/csv/columns-are-known-by-many-names",
                   test_columns_are_known_by_many_names);
  g_test_add_func ("/import/csv/units-are-understood", test_units_are_understood);
  g_test_add_func ("/import/csv/areas-are-codes-names-and-groups",
                   test_areas_are_codes_names_and_groups);
  g_test_add_func ("/import/csv/a-valuation-holds-for-its-flow",
                   test_a_valuation_holds_for_its_flow);
  g_test_add_func ("/import/csv/codes-are-not-quite-iso", test_codes_are_not_quite_iso);
  g_test_add_func ("/import/csv/a-mapping-keeps", test_a_mapping_keeps);
  g_test_add_func ("/import/csv/a-mapping-says-what-columns-are",
                   test_a_mapping_says_what_columns_are);
  return g_test_run ();
}
