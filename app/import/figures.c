/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of cells → figures: what every reader of statistics feeds. */
#include "import/figures.h"

#include "base/text.h"
#include "import/figures-twice.h"
#include "import/table-areas.h"
#include "import/table-layout.h"
#include "import/table-remarks.h"
#include "import/table-values.h"

#include <math.h>
#include <string.h>

/* Numbers of rows at which UN Comtrade cuts an answer off. */
static const guint row_limits[] = {500, 100000, 250000};

struct _SeraiFigures
{
  const SeraiSource *source;
  const SeraiTableColumns *columns;
  const SeraiTableLayout *layout; /* or NULL */
  const char *place;
  guint header;
  char decimal_mark;
  SeraiTableAreas *areas;
  SeraiTableRemarks *remarks;
  SeraiFigureDetails *details;
  SeraiTable *table;
  GArray *lines; /* (element-type guint) of each observation */
  guint n_rows;
  guint n_blank;
  guint n_own; /* rows whose partner is the reporter */
  gboolean has_assumed_currency;

  /* What cells with these texts were found to say: a table repeats itself. */
  GHashTable *periods;     /* → SeraiPeriod */
  GHashTable *commodities; /* → code, "" where it is none */
  GHashTable *flows;       /* → flow + 2 */
  GHashTable *indicators;  /* → SeraiTableIndicator */
  GHashTable *datasets;    /* publisher, title, valuation → index + 1 */
  GHashTable *noted;       /* area codes whose note was seen */
  GString *key;            /* of the dataset looked for last */
  char *last_key;
  guint last_dataset;

  const char *const *fields; /* of the row that is read */
  guint n_fields;
};

/* --- cells ------------------------------------------------------------------------------------ */

static const char *
get_at (const SeraiFigures *self, int index)
{
  return index >= 0 && (guint) index < self->n_fields && self->fields[index] != NULL
             ? self->fields[index]
             : "";
}

static const char *
get (const SeraiFigures *self, SeraiTableRole role)
{
  const char *text = get_at (self, self->columns->roles[role][0]);
  if (*text == '\0')
    text = get_at (self, self->columns->roles[role][1]);
  const char *constant = self->columns->constants[role];
  return *text != '\0' || constant == NULL ? text : constant;
}

/* The area by the first column that names a known one; NULL where none does. */
static const char *
get_area (SeraiFigures *self, SeraiTableRole role)
{
  const char *texts[] = {get_at (self, self->columns->roles[role][0]),
                         get_at (self, self->columns->roles[role][1]),
                         self->columns->constants[role]};
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (texts[i] == NULL || *texts[i] == '\0')
        continue;
      const char *code = serai_table_areas_find (self->areas, texts[i]);
      if (code == NULL)
        continue;
      const char *note = serai_table_areas_get_note (self->areas, texts[i]);
      if (*note != '\0' && !g_hash_table_contains (self->noted, texts[i]))
        g_hash_table_insert (self->noted, g_strdup (texts[i]),
                             g_strdup_printf ("%s: %s", code, note));
      return code;
    }
  return NULL;
}

/* --- the dataset of a row --------------------------------------------------------------------- */

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
read_coverage (const SeraiFigures *self, const char *text)
{
  if (g_ascii_strcasecmp (text, "all") == 0 || g_ascii_strcasecmp (text, "complete") == 0)
    return SERAI_COVERAGE_ALL;
  if (g_ascii_strcasecmp (text, "leading") == 0 || g_ascii_strcasecmp (text, "main") == 0
      || g_ascii_strcasecmp (text, "top") == 0)
    return SERAI_COVERAGE_LEADING;
  return self->layout != NULL ? self->layout->coverage : SERAI_COVERAGE_UNKNOWN;
}

static char *
dup_or (const char *text, const char *otherwise)
{
  return *text != '\0' ? g_strdup (text) : g_strdup (otherwise);
}

static gboolean
is_converted (const SeraiFigures *self)
{
  return g_ascii_strcasecmp (get (self, SERAI_TABLE_CONVERTED), "false") == 0;
}

