/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an HTTP status means for whoever asked: take it, go on, wait, try again, give up. */
#pragma once

#include "fetch/news.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_ANSWER_TAKEN,     /* the bytes are the answer, or what is known still holds (304) */
  SERAI_ANSWER_ELSEWHERE, /* a redirect */
  SERAI_ANSWER_WAIT,      /* leave the server alone until a time that it names */
  SERAI_ANSWER_RETRY,     /* it may pass */
  SERAI_ANSWER_REFUSED,   /* the error says why */
} SeraiAnswerKind;

/* @retry_after: (nullable) that header. @body, @size: the beginning of the body; some services name
 * the time there alone ("Quota will be replenished in 03:14:17."). @now: Unix time in microseconds.
 * @out_until: WAIT: that time, 0 where none was named; RETRY: the earliest time, or 0.
 * @error: set for WAIT, RETRY and REFUSED: what to say if nothing helps. */
SeraiAnswerKind serai_answer_judge (guint status,
                                    const char *retry_after,
                                    const char *body,
                                    gsize size,
                                    gint64 now,
                                    gint64 *out_until,
                                    SeraiWait *out_why,
                                    GError **error);

/* Until when an answer holds by its headers (nullable), Unix time in seconds; 0: they don't say. */
gint64 serai_answer_get_expiry (const char *cache_control, const char *expires, gint64 now);

/* The sentence for what went wrong on the way; *@out_is_passing: whether it is worth another try.
 * @tls_errors: of the peer's certificate. */
void serai_answer_set_error (GError **error,
                             const GError *problem,
                             GTlsCertificateFlags tls_errors,
                             gboolean *out_is_passing);

G_END_DECLS
