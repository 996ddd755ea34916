/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a workbook's number formats say. */
#include "import/xlsx-styles.h"

#include "base/period.h"
#include "import/xml-text.h"

#include <string.h>

/* By the letters outside of quotation marks and brackets; "General" and "#,##0.00" have none. */
static SeraiXlsxKind
judge_format (const char *code)
{
  gboolean has_day = FALSE, has_month = FALSE, has_year = FALSE;
  for (const char *p = code; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '[')
        {
          const char *end = strchr (p + 1, *p == '"' ? '"' : ']');
          if (end == NULL)
            break;
          p = end;
          continue;
        }
      if (*p == '\\' && p[1] != '\0')
        p++;
      else
        switch (g_ascii_tolower (*p))
          {
          case 'd':
            has_day = TRUE;
            break;
          case 'm':
            has_month = TRUE;
            break;
          case 'y':
            has_year = TRUE;
            break;
          case 'g':
          case '#':
          case '0':
          case '%':
            return SERAI_XLSX_PLAIN;
          default:
            break;
          }
    }
  if (!has_year && !(has_day && has_month))
    return SERAI_XLSX_PLAIN;
  return has_day ? SERAI_XLSX_DAY : has_month ? SERAI_XLSX_MONTH : SERAI_XLSX_YEAR;
}

/* Formats that have a number and no text: 14 to 17 and 22 are dates everywhere. */
static SeraiXlsxKind
judge_number (int id)
{
  if (id == 17)
    return SERAI_XLSX_MONTH;
  return (id >= 14 && id <= 16) || id == 22 ? SERAI_XLSX_DAY : SERAI_XLSX_PLAIN;
}

GArray *
serai_xlsx_styles_read (GBytes *bytes)
{
  GArray *kinds = g_array_new (FALSE, FALSE, sizeof (SeraiXlsxKind));
  gsize size = 0;
  const char *data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;
  g_autoptr (xmlDoc) styles = data != NULL ? serai_xml_parse (data, size, FALSE) : NULL;
  xmlNode *root = styles != NULL ? xmlDocGetRootElement (styles) : NULL;
  if (root == NULL)
    return kinds;
  g_autoptr (GHashTable) own = g_hash_table_new (NULL, NULL); /* number → kind + 1 */
  xmlNode *formats = serai_xml_find (root, "numFmts");
  for (xmlNode *node = formats != NULL ? formats->children : NULL; node != NULL; node = node->next)
    {
      g_autofree char *code =
          serai_xml_is (node, "numFmt") ? serai_xml_dup_attribute (node, "formatCode") : NULL;
      if (code != NULL)
        g_hash_table_insert (own, GINT_TO_POINTER (serai_xml_get_number (node, "numFmtId", 0)),
                             GINT_TO_POINTER (judge_format (code) + 1));
    }
  xmlNode *cells = serai_xml_find (root, "cellXfs");
  for (xmlNode *node = cells != NULL ? cells->children : NULL; node != NULL; node = node->next)
    if (serai_xml_is (node, "xf"))
      {
        int id = serai_xml_get_number (node, "numFmtId", 0);
        int known = GPOINTER_TO_INT (g_hash_table_lookup (own, GINT_TO_POINTER (id)));
        SeraiXlsxKind kind = known > 0 ? (SeraiXlsxKind) (known - 1) : judge_number (id);
        g_array_append_val (kinds, kind);
      }
  return kinds;
}

char *
serai_xlsx_date_format (double serial, SeraiXlsxKind kind, gboolean is_1904)
{
  if (!(serial >= 1) || serial > 2958465)
    return NULL;
  /* Day 1 is 1 January 1900, and a 29 February 1900 is counted that never was. */
  guint32 day = is_1904 ? serai_day (1904, 1, 1) + (guint32) serial
                        : serai_day (1899, 12, 31) + (guint32) serial - (serial >= 60 ? 1 : 0);
  int year, month, of_month;
  serai_day_split (day, &year, &month, &of_month);
  if (kind == SERAI_XLSX_YEAR)
    return g_strdup_printf ("%04d", year);
  if (kind == SERAI_XLSX_MONTH)
    return g_strdup_printf ("%04d-%02d", year, month);
  return serai_day_format (day);
}
