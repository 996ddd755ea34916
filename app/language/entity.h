/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody or something that mentions refer to. */
#pragma once

#include "language/mention.h"

G_BEGIN_DECLS

/**
 * SeraiEntity:
 * @key: stable over all documents: the reference's key where it knows the entity ("country:TJK"),
 *   else kind and folded name ("organisation:council of entrepreneurs")
 * @kind: one of the name kinds
 * @name: to be shown
 * @aliases: (element-type utf8) the other forms that the document uses, each once
 * @iso3: countries: ISO 3166-1 alpha-3; else the state that it belongs to, where known, or NULL
 * @wikidata: or NULL
 * @role: person: the office held on the document's day, in English ("President of Tajikistan"), or
 * NULL
 * @n_mentions: how many mentions refer to it
 * @is_corrected: a person said who it is: confirmed, named, merged, marked or gave it its kind
 */
typedef struct
{
  char *key;
  SeraiMentionKind kind;
  char *name;
  GPtrArray *aliases;
  char *iso3;
  char *wikidata;
  char *role;
  guint n_mentions;
  gboolean is_corrected;
} SeraiEntity;

SeraiEntity *serai_entity_new (SeraiMentionKind kind, const char *key, const char *name);
SeraiEntity *serai_entity_copy (const SeraiEntity *self);
void serai_entity_free (SeraiEntity *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiEntity, serai_entity_free)

/* The key of what the reference doesn't know. (transfer full) */
char *serai_entity_dup_key (SeraiMentionKind kind, const char *name);

/* Adds another form of the name where it is none of those that are known. */
void serai_entity_add_alias (SeraiEntity *self, const char *form);

/* An entity over many documents: in how many it is mentioned, and how often. */
typedef struct
{
  char *key;
  SeraiMentionKind kind;
  char *name;
  guint n_articles;
  guint n_mentions;
} SeraiNamed;
void serai_named_free (SeraiNamed *self);

G_END_DECLS
