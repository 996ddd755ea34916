/* SPDX-License-Identifier: GPL-3.0-or-later */
/* He or she: what the words around a person's name tell, so that those who share one are told
 * apart. */
#include "language/inflection.h"
#include "language/resolver.h"

/* So far behind a name a pronoun of the same sentence still speaks of it. */
#define MAX_PRONOUN 18
#define MAX_VERB 3

static gboolean
is_one_of (const SeraiDraft *draft, guint i, const char *const *words)
{
  for (; *words != NULL; words++)
    if (serai_draft_is (draft, i, *words))
      return TRUE;
  return FALSE;
}

static SeraiGender
read_word (const SeraiDraft *draft, guint i)
{
  static const char *const male[] = {
      "mr",          "sir",    "lord",    "king",    "prince", "sheikh",    "monsieur",
      "senor",       "signor", "shri",    "datuk",   "baron",  "spokesman", "chairman",
      "businessman", "father", "brother", "husband", "nephew", "uncle",     NULL};
  static const char *const female[] = {
      "mrs",   "ms",       "miss",        "mme",        "madam",         "madame",        "lady",
      "dame",  "queen",    "princess",    "sheikha",    "senora",        "signora",       "smt",
      "datin", "baroness", "sister",      "mother",     "daughter",      "wife",          "widow",
      "aunt",  "niece",    "spokeswoman", "chairwoman", "businesswoman", "congresswoman", NULL};
  if (is_one_of (draft, i, male))
    return SERAI_GENDER_MALE;
  return is_one_of (draft, i, female) ? SERAI_GENDER_FEMALE : SERAI_GENDER_UNKNOWN;
}

/* "Mr. X", "Her Excellency X", "spokeswoman X". */
static SeraiGender
read_before (const SeraiDraft *draft, guint first)
{
  const SeraiRole *role = serai_roles_ending_at (draft, first);
  if (role != NULL && read_word (draft, role->head) != SERAI_GENDER_UNKNOWN)
    return read_word (draft, role->head);
  for (guint i = first, n = 0; i > 0 && n < 5 && serai_draft_follows (draft, i); i--, n++)
    {
      guint before = i - 1;
      SeraiGender gender = read_word (draft, before);
      if (gender != SERAI_GENDER_UNKNOWN)
        return gender;
      if (serai_draft_has (draft, before, SERAI_CUE_HONORIFIC) && before > 0
          && (serai_draft_is (draft, before, "excellency")
              || serai_draft_is (draft, before, "highness")
              || serai_draft_is (draft, before, "majesty")))
        return serai_draft_is (draft, before - 1, "her")   ? SERAI_GENDER_FEMALE
               : serai_draft_is (draft, before - 1, "his") ? SERAI_GENDER_MALE
                                                           : SERAI_GENDER_UNKNOWN;
      if (!serai_draft_is (draft, before, ".") && !serai_draft_is (draft, before, ",")
          && !serai_draft_has (draft, before,
                               SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE | SERAI_CUE_ROLE_PART))
        break;
    }
  return SERAI_GENDER_UNKNOWN;
}

/* "Шавкат Миромонович", "Айгуль Асанбаевна". */
static SeraiGender
read_patronymic (const SeraiDraft *draft, const SeraiPlace *place)
{
  for (guint i = place->first + 1; i < place->end; i++)
    {
      const char *stem = serai_draft_get_stem (draft, i);
      if (g_str_has_suffix (stem, "ович") || g_str_has_suffix (stem, "евич"))
        return SERAI_GENDER_MALE;
      if (g_str_has_suffix (stem, "овн") || g_str_has_suffix (stem, "евн"))
        return SERAI_GENDER_FEMALE;
    }
  return SERAI_GENDER_UNKNOWN;
}

