/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The web server of tests/support/web.py, for a test in C. */
#pragma once

#include <gio/gio.h>
#include <stdlib.h>

typedef struct
{
  GSubprocess *process;
  char *base;       /* http://127.0.0.1:… */
  char *secure;     /* https://…, its certificate is in @certificate */
  char *wrong_name; /* https://…, its certificate is for another name, in @other */
  char *certificate;
  char *other;
} TestWeb;

static inline TestWeb
test_web_new (void)
{
  TestWeb web = {0};
  g_autoptr (GError) error = NULL;
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "support", "web.py", NULL);
  web.process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE,
                                  &error, "/usr/bin/python3", script, NULL);
  g_assert_no_error (error);
  g_autoptr (GDataInputStream) lines =
      g_data_input_stream_new (g_subprocess_get_stdout_pipe (web.process));
  g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (line);
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  g_assert_cmpuint (g_strv_length (words), ==, 5);
  web.base = g_strconcat ("http://127.0.0.1:", words[0], NULL);
  web.secure = g_strconcat ("https://127.0.0.1:", words[1], NULL);
  web.wrong_name = g_strconcat ("https://127.0.0.1:", words[2], NULL);
  web.certificate = g_strdup (words[3]);
  web.other = g_strdup (words[4]);
  return web;
}

static inline void
test_web_clear (TestWeb *web)
{
  g_output_stream_close (g_subprocess_get_stdin_pipe (web->process), NULL, NULL);
  g_subprocess_wait (web->process, NULL, NULL);
  g_clear_object (&web->process);
  g_free (web->base);
  g_free (web->secure);
  g_free (web->wrong_name);
  g_free (web->certificate);
  g_free (web->other);
}
