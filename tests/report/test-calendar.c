/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/calendar.h"
#include "report/csv.h"

#include <string.h>

static SeraiAgendaItem *
make_item (const char *text, SeraiCommitmentKind kind, SeraiPeriod due)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiAnalysis) analysis = serai_analysis_new_empty ();
  SeraiCommitment *commitment = serai_commitment_new ();
  document->text = g_strdup (text);
  document->title = g_strdup ("Talks; in brief, of Astana");
  document->published = serai_day (2023, 5, 4);
  document->sha256 = g_strdup ("ab");
  commitment->kind = kind;
  commitment->due = due;
  commitment->span = (SeraiSpan){0, g_utf8_strlen (text, -1)};
  g_ptr_array_add (analysis->commitments, commitment);
  return serai_agenda_item_new (1, document, analysis, 0);
}

static char *
write_one (const char *text, SeraiCommitmentKind kind, SeraiPeriod due)
{
  g_autoptr (GPtrArray) items =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_agenda_item_unref);
  g_ptr_array_add (items, make_item (text, kind, due));
  return serai_calendar_write (items, 1700000000);
}

static void
test_long_lines_are_folded (void)
{
  g_autoptr (GString) calendar = g_string_new (NULL);
  g_autoptr (GString) value = g_string_new (NULL);
  g_autoptr (GString) unfolded = g_string_new (NULL);
  for (guint i = 0; i < 100; i++)
    g_string_append (value, i % 3 == 0 ? "Ж" : i % 3 == 1 ? "a" : "€");
  serai_calendar_append_line (calendar, "SUMMARY", value->str, TRUE);
  g_auto (GStrv) lines = g_strsplit (calendar->str, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      if (i > 0 && lines[i][0] != '\0')
        g_assert_cmpint (lines[i][0], ==, ' ');
      g_string_append (unfolded, lines[i] + (i > 0 && lines[i][0] == ' '));
    }
  g_string_prepend (value, "SUMMARY:");
  g_assert_cmpstr (unfolded->str, ==, value->str);
}

static void
test_a_line_of_75_octets_stays_whole (void)
{
  g_autoptr (GString) calendar = g_string_new (NULL);
  g_autofree char *value = g_strnfill (73, 'x');
  serai_calendar_append_line (calendar, "A", value, TRUE);
  g_assert_null (strstr (calendar->str, "\r\n "));
  g_string_truncate (calendar, 0);
  g_autofree char *longer = g_strnfill (74, 'x');
  serai_calendar_append_line (calendar, "A", longer, TRUE);
  g_assert_true (g_str_has_suffix (calendar->str, "\r\n x\r\n"));
}

static void
test_text_is_escaped (void)
{
  g_autoptr (GString) calendar = g_string_new (NULL);
  serai_calendar_append_line (calendar, "SUMMARY", "a,b;c\\d\ne\r\x01:\"", TRUE);
  g_assert_cmpstr (calendar->str, ==, "SUMMARY:a\\,b\\;c\\\\d\\ne:\"\r\n");
}

static void
test_a_planned_event_ends_before_its_last_day_does (void)
{
  g_autofree char *calendar =
      write_one ("A forum will be held.", SERAI_COMMITMENT_EVENT, serai_period_month (2023, 9));
  g_assert_nonnull (strstr (calendar, "BEGIN:VEVENT\r\n"));
  g_assert_nonnull (strstr (calendar, "DTSTART;VALUE=DATE:20230901\r\n"));
  g_assert_nonnull (strstr (calendar, "DTEND;VALUE=DATE:20231001\r\n"));
  g_assert_nonnull (strstr (calendar, "DTSTAMP:20231114T221320Z\r\n"));
}

static void
test_a_pledge_is_a_todo_with_a_due_day (void)
{
  g_autofree char *calendar =
      write_one ("They agreed to build.", SERAI_COMMITMENT_PLEDGE, serai_period_year (2025));
  g_autofree char *without =
      write_one ("They agreed to build.", SERAI_COMMITMENT_PLEDGE, SERAI_PERIOD_NONE);
  g_assert_nonnull (strstr (calendar, "BEGIN:VTODO\r\n"));
  g_assert_nonnull (strstr (calendar, "DUE;VALUE=DATE:20251231\r\n"));
  g_assert_nonnull (strstr (calendar, "STATUS:NEEDS-ACTION\r\n"));
  g_assert_null (strstr (without, "DUE"));
}

