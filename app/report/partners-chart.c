/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A country's partners side by side. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/partners-chart.h"

#include "report/chart-words.h"
#include "report/sentence.h"
#include "trade/field.h"
#include "trade/indicators.h"
#include "trade/series.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Rows of a ranking, lines in it that are coloured, layers of an area, fields of a treemap. */
#define MOST_PLACES 10
#define MOST_COLOURED 4
#define MOST_LAYERS 5
#define MOST_FIELDS 24

static const SeraiInk inks[] = {SERAI_INK_FIRST, SERAI_INK_SIXTH, SERAI_INK_FOURTH, SERAI_INK_THIRD,
                                SERAI_INK_FIFTH};

/* What is drawn: the fields of one dataset in one currency, in order of time. */
typedef struct
{
  SeraiReference *reference;
  SeraiTable *figures;
  const SeraiRecipe *recipe;
  SeraiChartSpec *spec;
  GPtrArray *fields; /* (element-type SeraiField), lent */
} Asked;

static const SeraiField *
get_field (const Asked *asked, guint i)
{
  return asked->fields->pdata[i];
}

/* --- which figures --------------------------------------------------------------------------- */

static gboolean
is_of_one_source (const SeraiField *a, const SeraiField *b)
{
  return a->dataset == b->dataset && strcmp (a->currency, b->currency) == 0;
}

/* Whether the field can be told from: the places of a ranking are known only where it is. */
static gboolean
is_usable (const SeraiRecipe *recipe, const SeraiField *field)
{
  if (field->places->len < 2)
    return FALSE;
  return recipe->kind != SERAI_CHART_RANK
         || serai_field_is_known (field, &g_array_index (field->places, SeraiPlace, 0));
}

static guint
count_places (const GPtrArray *fields, const SeraiField *like)
{
  guint n_places = 0;
  for (guint i = 0; i < fields->len; i++)
    if (is_of_one_source (fields->pdata[i], like))
      n_places += ((SeraiField *) fields->pdata[i])->places->len;
  return n_places;
}

/* Leaves the usable fields of the source that tells most; of as many, the one taken last. */
static void
choose_source (const SeraiRecipe *recipe, GPtrArray *fields)
{
  for (guint i = fields->len; i-- > 0;)
    if (!is_usable (recipe, fields->pdata[i]))
      g_ptr_array_remove_index (fields, i);
  const SeraiField *best = NULL;
  for (guint i = 0; i < fields->len; i++)
    {
      const SeraiField *field = fields->pdata[i];
      guint n = count_places (fields, field), most = best ? count_places (fields, best) : 0;
      if (n > most || (n == most && field->dataset->retrieved > best->dataset->retrieved))
        best = field;
    }
  for (guint i = fields->len; i-- > 0;)
    if (!is_of_one_source (fields->pdata[i], best))
      g_ptr_array_remove_index (fields, i);
}

static GPtrArray *
find_fields (SeraiTable *figures, const SeraiRecipe *recipe)
{
  static const int granularities[] = {365, 182, 91, 30};
  for (guint i = 0; i < G_N_ELEMENTS (granularities); i++)
    {
      g_autoptr (GPtrArray) fields = serai_fields_from_table (
          figures, recipe->reporter, recipe->measure, recipe->commodity, granularities[i]);
      choose_source (recipe, fields);
      if (fields->len > 0)
        return g_steal_pointer (&fields);
    }
  return g_ptr_array_new ();
}

/* --- series ---------------------------------------------------------------------------------- */

static SeraiSeries *
new_series (const Asked *asked, const char *partner)
{
  SeraiSeries *series = serai_series_new_empty (asked->figures, get_field (asked, 0)->dataset);
  g_strlcpy (series->reporter, asked->recipe->reporter, sizeof series->reporter);
  g_strlcpy (series->partner, partner, sizeof series->partner);
  g_strlcpy (series->commodity, asked->recipe->commodity, sizeof series->commodity);
  g_strlcpy (series->currency, get_field (asked, 0)->currency, sizeof series->currency);
  series->measure = asked->recipe->measure;
  series->form = asked->spec->form;
  return series;
}

