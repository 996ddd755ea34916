/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an HTTP status, or an error on the way, means for whoever asked. */
#include "fetch/answer.h"

#include "fetch/error.h"

#include <libsoup/soup.h>
#include <stdio.h>
#include <string.h>

/* --- times ------------------------------------------------------------------------------- */

static const char *
skip_to (const char *text, const char *end, const char *words)
{
  gsize length = strlen (words);
  for (; text + length <= end; text++)
    if (g_ascii_strncasecmp (text, words, length) == 0)
      return text + length;
  return NULL;
}

/* "03:14:17" or "1.03:14:17" in seconds; -1 where it is none. @text ends with NUL. */
static gint64
read_duration (const char *text)
{
  guint days = 0, hours, minutes, seconds;
  if (sscanf (text, " %4u.%2u:%2u:%2u", &days, &hours, &minutes, &seconds) != 4
      && (days = 0, sscanf (text, " %2u:%2u:%2u", &hours, &minutes, &seconds)) != 3)
    return -1;
  return ((days * (gint64) 24 + hours) * 60 + minutes) * 60 + seconds;
}

/* What the body says of when to come again, in seconds; -1: nothing. */
static gint64
read_body_wait (const char *body, gsize size)
{
  g_autofree char *text = g_strndup (body, size);
  const char *end = text + strlen (text);
  const char *at = skip_to (text, end, "replenished in");
  if (at != NULL)
    return read_duration (at);
  at = skip_to (text, end, "try again in");
  guint seconds;
  return at != NULL && sscanf (at, " %9u second", &seconds) == 1 ? (gint64) seconds : -1;
}

/* In seconds from @now; -1 where there is none. */
static gint64
read_retry_after (const char *text, gint64 now)
{
  if (text == NULL)
    return -1;
  if (g_ascii_isdigit (*text))
    return MIN (g_ascii_strtoull (text, NULL, 10), 400u * 24 * 3600);
  g_autoptr (GDateTime) time = soup_date_time_new_from_http_string (text);
  return time != NULL ? MAX (0, g_date_time_to_unix (time) - now / G_USEC_PER_SEC) : -1;
}

gint64
serai_answer_get_expiry (const char *cache_control, const char *expires, gint64 now)
{
  if (cache_control != NULL)
    {
      const char *end = cache_control + strlen (cache_control);
      if (skip_to (cache_control, end, "no-store") != NULL
          || skip_to (cache_control, end, "no-cache") != NULL)
        return 0;
      const char *age = skip_to (cache_control, end, "max-age=");
      if (age != NULL)
        return now + MIN (g_ascii_strtoull (age, NULL, 10), 366u * 24 * 3600);
    }
  g_autoptr (GDateTime) time =
      expires != NULL ? soup_date_time_new_from_http_string (expires) : NULL;
  gint64 until = time != NULL ? g_date_time_to_unix (time) : 0;
  return until > now ? until : 0;
}

/* --- statuses ---------------------------------------------------------------------------- */

static void
set_refused (GError **error, guint status)
{
  if (status == 401 || status == 403 || status == 407)
    g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_DENIED,
                 "The server gives this only to those who have a key or a login (HTTP %u): open it "
                 "in a browser, save it and take in the file",
                 status);
  else if (status == 404 || status == 410)
    g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_NOT_FOUND,
                 "The server has nothing at this address (HTTP %u): check it for typing errors",
                 status);
  else if (status == 400 || status == 413 || status == 414 || status == 422)
    g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
                 "The server doesn't understand the question (HTTP %u): check what was asked for",
                 status);
  else
    g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_SERVER,
                 "The server could not answer (HTTP %u): try again later", status);
}

static gboolean
is_quota (guint status, gint64 wait, const char *body, gsize size)
{
  if (status != 403)
    return FALSE;
  return wait > 0 || skip_to (body, body + size, "quota") != NULL;
}

SeraiAnswerKind
serai_answer_judge (guint status,
                    const char *retry_after,
                    const char *body,
                    gsize size,
                    gint64 now,
                    gint64 *out_until,
                    SeraiWait *out_why,
                    GError **error)
{
  *out_until = 0;
  *out_why = SERAI_WAIT_NONE;
  if ((status >= 200 && status < 300) || status == 304)
    return SERAI_ANSWER_TAKEN;
  if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
    return SERAI_ANSWER_ELSEWHERE;
  /* Both may name a time, and they may differ: the later one is safe. */
  gint64 wait = MAX (read_retry_after (retry_after, now), read_body_wait (body, size));
  if (wait >= 0)
    *out_until = now + wait * G_USEC_PER_SEC;
  if (status == 429 || is_quota (status, wait, body, size))
    {
      *out_why = status == 429 ? SERAI_WAIT_BUSY : SERAI_WAIT_QUOTA;
      g_set_error_literal (error, SERAI_FETCH_ERROR,
                           status == 429 ? SERAI_FETCH_ERROR_BUSY : SERAI_FETCH_ERROR_QUOTA,
                           status == 429
                               ? "The server says that it is asked too often: try again later"
                               : "The service's calls for today are used up: try again tomorrow");
      return SERAI_ANSWER_WAIT;
    }
  set_refused (error, status);
  if (status == 408 || status == 500 || status == 502 || status == 503 || status == 504)
    {
      *out_why = SERAI_WAIT_RETRY;
      return SERAI_ANSWER_RETRY;
    }
  return SERAI_ANSWER_REFUSED;
}

