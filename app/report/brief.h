/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cited brief: notes, quotations, claims with their verdicts, charts and sources of some
 * documents, in order. One value; a writer for each format. */
#pragma once

#include "chart/scene.h"
#include "check/check.h"
#include "check/judgement.h"
#include "document/document.h"
#include "language/analysis.h"
#include "reference/reference.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SeraiBriefEntry: what one document gives. Everything is a reference of its own.
 * @notes: (element-type SeraiNote)
 * @checks: (element-type SeraiCheck) one for each of the analysis' claims
 * @charts: (element-type SeraiChartSpec) likewise; NULL for a claim without one, or with one that
 *   an earlier claim has
 * @judgements: (nullable) (element-type SeraiJudgement) what the reader judged of the claims
 */
typedef struct
{
  SeraiDocument *document;
  SeraiAnalysis *analysis;
  GPtrArray *notes;
  GPtrArray *checks;
  GPtrArray *charts;
  GPtrArray *judgements;
} SeraiBriefEntry;

/* Takes references of all but @checks, which it takes over; its charts are added and its judgements
 * set by the caller. */
SeraiBriefEntry *serai_brief_entry_new (SeraiDocument *document,
                                        SeraiAnalysis *analysis,
                                        GPtrArray *notes,
                                        GPtrArray *checks);
void serai_brief_entry_free (SeraiBriefEntry *self);

typedef enum
{
  SERAI_BRIEF_HEADING,
  SERAI_BRIEF_PARAGRAPH,
  SERAI_BRIEF_QUOTATION, /* in the document's own words */
  SERAI_BRIEF_CHART,
} SeraiBriefKind;

/**
 * SeraiBriefPart:
 * @text: plain; of a chart its title
 * @footnote: where a quotation stands, a sentence; NULL for none
 * @scene: CHART: what is painted; its description is the alternative text
 */
typedef struct
{
  SeraiBriefKind kind;
  char *text;
  char *footnote;
  SeraiScene *scene;
} SeraiBriefPart;

/**
 * SeraiBrief: immutable.
 * @title: the document's, or how many there are
 * @parts: (element-type SeraiBriefPart)
 * @sources: (element-type utf8) each document and table of figures, with address, day of capture
 *   and hash
 * @entries: (element-type SeraiBriefEntry) what it was made of
 * @reference: names the countries of whose figures it speaks
 */
typedef struct
{
  char *title;
  char *made; /* the day, ISO 8601 */
  GPtrArray *parts;
  GPtrArray *sources;
  GPtrArray *entries;
  SeraiReference *reference;
} SeraiBrief;

/* Takes @entries. @today: a day. (transfer full) */
SeraiBrief *serai_brief_new (SeraiReference *reference, GPtrArray *entries, guint32 today);
void serai_brief_free (SeraiBrief *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiBrief, serai_brief_free)

/* Each gives the file's bytes. (transfer full) */
char *serai_brief_to_html (const SeraiBrief *self); /* one file, charts inside as SVG */
/* Everything, to be checked again. */
char *serai_brief_to_json (const SeraiBrief *self);
/* @chart_names: (element-type utf8) the files beside it, one a chart, in order */
char *serai_brief_to_markdown (const SeraiBrief *self, GPtrArray *chart_names);
GBytes *serai_brief_to_odt (const SeraiBrief *self, GError **error); /* footnotes are real ones */
GBytes *serai_brief_to_pdf (const SeraiBrief *self, GError **error); /* A4, charts as vectors */

/* Writes @path in the format of its ending (.md, .html, .odt, .pdf, .json), whole or not at all;
 * Markdown's charts stand beside it as "NAME-chart-1.svg", …. Errors: G_IO_ERROR_INVALID_FILENAME
 * for another ending, G_FILE_ERROR. */
gboolean serai_brief_save (const SeraiBrief *self, const char *path, GError **error);

G_END_DECLS
