/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a mention was taken to refer to its entity. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_JOIN_NONE,         /* a value, or an entity that nothing else refers to yet */
  SERAI_JOIN_LISTED,       /* the reference knows the name */
  SERAI_JOIN_SAME_WORDS,   /* the document has the same words elsewhere */
  SERAI_JOIN_SPELLING,     /* the same name in another spelling or case */
  SERAI_JOIN_PART,         /* a part of a name: the surname, or one given name */
  SERAI_JOIN_INITIALS,     /* the initial and the surname agree */
  SERAI_JOIN_PATRONYMIC,   /* the given name with the father's name */
  SERAI_JOIN_BESIDE,       /* the title stands beside the name */
  SERAI_JOIN_SHOWN_OFFICE, /* the document shows who holds the office */
  SERAI_JOIN_HELD_OFFICE,  /* the reference knows who held it on the document's day */
  SERAI_JOIN_HONORIFIC,    /* a courtesy that belongs to one person */
  SERAI_JOIN_COUNTERPART,  /* holds elsewhere the office of whoever was spoken of */
  SERAI_JOIN_BRACKETS,     /* the short form stands in brackets behind the name, here or before */
  SERAI_JOIN_LETTERS,      /* the first letters of the name's words */
  SERAI_JOIN_SHORT_FORM,   /* the beginning of a longer name */
  SERAI_JOIN_CAPITAL,      /* the capital stands for its state */
  SERAI_JOIN_SAID, /* a person said so: never in the store, for corrections are applied anew */
} SeraiJoin;

const char *serai_join_to_string (SeraiJoin join);
gboolean serai_join_parse (const char *text, SeraiJoin *out_join);

G_END_DECLS
