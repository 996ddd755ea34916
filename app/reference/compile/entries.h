/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of named things → entries and their names. */
#pragma once

#include "reference/reference.h"
#include "reference/rows.h"

G_BEGIN_DECLS

/* What is being gathered, over all tables. */
typedef struct
{
  GPtrArray *entries;  /* (element-type SeraiEntry), each allocated once */
  GArray *names;       /* of SeraiName */
  GHashTable *by_key;  /* key → SeraiEntry */
  GStringChunk *texts; /* what is not in a table as it stands */
} SeraiEntries;

/* Adds each row of @rows as a thing of @subject. Columns: "key" (without the subject's prefix),
 * "name" (shown, and a plain name) or "label" (shown only), "iso3", "code", "wikidata", "capital"
 * ("yes" or empty); and lists of names parted by "|", each column called as the kind of name with
 * a language other than English behind a dot: "plain", "formal", "adjective", "plain.ru", …
 * Strings stay in @rows, which must live as long as the entries. */
gboolean serai_entries_add_rows (SeraiEntries *self,
                                 SeraiSubject subject,
                                 const SeraiRows *rows,
                                 GError **error);

G_END_DECLS