static void
test_the_uid_is_the_words_own (void)
{
  g_autoptr (SeraiAgendaItem) one =
      make_item ("They agreed to build.", SERAI_COMMITMENT_PLEDGE, SERAI_PERIOD_NONE);
  g_autoptr (SeraiAgendaItem) again =
      make_item ("They agreed to build.", SERAI_COMMITMENT_TARGET, serai_period_year (2025));
  g_autoptr (SeraiAgendaItem) other =
      make_item ("They agreed to wait.", SERAI_COMMITMENT_PLEDGE, SERAI_PERIOD_NONE);
  g_assert_cmpstr (one->uid, ==, again->uid);
  g_assert_cmpstr (one->uid, !=, other->uid);
}

static void
test_overdue_begins_the_day_after (void)
{
  guint32 day = serai_day (2025, 12, 31);
  g_autoptr (SeraiAgendaItem) item =
      make_item ("They agreed.", SERAI_COMMITMENT_PLEDGE, serai_period_year (2025));
  g_assert_cmpint (serai_agenda_item_get_status (item, day), ==, SERAI_AGENDA_OPEN);
  g_assert_cmpint (serai_agenda_item_get_status (item, day + 1), ==, SERAI_AGENDA_OVERDUE);
  item->outcome = SERAI_COMMITMENT_DONE;
  g_assert_cmpint (serai_agenda_item_get_status (item, day + 1), ==, SERAI_AGENDA_DONE);
}

static void
test_fields_are_quoted (void)
{
  g_autoptr (GString) table = g_string_new (NULL);
  const char *fields[] = {"plain", "a,b", "say \"so\"", "two\nlines", NULL, "Ж"};
  serai_csv_append_row (table, fields, G_N_ELEMENTS (fields));
  g_assert_cmpstr (table->str, ==, "plain,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",,Ж\r\n");
}

static void
test_the_verb_tells_the_strength (void)
{
  static const struct
  {
    const char *lead;
    const char *words;
    SeraiStrength strength;
    const char *verb;
  } cases[] = {
      {"", "The sides agreed to build a bridge", SERAI_STRENGTH_AGREED, "agreed"},
      {"The sides agreed that ", "trade will reach 2 billion", SERAI_STRENGTH_AGREED, "agreed"},
      {"", "The President instructed the Government to sign", SERAI_STRENGTH_INSTRUCTED,
       "instructed"},
      {"", "It was proposed to sign a treaty", SERAI_STRENGTH_PROPOSED, "proposed"},
      {"", "They noted the importance of raising trade", SERAI_STRENGTH_NOTED,
       "noted the importance"},
      {"", "A forum will be held in May", SERAI_STRENGTH_INSTRUCTED, "will"},
      {"", "Президент поручил подготовить план", SERAI_STRENGTH_INSTRUCTED, "поручил"},
      {"", "Стороны договорились довести товарооборот", SERAI_STRENGTH_AGREED, "договорились"},
      {"", "Disagreed over goodwill", SERAI_STRENGTH_UNKNOWN, NULL},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *verb = NULL;
      g_assert_cmpint (serai_strength_read (cases[i].lead, cases[i].words, &verb), ==,
                       cases[i].strength);
      g_assert_cmpstr (verb, ==, cases[i].verb);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/calendar/long-lines-are-folded", test_long_lines_are_folded);
  g_test_add_func ("/report/calendar/a-line-of-75-octets-stays-whole",
                   test_a_line_of_75_octets_stays_whole);
  g_test_add_func ("/report/calendar/text-is-escaped", test_text_is_escaped);
  g_test_add_func ("/report/calendar/a-planned-event-ends-before-its-last-day-does",
                   test_a_planned_event_ends_before_its_last_day_does);
  g_test_add_func ("/report/calendar/a-pledge-is-a-todo-with-a-due-day",
                   test_a_pledge_is_a_todo_with_a_due_day);
  g_test_add_func ("/report/agenda/the-uid-is-the-words-own", test_the_uid_is_the_words_own);
  g_test_add_func ("/report/agenda/overdue-begins-the-day-after",
                   test_overdue_begins_the_day_after);
  g_test_add_func ("/report/csv/fields-are-quoted", test_fields_are_quoted);
  g_test_add_func ("/report/agenda/the-verb-tells-the-strength", test_the_verb_tells_the_strength);
  return g_test_run ();
}
