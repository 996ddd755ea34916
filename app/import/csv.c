/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of trade figures with named columns, values parted by commas, semicolons or tabulators. */
#include "import/csv-areas.h"
#include "import/csv-columns.h"
#include "import/csv-cursor.h"
#include "import/csv-remarks.h"
#include "import/csv-shape.h"
#include "import/csv-values.h"
#include "import/format.h"

#include <math.h>
#include <string.h>

#define MAX_MARKED_ROWS 20000

typedef struct
{
  const SeraiSource *source;
  SeraiCsvShape shape;
  SeraiCsvColumns columns;
  SeraiCsvCursor cursor;
  SeraiCsvAreas *areas;
  SeraiCsvRemarks *remarks;
  char decimal_mark;
  GHashTable *datasets; /* publisher, title and valuation → index + 1 */
  SeraiTable *table;
  guint n_rows;
  gboolean has_assumed_currency;
} Reader;

/* "period, reporter and flow": what the header doesn't name. */
static char *
list_missing (const SeraiCsvColumns *columns)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();
  gboolean names_flow = columns->roles[SERAI_CSV_FLOW][0] >= 0;
  for (guint i = 0; i < columns->figures->len; i++)
    names_flow = names_flow || g_array_index (columns->figures, SeraiCsvFigures, i).flow >= 0;
  if (columns->roles[SERAI_CSV_PERIOD][0] < 0)
    g_ptr_array_add (missing, "period");
  if (columns->roles[SERAI_CSV_REPORTER][0] < 0)
    g_ptr_array_add (missing, "reporter");
  if (!names_flow)
    g_ptr_array_add (missing, "flow");
  if (columns->figures->len == 0)
    g_ptr_array_add (missing, "value");
  g_ptr_array_add (missing, NULL);
  return missing->len > 1 ? g_strjoinv (", ", (char **) missing->pdata) : NULL;
}

static gboolean
refuse_header (const Reader *self, GError **error)
{
  g_autofree char *missing = list_missing (&self->columns);
  g_autofree char *seen = NULL;
  if (self->shape.n_needed > 0)
    seen = g_strdup_printf ("Line %u names no column for: %s", self->shape.line, missing);
  else
    seen = g_strdup ("This table doesn't look like trade statistics");
  g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
               "%s; trade figures need columns named period, reporter, partner, flow and value (or "
               "exports and imports), so name them in the first line.",
               seen);
  return FALSE;
}

static const char *
get (Reader *self, SeraiCsvRole role)
{
  const char *text = serai_csv_cursor_get (&self->cursor, self->columns.roles[role][0]);
  return *text != '\0' ? text : serai_csv_cursor_get (&self->cursor, self->columns.roles[role][1]);
}

/* The area by the first column that names a known one; NULL where none does. */
static const char *
get_area (Reader *self, SeraiCsvRole role)
{
  for (guint i = 0; i < 2; i++)
    {
      const char *text = serai_csv_cursor_get (&self->cursor, self->columns.roles[role][i]);
      const char *code = serai_csv_areas_find (self->areas, text);
      if (code != NULL)
        return code;
    }
  return NULL;
}

static void
note_marks (Reader *self)
{
  g_auto (SeraiCsvCursor) cursor = {0};
  serai_csv_cursor_init (&cursor, self->source->text, self->source->length, self->shape.delimiter);
  SeraiCsvMarks marks = {0};
  g_autofree char *example = NULL;
  guint line;
  for (guint n = 0; n < MAX_MARKED_ROWS && serai_csv_cursor_next (&cursor, &line); n++)
    for (guint i = 0; n > self->shape.n_above && i < self->columns.figures->len; i++)
      {
        const SeraiCsvFigures *figures = &g_array_index (self->columns.figures, SeraiCsvFigures, i);
        const char *number = serai_csv_cursor_get (&cursor, figures->index);
        guint n_open = marks.n_open;
        serai_csv_marks_note (&marks, number);
        if (marks.n_open > n_open && example == NULL)
          example = g_strdup (number);
      }
  gboolean is_guess;
  self->decimal_mark = serai_csv_marks_decide (&marks, self->shape.delimiter, &is_guess);
  if (!is_guess)
    return;
  gboolean parts_decimals = strchr (example, self->decimal_mark) != NULL;
  g_ptr_array_add (self->table->remarks,
                   g_strdup_printf ("The mark in numbers such as “%s” is taken to part %s, for "
                                    "nothing in the table shows otherwise; if it parts %s, write "
                                    "the numbers without ambiguity.",
                                    example, parts_decimals ? "decimals" : "thousands",
                                    parts_decimals ? "thousands" : "decimals"));
}

