/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of figures in a sheet: where its header is, what titles and names say beside it. */
#include "import/grid.h"
#include "import/table-areas.h"
#include "import/table-values.h"

#include <string.h>

#define MAX_ROWS_ABOVE 30
#define MAX_HEADER_ROWS 4
#define MAX_MARKED_ROWS 5000
#define N_SAMPLE_ROWS 60

typedef struct
{
  const SeraiGrid *grid;
  const SeraiSource *source;
  SeraiTableAreas *areas;
  guint first; /* the header's rows */
  guint n_rows;
  GPtrArray *names;
  SeraiTableColumns columns;
  GString *from_titles; /* "reporter KAZ, unit thousand USD" */
} Sheet;

static void
clear_sheet (Sheet *self)
{
  g_clear_pointer (&self->areas, serai_table_areas_free);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  serai_table_columns_clear (&self->columns);
  g_string_free (self->from_titles, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sheet, clear_sheet)

/* --- the header ------------------------------------------------------------------------------- */

/* A line that says the same in all its cells, or has one cell, stands above a table. */
static gboolean
is_title (const SeraiGrid *grid, guint row)
{
  const char *first = NULL;
  for (guint column = 0; column < grid->n_columns; column++)
    {
      const char *text = serai_grid_get (grid, row, column);
      if (*text == '\0')
        continue;
      if (first != NULL && strcmp (first, text) != 0)
        return FALSE;
      first = text;
    }
  return TRUE;
}

/* The texts of a column's header cells, each once, joined by blanks. */
static char *
join_names (const SeraiGrid *grid, guint first, guint n_rows, guint column)
{
  g_autoptr (GString) name = g_string_new (NULL);
  const char *before = "";
  for (guint row = first; row < first + n_rows; row++)
    {
      const char *text = serai_grid_get (grid, row, column);
      if (*text != '\0' && strcmp (text, before) != 0)
        g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", text);
      before = text;
    }
  return g_strdup (name->str);
}

static GPtrArray *
read_names (const SeraiGrid *grid, guint first, guint n_rows)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  for (guint column = 0; column < grid->n_columns; column++)
    g_ptr_array_add (names, join_names (grid, first, n_rows, column));
  return names;
}

/* A column of names of countries is known by what is in it, whatever it is called. */
static int
find_area_column (const Sheet *self, guint first_row)
{
  for (guint column = 0; column < MIN (self->grid->n_columns, 8); column++)
    {
      guint n = 0, n_areas = 0;
      for (guint row = first_row; row < self->grid->rows->len && row < first_row + N_SAMPLE_ROWS;
           row++)
        {
          const char *text = serai_grid_get (self->grid, row, column);
          if (*text == '\0' || g_ascii_isdigit (*text) || strlen (text) < 3)
            continue;
          n++;
          n_areas += serai_table_areas_find (self->areas, text) != NULL;
        }
      if (n_areas >= 2 && n_areas * 10 >= n * 6)
        return column;
    }
  return -1;
}

/* Words right below the names of figures belong to the header still. */
static gboolean
has_words_below (const Sheet *self, const SeraiTableColumns *columns, guint row)
{
  for (guint i = 0; i < columns->figures->len; i++)
    {
      double number;
      const char *text = serai_grid_get (
          self->grid, row, g_array_index (columns->figures, SeraiTableFigures, i).index);
      if (serai_table_number_read (text, '.', &number) == SERAI_TABLE_NUMBER_UNREADABLE
          && serai_table_number_read (text, ',', &number) == SERAI_TABLE_NUMBER_UNREADABLE)
        return TRUE;
    }
  return FALSE;
}

static guint
count_values (const Sheet *self, const SeraiTableColumns *columns, guint first_row)
{
  guint n = 0;
  for (guint row = first_row; row < self->grid->rows->len && row < first_row + 10; row++)
    for (guint i = 0; i < columns->figures->len; i++)
      {
        double number;
        const char *text = serai_grid_get (
            self->grid, row, g_array_index (columns->figures, SeraiTableFigures, i).index);
        n += serai_table_number_read (text, '.', &number) == SERAI_TABLE_NUMBER_READ;
      }
  return n;
}

