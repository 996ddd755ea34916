/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compiles names and words for the recogniser: serai-compile-language IMAGE. Run by the build. */
#include "language/compile/cues.h"
#include "language/compile/grammar.h"
#include "language/compile/hyphened.h"
#include "language/compile/trie.h"
#include "language/layout.h"

static GBytes *
compile (SeraiReference *reference)
{
  g_autoptr (SeraiImageWriter) writer = serai_image_writer_new ();
  guint n_names;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  guint64 checksum = serai_reference_get_checksum (reference);
  guint32 halves[] = {checksum >> 32, checksum};
  g_autoptr (GArray) made_for = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_array_append_vals (made_for, halves, G_N_ELEMENTS (halves));
  serai_image_writer_add_section (writer, SERAI_LAYOUT_MADE_FOR, made_for);
  serai_trie_pack (writer, names, n_names);
  serai_cues_pack (writer, names, n_names);
  serai_hyphened_pack (writer, names, n_names);
  serai_grammars_pack (writer);
  return serai_image_writer_finish (writer, SERAI_LANGUAGE_MAGIC, SERAI_LANGUAGE_VERSION);
}

int
main (int argc, char **argv)
{
  if (argc != 2)
    {
      g_printerr ("usage: %s IMAGE\n", argv[0]);
      return 2;
    }
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_autoptr (GBytes) image = reference ? compile (reference) : NULL;
  gsize size = 0;
  const char *data = image ? g_bytes_get_data (image, &size) : NULL;
  if (!data || !g_file_set_contents (argv[1], data, size, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
