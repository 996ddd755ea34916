/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of tenures → who held which office when. */
#pragma once

#include "reference/compile/entries.h"

G_BEGIN_DECLS

/* Appends each row of @rows to @tenures (of SeraiTenure, with serai_tenure_clear as its clear
 * function). Columns, in this order: person (key without prefix), office, title, of (a key), from,
 * to, honorifics (a list parted by "|"). A day may be given as a year or a month: "from" is then
 * its first day, "to" its last. */
gboolean serai_tenures_add_rows (GArray *tenures,
                                 const SeraiEntries *entries,
                                 const SeraiRows *rows,
                                 GError **error);

void serai_tenure_clear (SeraiTenure *self);

G_END_DECLS
