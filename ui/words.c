/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days, languages and counts as a person reads them, in the person's language. */
#include "words.h"

#include <glib/gi18n.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

/* In the interface's language, which need not be the one of the locale's dates. */
static char *
write_day (int year, int month, int day)
{
  static const char *const names[] = {
      NC_ ("short, after a day", "Jan"), NC_ ("short, after a day", "Feb"),
      NC_ ("short, after a day", "Mar"), NC_ ("short, after a day", "Apr"),
      NC_ ("short, after a day", "May"), NC_ ("short, after a day", "Jun"),
      NC_ ("short, after a day", "Jul"), NC_ ("short, after a day", "Aug"),
      NC_ ("short, after a day", "Sep"), NC_ ("short, after a day", "Oct"),
      NC_ ("short, after a day", "Nov"), NC_ ("short, after a day", "Dec"),
  };
  const char *name = g_dpgettext2 (NULL, "short, after a day", names[month - 1]);
  return g_strdup_printf (C_ ("day month year", "%d %s %d"), day, name, year);
}

char *
serai_words_day (guint32 day)
{
  int year, month, number;
  if (day == 0)
    return NULL;
  serai_day_split (day, &year, &month, &number);
  return write_day (year, month, number);
}

char *
serai_words_moment (gint64 unix_seconds)
{
  if (unix_seconds == 0)
    return NULL;
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (unix_seconds);
  return when != NULL ? write_day (g_date_time_get_year (when), g_date_time_get_month (when),
                                   g_date_time_get_day_of_month (when))
                      : NULL;
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
