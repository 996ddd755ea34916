/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person said of a name, told back in a sentence. */
#include "corrections/said-words.h"

#include "corrections/correcting.h"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

/* A key tells the words that it was made of, where nobody else knows a name. */
static char *
name_key (const char *key, SeraiReference *reference)
{
  const SeraiEntry *entry = reference != NULL ? serai_reference_find (reference, key) : NULL;
  const char *colon = strchr (key, ':');
  if (entry != NULL)
    return g_strdup (entry->name);
  /* A star was set behind one that was split off. */
  g_autofree char *words = g_strdup (colon != NULL ? colon + 1 : key);
  words[strcspn (words, "*")] = '\0';
  return g_steal_pointer (&words);
}

/* A sentence with up to two "%s" that a translator wrote. */
static char *
fill (const char *sentence, const char *first, const char *second)
{
  g_auto (GStrv) pieces = g_strsplit (sentence, "%s", 3);
  guint n_pieces = g_strv_length (pieces);
  return g_strconcat (n_pieces > 0 ? pieces[0] : "", n_pieces > 1 ? first : "",
                      n_pieces > 1 ? pieces[1] : "", n_pieces > 2 ? second : "",
                      n_pieces > 2 ? pieces[2] : "", NULL);
}

char *
serai_said_words (const SeraiCorrection *correction, SeraiReference *reference)
{
  static const char *const sentences[SERAI_N_DEEDS] = {
      [SERAI_DEED_RENAME] = N_ ("“%s” is called “%s”"),
      [SERAI_DEED_RETYPE] = N_ ("“%s” is of the kind: %s"),
      [SERAI_DEED_MERGE] = N_ ("“%s” is the same as “%s”"),
      [SERAI_DEED_DISTINCT] = N_ ("“%s” is not the same as “%s”"),
      [SERAI_DEED_IGNORE] = N_ ("“%s” is ignored"),
      [SERAI_DEED_CONFIRM] = N_ ("“%s” is right as it was found"),
      [SERAI_DEED_MARK] = N_ ("“%s” is marked: %s"),
      [SERAI_DEED_UNMARK] = N_ ("“%s” is not marked"),
      [SERAI_DEED_SPLIT] = N_ ("“%s” does not name “%s”"),
  };
  g_autofree char *own = name_key (correction->key, reference);
  const char *first = correction->form != NULL ? correction->form : own;
  const char *second = correction->name != NULL ? correction->name : correction->target;
  if (correction->deed == SERAI_DEED_RETYPE || correction->deed == SERAI_DEED_MARK)
    second = serai_correcting_kind_name (correction->kind);
  else if (correction->deed == SERAI_DEED_SPLIT)
    second = own;
  return fill (_ (sentences[correction->deed]), first, second != NULL ? second : "");
}
