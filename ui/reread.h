/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The character encoding in which the open document is read, and another one. */
#pragma once

#include "session.h"

G_BEGIN_DECLS

/* What was chosen for the open document; "" where it was detected or nothing is open. */
const char *serai_reread_get_encoding (SeraiSession *session);

/* Reads the open document again in @encoding ("": as it is detected), and tells the person. */
void serai_reread_choose (SeraiSession *session, const char *encoding);

G_END_DECLS
