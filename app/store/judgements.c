/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `judgement`. */
#include "store/judgements.h"

#include "store/statement.h"

static gboolean
delete_former (SeraiDatabase *database,
               const SeraiJudgement *judgement,
               gint64 before,
               GError **error)
{
  static const char sql[] =
      "DELETE FROM judgement WHERE id = :before OR (article = :article AND first_char = :first"
      "   AND end_char = :end AND value_offset = :value_offset AND kind = :kind)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":before", before);
  serai_statement_bind_int (statement, ":article", judgement->document);
  serai_statement_bind_int (statement, ":first", judgement->span.start);
  serai_statement_bind_int (statement, ":end", judgement->span.end);
  serai_statement_bind_int (statement, ":value_offset", judgement->value_offset);
  serai_statement_bind_text (statement, ":kind", serai_claim_kind_to_string (judgement->kind));
  return serai_statement_run (statement, NULL, error);
}

static void
bind_judgement (SeraiStatement *statement, const SeraiJudgement *judgement)
{
  serai_statement_bind_int (statement, ":article", judgement->document);
  serai_statement_bind_int (statement, ":first", judgement->span.start);
  serai_statement_bind_int (statement, ":end", judgement->span.end);
  serai_statement_bind_int (statement, ":value_offset", judgement->value_offset);
  serai_statement_bind_text (statement, ":kind", serai_claim_kind_to_string (judgement->kind));
  serai_statement_bind_text (statement, ":quotation", judgement->quotation);
  serai_statement_bind_text (statement, ":verdict",
                             judgement->is_overruled ? serai_verdict_to_string (judgement->verdict)
                                                     : NULL);
  serai_statement_bind_text (statement, ":reason", judgement->reason);
  serai_statement_bind_text (statement, ":figures",
                             judgement->has_reading ? serai_whose_to_string (judgement->whose)
                                                    : NULL);
  serai_statement_bind_text (statement, ":counted",
                             judgement->has_reading ? serai_variant_to_string (judgement->variant)
                                                    : NULL);
  serai_statement_bind_text (statement, ":source",
                             judgement->has_reading ? judgement->source : NULL);
  serai_statement_bind_int (statement, ":nth", judgement->has_reading ? judgement->nth : 0);
  serai_statement_bind_int (statement, ":created", judgement->created);
}

gboolean
serai_judgements_save (SeraiDatabase *database,
                       const SeraiJudgement *judgement,
                       gint64 before,
                       GError **error)
{
  static const char sql[] =
      "INSERT INTO judgement (article, first_char, end_char, value_offset, kind, quotation,"
      " verdict, reason, figures, counted, source, nth, created)"
      " SELECT id, :first, :end, :value_offset, :kind, :quotation, :verdict, :reason, :figures,"
      "        :counted, :source, :nth, :created FROM article WHERE id = :article";
  int n_inserted = 0;
  if (!delete_former (database, judgement, before, error))
    return FALSE;
  if (serai_judgement_says_nothing (judgement))
    return TRUE;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  bind_judgement (statement, judgement);
  if (!serai_statement_run (statement, &n_inserted, error))
    return FALSE;
  if (n_inserted > 0)
    return TRUE;
  g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                       "The document is not in the library any more");
  return FALSE;
}

/* What this version doesn't know is left out: the best reading, the figures' verdict. */
static SeraiJudgement *
read_judgement (SeraiStatement *statement, gint64 article)
{
  const char *verdict = serai_statement_get_text (statement, 6);
  const char *figures = serai_statement_get_text (statement, 8);
  const char *counted = serai_statement_get_text (statement, 9);
  SeraiJudgement *self = g_atomic_rc_box_new0 (SeraiJudgement);
  self->document = article;
  self->id = serai_statement_get_int (statement, 0);
  self->span.start = serai_statement_get_int (statement, 1);
  self->span.end = serai_statement_get_int (statement, 2);
  self->value_offset = serai_statement_get_int (statement, 3);
  self->is_overruled = verdict != NULL && serai_verdict_parse (verdict, &self->verdict);
  self->reason = serai_statement_dup_text (statement, 7);
  self->quotation = serai_statement_dup_text (statement, 5);
  self->source = serai_statement_dup_text (statement, 10);
  self->nth = serai_statement_get_int (statement, 11);
  self->has_reading = figures != NULL && counted != NULL && self->source != NULL
                      && serai_whose_parse (figures, &self->whose)
                      && serai_variant_parse (counted, &self->variant);
  self->created = serai_statement_get_int (statement, 12);
  return self;
}

gboolean
serai_judgements_load (SeraiDatabase *database,
                       gint64 article,
                       GPtrArray *judgements,
                       GError **error)
{
  static const char sql[] =
      "SELECT id, first_char, end_char, value_offset, kind, quotation, verdict, reason, figures,"
      "       counted, source, nth, created FROM judgement WHERE article = :article ORDER BY id";
  gboolean is_row;
  SeraiClaimKind kind;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      if (!serai_claim_kind_parse (serai_statement_get_text (statement, 4), &kind))
        continue;
      SeraiJudgement *judgement = read_judgement (statement, article);
      judgement->kind = kind;
      g_ptr_array_add (judgements, judgement);
    }
  return FALSE;
}
