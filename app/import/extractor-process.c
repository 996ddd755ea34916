/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One running reader process, as its client holds it. */
#include "import/extractor-process.h"

#include "config.h"
#include "import/extractor-client.h"

#include <errno.h>
#include <fcntl.h>
#include <glib-unix.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define PROGRAMME "serai-extractor"
#define START_LIMIT_MS 15000
#define MAX_RESIDENT_BYTES (384ull << 20)
#define MAX_UNPACKED_BYTES (256ull << 20)

struct _SeraiExtractorProcess
{
  GPid pid;
  int socket;
};

/* One exchange: until when, and what may end it before. */
typedef struct
{
  int socket;
  gint64 deadline; /* monotonic, microseconds */
  GCancellable *cancellable;
  gboolean has_timed_out;
} Exchange;

static char *
find_beside_own_programme (void)
{
  g_autofree char *own = g_file_read_link ("/proc/self/exe", NULL);
  if (own == NULL)
    return NULL;
  g_autofree char *folder = g_path_get_dirname (own);
  g_autofree char *beside = g_build_filename (folder, PROGRAMME, NULL);
  if (g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&beside);
  /* Run from its build folder, a programme must not meet an older one that is installed. */
  g_autofree char *built = g_build_filename (SERAI_BUILD_DIR, "app", "extractor", PROGRAMME, NULL);
  gboolean is_built = g_str_has_prefix (own, SERAI_BUILD_DIR "/");
  return is_built && g_file_test (built, G_FILE_TEST_IS_EXECUTABLE) ? g_steal_pointer (&built)
                                                                    : NULL;
}