static char *
make_title (const SeraiFigures *self, const char *publisher)
{
  const char *said = get (self, SERAI_TABLE_TITLE);
  const char *known = self->layout != NULL ? self->layout->title : NULL;
  if (*said != '\0' || known != NULL)
    return g_strconcat (*said != '\0' ? said : known,
                        is_converted (self) ? " (converted classification)" : NULL, NULL);
  if (publisher != NULL)
    return g_strdup (publisher);
  const char *name = self->source->name;
  const char *dot = strrchr (name, '.');
  g_autofree char *stem =
      dot != NULL && dot > name ? g_strndup (name, dot - name) : g_strdup (name);
  return g_utf8_make_valid (stem, -1);
}

static SeraiDataset *
make_dataset (const SeraiFigures *self)
{
  const SeraiTableLayout *layout = self->layout;
  SeraiDataset *dataset = serai_dataset_new ();
  dataset->publisher =
      dup_or (get (self, SERAI_TABLE_PUBLISHER), layout != NULL ? layout->publisher : NULL);
  dataset->title = make_title (self, dataset->publisher);
  dataset->source = dup_or (get (self, SERAI_TABLE_SOURCE), NULL);
  dataset->terms = dup_or (get (self, SERAI_TABLE_TERMS), NULL);
  dataset->valuation =
      dup_or (get (self, SERAI_TABLE_VALUATION), layout != NULL ? layout->valuation : NULL);
  dataset->retrieved = read_retrieved (get (self, SERAI_TABLE_RETRIEVED));
  dataset->coverage = read_coverage (self, get (self, SERAI_TABLE_COVERAGE));
  return dataset;
}

/* Rows of one publisher, title and valuation are one dataset. */
static guint
find_dataset (SeraiFigures *self)
{
  g_string_assign (self->key, get (self, SERAI_TABLE_PUBLISHER));
  g_string_append_c (self->key, '\x1f');
  g_string_append (self->key, get (self, SERAI_TABLE_TITLE));
  g_string_append_c (self->key, '\x1f');
  g_string_append (self->key, get (self, SERAI_TABLE_VALUATION));
  g_string_append_c (self->key, is_converted (self) ? 'c' : ' ');
  if (self->last_key != NULL && strcmp (self->last_key, self->key->str) == 0)
    return self->last_dataset;
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->datasets, self->key->str));
  if (index == 0)
    {
      g_ptr_array_add (self->table->datasets, make_dataset (self));
      index = self->table->datasets->len;
      g_hash_table_insert (self->datasets, g_strdup (self->key->str), GUINT_TO_POINTER (index));
    }
  g_free (self->last_key);
  self->last_key = g_strdup (self->key->str);
  self->last_dataset = index - 1;
  return index - 1;
}

/* The row's note, what its partner's code covers and, where it isn't the whole dataset's, its
 * source. */
static const char *
keep_note (SeraiFigures *self, const SeraiDataset *dataset, const char *partner)
{
  const char *note = get (self, SERAI_TABLE_NOTE);
  const char *source = get (self, SERAI_TABLE_SOURCE);
  gboolean adds_source = *source != '\0' && g_strcmp0 (source, dataset->source) != 0;
  const char *covers = "";
  if (strcmp (partner, "TWN") == 0)
    covers = serai_table_areas_get_note (
        self->areas, get_at (self, self->columns->roles[SERAI_TABLE_PARTNER][0]));
  if (*note == '\0' && *covers == '\0' && !adds_source)
    return NULL;
  const char *parts[4] = {NULL};
  guint n = 0;
  if (*note != '\0')
    parts[n++] = note;
  if (*covers != '\0')
    parts[n++] = covers;
  if (adds_source)
    parts[n++] = source;
  g_autofree char *all = g_strjoinv ("; ", (char **) parts);
  return g_string_chunk_insert_const (self->table->strings, all);
}

/* --- what is common to a row ------------------------------------------------------------------ */

