/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Archives (ZIP, tar): the files in them, each to be read in its turn. */
#include "import/format.h"

#include <string.h>

static int
probe_packed (const SeraiSource *source)
{
  return source->archive != NULL || serai_archive_is_tar (source->bytes) ? 40 : 0;
}

/* As in folders: hidden files, and what some systems add of their own. */
static gboolean
is_hidden (const char *name)
{
  return name[0] == '.' || strstr (name, "/.") != NULL || g_str_has_prefix (name, "__MACOSX/")
         || g_str_has_suffix (name, "/Thumbs.db") || strcmp (name, "Thumbs.db") == 0;
}

static gboolean
take_member (const char *name, GBytes *bytes, gpointer data)
{
  if (!is_hidden (name))
    g_ptr_array_add (data, serai_member_new (name, bytes));
  return TRUE;
}

static int
compare_members (gconstpointer a, gconstpointer b)
{
  const SeraiMember *const *left = a, *const *right = b;
  return strcmp ((*left)->name, (*right)->name);
}

static gboolean
read_packed (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_autoptr (GPtrArray) members =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_member_free);
  if (!serai_archive_visit (source->bytes, take_member, members, error))
    return FALSE;
  if (members->len == 0)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "There are no files in this archive; choose another one.");
      return FALSE;
    }
  g_ptr_array_sort (members, compare_members);
  out_reading->members = g_steal_pointer (&members);
  return TRUE;
}

const SeraiFormat serai_format_packed = {"application/zip", probe_packed, read_packed, TRUE};
