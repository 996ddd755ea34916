/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One way to read a claim: by whose figures, counted how, over which time. */
#pragma once

#include "check/check.h"

G_BEGIN_DECLS

/* By whose figures. */
typedef enum
{
  SERAI_WHOSE_OWN,       /* the reporter's */
  SERAI_WHOSE_PARTNERS,  /* the partner's, turned round */
  SERAI_WHOSE_IMPORTERS, /* each side's imports, which customs watch best */
  SERAI_WHOSE_EXPORTERS, /* each side's exports */
} SeraiWhose;

const char *serai_whose_to_string (SeraiWhose whose);
gboolean serai_whose_parse (const char *text, SeraiWhose *out_whose);

/* Counted how: each differs from AS_REPORTED in one thing. */
typedef enum
{
  SERAI_VARIANT_AS_REPORTED,
  SERAI_VARIANT_IMPORTS_FOB,   /* without freight and insurance */
  SERAI_VARIANT_NO_REEXPORTS,  /* less RX and RM */
  SERAI_VARIANT_ON_THE_DAY,    /* as it had been given out by the day of publication */
  SERAI_VARIANT_HALF_YEAR,     /* the last half that was over; where the text leaves it open */
  SERAI_VARIANT_TWELVE_MONTHS, /* to the end of the last quarter; where the text leaves it open */
  SERAI_VARIANT_EXPORTS_ALONE, /* a rank that doesn't say by what */
  SERAI_VARIANT_IMPORTS_ALONE,
  SERAI_N_VARIANTS,
} SeraiVariant;

const char *serai_variant_to_string (SeraiVariant variant);
gboolean serai_variant_parse (const char *text, SeraiVariant *out_variant);

/* What imports at CIF are divided by where a source has them at CIF alone: the 6 % that the IMF
 * allows for freight and insurance (WP/18/16). */
#define SERAI_CIF_FOB 1.06

/**
 * SeraiClaimReading:
 * @row: readings by the same figures share it
 * @has_figure: FALSE where the library lacks what it needs: @observed has whose it would be alone
 * @observed: its dataset is one of the check's table; for importers and exporters the reporter's
 * @other: the other side's dataset for importers and exporters, else the same
 * @exports, @imports, @base_exports, @base_imports: what a turnover or balance was added up from;
 *   NAN where it wasn't
 */
typedef struct
{
  SeraiWhose whose;
  SeraiVariant variant;
  guint row;
  SeraiPeriod period;
  gboolean has_figure;
  SeraiObserved observed;
  guint other;
  double exports;
  double imports;
  double base_exports;
  double base_imports;
} SeraiClaimReading;

/* The readings that the words of @claim leave open, whatever is known: the best first.
 * (element-type SeraiClaimReading) (transfer full) */
GArray *serai_readings_list (const SeraiClaim *claim, guint32 published);

/* How many readings have a figure, and how many of these give @verdict. */
guint serai_readings_count (const GArray *readings, SeraiVerdict verdict, guint *out_n_known);

/* (nullable) The reading at this place of the grid: NULL where it makes no sense. */
const SeraiClaimReading *
serai_readings_find (const GArray *readings, guint row, SeraiVariant variant);

G_END_DECLS
