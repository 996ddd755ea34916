/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A service that publishes figures: how it is asked, and what its answers mean.
 *
 * Questions are pure functions of what is wanted; the figures themselves are read where all files
 * are read. */
#pragma once

#include "fetch/capture.h"
#include "fetch/figure-query.h"
#include "fetch/request.h"

G_BEGIN_DECLS

/**
 * SeraiAccess: how somebody may use a service.
 * @base: its address, or NULL for the usual one
 * @key: or NULL
 * @max_rows: how many rows one answer may have with this key, 0 for the usual number
 */
typedef struct
{
  char *base;
  char *key;
  guint max_rows;
} SeraiAccess;

/* The address is taken from the environment where it is set there. @key: (nullable) */
SeraiAccess *serai_access_new (const char *variable, const char *key);
SeraiAccess *serai_access_copy (const SeraiAccess *self);
void serai_access_free (SeraiAccess *self); /* (nullable) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiAccess, serai_access_free)

/**
 * SeraiFacts: what can be seen of an answer from outside.
 * @n_rows: figures in it
 * @is_truncated: the service gave as many rows as it ever gives: there are more
 * @n_pages: how many answers belong to the question
 */
typedef struct
{
  guint n_rows;
  gboolean is_truncated;
  guint n_pages;
} SeraiFacts;

/**
 * SeraiService:
 * @name: on the command line and in the log; @title: for people
 * @base_variable: the environment variable with another address
 * @takes_key: whether it knows keys
 * @check: whether the question makes sense, before anything is sent (SERAI_FETCH_ERROR_QUERY)
 * @cut: into pieces that the service answers (element-type SeraiFigureQuery)
 * @ask: one piece's request; @page counts from 1
 * @judge: an answer that came; fails where it is none (SERAI_FETCH_ERROR_ANSWER, _QUERY)
 * @explain: an answer that says no, in the service's own words, or NULL
 * @ask_availability: (nullable) a question that tells why an answer is empty
 * @explain_empty: a sentence; @availability: (nullable) the answer to that question
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *base_variable;
  gboolean takes_key;
  gboolean (*check) (const SeraiFigureQuery *query, GError **error);
  GPtrArray *(*cut) (const SeraiFigureQuery *query, const SeraiAccess *access);
  SeraiRequest *(*ask) (const SeraiFigureQuery *query, const SeraiAccess *access, guint page);
  gboolean (*judge) (const SeraiFigureQuery *query,
                     const SeraiAccess *access,
                     const SeraiCapture *capture,
                     SeraiFacts *out_facts,
                     GError **error);
  char *(*explain) (const SeraiCapture *capture);
  SeraiRequest *(*ask_availability) (const SeraiFigureQuery *query, const SeraiAccess *access);
  char *(*explain_empty) (const SeraiFigureQuery *query, const SeraiCapture *availability);
} SeraiService;

extern const SeraiService serai_service_comtrade;
extern const SeraiService serai_service_wits;
extern const SeraiService serai_service_imf;
extern const SeraiService serai_service_world_bank;

/* (nullable) By name. */
const SeraiService *serai_service_find (const char *name);

/* An answer in another form than was asked for. Always FALSE. */
gboolean serai_service_set_strange (GError **error, const char *title, const SeraiCapture *capture);

G_END_DECLS
