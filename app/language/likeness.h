/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether two names may be those of one person or thing, and why, so that somebody can be asked. */
#pragma once

#include "language/mention.h"

G_BEGIN_DECLS

/* The surer ones first. */
typedef enum
{
  SERAI_LIKENESS_NONE,       /* nothing speaks for it, or something against it */
  SERAI_LIKENESS_SPELLING,   /* the same words, differently spelt */
  SERAI_LIKENESS_SCRIPT,     /* the same words in another script */
  SERAI_LIKENESS_ORDER,      /* the same words in another order */
  SERAI_LIKENESS_PATRONYMIC, /* surname and given name agree, one lacks the father's name */
  SERAI_LIKENESS_MIDDLE,     /* surname and given name agree, one has a further name */
  SERAI_LIKENESS_INITIAL, /* the surname agrees, and the letter that one has of the other's name */
  SERAI_LIKENESS_LETTERS, /* one is the first letters of the other's words */
  SERAI_LIKENESS_LEGAL_FORM, /* they differ in the company's legal form alone */
  SERAI_LIKENESS_SURNAME,    /* one is the other's surname alone */
} SeraiLikeness;

const char *serai_likeness_to_string (SeraiLikeness likeness);
gboolean serai_likeness_parse (const char *text, SeraiLikeness *out_likeness);

/* Both names of the same @kind, as they are shown. Symmetric. A father's name that differs speaks
 * against it, one that is missing doesn't. */
SeraiLikeness serai_likeness_compare (SeraiMentionKind kind, const char *a, const char *b);

G_END_DECLS
