/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one thing in the programme that speaks to the net. */
#include "fetch/fetcher.h"

#include "base/text.h"
#include "fetch/address.h"
#include "fetch/answer.h"
#include "fetch/lanes.h"

#include "config.h"

#include <libsoup/soup.h>
#include <string.h>

#define MAX_HOPS 10
#define MAX_TRIES 3
#define MAX_WAITS 10
#define MAX_BYTES (64u << 20)
#define MAX_REFUSAL_BYTES (64u << 10) /* of an answer that says no */
#define CHUNK (64u << 10)
#define TELL_USEC (G_USEC_PER_SEC / 10)

struct _SeraiFetcher
{
  GObject parent_instance;
  GTlsDatabase *tls_database;
  guint pause;
  guint first_delay;
  guint longest_wait;
  guint idle_limit;
  guint time_limit;
  SeraiLanes *lanes;

  GMutex mutex;
  SoupSession *session; /* made at the first fetch */
  GCancellable *plug;   /* cancelled while offline */
};

enum
{
  PROP_IS_OFFLINE = 1,
  PROP_TLS_DATABASE,
  PROP_PAUSE,
  PROP_FIRST_DELAY,
  PROP_LONGEST_WAIT,
  PROP_IDLE_LIMIT,
  PROP_TIME_LIMIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiFetcher, serai_fetcher, G_TYPE_OBJECT)

/* One fetch on its way. */
typedef struct
{
  SeraiFetcher *fetcher;
  const SeraiRequest *request;
  const SeraiFetchWatch *watch;
  GCancellable *line; /* cut by the caller and by the switch */
  SeraiCapture *capture;
  GHashTable *seen; /* addresses of this chain */
  char *address;    /* to be asked next */
  char *host;
  char *shown;
  guint n_tries;
  guint n_waits;
} Fetch;

/* One request's answer. */
typedef struct
{
  SoupMessage *message;
  GByteArray *body;
  guint status;
  gboolean is_passing;
} Answer;

/* --- the object -------------------------------------------------------------------------- */

gboolean
serai_fetcher_is_offline (SeraiFetcher *self)
{
  g_mutex_lock (&self->mutex);
  gboolean is_offline = g_cancellable_is_cancelled (self->plug);
  g_mutex_unlock (&self->mutex);
  return is_offline;
}

void
serai_fetcher_set_offline (SeraiFetcher *self, gboolean is_offline)
{
  g_autoptr (GCancellable) cut = NULL;
  g_mutex_lock (&self->mutex);
  gboolean was_offline = g_cancellable_is_cancelled (self->plug);
  if (is_offline && !was_offline)
    cut = g_object_ref (self->plug);
  else if (!is_offline && was_offline)
    {
      g_object_unref (self->plug);
      self->plug = g_cancellable_new ();
    }
  g_mutex_unlock (&self->mutex);
  if (cut != NULL)
    g_cancellable_cancel (cut);
  if (was_offline != is_offline)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_OFFLINE]);
}

static GCancellable *
ref_plug (SeraiFetcher *self)
{
  g_mutex_lock (&self->mutex);
  GCancellable *plug = g_object_ref (self->plug);
  g_mutex_unlock (&self->mutex);
  return plug;
}

static SoupSession *
ref_session (SeraiFetcher *self)
{
  g_mutex_lock (&self->mutex);
  if (self->session == NULL)
    {
      self->session = soup_session_new ();
      soup_session_set_user_agent (self->session, "Serai/" SERAI_VERSION " ");
      soup_session_set_timeout (self->session, self->idle_limit);
      soup_session_set_idle_timeout (self->session, 15);
      if (self->tls_database != NULL)
        soup_session_set_tls_database (self->session, self->tls_database);
    }
  SoupSession *session = g_object_ref (self->session);
  g_mutex_unlock (&self->mutex);
  return session;
}

static void
serai_fetcher_finalize (GObject *object)
{
  SeraiFetcher *self = SERAI_FETCHER (object);
  g_clear_object (&self->session);
  g_clear_object (&self->tls_database);
  g_clear_object (&self->plug);
  serai_lanes_free (self->lanes);
  g_mutex_clear (&self->mutex);
  G_OBJECT_CLASS (serai_fetcher_parent_class)->finalize (object);
}

static guint *
find_number (SeraiFetcher *self, guint id)
{
  switch (id)
    {
    case PROP_PAUSE:
      return &self->pause;
    case PROP_FIRST_DELAY:
      return &self->first_delay;
    case PROP_LONGEST_WAIT:
      return &self->longest_wait;
    case PROP_IDLE_LIMIT:
      return &self->idle_limit;
    case PROP_TIME_LIMIT:
      return &self->time_limit;
    default:
      return NULL;
    }
}

