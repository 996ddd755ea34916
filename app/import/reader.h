/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes → what they say: the one way in for files, drops, pasted text and fetched pages. */
#pragma once

#include "document/document.h"
#include "import/table-mapping.h"
#include "reference/reference.h"
#include "trade/table.h"

G_BEGIN_DECLS

/* A file that was found inside another one: in an archive, a mailbox, a feed, on a message. */
typedef struct
{
  char *name; /* inside its container: "letters/one.txt", "message 3"; UTF-8 for display */
  GBytes *bytes;
} SeraiMember;

SeraiMember *serai_member_new (const char *name, GBytes *bytes);
void serai_member_free (SeraiMember *self);

/**
 * SeraiReading: what was in the bytes: a document or a table, or neither in a mere container.
 * @members: (nullable) (element-type SeraiMember) files in it. Each is read in its turn, by
 *   serai_reader_read() again, under serai_member_dup_name(): whatever is read from it has the
 *   member's own bytes, and their hash, for its original.
 */
typedef struct
{
  SeraiDocument *document;
  SeraiTable *table;
  GPtrArray *members;
} SeraiReading;

/* The name under which a member of @container is read: "a.zip › letters/one.txt". */
char *serai_member_dup_name (const SeraiMember *self, const char *container);

/* Members of members of members are nobody's letters. */
#define SERAI_MEMBER_MAX_DEPTH 4

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

/* The same with what is known on how tables are to be read: a pure function of the bytes and
 * @choices (nullable). The table's header and mapping tell how it was read. */
gboolean serai_reader_read_table (SeraiReference *reference,
                                  GBytes *bytes,
                                  const char *name,
                                  const char *encoding,
                                  const SeraiTableChoices *choices,
                                  SeraiReading *out_reading,
                                  GError **error);

/* What can be said from size and first bytes alone: FALSE for an empty or too large file and for
 * formats without a reader. */
gboolean serai_reader_check (GBytes *bytes, GError **error);

/* Loads what readers load at their first use, for a process that will be locked in. */
void serai_reader_warm_up (SeraiReference *reference);

/* Whatever is larger is no article that somebody reads; a table of separated values may be larger.
 */
#define SERAI_READER_MAX_BYTES (64u << 20)
#define SERAI_READER_MAX_TABLE_BYTES (512u << 20)

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
