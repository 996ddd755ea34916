/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks a service for figures: in pieces within its limits, each handed over as it comes. */
#include "fetch/figures.h"

typedef struct
{
  SeraiFetcher *fetcher;
  const SeraiService *service;
  const SeraiAccess *access;
  const SeraiFiguresHost *host;
  GCancellable *cancellable;
  SeraiFetchWatch watch; /* the host's, told of the pieces */
  GQueue pieces;         /* (element-type SeraiFigureQuery) to come */
  guint n_done;
  guint n_pieces;
  const char *label;
} Asking;

static void
progress_cb (const SeraiFetchNews *news, gpointer data)
{
  const Asking *self = data;
  SeraiFetchNews own = *news;
  own.n_done = self->n_done;
  own.n_parts = self->n_pieces;
  own.label = self->label;
  self->host->watch.progress (&own, self->host->watch.progress_data);
}

/* Of an error that concerns this piece alone. */
static gboolean
is_passing_over (const GError *error)
{
  return g_error_matches (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY)
         || g_error_matches (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_NOT_FOUND)
         || g_error_matches (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_ANSWER)
         || g_error_matches (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_TOO_LARGE);
}

/* The service's own words, and what a key has to do with it. */
static void
set_refusal (const Asking *self, const SeraiCapture *refusal, GError **error)
{
  g_autofree char *words = refusal != NULL ? self->service->explain (refusal) : NULL;
  if (g_error_matches (*error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_DENIED))
    {
      g_clear_error (error);
      g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_DENIED,
                   self->access->key != NULL
                       ? "%s does not accept the key: check it, or fetch without one"
                       : "%s gives this only to those who have a key or comes from elsewhere: try "
                         "again later, or with a key",
                   self->service->title);
    }
  else if (words != NULL && is_passing_over (*error))
    {
      g_clear_error (error);
      g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
                   "%s does not take the question (“%s”): check what was asked for",
                   self->service->title, words);
    }
}

static SeraiCapture *
fetch (Asking *self, const SeraiRequest *request, GError **error)
{
  g_autoptr (SeraiCapture) refusal = NULL;
  GError *problem = NULL;
  SeraiCapture *capture = serai_fetcher_fetch (self->fetcher, request, &self->watch, &refusal,
                                               self->cancellable, &problem);
  if (capture != NULL)
    return capture;
  set_refusal (self, refusal, &problem);
  g_propagate_error (error, problem);
  return NULL;
}

static void
remark (const Asking *self, const char *sentence, SeraiRemark kind)
{
  self->host->remark (self->label, sentence, kind, self->host->data);
}

/* Where the service can tell, it is asked whether this was reported at all. */
static gboolean
explain_empty (Asking *self, const SeraiFigureQuery *piece, GError **error)
{
  g_autoptr (SeraiCapture) availability = NULL;
  g_autoptr (GError) problem = NULL;
  if (self->service->ask_availability != NULL)
    {
      g_autoptr (SeraiRequest) request = self->service->ask_availability (piece, self->access);
      availability = fetch (self, request, &problem);
      if (availability == NULL && !is_passing_over (problem))
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return FALSE;
        }
    }
  g_autofree char *sentence = self->service->explain_empty (piece, availability);
  remark (self, sentence, SERAI_REMARK_EMPTY);
  return TRUE;
}

/* Puts the two halves in the piece's place; FALSE where there are none. */
static gboolean
halve (Asking *self, const SeraiFigureQuery *piece)
{
  g_autoptr (GPtrArray) halves = serai_figure_query_halve (piece);
  if (halves == NULL)
    return FALSE;
  g_ptr_array_set_free_func (halves, NULL);
  for (guint i = halves->len; i > 0; i--)
    g_queue_push_head (&self->pieces, halves->pdata[i - 1]);
  self->n_pieces += halves->len - 1;
  return TRUE;
}

typedef struct
{
  gboolean is_halved; /* two others stand in its place */
  guint n_pages;
} Outcome;

