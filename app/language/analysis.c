/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was found in one document: the finders in their order, and positions for the world. */
#include "language/analysis.h"

#include "language/atoms.h"
#include "language/draft.h"
#include "language/passage.h"

G_DEFINE_BOXED_TYPE (SeraiAnalysis, serai_analysis, serai_analysis_ref, serai_analysis_unref)

/* Code points for bytes: counted once every so many bytes, so that each question is short. */
#define STRIDE 64

typedef struct
{
  const char *text;
  GArray *counts; /* (element-type guint): code points that begin before byte i * STRIDE */
} Ruler;

static gboolean
begins_character (char byte)
{
  return ((guchar) byte & 0xC0) != 0x80;
}

static void
ruler_init (Ruler *ruler, const char *text)
{
  ruler->text = text;
  ruler->counts = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = 0;
  for (gsize i = 0;; i++)
    {
      if (i % STRIDE == 0)
        g_array_append_val (ruler->counts, n);
      if (text[i] == '\0')
        break;
      n += begins_character (text[i]);
    }
}

static guint
ruler_measure (const Ruler *ruler, guint byte)
{
  guint n = g_array_index (ruler->counts, guint, byte / STRIDE);
  for (guint i = byte / STRIDE * STRIDE; i < byte; i++)
    n += begins_character (ruler->text[i]);
  return n;
}

static void
convert_span (const Ruler *ruler, SeraiSpan *span)
{
  span->start = ruler_measure (ruler, span->start);
  span->end = ruler_measure (ruler, span->end);
}

static void
convert_spans (SeraiAnalysis *self, const char *text)
{
  Ruler ruler;
  ruler_init (&ruler, text);
  for (guint i = 0; i < self->mentions->len; i++)
    convert_span (&ruler, &g_array_index (self->mentions, SeraiMention, i).span);
  for (guint i = 0; i < self->claims->len; i++)
    {
      SeraiClaim *claim = g_ptr_array_index (self->claims, i);
      convert_span (&ruler, &claim->span);
      convert_span (&ruler, &claim->value_span);
    }
  for (guint i = 0; i < self->commitments->len; i++)
    {
      SeraiCommitment *commitment = g_ptr_array_index (self->commitments, i);
      convert_span (&ruler, &commitment->span);
    }
  g_array_unref (ruler.counts);
}

static void
clear_analysis (gpointer data)
{
  SeraiAnalysis *self = data;
  g_array_unref (self->mentions);
  g_ptr_array_unref (self->entities);
  g_ptr_array_unref (self->claims);
  g_ptr_array_unref (self->commitments);
}

SeraiAnalysis *
serai_analysis_new_empty (void)
{
  SeraiAnalysis *self = g_atomic_rc_box_new0 (SeraiAnalysis);
  self->mentions = g_array_new (FALSE, TRUE, sizeof (SeraiMention));
  g_array_set_clear_func (self->mentions, (GDestroyNotify) serai_mention_clear);
  self->entities = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_entity_free);
  self->claims = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_claim_free);
  self->commitments = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_commitment_free);
  return self;
}

SeraiAnalysis *
serai_analysis_ref (SeraiAnalysis *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
serai_analysis_unref (SeraiAnalysis *self)
{
  g_atomic_rc_box_release_full (self, clear_analysis);
}

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const SeraiMention *x = a, *y = b;
  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  /* The outer one first. */
  return x->span.end != y->span.end ? (x->span.end > y->span.end ? -1 : 1) : 0;
}

static void
join_nested (SeraiAnalysis *self, GArray *nested)
{
  if (nested->len == 0)
    return;
  g_array_append_vals (self->mentions, nested->data, nested->len);
  g_array_sort (self->mentions, compare_mentions);
}

SeraiAnalysis *
serai_analysis_new (SeraiRecogniser *recogniser, const SeraiDocument *document)
{
  g_return_val_if_fail (SERAI_IS_RECOGNISER (recogniser), NULL);

  SeraiAnalysis *self = serai_analysis_new_empty ();
  const char *text = document->text != NULL ? document->text : "";
  g_autoptr (SeraiTokens) tokens =
      serai_tokens_new_parting (text, serai_recogniser_get_parts (recogniser));
  serai_recogniser_number_words (recogniser, tokens);
  /* Names have no values of their own, so there is nothing to clear. */
  g_autoptr (GArray) nested = g_array_new (FALSE, TRUE, sizeof (SeraiMention));
  SeraiPassage passage = {
      .recogniser = recogniser,
      .document = document,
      .tokens = tokens,
      .published = document->published,
      .mentions = self->mentions,
      .nested = nested,
      .entities = self->entities,
  };
  serai_values_find (&passage);
  serai_names_find (&passage);
  serai_resolver_run (&passage);
  passage.atoms = serai_atoms_read (&passage);
  serai_claims_find (&passage, self->claims);
  serai_commitments_find (&passage, self->commitments);
  g_ptr_array_unref (passage.atoms);
  serai_draft_free (passage.draft);
  join_nested (self, nested);
  convert_spans (self, text);
  return self;
}
