/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words with which a news report says where and when: "DUSHANBE, 4 May (Khovar) – …". */
#include "import/dateline.h"

#include <string.h>

/* A dateline is short; what goes on longer is a sentence. */
#define MAX_LENGTH 160
#define MAX_PLACE_WORDS 4

typedef struct
{
  const char *at;
  gboolean is_capitals;
} Cursor;

static gboolean
skip (Cursor *cursor, const char *what)
{
  if (!g_str_has_prefix (cursor->at, what))
    return FALSE;
  cursor->at += strlen (what);
  return TRUE;
}

static void
skip_blanks (Cursor *cursor)
{
  while (skip (cursor, " ") || skip (cursor, "\u00a0"))
    ;
}

static gboolean
skip_dash (Cursor *cursor)
{
  Cursor ahead = *cursor;
  skip_blanks (&ahead);
  if (!skip (&ahead, "--") && !skip (&ahead, "-") && !skip (&ahead, "–") && !skip (&ahead, "—"))
    return FALSE;
  if (*ahead.at != ' ' && *ahead.at != '\0' && !g_str_has_prefix (ahead.at, "\u00a0"))
    return FALSE;
  skip_blanks (&ahead);
  *cursor = ahead;
  return TRUE;
}

/* One capitalised word: letters, hyphens and apostrophes inside. */
static gboolean
skip_name_word (Cursor *cursor, gboolean *inout_is_capitals)
{
  const char *p = cursor->at;
  if (!g_unichar_isupper (g_utf8_get_char (p)))
    return FALSE;
  gboolean is_capitals = TRUE;
  guint n_letters = 0;
  for (;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean joins = (c == '-' || c == '\'' || c == 0x2019)
                       && g_unichar_isalpha (g_utf8_get_char (g_utf8_next_char (p)));
      if (!g_unichar_isalpha (c) && !joins)
        break;
      is_capitals = is_capitals && !g_unichar_islower (c);
      n_letters++;
    }
  *inout_is_capitals = *inout_is_capitals && is_capitals && n_letters > 1;
  cursor->at = p;
  return n_letters > 1;
}

/* "TAJIKISTAN", "Washington, D.C." is not needed; "Dushanbe, Tajikistan", "New York". */
static char *
read_place (Cursor *cursor)
{
  const char *start = cursor->at;
  const char *end = NULL;
  Cursor ahead = *cursor;
  gboolean is_capitals = TRUE;
  SeraiDayWords words;
  for (guint n_words = 0; n_words < MAX_PLACE_WORDS; n_words++)
    {
      if (end != NULL && serai_day_words_read (ahead.at, &words))
        break;
      if (!skip_name_word (&ahead, &is_capitals))
        break;
      end = ahead.at;
      *cursor = ahead;
      cursor->is_capitals = is_capitals;
      if (skip (&ahead, ", ") || skip (&ahead, " "))
        skip_blanks (&ahead);
      else
        break;
    }
  return end == NULL ? NULL : g_strndup (start, end - start);
}

/* "(Khovar)", "/NIAT Khovar/.", "[AKIpress]" */
static char *
read_bracketed_agency (Cursor *cursor)
{
  static const char *const brackets[][2] = {{"(", ")"}, {"/", "/"}, {"[", "]"}};
  for (guint i = 0; i < G_N_ELEMENTS (brackets); i++)
    {
      Cursor ahead = *cursor;
      if (!skip (&ahead, brackets[i][0]))
        continue;
      const char *end = strpbrk (ahead.at, brackets[i][1]);
      if (end == NULL || end == ahead.at || end - ahead.at > 60)
        return NULL;
      char *agency = g_strndup (ahead.at, end - ahead.at);
      cursor->at = end + 1;
      return g_strstrip (agency);
    }
  return NULL;
}

/* "KAZINFORM –", "Sputnik –", "Interfax-Kazakhstan.": a name with a dash or full stop behind it. */
static char *
read_bare_agency (Cursor *cursor)
{
  Cursor ahead = *cursor;
  gboolean is_capitals = TRUE;
  for (guint n_words = 0; n_words < 3 && skip_name_word (&ahead, &is_capitals); n_words++)
    {
      Cursor behind = ahead;
      if (skip_dash (&behind) || (is_capitals && skip (&behind, ".")))
        {
          char *agency = g_strndup (cursor->at, ahead.at - cursor->at);
          *cursor = ahead;
          return agency;
        }
      skip_blanks (&ahead);
    }
  return NULL;
}

static gboolean
read_parts (Cursor *cursor, SeraiDateline *dateline)
{
  dateline->place = read_place (cursor);
  if (dateline->place == NULL)
    return FALSE;
  if (!skip (cursor, ",") && !skip (cursor, "."))
    skip (cursor, ":");
  skip_blanks (cursor);
  Cursor before_day = *cursor;
  dateline->agency = read_bracketed_agency (cursor);
  if (dateline->agency != NULL && !skip (cursor, ","))
    skip (cursor, ".");
  skip_blanks (cursor);
  if (serai_day_words_read (cursor->at, &dateline->words))
    {
      dateline->has_day = TRUE;
      cursor->at += dateline->words.length;
      skip_blanks (cursor);
      if (!skip (cursor, "года") && !skip (cursor, "г."))
        skip (cursor, "г");
      if (!skip (cursor, ",") && !skip (cursor, "."))
        skip (cursor, ":");
      skip_blanks (cursor);
    }
  if (dateline->agency == NULL)
    dateline->agency = read_bracketed_agency (cursor);
  gboolean is_bare = FALSE;
  if (dateline->agency == NULL)
    {
      Cursor ahead = *cursor;
      dateline->agency = read_bare_agency (&ahead);
      is_bare = dateline->agency != NULL;
      if (is_bare)
        *cursor = ahead;
    }
  /* What ends it: a dash; or the agency's closing bracket; or a full stop after capitals. */
  const char *end = cursor->at;
  if (skip_dash (cursor))
    return dateline->has_day || dateline->agency != NULL || cursor->is_capitals;
  if (dateline->agency != NULL && !is_bare && (skip (cursor, ".") || skip (cursor, ":")))
    return TRUE;
  return (dateline->has_day || dateline->agency != NULL) && cursor->is_capitals
         && end > before_day.at && (skip (cursor, ".") || end[-1] == '.' || end[-1] == ' ');
}

gboolean
serai_dateline_read (const char *text, SeraiDateline *out_dateline)
{
  *out_dateline = (SeraiDateline){0};
  Cursor cursor = {text, FALSE};
  skip_blanks (&cursor);
  if (read_parts (&cursor, out_dateline) && cursor.at - text <= MAX_LENGTH)
    {
      out_dateline->length = cursor.at - text;
      return TRUE;
    }
  serai_dateline_clear (out_dateline);
  return FALSE;
}

void
serai_dateline_clear (SeraiDateline *self)
{
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->agency, g_free);
  self->has_day = FALSE;
  self->length = 0;
}
