/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filters as SQL: which articles a filter's facets leave, and what more could be chosen. */
#include "store/filtering.h"

#include "base/period.h"
#include "check/check.h"

#include <string.h>

/* What each facet asks, with its number in the place of "%u". The rare ones are lists of ids, which
 * SQLite makes once and walks through. */
static const char *const conditions[SERAI_N_FACETS] = {
    [SERAI_FACET_DATE] = " AND a.published BETWEEN :first%u AND :last%u",
    [SERAI_FACET_ISSUER] = " AND a.publisher = :value%u",
    [SERAI_FACET_LANGUAGE] = " AND a.language = :value%u",
    [SERAI_FACET_COUNTRY] =
        " AND a.id IN (SELECT article FROM article_entity WHERE entity IN"
        "              (SELECT id FROM entity WHERE kind = 1 AND iso3 = :value%u)"
        "              UNION SELECT article FROM claim WHERE reporter = :value%u"
        "              UNION SELECT article FROM claim WHERE partner = :value%u)",
    [SERAI_FACET_ENTITY] = " AND a.id IN (SELECT article FROM article_entity WHERE entity IN"
                           "              (SELECT id FROM entity WHERE key IN (:value%u",
    [SERAI_FACET_COMMODITY] = " AND a.id IN (SELECT article FROM goods"
                              "               WHERE hs >= :value%u AND hs < :value%u || ':')",
    [SERAI_FACET_VERDICT] = " AND a.id IN (SELECT article FROM verdict"
                            "               WHERE verdict = :value%u AND figures = :figures)",
    [SERAI_FACET_TAG] = " AND a.id IN (SELECT article FROM tag WHERE name = :value%u)",
    [SERAI_FACET_READING] =
        " AND coalesce ((SELECT state FROM reading WHERE article = a.id), 0) = :value%u",
    [SERAI_FACET_STARRED] = " AND a.id IN (SELECT article FROM star)",
};

static GPtrArray *
get_merged (GHashTable *merged, const char *key)
{
  return merged != NULL ? g_hash_table_lookup (merged, key) : NULL;
}

/* Statements are kept by their text's address: each shape of a filter is one for ever. */
static const char *
keep_sql (GString *sql)
{
  return g_intern_string (sql->str);
}

static void
append_numbered (GString *sql, const char *condition, guint number)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);
  g_autoptr (GString) numbered = g_string_new (condition);
  g_string_replace (numbered, "%u", digits, 0);
  g_string_append (sql, numbered->str);
}

void
serai_filtering_append (GString *sql, const SeraiFilter *filter, GHashTable *merged)
{
  for (guint i = 0; i < filter->facets->len; i++)
    {
      const SeraiFacet *facet = filter->facets->pdata[i];
      append_numbered (sql, conditions[facet->kind], i);
      if (facet->kind != SERAI_FACET_ENTITY)
        continue;
      GPtrArray *others = get_merged (merged, facet->value);
      for (guint j = 0; others != NULL && j < others->len; j++)
        g_string_append_printf (sql, ", :other%u_%u", i, j);
      g_string_append (sql, ")))");
    }
}

static void
bind_merged (SeraiStatement *statement, guint number, GPtrArray *others)
{
  for (guint j = 0; others != NULL && j < others->len; j++)
    {
      g_autofree char *name = g_strdup_printf (":other%u_%u", number, j);
      serai_statement_bind_text (statement, name, others->pdata[j]);
    }
}

static void
bind_facet (SeraiStatement *statement, guint number, const SeraiFacet *facet)
{
  g_autofree char *value = g_strdup_printf (":value%u", number);
  g_autofree char *first = g_strdup_printf (":first%u", number);
  g_autofree char *last = g_strdup_printf (":last%u", number);
  SeraiPeriod period = SERAI_PERIOD_NONE;
  SeraiReadState reading;
  SeraiVerdict verdict;
  switch (facet->kind)
    {
    case SERAI_FACET_DATE:
      serai_period_parse (facet->value, &period);
      serai_statement_bind_int (statement, first, period.first);
      serai_statement_bind_int (statement, last, period.last);
      break;
    case SERAI_FACET_READING:
      serai_read_state_parse (facet->value, &reading);
      serai_statement_bind_int (statement, value, reading);
      break;
    case SERAI_FACET_VERDICT:
      serai_verdict_parse (facet->value, &verdict);
      serai_statement_bind_int (statement, value, verdict);
      break;
    case SERAI_FACET_STARRED:
      break;
    default:
      serai_statement_bind_text (statement, value, facet->value);
    }
}

void
serai_filtering_bind (SeraiStatement *statement,
                      const SeraiFilter *filter,
                      GHashTable *merged,
                      gint64 figures)
{
  gboolean has_verdict = FALSE;
  for (guint i = 0; i < filter->facets->len; i++)
    {
      const SeraiFacet *facet = filter->facets->pdata[i];
      bind_facet (statement, i, facet);
      if (facet->kind == SERAI_FACET_ENTITY)
        bind_merged (statement, i, get_merged (merged, facet->value));
      has_verdict = has_verdict || facet->kind == SERAI_FACET_VERDICT;
    }
  if (has_verdict)
    serai_statement_bind_int (statement, ":figures", figures);
}

gboolean
serai_filtering_find (SeraiDatabase *database,
                      const SeraiFilter *filter,
                      GHashTable *merged,
                      gint64 figures,
                      GArray *articles,
                      GError **error)
{
  gboolean is_row;
  g_autoptr (GString) sql = g_string_new ("SELECT a.id FROM article AS a WHERE 1");
  serai_filtering_append (sql, filter, merged);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, keep_sql (sql), error);
  if (statement == NULL)
    return FALSE;
  serai_filtering_bind (statement, filter, merged, figures);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      gint64 id = serai_statement_get_int (statement, 0);
      g_array_append_val (articles, id);
    }
  return FALSE;
}

