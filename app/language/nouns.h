/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What follows the head of a name and belongs to it: "of Energy, Trade and Industry of the
 * Republic of X", "on Cooperation in Higher Education". */
#pragma once

#include "language/draft.h"

G_BEGIN_DECLS

/* What kind of name is being read; it decides what may belong to it. */
typedef enum
{
  SERAI_NOUN_BODY,       /* one state's: "Ministry of … of X" */
  SERAI_NOUN_JOINT_BODY, /* may be several states': "Commission of X and Y" */
  SERAI_NOUN_EVENT,
  SERAI_NOUN_DAYS, /* "Days of Culture of X in Y" */
  SERAI_NOUN_AGREEMENT,
  SERAI_NOUN_ROLE, /* "Minister of …", "director for …" */
} SeraiNoun;

/* Token after the last complement; @i where none begins there. @out_country: the country that the
 * complements name last, or NULL. */
guint serai_nouns_read_complements (const SeraiDraft *draft,
                                    guint i,
                                    SeraiNoun noun,
                                    const SeraiEntry **out_country);

/* The same for words of an inflected language, where genitives need no "of". */
guint serai_nouns_read_inflected (const SeraiDraft *draft,
                                  guint i,
                                  SeraiNoun noun,
                                  const SeraiEntry **out_country);

/* "Алжирская Народная Демократическая Республика": a state's adjective with others before the word
 * for it; the token behind, @i where there is none. */
guint
serai_nouns_read_formal_state (const SeraiDraft *draft, guint i, const SeraiEntry **out_country);

/* "«Name»" from its opening mark on: the token after the closing one; @i where there is none. */
guint serai_nouns_read_quoted (const SeraiDraft *draft, guint i);
gboolean serai_nouns_is_quote (const SeraiDraft *draft, guint i);

/* The same for Tajik. */
guint serai_nouns_read_izafet (const SeraiDraft *draft,
                               guint i,
                               SeraiNoun noun,
                               const SeraiEntry **out_country);

G_END_DECLS
