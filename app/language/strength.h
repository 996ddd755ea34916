/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How firmly a commitment is put: by the verb that carries it. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_STRENGTH_UNKNOWN,
  SERAI_STRENGTH_NOTED,      /* "noted the importance of", "welcomed" */
  SERAI_STRENGTH_PROPOSED,   /* "proposed", "invited", "intend to" */
  SERAI_STRENGTH_INSTRUCTED, /* "instructed", "will", "plan to" */
  SERAI_STRENGTH_AGREED,     /* "agreed", "signed", "announced", "pledged" */
} SeraiStrength;

const char *serai_strength_to_string (SeraiStrength strength); /* "agreed"; NULL where unknown */

/* @lead: (nullable) the sentence's words before the commitment, @words: its own. The first verb in
 * @words counts, else the last before them ("agreed that …"), else a mere future. English and
 * Russian. @out_verb: (transfer full) as it stands in the text, in small letters, or NULL. */
SeraiStrength serai_strength_read (const char *lead, const char *words, char **out_verb);

G_END_DECLS