static void
serai_fetcher_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  SeraiFetcher *self = SERAI_FETCHER (object);
  const guint *number = find_number (self, id);
  if (id == PROP_IS_OFFLINE)
    g_value_set_boolean (value, serai_fetcher_is_offline (self));
  else if (id == PROP_TLS_DATABASE)
    g_value_set_object (value, self->tls_database);
  else if (number != NULL)
    g_value_set_uint (value, *number);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
serai_fetcher_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  SeraiFetcher *self = SERAI_FETCHER (object);
  guint *number = find_number (self, id);
  if (id == PROP_IS_OFFLINE)
    serai_fetcher_set_offline (self, g_value_get_boolean (value));
  else if (id == PROP_TLS_DATABASE)
    g_set_object (&self->tls_database, g_value_get_object (value));
  else if (number != NULL)
    *number = g_value_get_uint (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
serai_fetcher_class_init (SeraiFetcherClass *klass)
{
  static const struct
  {
    guint id;
    const char *name;
    guint usual;
  } numbers[] = {{PROP_PAUSE, "pause", 1000},
                 {PROP_FIRST_DELAY, "first-delay", 1000},
                 {PROP_LONGEST_WAIT, "longest-wait", 120},
                 {PROP_IDLE_LIMIT, "idle-limit", 30},
                 {PROP_TIME_LIMIT, "time-limit", 600}};
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  object_class->finalize = serai_fetcher_finalize;
  object_class->get_property = serai_fetcher_get_property;
  object_class->set_property = serai_fetcher_set_property;

  properties[PROP_IS_OFFLINE] =
      g_param_spec_boolean ("is-offline", NULL, NULL, TRUE, flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TLS_DATABASE] =
      g_param_spec_object ("tls-database", NULL, NULL, G_TYPE_TLS_DATABASE, flags);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    properties[numbers[i].id] = g_param_spec_uint (numbers[i].name, NULL, NULL, 0, G_MAXINT,
                                                   numbers[i].usual, flags | G_PARAM_CONSTRUCT);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
serai_fetcher_init (SeraiFetcher *self)
{
  g_mutex_init (&self->mutex);
  self->lanes = serai_lanes_new ();
  self->plug = g_cancellable_new ();
  g_cancellable_cancel (self->plug);
}

SeraiFetcher *
serai_fetcher_new (void)
{
  return g_object_new (SERAI_TYPE_FETCHER, NULL);
}

/* --- one request ------------------------------------------------------------------------- */

static void
clear_answer (Answer *answer)
{
  g_clear_object (&answer->message);
  g_clear_pointer (&answer->body, g_byte_array_unref);
}

static SeraiFetchNews
make_news (const Fetch *fetch, SeraiFetchStage stage)
{
  return (SeraiFetchNews){
      .stage = stage, .address = fetch->shown, .host = fetch->host, .n_parts = 1};
}

static void
tell (const Fetch *fetch, const SeraiFetchNews *news)
{
  if (fetch->watch->progress != NULL)
    fetch->watch->progress (news, fetch->watch->progress_data);
}

static SoupMessage *
make_message (const Fetch *fetch)
{
  const SeraiRequest *request = fetch->request;
  SoupMessage *message = soup_message_new (SOUP_METHOD_GET, fetch->address);
  if (message == NULL)
    return NULL;
  SoupMessageHeaders *headers = soup_message_get_request_headers (message);
  soup_message_add_flags (message, SOUP_MESSAGE_NO_REDIRECT);
  if (request->accept != NULL)
    soup_message_headers_replace (headers, "Accept", request->accept);
  if (request->etag != NULL)
    soup_message_headers_replace (headers, "If-None-Match", request->etag);
  if (request->last_modified != NULL)
    soup_message_headers_replace (headers, "If-Modified-Since", request->last_modified);
  g_autofree char *own = serai_address_get_origin (request->address);
  g_autofree char *origin = serai_address_get_origin (fetch->address);
  if (request->key != NULL && g_str_equal (own, origin))
    soup_message_headers_replace (headers, request->key_header, request->key);
  return message;
}

static gboolean
set_too_large (GError **error, gsize limit)
{
  g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_TOO_LARGE,
               "The answer is larger than %" G_GSIZE_FORMAT
               " megabytes: ask for less, or save it in a browser and take in the file",
               limit >> 20);
  return FALSE;
}

static gboolean
is_success (guint status)
{
  return status >= 200 && status < 300;
}

static gboolean
read_body (const Fetch *fetch, Answer *answer, GInputStream *stream, gint64 began, GError **error)
{
  SoupMessageHeaders *headers = soup_message_get_response_headers (answer->message);
  gsize limit = fetch->request->max_bytes != 0 ? fetch->request->max_bytes : MAX_BYTES;
  goffset length = soup_message_headers_get_encoding (headers) == SOUP_ENCODING_CONTENT_LENGTH
                       ? soup_message_headers_get_content_length (headers)
                       : 0;
  gboolean is_wanted = is_success (answer->status);
  g_autofree guint8 *chunk = g_malloc (CHUNK);
  gint64 told = 0;
  if (is_wanted && length > (goffset) limit)
    return set_too_large (error, limit);
  while (TRUE)
    {
      gssize n_read = g_input_stream_read (stream, chunk, CHUNK, fetch->line, error);
      if (n_read <= 0)
        return n_read == 0;
      g_byte_array_append (answer->body, chunk, n_read);
      if (!is_wanted && answer->body->len >= MAX_REFUSAL_BYTES)
        return TRUE;
      if (answer->body->len > limit)
        return set_too_large (error, limit);
      gint64 now = g_get_monotonic_time ();
      if (now - began > (gint64) fetch->fetcher->time_limit * G_USEC_PER_SEC)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT, "Too slow");
          return FALSE;
        }
      if (now - told < TELL_USEC)
        continue;
      told = now;
      SeraiFetchNews news = make_news (fetch, SERAI_FETCH_RECEIVING);
      news.n_bytes = answer->body->len;
      news.n_total = MAX (length, (goffset) news.n_bytes) * (length > 0);
      tell (fetch, &news);
    }
}

