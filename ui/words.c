/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days, languages and counts as a person reads them, in the person's language. */
#include "words.h"

#include <glib/gi18n.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

static char *
format_date (GDateTime *when)
{
  /* Translators: a day as strftime writes it, "4 May 2023". */
  return g_date_time_format (when, _ ("%-e %b %Y"));
}

char *
serai_words_day (guint32 day)
{
  int year, month, number;
  if (day == 0)
    return NULL;
  serai_day_split (day, &year, &month, &number);
  g_autoptr (GDateTime) when = g_date_time_new_utc (year, month, number, 12, 0, 0);
  return when != NULL ? format_date (when) : NULL;
}

char *
serai_words_moment (gint64 unix_seconds)
{
  if (unix_seconds == 0)
    return NULL;
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (unix_seconds);
  return when != NULL ? format_date (when) : NULL;
}

char *
serai_words_language (const char *language)
{
  UChar name[96];
  char utf8[192];
  UErrorCode status = U_ZERO_ERROR;
  if (language == NULL)
    return NULL;
  const char *reader = g_get_language_names ()[0];
  uloc_getDisplayLanguage (language, g_str_equal (reader, "C") ? "en" : reader, name,
                           G_N_ELEMENTS (name), &status);
  u_strToUTF8 (utf8, sizeof utf8, NULL, name, -1, &status);
  if (U_FAILURE (status))
    return g_strdup (language);
  return g_strdup (utf8);
}

char *
serai_words_join (const char *const *parts, guint n_parts)
{
  GString *joined = g_string_new (NULL);
  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i] == NULL || parts[i][0] == '\0')
        continue;
      if (joined->len > 0)
        g_string_append (joined, " · ");
      g_string_append (joined, parts[i]);
    }
  return g_string_free (joined, FALSE);
}

const char *
serai_words_title (const SeraiDocument *document)
{
  if (document->title != NULL && document->title[0] != '\0')
    return document->title;
  return document->file != NULL ? document->file : _ ("Untitled");
}
