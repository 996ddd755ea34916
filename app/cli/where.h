/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The option by which a command takes documents that have something in common. */
#pragma once

#include "document/filter.h"

G_BEGIN_DECLS

/* @where: an array of texts (char **). */
#define SERAI_WHERE_OPTION(where)                                                                  \
  {                                                                                                \
    "where", 'w', 0, G_OPTION_ARG_STRING_ARRAY, where,                                             \
        N_ ("Only those with KIND=VALUE; several must all hold. Kinds: date, issuer, language, "   \
            "country, entity, commodity, verdict, tag, reading, starred"),                         \
        "KIND=VALUE"                                                                               \
  }

/* NULL where one of @where makes no sense: the person was told. @words: (nullable) */
SeraiFilter *serai_where_parse (char **where, const char *words, const char *parameters);

G_END_DECLS