/* libsoup's errors and the system's become ours. */
static gboolean
send (const Fetch *fetch, Answer *answer, GError **error)
{
  g_autoptr (SoupSession) session = ref_session (fetch->fetcher);
  g_autoptr (GError) problem = NULL;
  gint64 began = g_get_monotonic_time ();
  g_autoptr (GInputStream) stream =
      soup_session_send (session, answer->message, fetch->line, &problem);
  if (stream != NULL)
    {
      answer->status = soup_message_get_status (answer->message);
      if (read_body (fetch, answer, stream, began, &problem))
        return TRUE;
    }
  if (problem->domain == SERAI_FETCH_ERROR
      || g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&problem));
  else
    serai_answer_set_error (error, problem,
                            soup_message_get_tls_peer_certificate_errors (answer->message),
                            &answer->is_passing);
  return FALSE;
}

static void
finish_record (const Fetch *fetch,
               SeraiRequestRecord *record,
               const Answer *answer,
               GError *problem)
{
  record->status = answer->status;
  record->size = answer->body->len;
  if (problem != NULL)
    record->problem =
        g_strdup (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_CANCELLED) ? "Cancelled"
                                                                              : problem->message);
  /* The request was made whatever becomes of the line that says how it ended. */
  g_autoptr (GError) error = NULL;
  if (!fetch->watch->log (record, fetch->watch->log_data, &error))
    g_warning ("%s", error->message);
}

/* In its lane: one request, from the log's first word to its last. */
static gboolean
ask (const Fetch *fetch, Answer *answer, GError **error)
{
  g_autoptr (GError) problem = NULL;
  answer->body = g_byte_array_new ();
  answer->message = make_message (fetch);
  if (answer->message == NULL)
    {
      g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_ADDRESS,
                           "This is no web address: check it for typing errors");
      return FALSE;
    }
  g_autoptr (SeraiRequestRecord) record = serai_request_record_new ();
  record->began = g_get_real_time () / G_USEC_PER_SEC;
  record->method = g_strdup (SOUP_METHOD_GET);
  record->address = g_strdup (fetch->shown);
  record->reason = g_strdup (fetch->request->reason);
  if (!fetch->watch->log (record, fetch->watch->log_data, error))
    return FALSE;
  SeraiFetchNews news = make_news (fetch, SERAI_FETCH_ASKING);
  tell (fetch, &news);
  gboolean is_done = send (fetch, answer, &problem);
  finish_record (fetch, record, answer, problem);
  if (!is_done)
    g_propagate_error (error, g_steal_pointer (&problem));
  return is_done;
}

/* --- from one request to the next -------------------------------------------------------- */

static void
set_address (Fetch *fetch, char *address)
{
  g_free (fetch->address);
  g_free (fetch->host);
  g_free (fetch->shown);
  fetch->address = address;
  fetch->host = serai_address_get_host (address);
  fetch->shown = serai_address_without_secrets (address);
}

