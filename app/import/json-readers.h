/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kinds of JSON in which statistics come; json-figures.c keeps the table of them. */
#pragma once

#include "import/figures.h"
#include "import/json-walk.h"

G_BEGIN_DECLS

/* Each is given the root; a reader's errors are sentences. */
gboolean serai_json_is_sdmx (SeraiJsonWalk root);
gboolean serai_json_read_sdmx (const SeraiSource *source,
                               SeraiJsonWalk root,
                               SeraiReading *out_reading,
                               GError **error);

/* JSON-stat 2.0 and 1.x. */
gboolean serai_json_is_stat (SeraiJsonWalk root);
gboolean serai_json_read_stat (const SeraiSource *source,
                               SeraiJsonWalk root,
                               SeraiReading *out_reading,
                               GError **error);

/* The World Bank's array of two: what is told of the pages, and the records. */
gboolean serai_json_is_world_bank (SeraiJsonWalk root);
gboolean serai_json_read_world_bank (const SeraiSource *source,
                                     SeraiJsonWalk root,
                                     SeraiReading *out_reading,
                                     GError **error);

/* {"count": …, "data": [records], "error": …}, UN Comtrade's envelope; also a bare array of
 * records. */
gboolean serai_json_is_records (SeraiJsonWalk root);
gboolean serai_json_read_records (const SeraiSource *source,
                                  SeraiJsonWalk root,
                                  SeraiReading *out_reading,
                                  GError **error);

/* The records of an array as rows: members are columns, those of an object inside a record have
 * its name before their own ("countryid"). @remark: (nullable) taken. */
gboolean serai_json_read_rows (const SeraiSource *source,
                               SeraiJsonWalk array,
                               char *remark,
                               SeraiReading *out_reading,
                               GError **error);

G_END_DECLS
