/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom a row of figures is about: codes and names → ISO 3166-1 alpha-3, "WLD", "X_…". */
#pragma once

#include "reference/reference.h"

G_BEGIN_DECLS

typedef struct _SeraiTableAreas SeraiTableAreas;

SeraiTableAreas *serai_table_areas_new (SeraiReference *reference);
void serai_table_areas_free (SeraiTableAreas *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTableAreas, serai_table_areas_free)

/* NULL where the text names no area that is known; the areas keep the answer. */
const char *serai_table_areas_find (SeraiTableAreas *self, const char *text);

/* What a code covers where it isn't the country as it is now ("490"); "" where it is. */
const char *serai_table_areas_get_note (SeraiTableAreas *self, const char *text);

G_END_DECLS
