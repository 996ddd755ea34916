/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of members → which state was in which group when. */
#pragma once

#include "reference/compile/entries.h"

G_BEGIN_DECLS

/* Appends each row of @rows to @memberships (of SeraiMembership). Columns, in this order: group (a
 * key), member (ISO 3166-1 alpha-3), from, to (days.h). */
gboolean serai_members_add_rows (GArray *memberships,
                                 const SeraiEntries *entries,
                                 const SeraiRows *rows,
                                 GError **error);

G_END_DECLS
