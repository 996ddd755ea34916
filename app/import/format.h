/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One format that can be read; reader.c keeps the table of them. */
#pragma once

#include "import/archive.h"
#include "import/reader.h"
#include "import/table-mapping.h"

G_BEGIN_DECLS

/**
 * SeraiSource: what a format is asked about and reads.
 * @bytes: the original, decompressed where it was compressed
 * @name: basename or address; a hint, never a proof
 * @archive: what is in @bytes where they are a ZIP, else NULL
 * @forced: the encoding that a person chose, or NULL
 * @text: the bytes decoded: valid UTF-8 without a byte order mark and without NUL; NULL for formats
 *   that read bytes
 * @length: of @text in bytes
 * @encoding: the one in which they were read
 * @is_latin: @text isn't decoded but windows-1252 still, for it is large: fields are, one by one
 * @choices: (nullable) how tables are to be read, where somebody said it
 */
typedef struct
{
  SeraiReference *reference;
  GBytes *bytes;
  const char *name;
  SeraiArchive *archive;
  const char *forced;
  const char *text;
  gsize length;
  const char *encoding;
  gboolean is_latin;
  const SeraiTableChoices *choices;
} SeraiSource;

/**
 * SeraiFormat:
 * @mime: what the bytes are then said to be
 * @probe: how sure it is, from 0 (it isn't) to 100; looks at the beginning only
 * @read: fills in what is its own; reader.c adds name, hash, encoding and language. It may set
 *   mime and encoding itself where it knows better.
 * @reads_bytes: asked before the bytes are decoded, and left with the bytes alone
 */
typedef struct
{
  const char *mime;
  int (*probe) (const SeraiSource *source);
  gboolean (*read) (const SeraiSource *source, SeraiReading *out_reading, GError **error);
  gboolean reads_bytes;
} SeraiFormat;

/* Formats of bytes. */
extern const SeraiFormat serai_format_docx;
extern const SeraiFormat serai_format_epub;
extern const SeraiFormat serai_format_mail;
extern const SeraiFormat serai_format_mbox;
extern const SeraiFormat serai_format_odt;
extern const SeraiFormat serai_format_packed;
extern const SeraiFormat serai_format_pdf;
extern const SeraiFormat serai_format_rtf;
extern const SeraiFormat serai_format_warc;
extern const SeraiFormat serai_format_xlsx;

/* Formats of text. */
extern const SeraiFormat serai_format_csv;
extern const SeraiFormat serai_format_feed;
extern const SeraiFormat serai_format_json;
extern const SeraiFormat serai_format_markdown;
extern const SeraiFormat serai_format_html;
extern const SeraiFormat serai_format_json_figures;
extern const SeraiFormat serai_format_plain;

G_END_DECLS