static gboolean
read_period (SeraiFigures *self, guint line, SeraiPeriod *out_period)
{
  const char *text = get (self, SERAI_TABLE_PERIOD);
  const SeraiPeriod *known = g_hash_table_lookup (self->periods, text);
  if (known == NULL)
    {
      SeraiPeriod *read = g_new0 (SeraiPeriod, 1);
      serai_table_period_read (text, read);
      g_hash_table_insert (self->periods, g_strdup (text), read);
      known = read;
    }
  if (!serai_period_is_set (*known))
    {
      serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_PERIOD, text, line);
      return FALSE;
    }
  *out_period = *known;
  const char *month = get (self, SERAI_TABLE_MONTH);
  guint number = 0;
  if (*month != '\0' && serai_table_small_number_read (month, 12, &number) && number > 0
      && serai_period_is_year (*out_period))
    *out_period = serai_period_month (serai_period_get_year (*out_period), number);
  return TRUE;
}

static gboolean
read_areas (SeraiFigures *self, guint line, SeraiObservation *row)
{
  const char *reporter = get_area (self, SERAI_TABLE_REPORTER);
  if (reporter == NULL || strlen (reporter) != 3 || strcmp (reporter, "WLD") == 0)
    {
      serai_table_remarks_note (
          self->remarks, reporter == NULL ? SERAI_TABLE_REMARK_REPORTER : SERAI_TABLE_REMARK_GROUP,
          get (self, SERAI_TABLE_REPORTER), line);
      return FALSE;
    }
  gboolean names_partner = self->columns->roles[SERAI_TABLE_PARTNER][0] >= 0
                           || self->columns->constants[SERAI_TABLE_PARTNER] != NULL;
  const char *partner = names_partner ? get_area (self, SERAI_TABLE_PARTNER) : "WLD";
  if (partner == NULL)
    {
      serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_PARTNER,
                                get (self, SERAI_TABLE_PARTNER), line);
      return FALSE;
    }
  self->n_own += strcmp (reporter, partner) == 0;
  g_strlcpy (row->reporter, reporter, sizeof row->reporter);
  g_strlcpy (row->partner, partner, sizeof row->partner);
  return TRUE;
}

/* Comtrade's files hold rows by means of transport and the like beside the row of their sum: a bit
 * for each column in which this row is such a part. */
static guint32
find_details (const SeraiFigures *self)
{
  guint32 mask = 0;
  for (guint i = 0; i < MIN (self->columns->details->len, 32); i++)
    {
      const char *text = get_at (self, g_array_index (self->columns->details, int, i));
      if (*text != '\0' && strcmp (text, "0") != 0 && g_ascii_strcasecmp (text, "C00") != 0
          && strcmp (text, "-1") != 0 && g_ascii_strcasecmp (text, "TOTAL") != 0
          && g_ascii_strcasecmp (text, "NA") != 0)
        mask |= 1u << i;
    }
  return mask;
}

/* The name before the codes of lists that are not the Harmonised System: SITC's look like it. */
static const char *
find_list (const SeraiFigures *self, const char *classification)
{
  if (*get (self, SERAI_TABLE_TYPE) == 'S' || g_ascii_strncasecmp (classification, "EB", 2) == 0)
    return "EB";
  if (g_ascii_strncasecmp (classification, "SITC", 4) == 0)
    return "S";
  if ((classification[0] == 'S' || classification[0] == 'B') && g_ascii_isalnum (classification[1])
      && strlen (classification) == 2)
    return classification;
  return g_ascii_strncasecmp (classification, "BEC", 3) == 0 ? "B" : NULL;
}

/* "Fuels", where that is a heading of the source's own and not a chapter's name. */
static gboolean
is_listed_heading (const SeraiFigures *self, const char *text)
{
  if (self->layout == NULL || self->layout->list == NULL || *text == '\0'
      || g_ascii_strcasecmp (text, "total") == 0)
    return FALSE;
  gsize length = 0;
  while (g_ascii_isalpha (text[length]))
    length++;
  return text[length] == '\0' && length < 14;
}

