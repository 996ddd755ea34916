/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which figures are wanted from a service. */
#pragma once

#include "base/period.h"
#include "fetch/error.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_FLOWS_EXPORT = 1 << 0,
  SERAI_FLOWS_IMPORT = 1 << 1,
  SERAI_FLOWS_REEXPORT = 1 << 2,
  SERAI_FLOWS_REIMPORT = 1 << 3,
} SeraiFlows;

/**
 * SeraiFigureQuery:
 * @reporters: ISO 3166-1 alpha-3
 * @partners: ISO 3166-1 alpha-3 or "WLD"; or "ALL" alone: each partner there is
 * @commodities: "TOTAL", HS codes, "AG2", "AG4", "AG6" (every code of so many digits); for WITS its
 *   own names of groups
 * @indicators: of the World Bank, else none
 * @frequency: 'A', 'Q' or 'M'
 * @first, @last: the periods, inclusive, counted in @frequency since the year 0 (2022; 2022 * 4 + 1
 *   for the second quarter; 2022 * 12 + 1 for February)
 */
typedef struct
{
  char **reporters;
  char **partners;
  SeraiFlows flows;
  char **commodities;
  char **indicators;
  char frequency;
  int first;
  int last;
} SeraiFigureQuery;

SeraiFigureQuery *serai_figure_query_new (void);
SeraiFigureQuery *serai_figure_query_copy (const SeraiFigureQuery *self);
void serai_figure_query_free (SeraiFigureQuery *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiFigureQuery, serai_figure_query_free)

/* Sets the periods from @from to @to (each "2022", "2022-Q3", "2022-04"; @to NULL: as @from) in
 * @frequency. SERAI_FETCH_ERROR_QUERY where they are none, or in the wrong order. */
gboolean serai_figure_query_set_periods (SeraiFigureQuery *self,
                                         char frequency,
                                         const char *from,
                                         const char *to,
                                         GError **error);

/* What every service wants: codes of three letters, a reporter, a partner, a flow, periods that
 * have begun and aren't before @first_year. */
gboolean serai_figure_query_check (const SeraiFigureQuery *self, int first_year, GError **error);

/* "2022", "2022Q3" or "2022M04" with @before_quarter "Q", @before_month "M". (transfer full) */
char *serai_figure_query_format_period (char frequency,
                                        int period,
                                        const char *before_quarter,
                                        const char *before_month);

/* All periods, parted by @separator. (transfer full) */
char *serai_figure_query_format_periods (const SeraiFigureQuery *self,
                                         const char *separator,
                                         const char *before_quarter,
                                         const char *before_month);

/* "TJK – KAZ, 2015 to 2020": which part this is, for people. (transfer full) */
char *serai_figure_query_format_label (const SeraiFigureQuery *self);

/* The same question in pieces of at most so many periods, reporters and partners; 0: no limit.
 * (element-type SeraiFigureQuery) */
GPtrArray *serai_figure_query_cut (const SeraiFigureQuery *self,
                                   guint max_periods,
                                   guint max_reporters,
                                   guint max_partners);

/* The same question in two halves: of its periods, else its partners, reporters, flows or
 * commodities. NULL where it can't be halved. (element-type SeraiFigureQuery) (nullable) */
GPtrArray *serai_figure_query_halve (const SeraiFigureQuery *self);

G_END_DECLS
