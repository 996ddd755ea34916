/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which figures would settle a claim that is unknown, as a question to a service. */
#pragma once

#include "check/check.h"
#include "fetch/figure-query.h"

G_BEGIN_DECLS

/* The question, made of what @check misses; NULL where no figures would help (there is a verdict,
 * the claim is too vague, its time isn't over) or no service can be asked for them (the trade of
 * all countries with each other). @today: a day. (transfer full) */
SeraiFigureQuery *
serai_wanted_figures (const SeraiClaim *claim, const SeraiCheck *check, guint32 today);

G_END_DECLS