static gint64
read_retrieved (const char *text)
{
  int year, month, day;
  serai_day_split (serai_day_parse (text), &year, &month, &day);
  g_autoptr (GDateTime) midnight =
      year == 0 ? NULL : g_date_time_new_utc (year, month, day, 0, 0, 0);
  return midnight != NULL ? g_date_time_to_unix (midnight) : 0;
}

static SeraiCoverage
read_coverage (const char *text)
{
  if (g_ascii_strcasecmp (text, "all") == 0 || g_ascii_strcasecmp (text, "complete") == 0)
    return SERAI_COVERAGE_ALL;
  if (g_ascii_strcasecmp (text, "leading") == 0 || g_ascii_strcasecmp (text, "main") == 0
      || g_ascii_strcasecmp (text, "top") == 0)
    return SERAI_COVERAGE_LEADING;
  return SERAI_COVERAGE_UNKNOWN;
}

static char *
dup_or_null (const char *text)
{
  return *text != '\0' ? g_strdup (text) : NULL;
}

static SeraiDataset *
make_dataset (Reader *self)
{
  SeraiDataset *dataset = serai_dataset_new ();
  dataset->publisher = dup_or_null (get (self, SERAI_CSV_PUBLISHER));
  dataset->title = dup_or_null (get (self, SERAI_CSV_TITLE));
  if (dataset->title == NULL)
    dataset->title = g_strdup (dataset->publisher);
  if (dataset->title == NULL)
    {
      const char *dot = strrchr (self->source->name, '.');
      g_autofree char *stem = dot != NULL && dot > self->source->name
                                  ? g_strndup (self->source->name, dot - self->source->name)
                                  : g_strdup (self->source->name);
      dataset->title = g_utf8_make_valid (stem, -1);
    }
  dataset->source = dup_or_null (get (self, SERAI_CSV_SOURCE));
  dataset->terms = dup_or_null (get (self, SERAI_CSV_TERMS));
  dataset->valuation = dup_or_null (get (self, SERAI_CSV_VALUATION));
  dataset->retrieved = read_retrieved (get (self, SERAI_CSV_RETRIEVED));
  dataset->coverage = read_coverage (get (self, SERAI_CSV_COVERAGE));
  return dataset;
}

/* Rows of one publisher, title and valuation are one dataset. */
static guint
find_dataset (Reader *self)
{
  g_autofree char *key =
      g_strjoin ("\x1f", get (self, SERAI_CSV_PUBLISHER), get (self, SERAI_CSV_TITLE),
                 get (self, SERAI_CSV_VALUATION), NULL);
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->datasets, key));
  if (index == 0)
    {
      g_ptr_array_add (self->table->datasets, make_dataset (self));
      index = self->table->datasets->len;
      g_hash_table_insert (self->datasets, g_steal_pointer (&key), GUINT_TO_POINTER (index));
    }
  return index - 1;
}

/* The row's note and, where it isn't the whole dataset's, its source. */
static const char *
keep_note (Reader *self, const SeraiDataset *dataset)
{
  const char *note = get (self, SERAI_CSV_NOTE);
  const char *source = get (self, SERAI_CSV_SOURCE);
  gboolean adds_source = *source != '\0' && g_strcmp0 (source, dataset->source) != 0;
  if (*note == '\0' && !adds_source)
    return NULL;
  g_autofree char *both =
      adds_source ? g_strconcat (note, *note != '\0' ? "; " : "", source, NULL) : g_strdup (note);
  return g_string_chunk_insert_const (self->table->strings, both);
}

static gboolean
read_period (Reader *self, guint line, SeraiObservation *row)
{
  const char *text = get (self, SERAI_CSV_PERIOD);
  const char *month = get (self, SERAI_CSV_MONTH);
  if (!serai_csv_period_read (text, &row->period))
    {
      serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_PERIOD, text, line);
      return FALSE;
    }
  int number = g_ascii_strtoll (month, NULL, 10);
  if (number >= 1 && number <= 12 && serai_period_is_year (row->period))
    row->period = serai_period_month (serai_period_get_year (row->period), number);
  return TRUE;
}

static gboolean
read_areas (Reader *self, guint line, SeraiObservation *row)
{
  const char *reporter = get_area (self, SERAI_CSV_REPORTER);
  if (reporter == NULL || strlen (reporter) != 3)
    {
      serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_REPORTER,
                              get (self, SERAI_CSV_REPORTER), line);
      return FALSE;
    }
  const char *partner =
      self->columns.roles[SERAI_CSV_PARTNER][0] < 0 ? "WLD" : get_area (self, SERAI_CSV_PARTNER);
  if (partner == NULL)
    {
      serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_PARTNER,
                              get (self, SERAI_CSV_PARTNER), line);
      return FALSE;
    }
  g_strlcpy (row->reporter, reporter, sizeof row->reporter);
  g_strlcpy (row->partner, partner, sizeof row->partner);
  return TRUE;
}

