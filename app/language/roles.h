/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Offices as texts name them: "President of the Republic of X", "Kazakh leader", "his counterpart".
 */
#pragma once

#include "language/draft.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_POST_OTHER, /* director, ambassador, deputy minister, … */
  SERAI_POST_HEAD_OF_STATE,
  SERAI_POST_HEAD_OF_GOVERNMENT,
  SERAI_POST_FOREIGN_MINISTER,
  SERAI_POST_PRESIDENT,   /* of a state or of a body */
  SERAI_POST_MINISTER,    /* any */
  SERAI_POST_LEADER,      /* of a state: whoever leads it */
  SERAI_POST_COUNTERPART, /* who holds elsewhere the office that is spoken of */
} SeraiPost;

/**
 * SeraiRole:
 * @first, @end: tokens, end exclusive; without an article
 * @head: the token with the office's own word ("president")
 * @post: which office
 * @country: whose, where the words say it, or NULL
 * @has_complement: "of …" or "for …" follows the head
 * @has_owner: a country or a body stands before the head ("Kazakh leader")
 * @is_plural: "Presidents", "Heads of State"
 * @is_capital: the head is written with a capital
 */
typedef struct
{
  guint first;
  guint end;
  guint head;
  SeraiPost post;
  const SeraiEntry *country;
  gboolean has_complement;
  gboolean has_owner;
  gboolean is_plural;
  gboolean is_capital;
} SeraiRole;

/* Fills the draft's roles. */
void serai_roles_find (SeraiDraft *draft);

/* The role that begins, or ends right before, token @i; NULL where none does. */
const SeraiRole *serai_roles_beginning_at (const SeraiDraft *draft, guint i);
const SeraiRole *serai_roles_ending_at (const SeraiDraft *draft, guint i);
/* The role of whose words token @i is one; NULL where it is none's. */
const SeraiRole *serai_roles_covering (const SeraiDraft *draft, guint i);

/* Past "the", "his", "their" before a role: the token behind it, or @i. */
guint serai_roles_skip_article (const SeraiDraft *draft, guint i);
/* Past "His Excellency", "Mr.", "H.E.", "the Right Honourable" from @i on, within the sentence. */
guint serai_roles_skip_courtesies (const SeraiDraft *draft, guint i);

G_END_DECLS
