/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The codes by which statistics name areas: numbers of M49 and UN Comtrade, letters that aren't
 * ISO 3166-1. Immutable once read; any thread may use it. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SeraiArea:
 * @area: ISO 3166-1 alpha-3 (3166-3 for a state that is no more), "WLD", or "X_…" for a group or a
 *   rest
 * @note: what the code covers where it isn't the country as it is now, or ""
 */
typedef struct
{
  const char *code;
  const char *area;
  const char *name;
  const char *note;
} SeraiArea;

typedef struct _SeraiAreas SeraiAreas;

/* Fails only where the compiled data are damaged (SERAI_REFERENCE_ERROR). */
SeraiAreas *serai_areas_new (GError **error);
void serai_areas_free (SeraiAreas *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiAreas, serai_areas_free)

/* (nullable) @code: in capitals; numbers with or without leading zeros. */
const SeraiArea *serai_areas_find (const SeraiAreas *self, const char *code);

/* (nullable) The number by which UN Comtrade is asked for @area, as SeraiArea names it. */
const char *serai_areas_find_number (const SeraiAreas *self, const char *area);

G_END_DECLS