static char *
find_programme (GError **error)
{
  const char *said = g_getenv ("SERAI_EXTRACTOR");
  if (said != NULL && *said != '\0')
    return g_strdup (said);
  char *found = find_beside_own_programme ();
  if (found != NULL)
    return found;
  g_autofree char *installed = g_build_filename (SERAI_LIBEXEC_DIR, PROGRAMME, NULL);
  if (g_file_test (installed, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&installed);
  g_autofree char *built = g_build_filename (SERAI_BUILD_DIR, "app", "extractor", PROGRAMME, NULL);
  if (g_file_test (built, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&built);
  g_set_error (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_UNAVAILABLE,
               "The programme " PROGRAMME " isn't at %s, and without it no file is opened; install "
               "Serai again.",
               SERAI_LIBEXEC_DIR);
  return NULL;
}

/* The box gets nothing of the person's environment but what sanitizers and development need. */
static char **
make_environment (void)
{
  static const char *const passed[] = {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS",
                                       "LD_LIBRARY_PATH"};
  char **environment = g_environ_setenv (NULL, "LANG", "C.UTF-8", TRUE);
  /* A large table lies in large pages: half the time in the kernel, which else maps each 4 KB. */
  environment = g_environ_setenv (environment, "GLIBC_TUNABLES", "glibc.malloc.hugetlb=1", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (passed); i++)
    if (g_getenv (passed[i]) != NULL)
      environment = g_environ_setenv (environment, passed[i], g_getenv (passed[i]), TRUE);
  return environment;
}

/* Waits until the socket is ready for @events. */
static gboolean
wait_for (Exchange *exchange, short events)
{
  GPollFD cancelled = {.fd = -1};
  gboolean can_be_cancelled = exchange->cancellable != NULL
                              && g_cancellable_make_pollfd (exchange->cancellable, &cancelled);
  struct pollfd watched[] = {{exchange->socket, events, 0}, {cancelled.fd, POLLIN, 0}};
  int n_ready;
  do
    {
      gint64 left = (exchange->deadline - g_get_monotonic_time ()) / G_TIME_SPAN_MILLISECOND;
      n_ready = left < 0 ? 0 : poll (watched, can_be_cancelled ? 2 : 1, left + 1);
    }
  while (n_ready < 0 && errno == EINTR);
  if (can_be_cancelled)
    g_cancellable_release_fd (exchange->cancellable);
  exchange->has_timed_out = n_ready == 0;
  return n_ready > 0 && watched[0].revents != 0 && watched[1].revents == 0;
}

static gboolean
send_all (Exchange *exchange, const void *data, gsize size)
{
  for (const char *p = data, *end = p + size; p < end;)
    {
      gssize n = send (exchange->socket, p, end - p, MSG_NOSIGNAL | MSG_DONTWAIT);
      if (n > 0)
        p += n;
      else if (n < 0 && (errno == EAGAIN || errno == EINTR))
        {
          if (!wait_for (exchange, POLLOUT))
            return FALSE;
        }
      else
        return FALSE;
    }
  return TRUE;
}

static gboolean
receive_all (Exchange *exchange, void *room, gsize size)
{
  for (char *p = room, *end = p + size; p < end;)
    {
      gssize n = recv (exchange->socket, p, end - p, MSG_DONTWAIT);
      if (n > 0)
        p += n;
      else if (n < 0 && (errno == EAGAIN || errno == EINTR))
        {
          if (!wait_for (exchange, POLLIN))
            return FALSE;
        }
      else
        return FALSE;
    }
  return TRUE;
}

static SeraiExtractorProcess *
spawn (const char *programme, GError **error)
{
  int sockets[2];
  if (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
    {
      g_set_error (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_UNAVAILABLE,
                   "No reader process can be started (%s); close some windows and try again.",
                   g_strerror (errno));
      return NULL;
    }
  const char *const arguments[] = {programme, NULL};
  g_auto (GStrv) environment = make_environment ();
  g_autoptr (GError) reason = NULL;
  GPid pid;
  gboolean is_started = g_spawn_async_with_pipes_and_fds (
      "/", arguments, (const char *const *) environment,
      G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, sockets[1], -1, -1, NULL,
      NULL, 0, &pid, NULL, NULL, NULL, &reason);
  close (sockets[1]);
  if (!is_started)
    {
      close (sockets[0]);
      g_set_error (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_UNAVAILABLE,
                   "The reader process can't be started (%s); install Serai again.",
                   reason->message);
      return NULL;
    }
  SeraiExtractorProcess *self = g_new0 (SeraiExtractorProcess, 1);
  self->pid = pid;
  self->socket = sockets[0];
  return self;
}

SeraiExtractorProcess *
serai_extractor_process_start (GError **error)
{
  g_autofree char *programme = find_programme (error);
  SeraiExtractorProcess *self = programme != NULL ? spawn (programme, error) : NULL;
  if (self == NULL)
    return NULL;
  Exchange exchange = {.socket = self->socket,
                       .deadline =
                           g_get_monotonic_time () + START_LIMIT_MS * G_TIME_SPAN_MILLISECOND};
  SeraiWireAnswer greeting;
  if (receive_all (&exchange, &greeting, sizeof greeting) && greeting.magic == SERAI_WIRE_MAGIC
      && greeting.kind == SERAI_WIRE_READY)
    return self;
  serai_extractor_process_free (self);
  g_set_error_literal (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_UNAVAILABLE,
                       "The reader process can't lock itself in on this system, so no file is "
                       "opened; a kernel with seccomp is needed.");
  return NULL;
}

/* Kills the process where it still runs; gives its wait status. */
static int
end_process (SeraiExtractorProcess *self, gboolean kills)
{
  int status = 0;
  if (self->pid == 0)
    return 0;
  if (kills)
    kill (self->pid, SIGKILL);
  while (waitpid (self->pid, &status, 0) < 0 && errno == EINTR)
    ;
  g_spawn_close_pid (self->pid);
  self->pid = 0;
  return status;
}

void
serai_extractor_process_free (SeraiExtractorProcess *self)
{
  end_process (self, TRUE);
  close (self->socket);
  g_free (self);
}

gboolean
serai_extractor_process_is_alive (SeraiExtractorProcess *self)
{
  int status;
  if (self->pid != 0 && waitpid (self->pid, &status, WNOHANG) == 0)
    return TRUE;
  self->pid = 0;
  return FALSE;
}

gboolean
serai_extractor_process_has_grown (SeraiExtractorProcess *self)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/statm", self->pid);
  g_autofree char *text = NULL;
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return FALSE;
  const char *resident = strchr (text, ' ');
  guint64 n_pages = resident != NULL ? g_ascii_strtoull (resident, NULL, 10) : 0;
  return n_pages * (guint64) sysconf (_SC_PAGESIZE) > MAX_RESIDENT_BYTES;
}

/* Why the process gave no answer, as one sentence. */
static void
explain_end (SeraiExtractorProcess *self, const Exchange *exchange, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (exchange->cancellable, error))
    {
      end_process (self, TRUE);
      return;
    }
  /* A socket that is closed while the process lives is as good as a crash. */
  int status = end_process (self, exchange->has_timed_out);
  int reason = WIFSIGNALED (status) ? WTERMSIG (status) : 0;
  if (exchange->has_timed_out || reason == SIGXCPU)
    g_set_error_literal (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_TIMED_OUT,
                         "Reading it took too long and was stopped; split it, or save its text in "
                         "another format.");
  else if (reason == SIGSYS)
    g_set_error_literal (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_CRASHED,
                         "It made its reader try something forbidden, so the reader was stopped; "
                         "the file may be hostile, so don't open it elsewhere either.");
  else if (reason == SIGTRAP || reason == SIGABRT || reason == SIGKILL)
    g_set_error_literal (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_CRASHED,
                         "Its reader gave up, most likely because it needs too much memory; split "
                         "it, or save its text in another format.");
  else
    g_set_error_literal (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_CRASHED,
                         "It made its reader crash, which harmed nothing else; the file may be "
                         "damaged, so get it again or save its text in another format.");
}

static gboolean
send_request (Exchange *exchange,
              GBytes *bytes,
              const char *name,
              const char *encoding,
              const char *choices,
              guint milliseconds)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);
  SeraiWireRequest request = {
      .magic = SERAI_WIRE_MAGIC,
      .cpu_seconds = milliseconds / 1000 + 1,
      .name_length = MIN (strlen (name), SERAI_WIRE_MAX_TEXT),
      .encoding_length = encoding != NULL ? MIN (strlen (encoding), SERAI_WIRE_MAX_TEXT) : 0,
      .choices_length = strlen (choices),
      .bytes_length = size,
  };
  return send_all (exchange, &request, sizeof request)
         && send_all (exchange, name, request.name_length)
         && send_all (exchange, encoding, request.encoding_length)
         && send_all (exchange, choices, request.choices_length) && send_all (exchange, data, size);
}

