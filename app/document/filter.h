/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which documents are asked for: words and facets, all of which must hold. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_FACET_DATE,      /* a period as serai_period_parse() reads it */
  SERAI_FACET_ISSUER,    /* a publisher's name */
  SERAI_FACET_LANGUAGE,  /* BCP 47 */
  SERAI_FACET_COUNTRY,   /* ISO 3166-1 alpha-3: named, or in a claim */
  SERAI_FACET_ENTITY,    /* an entity's key */
  SERAI_FACET_COMMODITY, /* an HS code: named or claimed of it or of what it comprises */
  SERAI_FACET_VERDICT,   /* "supported", …: at least one claim has it */
  SERAI_FACET_TAG,
  SERAI_FACET_READING, /* "unread", "reading", "read" */
  SERAI_FACET_STARRED, /* "yes" */
  SERAI_N_FACETS,
} SeraiFacetKind;

/* "date", "issuer", … */
const char *serai_facet_kind_to_string (SeraiFacetKind kind);
gboolean serai_facet_kind_parse (const char *text, SeraiFacetKind *out_kind);

typedef enum
{
  SERAI_READ_STATE_UNREAD,
  SERAI_READ_STATE_BEGUN,
  SERAI_READ_STATE_DONE,
} SeraiReadState;

const char *serai_read_state_to_string (SeraiReadState reading); /* "unread", "reading", "read" */
gboolean serai_read_state_parse (const char *text, SeraiReadState *out_reading);

/* @label: (nullable) what a person sees of @value */
typedef struct
{
  SeraiFacetKind kind;
  char *value;
  char *label;
} SeraiFacet;

/**
 * SeraiFilter:
 * @words: (nullable) as serai_search_parse() takes them
 * @facets: (element-type SeraiFacet)
 */
typedef struct
{
  char *words;
  GPtrArray *facets;
} SeraiFilter;

SeraiFilter *serai_filter_new (void);
SeraiFilter *serai_filter_copy (const SeraiFilter *self);
void serai_filter_free (SeraiFilter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiFilter, serai_filter_free)

/* A facet that is there already is not added twice. */
void
serai_filter_add (SeraiFilter *self, SeraiFacetKind kind, const char *value, const char *label);
void serai_filter_remove (SeraiFilter *self, guint index);
gboolean serai_filter_is_empty (const SeraiFilter *self);
gboolean serai_filter_equal (const SeraiFilter *a, const SeraiFilter *b);

/* A facet from "issuer=Press service". FALSE where there is no such kind or the value makes no
 * sense (a date that is no period). */
gboolean serai_filter_add_text (SeraiFilter *self, const char *text);

/* A line for the words, then one a facet: "kind=value", a tab and the label where there is one. */
char *serai_filter_to_text (const SeraiFilter *self);
SeraiFilter *serai_filter_parse (const char *text); /* what isn't understood is left out */

G_END_DECLS
