/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Offices that stand for one person: "the Head of State", "Kazakh leader", "founder of X". */
#include "language/inflection.h"
#include "language/name-finders.h"
#include "language/roles.h"

static const SeraiFinding *
get_person (const SeraiDraft *draft, guint i)
{
  const SeraiFinding *finding = serai_draft_get (draft, i);
  return finding != NULL && finding->kind == SERAI_MENTION_PERSON ? finding : NULL;
}

/* The role stands for somebody definite: "the …", "his …", "Honorable …". */
static gboolean
is_definite (const SeraiDraft *draft, const SeraiRole *role)
{
  if (role->first == 0 || !serai_draft_follows (draft, role->first))
    return FALSE;
  return serai_roles_skip_article (draft, role->first - 1) == role->first
         || (serai_draft_has (draft, role->first - 1, SERAI_CUE_HONORIFIC)
             && serai_draft_is_capital (draft, role->first - 1));
}

/* A person's name in apposition: "X, the role of …", "role of …, X". */
static gboolean
is_apposed (const SeraiDraft *draft, const SeraiRole *role)
{
  guint before = role->first;
  if (before > 0 && serai_roles_skip_article (draft, before - 1) == before)
    before--;
  if (before > 1 && serai_draft_is (draft, before - 1, ",")
      && get_person (draft, before - 2) != NULL)
    return TRUE;
  /* A signature: the name in the paragraph above. */
  if (before > 0 && !serai_draft_follows (draft, before) && role->is_capital
      && get_person (draft, before - 1) != NULL)
    {
      guint sentence = serai_tokens_at (draft->tokens, before)->sentence;
      guint end = g_array_index (draft->tokens->sentences, SeraiSentence, sentence).end;
      return end <= role->end + 1;
    }
  return serai_draft_is (draft, role->end, ",") && serai_draft_follows (draft, role->end + 1)
         && get_person (draft, serai_roles_skip_courtesies (draft, role->end + 1)) != NULL;
}

static gboolean
is_before_name (const SeraiDraft *draft, const SeraiRole *role)
{
  return serai_draft_follows (draft, role->end)
         && get_person (draft, serai_roles_skip_courtesies (draft, role->end)) != NULL;
}

/* Where there are no articles, an office of a state stands for whoever holds it. */
static gboolean
stands_without_article (const SeraiDraft *draft, const SeraiRole *role)
{
  if (role->has_complement)
    return role->is_capital || role->post != SERAI_POST_OTHER || is_before_name (draft, role)
           || (role->country != NULL && serai_draft_is (draft, role->head, "minister"));
  if (role->has_owner)
    return role->post != SERAI_POST_OTHER;
  gboolean acts = serai_draft_is_lower (draft, role->end)
                  && serai_inflection_is_past (serai_tokens_at (draft->tokens, role->end)->folded);
  return role->is_capital && (acts || !serai_draft_is_first (draft, role->first))
         && (role->post == SERAI_POST_PRESIDENT || role->post == SERAI_POST_HEAD_OF_STATE
             || (acts && role->post == SERAI_POST_HEAD_OF_GOVERNMENT));
}

static gboolean
stands_for_person (const SeraiDraft *draft, const SeraiRole *role)
{
  /* "X, MP, Minister of …": a rank behind the name. */
  if (role->is_plural
      || (!role->has_complement
          && (serai_draft_is (draft, role->head, "mp")
              || serai_draft_is (draft, role->head, "mep"))))
    return FALSE;
  gboolean is_before = is_before_name (draft, role);
  if (is_before && !role->has_complement)
    return FALSE;
  if (!role->has_complement && serai_draft_is (draft, role->end, "of"))
    return FALSE; /* of something that wasn't understood */
  if (is_apposed (draft, role))
    return TRUE;
  if (serai_draft_is_glossed (draft, role->head))
    return stands_without_article (draft, role);
  if (role->has_complement && role->has_owner && serai_draft_is (draft, role->head, "minister"))
    return is_before || is_definite (draft, role);
  if (role->has_complement)
    return role->is_capital || is_before
           || (role->post != SERAI_POST_OTHER && is_definite (draft, role));
  if (role->post == SERAI_POST_OTHER)
    return FALSE;
  if (role->has_owner)
    return is_definite (draft, role) || serai_draft_is_first (draft, role->first)
           || serai_draft_is_possessive (draft, role->head - 1);
  return role->is_capital && is_definite (draft, role) && role->post != SERAI_POST_MINISTER
         && role->post != SERAI_POST_COUNTERPART && role->post != SERAI_POST_LEADER;
}

void
serai_titles_find (SeraiDraft *draft)
{
  for (guint i = 0; i < draft->roles->len; i++)
    {
      const SeraiRole *role = &g_array_index (draft->roles, SeraiRole, i);
      guint sentence = serai_tokens_at (draft->tokens, role->first)->sentence;
      if (!draft->is_shouting[sentence] && stands_for_person (draft, role))
        serai_draft_add (draft, role->first, role->end, SERAI_MENTION_PERSON);
    }
}
