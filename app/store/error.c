/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can go wrong with a library's file, as a person can be told. */
#include "store/error.h"

#include <gio/gio.h>
#include <sqlite3.h>

G_DEFINE_QUARK (serai_store_error, serai_store_error)

static SeraiStoreError
map_code (int code)
{
  switch (code & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return SERAI_STORE_ERROR_LOCKED;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
      return SERAI_STORE_ERROR_DAMAGED;
    case SQLITE_FULL:
      return SERAI_STORE_ERROR_FULL;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
    case SQLITE_IOERR:
      return SERAI_STORE_ERROR_ACCESS;
    default:
      return SERAI_STORE_ERROR_FAILED;
    }
}

gboolean
serai_store_set_error (GError **error, const char *path, int code, const char *detail)
{
  if ((code & 0xff) == SQLITE_INTERRUPT)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "The operation was cancelled");
      return FALSE;
    }

  g_autofree char *name = g_filename_display_name (path);
  SeraiStoreError mapped = map_code (code);
  switch (mapped)
    {
    case SERAI_STORE_ERROR_LOCKED:
      g_set_error (error, SERAI_STORE_ERROR, mapped,
                   "The library “%s” is in use by another programme: wait until that has finished "
                   "or close it, then try again",
                   name);
      break;
    case SERAI_STORE_ERROR_DAMAGED:
      g_set_error (error, SERAI_STORE_ERROR, mapped,
                   "“%s” is damaged or no library: restore it from a backup or choose another file",
                   name);
      break;
    case SERAI_STORE_ERROR_FULL:
      g_set_error (error, SERAI_STORE_ERROR, mapped,
                   "The disk that holds the library “%s” is full: make room, then try again", name);
      break;
    case SERAI_STORE_ERROR_ACCESS:
      g_set_error (error, SERAI_STORE_ERROR, mapped,
                   "The library “%s” cannot be read or written (%s): check the permissions of the "
                   "file and its folder, or choose another place",
                   name, detail != NULL ? detail : sqlite3_errstr (code));
      break;
    default:
      g_set_error (error, SERAI_STORE_ERROR, mapped,
                   "The library “%s” failed (%s): please report it", name,
                   detail != NULL ? detail : sqlite3_errstr (code));
      break;
    }
  return FALSE;
}
