/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a table's reader has to tell a person: like troubles counted and said once. */
#include "import/table-remarks.h"

#include <string.h>

/* More different troubles of one table nobody reads; what is beyond is counted. */
#define MAX_TROUBLES 200

typedef struct
{
  SeraiTableRemark remark;
  char *what;
  guint first_line;
  guint n_rows;
} Trouble;

struct _SeraiTableRemarks
{
  const char *place;
  GPtrArray *troubles; /* (element-type Trouble) in the order in which they came */
  GHashTable *by_key;
  guint n_beyond;
};

static void
free_trouble (gpointer data)
{
  Trouble *trouble = data;
  g_free (trouble->what);
  g_free (trouble);
}

SeraiTableRemarks *
serai_table_remarks_new (const char *place)
{
  SeraiTableRemarks *self = g_new0 (SeraiTableRemarks, 1);
  self->place = place;
  self->troubles = g_ptr_array_new_with_free_func (free_trouble);
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
serai_table_remarks_free (SeraiTableRemarks *self)
{
  g_hash_table_unref (self->by_key);
  g_ptr_array_unref (self->troubles);
  g_free (self);
}

/* A cell may hold a whole page; a sentence quotes its beginning. */
static char *
shorten (const char *what)
{
  if (g_utf8_strlen (what, 200) <= 60)
    return g_strdup (what);
  g_autofree char *head = g_utf8_substring (what, 0, 59);
  return g_strconcat (head, "…", NULL);
}

void
serai_table_remarks_note (SeraiTableRemarks *self,
                          SeraiTableRemark remark,
                          const char *what,
                          guint line)
{
  g_autofree char *quoted = shorten (what != NULL ? what : "");
  g_autofree char *key = g_strdup_printf ("%d %s", remark, quoted);
  Trouble *trouble = g_hash_table_lookup (self->by_key, key);
  if (trouble == NULL && self->troubles->len >= MAX_TROUBLES)
    {
      self->n_beyond++;
      return;
    }
  if (trouble == NULL)
    {
      trouble = g_new0 (Trouble, 1);
      trouble->remark = remark;
      trouble->what = g_steal_pointer (&quoted);
      trouble->first_line = line;
      g_ptr_array_add (self->troubles, trouble);
      g_hash_table_insert (self->by_key, g_steal_pointer (&key), trouble);
    }
  trouble->n_rows++;
}

static char *
write_sentence (const char *place, const Trouble *trouble)
{
  g_autofree char *rows = trouble->n_rows == 1
                              ? g_strdup ("the row was left out")
                              : g_strdup_printf ("%u rows with it were left out", trouble->n_rows);
  const char *what = trouble->what;
  g_autofree char *lower = g_ascii_strdown (place, -1);
  guint line = trouble->first_line;
  switch (trouble->remark)
    {
    case SERAI_TABLE_REMARK_PERIOD:
      return g_strdup_printf ("%s %u: “%s” is no period that can be read; %s. Write it as 2022, "
                              "2022-Q3 or 2022-04.",
                              place, line, what, rows);
    case SERAI_TABLE_REMARK_REPORTER:
      return g_strdup_printf ("%s %u: “%s” is no known country as reporter; %s. Write its name or "
                              "its three-letter ISO code.",
                              place, line, what, rows);
    case SERAI_TABLE_REMARK_PARTNER:
      return g_strdup_printf ("%s %u: “%s” is no known country or group as partner; %s. Write its "
                              "name, its three-letter ISO code, or X_NAME for a group.",
                              place, line, what, rows);
    case SERAI_TABLE_REMARK_FLOW:
      return g_strdup_printf ("%s %u: “%s” is no flow of trade; %s. Write X, M, RX, RM or T.",
                              place, line, what, rows);
    case SERAI_TABLE_REMARK_COMMODITY:
      return g_strdup_printf ("%s %u: “%s” is neither TOTAL nor a code of the Harmonised System; "
                              "%s.",
                              place, line, what, rows);
    case SERAI_TABLE_REMARK_NUMBER:
      return g_strdup_printf ("%s %u: “%s” is no number; %s. Correct the value, or leave it empty "
                              "where it is missing.",
                              place, line, what, rows);
    case SERAI_TABLE_REMARK_UNIT:
      return g_strdup_printf ("%s %u: “%s” is no unit of money; %s. Write USD, thousand USD or the "
                              "like.",
                              place, line, what, rows);
    case SERAI_TABLE_REMARK_STATUS:
      return g_strdup_printf ("%s %u: “%s” is no known status (%u in all); such figures are taken "
                              "as reported.",
                              place, line, what, trouble->n_rows);
    case SERAI_TABLE_REMARK_MISSING:
      return trouble->n_rows == 1
                 ? g_strdup_printf ("%s %u has no value; the figure is kept as missing, not as 0.",
                                    place, line)
                 : g_strdup_printf ("%u figures have no value, the first in %s %u; they are kept "
                                    "as missing, not as 0.",
                                    trouble->n_rows, lower, line);
    case SERAI_TABLE_REMARK_TOO_LONG:
      return g_strdup_printf ("%s %u has more fields than the header has columns; %s. A value with "
                              "the delimiter inside needs quotation marks.",
                              place, line, rows);
    case SERAI_TABLE_REMARK_INDICATOR:
      return g_strdup_printf ("%s %u: “%s” is no value of trade in money; %s.", place, line, what,
                              rows);
    case SERAI_TABLE_REMARK_GROUP:
      return g_strdup_printf (
          "%s %u: “%s” is a group or a region, no country, as reporter; %s, for its figures count "
          "those of its members once more.",
          place, line, what, rows);
    case SERAI_TABLE_REMARK_SERVICES:
      return g_strdup_printf ("%s %u: trade in services is kept under codes of its own (EB:…), "
                              "apart from goods.",
                              place, line);
    case SERAI_TABLE_N_REMARKS:
    default:
      return NULL;
    }
}

void
serai_table_remarks_write (SeraiTableRemarks *self, GPtrArray *sentences)
{
  for (guint i = 0; i < self->troubles->len; i++)
    g_ptr_array_add (sentences,
                     write_sentence (self->place, g_ptr_array_index (self->troubles, i)));
  if (self->n_beyond > 0)
    g_ptr_array_add (
        sentences,
        g_strdup_printf ("%u more rows have further troubles of these kinds.", self->n_beyond));
}

char *
serai_table_remarks_dup_first (SeraiTableRemarks *self)
{
  return self->troubles->len > 0
             ? write_sentence (self->place, g_ptr_array_index (self->troubles, 0))
             : NULL;
}
