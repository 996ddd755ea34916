/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an address answered: the bytes, and everything that tells where and when they came from. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* One answer that sent the question on to another address. */
typedef struct
{
  guint status;
  char *address; /* that was asked; without secrets */
} SeraiHop;

/**
 * SeraiCapture: immutable; atomic reference count.
 * @key: the full query, under which later answers to the same question are found
 * @address: as it was asked for, @final_address: whose answer it is; both without secrets
 * @chain: (element-type SeraiHop) the redirects in order
 * @status: 200, or 304 where the answer that the caller knows still holds (then @bytes is empty)
 * @headers: of the last answer, a line each ("Name: value\n"), cookies left out
 * @mime, @etag, @last_modified: from the headers, or NULL
 * @captured: when the answer was complete, Unix time in seconds, UTC
 * @expires: until when the server says that it holds, 0 where it doesn't
 * @bytes: decoded as far as the transfer had encoded them (gzip), else as they came
 * @sha256: of @bytes
 */
typedef struct
{
  char *key;
  char *address;
  char *final_address;
  GPtrArray *chain;
  guint status;
  char *headers;
  char *mime;
  char *etag;
  char *last_modified;
  gint64 captured;
  gint64 expires;
  GBytes *bytes;
  char *sha256;
} SeraiCapture;

#define SERAI_TYPE_CAPTURE (serai_capture_get_type ())
GType serai_capture_get_type (void);
SeraiCapture *serai_capture_new (void);
SeraiCapture *serai_capture_ref (SeraiCapture *self);
void serai_capture_unref (SeraiCapture *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiCapture, serai_capture_unref)

void serai_capture_add_hop (SeraiCapture *self, guint status, const char *address);

/* The redirects as they are kept, "301 https://…\n" each. (transfer full) */
char *serai_capture_format_chain (const SeraiCapture *self);

/* Whether the bytes are a page of HTML, whatever was asked for. */
gboolean serai_capture_is_html (const SeraiCapture *self);

G_END_DECLS
