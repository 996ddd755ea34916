/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom a row of figures is about: codes and names → ISO 3166-1 alpha-3, "WLD", "X_…". */
#pragma once

#include "reference/reference.h"

G_BEGIN_DECLS

typedef struct _SeraiCsvAreas SeraiCsvAreas;

SeraiCsvAreas *serai_csv_areas_new (SeraiReference *reference);
void serai_csv_areas_free (SeraiCsvAreas *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiCsvAreas, serai_csv_areas_free)

/* NULL where the text names no area that is known; the areas keep the answer. */
const char *serai_csv_areas_find (SeraiCsvAreas *self, const char *text);

G_END_DECLS
