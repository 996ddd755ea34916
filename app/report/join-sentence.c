/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a mention refers to whom it does, in one sentence for a person. */
#include "report/join-sentence.h"

#include <glib/gi18n.h>

/* "%s" is the name of whoever or whatever is meant. */
static const char *const sentences[] = {
    [SERAI_JOIN_LISTED] = N_ ("The reference data list this as a name of %s."),
    [SERAI_JOIN_SAME_WORDS] = N_ ("The document calls %s by the same words elsewhere."),
    [SERAI_JOIN_SPELLING] = N_ ("This is the name of %s in another spelling or case."),
    [SERAI_JOIN_PART] = N_ ("This is a part of the name of %s, who is named in the document."),
    [SERAI_JOIN_INITIALS] = N_ ("The surname and the first letter of the name are those of %s."),
    [SERAI_JOIN_PATRONYMIC] = N_ ("The given name with the father's name is that of %s."),
    [SERAI_JOIN_BESIDE] = N_ ("The title stands beside the name of %s."),
    [SERAI_JOIN_SHOWN_OFFICE] = N_ ("The document shows %s in this office."),
    [SERAI_JOIN_HELD_OFFICE] = N_ ("%s held this office on the day of the document."),
    [SERAI_JOIN_HONORIFIC] = N_ ("This is what %s alone is called."),
    [SERAI_JOIN_COUNTERPART] =
        N_ ("%s holds in the other state the office of the person spoken of before."),
    [SERAI_JOIN_BRACKETS] = N_ ("The document introduces this as a short form of %s."),
    [SERAI_JOIN_LETTERS] = N_ ("These are the first letters of the words of %s."),
    [SERAI_JOIN_SHORT_FORM] = N_ ("This is the beginning of the name of %s."),
    [SERAI_JOIN_CAPITAL] = N_ ("The capital stands for %s here."),
    [SERAI_JOIN_SAID] = N_ ("You said that this is %s."),
};

char *
serai_join_dup_sentence (const SeraiMention *mention, const SeraiEntity *entity)
{
  const char *sentence =
      (guint) mention->join < G_N_ELEMENTS (sentences) ? sentences[mention->join] : NULL;
  if (entity == NULL || sentence == NULL)
    return NULL;
  g_autoptr (GString) text = g_string_new (_ (sentence));
  g_string_replace (text, "%s", entity->name, 1);
  return g_strdup (text->str);
}
