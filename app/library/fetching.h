/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One fetch of pages or figures into the library, on the thread that runs it. */
#pragma once

#include "library/online.h"

G_BEGIN_DECLS

/**
 * SeraiFetching: everything but @intakes is lent.
 * @watch: called on the thread that runs it
 * @addresses: (element-type utf8), or @service, @access, @query and @is_anew
 * @intakes: (element-type SeraiIntake) what was told
 */
typedef struct
{
  SeraiLibrary *library;
  SeraiFetcher *fetcher;
  SeraiOnlineWatch watch;
  GCancellable *cancellable;
  GPtrArray *addresses;
  const SeraiService *service;
  const SeraiAccess *access;
  const SeraiFigureQuery *query;
  gboolean is_anew;

  GPtrArray *intakes;
  guint n_total;
  gint64 step;
  char *remark;
} SeraiFetching;

gboolean serai_fetching_run (SeraiFetching *self, GError **error);

G_END_DECLS
