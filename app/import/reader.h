/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes → what they say: the one way in for files, drops, pasted text and fetched pages. */
#pragma once

#include "document/document.h"
#include "reference/reference.h"
#include "trade/table.h"

G_BEGIN_DECLS

/**
 * SeraiReading: what was in the bytes: a document or a table, the other is NULL.
 */
typedef struct
{
  SeraiDocument *document;
  SeraiTable *table;
} SeraiReading;

void serai_reading_clear (SeraiReading *self);

/* Recognises @bytes by content (the name is a hint only) and reads them. @name: the basename or
 * address, for display and messages. @encoding: forced by the person, or NULL to detect.
 * Errors: SERAI_READER_ERROR, its message one sentence that names the line where there is one, and
 * what to do; without the file's name, which the caller puts before it. */
gboolean serai_reader_read (SeraiReference *reference,
                            GBytes *bytes,
                            const char *name,
                            const char *encoding,
                            SeraiReading *out_reading,
                            GError **error);

/* What can be said from size and first bytes alone: FALSE for an empty or too large file and for
 * formats without a reader. */
gboolean serai_reader_check (GBytes *bytes, GError **error);

/* Whatever is larger is no article and no table that somebody reads. */
#define SERAI_READER_MAX_BYTES (64u << 20)

#define SERAI_READER_ERROR (serai_reader_error_quark ())
GQuark serai_reader_error_quark (void);
typedef enum
{
  SERAI_READER_ERROR_EMPTY,    /* nothing in it */
  SERAI_READER_ERROR_UNKNOWN,  /* binary, or a format without a reader */
  SERAI_READER_ERROR_ENCODING, /* no encoding fits */
  SERAI_READER_ERROR_TOO_LARGE,
  SERAI_READER_ERROR_MALFORMED, /* the format is known, the content breaks its rules */
} SeraiReaderError;

G_END_DECLS
