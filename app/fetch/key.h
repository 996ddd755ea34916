/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A person's key to a service, in the desktop's store for secrets and nowhere else: never in a
 * library, a log, a message or an address. These block: they may ask the person to unlock. */
#pragma once

#include "fetch/error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* @out_key: NULL where none is kept; to be freed with serai_key_free(). @service: its name
 * ("comtrade"). No store: SERAI_FETCH_ERROR_KEYRING. */
gboolean
serai_key_load (const char *service, char **out_key, GCancellable *cancellable, GError **error);

/* @key: NULL forgets it. */
gboolean serai_key_save (const char *service,
                         const char *title,
                         const char *key,
                         GCancellable *cancellable,
                         GError **error);

/* Overwrites it first. (nullable) */
void serai_key_free (char *key);

/* The first line that can be read from the file descriptor @fd, blanks at its ends left out. NULL
 * where there is none. */
char *serai_key_read (int fd, GError **error);

G_END_DECLS