static gboolean
follow (Fetch *fetch, const Answer *answer, GError **error)
{
  SoupMessageHeaders *headers = soup_message_get_response_headers (answer->message);
  const char *location = soup_message_headers_get_one (headers, "Location");
  char *next = location != NULL ? serai_address_resolve (fetch->address, location, NULL) : NULL;
  serai_capture_add_hop (fetch->capture, answer->status, fetch->shown);
  if (next == NULL)
    g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_REDIRECTS,
                         "The server sends on to something that is no web address");
  else if (!g_hash_table_add (fetch->seen, g_strdup (next)))
    g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_REDIRECTS,
                         "The server sends round in a circle: open the address in a browser");
  else if (fetch->capture->chain->len > MAX_HOPS)
    g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_REDIRECTS,
                         "The server sends on and on without an answer: open the address in a "
                         "browser");
  else
    {
      set_address (fetch, next);
      return TRUE;
    }
  g_free (next);
  return FALSE;
}

static void
add_header_cb (const char *name, const char *value, gpointer data)
{
  if (g_ascii_strcasecmp (name, "Set-Cookie") != 0)
    g_string_append_printf (data, "%s: %s\n", name, value);
}

static void
take (Fetch *fetch, Answer *answer)
{
  SeraiCapture *capture = fetch->capture;
  SoupMessageHeaders *headers = soup_message_get_response_headers (answer->message);
  GString *lines = g_string_new (NULL);
  soup_message_headers_foreach (headers, add_header_cb, lines);
  capture->headers = g_string_free (lines, FALSE);
  capture->status = answer->status;
  capture->final_address = g_strdup (fetch->shown);
  capture->mime = g_strdup (soup_message_headers_get_content_type (headers, NULL));
  capture->etag = g_strdup (soup_message_headers_get_one (headers, "ETag"));
  capture->last_modified = g_strdup (soup_message_headers_get_one (headers, "Last-Modified"));
  capture->captured = g_get_real_time () / G_USEC_PER_SEC;
  capture->expires = serai_answer_get_expiry (
      soup_message_headers_get_list (headers, "Cache-Control"),
      soup_message_headers_get_one (headers, "Expires"), capture->captured);
  capture->bytes = g_byte_array_free_to_bytes (g_steal_pointer (&answer->body));
  capture->sha256 = serai_text_sha256 (capture->bytes);
}

/* Milliseconds before try number @n_tries (1: the second). */
static gint64
get_delay (const Fetch *fetch)
{
  gint64 delay = fetch->fetcher->first_delay;
  for (guint i = 1; i < fetch->n_tries; i++)
    delay *= 4;
  return delay;
}

/* Whether to go on after a wait; else *@problem rises. */
static gboolean
put_off (Fetch *fetch, gint64 until, SeraiWait why, GError **problem, GError **error)
{
  g_autofree char *origin = serai_address_get_origin (fetch->address);
  gboolean is_told = why != SERAI_WAIT_RETRY && until != 0;
  guint *count = is_told ? &fetch->n_waits : &fetch->n_tries;
  *count += 1;
  gint64 delay = get_delay (fetch) * 1000;
  gint64 now = g_get_real_time ();
  if (!is_told)
    until = MAX (until, now + delay);
  if (*count < (is_told ? MAX_WAITS : MAX_TRIES)
      && until - now <= MAX (delay, (gint64) fetch->fetcher->longest_wait * G_USEC_PER_SEC))
    {
      serai_lanes_close (fetch->fetcher->lanes, origin, until, why);
      g_clear_error (problem);
      return TRUE;
    }
  if (is_told)
    {
      serai_lanes_close (fetch->fetcher->lanes, origin, until, why);
      serai_lanes_set_closed (error, until, why);
      g_clear_error (problem);
    }
  else
    g_propagate_error (error, g_steal_pointer (problem));
  return FALSE;
}

/* TRUE: ask on, or *@out_is_done. */
static gboolean
weigh (Fetch *fetch,
       Answer *answer,
       SeraiCapture **out_refusal,
       gboolean *out_is_done,
       GError **error)
{
  SoupMessageHeaders *headers = soup_message_get_response_headers (answer->message);
  const char *retry_after = soup_message_headers_get_one (headers, "Retry-After");
  gint64 until;
  SeraiWait why;
  GError *problem = NULL;
  const char *body = answer->body->len > 0 ? (const char *) answer->body->data : "";
  SeraiAnswerKind kind = serai_answer_judge (answer->status, retry_after, body, answer->body->len,
                                             g_get_real_time (), &until, &why, &problem);
  switch (kind)
    {
    case SERAI_ANSWER_TAKEN:
      take (fetch, answer);
      *out_is_done = TRUE;
      return TRUE;
    case SERAI_ANSWER_ELSEWHERE:
      return follow (fetch, answer, error);
    case SERAI_ANSWER_WAIT:
    case SERAI_ANSWER_RETRY:
      return put_off (fetch, until, why, &problem, error);
    case SERAI_ANSWER_REFUSED:
    default:
      take (fetch, answer);
      if (out_refusal != NULL)
        *out_refusal = serai_capture_ref (fetch->capture);
      g_propagate_error (error, problem);
      return FALSE;
    }
}

