/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of a document: the finders in their order. */
#include "language/headed.h"
#include "language/name-finders.h"
#include "language/roles.h"

/* The names of the draft as mentions, in order. */
static GArray *
make_mentions (const SeraiDraft *draft)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (SeraiMention));
  for (guint i = 0; i < draft->n_tokens;)
    {
      const SeraiFinding *finding = serai_draft_get (draft, i);
      if (finding == NULL)
        {
          i++;
          continue;
        }
      SeraiMention mention = {
          .span = {serai_tokens_at (draft->tokens, finding->first)->span.start,
                   serai_tokens_at (draft->tokens, finding->end - 1)->span.end},
          .kind = finding->kind,
          .entity = -1,
      };
      g_array_append_val (names, mention);
      i = finding->end;
    }
  return names;
}

/* Whether the name is longer than every value that it overlaps; those are then marked as beaten.
 * @inout_at: the first value that can still overlap a name. */
static gboolean
beats_values (const GArray *values, SeraiSpan name, gboolean *is_beaten, guint *inout_at)
{
  while (*inout_at < values->len
         && g_array_index (values, SeraiMention, *inout_at).span.end <= name.start)
    (*inout_at)++;
  guint end = *inout_at;
  for (; end < values->len; end++)
    {
      SeraiSpan value = g_array_index (values, SeraiMention, end).span;
      if (value.start >= name.end)
        break;
      if (serai_span_length (value) >= serai_span_length (name))
        return FALSE;
    }
  for (guint i = *inout_at; i < end; i++)
    is_beaten[i] = TRUE;
  return TRUE;
}

/* Joins names and values as serai_passage_add() would one by one, in one pass: a long document has
 * tens of thousands of each. */
static void
hand_over (SeraiDraft *draft)
{
  GArray *values = draft->passage->mentions;
  g_autoptr (GArray) names = make_mentions (draft);
  g_autoptr (GArray) joined = g_array_new (FALSE, FALSE, sizeof (SeraiMention));
  g_autofree gboolean *is_beaten = g_new0 (gboolean, values->len + 1);
  g_autofree gboolean *is_in = g_new0 (gboolean, names->len + 1);
  guint at = 0;
  for (guint i = 0; i < names->len; i++)
    is_in[i] = beats_values (values, g_array_index (names, SeraiMention, i).span, is_beaten, &at);

  guint n = 0, v = 0;
  while (n < names->len || v < values->len)
    {
      SeraiMention *name = n < names->len ? &g_array_index (names, SeraiMention, n) : NULL;
      SeraiMention *value = v < values->len ? &g_array_index (values, SeraiMention, v) : NULL;
      if (value == NULL || (name != NULL && name->span.start < value->span.start))
        {
          if (is_in[n++])
            g_array_append_vals (joined, name, 1);
        }
      else if (is_beaten[v++])
        serai_mention_clear (value);
      else
        g_array_append_vals (joined, value, 1);
    }
  /* The values have moved or are cleared. */
  g_array_set_clear_func (values, NULL);
  g_array_set_size (values, 0);
  if (joined->len > 0)
    g_array_append_vals (values, joined->data, joined->len);
  g_array_set_clear_func (values, (GDestroyNotify) serai_mention_clear);
}

void
serai_names_find (SeraiPassage *passage)
{
  g_return_if_fail (passage->draft == NULL);

  SeraiDraft *draft = serai_draft_new (passage);
  passage->draft = draft;
  serai_roles_find (draft);
  serai_known_find (draft);
  serai_headed_find (draft);
  serai_places_find (draft);
  serai_people_find (draft);
  serai_titles_find (draft);
  serai_aliases_find (draft);
  serai_repeat_find (draft);
  guint n_sure = draft->findings->len;
  serai_unknown_find (draft);
  serai_tagged_find (draft, n_sure);
  serai_indices_drop (draft);
  serai_repeat_find (draft);
  hand_over (draft);
}