/* Comtrade's files hold rows by means of transport and the like beside the row of their sum. */
static gboolean
is_detail (Reader *self)
{
  for (guint i = 0; i < self->columns.details->len; i++)
    {
      const char *text =
          serai_csv_cursor_get (&self->cursor, g_array_index (self->columns.details, int, i));
      if (*text != '\0' && strcmp (text, "0") != 0 && g_ascii_strcasecmp (text, "C00") != 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
read_common (Reader *self, guint line, SeraiObservation *row)
{
  const GPtrArray *fields = self->cursor.fields;
  for (guint i = self->columns.n_columns; i < fields->len; i++)
    if (*(const char *) g_ptr_array_index (fields, i) != '\0')
      {
        serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_TOO_LONG, NULL, line);
        return FALSE;
      }
  if (is_detail (self))
    {
      serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_DETAIL, NULL, line);
      return FALSE;
    }
  if (!read_period (self, line, row) || !read_areas (self, line, row))
    return FALSE;
  const char *commodity = get (self, SERAI_CSV_COMMODITY);
  if (!serai_csv_commodity_read (self->source->reference, commodity, row->commodity,
                                 sizeof row->commodity))
    {
      serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_COMMODITY, commodity, line);
      return FALSE;
    }
  const char *status = get (self, SERAI_CSV_STATUS);
  if (*status != '\0' && !serai_csv_status_read (status, &row->status))
    serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_STATUS, status, line);
  return TRUE;
}

static gboolean
read_unit (Reader *self, guint line, SeraiCsvUnit *unit)
{
  for (guint i = 0; i < 2; i++)
    {
      const char *text =
          serai_csv_cursor_get (&self->cursor, self->columns.roles[SERAI_CSV_UNIT][i]);
      if (*text != '\0' && !serai_csv_unit_read (text, unit))
        {
          serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_UNIT, text, line);
          return FALSE;
        }
    }
  const char *currency = get (self, SERAI_CSV_CURRENCY);
  SeraiCsvUnit said = {1, ""};
  if (strlen (currency) == 3 && g_ascii_isalpha (currency[0]))
    {
      g_autofree char *upper = g_ascii_strup (currency, 3);
      g_strlcpy (unit->currency, upper, sizeof unit->currency);
    }
  else if (*currency != '\0' && serai_csv_unit_read (currency, &said))
    {
      unit->multiplier *= said.multiplier;
      g_strlcpy (unit->currency, said.currency, sizeof unit->currency);
    }
  if (unit->currency[0] == '\0')
    {
      self->has_assumed_currency = TRUE;
      g_strlcpy (unit->currency, "USD", sizeof unit->currency);
    }
  return TRUE;
}

static gboolean
read_value (Reader *self, const SeraiCsvFigures *figures, guint line, SeraiObservation *row)
{
  SeraiCsvUnit unit = figures->unit;
  const char *text = serai_csv_cursor_get (&self->cursor, figures->index);
  double number;
  SeraiCsvNumber found = serai_csv_number_read (text, self->decimal_mark, &number);
  if (found == SERAI_CSV_NUMBER_UNREADABLE)
    {
      serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_NUMBER, text, line);
      return FALSE;
    }
  if (!read_unit (self, line, &unit))
    return FALSE;
  g_strlcpy (row->currency, unit.currency, sizeof row->currency);
  row->value = number * unit.multiplier;
  if (found == SERAI_CSV_NUMBER_CONFIDENTIAL || row->status == SERAI_STATUS_CONFIDENTIAL)
    row->status = SERAI_STATUS_CONFIDENTIAL;
  else if (found == SERAI_CSV_NUMBER_MISSING || row->status == SERAI_STATUS_MISSING)
    {
      row->status = SERAI_STATUS_MISSING;
      serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_MISSING, NULL, line);
    }
  if (row->status == SERAI_STATUS_CONFIDENTIAL || row->status == SERAI_STATUS_MISSING)
    row->value = NAN;
  return TRUE;
}

