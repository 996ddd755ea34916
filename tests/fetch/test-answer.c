/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a status, its headers and its body mean for whoever asked. */
#include "fetch/answer.h"
#include "fetch/error.h"

#include <string.h>

#define NOW (G_GINT64_CONSTANT (1700000000) * G_USEC_PER_SEC) /* Tue, 14 Nov 2023 22:13:20 GMT */

static void
test_each_status_has_its_meaning (void)
{
  static const struct
  {
    guint status;
    const char *retry_after;
    const char *body;
    SeraiAnswerKind kind;
    int code;    /* of the error; -1: none */
    gint64 wait; /* seconds; -1: not named */
  } cases[] = {
      {200, NULL, "", SERAI_ANSWER_TAKEN, -1, -1},
      {204, NULL, "", SERAI_ANSWER_TAKEN, -1, -1},
      {304, NULL, "", SERAI_ANSWER_TAKEN, -1, -1},
      {301, NULL, "", SERAI_ANSWER_ELSEWHERE, -1, -1},
      {308, NULL, "", SERAI_ANSWER_ELSEWHERE, -1, -1},
      {429, "7", "", SERAI_ANSWER_WAIT, SERAI_FETCH_ERROR_BUSY, 7},
      {429, NULL,
       "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 3 seconds.\"}",
       SERAI_ANSWER_WAIT, SERAI_FETCH_ERROR_BUSY, 3},
      {429, "Tue, 14 Nov 2023 22:14:20 GMT", "", SERAI_ANSWER_WAIT, SERAI_FETCH_ERROR_BUSY, 60},
      {429, "soon", "", SERAI_ANSWER_WAIT, SERAI_FETCH_ERROR_BUSY, -1},
      {403, NULL, "Out of call volume quota. Quota will be replenished in 03:14:17.",
       SERAI_ANSWER_WAIT, SERAI_FETCH_ERROR_QUOTA, 11657},
      {403, NULL, "Out of call volume quota. Quota will be replenished in 1.00:00:05.",
       SERAI_ANSWER_WAIT, SERAI_FETCH_ERROR_QUOTA, 86405},
      {403, "60", "Out of call volume quota. Quota will be replenished in 00:02:00.",
       SERAI_ANSWER_WAIT, SERAI_FETCH_ERROR_QUOTA, 120},
      {403, NULL, "Out of call volume quota.", SERAI_ANSWER_WAIT, SERAI_FETCH_ERROR_QUOTA, -1},
      {403, NULL, "<html>Forbidden</html>", SERAI_ANSWER_REFUSED, SERAI_FETCH_ERROR_DENIED, -1},
      {401, NULL, "", SERAI_ANSWER_REFUSED, SERAI_FETCH_ERROR_DENIED, -1},
      {404, NULL, "", SERAI_ANSWER_REFUSED, SERAI_FETCH_ERROR_NOT_FOUND, -1},
      {410, NULL, "", SERAI_ANSWER_REFUSED, SERAI_FETCH_ERROR_NOT_FOUND, -1},
      {400, NULL, "", SERAI_ANSWER_REFUSED, SERAI_FETCH_ERROR_QUERY, -1},
      {414, NULL, "", SERAI_ANSWER_REFUSED, SERAI_FETCH_ERROR_QUERY, -1},
      {418, NULL, "", SERAI_ANSWER_REFUSED, SERAI_FETCH_ERROR_SERVER, -1},
      {500, NULL, "", SERAI_ANSWER_RETRY, SERAI_FETCH_ERROR_SERVER, -1},
      {503, "5", "", SERAI_ANSWER_RETRY, SERAI_FETCH_ERROR_SERVER, 5},
      {501, NULL, "", SERAI_ANSWER_REFUSED, SERAI_FETCH_ERROR_SERVER, -1},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 until;
      SeraiWait why;
      SeraiAnswerKind kind =
          serai_answer_judge (cases[i].status, cases[i].retry_after, cases[i].body,
                              strlen (cases[i].body), NOW, &until, &why, &error);
      g_assert_cmpint (kind, ==, cases[i].kind);
      g_assert_cmpint (error != NULL ? error->code : -1, ==, cases[i].code);
      g_assert_cmpint (until, ==, cases[i].wait >= 0 ? NOW + cases[i].wait * G_USEC_PER_SEC : 0);
    }
}

static void
test_how_long_an_answer_holds (void)
{
  const gint64 now = NOW / G_USEC_PER_SEC;
  g_assert_cmpint (serai_answer_get_expiry (NULL, NULL, now), ==, 0);
  g_assert_cmpint (serai_answer_get_expiry ("public, max-age=604800", NULL, now), ==, now + 604800);
  g_assert_cmpint (serai_answer_get_expiry ("no-store, max-age=60", NULL, now), ==, 0);
  g_assert_cmpint (serai_answer_get_expiry (NULL, "Tue, 14 Nov 2023 22:14:20 GMT", now), ==,
                   now + 60);
  g_assert_cmpint (serai_answer_get_expiry (NULL, "Tue, 14 Nov 2020 22:14:20 GMT", now), ==, 0);
  g_assert_cmpint (serai_answer_get_expiry (NULL, "0", now), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fetch/answer/each-status-has-its-meaning", test_each_status_has_its_meaning);
  g_test_add_func ("/fetch/answer/how-long-an-answer-holds", test_how_long_an_answer_holds);
  return g_test_run ();
}
