/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A walk through JSON as it stands in the text, value by value. */
#include "import/json-walk.h"

#include <string.h>

SeraiJsonWalk
serai_json_walk (const char *text, gsize length)
{
  return (SeraiJsonWalk){text, text + length, FALSE};
}

static void
break_off (SeraiJsonWalk *self)
{
  self->is_broken = TRUE;
  self->at = self->end;
}

static void
skip_space (SeraiJsonWalk *self)
{
  while (self->at < self->end && strchr (" \t\r\n", *self->at) != NULL && *self->at != '\0')
    self->at++;
}

char
serai_json_peek (SeraiJsonWalk *self)
{
  skip_space (self);
  return self->at < self->end ? *self->at : '\0';
}

/* Takes @mark where it comes. */
static gboolean
take (SeraiJsonWalk *self, char mark)
{
  if (serai_json_peek (self) != mark || mark == '\0')
    return FALSE;
  self->at++;
  return TRUE;
}

gboolean
serai_json_enter (SeraiJsonWalk *self, char bracket)
{
  if (take (self, bracket))
    return TRUE;
  serai_json_skip (self);
  return FALSE;
}

/* The four digits of "\u", -1 where they aren't. */
static int
read_unit (SeraiJsonWalk *self)
{
  int unit = 0;
  for (guint i = 0; i < 4; i++, self->at++)
    {
      if (self->at >= self->end || !g_ascii_isxdigit (*self->at))
        return -1;
      unit = unit * 16 + g_ascii_xdigit_value (*self->at);
    }
  return unit;
}

/* Behind "\u": one character, from two units where they are a pair. */
static gboolean
read_escaped_unit (SeraiJsonWalk *self, GString *text)
{
  int unit = read_unit (self);
  if (unit >= 0xD800 && unit < 0xDC00 && self->end - self->at >= 6 && self->at[0] == '\\'
      && self->at[1] == 'u')
    {
      self->at += 2;
      int low = read_unit (self);
      unit = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
                                           : 0xFFFD;
    }
  if (unit < 0)
    return FALSE;
  if (unit == 0 || (unit >= 0xD800 && unit < 0xE000))
    unit = 0xFFFD;
  if (text != NULL)
    g_string_append_unichar (text, unit);
  return TRUE;
}

static gboolean
read_escape (SeraiJsonWalk *self, GString *text)
{
  static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
  if (self->at >= self->end)
    return FALSE;
  char letter = *self->at++;
  if (letter == 'u')
    return read_escaped_unit (self, text);
  const char *found = strchr (letters, letter);
  if (found == NULL || letter == '\0')
    return FALSE;
  if (text != NULL)
    g_string_append_c (text, meant[found - letters]);
  return TRUE;
}

/* From behind the first quotation mark to behind the last; @text: (nullable). */
static void
read_string (SeraiJsonWalk *self, GString *text)
{
  while (self->at < self->end)
    {
      const char *start = self->at;
      while (self->at < self->end && *self->at != '"' && *self->at != '\\')
        self->at++;
      if (text != NULL)
        g_string_append_len (text, start, self->at - start);
      if (self->at >= self->end)
        break;
      if (*self->at++ == '"')
        return;
      if (!read_escape (self, text))
        break;
    }
  break_off (self);
}

/* A number or one of the three words; @text: (nullable). */
static void
read_word (SeraiJsonWalk *self, GString *text)
{
  const char *start = self->at;
  while (self->at < self->end && (g_ascii_isalnum (*self->at) || strchr ("+-.", *self->at) != NULL)
         && *self->at != '\0')
    self->at++;
  gsize length = self->at - start;
  gboolean is_null = length == 4 && memcmp (start, "null", 4) == 0;
  gboolean is_word = is_null || (length == 4 && memcmp (start, "true", 4) == 0)
                     || (length == 5 && memcmp (start, "false", 5) == 0)
                     || (length == 3 && memcmp (start, "NaN", 3) == 0);
  if (length == 0 || (!is_word && !g_ascii_isdigit (start[length - 1])))
    break_off (self);
  else if (text != NULL && !is_null)
    g_string_append_len (text, start, length);
}

