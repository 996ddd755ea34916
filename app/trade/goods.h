/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One trade's goods side by side, all at one level of a classification. */
#pragma once

#include "trade/table.h"

G_BEGIN_DECLS

/* Levels whose codes do not overlap, the finest first. */
typedef enum
{
  SERAI_LEVEL_SUBHEADINGS, /* HS, six digits */
  SERAI_LEVEL_HEADINGS,    /* four */
  SERAI_LEVEL_CHAPTERS,    /* two */
  SERAI_LEVEL_GROUPS,      /* ranges of chapters ("06-15") and the chapters beside them */
  SERAI_LEVEL_OTHER,       /* a source's own headings, such as stages of production */
} SeraiLevel;
#define SERAI_N_LEVELS 5

const char *serai_level_to_string (SeraiLevel level); /* "subheadings", … */
gboolean serai_level_parse (const char *text, SeraiLevel *out_level);

/* FALSE for "TOTAL" and for unions of codes, which lie on no level. */
gboolean serai_level_of_code (const char *commodity, SeraiLevel *out_level);

/* One good: a code with its value. */
typedef struct
{
  char code[16];
  double value;
} SeraiGood;

/* The goods of one dataset, reporter, partner, flow, currency and period at @level, in order of
 * their codes; empty where the dataset has none. (transfer full) (element-type SeraiGood) */
GArray *serai_goods_from_table (SeraiTable *table,
                                const SeraiDataset *dataset,
                                const char *reporter,
                                const char *partner,
                                SeraiFlow flow,
                                SeraiPeriod period,
                                SeraiLevel level);

G_END_DECLS
