/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What became of the files of one drop, told to a person. */
#pragma once

#include "library/library.h"

#include <adwaita.h>

G_BEGIN_DECLS

typedef struct
{
  guint n_imported;
  guint n_duplicates;
  guint n_refused;
  guint n_empty;   /* asked, and there was nothing */
  guint n_remarks; /* files of which something was left out */
} SeraiOutcomeCounts;

/* @intakes: (element-type SeraiIntake) */
SeraiOutcomeCounts serai_outcome_count (GPtrArray *intakes);

/* "3 imported, 1 known already, 1 refused". (transfer full) */
char *serai_outcome_describe (GPtrArray *intakes);

/* The article to show after it: the first that came, else the first known; 0 for none. */
gint64 serai_outcome_choose (GPtrArray *intakes);

/* A window with a line for each file that was not simply taken in. (transfer none): presents it. */
void serai_outcome_show_details (GtkWindow *parent, GPtrArray *intakes);

G_END_DECLS
