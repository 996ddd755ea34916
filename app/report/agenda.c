/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The agenda: the commitments of many documents, each with where it stands and what became of it.
 */
#include "report/agenda.h"

#include "base/text.h"
#include "report/csv.h"

#include <string.h>

/* A sentence is looked for within so many characters on either side. */
#define REACH 600

G_DEFINE_BOXED_TYPE (SeraiAgendaItem,
                     serai_agenda_item,
                     serai_agenda_item_ref,
                     serai_agenda_item_unref)

static const char *const status_names[] = {"open", "overdue", "done", "superseded", NULL};

const char *
serai_agenda_status_to_string (SeraiAgendaStatus status)
{
  return status_names[status];
}

gboolean
serai_agenda_status_parse (const char *text, SeraiAgendaStatus *out_status)
{
  for (guint i = 0; status_names[i] != NULL; i++)
    if (strcmp (status_names[i], text) == 0)
      {
        *out_status = (SeraiAgendaStatus) i;
        return TRUE;
      }
  return FALSE;
}

/* A full stop, question or exclamation mark with white space and no small letter after it. */
static gboolean
is_end (const char *text, const char *at)
{
  gunichar c = g_utf8_get_char (at);
  if (c == '\n')
    return TRUE;
  if (c != '.' && c != '!' && c != '?')
    return FALSE;
  const char *after = g_utf8_next_char (at);
  if (*after == '\0')
    return TRUE;
  if (!g_unichar_isspace (g_utf8_get_char (after)))
    return FALSE;
  /* An initial or "U.S." ends nothing. */
  if (at - text >= 1 && g_unichar_isupper (g_utf8_get_char (g_utf8_prev_char (at))))
    return FALSE;
  while (g_unichar_isspace (g_utf8_get_char (after)))
    after = g_utf8_next_char (after);
  return !g_unichar_islower (g_utf8_get_char (after));
}

/* The sentence around the bytes [@start, @end) of @text; @out_lead: what of it stands before. */
static char *
dup_sentence (const char *text, const char *start, const char *end, char **out_lead)
{
  const char *first = start;
  const char *last = end;
  for (guint i = 0; i < REACH && first > text; i++)
    {
      const char *before = g_utf8_prev_char (first);
      if (is_end (text, before))
        break;
      first = before;
    }
  while (first < start && g_unichar_isspace (g_utf8_get_char (first)))
    first = g_utf8_next_char (first);
  /* The words themselves may end with the mark. */
  gboolean is_closed = last > start && is_end (text, g_utf8_prev_char (last));
  for (guint i = 0; i < REACH && !is_closed && *last != '\0' && *last != '\n'; i++)
    {
      is_closed = is_end (text, last);
      last = g_utf8_next_char (last);
    }
  *out_lead = g_strndup (first, start - first);
  return g_strndup (first, last - first);
}

static char *
make_uid (const SeraiAgendaItem *self)
{
  g_autofree char *source = g_strdup_printf (
      "%s\n%s", self->document->sha256 != NULL ? self->document->sha256 : "", self->words);
  g_autoptr (GBytes) bytes = g_bytes_new (source, strlen (source));
  g_autofree char *hash = serai_text_sha256 (bytes);
  return g_strndup (hash, 32);
}

SeraiAgendaItem *
serai_agenda_item_new (gint64 article,
                       SeraiDocument *document,
                       SeraiAnalysis *analysis,
                       guint index)
{
  SeraiAgendaItem *self = g_atomic_rc_box_new0 (SeraiAgendaItem);
  const char *text = document->text;
  g_autofree char *lead = NULL;
  self->article = article;
  self->document = serai_document_ref (document);
  self->analysis = serai_analysis_ref (analysis);
  self->commitment = analysis->commitments->pdata[index];
  const char *start = text + serai_text_byte_at_offset (text, self->commitment->span.start);
  const char *end = text + serai_text_byte_at_offset (text, self->commitment->span.end);
  self->words = g_strndup (start, end - start);
  self->sentence = dup_sentence (text, start, end, &lead);
  self->strength = serai_strength_read (lead, self->words, &self->verb);
  self->uid = make_uid (self);
  return self;
}