static gboolean
take_answer (Asking *self,
             const SeraiFigureQuery *piece,
             const SeraiRequest *request,
             SeraiCapture *capture,
             Outcome *outcome,
             GError **error)
{
  SeraiFacts facts;
  if (!self->service->judge (piece, self->access, capture, &facts, error))
    return FALSE;
  outcome->n_pages = facts.n_pages;
  outcome->is_halved = facts.is_truncated && halve (self, piece);
  if (outcome->is_halved)
    return TRUE;
  if (facts.n_rows == 0)
    return explain_empty (self, piece, error);
  if (facts.is_truncated)
    {
      g_autofree char *sentence = g_strdup_printf (
          "%s cut the answer off after %u rows, and it can't be split further: it is not complete, "
          "so ask for fewer goods",
          self->service->title, facts.n_rows);
      remark (self, sentence, SERAI_REMARK_CUT);
    }
  return self->host->deliver (request, self->label, capture, self->host->data, error);
}

/* One answer of a piece; @outcome->n_pages 0: whether there are more can't be known. */
static gboolean
ask_page (Asking *self, const SeraiFigureQuery *piece, guint page, Outcome *outcome, GError **error)
{
  SeraiRecall recall = SERAI_RECALL_NOTHING;
  g_autoptr (SeraiRequest) request = self->service->ask (piece, self->access, page);
  if (!self->host->recall (request, &recall, self->host->data, error))
    return FALSE;
  if (recall == SERAI_RECALL_FRESH)
    return self->host->deliver (request, self->label, NULL, self->host->data, error);
  g_autoptr (GError) problem = NULL;
  g_autoptr (SeraiCapture) capture = fetch (self, request, &problem);
  if (capture != NULL && capture->status == 304)
    return self->host->deliver (request, self->label, capture, self->host->data, error);
  if (capture != NULL)
    return take_answer (self, piece, request, capture, outcome, error);
  outcome->is_halved = g_error_matches (problem, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_TOO_LARGE)
                       && halve (self, piece);
  if (outcome->is_halved)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

static gboolean
ask_piece (Asking *self, const SeraiFigureQuery *piece, GError **error)
{
  Outcome outcome = {.n_pages = 1};
  for (guint page = 1; page <= outcome.n_pages; page++)
    {
      g_autoptr (GError) problem = NULL;
      if (ask_page (self, piece, page, &outcome, &problem))
        {
          if (outcome.is_halved)
            return TRUE;
          continue;
        }
      if (!is_passing_over (problem))
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return FALSE;
        }
      remark (self, problem->message, SERAI_REMARK_REFUSED);
      break;
    }
  self->n_done++;
  return TRUE;
}

static gboolean
ask_all (Asking *self, GError **error)
{
  while (!g_queue_is_empty (&self->pieces))
    {
      g_autoptr (SeraiFigureQuery) piece = g_queue_pop_head (&self->pieces);
      g_autofree char *label = serai_figure_query_format_label (piece);
      self->label = label;
      if (!ask_piece (self, piece, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
serai_figures_fetch (SeraiFetcher *fetcher,
                     const SeraiService *service,
                     const SeraiAccess *access,
                     const SeraiFigureQuery *query,
                     const SeraiFiguresHost *host,
                     GCancellable *cancellable,
                     GError **error)
{
  if (!service->check (query, error))
    return FALSE;
  Asking self = {.fetcher = fetcher,
                 .service = service,
                 .access = access,
                 .host = host,
                 .cancellable = cancellable,
                 .watch = host->watch};
  if (host->watch.progress != NULL)
    {
      self.watch.progress = progress_cb;
      self.watch.progress_data = &self;
    }
  g_autoptr (GPtrArray) pieces = service->cut (query, access);
  g_ptr_array_set_free_func (pieces, NULL);
  for (guint i = 0; i < pieces->len; i++)
    g_queue_push_tail (&self.pieces, pieces->pdata[i]);
  self.n_pieces = pieces->len;
  gboolean is_done = ask_all (&self, error);
  g_queue_clear_full (&self.pieces, (GDestroyNotify) serai_figure_query_free);
  return is_done;
}
