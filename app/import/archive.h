/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packed files (ZIP, tar, gzip and its like), unpacked in memory and within limits. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What an archive may unpack to at most, in all and for each file in it; whatever says that it is
 * larger is a trap or no letter. */
#define SERAI_ARCHIVE_MAX_BYTES (192u << 20)
#define SERAI_ARCHIVE_MAX_ENTRY_BYTES (64u << 20)
#define SERAI_ARCHIVE_MAX_ENTRIES 50000u

typedef struct _SeraiArchive SeraiArchive;

/* Recognised by the first bytes. */
gboolean serai_archive_is_zip (GBytes *bytes);
gboolean serai_archive_is_tar (GBytes *bytes);
gboolean serai_archive_is_compressed (GBytes *bytes); /* gzip, bzip2, xz, zstd */

/* Reads the list of what is in it. Errors: SERAI_READER_ERROR_MALFORMED, _TOO_LARGE. */
SeraiArchive *serai_archive_new (GBytes *bytes, GError **error);
void serai_archive_free (SeraiArchive *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiArchive, serai_archive_free)

/* Paths of the regular files in it, in its order, UTF-8; lent. (element-type utf8) */
const GPtrArray *serai_archive_get_names (SeraiArchive *self);
gboolean serai_archive_has (SeraiArchive *self, const char *name);

/* One file's bytes. Errors: as above; _MALFORMED too where there is none of that name. */
GBytes *serai_archive_read (SeraiArchive *self, const char *name, GError **error);

/* Gives every file in its order; FALSE from @visit ends it without an error. */
typedef gboolean (*SeraiArchiveVisit) (const char *name, GBytes *bytes, gpointer user_data);
gboolean
serai_archive_visit (GBytes *bytes, SeraiArchiveVisit visit, gpointer user_data, GError **error);

/* What is in bytes that are compressed and no archive. */
GBytes *serai_archive_decompress (GBytes *bytes, GError **error);

/* Opens what reading needs from the disk, for a process that will be locked in. */
void serai_archive_warm_up (void);

G_END_DECLS