/* One request and what follows from it. */
static gboolean
step (Fetch *fetch, SeraiCapture **out_refusal, gboolean *out_is_done, GError **error)
{
  SeraiFetcher *self = fetch->fetcher;
  Answer answer = {0};
  GError *problem = NULL;
  g_autofree char *origin = serai_address_get_origin (fetch->address);
  SeraiFetchNews news = make_news (fetch, SERAI_FETCH_WAITING);
  if (!serai_lanes_enter (self->lanes, origin, self->longest_wait, &news, fetch->watch->progress,
                          fetch->watch->progress_data, fetch->line, error))
    return FALSE;
  gboolean is_going_on = ask (fetch, &answer, &problem);
  serai_lanes_leave (self->lanes, origin,
                     serai_address_is_loopback (fetch->address) ? 0 : self->pause);
  if (is_going_on)
    is_going_on = weigh (fetch, &answer, out_refusal, out_is_done, error);
  else if (answer.is_passing)
    is_going_on = put_off (fetch, 0, SERAI_WAIT_RETRY, &problem, error);
  else
    g_propagate_error (error, problem);
  clear_answer (&answer);
  return is_going_on;
}

/* --- the fetch --------------------------------------------------------------------------- */

static void
cut_cb (GCancellable *cancellable, gpointer line)
{
  g_cancellable_cancel (line);
}

static gulong
tie (GCancellable *cancellable, GCancellable *line)
{
  return cancellable != NULL ? g_cancellable_connect (cancellable, G_CALLBACK (cut_cb),
                                                      g_object_ref (line), g_object_unref)
                             : 0;
}

static SeraiCapture *
run (Fetch *fetch, SeraiCapture **out_refusal, GError **error)
{
  gboolean is_done = FALSE;
  while (!is_done)
    if (!step (fetch, out_refusal, &is_done, error))
      return NULL;
  return serai_capture_ref (fetch->capture);
}

static void
begin (Fetch *fetch)
{
  set_address (fetch, g_strdup (fetch->request->address));
  fetch->line = g_cancellable_new ();
  fetch->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_add (fetch->seen, g_strdup (fetch->address));
  fetch->capture = serai_capture_new ();
  fetch->capture->key = serai_request_dup_cache_key (fetch->request);
  fetch->capture->address = g_strdup (fetch->shown);
}

static void
end (Fetch *fetch)
{
  g_free (fetch->address);
  g_free (fetch->host);
  g_free (fetch->shown);
  g_object_unref (fetch->line);
  g_hash_table_unref (fetch->seen);
  serai_capture_unref (fetch->capture);
}

static void
set_offline_error (GError **error, gboolean is_cut)
{
  g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_OFFLINE,
                       is_cut ? "Serai went offline before the answer was complete: go online to "
                                "fetch this"
                              : "Serai is offline, so nothing was asked: go online to fetch this");
}

SeraiCapture *
serai_fetcher_fetch (SeraiFetcher *self,
                     const SeraiRequest *request,
                     const SeraiFetchWatch *watch,
                     SeraiCapture **out_refusal,
                     GCancellable *cancellable,
                     GError **error)
{
  g_return_val_if_fail (watch->log != NULL, NULL);

  if (out_refusal != NULL)
    *out_refusal = NULL;
  g_autoptr (GCancellable) plug = ref_plug (self);
  if (g_cancellable_is_cancelled (plug))
    {
      set_offline_error (error, FALSE);
      return NULL;
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  g_autoptr (GError) problem = NULL;
  Fetch fetch = {.fetcher = self, .request = request, .watch = watch};
  begin (&fetch);
  gulong by_caller = tie (cancellable, fetch.line);
  gulong by_switch = tie (plug, fetch.line);
  SeraiCapture *capture = run (&fetch, out_refusal, &problem);
  g_cancellable_disconnect (plug, by_switch);
  if (by_caller != 0)
    g_cancellable_disconnect (cancellable, by_caller);
  end (&fetch);
  if (capture == NULL && g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      && !g_cancellable_is_cancelled (cancellable))
    set_offline_error (error, TRUE);
  else if (capture == NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  return capture;
}
