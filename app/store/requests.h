/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `request`: every request that ever left. */
#pragma once

#include "fetch/request.h"
#include "store/database.h"

G_BEGIN_DECLS

/* Inserts @record where its id is 0 (and sets it), else writes down how it ended. */
gboolean serai_requests_log (SeraiDatabase *database, SeraiRequestRecord *record, GError **error);

/* The newest first, at most so many. (element-type SeraiRequestRecord) */
GPtrArray *serai_requests_list (SeraiDatabase *database, guint limit, GError **error);

G_END_DECLS
