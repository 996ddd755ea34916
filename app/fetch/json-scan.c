/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A glance at JSON that somebody sent: token by token, without recursion, memory or trust. */
#include "fetch/json-scan.h"

#include <string.h>

SeraiJsonScan
serai_json_scan_begin (GBytes *bytes)
{
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);
  SeraiJsonScan self = {.at = text != NULL ? text : ""};
  self.end = self.at + size;
  if (size >= 3 && memcmp (self.at, "\xef\xbb\xbf", 3) == 0)
    self.at += 3;
  return self;
}

/* Takes the string that begins at the quotation mark; FALSE where it doesn't end. */
static gboolean
take_string (SeraiJsonScan *self)
{
  self->text = ++self->at;
  for (; self->at < self->end && *self->at != '"'; self->at++)
    if (*self->at == '\\')
      self->at++;
  if (self->at >= self->end)
    {
      self->at = self->end;
      return FALSE;
    }
  self->length = self->at - self->text;
  self->at++;
  return TRUE;
}

static void
take_word (SeraiJsonScan *self)
{
  self->text = self->at;
  while (self->at < self->end && (g_ascii_isalnum (*self->at) || strchr ("+-.", *self->at) != NULL))
    self->at++;
  self->length = self->at - self->text;
}

static void
skip_space (SeraiJsonScan *self)
{
  while (self->at < self->end && *self->at != '\0' && strchr (" \t\r\n", *self->at) != NULL)
    self->at++;
}

static SeraiJsonToken
open_level (SeraiJsonScan *self, gboolean is_object)
{
  if (self->depth == SERAI_JSON_MAX_DEPTH)
    return SERAI_JSON_BROKEN;
  self->at++;
  self->levels[self->depth].is_object = is_object;
  self->levels[self->depth].name = NULL;
  self->depth++;
  return is_object ? SERAI_JSON_OBJECT : SERAI_JSON_ARRAY;
}

static SeraiJsonToken
take_value (SeraiJsonScan *self)
{
  switch (*self->at)
    {
    case '{':
      return open_level (self, TRUE);
    case '[':
      return open_level (self, FALSE);
    case '"':
      return take_string (self) ? SERAI_JSON_STRING : SERAI_JSON_CUT;
    default:
      take_word (self);
      return self->length > 0 ? SERAI_JSON_NUMBER : SERAI_JSON_BROKEN;
    }
}

/* The name of the next member and its colon. */
static SeraiJsonToken
take_name (SeraiJsonScan *self)
{
  if (*self->at != '"')
    return SERAI_JSON_BROKEN;
  if (!take_string (self))
    return SERAI_JSON_CUT;
  self->levels[self->depth - 1].name = self->text;
  self->levels[self->depth - 1].length = self->length;
  skip_space (self);
  if (self->at == self->end)
    return SERAI_JSON_CUT;
  if (*self->at != ':')
    return SERAI_JSON_BROKEN;
  self->at++;
  skip_space (self);
  return self->at < self->end ? SERAI_JSON_STRING : SERAI_JSON_CUT;
}

SeraiJsonToken
serai_json_scan_next (SeraiJsonScan *self)
{
  skip_space (self);
  while (self->depth > 0 && self->at < self->end && *self->at == ',')
    {
      self->at++;
      skip_space (self);
    }
  if (self->at == self->end)
    return self->has_begun && self->depth == 0 ? SERAI_JSON_DONE : SERAI_JSON_CUT;
  if (self->depth == 0 && self->has_begun)
    return SERAI_JSON_BROKEN;
  self->has_begun = TRUE;
  if (self->depth == 0)
    return take_value (self);
  gboolean is_object = self->levels[self->depth - 1].is_object;
  if (*self->at == (is_object ? '}' : ']'))
    {
      self->at++;
      self->depth--;
      return SERAI_JSON_CLOSE;
    }
  SeraiJsonToken name = is_object ? take_name (self) : SERAI_JSON_STRING;
  return name == SERAI_JSON_STRING ? take_value (self) : name;
}

gboolean
serai_json_scan_is_at (const SeraiJsonScan *self, SeraiJsonToken token, const char *path)
{
  guint n_levels = self->depth;
  if (token == SERAI_JSON_OBJECT || token == SERAI_JSON_ARRAY)
    n_levels--;
  for (guint i = 0; i < n_levels; i++)
    {
      const char *slash = strchrnul (path, '/');
      gsize length = slash - path;
      if (length == 0)
        return FALSE;
      gboolean is_any = length == 1 && *path == '*';
      if (!is_any
          && (self->levels[i].name == NULL || self->levels[i].length != length
              || memcmp (self->levels[i].name, path, length) != 0))
        return FALSE;
      path = *slash == '/' ? slash + 1 : slash;
    }
  return *path == '\0';
}

char *
serai_json_scan_dup_text (const SeraiJsonScan *self, gsize max_bytes)
{
  GString *text = g_string_new (NULL);
  for (gsize i = 0; i < self->length && text->len < max_bytes; i++)
    {
      char c = self->text[i];
      if (c == '\\' && i + 1 < self->length && strchr ("\"\\/", self->text[i + 1]) != NULL)
        c = self->text[++i];
      g_string_append_c (text, g_ascii_iscntrl (c) ? ' ' : c);
    }
  g_autofree char *raw = g_string_free (text, FALSE);
  return g_utf8_make_valid (raw, -1);
}

gint64
serai_json_scan_get_int (const SeraiJsonScan *self)
{
  char digits[24] = "";
  memcpy (digits, self->text, MIN (self->length, sizeof digits - 1));
  return g_ascii_strtoll (digits, NULL, 10);
}
