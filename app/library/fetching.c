/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that fetch: a thread asks, hands over what comes to the intake, and keeps the visit. */
#include "library/library-private.h"

#include "fetch/address.h"
#include "fetch/figures.h"
#include "library/fetching.h"
#include "library/intake.h"
#include "library/online.h"
#include "store/datasets.h"
#include "store/requests.h"

#include <string.h>

/* Figures fetched so recently aren't asked for again. */
#define YOUNG_SECONDS (24 * 3600)

/* --- the library's part in a request ------------------------------------------------------ */

static gboolean
run_log (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  return serai_requests_log (database, data, error);
}

static gboolean
log_cb (SeraiRequestRecord *record, gpointer data, GError **error)
{
  const SeraiFetching *self = data;
  return serai_worker_run (serai_library_get_writer (self->library), run_log, record, NULL, error);
}

static SeraiFetchWatch
make_watch (SeraiFetching *self)
{
  return (SeraiFetchWatch){self->watch.progress, self->watch.data, log_cb, self};
}

typedef struct
{
  const char *key;
  SeraiVisit *visit;
} VisitJob;

static gboolean
run_find_visit (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  VisitJob *job = data;
  return serai_captures_find_last (database, job->key, &job->visit, error);
}

/* Whether the last visit's answer is still here, to be compared with or pointed at. Of a feed no
 * bytes are kept, and its items may have been deleted: that they are known is enough. */
static gboolean
find_visit (SeraiFetching *self,
            const SeraiRequest *request,
            SeraiVisit **out_visit,
            GError **error)
{
  g_autofree char *key = serai_request_dup_cache_key (request);
  VisitJob job = {key, NULL};
  if (!serai_worker_run (serai_library_get_reader (self->library), run_find_visit, &job, NULL,
                         error))
    return FALSE;
  *out_visit = job.visit;
  return TRUE;
}

static void
set_validators (SeraiRequest *request, const SeraiVisit *visit)
{
  g_free (request->etag);
  g_free (request->last_modified);
  request->etag = g_strdup (visit->etag);
  request->last_modified = g_strdup (visit->last_modified);
}

/* --- outcomes ---------------------------------------------------------------------------- */

static void
tell (SeraiFetching *self, SeraiIntake *intake)
{
  g_ptr_array_add (self->intakes, intake);
  if (self->watch.told != NULL)
    self->watch.told (self->intakes->len, self->n_total, intake, self->watch.data);
}

static SeraiIntake *
make_intake (const char *file, SeraiOutcome outcome, const char *reason)
{
  SeraiIntake *intake = g_new0 (SeraiIntake, 1);
  intake->file = g_strdup (file);
  intake->outcome = outcome;
  intake->reason = g_strdup (reason);
  return intake;
}

static void
tell_known (SeraiFetching *self, const char *file, const SeraiVisit *visit)
{
  SeraiIntake *intake = make_intake (file, SERAI_OUTCOME_DUPLICATE, NULL);
  intake->id = visit->id;
  intake->is_trade = visit->is_trade;
  intake->title = g_strdup (visit->title);
  tell (self, intake);
}

/* --- storing ----------------------------------------------------------------------------- */

typedef struct
{
  const SeraiCapture *capture;
  const SeraiIntake *intake; /* NULL: @original is known */
  gint64 original;
} KeepJob;

static gboolean
run_keep (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  KeepJob *job = data;
  gint64 original = job->original;
  if (job->intake != NULL && job->intake->is_trade)
    {
      if (!serai_datasets_find_original (database, job->intake->id, &original, error))
        return FALSE;
    }
  else if (job->intake != NULL)
    original = job->intake->id;
  return serai_captures_insert (database, original, job->capture, error);
}

static gboolean
keep_visit (SeraiFetching *self,
            const SeraiCapture *capture,
            const SeraiIntake *intake,
            gint64 original,
            GError **error)
{
  KeepJob job = {capture, intake, original};
  return serai_worker_run (serai_library_get_writer (self->library), run_keep, &job, NULL, error);
}

static void
add_remark (SeraiFetching *self, SeraiIntake *intake)
{
  if (self->remark == NULL || intake->outcome == SERAI_OUTCOME_REFUSED)
    return;
  if (intake->remarks == NULL)
    intake->remarks = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (intake->remarks, g_steal_pointer (&self->remark));
}

/* Through the intake, as a file; and which visit it was. */
static gboolean
store (SeraiFetching *self, SeraiCapture *capture, GError **error)
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  g_ptr_array_add (inputs, serai_input_new_for_capture (capture));
  g_autoptr (GPtrArray) intakes = serai_library_add_to_step (self->library, inputs, NULL, NULL,
                                                             self->cancellable, &self->step, error);
  if (intakes == NULL)
    return FALSE;
  const SeraiIntake *own = NULL;
  gboolean is_refused = intakes->len > 0;
  for (guint i = 0; i < intakes->len; i++)
    {
      const SeraiIntake *intake = intakes->pdata[i];
      is_refused = is_refused && intake->outcome == SERAI_OUTCOME_REFUSED;
      if (intake->member == NULL && intake->outcome != SERAI_OUTCOME_REFUSED)
        own = intake;
    }
  if (!is_refused && !keep_visit (self, capture, own, 0, error))
    return FALSE;
  g_ptr_array_set_free_func (intakes, NULL);
  for (guint i = 0; i < intakes->len; i++)
    {
      add_remark (self, intakes->pdata[i]);
      tell (self, intakes->pdata[i]);
    }
  return TRUE;
}

/* --- pages ------------------------------------------------------------------------------- */

static gboolean
run_list_feeds (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray **out_feeds = data;
  *out_feeds = serai_feeds_list (database, error);
  return *out_feeds != NULL;
}

