/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facets in a person's words. */
#pragma once

#include "document/filter.h"

G_BEGIN_DECLS

const char *serai_facet_words_kind (SeraiFacetKind kind); /* "Country" */
/* What a chip or a choice says: "Kazakhstan", "Unread", "2023". (transfer full) */
char *serai_facet_words_value (SeraiFacetKind kind, const char *value, const char *label);

G_END_DECLS
