/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The agenda as iCalendar (RFC 5545). */
#include "report/calendar.h"

#include <string.h>

#define LINE 75 /* octets, without the line end */

static void
append_escaped (GString *line, const char *value)
{
  for (const char *p = value; *p != '\0'; p++)
    switch (*p)
      {
      case '\\':
      case ';':
      case ',':
        g_string_append_c (line, '\\');
        g_string_append_c (line, *p);
        break;
      case '\n':
        g_string_append (line, "\\n");
        break;
      default:
        /* Other control characters may not stand in a calendar. */
        if ((guchar) *p >= 0x20 && *p != 0x7f)
          g_string_append_c (line, *p);
      }
}

static void
append_folded (GString *calendar, const char *line)
{
  gsize room = LINE;
  for (const char *p = line; *p != '\0';)
    {
      gsize size = g_utf8_next_char (p) - p;
      if (size > room)
        {
          g_string_append (calendar, "\r\n ");
          room = LINE - 1;
        }
      g_string_append_len (calendar, p, size);
      room -= size;
      p += size;
    }
  g_string_append (calendar, "\r\n");
}

void
serai_calendar_append_line (GString *calendar,
                            const char *name,
                            const char *value,
                            gboolean is_text)
{
  g_autoptr (GString) line = g_string_new (name);
  g_string_append_c (line, ':');
  if (is_text)
    append_escaped (line, value);
  else
    g_string_append (line, value);
  append_folded (calendar, line->str);
}

static void
append_day (GString *calendar, const char *name, guint32 day)
{
  int year, month, day_of_month;
  serai_day_split (day, &year, &month, &day_of_month);
  g_autofree char *value = g_strdup_printf ("%04d%02d%02d", year, month, day_of_month);
  serai_calendar_append_line (calendar, name, value, FALSE);
}

static void
append_time (GString *calendar, const char *name, gint64 seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (seconds);
  g_autofree char *value = time != NULL ? g_date_time_format (time, "%Y%m%dT%H%M%SZ") : NULL;
  serai_calendar_append_line (calendar, name, value != NULL ? value : "19700101T000000Z", FALSE);
}

static char *
describe (const SeraiAgendaItem *item)
{
  const SeraiDocument *document = item->document;
  g_autofree char *day = serai_day_format (document->published);
  GString *text = g_string_new (item->sentence);
  g_autofree char *actors = serai_agenda_item_dup_actors (item);
  g_string_append (text, "\n\n");
  if (actors[0] != '\0')
    g_string_append_printf (text, "%s\n", actors);
  g_string_append (text, document->title != NULL ? document->title : "");
  if (day != NULL)
    g_string_append_printf (text, ", %s", day);
  if (document->publisher != NULL)
    g_string_append_printf (text, ", %s", document->publisher);
  return g_string_free (text, FALSE);
}

/* A day or more on which something is held; DTEND isn't one of its days. */
static void
append_event_days (GString *calendar, SeraiPeriod due)
{
  append_day (calendar, "DTSTART;VALUE=DATE", due.first);
  append_day (calendar, "DTEND;VALUE=DATE", MAX (due.last, due.first) + 1);
  serai_calendar_append_line (calendar, "TRANSP", "TRANSPARENT", FALSE);
}

static void
append_todo_state (GString *calendar, const SeraiAgendaItem *item)
{
  static const char *const states[] = {"NEEDS-ACTION", "COMPLETED", "CANCELLED"};
  if (item->commitment->due.last != 0)
    append_day (calendar, "DUE;VALUE=DATE", item->commitment->due.last);
  serai_calendar_append_line (calendar, "STATUS", states[item->outcome], FALSE);
}

static void
append_item (GString *calendar, const SeraiAgendaItem *item, gint64 now)
{
  static const char *const event_states[] = {"TENTATIVE", "CONFIRMED", "CANCELLED"};
  gboolean is_event = item->commitment->kind == SERAI_COMMITMENT_EVENT
                      && item->commitment->due.first != 0 && item->commitment->due.last != 0;
  const char *component = is_event ? "VEVENT" : "VTODO";
  g_autofree char *uid = g_strconcat (item->uid, "@serai", NULL);
  g_autofree char *description = describe (item);
  serai_calendar_append_line (calendar, "BEGIN", component, FALSE);
  serai_calendar_append_line (calendar, "UID", uid, FALSE);
  append_time (calendar, "DTSTAMP", now);
  if (is_event)
    {
      append_event_days (calendar, item->commitment->due);
      serai_calendar_append_line (calendar, "STATUS", event_states[item->outcome], FALSE);
    }
  else
    append_todo_state (calendar, item);
  serai_calendar_append_line (calendar, "SUMMARY", item->words, TRUE);
  serai_calendar_append_line (calendar, "DESCRIPTION", description, TRUE);
  serai_calendar_append_line (calendar, "CATEGORIES",
                              serai_commitment_kind_to_string (item->commitment->kind), TRUE);
  if (item->document->url != NULL)
    serai_calendar_append_line (calendar, "URL", item->document->url, FALSE);
  serai_calendar_append_line (calendar, "END", component, FALSE);
}

char *
serai_calendar_write (GPtrArray *items, gint64 now)
{
  GString *calendar = g_string_new (NULL);
  serai_calendar_append_line (calendar, "BEGIN", "VCALENDAR", FALSE);
  serai_calendar_append_line (calendar, "VERSION", "2.0", FALSE);
  serai_calendar_append_line (calendar, "PRODID", "-//Serai//Agenda//EN", FALSE);
  serai_calendar_append_line (calendar, "CALSCALE", "GREGORIAN", FALSE);
  for (guint i = 0; i < items->len; i++)
    append_item (calendar, items->pdata[i], now);
  serai_calendar_append_line (calendar, "END", "VCALENDAR", FALSE);
  return g_string_free (calendar, FALSE);
}
