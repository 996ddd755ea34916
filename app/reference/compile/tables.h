/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All tables of data/reference, read from their folder. */
#pragma once

#include "reference/compile/entries.h"

G_BEGIN_DECLS

typedef struct
{
  GPtrArray *rows; /* (element-type SeraiRows), which hold most strings */
  SeraiEntries entries;
  GArray *tenures;     /* of SeraiTenure */
  GArray *memberships; /* of SeraiMembership */
} SeraiTables;

/* NULL where a file can't be read or a line is wrong; the error says which. */
SeraiTables *serai_tables_read (const char *folder, GError **error);
void serai_tables_free (SeraiTables *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTables, serai_tables_free)

/* What reference.c uses: everything in one piece. */
GBytes *serai_tables_pack (const SeraiTables *self);

G_END_DECLS
