/* SPDX-License-Identifier: GPL-3.0-or-later */
/* That nothing is counted twice: repeated rows, contradicting rows, details beside their sum. */
#include "import/figures-twice.h"

#include <math.h>
#include <string.h>

/* One sum's details of one breakdown. */
typedef struct
{
  SeraiObservation sum;
  guint32 mask;
  guint n_rows;
  guint line; /* of the first */
} Detail;

struct _SeraiFigureDetails
{
  GHashTable *details; /* (element-type Detail) as key and value */
};

/* --- what makes two rows the same figure ------------------------------------------------------ */

static guint
hash_text (guint hash, const char *text)
{
  for (; *text != '\0'; text++)
    hash = hash * 33 + (guchar) *text;
  return hash * 31 + 7;
}

static guint
hash_figure (const SeraiObservation *row)
{
  guint hash = row->period.first * 2654435761u ^ row->period.last * 40503u;
  hash ^= (guint) row->flow << 3 ^ (guint) row->valuation << 7 ^ row->dataset << 11;
  hash = hash_text (hash, row->reporter);
  hash = hash_text (hash, row->partner);
  hash = hash_text (hash, row->commodity);
  return hash_text (hash, row->currency) * 2654435761u;
}

static gboolean
is_same_figure (const SeraiObservation *a, const SeraiObservation *b)
{
  return a->period.first == b->period.first && a->period.last == b->period.last
         && a->flow == b->flow && a->valuation == b->valuation && a->dataset == b->dataset
         && strcmp (a->commodity, b->commodity) == 0 && strcmp (a->partner, b->partner) == 0
         && strcmp (a->reporter, b->reporter) == 0 && strcmp (a->currency, b->currency) == 0
         && strcmp (a->classification, b->classification) == 0;
}

static gboolean
has_same_value (const SeraiObservation *a, const SeraiObservation *b)
{
  return a->status == b->status && (a->value == b->value || (isnan (a->value) && isnan (b->value)));
}

/* --- rows that stand more than once ----------------------------------------------------------- */

/* Observations by what they count: open addressing over their indices, 0 for an empty place. */
typedef struct
{
  const GArray *rows;
  guint32 *places;
  guint mask;
} Index;

static void
index_init (Index *self, const GArray *rows)
{
  guint size = 64;
  while (size < rows->len * 2)
    size *= 2;
  *self = (Index){rows, g_new0 (guint32, size), size - 1};
}

/* The place of the figure, empty or not. */
static guint32 *
index_find (const Index *self, const SeraiObservation *row)
{
  guint at = hash_figure (row) & self->mask;
  while (
      self->places[at] != 0
      && !is_same_figure (row, &g_array_index (self->rows, SeraiObservation, self->places[at] - 1)))
    at = (at + 1) & self->mask;
  return &self->places[at];
}

typedef struct
{
  guint n_repeated;
  guint n_contradicting; /* figures */
  guint first_line;
} Twice;

/* A mark for each observation: 0 stays, 1 is a repetition, 2 contradicts another. */
static guint8 *
mark_rows (const GArray *rows, const GArray *lines, Twice *twice)
{
  Index index;
  index_init (&index, rows);
  guint8 *marks = g_new0 (guint8, rows->len + 1);
  for (guint i = 0; i < rows->len; i++)
    {
      const SeraiObservation *row = &g_array_index (rows, SeraiObservation, i);
      guint32 *place = index_find (&index, row);
      if (*place == 0)
        {
          *place = i + 1;
          continue;
        }
      guint first = *place - 1;
      if (has_same_value (row, &g_array_index (rows, SeraiObservation, first)))
        {
          marks[i] = 1;
          twice->n_repeated++;
          continue;
        }
      if (twice->n_contradicting == 0)
        twice->first_line = g_array_index (lines, guint, i);
      twice->n_contradicting += marks[first] != 2;
      marks[first] = 2;
      marks[i] = 2;
    }
  g_free (index.places);
  return marks;
}

void
serai_figures_unify (SeraiTable *table, GArray *lines, const char *place)
{
  GArray *rows = table->observations;
  Twice twice = {0};
  g_autofree guint8 *marks = mark_rows (rows, lines, &twice);
  if (twice.n_repeated + twice.n_contradicting == 0)
    return;
  guint n_kept = 0;
  for (guint i = 0; i < rows->len; i++)
    if (marks[i] == 0)
      {
        g_array_index (rows, SeraiObservation, n_kept) = g_array_index (rows, SeraiObservation, i);
        n_kept++;
      }
  g_array_set_size (rows, n_kept);
  if (twice.n_repeated > 0)
    g_ptr_array_add (table->remarks,
                     g_strdup_printf ("%u figures stand in the table more than once with the same "
                                      "value; each was counted once.",
                                      twice.n_repeated));
  if (twice.n_contradicting > 0)
    g_ptr_array_add (
        table->remarks,
        g_strdup_printf ("%s %u: %u figures stand in several rows with different values, as where "
                         "a column that isn't known breaks them down; none of these was taken.",
                         place, twice.first_line, twice.n_contradicting));
}

/* --- details ---------------------------------------------------------------------------------- */

