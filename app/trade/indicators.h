/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The indicators that analysts expect, as plain arithmetic.
 *
 * Each gives NAN where it is not defined (a base of zero, a sign that changes). X: exports,
 * M: imports, V: any measure. Sources: [WITS] World Bank, WITS, "Trade Indicators" help pages;
 * [ESCAP] Mikic & Gilbert, Trade Statistics in Policymaking, UN ST/ESCAP/2559 (2009); [GL] Grubel &
 * Lloyd, The Empirical Measurement of Intra-Industry Trade, Economic Record 47 (1971); [BAL]
 * Balassa, Trade Liberalisation and "Revealed" Comparative Advantage, Manchester School 33 (1965).
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* V / V0 - 1, of two values of one sign; the base is the earlier one. A deficit that becomes larger
 * grows. [WITS] */
double serai_growth (double base, double value);

/* (V / V0)^(1/n) - 1, n the number of intervals between the two. [WITS] */
double serai_growth_per_period (double base, double value, int n_intervals);

/* part / whole. [WITS] */
double serai_share (double part, double whole);

/* X / M. [ESCAP] */
double serai_coverage (double exports, double imports);

/* (X - M) / (X + M), -1 to 1. [ESCAP] */
double serai_normalised_balance (double exports, double imports);

/* How far the importer's figure lies from the exporter's for the same goods, of the mean of both:
 * (M - X) / ((M + X) / 2). Freight and insurance alone make it a few per cent. */
double serai_mirror_gap (double exports, double imports);

/* The same with imports valued CIF brought to FOB by @cif_to_fob, which is about 1.06: M / 1.06.
 * [IMF] Direction of Trade Statistics, Yearbook 2017, introduction. */
double serai_fob_from_cif (double imports, double cif_to_fob);

/* 1 - |X - M| / (X + M): how much of the trade in one good goes both ways, 0 to 1. [GL] */
double serai_grubel_lloyd (double exports, double imports);

/* 1 - sum |X_k - M_k| / sum (X_k + M_k) over goods at one level of a classification, 0 to 1. [GL]
 */
double serai_grubel_lloyd_of_goods (const double *exports, const double *imports, guint n_goods);

/* The sum of squared shares (Herfindahl-Hirschman), 1/n (spread evenly) to 1 (one partner), the
 * shares being of the values' own sum. [WITS] */
double serai_concentration (const double *values, guint n_values);

/* The same from 0 to 1: (H - 1/n) / (1 - 1/n). [WITS] */
double serai_concentration_normalised (const double *values, guint n_values);

/* (x_ik / X_i) / (x_wk / X_w): a good's share in a country's exports against its share in the
 * world's. All four at the same level of the same classification. [BAL] */
double serai_revealed_advantage (double good, double all, double world_good, double world_all);

/* (x_ij / X_i) / (x_wj / X_w): the partner's share in a country's exports against its share in the
 * world's. [WITS] */
double serai_intensity (double partner, double all, double world_partner, double world_all);

/* 1 - sum |m_k - x_k| / 2, m and x being shares over the same goods: how far what one sells is what
 * the other buys, 0 to 1. Michaely (1996), as the World Bank gives it. */
double serai_complementarity (const double *imports, const double *exports, guint n_goods);

/* sum min (a_k, b_k) of the shares over the same goods, 0 to 1. Finger & Kreinin, A Measure of
 * "Export Similarity" and Its Possible Uses, Economic Journal 89 (1979). */
double serai_similarity (const double *a, const double *b, guint n_goods);

G_END_DECLS
