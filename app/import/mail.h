/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One message, for mailboxes that hold many. */
#pragma once

#include "import/reader.h"

G_BEGIN_DECLS

gboolean serai_mail_read (GBytes *bytes, SeraiReading *out_reading, GError **error);

/* How many of the well-known headers stand at the beginning; 0 where anything else does. */
guint serai_mail_count_headers (const char *data, gsize size);

G_END_DECLS