SeraiAgendaItem *
serai_agenda_item_ref (SeraiAgendaItem *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_item (gpointer data)
{
  SeraiAgendaItem *self = data;
  g_free (self->uid);
  serai_document_unref (self->document);
  serai_analysis_unref (self->analysis);
  g_free (self->words);
  g_free (self->sentence);
  g_free (self->verb);
}

void
serai_agenda_item_unref (SeraiAgendaItem *self)
{
  g_atomic_rc_box_release_full (self, clear_item);
}

SeraiAgendaStatus
serai_agenda_item_get_status (const SeraiAgendaItem *self, guint32 today)
{
  if (self->outcome == SERAI_COMMITMENT_DONE)
    return SERAI_AGENDA_DONE;
  if (self->outcome == SERAI_COMMITMENT_SUPERSEDED)
    return SERAI_AGENDA_SUPERSEDED;
  guint32 last = self->commitment->due.last;
  return last != 0 && last < today ? SERAI_AGENDA_OVERDUE : SERAI_AGENDA_OPEN;
}

static const SeraiEntity *
get_actor (const SeraiAgendaItem *self, guint i)
{
  int index = g_array_index (self->commitment->actors, int, i);
  GPtrArray *entities = self->analysis->entities;
  return index >= 0 && (guint) index < entities->len ? entities->pdata[index] : NULL;
}

char *
serai_agenda_item_dup_actors (const SeraiAgendaItem *self)
{
  GString *names = g_string_new (NULL);
  for (guint i = 0; i < self->commitment->actors->len; i++)
    {
      const SeraiEntity *actor = get_actor (self, i);
      if (actor != NULL)
        g_string_append_printf (names, names->len > 0 ? ", %s" : "%s", actor->name);
    }
  return g_string_free (names, FALSE);
}

char **
serai_agenda_item_list_countries (const SeraiAgendaItem *self)
{
  g_autoptr (GStrvBuilder) countries = g_strv_builder_new ();
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->commitment->actors->len; i++)
    {
      const SeraiEntity *actor = get_actor (self, i);
      if (actor != NULL && actor->iso3 != NULL && g_hash_table_add (known, actor->iso3))
        g_strv_builder_add (countries, actor->iso3);
    }
  return g_strv_builder_end (countries);
}

gboolean
serai_agenda_filter_takes (const SeraiAgendaFilter *self,
                           const SeraiAgendaItem *item,
                           guint32 today)
{
  SeraiPeriod due = item->commitment->due;
  if (self->status != SERAI_AGENDA_ANY
      && self->status != serai_agenda_item_get_status (item, today))
    return FALSE;
  if (self->from != 0 && due.last < self->from)
    return FALSE;
  if (self->to != 0 && (due.last == 0 || due.last > self->to))
    return FALSE;
  if (self->country[0] == '\0')
    return TRUE;
  g_auto (GStrv) countries = serai_agenda_item_list_countries (item);
  return g_strv_contains ((const char *const *) countries, self->country);
}

int
serai_agenda_compare (gconstpointer a, gconstpointer b)
{
  const SeraiAgendaItem *one = *(const SeraiAgendaItem *const *) a;
  const SeraiAgendaItem *other = *(const SeraiAgendaItem *const *) b;
  guint32 days[] = {one->commitment->due.last, other->commitment->due.last};
  if ((days[0] == 0) != (days[1] == 0))
    return days[0] == 0 ? 1 : -1;
  if (days[0] != days[1])
    return days[0] < days[1] ? -1 : 1;
  if (one->document->published != other->document->published)
    return one->document->published < other->document->published ? -1 : 1;
  if (one->article != other->article)
    return one->article < other->article ? -1 : 1;
  return (one->commitment->span.start > other->commitment->span.start)
         - (one->commitment->span.start < other->commitment->span.start);
}

static void
append_item (GString *table, const SeraiAgendaItem *item, guint32 today)
{
  const SeraiDocument *document = item->document;
  g_autofree char *due = serai_period_format (item->commitment->due);
  g_autofree char *due_by = serai_day_format (item->commitment->due.last);
  g_autofree char *actors = serai_agenda_item_dup_actors (item);
  g_auto (GStrv) countries = serai_agenda_item_list_countries (item);
  g_autofree char *codes = g_strjoinv (" ", countries);
  g_autofree char *published = serai_day_format (document->published);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, item->article);
  const char *fields[] = {
      due_by,
      due,
      serai_agenda_status_to_string (serai_agenda_item_get_status (item, today)),
      serai_commitment_kind_to_string (item->commitment->kind),
      serai_strength_to_string (item->strength),
      item->verb,
      actors,
      codes,
      item->words,
      item->sentence,
      document->title,
      published,
      document->publisher,
      document->url,
      id,
      item->uid};
  serai_csv_append_row (table, fields, G_N_ELEMENTS (fields));
}

char *
serai_agenda_write_csv (GPtrArray *items, guint32 today)
{
  GString *table = g_string_new ("due_by,due,status,kind,strength,verb,actors,countries,words,"
                                 "sentence,document,published,publisher,url,article,uid\r\n");
  for (guint i = 0; i < items->len; i++)
    append_item (table, items->pdata[i], today);
  return g_string_free (table, FALSE);
}
