/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a fetch is, in words. */
#pragma once

#include "fetch/news.h"

G_BEGIN_DECLS

/* "example.org: 120 kB", "example.org wants a pause: on in 0:12". @now: Unix time in microseconds.
 * (transfer full) */
char *serai_fetch_describe (const SeraiFetchNews *news, gint64 now);

G_END_DECLS
