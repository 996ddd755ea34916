/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How search cuts texts into words: the FTS5 tokenizer "serai". */
#include "store/tokenizer.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

typedef int (
    *TokenFunc) (void *context, int flags, const char *word, int length, int start, int end);

/* Longer runs than any word are cut here; only the beginning counts. */
#define MAX_WORD 256

static gboolean
is_ideograph (gunichar c)
{
  if (c < 0x2E80)
    return FALSE;
  GUnicodeScript script = g_unichar_get_script (c);
  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA
         || script == G_UNICODE_SCRIPT_KATAKANA;
}

/* FTS5 hands over whatever the database holds: an invalid byte parts words as a blank does. */
static gunichar
read_char (const char *p, const char *end)
{
  if ((guchar) *p < 0x80)
    return (guchar) *p;
  gunichar c = g_utf8_get_char_validated (p, end - p);
  return c == (gunichar) -1 || c == (gunichar) -2 ? 0 : c;
}

static const char *
after_char (const char *p, gunichar c)
{
  return c == 0 ? p + 1 : p + g_unichar_to_utf8 (c, NULL);
}

static gboolean
belongs_to_word (gunichar c, gboolean is_inside)
{
  if (c < 0x80)
    return g_ascii_isalnum (c);
  return g_unichar_isalnum (c) || (is_inside && g_unichar_ismark (c));
}

static int
emit_word (TokenFunc emit, void *context, const char *text, const char *start, const char *end)
{
  char folded[MAX_WORD];
  gsize length = MIN ((gsize) (end - start), sizeof folded - 1);
  gboolean is_ascii = TRUE;
  for (gsize i = 0; i < length; i++)
    {
      is_ascii = is_ascii && (guchar) start[i] < 0x80;
      folded[i] = g_ascii_tolower (start[i]);
    }
  if (is_ascii)
    return emit (context, 0, folded, length, start - text, end - text);

  const char *cut =
      end - start <= (gssize) length ? end : g_utf8_find_prev_char (start, start + length);
  g_autofree char *word = g_strndup (start, cut - start);
  g_autofree char *other = serai_text_fold (word);
  return emit (context, 0, other, strlen (other), start - text, end - text);
}

static int
tokenize (Fts5Tokenizer *tokenizer,
          void *context,
          int flags,
          const char *text,
          int n_bytes,
          TokenFunc emit)
{
  const char *end = text + n_bytes;
  const char *word = NULL;
  const char *next = NULL;
  int code = SQLITE_OK;
  for (const char *p = text; code == SQLITE_OK && p < end; p = next)
    {
      gunichar c = read_char (p, end);
      next = after_char (p, c);
      gboolean is_alone = is_ideograph (c);
      if (!is_alone && belongs_to_word (c, word != NULL))
        {
          word = word != NULL ? word : p;
          continue;
        }
      if (word != NULL)
        code = emit_word (emit, context, text, word, p);
      word = NULL;
      if (is_alone && code == SQLITE_OK)
        code = emit_word (emit, context, text, p, next);
    }
  if (word != NULL && code == SQLITE_OK)
    code = emit_word (emit, context, text, word, end);
  return code;
}

/* The tokenizer has no state; FTS5 only asks that there be a pointer. */
static int
create (void *context, const char **arguments, int n_arguments, Fts5Tokenizer **out_tokenizer)
{
  static char nothing;
  *out_tokenizer = (Fts5Tokenizer *) &nothing;
  return SQLITE_OK;
}

static void delete (Fts5Tokenizer *tokenizer)
{
}

/* FTS5's own way to hand out its functions. */
static int
get_api (sqlite3 *handle, fts5_api **out_api)
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (handle, "SELECT fts5 (?1)", -1, &statement, NULL);
  if (code != SQLITE_OK)
    return code;
  sqlite3_bind_pointer (statement, 1, out_api, "fts5_api_ptr", NULL);
  sqlite3_step (statement);
  return sqlite3_finalize (statement);
}

int
serai_tokenizer_register (sqlite3 *handle)
{
  fts5_api *api = NULL;
  int code = get_api (handle, &api);
  if (code != SQLITE_OK)
    return code;
  if (api == NULL)
    return SQLITE_ERROR;
  fts5_tokenizer functions = {create, delete, tokenize};
  return api->xCreateTokenizer (api, "serai", NULL, &functions, NULL);
}