static const char *
find_commodity (SeraiFigures *self, const char *text)
{
  const char *known = g_hash_table_lookup (self->commodities, text);
  if (known == NULL)
    {
      char code[sizeof ((SeraiObservation *) NULL)->commodity] = "";
      if (is_listed_heading (self, text))
        g_snprintf (code, sizeof code, "%s:%s", self->layout->list, text);
      else if (!serai_table_commodity_read (self->source->reference, text, code, sizeof code))
        code[0] = '\0';
      known = g_strdup (code);
      g_hash_table_insert (self->commodities, g_strdup (text), (gpointer) known);
    }
  return known;
}

static gboolean
read_commodity (SeraiFigures *self, guint line, SeraiObservation *row)
{
  const char *classification = get (self, SERAI_TABLE_CLASSIFICATION);
  const char *text = get (self, SERAI_TABLE_COMMODITY);
  const char *list = find_list (self, classification);
  g_strlcpy (row->classification, g_str_is_ascii (classification) ? classification : "",
             sizeof row->classification);
  gboolean is_read;
  if (list == NULL)
    {
      const char *code = find_commodity (self, text);
      is_read = *code != '\0';
      g_strlcpy (row->commodity, code, sizeof row->commodity);
    }
  else
    {
      gboolean is_total = *text == '\0' || g_ascii_strcasecmp (text, "TOTAL") == 0;
      if (strcmp (list, "EB") == 0)
        serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_SERVICES, NULL, line);
      else if (is_total)
        list = NULL;
      g_autofree char *code = g_strdup_printf ("%s%s%s", list != NULL ? list : "",
                                               list != NULL ? ":" : "", is_total ? "TOTAL" : text);
      is_read = strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.") == strlen (text)
                && g_strlcpy (row->commodity, code, sizeof row->commodity) < sizeof row->commodity;
    }
  if (!is_read)
    serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_COMMODITY, text, line);
  return is_read;
}

/* What the row's indicator says; NULL where there is none. */
static const SeraiTableIndicator *
get_indicator (SeraiFigures *self)
{
  const char *text = get (self, SERAI_TABLE_INDICATOR);
  if (*text == '\0')
    return NULL;
  SeraiTableIndicator *known = g_hash_table_lookup (self->indicators, text);
  if (known == NULL)
    {
      known = g_new (SeraiTableIndicator, 1);
      *known = serai_table_indicator_read (text);
      g_hash_table_insert (self->indicators, g_strdup (text), known);
    }
  return known;
}

static gboolean
read_common (SeraiFigures *self, guint line, SeraiObservation *row)
{
  for (guint i = self->columns->n_columns; i < self->n_fields; i++)
    if (*get_at (self, i) != '\0')
      {
        serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_TOO_LONG, NULL, line);
        return FALSE;
      }
  const SeraiTableIndicator *indicator = get_indicator (self);
  if (indicator != NULL && !indicator->is_money)
    {
      serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_INDICATOR,
                                get (self, SERAI_TABLE_INDICATOR), line);
      return FALSE;
    }
  if (!read_areas (self, line, row) || !read_commodity (self, line, row))
    return FALSE;
  const char *status = get (self, SERAI_TABLE_STATUS);
  row->status = self->layout != NULL ? self->layout->status : SERAI_STATUS_REPORTED;
  if (*status != '\0' && !serai_table_status_read (status, &row->status))
    serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_STATUS, status, line);
  return TRUE;
}

/* --- one figure of a row ---------------------------------------------------------------------- */

static int
find_flow (SeraiFigures *self, const SeraiTableFigures *figures)
{
  if (figures->flow >= 0)
    return figures->flow;
  const char *text = get (self, SERAI_TABLE_FLOW);
  if (*text != '\0')
    {
      int known = GPOINTER_TO_INT (g_hash_table_lookup (self->flows, text));
      if (known == 0)
        {
          known = serai_table_flow_read (text) + 2;
          g_hash_table_insert (self->flows, g_strdup (text), GINT_TO_POINTER (known));
        }
      return known - 2;
    }
  const SeraiTableIndicator *indicator = get_indicator (self);
  if (indicator != NULL && indicator->flow >= 0)
    return indicator->flow;
  return self->layout != NULL ? self->layout->flow : -1;
}

