/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Capitals that stand for their states where cases say so: "позиция Минска", "призвал Кишинёв". */
#include "language/name-finders.h"

#include <string.h>

static const char *
get_folded (const SeraiDraft *draft, guint i)
{
  return serai_tokens_at (draft->tokens, i)->folded;
}

static gboolean
begins_with_any (const char *word, const char *const *stems)
{
  for (; *stems != NULL; stems++)
    if (g_str_has_prefix (word, *stems))
      return TRUE;
  return FALSE;
}

static gboolean
ends_with_any (const char *word, const char *const *endings)
{
  for (; *endings != NULL; endings++)
    if (g_str_has_suffix (word, *endings))
      return TRUE;
  return FALSE;
}

/* "позиция Минска", "по инициативе Астаны": what governments have. */
static gboolean
is_owner (const SeraiDraft *draft, guint i)
{
  static const char *const things[] = {
      "позици",   "поддержк",  "интерес",  "инициатив",    "предложени", "ответ",
      "согласи",  "политик",   "усили",    "стремлени",    "решени",     "просьб",
      "намерени", "готовност", "подход",   "заявлени",     "сторон",     "отказ",
      "партнер",  "союзник",   "претензи", "роль",         "роли",       "влияни",
      "участи",   "вступлени", "вклад",    "обязательств", NULL};
  return begins_with_any (get_folded (draft, i - 1), things);
}

/* "призвала Кишинёв", "поблагодарил Анкару": to whom governments speak. */
static gboolean
is_addressed (const SeraiDraft *draft, guint i)
{
  static const char *const verbs[] = {"призва",   "призыва", "обвин",    "поблагодар", "попроси",
                                      "просит",   "просил",  "предупре", "убеди",      "упрекн",
                                      "поддержа", "критик",  "заверил",  "заверила",   NULL};
  return begins_with_any (get_folded (draft, i - 1), verbs);
}

/* "предложенным Бишкеком": who did it stands in the instrumental. */
static gboolean
is_agent (const SeraiDraft *draft, guint i)
{
  static const char *const participles[] = {
      "нный", "нная", "нное", "нные", "нного", "нной", "нную", "нным", "нными", "нных", "нному",
      "нном", "тый",  "тая",  "тое",  "тые",   "тым",  "тых",  "ется", "ются",  NULL};
  static const char *const endings[] = {"ом", "ем", "ой", "ей", NULL};
  return ends_with_any (get_folded (draft, i - 1), participles)
         && ends_with_any (get_folded (draft, i), endings);
}

/* "отношения с Анкарой", "договорились с Пекином". */
static gboolean
deals_with (const SeraiDraft *draft, guint i)
{
  static const char *const dealings[] = {"отношени",   "сотрудничеств", "диалог", "договор",
                                         "переговор",  "соглашени",     "связ",   "контакт",
                                         "партнерств", "спор",          NULL};
  return i >= 2
         && (strcmp (get_folded (draft, i - 1), "с") == 0
             || strcmp (get_folded (draft, i - 1), "со") == 0)
         && begins_with_any (get_folded (draft, i - 2), dealings);
}

/* "У Тбилиси одна внешняя политика" */
static gboolean
has_policy (const SeraiDraft *draft, guint i, guint end)
{
  return strcmp (get_folded (draft, i - 1), "у") == 0 && serai_draft_is_first (draft, i - 1)
         && serai_draft_is_lower (draft, end);
}

gboolean
serai_metonym_is_state (const SeraiDraft *draft, guint i, guint end)
{
  if (i == 0 || !serai_draft_follows (draft, i))
    return FALSE;
  return is_owner (draft, i) || is_addressed (draft, i) || is_agent (draft, i)
         || deals_with (draft, i) || has_policy (draft, i, end);
}
