/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a fetch is, in words. */
#include "online/fetch-words.h"

#include "config.h"

#include <glib/gi18n.h>

static const char *
get_wait_form (SeraiWait wait)
{
  switch (wait)
    {
    case SERAI_WAIT_RETRY:
      /* Translators: a server's name, then a time as 0:12. */
      return _ ("%s did not answer well: once more in %s");
    case SERAI_WAIT_BUSY:
      return _ ("%s wants a pause: on in %s");
    case SERAI_WAIT_QUOTA:
      return _ ("The calls to %s for today are used up: on in %s");
    case SERAI_WAIT_NONE:
    case SERAI_WAIT_TURN:
    default:
      return _ ("A pause before %s is asked again: on in %s");
    }
}

static char *
format_left (gint64 left)
{
  gint64 seconds = (MAX (left, 0) + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;
  if (seconds >= 3600)
    return g_strdup_printf ("%d:%02d:%02d", (int) (seconds / 3600), (int) (seconds / 60 % 60),
                            (int) (seconds % 60));
  return g_strdup_printf ("%d:%02d", (int) (seconds / 60), (int) (seconds % 60));
}

/* A form with two "%s" that a translator wrote. */
static char *
fill (const char *form, const char *first, const char *second)
{
  g_auto (GStrv) pieces = g_strsplit (form, "%s", 3);
  guint n_pieces = g_strv_length (pieces);
  return g_strconcat (n_pieces > 0 ? pieces[0] : "", first, n_pieces > 1 ? pieces[1] : "", second,
                      n_pieces > 2 ? pieces[2] : "", NULL);
}

char *
serai_fetch_describe (const SeraiFetchNews *news, gint64 now)
{
  if (news->stage == SERAI_FETCH_WAITING && news->until != 0)
    {
      g_autofree char *left = format_left (news->until - now);
      return fill (get_wait_form (news->wait), news->host, left);
    }
  if (news->n_bytes > 0)
    {
      g_autofree char *size = g_format_size (news->n_bytes);
      return g_strdup_printf (_ ("Fetching from %s, %s"), news->host, size);
    }
  return g_strdup_printf (_ ("Fetching from %s"), news->host);
}
