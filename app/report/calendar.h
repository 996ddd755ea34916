/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The agenda as iCalendar (RFC 5545): planned events as VEVENT, all else as VTODO with DUE. */
#pragma once

#include "report/agenda.h"

G_BEGIN_DECLS

/* @now: Unix time in seconds, the calendar's DTSTAMP. What has no date is a VTODO without DUE.
 * (transfer full) */
char *serai_calendar_write (GPtrArray *items, gint64 now);

/* One content line, its value escaped as TEXT where @is_text, folded at 75 octets, never within a
 * character. */
void serai_calendar_append_line (GString *calendar,
                                 const char *name,
                                 const char *value,
                                 gboolean is_text);

G_END_DECLS