/* How well these rows serve as a header: what they name, and numbers below. */
static guint
rate_header (const Sheet *self, guint first, guint n_rows)
{
  g_autoptr (GPtrArray) names = read_names (self->grid, first, n_rows);
  g_auto (SeraiTableColumns) columns = {0};
  serai_figures_read_header (self->source, names, &columns);
  if (columns.figures->len == 0 || has_words_below (self, &columns, first + n_rows)
      || count_values (self, &columns, first + n_rows) == 0)
    return 0;
  guint n_needed = serai_table_columns_count_needed (&columns);
  guint n_flows = 0;
  for (guint i = 0; i < columns.figures->len; i++)
    n_flows += g_array_index (columns.figures, SeraiTableFigures, i).flow >= 0;
  return n_needed * 100 + MIN (n_flows, 20) * 4 + MIN (columns.figures->len, 20);
}

static gboolean
find_header (Sheet *self)
{
  const SeraiTableChoices *choices = self->source->choices;
  const SeraiTableMapping *chosen = choices != NULL ? choices->chosen : NULL;
  if (chosen != NULL && chosen->header > 0)
    {
      self->first = chosen->header - 1;
      self->n_rows = 1;
      return self->first < self->grid->rows->len;
    }
  guint best = 0;
  for (guint row = 0; row < MIN (self->grid->rows->len, MAX_ROWS_ABOVE); row++)
    for (guint n = 1; n <= MAX_HEADER_ROWS && !is_title (self->grid, row); n++)
      {
        guint rating = rate_header (self, row, n);
        if (rating > best)
          {
            best = rating;
            self->first = row;
            self->n_rows = n;
          }
      }
  return best > 0;
}

/* --- what stands beside it -------------------------------------------------------------------- */

/* "US dollars" is a unit, not a country. */
static gboolean
belongs_to_unit (const char *word)
{
  static const char *const words[] = {"US",     "USA",      "U",       "S",       "США",   "United",
                                      "States", "долларов", "доллары", "dollars", "dollar"};
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i], word) == 0)
      return TRUE;
  return FALSE;
}

/* The one country that the words name; NULL where they name none or several. */
static const char *
find_country (const Sheet *self, const char *text, gboolean has_unit_of_money)
{
  const char *found = NULL;
  g_auto (GStrv) words = g_strsplit_set (text, " ,.;:()\"«»\n\t", -1);
  for (guint start = 0; words[start] != NULL; start++)
    {
      g_autoptr (GString) name = g_string_new (NULL);
      for (guint n = 0; n < 4 && words[start + n] != NULL; n++)
        {
          if (has_unit_of_money && belongs_to_unit (words[start + n]))
            break;
          g_string_append_printf (name, "%s%s", n > 0 ? " " : "", words[start + n]);
          const char *code = name->len > 3 ? serai_table_areas_find (self->areas, name->str) : NULL;
          if (code == NULL || strlen (code) != 3 || strcmp (code, "WLD") == 0)
            continue;
          if (found != NULL && strcmp (found, code) != 0)
            return NULL;
          found = code;
        }
    }
  return found;
}

/* What the lines beside a table say; "" where they say nothing of it, or several things. */
typedef struct
{
  char country[4];
  char flow[4];
  char year[8];
  char unit[24];
  gboolean is_country_open;
  gboolean is_flow_open;
  gboolean is_year_open;
} Beside;

static void
say (char *room, gsize size, gboolean *is_open, const char *text)
{
  if (*room != '\0' && strcmp (room, text) != 0)
    *is_open = TRUE;
  g_strlcpy (room, text, size);
}

static const char *
word_multiplier (double multiplier)
{
  return multiplier >= 1e9   ? "billion "
         : multiplier >= 1e6 ? "million "
         : multiplier >= 1e3 ? "thousand "
                             : "";
}

