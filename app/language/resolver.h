/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mentions → entities: what the parts of the resolver share. */
#pragma once

#include "language/draft.h"
#include "language/roles.h"

G_BEGIN_DECLS

/* A mention's tokens; none for the value kinds. */
typedef struct
{
  guint first;
  guint end;
  const SeraiRole *role; /* the mention is a title that stands for a person; else NULL */
} SeraiPlace;

/* Somebody of the document in an office: "President X", "Y, Foreign Minister of Z". */
typedef struct
{
  SeraiPost post;
  const char *of; /* the country's key, or NULL */
  int entity;
  guint token;
  const SeraiRole *role; /* the words that said so, or NULL */
} SeraiOfficer;

/**
 * SeraiResolver:
 * @by_key: entity key → index of the passage's entity, plus 1
 * @places: (element-type SeraiPlace) per mention
 * @officers: (element-type SeraiOfficer) in the order in which they became known
 * @words_of: (element-type GHashTable) per entity: the folded words of a person's name
 * @issuer: whose statement the document is, where it says so; or NULL
 * @join: why the answer that was found last is right
 * @genders: (element-type SeraiGender) per entity
 */
typedef struct
{
  SeraiPassage *passage;
  SeraiDraft *draft;
  SeraiReference *reference;
  GHashTable *by_key;
  GArray *places;
  GArray *officers;
  GPtrArray *words_of;
  const SeraiEntry *issuer;
  SeraiJoin join;
  GByteArray *genders;
} SeraiResolver;

typedef enum
{
  SERAI_GENDER_UNKNOWN,
  SERAI_GENDER_MALE,
  SERAI_GENDER_FEMALE,
} SeraiGender;

/* The entity with @key, made where it is new. */
int
serai_resolver_get (SeraiResolver *self, SeraiMentionKind kind, const char *key, const char *name);
int serai_resolver_get_entry (SeraiResolver *self, SeraiMentionKind kind, const SeraiEntry *entry);
/* The mention refers to @entity for the reason in @join, and its words are one of its names. */
void serai_resolver_assign (SeraiResolver *self, guint mention, int entity);
/* Its words between two tokens as the text has them. (transfer full) */
char *serai_resolver_dup_text (SeraiResolver *self, guint first, guint end);
/* "kind:words" for what no table knows. (transfer full) */
char *serai_resolver_dup_key (SeraiMentionKind kind, const char *text);

/* Adds the tokens [first, end), inside another mention, to the passage's nested ones. */
void serai_resolver_nest (SeraiResolver *self, guint first, guint end, SeraiMentionKind kind);

/* The parts, in the order in which they run. */
void serai_resolver_settle_states (SeraiResolver *self); /* countries and capitals for them */
void serai_resolver_settle_things (SeraiResolver *self); /* places, bodies, events, agreements */
void serai_resolver_settle_people (SeraiResolver *self); /* by their names */
void serai_resolver_settle_titles (SeraiResolver *self); /* by their offices */

/* How the parts for people and titles speak to each other. */
int serai_resolver_find_word (SeraiResolver *self, const char *folded, guint mention);

/* What the words around a person's name tell: "Ms", "сказала", "who … her". */
SeraiGender serai_gender_read (SeraiResolver *self, const SeraiPlace *place);
void serai_gender_learn (SeraiResolver *self, int entity, SeraiGender gender);
/* Whether somebody of @gender may be @entity. */
gboolean serai_gender_agrees (SeraiResolver *self, int entity, SeraiGender gender);

/* Somebody in an office. @of: a country's key, or NULL. */
void serai_officers_add (SeraiResolver *self,
                         SeraiPost post,
                         const char *of,
                         int entity,
                         guint token,
                         const SeraiRole *role);
SeraiPost serai_officers_post_of (const SeraiTenure *tenure);
/* Whoever the document last showed in the office before @token, or else first after it; @of NULL:
 * of any country. -1 for nobody, here and below. */
int serai_officers_find (SeraiResolver *self, SeraiPost post, const char *of, guint token);
int serai_officers_find_leader (SeraiResolver *self, const char *of, guint token);
int serai_officers_find_same (SeraiResolver *self, const SeraiRole *role);
/* By the reference, on the document's day. */
int serai_officers_find_holder (SeraiResolver *self, SeraiPost post, const char *of);
int serai_officers_find_honorific (SeraiResolver *self, const char *text);

G_END_DECLS
