/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Annotated texts to train the name tagger on: tokens with labels made into running text. */
#include "language/train/corpus.h"

#include <string.h>

void
serai_gold_text_free (SeraiGoldText *self)
{
  g_free (self->text);
  g_array_unref (self->names);
  g_free (self);
}

/* The document that is being read. */
typedef struct
{
  GString *text;
  GArray *names;
  gboolean is_name_open;
  gboolean is_quoted;
  gboolean is_space_due;
} Writer;

static void
begin_document (Writer *writer)
{
  writer->text = g_string_new (NULL);
  writer->names = g_array_new (FALSE, FALSE, sizeof (SeraiGoldName));
  writer->is_name_open = writer->is_quoted = writer->is_space_due = FALSE;
}

static void
end_document (Writer *writer, GPtrArray *texts)
{
  gboolean is_empty = writer->text->len == 0;
  SeraiGoldText *gold = g_new0 (SeraiGoldText, 1);
  gold->text = g_string_free (writer->text, FALSE);
  gold->names = writer->names;
  if (is_empty)
    serai_gold_text_free (gold);
  else
    g_ptr_array_add (texts, gold);
}

static gboolean
is_one_of (const char *token, const char *const *list)
{
  return g_strv_contains (list, token);
}

/* Whether @token clings to what stands before it. */
static gboolean
clings (const Writer *writer, const char *token)
{
  static const char *const closing[] = {".",   ",",  ";",  ":",   "!",   "?",   ")",
                                        "]",   "%",  "'s", "’s",  "n't", "'re", "'ve",
                                        "'ll", "'d", "'m", "...", "''",  "'S",  NULL};
  return is_one_of (token, closing) || (strcmp (token, "\"") == 0 && writer->is_quoted);
}

static void
write_token (Writer *writer, const char *token, const char *label)
{
  static const char *const opening[] = {"(", "[", "$", "``", "£", "€", NULL};
  GString *text = writer->text;
  if (text->len > 0 && !g_str_has_suffix (text->str, "\n") && writer->is_space_due
      && !clings (writer, token))
    g_string_append_c (text, ' ');
  guint start = text->len;
  g_string_append (text, strcmp (token, "``") == 0 || strcmp (token, "''") == 0 ? "\"" : token);
  gboolean is_quote = strcmp (token, "\"") == 0;
  writer->is_space_due = !is_one_of (token, opening) && !(is_quote && !writer->is_quoted);
  if (is_quote)
    writer->is_quoted = !writer->is_quoted;

  if (label[0] == 'I' && writer->is_name_open)
    {
      g_array_index (writer->names, SeraiGoldName, writer->names->len - 1).span.end = text->len;
      return;
    }
  writer->is_name_open = label[0] == 'B' || label[0] == 'I';
  if (!writer->is_name_open)
    return;
  SeraiTagKind kind = strcmp (label + 1, "-PER") == 0   ? SERAI_TAG_PERSON
                      : strcmp (label + 1, "-ORG") == 0 ? SERAI_TAG_ORGANISATION
                                                        : SERAI_TAG_PLACE;
  SeraiGoldName name = {{start, text->len}, kind};
  g_array_append_val (writer->names, name);
}

static void
end_sentence (Writer *writer)
{
  if (writer->text->len > 0 && !g_str_has_suffix (writer->text->str, "\n\n"))
    g_string_append (writer->text, "\n\n");
  writer->is_name_open = writer->is_quoted = writer->is_space_due = FALSE;
}

static GInputStream *
open_file (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GInputStream *stream = G_INPUT_STREAM (g_file_read (file, NULL, error));
  if (stream == NULL || !g_str_has_suffix (path, ".gz"))
    return stream;
  g_autoptr (GZlibDecompressor) unpacker = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  GInputStream *unpacked = g_converter_input_stream_new (stream, G_CONVERTER (unpacker));
  g_object_unref (stream);
  return unpacked;
}

gboolean
serai_corpus_read (const char *path, GPtrArray *texts, GError **error)
{
  g_autoptr (GInputStream) bytes = open_file (path, error);
  if (bytes == NULL)
    return FALSE;
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (bytes);
  Writer writer;
  begin_document (&writer);
  g_autoptr (GError) trouble = NULL;
  for (char *line;
       (line = g_data_input_stream_read_line_utf8 (lines, NULL, NULL, &trouble)) != NULL;
       g_free (line))
    {
      char *tab = strchr (line, '\t');
      if (g_str_has_prefix (line, "-DOCSTART-"))
        {
          end_document (&writer, texts);
          begin_document (&writer);
        }
      else if (tab == NULL)
        end_sentence (&writer);
      else
        {
          *tab = '\0';
          write_token (&writer, line, tab + 1);
        }
    }
  end_document (&writer, texts);
  if (trouble == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&trouble));
  return FALSE;
}