static void
read_line (const Sheet *self, const char *line, Beside *beside)
{
  g_auto (GStrv) words = serai_table_words_split (line);
  SeraiTableUnit unit = {1, ""};
  for (guint i = 0; words[i] != NULL; i++)
    {
      int flow = strlen (words[i]) > 2 ? serai_table_flow_read (words[i]) : -1;
      SeraiPeriod period;
      if (flow >= 0)
        say (beside->flow, sizeof beside->flow, &beside->is_flow_open,
             serai_flow_to_string ((SeraiFlow) flow));
      if (strlen (words[i]) == 4 && strspn (words[i], "0123456789") == 4
          && serai_table_period_read (words[i], &period))
        say (beside->year, sizeof beside->year, &beside->is_year_open, words[i]);
      serai_table_unit_read_word (words[i], &unit);
    }
  if (unit.currency[0] != '\0' && beside->unit[0] == '\0')
    g_snprintf (beside->unit, sizeof beside->unit, "%s%s", word_multiplier (unit.multiplier),
                unit.currency);
  const char *country = find_country (self, line, unit.currency[0] != '\0');
  if (country != NULL)
    say (beside->country, sizeof beside->country, &beside->is_country_open, country);
}

static gboolean
has_unit (const SeraiTableColumns *columns)
{
  for (guint i = 0; i < columns->figures->len; i++)
    if (g_array_index (columns->figures, SeraiTableFigures, i).unit.currency[0] != '\0')
      return TRUE;
  return FALSE;
}

static gboolean
names_flow (const SeraiTableColumns *columns)
{
  for (guint i = 0; i < columns->figures->len; i++)
    if (g_array_index (columns->figures, SeraiTableFigures, i).flow >= 0)
      return TRUE;
  return columns->roles[SERAI_TABLE_FLOW][0] >= 0 || columns->roles[SERAI_TABLE_INDICATOR][0] >= 0;
}

static gboolean
names_year (const SeraiTableColumns *columns)
{
  for (guint i = 0; i < columns->figures->len; i++)
    if (serai_period_is_set (g_array_index (columns->figures, SeraiTableFigures, i).period))
      return TRUE;
  return columns->roles[SERAI_TABLE_PERIOD][0] >= 0;
}

/* Takes it over where nothing nearer says it, and notes it for the remark. */
static void
fill_in (Sheet *self, SeraiTableRole role, const char *name, const char *text)
{
  if (*text == '\0' || self->columns.constants[role] != NULL)
    return;
  serai_table_columns_set (&self->columns, role, text);
  g_string_append_printf (self->from_titles, "%s%s %s", self->from_titles->len > 0 ? ", " : "",
                          name, text);
}

/* What neither the header nor a person says: from the sheet's name and the titles above. */
static void
read_surroundings (Sheet *self)
{
  SeraiTableColumns *columns = &self->columns;
  Beside named = {0}, above = {0};
  if (columns->roles[SERAI_TABLE_PARTNER][0] < 0 && columns->roles[SERAI_TABLE_REPORTER][0] < 0)
    columns->roles[SERAI_TABLE_PARTNER][0] = find_area_column (self, self->first + self->n_rows);
  for (guint row = self->first; row > 0; row--)
    for (guint column = 0; column < self->grid->n_columns; column++)
      {
        const char *text = serai_grid_get (self->grid, row - 1, column);
        if (*text != '\0')
          read_line (self, text, &above);
      }
  read_line (self, self->grid->name, &named);
  if (columns->roles[SERAI_TABLE_REPORTER][0] < 0 || columns->roles[SERAI_TABLE_PARTNER][0] < 0)
    fill_in (self, SERAI_TABLE_REPORTER, "reporter", above.is_country_open ? "" : above.country);
  if (!names_flow (columns))
    fill_in (self, SERAI_TABLE_FLOW, "flow",
             *named.flow != '\0'  ? named.flow
             : above.is_flow_open ? ""
                                  : above.flow);
  if (!names_year (columns))
    fill_in (self, SERAI_TABLE_PERIOD, "period",
             *named.year != '\0'  ? named.year
             : above.is_year_open ? ""
                                  : above.year);
  if (!has_unit (columns) && columns->roles[SERAI_TABLE_UNIT][0] < 0
      && columns->roles[SERAI_TABLE_CURRENCY][0] < 0)
    fill_in (self, SERAI_TABLE_UNIT, "unit", above.unit);
}

/* --- the rows --------------------------------------------------------------------------------- */

