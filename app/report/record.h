/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents and what was found in them as the contract writes them (ANALYSIS.md). */
#pragma once

#include "check/check.h"
#include "language/analysis.h"
#include "report/json.h"

G_BEGIN_DECLS

/* The members of the open object; the caller opens and closes it. @file: the path as given. */
void serai_record_add_document (JsonBuilder *builder,
                                const char *file,
                                const char *member,
                                const SeraiDocument *document);
void serai_record_add_analysis (JsonBuilder *builder,
                                SeraiReference *reference,
                                const SeraiDocument *document,
                                const SeraiAnalysis *analysis);
void serai_record_add_claim (JsonBuilder *builder, const SeraiClaim *claim, const char *text);
void serai_record_add_check (JsonBuilder *builder, const SeraiCheck *check);

G_END_DECLS