GBytes *
serai_extractor_process_ask (SeraiExtractorProcess *self,
                             GBytes *bytes,
                             const char *name,
                             const char *encoding,
                             const char *choices,
                             guint milliseconds,
                             SeraiWireAnswer *out_answer,
                             GCancellable *cancellable,
                             GError **error)
{
  Exchange exchange = {
      .socket = self->socket,
      .deadline = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND,
      .cancellable = cancellable,
  };
  /* A table's figures take more room than their digits; what was packed may be much larger. */
  guint64 most = MAX (g_bytes_get_size (bytes) * 32, MAX_UNPACKED_BYTES) + (1 << 20);
  if (!send_request (&exchange, bytes, name, encoding, choices, milliseconds)
      || !receive_all (&exchange, out_answer, sizeof *out_answer))
    {
      explain_end (self, &exchange, error);
      return NULL;
    }
  g_autofree char *body = NULL;
  if (out_answer->magic == SERAI_WIRE_MAGIC && out_answer->length <= most)
    body = g_try_malloc (out_answer->length + 1);
  if (body == NULL)
    {
      end_process (self, TRUE);
      g_set_error_literal (
          error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_ANSWER,
          "Its reader gave an answer that makes no sense and was stopped; the file "
          "may be damaged or hostile, so get it from its source again.");
      return NULL;
    }
  if (!receive_all (&exchange, body, out_answer->length))
    {
      explain_end (self, &exchange, error);
      return NULL;
    }
  return g_bytes_new_take (g_steal_pointer (&body), out_answer->length);
}