static char
find_decimal_mark (const Sheet *self)
{
  const SeraiTableChoices *choices = self->source->choices;
  if (choices != NULL && choices->chosen != NULL && choices->chosen->decimal_mark != '\0')
    return choices->chosen->decimal_mark;
  SeraiTableMarks marks = {0};
  for (guint row = self->first + self->n_rows; row < MIN (self->grid->rows->len, MAX_MARKED_ROWS);
       row++)
    {
      const GArray *cells = self->grid->rows->pdata[row];
      for (guint i = 0; cells != NULL && i < self->columns.figures->len; i++)
        {
          guint column = g_array_index (self->columns.figures, SeraiTableFigures, i).index;
          const SeraiGridCell *cell =
              column < cells->len ? &g_array_index (cells, SeraiGridCell, column) : NULL;
          if (cell != NULL && cell->text != NULL && !cell->is_number)
            serai_table_marks_note (&marks, cell->text);
        }
    }
  gboolean is_guess;
  return serai_table_marks_decide (&marks, '\t', &is_guess);
}

/* A row without any figure is a heading, a note or a ruler. */
static gboolean
has_figure (const Sheet *self, guint row)
{
  for (guint i = 0; i < self->columns.figures->len; i++)
    if (*serai_grid_get (self->grid, row,
                         g_array_index (self->columns.figures, SeraiTableFigures, i).index)
        != '\0')
      return TRUE;
  return FALSE;
}

static void
add_row (const Sheet *self, SeraiFigures *figures, guint row, char decimal_mark)
{
  const GArray *cells = self->grid->rows->pdata[row];
  g_autofree const char **fields = g_new0 (const char *, self->grid->n_columns + 1);
  g_autoptr (GPtrArray) rewritten = g_ptr_array_new_with_free_func (g_free);
  for (guint column = 0; column < cells->len; column++)
    {
      const SeraiGridCell *cell = &g_array_index (cells, SeraiGridCell, column);
      fields[column] = cell->text;
      if (!cell->is_number || decimal_mark == '.' || cell->text == NULL
          || strchr (cell->text, '.') == NULL)
        continue;
      char *number = g_strdelimit (g_strdup (cell->text), ".", decimal_mark);
      g_ptr_array_add (rewritten, number);
      fields[column] = number;
    }
  serai_figures_add (figures, fields, cells->len, row + 1);
}

SeraiTable *
serai_grid_read (const SeraiGrid *grid, const SeraiSource *source, GError **error)
{
  g_auto (Sheet) self = {.grid = grid, .source = source};
  self.areas = serai_table_areas_new (source->reference);
  self.from_titles = g_string_new (NULL);
  if (!find_header (&self))
    {
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_UNKNOWN,
                   "The sheet “%s” holds no table whose header names figures; trade figures need "
                   "columns named period, reporter, partner, flow and value (or exports and "
                   "imports).",
                   grid->name);
      return NULL;
    }
  self.names = read_names (grid, self.first, self.n_rows);
  serai_figures_read_header (source, self.names, &self.columns);
  read_surroundings (&self);
  if (!serai_figures_are_wanted (source))
    {
      SeraiTableMapping *mapping = serai_table_columns_describe (&self.columns, self.names);
      mapping->sheet = g_strdup (grid->name);
      return serai_figures_describe (&self.columns, mapping);
    }
  if (!serai_figures_check (&self.columns, "Row", self.first + self.n_rows, error))
    return NULL;
  char decimal_mark = find_decimal_mark (&self);
  g_autoptr (SeraiFigures) figures =
      serai_figures_new (source, &self.columns, "Row", self.first + self.n_rows, decimal_mark);
  if (self.from_titles->len > 0)
    serai_figures_remark (figures, g_strdup_printf ("Sheet “%s”: what no column says is taken from "
                                                    "the titles beside the table: %s.",
                                                    grid->name, self.from_titles->str));
  for (guint row = self.first + self.n_rows; row < grid->rows->len; row++)
    if (grid->rows->pdata[row] != NULL && has_figure (&self, row))
      add_row (&self, figures, row, decimal_mark);
  return serai_figures_finish (figures, error);
}