/* --- on the way -------------------------------------------------------------------------- */

static const char *
describe_certificate (GTlsCertificateFlags flags)
{
  if (flags & G_TLS_CERTIFICATE_BAD_IDENTITY)
    return "The server's certificate is for another name, so it may be somebody else: check the "
           "address, and do not trust what it shows";
  if (flags & G_TLS_CERTIFICATE_EXPIRED)
    return "The server's certificate has expired: check this computer's date, else wait until its "
           "owner has renewed it";
  if (flags & G_TLS_CERTIFICATE_NOT_ACTIVATED)
    return "The server's certificate is not valid yet: check this computer's date";
  if (flags & G_TLS_CERTIFICATE_REVOKED)
    return "The server's certificate was revoked: do not trust what it shows";
  if (flags & G_TLS_CERTIFICATE_UNKNOWN_CA)
    return "Nobody whom this computer trusts vouches for the server's certificate: if it is your "
           "own network's, ask for its authority to be installed";
  return "The connection cannot be made secure: the server's certificate is not in order";
}

static void
set_plain (GError **error,
           int code,
           const char *message,
           gboolean is_passing,
           gboolean *out_passing)
{
  *out_passing = is_passing;
  g_set_error_literal (error, SERAI_FETCH_ERROR, code, message);
}

static gboolean
is_unreachable (const GError *problem)
{
  return g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_CONNECTION_REFUSED)
         || g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_HOST_UNREACHABLE)
         || g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NETWORK_UNREACHABLE);
}

static gboolean
is_broken (const GError *problem)
{
  return g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT)
         || g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_CONNECTION_CLOSED)
         || g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE)
         || problem->domain == SOUP_SESSION_ERROR;
}

void
serai_answer_set_error (GError **error,
                        const GError *problem,
                        GTlsCertificateFlags tls_errors,
                        gboolean *out_is_passing)
{
  if (tls_errors != 0 || g_error_matches (problem, G_TLS_ERROR, G_TLS_ERROR_BAD_CERTIFICATE))
    set_plain (error, SERAI_FETCH_ERROR_SECURITY, describe_certificate (tls_errors), FALSE,
               out_is_passing);
  else if (g_error_matches (problem, G_TLS_ERROR, G_TLS_ERROR_UNAVAILABLE))
    set_plain (error, SERAI_FETCH_ERROR_SECURITY,
               "This computer cannot open secure connections: install the package glib-networking",
               FALSE, out_is_passing);
  else if (problem->domain == G_TLS_ERROR
           && !g_error_matches (problem, G_TLS_ERROR, G_TLS_ERROR_EOF))
    set_plain (error, SERAI_FETCH_ERROR_SECURITY,
               "No secure connection comes about: the server may not speak TLS at this address",
               FALSE, out_is_passing);
  else if (problem->domain == G_RESOLVER_ERROR)
    set_plain (error, SERAI_FETCH_ERROR_UNREACHABLE,
               "No server of this name is found: check the address and the connection to the net",
               g_error_matches (problem, G_RESOLVER_ERROR, G_RESOLVER_ERROR_TEMPORARY_FAILURE),
               out_is_passing);
  else if (is_unreachable (problem))
    set_plain (error, SERAI_FETCH_ERROR_UNREACHABLE,
               "The server cannot be reached: check the address and the connection to the net",
               FALSE, out_is_passing);
  else if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_TIMED_OUT))
    set_plain (error, SERAI_FETCH_ERROR_TIMED_OUT,
               "The server does not answer in time: try again later", TRUE, out_is_passing);
  else if (is_broken (problem) || problem->domain == G_TLS_ERROR)
    set_plain (error, SERAI_FETCH_ERROR_BROKEN,
               "The answer broke off before it was complete: try again", TRUE, out_is_passing);
  else
    {
      *out_is_passing = FALSE;
      g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_BROKEN,
                   "The answer could not be read (%s): try again", problem->message);
    }
}
