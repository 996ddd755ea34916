/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kept corpus through every target, without a fuzzer: as it is, cut off and spoilt here and
 * there in ways that are the same each time. */
#include "fuzz/target.h"

#include <string.h>

#define N_SPOILT 12
#define MAX_BYTES (64 * 1024)

/* Libraries complain of what they are given. */
static void
log_cb (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  if (level & G_LOG_FLAG_FATAL)
    g_log_default_handler (domain, level, message, data);
}

static void
spoil (GRand *rand, guint8 *data, gsize *inout_size)
{
  static const char marks[] = "<>{}[]\\\"'&;\n\r =:-";
  gsize size = *inout_size;
  for (guint i = 0; i < 8 && size > 0; i++)
    {
      gsize at = g_rand_int_range (rand, 0, size);
      switch (g_rand_int_range (rand, 0, 3))
        {
        case 0:
          data[at] = g_rand_int_range (rand, 0, 256);
          break;
        case 1:
          data[at] = marks[g_rand_int_range (rand, 0, sizeof marks - 1)];
          break;
        default:
          {
            gsize from = g_rand_int_range (rand, 0, size);
            gsize n = MIN (MIN (size - at, size - from), 64);
            memmove (data + at, data + from, n);
          }
        }
    }
  if (g_rand_int_range (rand, 0, 4) == 0 && size > 1)
    *inout_size = g_rand_int_range (rand, 1, size);
}

static void
run_file (const FuzzTarget *target, const char *path)
{
  g_autofree char *data = NULL;
  gsize size;
  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  if (size > MAX_BYTES)
    return;
  target->run ((const guint8 *) data, size);
  g_autoptr (GRand) rand = g_rand_new_with_seed (size);
  for (guint i = 0; i < N_SPOILT; i++)
    {
      g_autofree guint8 *spoilt = g_memdup2 (data, size);
      gsize spoilt_size = size;
      spoil (rand, spoilt, &spoilt_size);
      target->run (spoilt, spoilt_size);
    }
}

static void
run_folder (const FuzzTarget *target, const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name = dir != NULL ? g_dir_read_name (dir) : NULL; name != NULL;
       name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      if (!g_str_has_suffix (name, ".expected") && g_file_test (path, G_FILE_TEST_IS_REGULAR))
        run_file (target, path);
    }
}

static void
test_no_spoilt_file_breaks_a_reader (gconstpointer data)
{
  const FuzzTarget *target = data;
  g_autofree char *own = g_test_build_filename (G_TEST_DIST, "fuzz", "corpus", target->name, NULL);
  run_folder (target, own);
  if (strcmp (target->name, "reader") != 0)
    return;
  g_autofree char *samples = g_test_build_filename (G_TEST_DIST, "import", "data", NULL);
  run_folder (target, samples);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_log_set_default_handler (log_cb, NULL);
  for (const FuzzTarget *target = fuzz_targets; target->name != NULL; target++)
    {
      g_autofree char *path =
          g_strconcat ("/fuzz/no-spoilt-file-breaks-a-reader/", target->name, NULL);
      g_test_add_data_func (path, target, test_no_spoilt_file_breaks_a_reader);
    }
  return g_test_run ();
}