static gboolean
read_unit (SeraiFigures *self, guint line, SeraiTableUnit *unit)
{
  const SeraiTableIndicator *indicator = get_indicator (self);
  if (indicator != NULL)
    {
      unit->multiplier *= indicator->unit.multiplier;
      if (indicator->unit.currency[0] != '\0')
        *unit = (SeraiTableUnit){unit->multiplier, ""};
      if (indicator->unit.currency[0] != '\0')
        g_strlcpy (unit->currency, indicator->unit.currency, sizeof unit->currency);
    }
  for (guint i = 0; i < 3; i++)
    {
      const char *text = i < 2 ? get_at (self, self->columns->roles[SERAI_TABLE_UNIT][i])
                               : self->columns->constants[SERAI_TABLE_UNIT];
      if (text != NULL && *text != '\0' && !serai_table_unit_read (text, unit))
        {
          serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_UNIT, text, line);
          return FALSE;
        }
    }
  guint power = 0;
  if (serai_table_small_number_read (get (self, SERAI_TABLE_POWER), 15, &power))
    unit->multiplier *= pow (10, power);
  const char *currency = get (self, SERAI_TABLE_CURRENCY);
  SeraiTableUnit said = {1, ""};
  if (strlen (currency) == 3 && g_ascii_isalpha (currency[0]))
    {
      for (guint i = 0; i < 3; i++)
        unit->currency[i] = g_ascii_toupper (currency[i]);
      unit->currency[3] = '\0';
    }
  else if (*currency != '\0' && serai_table_unit_read (currency, &said))
    {
      unit->multiplier *= said.multiplier;
      g_strlcpy (unit->currency, said.currency, sizeof unit->currency);
    }
  if (self->layout != NULL)
    {
      unit->multiplier *= self->layout->multiplier;
      if (unit->currency[0] == '\0')
        g_strlcpy (unit->currency, self->layout->currency, sizeof unit->currency);
    }
  if (unit->currency[0] == '\0')
    {
      self->has_assumed_currency = TRUE;
      g_strlcpy (unit->currency, "USD", sizeof unit->currency);
    }
  return TRUE;
}

static gboolean
read_value (SeraiFigures *self, const SeraiTableFigures *figures, guint line, SeraiObservation *row)
{
  SeraiTableUnit unit = figures->unit;
  const char *text = get_at (self, figures->index);
  if (*text == '\0' && self->layout != NULL && self->layout->skips_blanks)
    {
      self->n_blank++;
      return FALSE;
    }
  double number;
  SeraiTableNumber found = serai_table_number_read (text, self->decimal_mark, &number);
  if (found == SERAI_TABLE_NUMBER_UNREADABLE)
    {
      serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_NUMBER, text, line);
      return FALSE;
    }
  if (!read_unit (self, line, &unit))
    return FALSE;
  g_strlcpy (row->currency, unit.currency, sizeof row->currency);
  row->value = number * unit.multiplier;
  if (found == SERAI_TABLE_NUMBER_CONFIDENTIAL)
    row->status = SERAI_STATUS_CONFIDENTIAL;
  else if (found == SERAI_TABLE_NUMBER_UNPUBLISHED)
    row->status = SERAI_STATUS_UNPUBLISHED;
  else if (found == SERAI_TABLE_NUMBER_MISSING && !serai_status_is_empty (row->status))
    row->status = SERAI_STATUS_MISSING;
  if (row->status == SERAI_STATUS_MISSING)
    serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_MISSING, NULL, line);
  if (serai_status_is_empty (row->status))
    row->value = NAN;
  return TRUE;
}