/* A word for the log. */
static const char *
find_reason (const GPtrArray *feeds, const char *address)
{
  for (guint i = 0; i < feeds->len; i++)
    if (strcmp (((const SeraiFeed *) feeds->pdata[i])->address, address) == 0)
      return "feed";
  return "page";
}

static gboolean
fetch_page (SeraiFetching *self, const char *text, const GPtrArray *feeds, GError **error)
{
  g_autoptr (SeraiVisit) visit = NULL;
  g_autofree char *address = serai_address_normalise (text, error);
  if (address == NULL)
    return FALSE;
  g_autoptr (SeraiRequest) request = serai_request_new (address, find_reason (feeds, address));
  if (!find_visit (self, request, &visit, error))
    return FALSE;
  if (visit != NULL)
    set_validators (request, visit);
  SeraiFetchWatch watch = make_watch (self);
  g_autoptr (SeraiCapture) capture =
      serai_fetcher_fetch (self->fetcher, request, &watch, NULL, self->cancellable, error);
  if (capture == NULL)
    return FALSE;
  if (capture->status != 304)
    return store (self, capture, error);
  if (!keep_visit (self, capture, NULL, visit != NULL ? visit->original : 0, error))
    return FALSE;
  if (visit != NULL)
    tell_known (self, capture->address, visit);
  return TRUE;
}

/* Of the address alone; all other errors are the library's. */
static gboolean
is_of_the_net (const GError *error)
{
  return error->domain == SERAI_FETCH_ERROR
         || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
tell_refused (SeraiFetching *self, const char *file, const GError *problem)
{
  SeraiIntake *intake = make_intake (file, SERAI_OUTCOME_REFUSED, NULL);
  serai_intake_refuse (intake, problem);
  tell (self, intake);
}

static gboolean
fetch_pages (SeraiFetching *self, GError **error)
{
  g_autoptr (GPtrArray) feeds = NULL;
  if (!serai_worker_run (serai_library_get_reader (self->library), run_list_feeds, &feeds, NULL,
                         error))
    return FALSE;
  self->n_total = self->addresses->len;
  for (guint i = 0; i < self->addresses->len; i++)
    {
      g_autoptr (GError) problem = NULL;
      if (fetch_page (self, self->addresses->pdata[i], feeds, &problem))
        continue;
      if (g_cancellable_is_cancelled (self->cancellable))
        return TRUE;
      if (!is_of_the_net (problem))
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return FALSE;
        }
      tell_refused (self, self->addresses->pdata[i], problem);
    }
  return TRUE;
}

/* --- figures ----------------------------------------------------------------------------- */

static gboolean
recall_cb (SeraiRequest *request, SeraiRecall *out_recall, gpointer data, GError **error)
{
  SeraiFetching *self = data;
  g_autoptr (SeraiVisit) visit = NULL;
  if (!find_visit (self, request, &visit, error))
    return FALSE;
  if (visit == NULL || visit->id == 0)
    return TRUE;
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  gboolean is_young = visit->expires > now || visit->captured > now - YOUNG_SECONDS;
  if (is_young && !self->is_anew)
    {
      *out_recall = SERAI_RECALL_FRESH;
      return TRUE;
    }
  set_validators (request, visit);
  *out_recall = SERAI_RECALL_ASK;
  return TRUE;
}

static gboolean
deliver_cb (const SeraiRequest *request,
            const char *label,
            SeraiCapture *capture,
            gpointer data,
            GError **error)
{
  SeraiFetching *self = data;
  g_autoptr (SeraiVisit) visit = NULL;
  if (capture != NULL && capture->status != 304)
    return store (self, capture, error);
  if (!find_visit (self, request, &visit, error)
      || (capture != NULL
          && !keep_visit (self, capture, NULL, visit != NULL ? visit->original : 0, error)))
    return FALSE;
  if (visit != NULL)
    tell_known (self, visit->address, visit);
  return TRUE;
}

static void
remark_cb (const char *label, const char *sentence, SeraiRemark kind, gpointer data)
{
  SeraiFetching *self = data;
  if (kind == SERAI_REMARK_CUT)
    {
      /* Of the answer that is delivered next. */
      g_free (self->remark);
      self->remark = g_strdup (sentence);
      return;
    }
  g_autofree char *file = g_strdup_printf ("%s: %s", self->service->name, label);
  tell (self,
        make_intake (file, kind == SERAI_REMARK_EMPTY ? SERAI_OUTCOME_EMPTY : SERAI_OUTCOME_REFUSED,
                     sentence));
}

static gboolean
fetch_figures (SeraiFetching *self, GError **error)
{
  g_autoptr (GError) problem = NULL;
  SeraiFiguresHost host = {make_watch (self), recall_cb, deliver_cb, remark_cb, self};
  if (!self->service->check (self->query, error))
    return FALSE;
  if (serai_figures_fetch (self->fetcher, self->service, self->access, self->query, &host,
                           self->cancellable, &problem)
      || g_cancellable_is_cancelled (self->cancellable))
    return TRUE;
  if (is_of_the_net (problem))
    {
      g_autofree char *label = serai_figure_query_format_label (self->query);
      g_autofree char *file = g_strdup_printf ("%s: %s", self->service->name, label);
      tell_refused (self, file, problem);
      return TRUE;
    }
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

gboolean
serai_fetching_run (SeraiFetching *self, GError **error)
{
  self->intakes = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_intake_free);
  gboolean is_done =
      self->service != NULL ? fetch_figures (self, error) : fetch_pages (self, error);
  g_clear_pointer (&self->remark, g_free);
  serai_library_settle (self->library);
  return is_done;
}
