/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One thing that a person said of names, which wins over what the machine found. */
#pragma once

#include "language/mention.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_DEED_RENAME,   /* the entity is called @name */
  SERAI_DEED_RETYPE,   /* it is a @kind */
  SERAI_DEED_MERGE,    /* it is the same as @target */
  SERAI_DEED_DISTINCT, /* it is not the same as @target */
  SERAI_DEED_IGNORE,   /* it is of no concern: nowhere marked or listed */
  SERAI_DEED_CONFIRM,  /* it is right as it was found */
  SERAI_DEED_MARK,     /* the words @form name @target, wherever they stand */
  SERAI_DEED_UNMARK,   /* the words @form, taken for the entity, name nobody */
  SERAI_DEED_SPLIT,    /* the words @form, taken for the entity, name @target */
} SeraiDeed;
#define SERAI_N_DEEDS 9

const char *serai_deed_to_string (SeraiDeed deed); /* "rename", "retype", … */
gboolean serai_deed_parse (const char *text, SeraiDeed *out_deed);

/**
 * SeraiCorrection:
 * @id: in the library, 0 before it is there
 * @key: the entity's. For UNMARK of a value its kind's word ("date"), which no entity has for a key
 * @form: MARK, UNMARK, SPLIT: the words as they stand in the text; MERGE, DISTINCT: what the entity
 *   was called; else NULL
 * @article: where the first three hold: 0 everywhere, else in this document alone
 * @start: with @article: the mention that begins at this code point alone; -1 all of the document
 * @target: key of the other entity, or NULL
 * @kind: RETYPE: the new kind; else the other entity's
 * @name: RENAME: the new name; else the other entity's, or NULL
 * @iso3, @wikidata: the other entity's, or NULL
 * @created: Unix time in seconds, UTC
 *
 * Immutable once built; atomic reference count.
 */
typedef struct
{
  gint64 id;
  SeraiDeed deed;
  char *key;
  char *form;
  gint64 article;
  gint64 start;
  char *target;
  SeraiMentionKind kind;
  char *name;
  char *iso3;
  char *wikidata;
  gint64 created;
} SeraiCorrection;

SeraiCorrection *serai_correction_new (SeraiDeed deed, const char *key);
SeraiCorrection *serai_correction_ref (SeraiCorrection *self);
void serai_correction_unref (SeraiCorrection *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiCorrection, serai_correction_unref)

SeraiCorrection *serai_correction_new_rename (const char *key, const char *name);
SeraiCorrection *serai_correction_new_retype (const char *key, SeraiMentionKind kind);
/* MERGE or DISTINCT. @kind and @name are @target's. */
SeraiCorrection *serai_correction_new_pair (SeraiDeed deed,
                                            const char *key,
                                            const char *target,
                                            SeraiMentionKind kind,
                                            const char *name);
/* The words become an entity of their own name, or what is known by it already. */
SeraiCorrection *serai_correction_new_mark (const char *form, SeraiMentionKind kind);
SeraiCorrection *serai_correction_new_unmark (const char *key, const char *form);
SeraiCorrection *
serai_correction_new_split (const char *key, const char *form, SeraiMentionKind kind);

G_END_DECLS
