/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mailboxes (MBOX): each message a file of its own. */
#include "import/format.h"
#include "import/mail.h"

#include <string.h>

static gboolean
begins_message (const char *p, const char *end)
{
  if (end - p < 6 || strncmp (p, "From ", 5) != 0)
    return FALSE;
  const char *stop = memchr (p, '\n', end - p);
  return stop != NULL && serai_mail_count_headers (stop + 1, end - stop - 1) > 0;
}

static int
probe_mbox (const SeraiSource *source)
{
  gsize size;
  const char *data = g_bytes_get_data (source->bytes, &size);
  return begins_message (data, data + size) ? 95 : 0;
}

/* Without the "From " line, and with the ">" taken off that kept other lines from looking so. */
static GBytes *
cut_message (const char *start, const char *end)
{
  const char *p = memchr (start, '\n', end - start);
  g_autoptr (GByteArray) message = g_byte_array_new ();
  for (p = p != NULL ? p + 1 : end; p < end;)
    {
      const char *stop = memchr (p, '\n', end - p);
      stop = stop != NULL ? stop + 1 : end;
      const char *marks = p;
      while (marks < stop && *marks == '>')
        marks++;
      gboolean is_escaped = marks > p && stop - marks >= 5 && strncmp (marks, "From ", 5) == 0;
      p += is_escaped;
      g_byte_array_append (message, (const guint8 *) p, stop - p);
      p = stop;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&message));
}

static gboolean
read_mbox (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  gsize size;
  const char *start = g_bytes_get_data (source->bytes, &size), *end = start + size;
  g_autoptr (GPtrArray) members =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_member_free);
  while (start < end)
    {
      const char *next = start + 1;
      while (next < end && !(next[-1] == '\n' && *next == 'F' && begins_message (next, end)))
        {
          const char *stop = memchr (next, '\n', end - next);
          next = stop != NULL ? stop + 1 : end;
        }
      g_autoptr (GBytes) bytes = cut_message (start, next);
      g_autofree char *name = g_strdup_printf ("message %u", members->len + 1);
      g_ptr_array_add (members, serai_member_new (name, bytes));
      start = next;
    }
  if (members->len == 1)
    return serai_mail_read (((SeraiMember *) members->pdata[0])->bytes, out_reading, error);
  out_reading->members = g_steal_pointer (&members);
  return TRUE;
}

const SeraiFormat serai_format_mbox = {"application/mbox", probe_mbox, read_mbox, TRUE};
