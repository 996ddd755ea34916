/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reader process's life: load, lock in, answer requests until the socket closes. */
#include "extractor/serve.h"

#include "extractor/box.h"
#include "import/extractor-wire.h"
#include "import/reading-variant.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#define SOCKET STDIN_FILENO

/* After a file of this size memory goes back to the system. */
#define LARGE_BYTES (1u << 20)

/* Everything that a reader loads at its first use must be loaded before the door is locked: one
 * small file of each format goes through. */
static const char *const samples[] = {
    "date 2023-05-04\n\nASTANA, May 4 \xe2\x80\x94 Trade grew by e\xcc\x81.",
    "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>A | B</title>"
    "<script type=\"application/ld+json\">{\"headline\": \"A\", \"author\": [{\"name\": \"C\"}]}"
    "</script></head><body><p class=\"x\">Trade grew by one fifth, the ministry said.</p></body>"
    "</html>",
    "period,reporter,partner,flow,value,currency\n2022,Kazakhstan,TJK,exports,\"1,5\",USD\n",
    "\xd2\xee\xf0\xe3\xee\xe2\xeb\xff \xe2\xfb\xf0\xee\xf1\xeb\xe0 \xed\xe0 \xf2\xf0\xe5\xf2\xfc.",
};

static GLogWriterOutput
drop_log_cb (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  return G_LOG_WRITER_HANDLED;
}

static gboolean
receive_all (void *room, gsize size)
{
  for (char *p = room, *end = p + size; p < end;)
    {
      gssize n = read (SOCKET, p, end - p);
      if (n == 0 || (n < 0 && errno != EINTR))
        return FALSE;
      p += MAX (n, 0);
    }
  return TRUE;
}

static gboolean
send_all (const void *data, gsize size)
{
  for (const char *p = data, *end = p + size; p < end;)
    {
      gssize n = write (SOCKET, p, end - p);
      if (n < 0 && errno != EINTR)
        return FALSE;
      p += MAX (n, 0);
    }
  return TRUE;
}

static gboolean
send_answer (SeraiWireKind kind, guint32 code, const void *body, gsize size)
{
  SeraiWireAnswer answer = {.magic = SERAI_WIRE_MAGIC, .kind = kind, .length = size, .code = code};
  return send_all (&answer, sizeof answer) && send_all (body, size);
}

/* The text's @length bytes; NULL at the end of the socket. */
static char *
receive_text (gsize length)
{
  g_autofree char *text = g_malloc0 (length + 1);
  return receive_all (text, length) ? g_steal_pointer (&text) : NULL;
}

static gboolean
answer_request (SeraiReference *reference, SeraiServeRead read_bytes)
{
  SeraiWireRequest request;
  if (!receive_all (&request, sizeof request) || request.magic != SERAI_WIRE_MAGIC)
    return FALSE;
  serai_box_allow_time (request.cpu_seconds);
  serai_box_allow_memory (request.bytes_length > SERAI_READER_MAX_BYTES ? request.bytes_length : 0);
  g_autofree char *name = receive_text (request.name_length);
  g_autofree char *encoding = receive_text (request.encoding_length);
  g_autofree char *chosen = receive_text (request.choices_length);
  char *data = receive_text (request.bytes_length);
  if (name == NULL || encoding == NULL || chosen == NULL || data == NULL)
    return FALSE;
  g_autoptr (GBytes) bytes = g_bytes_new_take (data, request.bytes_length);

  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiTableChoices) choices = serai_table_choices_from_text (chosen);
  if (!read_bytes (reference, bytes, name, *encoding != '\0' ? encoding : NULL, choices, &reading,
                   &error))
    return send_answer (SERAI_WIRE_ERROR, error->code, error->message, strlen (error->message));
  g_autoptr (GBytes) answer = serai_reading_to_bytes (&reading);
  serai_reading_clear (&reading);
  gboolean is_sent = send_answer (SERAI_WIRE_READING, 0, g_bytes_get_data (answer, NULL),
                                  g_bytes_get_size (answer));
  if (request.bytes_length > LARGE_BYTES || g_bytes_get_size (answer) > LARGE_BYTES)
    {
      g_clear_pointer (&bytes, g_bytes_unref);
      g_clear_pointer (&answer, g_bytes_unref);
      malloc_trim (0);
    }
  return is_sent;
}

static void
warm_up (SeraiReference *reference)
{
  serai_reader_warm_up (reference);
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (samples[i], strlen (samples[i]));
      SeraiReading reading;
      if (!serai_reader_read (reference, bytes, "sample", NULL, &reading, NULL))
        continue;
      g_autoptr (GBytes) answer = serai_reading_to_bytes (&reading);
      serai_reading_clear (&reading);
    }
}

/* Libraries complain of files into standard error, which is the desk's. */
static void
silence (void)
{
#ifndef __SANITIZE_ADDRESS__
  int nowhere = open ("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere >= 0)
    dup2 (nowhere, STDERR_FILENO);
#endif
}

void
serai_serve (SeraiServeRead read_bytes)
{
  signal (SIGPIPE, SIG_IGN);
  silence ();
  close_range (STDERR_FILENO + 1, ~0u, 0);
  g_log_set_writer_func (drop_log_cb, NULL, NULL);
  SeraiReference *reference = serai_reference_new (NULL);
  if (reference == NULL)
    _exit (1);
  warm_up (reference);
  if (!serai_box_lock () || !send_answer (SERAI_WIRE_READY, 0, NULL, 0))
    _exit (2);
  while (answer_request (reference, read_bytes))
    ;
  /* Nothing of what a file may have prepared for the end of a process runs. */
  _exit (0);
}