/* "Кравцова сказала", "Эрдоган, в свою очередь, вручил": the verb of the past agrees. */
static SeraiGender
read_verb (const SeraiDraft *draft, const SeraiPlace *place)
{
  guint i = place->end;
  if (serai_draft_is (draft, i, ",")
      && serai_tokens_match (draft->tokens, i + 1, "в свою очередь ,"))
    i += 5;
  for (guint n = 0;
       n < MAX_VERB && serai_draft_follows (draft, i) && serai_draft_is_lower (draft, i); i++, n++)
    {
      const char *word = serai_tokens_at (draft->tokens, i)->folded;
      if ((guchar) word[0] < 0x80 || !serai_inflection_is_past (word))
        continue;
      if (g_str_has_suffix (word, "ла") || g_str_has_suffix (word, "лась"))
        return SERAI_GENDER_FEMALE;
      return g_str_has_suffix (word, "л") || g_str_has_suffix (word, "лся") ? SERAI_GENDER_MALE
                                                                            : SERAI_GENDER_UNKNOWN;
    }
  return SERAI_GENDER_UNKNOWN;
}

/* "Кравцовым", "Кравцовой": only one of them is called so. */
static SeraiGender
read_case (const SeraiDraft *draft, const SeraiPlace *place)
{
  const char *word = serai_tokens_at (draft->tokens, place->end - 1)->folded;
  const char *stem = serai_draft_get_stem (draft, place->end - 1);
  if (!g_str_has_suffix (stem, "ов") && !g_str_has_suffix (stem, "ев")
      && !g_str_has_suffix (stem, "ин"))
    return SERAI_GENDER_UNKNOWN;
  if (g_str_has_suffix (word, "ой"))
    return SERAI_GENDER_FEMALE;
  return g_str_has_suffix (word, "ым") || g_str_equal (word, stem) ? SERAI_GENDER_MALE
                                                                   : SERAI_GENDER_UNKNOWN;
}

/* "Imee Marcos, who … her committee": the first pronoun of the sentence, before anybody else. */
static SeraiGender
read_pronoun (const SeraiDraft *draft, const SeraiPlace *place)
{
  static const char *const male[] = {"he", "his", "him", "himself", NULL};
  static const char *const female[] = {"she", "her", "hers", "herself", NULL};
  for (guint i = place->end; i < place->end + MAX_PRONOUN && i < draft->n_tokens; i++)
    {
      /* "Her father …" opens the next sentence. */
      gboolean is_next = !serai_draft_follows (draft, i);
      const SeraiFinding *finding = serai_draft_get (draft, i);
      if (finding != NULL && finding->kind == SERAI_MENTION_PERSON)
        break;
      if (is_one_of (draft, i, male))
        return SERAI_GENDER_MALE;
      if (is_one_of (draft, i, female))
        return SERAI_GENDER_FEMALE;
      if (is_next)
        break;
    }
  return SERAI_GENDER_UNKNOWN;
}

SeraiGender
serai_gender_read (SeraiResolver *self, const SeraiPlace *place)
{
  const SeraiDraft *draft = self->draft;
  SeraiGender gender = read_before (draft, place->first);
  if (gender == SERAI_GENDER_UNKNOWN)
    gender = read_patronymic (draft, place);
  if (gender == SERAI_GENDER_UNKNOWN)
    gender = read_verb (draft, place);
  if (gender == SERAI_GENDER_UNKNOWN)
    gender = read_case (draft, place);
  if (gender == SERAI_GENDER_UNKNOWN && place->end > place->first + 1)
    gender = read_pronoun (draft, place);
  return gender;
}

void
serai_gender_learn (SeraiResolver *self, int entity, SeraiGender gender)
{
  if (self->genders->data[entity] == SERAI_GENDER_UNKNOWN)
    self->genders->data[entity] = gender;
}

gboolean
serai_gender_agrees (SeraiResolver *self, int entity, SeraiGender gender)
{
  SeraiGender known = self->genders->data[entity];
  return gender == SERAI_GENDER_UNKNOWN || known == SERAI_GENDER_UNKNOWN || known == gender;
}
