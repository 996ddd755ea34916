/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `claim`: what articles state on trade. */
#include "store/claims.h"

#include "store/statement.h"

static void
bind_claim (SeraiStatement *statement, gint64 article, const SeraiClaim *claim)
{
  serai_statement_bind_int (statement, ":article", article);
  serai_statement_bind_int (statement, ":first", claim->span.start);
  serai_statement_bind_int (statement, ":end", claim->span.end);
  serai_statement_bind_int (statement, ":value_first", claim->value_span.start);
  serai_statement_bind_int (statement, ":value_end", claim->value_span.end);
  serai_statement_bind_int (statement, ":kind", claim->kind);
  serai_statement_bind_int (statement, ":measure", claim->measure);
  serai_statement_bind_text (statement, ":reporter", claim->reporter);
  serai_statement_bind_text (statement, ":partner", claim->partner);
  serai_statement_bind_text (statement, ":among", claim->among);
  serai_statement_bind_text (statement, ":share_of", claim->of);
  serai_statement_bind_text (statement, ":commodity", claim->commodity);
  serai_statement_bind_day (statement, ":first_day", claim->period.first);
  serai_statement_bind_day (statement, ":last_day", claim->period.last);
  serai_statement_bind_day (statement, ":base_first_day", claim->base_period.first);
  serai_statement_bind_day (statement, ":base_last_day", claim->base_period.last);
  serai_statement_bind_double (statement, ":value", claim->value);
  serai_statement_bind_double (statement, ":upper", claim->upper);
  serai_statement_bind_double (statement, ":step", claim->step);
  serai_statement_bind_text (statement, ":unit", claim->unit);
  serai_statement_bind_int (statement, ":bound", claim->bound);
  serai_statement_bind_int (statement, ":direction", claim->direction);
}

gboolean
serai_claims_insert (SeraiDatabase *database, gint64 article, GPtrArray *claims, GError **error)
{
  static const char sql[] =
      "INSERT INTO claim (article, first_char, end_char, first_char_of_value, end_char_of_value,"
      "  kind, measure, reporter, partner, among, share_of, commodity, first_day, last_day,"
      "  base_first_day, base_last_day, value, upper, step, unit, bound, direction)"
      " VALUES (:article, :first, :end, :value_first, :value_end, :kind, :measure, :reporter,"
      "  :partner, :among, :share_of, :commodity, :first_day, :last_day, :base_first_day,"
      "  :base_last_day, :value, :upper, :step, :unit, :bound, :direction)";
  for (guint i = 0; i < claims->len; i++)
    {
      g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
      if (statement == NULL)
        return FALSE;
      bind_claim (statement, article, claims->pdata[i]);
      if (!serai_statement_run (statement, NULL, error))
        return FALSE;
    }
  return TRUE;
}

static void
read_code (SeraiStatement *statement, int column, char *code, gsize room)
{
  const char *text = serai_statement_get_text (statement, column);
  g_strlcpy (code, text != NULL ? text : "", room);
}

/* A number out of its enum's range, as only a damaged file has it, is taken as the first. */
static int
read_choice (SeraiStatement *statement, int column, int last)
{
  gint64 value = serai_statement_get_int (statement, column);
  return value >= 0 && value <= last ? value : 0;
}

static SeraiClaim *
read_claim (SeraiStatement *statement)
{
  SeraiClaim *claim = serai_claim_new ();
  claim->span.start = serai_statement_get_int (statement, 0);
  claim->span.end = serai_statement_get_int (statement, 1);
  claim->value_span.start = serai_statement_get_int (statement, 2);
  claim->value_span.end = serai_statement_get_int (statement, 3);
  claim->kind = (SeraiClaimKind) read_choice (statement, 4, SERAI_CLAIM_TARGET);
  claim->measure = (SeraiMeasure) read_choice (statement, 5, SERAI_MEASURE_BALANCE);
  read_code (statement, 6, claim->reporter, sizeof claim->reporter);
  read_code (statement, 7, claim->partner, sizeof claim->partner);
  claim->among = serai_statement_dup_text (statement, 8);
  claim->of = serai_statement_dup_text (statement, 9);
  claim->commodity = serai_statement_dup_text (statement, 10);
  claim->period.first = serai_statement_get_int (statement, 11);
  claim->period.last = serai_statement_get_int (statement, 12);
  claim->base_period.first = serai_statement_get_int (statement, 13);
  claim->base_period.last = serai_statement_get_int (statement, 14);
  claim->value = serai_statement_get_double (statement, 15);
  claim->upper = serai_statement_get_double (statement, 16);
  claim->step = serai_statement_get_double (statement, 17);
  read_code (statement, 18, claim->unit, sizeof claim->unit);
  claim->bound = (SeraiBound) read_choice (statement, 19, SERAI_BOUND_ABOVE);
  claim->direction = (SeraiDirection) read_choice (statement, 20, SERAI_DIRECTION_DOWN);
  return claim;
}

void
serai_said_free (SeraiSaid *self)
{
  g_free (self->title);
  g_clear_pointer (&self->claim, serai_claim_free);
  g_free (self->words);
  g_free (self->sentence);
  g_free (self);
}

gboolean
serai_claims_load_said (SeraiDatabase *database,
                        const char *reporter,
                        const char *partner,
                        guint limit,
                        GPtrArray *said,
                        GError **error)
{
  static const char sql[] =
      "SELECT c.first_char, c.end_char, c.first_char_of_value, c.end_char_of_value, c.kind,"
      "  c.measure, c.reporter, c.partner, c.among, c.share_of, c.commodity, c.first_day,"
      "  c.last_day, c.base_first_day, c.base_last_day, c.value, c.upper, c.step, c.unit, c.bound,"
      "  c.direction, a.id, a.title, a.published,"
      "  substr(t.text, c.first_char_of_value + 1, c.end_char_of_value - c.first_char_of_value),"
      "  substr(t.text, c.first_char + 1, c.end_char - c.first_char)"
      " FROM claim c JOIN article a ON a.id = c.article JOIN content t ON t.article = a.id"
      " WHERE (c.reporter = :one AND c.partner = :other)"
      "  OR (c.reporter = :other AND c.partner = :one)"
      " ORDER BY a.published DESC, c.id LIMIT :limit";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":one", reporter);
  serai_statement_bind_text (statement, ":other", partner);
  serai_statement_bind_int (statement, ":limit", limit);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      SeraiSaid *one = g_new0 (SeraiSaid, 1);
      one->claim = read_claim (statement);
      one->article = serai_statement_get_int (statement, 21);
      one->title = serai_statement_dup_text (statement, 22);
      one->published = serai_statement_get_int (statement, 23);
      one->words = serai_statement_dup_text (statement, 24);
      one->sentence = serai_statement_dup_text (statement, 25);
      g_ptr_array_add (said, one);
    }
  return FALSE;
}

gboolean
serai_claims_load (SeraiDatabase *database, gint64 article, GPtrArray *claims, GError **error)
{
  static const char sql[] =
      "SELECT first_char, end_char, first_char_of_value, end_char_of_value, kind, measure,"
      "  reporter, partner, among, share_of, commodity, first_day, last_day, base_first_day,"
      "  base_last_day, value, upper, step, unit, bound, direction"
      " FROM claim WHERE article = :article ORDER BY id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      g_ptr_array_add (claims, read_claim (statement));
    }
  return FALSE;
}
