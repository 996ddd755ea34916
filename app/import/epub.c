/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Books (EPUB): their chapters in reading order, as one document. */
#include "import/html.h"
#include "import/office.h"

#include <string.h>

static int
probe_epub (const SeraiSource *source)
{
  return source->archive != NULL && serai_archive_has (source->archive, "META-INF/container.xml")
             ? 95
             : 0;
}

static char *
find_package (SeraiArchive *archive)
{
  g_autoptr (xmlDoc) container = serai_office_parse_part (archive, "META-INF/container.xml");
  xmlNode *root = container != NULL ? xmlDocGetRootElement (container) : NULL;
  xmlNode *file = root != NULL ? serai_xml_find_below (root, "rootfile") : NULL;
  return file != NULL ? serai_xml_dup_attribute (file, "full-path") : NULL;
}

/* The chapter's path in the archive: relative to the package's folder, percent signs decoded. */
static char *
resolve (const char *package, const char *href)
{
  g_autofree char *folder = g_path_get_dirname (package);
  g_autofree char *decoded = g_uri_unescape_string (href, NULL);
  const char *path = decoded != NULL ? decoded : href;
  g_autofree char *joined =
      g_strcmp0 (folder, ".") == 0 ? g_strdup (path) : g_build_filename (folder, path, NULL);
  g_autofree char *rooted = g_strconcat ("/", joined, NULL);
  g_autofree char *canonical = g_canonicalize_filename (rooted, "/");
  char *fragment = strchr (canonical, '#');
  if (fragment != NULL)
    *fragment = '\0';
  return g_strdup (canonical + 1);
}

static void
read_chapter (SeraiArchive *archive, const char *path, SeraiComposer *composer)
{
  if (!serai_archive_has (archive, path))
    return;
  g_autoptr (GBytes) bytes = serai_archive_read (archive, path, NULL);
  if (bytes == NULL)
    return;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  if (g_utf8_validate_len (data, size, NULL))
    {
      serai_html_append (data, size, NULL, composer);
      return;
    }
  g_autofree char *valid = g_utf8_make_valid (data, size);
  serai_html_append (valid, strlen (valid), NULL, composer);
}

/* id → path, of what is text; the book's own table of contents is none. */
static GHashTable *
list_items (const xmlNode *manifest, const char *package)
{
  GHashTable *items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (xmlNode *item = manifest->children; item != NULL; item = item->next)
    {
      if (!serai_xml_is (item, "item"))
        continue;
      g_autofree char *id = serai_xml_dup_attribute (item, "id");
      g_autofree char *href = serai_xml_dup_attribute (item, "href");
      g_autofree char *properties = serai_xml_dup_attribute (item, "properties");
      if (id != NULL && href != NULL && (properties == NULL || strstr (properties, "nav") == NULL))
        g_hash_table_insert (items, g_steal_pointer (&id), resolve (package, href));
    }
  return items;
}

static gboolean
read_epub (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_autofree char *package = find_package (source->archive);
  g_autoptr (xmlDoc) part =
      package != NULL ? serai_office_parse_part (source->archive, package) : NULL;
  xmlNode *root = part != NULL ? xmlDocGetRootElement (part) : NULL;
  xmlNode *manifest = serai_xml_find (root, "manifest");
  xmlNode *spine = serai_xml_find (root, "spine");
  if (manifest == NULL || spine == NULL)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                           "This book (EPUB) lacks the list of its chapters; get it again, or "
                           "unpack it and take in the pages.");
      return FALSE;
    }
  g_autoptr (GHashTable) items = list_items (manifest, package);
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  for (xmlNode *entry = spine->children; entry != NULL; entry = entry->next)
    {
      g_autofree char *id =
          serai_xml_is (entry, "itemref") ? serai_xml_dup_attribute (entry, "idref") : NULL;
      const char *path = id != NULL ? g_hash_table_lookup (items, id) : NULL;
      if (path != NULL)
        read_chapter (source->archive, path, composer);
    }
  xmlNode *metadata = serai_xml_find (root, "metadata");
  if (metadata != NULL)
    serai_office_read_facts (metadata, document);
  if (!serai_office_finish (composer, document, error))
    return FALSE;
  out_reading->document = g_steal_pointer (&document);
  return TRUE;
}

const SeraiFormat serai_format_epub = {"application/epub+zip", probe_epub, read_epub, TRUE};
