/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two texts side by side: which paragraphs stand in one alone, and which words of the others. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_EDIT_SAME,
  SERAI_EDIT_REMOVED, /* in the first text alone */
  SERAI_EDIT_ADDED,   /* in the second text alone */
  SERAI_EDIT_CHANGED, /* a paragraph that both have, in other words */
} SeraiEdit;

/* Some words of a paragraph with the blanks behind them; never CHANGED. */
typedef struct
{
  SeraiEdit edit;
  char *text;
} SeraiEditPiece;

/**
 * SeraiEditParagraph:
 * @pieces: (element-type SeraiEditPiece) in the order of reading; one, unless it is CHANGED
 */
typedef struct
{
  SeraiEdit edit;
  GPtrArray *pieces;
} SeraiEditParagraph;

/* Every paragraph of both texts, parted by blank lines, in the order of reading. Blanks and line
 * breaks within a paragraph don't count. (element-type SeraiEditParagraph) */
GPtrArray *serai_compare_texts (const char *before, const char *after);

G_END_DECLS
