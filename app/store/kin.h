/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which articles have to do with each other, and why. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_KIN_ALIKE,       /* nearly the same text */
  SERAI_KIN_SAME_FIGURE, /* a claim on the same countries and goods with the same amount */
  SERAI_KIN_SAME_PEOPLE,
  SERAI_KIN_SAME_PAIR, /* a claim on the same two countries */
} SeraiKinReason;

/**
 * SeraiKin:
 * @share: ALIKE: how much of the shorter text stands in the other, 0 to 1
 * @detail: what they share: names parted by line feeds, "TJK\nKAZ"; NULL for ALIKE
 */
typedef struct
{
  gint64 id;
  char *title;
  guint32 published;
  char *publisher;
  SeraiKinReason reason;
  double share;
  char *detail;
} SeraiKin;
void serai_kin_free (SeraiKin *self);

/* The nearest first, each once by its best reason, at most @limit. (element-type SeraiKin) */
GPtrArray *serai_kin_find (SeraiDatabase *database, gint64 article, guint limit, GError **error);

G_END_DECLS
