/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words in which trade is counted. */
#include "trade/measure.h"

#include "base/names.h"

SERAI_DEFINE_NAMES (SeraiFlow,
                    flow,
                    "X",
                    "M",
                    "RX",
                    "RM",
                    "T",
                    "DX",
                    "FM",
                    "MIP",
                    "MOP",
                    "XIP",
                    "XOP",
                    "GDP")
SERAI_DEFINE_NAMES (SeraiMeasure, measure, "turnover", "exports", "imports", "balance")
SERAI_DEFINE_NAMES (SeraiForm, form, "value", "growth", "index", "share", "rank")
SERAI_DEFINE_NAMES (SeraiValuation, valuation, "", "FOB", "CIF", "FOB/CIF")
SERAI_DEFINE_NAMES (SeraiStatus,
                    status,
                    "reported",
                    "provisional",
                    "estimated",
                    "stated",
                    "derived",
                    "confidential",
                    "missing",
                    "unpublished")

gboolean
serai_status_is_empty (SeraiStatus status)
{
  return status >= SERAI_STATUS_CONFIDENTIAL;
}
