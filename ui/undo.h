/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One step back or forth in the library, told to the person. */
#pragma once

#include "session.h"

G_BEGIN_DECLS

void serai_undo_step (SeraiSession *session, gboolean is_redo);

G_END_DECLS
