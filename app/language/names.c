/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of a document: the finders in their order. */
#include "language/headed.h"
#include "language/name-finders.h"
#include "language/roles.h"

static void
hand_over (SeraiDraft *draft)
{
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
      serai_passage_add (draft->passage, &mention);
      i = finding->end;
    }
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
  serai_repeat_find (draft);
  guint n_sure = draft->findings->len;
  serai_unknown_find (draft);
  serai_tagged_find (draft, n_sure);
  serai_indices_drop (draft);
  serai_repeat_find (draft);
  hand_over (draft);
}
