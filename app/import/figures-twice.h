/* SPDX-License-Identifier: GPL-3.0-or-later */
/* That nothing is counted twice: repeated rows, contradicting rows, details beside their sum. */
#pragma once

#include "trade/table.h"

G_BEGIN_DECLS

/* Rows that break a sum down, added up for each of their sums. */
typedef struct _SeraiFigureDetails SeraiFigureDetails;

SeraiFigureDetails *serai_figure_details_new (void);
void serai_figure_details_free (SeraiFigureDetails *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiFigureDetails, serai_figure_details_free)

/* @mask: a bit for each column that breaks the sum down in this row. */
void serai_figure_details_add (SeraiFigureDetails *self,
                               const SeraiObservation *row,
                               guint32 mask,
                               guint line);

/* Where a sum has no row of its own in @table, adds what its details of the coarsest breakdown
 * give, once; tells so in @table's remarks. */
void serai_figure_details_settle (SeraiFigureDetails *self,
                                  SeraiTable *table,
                                  GArray *lines,
                                  const char *place);

/* Leaves one of equal rows, and none of rows that give different values for the same figure; tells
 * both in @table's remarks. @lines: (element-type guint) of each observation; @place as there. */
void serai_figures_unify (SeraiTable *table, GArray *lines, const char *place);

G_END_DECLS
