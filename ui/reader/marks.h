/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is marked in the text, as places in the reader's buffer. */
#pragma once

#include "library/library.h"
#include "reader/article-text.h"

G_BEGIN_DECLS

/* Groups of marks that can be switched on and off together. */
typedef enum
{
  SERAI_SHOW_PEOPLE = 1 << 0,
  SERAI_SHOW_PLACES = 1 << 1,
  SERAI_SHOW_BODIES = 1 << 2,
  SERAI_SHOW_GOODS = 1 << 3,
  SERAI_SHOW_DATES = 1 << 4,
  SERAI_SHOW_NUMBERS = 1 << 5,
  SERAI_SHOW_CLAIMS = 1 << 6,
} SeraiShow;

SeraiShow serai_show_for_kind (SeraiMentionKind kind);

/* @index: of the mention or claim in the analysis. @span: in the buffer. @slot: a claim's room for
 * the verdict's sign, in the buffer. */
typedef struct
{
  SeraiSpan span;
  guint index;
  SeraiMentionKind kind;
  int entity;
  guint slot;
} SeraiPlacedMark;

/**
 * SeraiMarks:
 * @text: the buffer's text
 * @mentions: (element-type SeraiPlacedMark) of the groups shown, by position, none overlaps another
 * @claims: (element-type SeraiPlacedMark) by position; empty where they are not shown
 */
typedef struct
{
  SeraiArticleText *text;
  GArray *mentions;
  GArray *claims;
} SeraiMarks;

SeraiMarks *serai_marks_new (const SeraiOpened *article, SeraiShow shown);
void serai_marks_free (SeraiMarks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiMarks, serai_marks_free)

/* Index of the first mention that ends after the buffer's offset @offset. */
guint serai_marks_find_mention (const SeraiMarks *self, guint offset);

/* What stands at @offset of the buffer: either may be NULL. */
void serai_marks_hit (const SeraiMarks *self,
                      guint offset,
                      const SeraiPlacedMark **out_mention,
                      const SeraiPlacedMark **out_claim);

G_END_DECLS
