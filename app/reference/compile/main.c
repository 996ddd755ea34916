/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compiles the reference tables: serai-compile-reference FOLDER IMAGE. Run by the build. */
#include "reference/compile/tables.h"

int
main (int argc, char **argv)
{
  if (argc != 3)
    {
      g_printerr ("usage: %s FOLDER IMAGE\n", argv[0]);
      return 2;
    }
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiTables) tables = serai_tables_read (argv[1], &error);
  g_autoptr (GBytes) image = tables ? serai_tables_pack (tables) : NULL;
  gsize size = 0;
  const char *data = image ? g_bytes_get_data (image, &size) : NULL;
  if (!data || !g_file_set_contents (argv[2], data, size, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
