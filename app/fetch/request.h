/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be asked for, and what was asked for. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SeraiRequest: one question (GET) to one address.
 * @address: normalised (serai_address_normalise())
 * @reason: why it is asked, a word for the log: "page", "feed", or a service's name
 * @accept: what kinds of answer are wanted, or NULL
 * @key_header, @key: a header with a secret, or NULL; sent to the address's own origin alone, never
 *   part of a log, a message or the cache's key
 * @etag, @last_modified: of the answer that is known, or NULL: then the server may say that it
 * holds
 * @max_bytes: 0 for the usual limit
 */
typedef struct
{
  char *address;
  char *reason;
  char *accept;
  char *key_header;
  char *key;
  char *etag;
  char *last_modified;
  gsize max_bytes;
} SeraiRequest;

/* @address: normalised. */
SeraiRequest *serai_request_new (const char *address, const char *reason);
void serai_request_free (SeraiRequest *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiRequest, serai_request_free)

/* A hash of the full query, secrets in it included and hidden: two requests with the same key ask
 * the same question. (transfer full) */
char *serai_request_dup_cache_key (const SeraiRequest *self);

/**
 * SeraiRequestRecord: one line of the list of requests. Each redirect and each try is one.
 * @id: the list's, 0 before it is kept
 * @began: Unix time in seconds, UTC
 * @address: without secrets
 * @reason: as in the request
 * @status: of the answer, 0 where there was none (yet)
 * @size: of the body as far as it came, in bytes
 * @problem: (nullable) what went wrong, a sentence
 */
typedef struct
{
  gint64 id;
  gint64 began;
  char *method;
  char *address;
  char *reason;
  guint status;
  guint64 size;
  char *problem;
} SeraiRequestRecord;

SeraiRequestRecord *serai_request_record_new (void);
void serai_request_record_free (SeraiRequestRecord *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiRequestRecord, serai_request_record_free)

G_END_DECLS
