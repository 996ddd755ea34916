/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart is to show: series, the claim, words. The same spec gives the same scene. */
#pragma once

#include "base/interval.h"
#include "chart/scene.h"
#include "trade/series.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_CHART_LINE,
  SERAI_CHART_BAR,
  SERAI_CHART_AREA,    /* stacked: what a sum consists of, over time */
  SERAI_CHART_RANK,    /* places over time; the series' form is RANK */
  SERAI_CHART_TREEMAP, /* what a sum consists of at one time: each series' last point */
} SeraiChartKind;

const char *serai_chart_kind_to_string (SeraiChartKind kind); /* "line", "bar", "area", … */
gboolean serai_chart_kind_parse (const char *text, SeraiChartKind *out_kind);

/* The claimed interval, drawn at its period. Values in the series' own unit. */
typedef struct
{
  SeraiPeriod period;
  SeraiInterval allowed;
  double value; /* where the word sits: full line; the other end is dashed */
  char *label;  /* "claimed: almost 1.5" */
  int verdict;  /* a SeraiVerdict's number; -1 draws no glyph */
} SeraiChartClaim;

/* What a document says: a sign at its value, and one at the document's day below the axis. */
typedef struct
{
  SeraiPeriod period;
  double value; /* NAN: only the day */
  guint32 day;  /* 0: only the value */
  int glyph;    /* a SeraiVerdict's number or SERAI_GLYPH_… */
  char *words;  /* the tip: one sentence for a person */
} SeraiChartSaid;

/* Words come from the caller, already translated; any of them may be NULL. */
typedef struct
{
  SeraiChartKind kind;
  SeraiForm form;    /* of all series */
  gboolean is_log;   /* LINE: a logarithmic axis */
  SeraiPeriod range; /* the stretch of time that is shown; either end may be open */
  guint n_places;    /* RANK: how many places have a row */
  char *title;
  char *unit;        /* "exports + imports, billion US dollars", beside the title */
  char *point_unit;  /* "billion US dollars", behind one value; values are divided by @scale */
  double scale;      /* 1e9 for billions */
  char *source;      /* publisher, valuation, retrieval date, for each series */
  GPtrArray *series; /* (element-type SeraiSeries) */
  GPtrArray *labels; /* (element-type utf8) one a series: "Kazakhstan reports" */
  GArray *inks;      /* (element-type SeraiInk) one a series; empty: by the reporters' order */
  gboolean has_claim;
  SeraiChartClaim claim;
  GArray *said;       /* (element-type SeraiChartSaid) by time */
  char *empty;        /* the sentence where no series has a point */
  GPtrArray *digests; /* (element-type SeraiDigest) (nullable) one a series; see prepare */
} SeraiChartSpec;

SeraiChartSpec *serai_chart_spec_new (void);
void serai_chart_spec_free (SeraiChartSpec *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiChartSpec, serai_chart_spec_free)

/* A series' value as a person reads it, without the unit: "1.385", "+19.0" for growth, "18" for a
 * place; "–" where there is none. (transfer full) */
char *serai_chart_spec_write_value (const SeraiChartSpec *self, double value);

/* The points of a series that lie in the range: from @out_first to before @out_end. */
void
serai_chart_spec_slice (const SeraiChartSpec *self, guint series, guint *out_first, guint *out_end);

/* Gets long series ready to be drawn often: once, before the spec is shared. */
void serai_chart_spec_prepare (SeraiChartSpec *self);

/* Lays the chart out. @text_scale: 1 for normal text, 2 for 200 %. A pure function; measures text
 * with Pango on any thread. */
SeraiScene *
serai_chart_build (const SeraiChartSpec *spec, double width, double height, double text_scale);

G_END_DECLS
