/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lowest and highest value of any stretch of a long series, without reading its points again.
 */
#pragma once

#include "base/interval.h"
#include "trade/series.h"

G_BEGIN_DECLS

/* Immutable; lends the series' points. */
typedef struct _SeraiDigest SeraiDigest;

/* NULL for a series that is short enough to be read each time. */
SeraiDigest *serai_digest_new (SeraiSeries *series);
void serai_digest_free (SeraiDigest *self); /* nullable */

/* Of the points from @first to before @end; FALSE where none has a value. @is_log: what isn't above
 * zero does not count. */
gboolean serai_digest_read (const SeraiDigest *self,
                            guint first,
                            guint end,
                            gboolean is_log,
                            SeraiInterval *out_values);

G_END_DECLS
