/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text → what was found in it, as words that a test can compare. */
#pragma once

#include "base/text.h"
#include "language/analysis.h"

static inline SeraiRecogniser *
get_test_recogniser (void)
{
  static SeraiRecogniser *recogniser = NULL;
  if (recogniser == NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SeraiReference) reference = serai_reference_new (&error);
      g_assert_no_error (error);
      recogniser = serai_recogniser_new (reference);
    }
  return recogniser;
}

static inline SeraiAnalysis *
analyse_text (const char *text, const char *published)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  document->text = g_strdup (text);
  document->language = g_strdup ("en");
  document->published = serai_day_parse (published);
  return serai_analysis_new (get_test_recogniser (), document);
}

/* "text=kind; text=kind", names only, nested ones in braces. */
static inline char *
describe_names (const char *text, const SeraiAnalysis *analysis)
{
  GString *words = g_string_new (NULL);
  guint end = 0;
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      if (serai_mention_kind_is_value (mention->kind))
        continue;
      g_autofree char *slice = serai_text_slice (text, mention->span.start, mention->span.end);
      gboolean is_nested = mention->span.start < end;
      g_string_append_printf (words, "%s%s%s=%s%s", words->len > 0 ? "; " : "",
                              is_nested ? "{" : "", slice,
                              serai_mention_kind_to_string (mention->kind), is_nested ? "}" : "");
      end = MAX (end, mention->span.end);
    }
  return g_string_free (words, FALSE);
}

/* The key of the entity to which the @nth mention with these words refers (from 0), or NULL. */
static inline const char *
find_key (const char *text, const SeraiAnalysis *analysis, const char *words, guint nth)
{
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      g_autofree char *slice = serai_text_slice (text, mention->span.start, mention->span.end);
      if (!g_str_equal (slice, words) || mention->entity < 0 || nth-- > 0)
        continue;
      return ((SeraiEntity *) analysis->entities->pdata[mention->entity])->key;
    }
  return NULL;
}
