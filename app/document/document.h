/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was written: one article or communiqué, with where it came from. */
#pragma once

#include "base/period.h"
#include "base/span.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_BLOCK_PARAGRAPH,
  SERAI_BLOCK_HEADING,
  SERAI_BLOCK_LIST_ITEM,
  SERAI_BLOCK_TABLE_ROW, /* cells parted by a tabulator */
  SERAI_BLOCK_QUOTATION,
} SeraiBlockKind;

/* A paragraph of the text; @span in code points, without the blank line after it. */
typedef struct
{
  SeraiBlockKind kind;
  int level; /* heading: 1 to 6; else 0 */
  SeraiSpan span;
} SeraiBlock;

/**
 * SeraiDocument:
 * @file: the name under which it came (basename or address), UTF-8 for display
 * @sha256: of the original bytes, 64 lower-case hexadecimal digits
 * @mime: what the bytes were recognised as
 * @encoding: the character encoding in which they were read ("UTF-8", "windows-1251"), or NULL
 * @is_encoding_chosen: whether a person chose it; else it was declared or detected
 * @title, @author, @publisher, @url: as found, or NULL
 * @language: BCP 47 ("en"), or NULL where it couldn't be told
 * @published: the day from which relative dates count, 0 where unknown
 * @dateline_place, @dateline_date: "TAJIKISTAN", 0 where the text has none
 * @captured: when the bytes were taken in, Unix time in seconds, UTC
 * @text: NFC, paragraphs parted by one blank line ("\n\n"), no boilerplate
 * @blocks: (element-type SeraiBlock) the paragraphs of @text in order
 *
 * Filled in by the reader that makes it and never changed after that; atomic reference count.
 */
typedef struct
{
  char *file;
  char *sha256;
  char *mime;
  char *encoding;
  gboolean is_encoding_chosen;
  char *title;
  char *author;
  char *publisher;
  char *url;
  char *language;
  guint32 published;
  char *dateline_place;
  guint32 dateline_date;
  gint64 captured;
  char *text;
  GArray *blocks;
} SeraiDocument;

#define SERAI_TYPE_DOCUMENT (serai_document_get_type ())
GType serai_document_get_type (void);
SeraiDocument *serai_document_new (void);
SeraiDocument *serai_document_ref (SeraiDocument *self);
void serai_document_unref (SeraiDocument *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiDocument, serai_document_unref)

/* Words of the text, as a reader would count them. */
guint serai_document_count_words (const SeraiDocument *self);

/* The paragraph, counted from 1, in which code point @offset stands; 1 where there is none. */
guint serai_document_find_paragraph (const SeraiDocument *self, guint offset);

G_END_DECLS
