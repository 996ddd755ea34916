/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A glance at JSON that somebody sent: token by token, without recursion, memory or trust.
 *
 * It counts rows and reads a few members before the bytes go to the reader that takes them apart;
 * whether they are good JSON is that one's to say. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SERAI_JSON_MAX_DEPTH 32

typedef enum
{
  SERAI_JSON_OBJECT, /* begins */
  SERAI_JSON_ARRAY,
  SERAI_JSON_STRING,
  SERAI_JSON_NUMBER, /* also true, false, null */
  SERAI_JSON_CLOSE,  /* an object or array ends */
  SERAI_JSON_DONE,   /* the one value is complete and nothing follows */
  SERAI_JSON_CUT,    /* the bytes end within it */
  SERAI_JSON_BROKEN, /* no JSON, or deeper than anything sensible */
} SeraiJsonToken;

/* A plain value on the stack; lent bytes. */
typedef struct
{
  const char *at;
  const char *end;
  guint depth; /* objects and arrays that are open */
  gboolean has_begun;
  const char *text; /* of the last string or number */
  gsize length;
  struct
  {
    gboolean is_object;
    const char *name; /* of the member at hand, NULL in arrays and before the first */
    gsize length;
  } levels[SERAI_JSON_MAX_DEPTH];
} SeraiJsonScan;

SeraiJsonScan serai_json_scan_begin (GBytes *bytes);
SeraiJsonToken serai_json_scan_next (SeraiJsonScan *self);

/* Whether the last value stands at @path: names parted by "/", "*" for any member or element. For
 * an object or array that has just begun: its own place. */
gboolean serai_json_scan_is_at (const SeraiJsonScan *self, SeraiJsonToken token, const char *path);

/* The last string or number; escapes but for the usual ones are left as they are, at most so many
 * bytes, always valid UTF-8. (transfer full) */
char *serai_json_scan_dup_text (const SeraiJsonScan *self, gsize max_bytes);
gint64 serai_json_scan_get_int (const SeraiJsonScan *self); /* also from a string of digits */

G_END_DECLS