static guint
hash_detail (gconstpointer key)
{
  const Detail *detail = key;
  return hash_figure (&detail->sum) ^ detail->mask;
}

static gboolean
equal_details (gconstpointer a, gconstpointer b)
{
  const Detail *left = a, *right = b;
  return left->mask == right->mask && is_same_figure (&left->sum, &right->sum);
}

SeraiFigureDetails *
serai_figure_details_new (void)
{
  SeraiFigureDetails *self = g_new0 (SeraiFigureDetails, 1);
  self->details = g_hash_table_new_full (hash_detail, equal_details, g_free, NULL);
  return self;
}

void
serai_figure_details_free (SeraiFigureDetails *self)
{
  g_hash_table_unref (self->details);
  g_free (self);
}

void
serai_figure_details_add (SeraiFigureDetails *self,
                          const SeraiObservation *row,
                          guint32 mask,
                          guint line)
{
  Detail key = {*row, mask, 1, line};
  Detail *detail = g_hash_table_lookup (self->details, &key);
  if (detail == NULL)
    {
      detail = g_memdup2 (&key, sizeof key);
      g_hash_table_add (self->details, detail);
      return;
    }
  /* One detail without a value leaves the sum without one. */
  detail->sum.value += row->value;
  detail->sum.status = MAX (detail->sum.status, row->status);
  detail->n_rows++;
}

static guint
count_bits (guint32 mask)
{
  guint n = 0;
  for (; mask != 0; mask &= mask - 1)
    n++;
  return n;
}

/* By figure, the coarsest breakdown first. */
static int
compare_details (gconstpointer a, gconstpointer b)
{
  const Detail *left = *(const Detail *const *) a, *right = *(const Detail *const *) b;
  guint left_hash = hash_figure (&left->sum), right_hash = hash_figure (&right->sum);
  if (left_hash != right_hash)
    return left_hash < right_hash ? -1 : 1;
  int order = strcmp (left->sum.partner, right->sum.partner);
  order = order != 0 ? order : strcmp (left->sum.commodity, right->sum.commodity);
  order = order != 0 ? order : strcmp (left->sum.reporter, right->sum.reporter);
  if (order != 0)
    return order;
  guint n_left = count_bits (left->mask), n_right = count_bits (right->mask);
  if (n_left != n_right)
    return n_left < n_right ? -1 : 1;
  return left->mask < right->mask ? -1 : left->mask > right->mask;
}

static void
add_sum (const Detail *detail, SeraiTable *table, GArray *lines)
{
  SeraiObservation sum = detail->sum;
  if (detail->n_rows > 1 && !serai_status_is_empty (sum.status))
    sum.status = MAX (sum.status, SERAI_STATUS_DERIVED);
  if (isnan (sum.value) && !serai_status_is_empty (sum.status))
    sum.status = SERAI_STATUS_MISSING;
  guint no_line = 0;
  g_array_append_val (table->observations, sum);
  g_array_append_val (lines, no_line);
}

/* Every detail, by figure. (element-type Detail) */
static GPtrArray *
sort_details (const SeraiFigureDetails *self)
{
  GPtrArray *sorted = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer key;
  g_hash_table_iter_init (&iter, self->details);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_ptr_array_add (sorted, key);
  g_ptr_array_sort (sorted, compare_details);
  return sorted;
}

void
serai_figure_details_settle (SeraiFigureDetails *self,
                             SeraiTable *table,
                             GArray *lines,
                             const char *place)
{
  guint n_sums = 0, n_beside = 0, line = G_MAXUINT;
  if (g_hash_table_size (self->details) == 0)
    return;
  Index index;
  index_init (&index, table->observations);
  for (guint i = 0; i < table->observations->len; i++)
    *index_find (&index, &g_array_index (table->observations, SeraiObservation, i)) = i + 1;
  g_autoptr (GPtrArray) sorted = sort_details (self);
  g_autoptr (GPtrArray) sums = g_ptr_array_new ();
  for (guint i = 0; i < sorted->len; i++)
    {
      const Detail *detail = sorted->pdata[i];
      const Detail *before = sums->len > 0 ? sums->pdata[sums->len - 1] : NULL;
      if (*index_find (&index, &detail->sum) != 0)
        {
          n_beside += detail->n_rows;
          line = MIN (line, detail->line);
        }
      else if (before == NULL || !is_same_figure (&before->sum, &detail->sum))
        g_ptr_array_add (sums, (gpointer) detail);
    }
  g_free (index.places);
  for (; n_sums < sums->len; n_sums++)
    add_sum (sums->pdata[n_sums], table, lines);
  if (n_beside > 0)
    g_ptr_array_add (table->remarks,
                     g_strdup_printf ("%s %u: %u rows break a sum down (by means of transport, "
                                      "customs procedure or second partner) and were left out, for "
                                      "their sum has a row of its own.",
                                      place, line, n_beside));
  if (n_sums > 0)
    g_ptr_array_add (table->remarks,
                     g_strdup_printf ("%u figures have no row for their sum, only rows that break "
                                      "it down; these were added up once.",
                                      n_sums));
}
