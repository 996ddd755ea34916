/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reader process with readers that misbehave on purpose, each on its own first word; built
 * for tests only. */
#include "extractor/serve.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

/* Far more than the box allows. */
#define HUNGER (2ull << 30)

static gboolean
succeed (SeraiReading *out_reading)
{
  SeraiDocument *document = serai_document_new ();
  document->file = g_strdup ("x");
  document->mime = g_strdup ("text/plain");
  document->text = g_strdup ("The box let it through.");
  SeraiBlock block = {SERAI_BLOCK_PARAGRAPH, 0, {0, strlen (document->text)}};
  g_array_append_val (document->blocks, block);
  out_reading->document = document;
  return TRUE;
}

static gboolean
say_refused (GError **error)
{
  g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_UNKNOWN, "The box refused.");
  return FALSE;
}

static void
crash (void)
{
  volatile int *volatile nowhere = NULL;
  *nowhere = 1;
}

static void
eat_memory (void)
{
  for (guint64 eaten = 0; eaten < HUNGER; eaten += 1 << 24)
    memset (g_malloc (1 << 24), 1, 1);
}

/* An answer that claims to be a reading and is none. */
static void
lie (void)
{
  static const char lies[24 + 8] = {0x49, 0x41, 0x52, 0x53, 1, 0, 0, 0, 8};
  if (write (STDIN_FILENO, lies, sizeof lies) > 0)
    pause ();
}

static gboolean
misbehave (const char *how, SeraiReading *out_reading, GError **error)
{
  if (strcmp (how, "crash") == 0)
    crash ();
  else if (strcmp (how, "eat") == 0)
    eat_memory ();
  else if (strcmp (how, "spin") == 0)
    for (volatile guint i = 0;; i++)
      ;
  else if (strcmp (how, "lie") == 0)
    lie ();
  else if (strcmp (how, "socket") == 0)
    return socket (AF_INET, SOCK_STREAM, 0) >= 0 ? succeed (out_reading) : say_refused (error);
  else if (strcmp (how, "fork") == 0)
    return fork () >= 0 ? succeed (out_reading) : say_refused (error);
  else if (strcmp (how, "exec") == 0)
    execl ("/bin/true", "true", NULL);
  else if (strcmp (how, "kill") == 0)
    kill (getppid (), SIGTERM);
  else if (strcmp (how, "open") == 0)
    return open ("/etc/passwd", O_RDONLY) >= 0 ? succeed (out_reading) : say_refused (error);
  else if (strcmp (how, "create") == 0)
    return open ("/tmp/serai-hostile", O_CREAT | O_WRONLY, 0600) >= 0 ? succeed (out_reading)
                                                                      : say_refused (error);
  else if (strcmp (how, "execute") == 0)
    return mmap (NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                   != MAP_FAILED
               ? succeed (out_reading)
               : say_refused (error);
  return succeed (out_reading);
}

static gboolean
read_hostile (SeraiReference *reference,
              GBytes *bytes,
              const char *name,
              const char *encoding,
              const SeraiTableChoices *choices,
              SeraiReading *out_reading,
              GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  *out_reading = (SeraiReading){0};
  if (size < 8 || memcmp (data, "hostile:", 8) != 0)
    return serai_reader_read (reference, bytes, name, encoding, out_reading, error);
  g_autofree char *how = g_strndup (data + 8, size - 8);
  return misbehave (how, out_reading, error);
}

int
main (void)
{
  serai_serve (read_hostile);
}