/* --- what could be chosen ------------------------------------------------------------------ */

void
serai_facet_count_free (SeraiFacetCount *self)
{
  g_free (self->value);
  g_free (self->label);
  g_free (self);
}

/* Value, label, count of articles: of `article AS a` with "%s" for the filter's own conditions. */
static const char *const counts[SERAI_N_FACETS] = {
    /* The year of a Julian day, by way of SQLite's own calendar: day 719,163 is 1 January 1970. */
    [SERAI_FACET_DATE] =
        "SELECT strftime ('%Y', (a.published - 719163) * 86400, 'unixepoch') AS year, NULL,"
        " count(*) FROM article AS a WHERE a.published > 0%s GROUP BY year ORDER BY year DESC",
    [SERAI_FACET_ISSUER] = "SELECT a.publisher, NULL, count(*) AS n FROM article AS a"
                           " WHERE a.publisher IS NOT NULL%s GROUP BY a.publisher"
                           " ORDER BY n DESC, a.publisher",
    [SERAI_FACET_LANGUAGE] = "SELECT a.language, NULL, count(*) AS n FROM article AS a"
                             " WHERE a.language IS NOT NULL%s GROUP BY a.language"
                             " ORDER BY n DESC, a.language",
    [SERAI_FACET_COUNTRY] =
        "SELECT e.iso3, min (e.name), count(DISTINCT ae.article) AS n FROM entity AS e"
        "  JOIN article_entity AS ae ON ae.entity = e.id JOIN article AS a ON a.id = ae.article"
        " WHERE e.kind = 1 AND e.iso3 IS NOT NULL%s GROUP BY e.iso3 ORDER BY n DESC, e.iso3",
    [SERAI_FACET_ENTITY] =
        "SELECT e.key, e.name, count(*) AS n FROM article_entity AS ae"
        "  JOIN entity AS e ON e.id = ae.entity JOIN article AS a ON a.id = ae.article"
        " WHERE e.kind <> 1%s GROUP BY e.id ORDER BY n DESC, e.name",
    [SERAI_FACET_COMMODITY] = "SELECT g.hs, NULL, count(*) AS n FROM goods AS g"
                              "  JOIN article AS a ON a.id = g.article"
                              " WHERE 1%s GROUP BY g.hs ORDER BY n DESC, g.hs",
    [SERAI_FACET_VERDICT] = "SELECT v.verdict, NULL, count(DISTINCT v.article) AS n"
                            "  FROM verdict AS v JOIN article AS a ON a.id = v.article"
                            " WHERE v.figures = :figures%s GROUP BY v.verdict ORDER BY n DESC",
    [SERAI_FACET_TAG] = "SELECT t.name, NULL, count(*) AS n FROM tag AS t"
                        "  JOIN article AS a ON a.id = t.article"
                        " WHERE 1%s GROUP BY t.name ORDER BY t.name",
    [SERAI_FACET_READING] = "SELECT coalesce (r.state, 0) AS state, NULL, count(*)"
                            "  FROM article AS a LEFT JOIN reading AS r ON r.article = a.id"
                            " WHERE 1%s GROUP BY state ORDER BY state",
    [SERAI_FACET_STARRED] = "SELECT 'yes', NULL, count(*) AS n FROM star AS s"
                            "  JOIN article AS a ON a.id = s.article WHERE 1%s HAVING n > 0",
};

static char *
dup_value (SeraiStatement *statement, SeraiFacetKind kind)
{
  gint64 number = serai_statement_get_int (statement, 0);
  if (kind == SERAI_FACET_READING)
    return g_strdup (serai_read_state_to_string ((SeraiReadState) CLAMP (number, 0, 2)));
  if (kind == SERAI_FACET_VERDICT)
    return g_strdup (serai_verdict_to_string ((SeraiVerdict) CLAMP (number, 0, 3)));
  return serai_statement_dup_text (statement, 0);
}

static GPtrArray *
read_counts (SeraiStatement *statement, SeraiFacetKind kind, guint limit, GError **error)
{
  gboolean is_row = TRUE;
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_facet_count_free);
  while (list->len < limit)
    {
      if (!serai_statement_step (statement, &is_row, error))
        return NULL;
      if (!is_row)
        break;
      SeraiFacetCount *count = g_new0 (SeraiFacetCount, 1);
      count->value = dup_value (statement, kind);
      count->label = serai_statement_dup_text (statement, 1);
      count->n_articles = serai_statement_get_int (statement, 2);
      g_ptr_array_add (list, count);
    }
  return g_steal_pointer (&list);
}

GPtrArray *
serai_filtering_count (SeraiDatabase *database,
                       SeraiFacetKind kind,
                       const SeraiFilter *filter,
                       GHashTable *merged,
                       gint64 figures,
                       guint limit,
                       GError **error)
{
  g_autoptr (GString) own = g_string_new (NULL);
  g_autoptr (GString) sql = g_string_new (counts[kind]);
  serai_filtering_append (own, filter, merged);
  g_string_replace (sql, "%s", own->str, 1);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, keep_sql (sql), error);
  if (statement == NULL)
    return NULL;
  serai_filtering_bind (statement, filter, merged, figures);
  if (kind == SERAI_FACET_VERDICT)
    serai_statement_bind_int (statement, ":figures", figures);
  return read_counts (statement, kind, limit, error);
}
