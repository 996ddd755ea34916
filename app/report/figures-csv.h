/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart shows as CSV, with the columns that the importer reads. */
#pragma once

#include "chart/spec.h"

G_BEGIN_DECLS

/* Values in units of the currency; RFC 4180, UTF-8. (transfer full) */
char *serai_figures_csv_write (const SeraiChartSpec *spec);

G_END_DECLS
