/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person judges of the open document's claims, as steps that can be undone. */
#pragma once

#include "session.h"

G_BEGIN_DECLS

/* Another verdict; an empty @reason: the figures' holds again. Told by a toast with Undo. */
void
serai_judging_overrule (SeraiSession *session, int claim, SeraiVerdict verdict, const char *reason);

/* The reading that counts from now on. Nothing where it counts already. */
void serai_judging_choose (SeraiSession *session, int claim, guint reading);

G_END_DECLS
