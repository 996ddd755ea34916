/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How search cuts texts into words: the FTS5 tokenizer "serai". */
#include "store/tokenizer.h"

#include "base/name-key.h"
#include "base/text.h"

#include "store/ranking.h"

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

/* Where a text's words go; in a question every word may be meant as a name. */
typedef struct
{
  TokenFunc emit;
  void *context;
  const char *text;
  gboolean is_question;
  GString *key;
} Sink;

/* A name stands under its key too, at the same place: Latin and Cyrillic spellings meet there. In
 * texts only capitalised words are names. */
static int
emit_keys (Sink *sink, const char *folded, const char *start, const char *end)
{
  int code = SQLITE_OK;
  int from = start - sink->text, to = end - sink->text;
  if (!sink->is_question && !g_unichar_isupper (read_char (start, end)))
    return SQLITE_OK;
  if (serai_name_key (folded, sink->key) && !g_str_equal (sink->key->str, folded))
    code =
        sink->emit (sink->context, FTS5_TOKEN_COLOCATED, sink->key->str, sink->key->len, from, to);
  if (code == SQLITE_OK && !sink->is_question && serai_name_key_uninflected (folded, sink->key))
    code =
        sink->emit (sink->context, FTS5_TOKEN_COLOCATED, sink->key->str, sink->key->len, from, to);
  return code;
}

static int
emit_word (Sink *sink, const char *start, const char *end)
{
  char folded[MAX_WORD];
  gsize length = MIN ((gsize) (end - start), sizeof folded - 1);
  gboolean is_ascii = TRUE;
  for (gsize i = 0; i < length; i++)
    {
      is_ascii = is_ascii && (guchar) start[i] < 0x80;
      folded[i] = g_ascii_tolower (start[i]);
    }
  folded[length] = '\0';
  g_autofree char *other = NULL;
  if (!is_ascii)
    {
      const char *cut =
          end - start <= (gssize) length ? end : g_utf8_find_prev_char (start, start + length);
      g_autofree char *word = g_strndup (start, cut - start);
      other = serai_text_fold (word);
    }
  const char *token = other != NULL ? other : folded;
  int code =
      sink->emit (sink->context, 0, token, strlen (token), start - sink->text, end - sink->text);
  return code == SQLITE_OK ? emit_keys (sink, token, start, end) : code;
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
  g_autoptr (GString) key = g_string_sized_new (32);
  Sink sink = {emit, context, text, (flags & FTS5_TOKENIZE_QUERY) != 0, key};
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
        code = emit_word (&sink, word, p);
      word = NULL;
      if (is_alone && code == SQLITE_OK)
        code = emit_word (&sink, p, next);
    }
  if (word != NULL && code == SQLITE_OK)
    code = emit_word (&sink, word, end);
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
  code = api->xCreateTokenizer (api, "serai", NULL, &functions, NULL);
  return code == SQLITE_OK ? api->xCreateFunction (api, "serai_rank", NULL, serai_ranking_run, NULL)
                           : code;
}