/* What @figures' cell is worth where it is a plain number; NAN else. */
static double
peek (const SeraiFigures *self, const SeraiTableFigures *figures)
{
  double number;
  const char *text = get_at (self, figures->index);
  return serai_table_number_read (text, self->decimal_mark, &number) == SERAI_TABLE_NUMBER_READ
             ? number
             : NAN;
}

/* Which valuation a column has in this row: by its name; a column without one is that of the
 * columns beside it which has the same value; else what the source says of the flow. */
static SeraiValuation
find_valuation (const SeraiFigures *self, const SeraiTableFigures *figures, SeraiFlow flow)
{
  const GArray *all = self->columns->figures;
  if (figures->valuation != SERAI_VALUATION_UNKNOWN)
    return figures->valuation;
  for (guint i = 0; all->len > 1 && i < all->len; i++)
    {
      const SeraiTableFigures *other = &g_array_index (all, SeraiTableFigures, i);
      if (other->valuation != SERAI_VALUATION_UNKNOWN && peek (self, other) == peek (self, figures))
        return other->valuation;
    }
  const char *said = get (self, SERAI_TABLE_VALUATION);
  if (*said == '\0' && self->layout != NULL && self->layout->valuation != NULL)
    said = self->layout->valuation;
  return *said != '\0' ? serai_table_valuation_read (said, flow) : SERAI_VALUATION_UNKNOWN;
}

/* Whether the column repeats, in this row, what the column without a valuation says, or says
 * nothing: Comtrade's cifvalue and fobvalue beside its primaryValue. */
static gboolean
is_beside (const SeraiFigures *self, const SeraiTableFigures *figures)
{
  const GArray *all = self->columns->figures;
  if (figures->valuation == SERAI_VALUATION_UNKNOWN || all->len == 1)
    return FALSE;
  for (guint i = 0; i < all->len; i++)
    {
      const SeraiTableFigures *other = &g_array_index (all, SeraiTableFigures, i);
      if (other->valuation != SERAI_VALUATION_UNKNOWN || other->flow != figures->flow
          || !serai_period_equal (other->period, figures->period))
        continue;
      double value = peek (self, figures);
      return isnan (value) || value == peek (self, other) || value == 0;
    }
  return FALSE;
}

static void
add_figure (SeraiFigures *self,
            const SeraiTableFigures *figures,
            guint line,
            guint32 mask,
            const SeraiObservation *row)
{
  SeraiObservation figure = *row;
  int flow = find_flow (self, figures);
  if (is_beside (self, figures))
    return;
  if (flow < 0)
    {
      serai_table_remarks_note (self->remarks, SERAI_TABLE_REMARK_FLOW,
                                get (self, SERAI_TABLE_FLOW), line);
      return;
    }
  figure.flow = flow;
  if (serai_period_is_set (figures->period))
    figure.period = figures->period;
  if (!serai_period_is_set (figure.period) && !read_period (self, line, &figure.period))
    return;
  if (!read_value (self, figures, line, &figure))
    return;
  const SeraiTableIndicator *indicator = get_indicator (self);
  figure.valuation = indicator != NULL && indicator->valuation != SERAI_VALUATION_UNKNOWN
                         ? indicator->valuation
                         : find_valuation (self, figures, figure.flow);
  figure.dataset = find_dataset (self);
  figure.note =
      keep_note (self, g_ptr_array_index (self->table->datasets, figure.dataset), figure.partner);
  if (mask != 0)
    {
      serai_figure_details_add (self->details, &figure, mask, line);
      return;
    }
  g_array_append_val (self->table->observations, figure);
  g_array_append_val (self->lines, line);
}

void
serai_figures_add (SeraiFigures *self, const char *const *fields, guint n_fields, guint line)
{
  SeraiObservation row = {0};
  self->fields = fields;
  self->n_fields = n_fields;
  self->n_rows++;
  if (!read_common (self, line, &row))
    return;
  guint32 mask = find_details (self);
  for (guint i = 0; i < self->columns->figures->len; i++)
    add_figure (self, &g_array_index (self->columns->figures, SeraiTableFigures, i), line, mask,
                &row);
}

