/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which documents are asked for: words and facets, all of which must hold. */
#include "document/filter.h"

#include "base/period.h"

#include <string.h>

static const char *const kind_names[SERAI_N_FACETS] = {
    "date",      "issuer",  "language", "country", "entity",
    "commodity", "verdict", "tag",      "reading", "starred",
};

static const char *const reading_names[] = {"unread", "reading", "read"};

static const char *const verdict_names[] = {"supported", "close", "contradicted", "unknown"};

const char *
serai_facet_kind_to_string (SeraiFacetKind kind)
{
  return kind_names[kind];
}

static int
find_word (const char *const *words, guint n_words, const char *word)
{
  for (guint i = 0; i < n_words; i++)
    if (g_str_equal (words[i], word))
      return (int) i;
  return -1;
}

gboolean
serai_facet_kind_parse (const char *text, SeraiFacetKind *out_kind)
{
  int index = find_word (kind_names, G_N_ELEMENTS (kind_names), text);
  *out_kind = (SeraiFacetKind) MAX (index, 0);
  return index >= 0;
}

const char *
serai_read_state_to_string (SeraiReadState reading)
{
  return reading_names[reading];
}

gboolean
serai_read_state_parse (const char *text, SeraiReadState *out_reading)
{
  int index = find_word (reading_names, G_N_ELEMENTS (reading_names), text);
  *out_reading = (SeraiReadState) MAX (index, 0);
  return index >= 0;
}

static void
free_facet (SeraiFacet *facet)
{
  g_free (facet->value);
  g_free (facet->label);
  g_free (facet);
}

SeraiFilter *
serai_filter_new (void)
{
  SeraiFilter *self = g_new0 (SeraiFilter, 1);
  self->facets = g_ptr_array_new_with_free_func ((GDestroyNotify) free_facet);
  return self;
}

SeraiFilter *
serai_filter_copy (const SeraiFilter *self)
{
  SeraiFilter *copy = serai_filter_new ();
  copy->words = g_strdup (self->words);
  for (guint i = 0; i < self->facets->len; i++)
    {
      const SeraiFacet *facet = self->facets->pdata[i];
      serai_filter_add (copy, facet->kind, facet->value, facet->label);
    }
  return copy;
}

void
serai_filter_free (SeraiFilter *self)
{
  g_free (self->words);
  g_ptr_array_unref (self->facets);
  g_free (self);
}

static gboolean
has_facet (const SeraiFilter *self, SeraiFacetKind kind, const char *value)
{
  for (guint i = 0; i < self->facets->len; i++)
    {
      const SeraiFacet *facet = self->facets->pdata[i];
      if (facet->kind == kind && g_str_equal (facet->value, value))
        return TRUE;
    }
  return FALSE;
}

void
serai_filter_add (SeraiFilter *self, SeraiFacetKind kind, const char *value, const char *label)
{
  if (has_facet (self, kind, value))
    return;
  SeraiFacet *facet = g_new0 (SeraiFacet, 1);
  facet->kind = kind;
  facet->value = g_strdup (value);
  facet->label = g_strdup (label);
  g_ptr_array_add (self->facets, facet);
}

void
serai_filter_remove (SeraiFilter *self, guint index)
{
  if (index < self->facets->len)
    g_ptr_array_remove_index (self->facets, index);
}

static gboolean
has_words (const SeraiFilter *self)
{
  return self->words != NULL && self->words[0] != '\0';
}

gboolean
serai_filter_is_empty (const SeraiFilter *self)
{
  return self->facets->len == 0 && !has_words (self);
}

gboolean
serai_filter_equal (const SeraiFilter *a, const SeraiFilter *b)
{
  if (a->facets->len != b->facets->len
      || g_strcmp0 (has_words (a) ? a->words : NULL, has_words (b) ? b->words : NULL) != 0)
    return FALSE;
  for (guint i = 0; i < a->facets->len; i++)
    {
      const SeraiFacet *facet = a->facets->pdata[i];
      if (!has_facet (b, facet->kind, facet->value))
        return FALSE;
    }
  return TRUE;
}

static gboolean
makes_sense (SeraiFacetKind kind, const char *value)
{
  SeraiPeriod period;
  SeraiReadState reading;
  switch (kind)
    {
    case SERAI_FACET_DATE:
      return serai_period_parse (value, &period);
    case SERAI_FACET_READING:
      return serai_read_state_parse (value, &reading);
    case SERAI_FACET_VERDICT:
      return find_word (verdict_names, G_N_ELEMENTS (verdict_names), value) >= 0;
    case SERAI_FACET_STARRED:
      return g_str_equal (value, "yes");
    default:
      return value[0] != '\0';
    }
}

gboolean
serai_filter_add_text (SeraiFilter *self, const char *text)
{
  SeraiFacetKind kind;
  g_auto (GStrv) parts = g_strsplit (text, "=", 2);
  if (parts[0] == NULL || parts[1] == NULL || !serai_facet_kind_parse (parts[0], &kind))
    return FALSE;
  g_auto (GStrv) value = g_strsplit (parts[1], "\t", 2);
  if (value[0] == NULL || !makes_sense (kind, value[0]))
    return FALSE;
  serai_filter_add (self, kind, value[0], value[1]);
  return TRUE;
}

/* Line feeds and tabs part the written form: no value has them. */
static void
append_plain (GString *text, const char *value)
{
  g_autofree char *plain = g_strdelimit (g_strdup (value), "\n\t", ' ');
  g_string_append (text, plain);
}

char *
serai_filter_to_text (const SeraiFilter *self)
{
  GString *text = g_string_new (NULL);
  if (has_words (self))
    append_plain (text, self->words);
  for (guint i = 0; i < self->facets->len; i++)
    {
      const SeraiFacet *facet = self->facets->pdata[i];
      g_string_append_printf (text, "\n%s=", kind_names[facet->kind]);
      append_plain (text, facet->value);
      if (facet->label == NULL)
        continue;
      g_string_append_c (text, '\t');
      append_plain (text, facet->label);
    }
  return g_string_free (text, FALSE);
}

SeraiFilter *
serai_filter_parse (const char *text)
{
  SeraiFilter *self = serai_filter_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  if (lines[0] != NULL && lines[0][0] != '\0')
    self->words = g_strdup (lines[0]);
  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++)
    serai_filter_add_text (self, lines[i]);
  return self;
}