gboolean
serai_json_next_member (SeraiJsonWalk *self, GString *name)
{
  g_string_truncate (name, 0);
  take (self, ',');
  if (take (self, '}'))
    return FALSE;
  if (!take (self, '"'))
    {
      break_off (self);
      return FALSE;
    }
  read_string (self, name);
  if (!take (self, ':'))
    break_off (self);
  return !self->is_broken;
}

gboolean
serai_json_next_element (SeraiJsonWalk *self)
{
  take (self, ',');
  if (take (self, ']'))
    return FALSE;
  if (serai_json_peek (self) == '\0')
    break_off (self);
  return !self->is_broken;
}

gboolean
serai_json_read (SeraiJsonWalk *self, GString *text)
{
  g_string_truncate (text, 0);
  char first = serai_json_peek (self);
  if (first == '{' || first == '[')
    {
      serai_json_skip (self);
      return FALSE;
    }
  if (take (self, '"'))
    read_string (self, text);
  else
    read_word (self, text);
  return !self->is_broken;
}

/* Brackets are counted, not entered: depth costs nothing. */
void
serai_json_skip (SeraiJsonWalk *self)
{
  gsize depth = 0;
  do
    {
      char first = serai_json_peek (self);
      if (first == '"')
        {
          self->at++;
          read_string (self, NULL);
        }
      else if (first == '{' || first == '[')
        {
          self->at++;
          depth++;
        }
      else if ((first == '}' || first == ']') && depth > 0)
        {
          self->at++;
          depth--;
        }
      else if ((first == ',' || first == ':') && depth > 0)
        self->at++;
      else
        read_word (self, NULL);
    }
  while (depth > 0 && !self->is_broken);
}

void
serai_json_find (SeraiJsonWalk self, const char *name, SeraiJsonWalk *out_value)
{
  g_autoptr (GString) member = g_string_new (NULL);
  *out_value = (SeraiJsonWalk){NULL, NULL, FALSE};
  for (gboolean is = serai_json_enter (&self, '{'); is && serai_json_next_member (&self, member);)
    {
      if (g_ascii_strcasecmp (member->str, name) == 0)
        {
          *out_value = self;
          return;
        }
      serai_json_skip (&self);
    }
}

/* The element of that number; @at NULL where there is none. */
static SeraiJsonWalk
find_element (SeraiJsonWalk self, guint number)
{
  guint i = 0;
  for (gboolean is = serai_json_enter (&self, '['); is && serai_json_next_element (&self); i++)
    {
      if (i == number)
        return self;
      serai_json_skip (&self);
    }
  return (SeraiJsonWalk){NULL, NULL, FALSE};
}

SeraiJsonWalk
serai_json_find_path (SeraiJsonWalk self, const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, ".", -1);
  for (guint i = 0; parts[i] != NULL && self.at != NULL; i++)
    {
      char first = serai_json_peek (&self);
      if (parts[i][0] == '[')
        self = find_element (self, parts[i][1] - '0');
      else if (first == '{')
        serai_json_find (self, parts[i], &self);
      else
        self.at = NULL;
    }
  return self;
}

char *
serai_json_dup_text (SeraiJsonWalk self, const char *path)
{
  SeraiJsonWalk value = serai_json_find_path (self, path);
  g_autoptr (GString) text = g_string_new (NULL);
  if (value.at == NULL || !serai_json_read (&value, text) || text->len == 0)
    return NULL;
  return g_strdup (text->str);
}

gboolean
serai_json_is_whole (const char *text, gsize length, guint *out_line)
{
  SeraiJsonWalk walk = serai_json_walk (text, length);
  serai_json_skip (&walk);
  gboolean is_whole = !walk.is_broken && serai_json_peek (&walk) == '\0' && walk.at == walk.end;
  *out_line = 1;
  for (const char *p = text; p < walk.at; p++)
    *out_line += *p == '\n';
  return is_whole;
}
