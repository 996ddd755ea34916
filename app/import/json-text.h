/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON that came from outside. */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* NULL where it is no JSON or nests too deep. (transfer full) */
JsonNode *serai_json_text_parse (const char *text, gssize length);

/* The member's text, a number as its digits; NULL where it is neither. (transfer full) */
char *serai_json_text_dup (JsonObject *object, const char *member);

/* The first that says anything. @members: ended by NULL. (transfer full) */
char *serai_json_text_dup_any (JsonObject *object, const char *const *members);

/* The names in a member: plain, {"name": …}, or a list of these, parted by ", ". (transfer full) */
char *serai_json_text_dup_names (JsonObject *object, const char *member);

G_END_DECLS