/* @place: of which kind the figure is; NULL where there is none. */
static void
add_point (SeraiSeries *series, const SeraiField *field, const SeraiPlace *place, double value)
{
  SeraiPoint point = {field->period, value, place ? place->status : SERAI_STATUS_MISSING,
                      place ? place->valuation : SERAI_VALUATION_UNKNOWN};
  g_array_append_val (series->points, point);
}

static void
take_series (const Asked *asked, SeraiSeries *series, SeraiInk ink, char *label)
{
  g_ptr_array_add (asked->spec->series, series);
  g_ptr_array_add (asked->spec->labels, label);
  g_array_append_val (asked->spec->inks, ink);
}

static gboolean
is_asked (const Asked *asked, const char *partner)
{
  return strcmp (asked->recipe->partner, partner) == 0;
}

static gboolean
has_asked (const Asked *asked)
{
  return !is_asked (asked, "ALL") && !is_asked (asked, "WLD");
}

/* --- a ranking ------------------------------------------------------------------------------- */

/* A partner with its first and last place. */
typedef struct
{
  char name[20];
  double first;
  double last;
} Course;

static double
get_rank (const SeraiField *field, const char *partner)
{
  const SeraiPlace *place = serai_field_find (field, partner);
  return place && serai_field_is_known (field, place) ? serai_field_rank (field, place) : NAN;
}

/* Whoever is among the first in some period, and the partner asked for, by their last place. */
static int
compare_courses (gconstpointer a, gconstpointer b)
{
  const Course *left = a, *right = b;
  double x = isnan (left->last) ? HUGE_VAL : left->last;
  double y = isnan (right->last) ? HUGE_VAL : right->last;
  return x != y ? (x < y ? -1 : 1) : strcmp (left->name, right->name);
}

static gboolean
has_course (const GArray *courses, const char *name)
{
  for (guint i = 0; i < courses->len; i++)
    if (strcmp (g_array_index (courses, Course, i).name, name) == 0)
      return TRUE;
  return FALSE;
}

static GArray *
collect_courses (const Asked *asked)
{
  GArray *courses = g_array_new (FALSE, TRUE, sizeof (Course));
  const SeraiField *first = get_field (asked, 0);
  const SeraiField *last = get_field (asked, asked->fields->len - 1);
  for (guint i = 0; i < asked->fields->len; i++)
    for (guint j = 0; j < get_field (asked, i)->places->len; j++)
      {
        const SeraiField *field = get_field (asked, i);
        const SeraiPlace *place = &g_array_index (field->places, SeraiPlace, j);
        if ((j >= MOST_PLACES && !is_asked (asked, place->name))
            || has_course (courses, place->name))
          continue;
        Course course = {.first = get_rank (first, place->name),
                         .last = get_rank (last, place->name)};
        g_strlcpy (course.name, place->name, sizeof course.name);
        g_array_append_val (courses, course);
      }
  g_array_sort (courses, compare_courses);
  return courses;
}

/* How far a partner moved, what is beyond the rows counting as just beyond. */
static double
get_move (const Course *course)
{
  double beyond = MOST_PLACES + 1;
  double first = isnan (course->first) ? beyond : MIN (course->first, beyond);
  double last = isnan (course->last) ? beyond : MIN (course->last, beyond);
  return fabs (last - first);
}

/* The partner asked for has the first colour; without one those that moved most are coloured. */
static SeraiInk
choose_ink (const Asked *asked, const GArray *courses, guint index)
{
  const Course *course = &g_array_index (courses, Course, index);
  if (has_asked (asked))
    return is_asked (asked, course->name) ? SERAI_INK_FIRST : SERAI_INK_OTHER;
  guint n_before = 0;
  for (guint i = 0; i < courses->len; i++)
    {
      double other = get_move (&g_array_index (courses, Course, i)), own = get_move (course);
      n_before += other > own || (other == own && i < index);
    }
  static const SeraiInk told[] = {SERAI_INK_FIRST, SERAI_INK_THIRD, SERAI_INK_FOURTH,
                                  SERAI_INK_FIFTH};
  return n_before < MOST_COLOURED && get_move (course) > 0 ? told[n_before] : SERAI_INK_OTHER;
}