/* --- beginning and end ------------------------------------------------------------------------ */

void
serai_figures_read_header (const SeraiSource *source,
                           const GPtrArray *header,
                           SeraiTableColumns *columns)
{
  g_autofree char *sign = serai_table_header_sign (header);
  g_autoptr (SeraiTableMapping) mapping = serai_table_choices_find (source->choices, sign);
  serai_table_columns_read (columns, header, mapping);
  columns->sign = g_steal_pointer (&sign);
}

gboolean
serai_figures_check (const SeraiTableColumns *columns,
                     const char *place,
                     guint header,
                     GError **error)
{
  g_autofree char *missing = serai_table_columns_list_missing (columns);
  if (missing == NULL)
    return TRUE;
  g_autofree char *seen = NULL;
  if (strcmp (place, "Record") == 0)
    {
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                   "These data are no trade statistics, or have names that aren't known: they name "
                   "no %s; say which field is which, or get the figures as a table.",
                   missing);
      return FALSE;
    }
  if (serai_table_columns_count_needed (columns) > 0)
    seen = g_strdup_printf ("%s %u names no column for: %s", place, header, missing);
  else
    seen = g_strdup ("This table doesn't look like trade statistics");
  g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
               "%s; trade figures need columns named period, reporter, partner, flow and value (or "
               "exports and imports), so name them in the first line.",
               seen);
  return FALSE;
}

gboolean
serai_figures_are_wanted (const SeraiSource *source)
{
  return source->choices == NULL || !source->choices->is_preview;
}

SeraiTable *
serai_figures_describe (const SeraiTableColumns *columns, SeraiTableMapping *mapping)
{
  SeraiTable *table = serai_table_new ();
  table->header = g_strdup (columns->sign);
  table->mapping = serai_table_mapping_to_text (mapping);
  serai_table_mapping_free (mapping);
  g_autofree char *missing = serai_table_columns_list_missing (columns);
  if (missing != NULL)
    g_ptr_array_add (table->remarks, g_strdup_printf ("No column is named for: %s.", missing));
  return table;
}

/* What concerns whole columns comes first. */
static void
remark_columns (SeraiFigures *self)
{
  GPtrArray *unknown = self->columns->unknown;
  if (unknown->len > 0)
    {
      g_autoptr (GPtrArray) names = g_ptr_array_new ();
      for (guint i = 0; i < MIN (unknown->len, 40); i++)
        g_ptr_array_add (names, g_ptr_array_index (unknown, i));
      g_ptr_array_add (names, NULL);
      g_autofree char *joined = g_strjoinv ("”, “", (char **) names->pdata);
      serai_figures_remark (
          self, g_strdup_printf ("%s %u: %u columns aren't known and were left out: “%s”.",
                                 self->place, self->header, unknown->len, joined));
    }
  if (self->columns->roles[SERAI_TABLE_PARTNER][0] < 0
      && self->columns->constants[SERAI_TABLE_PARTNER] == NULL)
    serai_figures_remark (self, g_strdup ("No column names the partner, so the figures are taken "
                                          "as trade with the whole world."));
}

SeraiFigures *
serai_figures_new (const SeraiSource *source,
                   const SeraiTableColumns *columns,
                   const char *place,
                   guint header,
                   char decimal_mark)
{
  SeraiFigures *self = g_new0 (SeraiFigures, 1);
  self->source = source;
  self->columns = columns;
  self->layout = columns->layout;
  self->place = place;
  self->header = header;
  self->decimal_mark = decimal_mark;
  self->areas = serai_table_areas_new (source->reference);
  self->remarks = serai_table_remarks_new (place);
  self->details = serai_figure_details_new ();
  self->table = serai_table_new ();
  self->lines = g_array_new (FALSE, FALSE, sizeof (guint));
  self->periods = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->commodities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->flows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->indicators = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->datasets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->noted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->key = g_string_new (NULL);
  remark_columns (self);
  return self;
}

