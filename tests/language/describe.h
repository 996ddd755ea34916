/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text's values as one line, so that a test is a table of sentences. */
#pragma once

#include "language/passage.h"

#include <locale.h>

static inline void
describe_value (GString *line, const SeraiMention *mention)
{
  const SeraiValue *value = &mention->value;
  if (mention->kind == SERAI_MENTION_DATE)
    {
      g_autofree char *period = serai_period_format (value->period);
      g_string_append (line, period != NULL ? period : "?");
      return;
    }
  if (mention->kind == SERAI_MENTION_COMMODITY)
    {
      g_string_append (line, value->hs != NULL ? value->hs : "?");
      return;
    }
  g_string_append_printf (line, "%.10g", value->number);
  if (value->upper != value->number)
    g_string_append_printf (line, "..%.10g", value->upper);
  if (value->is_times)
    g_string_append (line, " x");
  if (value->unit != NULL)
    g_string_append_printf (line, " %s", value->unit);
  if (value->bound != SERAI_BOUND_EXACT)
    g_string_append_printf (line, " %s", serai_bound_to_string (value->bound));
}

/* "money{almost $2 bn}=2000000000 USD below; …" for each value of @kinds (all where 0, else bits by
 * kind). */
static inline char *
describe_values_in (const char *language,
                    SeraiRecogniser *recogniser,
                    const char *text,
                    guint32 published,
                    guint kinds)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  document->language = g_strdup (language);
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (text);
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (SeraiMention));
  g_array_set_clear_func (mentions, (GDestroyNotify) serai_mention_clear);
  SeraiPassage passage = {.recogniser = recogniser,
                          .document = document,
                          .tokens = tokens,
                          .published = published,
                          .mentions = mentions};
  serai_values_find (&passage);
  GString *line = g_string_new (NULL);
  for (guint i = 0; i < mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (mentions, SeraiMention, i);
      if (kinds != 0 && !(kinds & (1u << mention->kind)))
        continue;
      g_string_append_printf (line, "%s%s{%.*s}=", line->len > 0 ? "; " : "",
                              serai_mention_kind_to_string (mention->kind),
                              (int) serai_span_length (mention->span), text + mention->span.start);
      describe_value (line, mention);
    }
  return g_string_free (line, FALSE);
}

static inline char *
describe_values (SeraiRecogniser *recogniser, const char *text, guint32 published, guint kinds)
{
  return describe_values_in ("en", recogniser, text, published, kinds);
}

typedef struct
{
  const char *text;
  const char *values;
} DescribedCase;

static inline void
check_descriptions_in (const char *language,
                       const DescribedCase *cases,
                       guint n_cases,
                       const char *published,
                       guint kinds)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  setlocale (LC_CTYPE, ""); /* else messages show question marks */
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *values = describe_values_in (language, recogniser, cases[i].text,
                                                    serai_day_parse (published), kinds);
      if (g_strcmp0 (values, cases[i].values) == 0)
        continue;
      g_test_message ("%s\n  found:    %s\n  expected: %s", cases[i].text, values, cases[i].values);
      g_test_fail ();
    }
}

static inline void
check_descriptions (const DescribedCase *cases, guint n_cases, const char *published, guint kinds)
{
  check_descriptions_in ("en", cases, n_cases, published, kinds);
}