static void
fill_ranking (const Asked *asked)
{
  SeraiChartSpec *spec = asked->spec;
  spec->form = SERAI_FORM_RANK;
  g_autoptr (GArray) courses = collect_courses (asked);
  for (guint i = 0; i < courses->len; i++)
    {
      const Course *course = &g_array_index (courses, Course, i);
      SeraiSeries *series = new_series (asked, course->name);
      for (guint j = 0; j < asked->fields->len; j++)
        {
          const SeraiField *field = get_field (asked, j);
          add_point (series, field, serai_field_find (field, course->name),
                     get_rank (field, course->name));
        }
      take_series (asked, series, choose_ink (asked, courses, i),
                   serai_sentence_country (asked->reference, course->name));
    }
  guint n_partners = 0;
  for (guint i = 0; i < asked->fields->len; i++)
    n_partners = MAX (n_partners, get_field (asked, i)->places->len);
  spec->n_places = MIN (MOST_PLACES, n_partners);
}

/* --- parts of a whole ------------------------------------------------------------------------ */

/* What the partners' parts are parts of: the world's row, where it isn't less than they are. */
static double
get_whole (const SeraiField *field)
{
  double sum = serai_field_sum (field);
  return field->world > sum ? field->world : sum;
}

static SeraiInk
get_part_ink (const Asked *asked, guint place, const char *name)
{
  if (has_asked (asked))
    return is_asked (asked, name) ? SERAI_INK_FIRST : SERAI_INK_OTHER;
  return place < G_N_ELEMENTS (inks) ? inks[place] : SERAI_INK_OTHER;
}

static void
fill_treemap (const Asked *asked)
{
  const SeraiField *field = get_field (asked, asked->fields->len - 1);
  double rest = get_whole (field);
  for (guint i = 0; i < field->places->len; i++)
    {
      const SeraiPlace *place = &g_array_index (field->places, SeraiPlace, i);
      if (i >= MOST_FIELDS && !is_asked (asked, place->name))
        continue;
      SeraiSeries *series = new_series (asked, place->name);
      add_point (series, field, place, place->value);
      take_series (asked, series, get_part_ink (asked, i, place->name),
                   serai_sentence_country (asked->reference, place->name));
      rest -= place->value;
    }
  if (rest < get_whole (field) * 1e-6)
    return;
  SeraiSeries *others = new_series (asked, "");
  add_point (others, field, &g_array_index (field->places, SeraiPlace, 0), rest);
  take_series (asked, others, SERAI_INK_OTHER, g_strdup (_ ("Other partners")));
}

/* The partners that are greatest over all periods together. */
static GPtrArray *
collect_layers (const Asked *asked)
{
  g_autoptr (GArray) sums = g_array_new (FALSE, TRUE, sizeof (SeraiPlace));
  for (guint i = 0; i < asked->fields->len; i++)
    for (guint j = 0; j < get_field (asked, i)->places->len; j++)
      {
        const SeraiPlace *place = &g_array_index (get_field (asked, i)->places, SeraiPlace, j);
        guint k = 0;
        while (k < sums->len && strcmp (g_array_index (sums, SeraiPlace, k).name, place->name) != 0)
          k++;
        if (k < sums->len)
          g_array_index (sums, SeraiPlace, k).value += place->value;
        else
          g_array_append_vals (sums, place, 1);
      }
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  while (names->len < MIN (MOST_LAYERS, sums->len))
    {
      SeraiPlace *best = &g_array_index (sums, SeraiPlace, 0);
      for (guint i = 1; i < sums->len; i++)
        if (g_array_index (sums, SeraiPlace, i).value > best->value)
          best = &g_array_index (sums, SeraiPlace, i);
      g_ptr_array_add (names, g_strdup (best->name));
      best->value = -1;
    }
  return names;
}

