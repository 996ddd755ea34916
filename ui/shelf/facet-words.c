/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facets in a person's words. */
#include "shelf/facet-words.h"

#include "words.h"

#include "config.h"

#include <glib/gi18n.h>

static const char *const kinds[SERAI_N_FACETS] = {
    [SERAI_FACET_DATE] = N_ ("Year"),
    [SERAI_FACET_ISSUER] = N_ ("Issuer"),
    [SERAI_FACET_LANGUAGE] = N_ ("Language"),
    [SERAI_FACET_COUNTRY] = N_ ("Country"),
    [SERAI_FACET_ENTITY] = N_ ("Person, body or place"),
    [SERAI_FACET_COMMODITY] = N_ ("Goods"),
    [SERAI_FACET_VERDICT] = N_ ("Verdict on a claim"),
    [SERAI_FACET_TAG] = N_ ("Tag"),
    [SERAI_FACET_READING] = N_ ("Read or not"),
    [SERAI_FACET_STARRED] = N_ ("Starred"),
};

const char *
serai_facet_words_kind (SeraiFacetKind kind)
{
  return _ (kinds[kind]);
}

char *
serai_facet_words_value (SeraiFacetKind kind, const char *value, const char *label)
{
  SeraiReadState state;
  switch (kind)
    {
    case SERAI_FACET_LANGUAGE:
      return serai_words_language (value);
    case SERAI_FACET_STARRED:
      return g_strdup (_ ("Starred"));
    case SERAI_FACET_TAG:
      return g_strconcat ("#", value, NULL);
    case SERAI_FACET_READING:
      if (!serai_read_state_parse (value, &state))
        break;
      if (state == SERAI_READ_STATE_UNREAD)
        return g_strdup (_ ("Unread"));
      return g_strdup (state == SERAI_READ_STATE_BEGUN ? _ ("Being read") : _ ("Read"));
    default:
      break;
    }
  return g_strdup (label != NULL ? label : value);
}
