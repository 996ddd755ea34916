/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an address answered: the bytes, and everything that tells where and when they came from. */
#include "fetch/capture.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (SeraiCapture, serai_capture, serai_capture_ref, serai_capture_unref)

static void
free_hop (SeraiHop *hop)
{
  g_free (hop->address);
  g_free (hop);
}

SeraiCapture *
serai_capture_new (void)
{
  SeraiCapture *self = g_atomic_rc_box_new0 (SeraiCapture);
  self->chain = g_ptr_array_new_with_free_func ((GDestroyNotify) free_hop);
  return self;
}

SeraiCapture *
serai_capture_ref (SeraiCapture *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_capture (gpointer data)
{
  SeraiCapture *self = data;
  g_free (self->key);
  g_free (self->address);
  g_free (self->final_address);
  g_ptr_array_unref (self->chain);
  g_free (self->headers);
  g_free (self->mime);
  g_free (self->etag);
  g_free (self->last_modified);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->sha256);
}

void
serai_capture_unref (SeraiCapture *self)
{
  g_atomic_rc_box_release_full (self, clear_capture);
}

void
serai_capture_add_hop (SeraiCapture *self, guint status, const char *address)
{
  SeraiHop *hop = g_new (SeraiHop, 1);
  hop->status = status;
  hop->address = g_strdup (address);
  g_ptr_array_add (self->chain, hop);
}

char *
serai_capture_format_chain (const SeraiCapture *self)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < self->chain->len; i++)
    {
      const SeraiHop *hop = self->chain->pdata[i];
      g_string_append_printf (text, "%u %s\n", hop->status, hop->address);
    }
  return g_string_free (text, FALSE);
}

gboolean
serai_capture_is_html (const SeraiCapture *self)
{
  gsize size;
  const char *text = g_bytes_get_data (self->bytes, &size);
  if (size >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      size -= 3;
    }
  while (size > 0 && g_ascii_isspace (*text))
    {
      text++;
      size--;
    }
  return (size >= 5 && g_ascii_strncasecmp (text, "<html", 5) == 0)
         || (size >= 9 && g_ascii_strncasecmp (text, "<!doctype", 9) == 0);
}
