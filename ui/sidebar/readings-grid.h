/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The readings of a claim as a grid: by whose figures, counted how; pointing at a cell chooses it.
 */
#pragma once

#include "check/check.h"
#include "check/reading.h"
#include "reference/reference.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_READINGS_GRID (serai_readings_grid_get_type ())
G_DECLARE_FINAL_TYPE (SeraiReadingsGrid, serai_readings_grid, SERAI, READINGS_GRID, GtkWidget)

/* Shows the readings of @check, of which @chosen (an index) is chosen. Emits `chosen` with the
 * index of the reading now and whenever a person points at another. */
void serai_readings_grid_show (SeraiReadingsGrid *self,
                               SeraiReference *reference,
                               const SeraiClaim *claim,
                               SeraiCheck *check,
                               guint chosen);

G_END_DECLS
