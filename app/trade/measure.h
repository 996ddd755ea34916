/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words in which trade is counted: flows, measures, valuations, states of a figure. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What one row of statistics counts. */
typedef enum
{
  SERAI_FLOW_EXPORT,   /* X, re-exports included */
  SERAI_FLOW_IMPORT,   /* M, re-imports included */
  SERAI_FLOW_REEXPORT, /* RX, a part of X: never added to it */
  SERAI_FLOW_REIMPORT, /* RM, a part of M */
  SERAI_FLOW_TURNOVER, /* T: a source that states the sum alone */
  /* Further parts of X and M, as UN Comtrade names them: never added to them. */
  SERAI_FLOW_DOMESTIC_EXPORT, /* DX */
  SERAI_FLOW_FOREIGN_IMPORT,  /* FM */
  SERAI_FLOW_IMPORT_INWARD,   /* MIP: for processing inside the country */
  SERAI_FLOW_IMPORT_OUTWARD,  /* MOP: after processing abroad */
  SERAI_FLOW_EXPORT_INWARD,   /* XIP */
  SERAI_FLOW_EXPORT_OUTWARD,  /* XOP */
  SERAI_FLOW_GDP, /* no trade: the gross domestic product, against which trade is measured */
  SERAI_N_FLOWS,
} SeraiFlow;

/* "X", "M", "RX", "RM", "T", "DX", "FM", "MIP", "MOP", "XIP", "XOP", "GDP" */
const char *serai_flow_to_string (SeraiFlow flow);
gboolean serai_flow_parse (const char *text, SeraiFlow *out_flow);

/* What a statement or a chart speaks of. */
typedef enum
{
  SERAI_MEASURE_TURNOVER, /* exports + imports of one reporter */
  SERAI_MEASURE_EXPORTS,
  SERAI_MEASURE_IMPORTS,
  SERAI_MEASURE_BALANCE, /* exports - imports */
} SeraiMeasure;

const char *serai_measure_to_string (SeraiMeasure measure); /* "turnover", "exports", … */
gboolean serai_measure_parse (const char *text, SeraiMeasure *out_measure);

/* In which form a measure is shown. */
typedef enum
{
  SERAI_FORM_VALUE,  /* in units of the currency */
  SERAI_FORM_GROWTH, /* per cent against the same period of the year before */
  SERAI_FORM_INDEX,  /* a base period = 100 */
  SERAI_FORM_SHARE,  /* per cent of the reporter's trade with the world */
  SERAI_FORM_RANK,   /* a partner's place among all of the reporter's, 1 = greatest */
} SeraiForm;

const char *serai_form_to_string (SeraiForm form); /* "value", "growth", "index", … */
gboolean serai_form_parse (const char *text, SeraiForm *out_form);

typedef enum
{
  SERAI_VALUATION_UNKNOWN,
  SERAI_VALUATION_FOB,
  SERAI_VALUATION_CIF,
  SERAI_VALUATION_MIXED, /* exports FOB, imports CIF: what a turnover usually is */
} SeraiValuation;

const char *serai_valuation_to_string (SeraiValuation valuation); /* "FOB", "CIF", "FOB/CIF", "" */
gboolean serai_valuation_parse (const char *text, SeraiValuation *out_valuation);

typedef enum
{
  SERAI_STATUS_REPORTED, /* in the reporter's own tables */
  SERAI_STATUS_PROVISIONAL,
  SERAI_STATUS_ESTIMATED,    /* by the publisher */
  SERAI_STATUS_STATED,       /* as an agency was quoted, often rounded */
  SERAI_STATUS_DERIVED,      /* worked out here from what was stated */
  SERAI_STATUS_CONFIDENTIAL, /* exists, is kept back: no value */
  SERAI_STATUS_MISSING,      /* the source has a row and no value */
  SERAI_STATUS_UNPUBLISHED,  /* the source says that the value is still to come */
  SERAI_N_STATUSES,
} SeraiStatus;

/* Whether a figure in this state has no value; a zero has one. */
gboolean serai_status_is_empty (SeraiStatus status);

const char *serai_status_to_string (SeraiStatus status);
gboolean serai_status_parse (const char *text, SeraiStatus *out_status);

G_END_DECLS