void
serai_figures_free (SeraiFigures *self)
{
  serai_table_areas_free (self->areas);
  serai_table_remarks_free (self->remarks);
  serai_figure_details_free (self->details);
  g_clear_pointer (&self->table, serai_table_unref);
  g_array_unref (self->lines);
  g_hash_table_unref (self->periods);
  g_hash_table_unref (self->commodities);
  g_hash_table_unref (self->flows);
  g_hash_table_unref (self->indicators);
  g_hash_table_unref (self->datasets);
  g_hash_table_unref (self->noted);
  g_string_free (self->key, TRUE);
  g_free (self->last_key);
  g_free (self);
}

void
serai_figures_remark (SeraiFigures *self, char *sentence)
{
  g_ptr_array_add (self->table->remarks, sentence);
}

/* "842 (USA: with Puerto Rico …)": codes that cover more or less than the country of today. */
static void
remark_codes (SeraiFigures *self)
{
  if (g_hash_table_size (self->noted) == 0)
    return;
  g_autoptr (GList) codes =
      g_list_sort (g_hash_table_get_keys (self->noted), (GCompareFunc) strcmp);
  g_autoptr (GString) list = g_string_new (NULL);
  for (GList *code = codes; code != NULL; code = code->next)
    g_string_append_printf (list, "%s%s (%s)", list->len > 0 ? ", " : "", (char *) code->data,
                            (char *) g_hash_table_lookup (self->noted, code->data));
  serai_figures_remark (
      self, g_strdup_printf ("Some codes aren't quite the country of today: %s.", list->str));
}

static void
remark_rows (SeraiFigures *self)
{
  if (self->has_assumed_currency)
    serai_figures_remark (self, g_strdup ("Nothing says in which currency the figures are; US "
                                          "dollars are assumed. A column named currency would say "
                                          "it."));
  if (self->n_blank > 0)
    serai_figures_remark (self, g_strdup_printf ("%u cells are empty, which this source leaves so "
                                                 "where a partner isn't among the largest; they "
                                                 "are neither 0 nor missing and were left out.",
                                                 self->n_blank));
  if (self->n_own > 0)
    serai_figures_remark (self, g_strdup_printf ("%u rows name the reporter as its own partner: "
                                                 "goods that came back or were made abroad; they "
                                                 "are kept as they are.",
                                                 self->n_own));
  remark_codes (self);
  for (guint i = 0;
       self->layout != NULL && self->layout->has_limit && i < G_N_ELEMENTS (row_limits); i++)
    if (self->n_rows == row_limits[i])
      serai_figures_remark (self, g_strdup_printf ("There are exactly %u rows, a number at which "
                                                   "UN Comtrade cuts its answers off: some are "
                                                   "probably missing, so ask for fewer partners, "
                                                   "goods or periods at once.",
                                                   self->n_rows));
}

SeraiTable *
serai_figures_finish (SeraiFigures *self, GError **error)
{
  if (self->n_rows == 0)
    {
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                   "The table has a header in %s %u and no row below it; choose another file.",
                   g_ascii_strcasecmp (self->place, "line") == 0 ? "line" : "row", self->header);
      return NULL;
    }
  remark_rows (self);
  serai_figure_details_settle (self->details, self->table, self->lines, self->place);
  serai_figures_unify (self->table, self->lines, self->place);
  if (self->table->observations->len == 0)
    {
      g_autofree char *first = serai_table_remarks_dup_first (self->remarks);
      guint n_remarks = self->table->remarks->len;
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                   "None of the %u rows could be read. %s", self->n_rows,
                   first != NULL   ? first
                   : n_remarks > 0 ? (char *) self->table->remarks->pdata[n_remarks - 1]
                                   : "");
      return NULL;
    }
  serai_table_remarks_write (self->remarks, self->table->remarks);
  self->table->header = g_strdup (self->columns->sign);
  return g_steal_pointer (&self->table);
}
