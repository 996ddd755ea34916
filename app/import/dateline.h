/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words with which a news report says where and when: "DUSHANBE, 4 May (Khovar) – …". */
#pragma once

#include "import/day-words.h"

G_BEGIN_DECLS

/**
 * SeraiDateline:
 * @place: as written, or NULL
 * @has_day: whether @words hold a day
 * @agency: as written, or NULL
 * @length: how many bytes of the text the dateline takes, its dash included
 */
typedef struct
{
  char *place;
  gboolean has_day;
  SeraiDayWords words;
  char *agency;
  gsize length;
} SeraiDateline;

/* Reads the dateline with which @text begins; FALSE where it begins with none. */
gboolean serai_dateline_read (const char *text, SeraiDateline *out_dateline);
void serai_dateline_clear (SeraiDateline *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SeraiDateline, serai_dateline_clear)

G_END_DECLS