static void
fill_area (const Asked *asked)
{
  g_autoptr (GPtrArray) names = collect_layers (asked);
  SeraiSeries *others = new_series (asked, "");
  for (guint i = 0; i < asked->fields->len; i++)
    {
      const SeraiField *field = get_field (asked, i);
      double rest = get_whole (field);
      for (guint j = 0; j < names->len; j++)
        {
          const SeraiPlace *place = serai_field_find (field, names->pdata[j]);
          rest -= place ? place->value : 0;
        }
      add_point (others, field, &g_array_index (field->places, SeraiPlace, 0), rest);
    }
  for (guint i = 0; i < names->len; i++)
    {
      SeraiSeries *series = new_series (asked, names->pdata[i]);
      for (guint j = 0; j < asked->fields->len; j++)
        {
          const SeraiField *field = get_field (asked, j);
          const SeraiPlace *place = serai_field_find (field, names->pdata[i]);
          add_point (series, field, place, place ? place->value : NAN);
        }
      take_series (asked, series, inks[i],
                   serai_sentence_country (asked->reference, names->pdata[i]));
    }
  take_series (asked, others, SERAI_INK_OTHER, g_strdup (_ ("Other partners")));
}

/* --- words ----------------------------------------------------------------------------------- */

static char *
tell_source (const Asked *asked)
{
  const SeraiField *last = get_field (asked, asked->fields->len - 1);
  g_autofree char *source = serai_chart_words_tell_sources (asked->spec);
  g_autofree char *period = serai_sentence_period (last->period);
  return g_strdup_printf (ngettext ("%s; groups of countries left out, %u partner in %s",
                                    "%s; groups of countries left out, %u partners in %s",
                                    last->places->len),
                          source, last->places->len, period);
}

/* "exports + imports, 139.6 billion US dollars in all; Tajikistan 0.8 %". */
static char *
tell_sum (const Asked *asked, const SeraiField *field)
{
  double whole = get_whole (field);
  g_autofree char *amount = serai_sentence_amount (asked->reference, whole, field->currency);
  g_autofree char *sum = g_strdup_printf (
      _ ("%s, %s in all"), serai_chart_words_measure (asked->recipe->measure), amount);
  const SeraiPlace *place = serai_field_find (field, asked->recipe->partner);
  if (!place)
    return g_steal_pointer (&sum);
  g_autofree char *partner = serai_sentence_country (asked->reference, place->name);
  return g_strdup_printf (_ ("%s; %s %.1f %%"), sum, partner,
                          100 * serai_share (place->value, whole));
}

static void
write_words (const Asked *asked)
{
  SeraiChartSpec *spec = asked->spec;
  const SeraiField *last = get_field (asked, asked->fields->len - 1);
  SeraiRecipe words = *asked->recipe;
  words.form = spec->form;
  double whole = get_whole (last);
  g_autofree char *money =
      serai_sentence_unit (asked->reference, last->currency, whole, &spec->scale);
  if (spec->form == SERAI_FORM_RANK)
    spec->scale = 1;
  else
    spec->point_unit = g_strdup (money);
  spec->unit = serai_chart_words_unit (&words, money);
  if (spec->kind == SERAI_CHART_TREEMAP)
    {
      g_autofree char *title = g_steal_pointer (&spec->title);
      g_autofree char *period = serai_sentence_period (last->period);
      spec->title = g_strdup_printf (C_ ("chart's title, period", "%s, %s"), title, period);
      g_free (spec->unit);
      spec->unit = tell_sum (asked, last);
    }
  spec->source = tell_source (asked);
}

void
serai_partners_chart_fill (SeraiReference *reference,
                           SeraiTable *figures,
                           const SeraiRecipe *recipe,
                           SeraiChartSpec *spec)
{
  spec->title = serai_chart_words_title (reference, recipe);
  spec->empty = g_strdup (
      recipe->kind == SERAI_CHART_RANK
          ? _ ("The library knows too few of the partners to rank them. Import a table with all of "
               "the reporter's partners and the world.")
          : _ ("The library holds no figures by partner for this reporter. Import a table that has "
               "them."));
  g_autoptr (GPtrArray) fields = find_fields (figures, recipe);
  if (fields->len == 0)
    return;
  Asked asked = {reference, figures, recipe, spec, fields};
  if (recipe->kind == SERAI_CHART_RANK)
    fill_ranking (&asked);
  else if (recipe->kind == SERAI_CHART_TREEMAP)
    fill_treemap (&asked);
  else
    fill_area (&asked);
  write_words (&asked);
}
