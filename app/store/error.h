/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can go wrong with a library's file, as a person can be told. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SERAI_STORE_ERROR (serai_store_error_quark ())
GQuark serai_store_error_quark (void);

/* In the order of SeraiLibraryError, which takes the codes over. */
typedef enum
{
  SERAI_STORE_ERROR_LOCKED,
  SERAI_STORE_ERROR_DAMAGED,
  SERAI_STORE_ERROR_NEWER,
  SERAI_STORE_ERROR_FULL,
  SERAI_STORE_ERROR_ACCESS,
  SERAI_STORE_ERROR_NOT_FOUND,
  SERAI_STORE_ERROR_CONFLICT,
  SERAI_STORE_ERROR_FAILED, /* anything else: a mistake of this programme */
} SeraiStoreError;

/* One sentence for SQLite's result @code on the file @path; an interruption is
 * G_IO_ERROR_CANCELLED. @detail: SQLite's own words, told only where nothing better is known.
 * Always FALSE. */
gboolean serai_store_set_error (GError **error, const char *path, int code, const char *detail);

G_END_DECLS
