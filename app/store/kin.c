/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which articles have to do with each other, and why. */
#include "store/kin.h"

#include "document/likeness.h"
#include "store/statement.h"

/* One person in common says little, unless few documents name him. */
#define LEAST_PEOPLE 2

#define COLUMNS "a.id, coalesce (a.title, a.file, ''), a.published, a.publisher"

void
serai_kin_free (SeraiKin *self)
{
  g_free (self->title);
  g_free (self->publisher);
  g_free (self->detail);
  g_free (self);
}

static SeraiKin *
read_kin (SeraiStatement *statement, SeraiKinReason reason)
{
  SeraiKin *kin = g_new0 (SeraiKin, 1);
  kin->id = serai_statement_get_int (statement, 0);
  kin->title = serai_statement_dup_text (statement, 1);
  kin->published = serai_statement_get_int (statement, 2);
  kin->publisher = serai_statement_dup_text (statement, 3);
  kin->reason = reason;
  return kin;
}

static gboolean
is_known (GPtrArray *found, gint64 id)
{
  for (guint i = 0; i < found->len; i++)
    if (((const SeraiKin *) found->pdata[i])->id == id)
      return TRUE;
  return FALSE;
}

/* --- nearly the same text ------------------------------------------------------------------ */

static gboolean
load_text (SeraiDatabase *database, gint64 article, char **out_text, GError **error)
{
  static const char sql[] = "SELECT text FROM content WHERE article = :article";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  if (!serai_statement_step (statement, &is_row, error))
    return FALSE;
  if (is_row)
    {
      *out_text = serai_statement_dup_text (statement, 0);
      return TRUE;
    }
  g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                       "The document is not in the library any more");
  return FALSE;
}

static gboolean
add_alike_of_key (SeraiDatabase *database,
                  gint64 article,
                  const char *text,
                  gint64 key,
                  GPtrArray *found,
                  GError **error)
{
  static const char sql[] = "SELECT " COLUMNS ", c.text FROM likeness AS l"
                            "  JOIN article AS a ON a.id = l.article"
                            "  JOIN content AS c ON c.article = a.id"
                            " WHERE l.key = :key AND l.article <> :article LIMIT 200";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":key", key);
  serai_statement_bind_int (statement, ":article", article);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      if (is_known (found, serai_statement_get_int (statement, 0)))
        continue;
      double share = serai_likeness_measure (text, serai_statement_get_text (statement, 4));
      if (share < SERAI_LIKENESS_LEAST)
        continue;
      SeraiKin *kin = read_kin (statement, SERAI_KIN_ALIKE);
      kin->share = share;
      g_ptr_array_add (found, kin);
    }
  return FALSE;
}

static int
compare_shares (gconstpointer a, gconstpointer b)
{
  const SeraiKin *x = *(SeraiKin *const *) a, *y = *(SeraiKin *const *) b;
  return (x->share < y->share) - (x->share > y->share);
}

static gboolean
add_alike (SeraiDatabase *database, gint64 article, GPtrArray *found, GError **error)
{
  g_autofree char *text = NULL;
  if (!load_text (database, article, &text, error))
    return FALSE;
  g_autoptr (GArray) keys = serai_likeness_get_keys (text);
  for (guint i = 0; i < keys->len; i++)
    if (!add_alike_of_key (database, article, text, g_array_index (keys, gint64, i), found, error))
      return FALSE;
  g_ptr_array_sort (found, compare_shares);
  return TRUE;
}

/* --- see also ------------------------------------------------------------------------------ */

/* The fifth column says what is shared. */
static gboolean
add_others (SeraiDatabase *database,
            const char *sql,
            gint64 article,
            SeraiKinReason reason,
            guint limit,
            GPtrArray *found,
            GError **error)
{
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  if (reason == SERAI_KIN_SAME_PEOPLE)
    serai_statement_bind_int (statement, ":least", LEAST_PEOPLE);
  while (found->len < limit)
    {
      if (!serai_statement_step (statement, &is_row, error))
        return FALSE;
      if (!is_row)
        break;
      if (is_known (found, serai_statement_get_int (statement, 0)))
        continue;
      SeraiKin *kin = read_kin (statement, reason);
      kin->detail = serai_statement_dup_text (statement, 4);
      g_ptr_array_add (found, kin);
    }
  return TRUE;
}

/* Amounts that agree within a hundredth; a rank or a percentage is no amount. */
static const char same_figure_sql[] =
    "SELECT " COLUMNS ", mine.reporter || char (10) || mine.partner"
    "  FROM claim AS mine JOIN claim AS other"
    "    ON other.article <> mine.article AND other.unit = mine.unit"
    "   AND ((other.reporter = mine.reporter AND other.partner = mine.partner)"
    "        OR (other.reporter = mine.partner AND other.partner = mine.reporter))"
    "   AND other.commodity IS mine.commodity AND length (mine.unit) = 3"
    "   AND abs (other.value - mine.value) <= 0.01 * abs (mine.value)"
    "  JOIN article AS a ON a.id = other.article"
    " WHERE mine.article = :article GROUP BY a.id ORDER BY count(*) DESC, a.published DESC";

static const char same_people_sql[] =
    "SELECT " COLUMNS ", group_concat (e.name, char (10)) FROM article_entity AS mine"
    "  JOIN entity AS e ON e.id = mine.entity AND e.kind = 0"
    "  JOIN article_entity AS other ON other.entity = e.id AND other.article <> mine.article"
    "  JOIN article AS a ON a.id = other.article"
    " WHERE mine.article = :article GROUP BY a.id HAVING count(*) >= :least"
    " ORDER BY count(*) DESC, a.published DESC LIMIT 100";

static const char same_pair_sql[] =
    "SELECT " COLUMNS ", mine.reporter || char (10) || mine.partner"
    "  FROM claim AS mine JOIN claim AS other ON other.article <> mine.article"
    "   AND ((other.reporter = mine.reporter AND other.partner = mine.partner)"
    "        OR (other.reporter = mine.partner AND other.partner = mine.reporter))"
    "  JOIN article AS a ON a.id = other.article"
    " WHERE mine.article = :article AND mine.partner <> 'WLD' GROUP BY a.id"
    " ORDER BY a.published DESC LIMIT 100";

GPtrArray *
serai_kin_find (SeraiDatabase *database, gint64 article, guint limit, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_kin_free);
  if (!add_alike (database, article, found, error)
      || !add_others (database, same_figure_sql, article, SERAI_KIN_SAME_FIGURE, limit, found,
                      error)
      || !add_others (database, same_people_sql, article, SERAI_KIN_SAME_PEOPLE, limit, found,
                      error)
      || !add_others (database, same_pair_sql, article, SERAI_KIN_SAME_PAIR, limit, found, error))
    return NULL;
  if (found->len > limit)
    g_ptr_array_set_size (found, (int) limit);
  return g_steal_pointer (&found);
}
