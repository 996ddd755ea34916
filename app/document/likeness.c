/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts that are nearly the same. */
#include "document/likeness.h"

#include "base/text.h"

#include <string.h>

#define RUN 5 /* words */
#define N_BANDS 12
#define BAND_ROWS 2

/* Less says nothing: a greeting is like any other. */
#define LEAST_RUNS 20

static guint64
mix (guint64 x)
{
  x ^= x >> 33;
  x *= G_GUINT64_CONSTANT (0xff51afd7ed558ccd);
  x ^= x >> 33;
  x *= G_GUINT64_CONSTANT (0xc4ceb9fe1a85ec53);
  return x ^ (x >> 33);
}

/* Every run of words as a number. (element-type guint64) */
static GArray *
list_runs (const char *text)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (guint64));
  g_autofree char *folded = serai_text_fold (text != NULL ? text : "");
  guint64 last[RUN] = {0};
  guint n_words = 0;
  for (const char *p = folded; *p != '\0';)
    {
      const char *start = p;
      while (*p != '\0' && g_unichar_isalnum (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      if (p == start)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      last[n_words++ % RUN] = serai_text_hash (start, p - start);
      if (n_words < RUN)
        continue;
      guint64 run = 0;
      for (guint i = 0; i < RUN; i++)
        run = mix (run * 31 + last[(n_words + i) % RUN]);
      g_array_append_val (runs, run);
    }
  return runs;
}

GArray *
serai_likeness_get_keys (const char *text)
{
  guint64 least[N_BANDS * BAND_ROWS];
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) runs = list_runs (text);
  if (runs->len < LEAST_RUNS)
    return keys;
  memset (least, 0xff, sizeof least);
  for (guint i = 0; i < runs->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (least); j++)
      {
        guint64 value =
            mix (g_array_index (runs, guint64, i) + j * G_GUINT64_CONSTANT (0x9e3779b9));
        least[j] = MIN (least[j], value);
      }
  for (guint band = 0; band < N_BANDS; band++)
    {
      guint64 key = band + 1;
      for (guint row = 0; row < BAND_ROWS; row++)
        key = mix (key * 31 + least[band * BAND_ROWS + row]);
      gint64 kept = (gint64) key;
      g_array_append_val (keys, kept);
    }
  return keys;
}

/* The runs as a set, which lends the array's numbers. */
static GHashTable *
make_set (GArray *runs)
{
  GHashTable *set = g_hash_table_new (g_int64_hash, g_int64_equal);
  for (guint i = 0; i < runs->len; i++)
    g_hash_table_add (set, &g_array_index (runs, guint64, i));
  return set;
}

double
serai_likeness_measure (const char *a, const char *b)
{
  g_autoptr (GArray) runs = list_runs (a);
  g_autoptr (GArray) other_runs = list_runs (b);
  g_autoptr (GHashTable) set = make_set (runs);
  g_autoptr (GHashTable) other = make_set (other_runs);
  gboolean is_shorter = g_hash_table_size (set) <= g_hash_table_size (other);
  GHashTable *shorter = is_shorter ? set : other;
  GHashTable *longer = is_shorter ? other : set;
  guint n_runs = g_hash_table_size (shorter);
  guint n_shared = 0;
  GHashTableIter iter;
  gpointer run;
  g_hash_table_iter_init (&iter, shorter);
  while (g_hash_table_iter_next (&iter, &run, NULL))
    n_shared += g_hash_table_contains (longer, run);
  return n_runs >= LEAST_RUNS ? (double) n_shared / n_runs : 0;
}
