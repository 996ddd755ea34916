/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A walk through JSON as it stands in the text, value by value: nothing is built, however large or
 * deep it is.
 *
 *   for (gboolean is = serai_json_enter (&walk, '{'); is && serai_json_next_member (&walk, key);)
 *     serai_json_skip (&walk);
 *
 * A walk is a plain value: a copy remembers a place. What breaks the rules ends every loop and
 * stays set in @is_broken. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *at;
  const char *end;
  gboolean is_broken;
} SeraiJsonWalk;

SeraiJsonWalk serai_json_walk (const char *text, gsize length);

/* The first byte of the value that comes: '{', '[', '"', 't', 'f', 'n', '-' or a digit; 0 where
 * none does. */
char serai_json_peek (SeraiJsonWalk *self);

/* Steps into the object or array that comes; FALSE, and past it, where something else does. */
gboolean serai_json_enter (SeraiJsonWalk *self, char bracket);

/* The next member's name, the walk at its value, which must then be read or skipped; FALSE behind
 * the object's end. */
gboolean serai_json_next_member (SeraiJsonWalk *self, GString *name);

/* Whether another element comes, which must then be read or skipped; else behind the array. */
gboolean serai_json_next_element (SeraiJsonWalk *self);

/* A string without its escapes, a number or "true" and "false" as written, "" for null. FALSE, and
 * past it, where an object or array comes. */
gboolean serai_json_read (SeraiJsonWalk *self, GString *text);

/* Past the value that comes. */
void serai_json_skip (SeraiJsonWalk *self);

/* Past the object that comes; @out_value: the member's value, whose @at is NULL where there is
 * none of that name. Case is ignored. */
void serai_json_find (SeraiJsonWalk self, const char *name, SeraiJsonWalk *out_value);

/* The same through a path of objects, "data.structure"; a part in brackets ("[0]") is an element.
 */
SeraiJsonWalk serai_json_find_path (SeraiJsonWalk self, const char *path);

/* A text at @path; NULL where there is none. (transfer full) */
char *serai_json_dup_text (SeraiJsonWalk self, const char *path);

/* Whether the text is one JSON value from beginning to end. @out_line: where it breaks off. */
gboolean serai_json_is_whole (const char *text, gsize length, guint *out_line);

G_END_DECLS