/* One row gives a figure for each column of figures. */
static void
read_row (Reader *self, guint line)
{
  SeraiObservation row = {0};
  if (!read_common (self, line, &row))
    return;
  for (guint i = 0; i < self->columns.figures->len; i++)
    {
      const SeraiCsvFigures *figures = &g_array_index (self->columns.figures, SeraiCsvFigures, i);
      SeraiObservation figure = row;
      const char *words = get (self, SERAI_CSV_FLOW);
      int flow = figures->flow >= 0 ? figures->flow : serai_csv_flow_read (words);
      if (flow < 0)
        {
          serai_csv_remarks_note (self->remarks, SERAI_CSV_REMARK_FLOW, words, line);
          return;
        }
      figure.flow = flow;
      if (!read_value (self, figures, line, &figure))
        continue;
      figure.valuation = serai_csv_valuation_read (get (self, SERAI_CSV_VALUATION), figure.flow);
      figure.dataset = find_dataset (self);
      figure.note = keep_note (self, g_ptr_array_index (self->table->datasets, figure.dataset));
      g_array_append_val (self->table->observations, figure);
    }
}

/* What concerns whole columns comes first. */
static void
remark_columns (Reader *self)
{
  GPtrArray *remarks = self->table->remarks;
  if (self->columns.unknown->len > 0)
    {
      g_autoptr (GPtrArray) names = g_ptr_array_new ();
      for (guint i = 0; i < MIN (self->columns.unknown->len, 40); i++)
        g_ptr_array_add (names, g_ptr_array_index (self->columns.unknown, i));
      g_ptr_array_add (names, NULL);
      g_autofree char *joined = g_strjoinv ("”, “", (char **) names->pdata);
      g_ptr_array_add (remarks,
                       g_strdup_printf ("Line %u: %u columns aren't known and were left out: “%s”.",
                                        self->shape.line, self->columns.unknown->len, joined));
    }
  if (self->columns.roles[SERAI_CSV_PARTNER][0] < 0)
    g_ptr_array_add (remarks, g_strdup ("No column names the partner, so the figures are taken as "
                                        "trade with the whole world."));
}

static gboolean
read_rows (Reader *self, GError **error)
{
  guint line;
  for (guint i = 0; serai_csv_cursor_next (&self->cursor, &line); i++)
    {
      if (i <= self->shape.n_above)
        continue;
      self->n_rows++;
      read_row (self, line);
    }
  if (self->cursor.open_quote_line > 0)
    {
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                   "The quotation mark opened in line %u is never closed; close it or take it out.",
                   self->cursor.open_quote_line);
      return FALSE;
    }
  if (self->n_rows == 0)
    {
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                   "The table has a header in line %u and no row below it; choose another file.",
                   self->shape.line);
      return FALSE;
    }
  if (self->table->observations->len == 0)
    {
      g_autofree char *first = serai_csv_remarks_dup_first (self->remarks);
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                   "None of the %u rows could be read. %s", self->n_rows, first);
      return FALSE;
    }
  return TRUE;
}

static void
clear_reader (Reader *self)
{
  serai_csv_columns_clear (&self->columns);
  serai_csv_cursor_clear (&self->cursor);
  g_clear_pointer (&self->areas, serai_csv_areas_free);
  g_clear_pointer (&self->remarks, serai_csv_remarks_free);
  g_clear_pointer (&self->datasets, g_hash_table_unref);
  g_clear_pointer (&self->table, serai_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, clear_reader)

/* The columns of the header; of the first record where none is one. */
static void
read_header (Reader *self)
{
  char delimiter = self->shape.delimiter != '\0' ? self->shape.delimiter : ',';
  g_auto (SeraiCsvCursor) cursor = {0};
  serai_csv_cursor_init (&cursor, self->source->text, self->source->length, delimiter);
  guint line;
  for (guint i = 0; i <= self->shape.n_above; i++)
    serai_csv_cursor_next (&cursor, &line);
  serai_csv_columns_read (&self->columns, cursor.fields);
}

static gboolean
read_csv (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_auto (Reader) self = {.source = source};
  self.shape = serai_csv_shape_find (source->text, source->length);
  read_header (&self);
  g_autofree char *missing = list_missing (&self.columns);
  if (missing != NULL)
    return refuse_header (&self, error);

  self.areas = serai_csv_areas_new (source->reference);
  self.remarks = serai_csv_remarks_new ();
  self.datasets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.table = serai_table_new ();
  remark_columns (&self);
  note_marks (&self);
  serai_csv_cursor_init (&self.cursor, source->text, source->length, self.shape.delimiter);
  if (!read_rows (&self, error))
    return FALSE;
  if (self.has_assumed_currency)
    g_ptr_array_add (self.table->remarks,
                     g_strdup ("Nothing says in which currency the figures are; US dollars are "
                               "assumed. A column named currency would say it."));
  serai_csv_remarks_write (self.remarks, self.table->remarks);
  out_reading->table = g_steal_pointer (&self.table);
  return TRUE;
}

const SeraiFormat serai_format_csv = {"text/csv", serai_csv_shape_probe, read_csv};
