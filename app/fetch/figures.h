/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks a service for figures: in pieces within its limits, each handed over as it comes. */
#pragma once

#include "fetch/fetcher.h"
#include "fetch/service.h"

G_BEGIN_DECLS

/* What is known of a question from before. */
typedef enum
{
  SERAI_RECALL_NOTHING,
  SERAI_RECALL_ASK,   /* the validators were set: the service may say that it holds */
  SERAI_RECALL_FRESH, /* known, and so young that it needn't be asked for again */
} SeraiRecall;

/* What a person should know of a piece. */
typedef enum
{
  SERAI_REMARK_EMPTY,   /* there is nothing, and why */
  SERAI_REMARK_CUT,     /* of what is delivered next: it is not complete */
  SERAI_REMARK_REFUSED, /* it couldn't be had */
} SeraiRemark;

/**
 * SeraiFiguresHost: whoever keeps what comes.
 * @recall: may set @request's validators
 * @deliver: a piece's bytes; @capture NULL where @recall said FRESH, its status 304 where what is
 *   known still holds. FALSE ends everything.
 * @remark: a sentence on a piece
 */
typedef struct
{
  SeraiFetchWatch watch;
  gboolean (*recall) (SeraiRequest *request,
                      SeraiRecall *out_recall,
                      gpointer data,
                      GError **error);
  gboolean (*deliver) (const SeraiRequest *request,
                       const char *label,
                       SeraiCapture *capture,
                       gpointer data,
                       GError **error);
  void (*remark) (const char *label, const char *sentence, SeraiRemark kind, gpointer data);
  gpointer data;
} SeraiFiguresHost;

/* An answer that is cut off at the service's limit is thrown away and asked for in two halves.
 * Fails where going on makes no sense (offline, cancelled, the quota, no connection); what was
 * delivered stays delivered, and asking again goes on from there. */
gboolean serai_figures_fetch (SeraiFetcher *fetcher,
                              const SeraiService *service,
                              const SeraiAccess *access,
                              const SeraiFigureQuery *query,
                              const SeraiFiguresHost *host,
                              GCancellable *cancellable,
                              GError **error);

G_END_DECLS
