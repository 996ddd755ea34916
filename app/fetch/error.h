/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can go wrong between an address and its bytes, as a person can be told: each message is one
 * sentence with what to do, without the address, which the caller puts before it. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SERAI_FETCH_ERROR (serai_fetch_error_quark ())
GQuark serai_fetch_error_quark (void);

typedef enum
{
  SERAI_FETCH_ERROR_OFFLINE,     /* the switch: nothing was sent, or what ran was cut off */
  SERAI_FETCH_ERROR_ADDRESS,     /* no address that can be asked */
  SERAI_FETCH_ERROR_UNREACHABLE, /* no such host, no way to it, nobody answers */
  SERAI_FETCH_ERROR_SECURITY,    /* the certificate */
  SERAI_FETCH_ERROR_TIMED_OUT,
  SERAI_FETCH_ERROR_TOO_LARGE,
  SERAI_FETCH_ERROR_REDIRECTS, /* a circle, too many, or to what is no web address */
  SERAI_FETCH_ERROR_BROKEN,    /* the answer ended early or breaks the protocol */
  SERAI_FETCH_ERROR_NOT_FOUND,
  SERAI_FETCH_ERROR_DENIED,  /* a key or a login is asked for */
  SERAI_FETCH_ERROR_BUSY,    /* asked too often; the message says until when */
  SERAI_FETCH_ERROR_QUOTA,   /* the day's calls are used up; the message says until when */
  SERAI_FETCH_ERROR_SERVER,  /* any other status that is no success */
  SERAI_FETCH_ERROR_QUERY,   /* a question that the service can't answer, found here or there */
  SERAI_FETCH_ERROR_ANSWER,  /* another kind of answer than was asked for */
  SERAI_FETCH_ERROR_KEYRING, /* the desktop has no store for secrets, or it refuses */
} SeraiFetchError;

G_END_DECLS
