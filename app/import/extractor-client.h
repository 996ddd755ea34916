/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads untrusted bytes in processes of their own, each locked into a box (app/extractor).
 *
 * A file that makes its reader crash, run on or grow costs that one file: the reader is killed and
 * replaced. Any thread may use it, several at once. */
#pragma once

#include "import/reader.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SERAI_TYPE_EXTRACTOR (serai_extractor_get_type ())
G_DECLARE_FINAL_TYPE (SeraiExtractor, serai_extractor, SERAI, EXTRACTOR, GObject)

/* Starts nothing yet; at most as many processes as there are processors are started when needed. */
SeraiExtractor *serai_extractor_new (void);

/* So many milliseconds may pass over one file of up to a megabyte (20,000); larger ones get a
 * second more for each further megabyte. */
void serai_extractor_set_time_limit (SeraiExtractor *self, guint milliseconds);

/* As serai_reader_read(), blocking. @name and @encoding as there.
 * Errors: SERAI_READER_ERROR from the reader, SERAI_EXTRACTOR_ERROR (each one sentence without the
 * file's name, with what to do), G_IO_ERROR_CANCELLED. */
gboolean serai_extractor_read (SeraiExtractor *self,
                               GBytes *bytes,
                               const char *name,
                               const char *encoding,
                               SeraiReading *out_reading,
                               GCancellable *cancellable,
                               GError **error);

/* The same with what is known on how tables are to be read. @choices: (nullable) */
gboolean serai_extractor_read_table (SeraiExtractor *self,
                                     GBytes *bytes,
                                     const char *name,
                                     const char *encoding,
                                     const SeraiTableChoices *choices,
                                     SeraiReading *out_reading,
                                     GCancellable *cancellable,
                                     GError **error);

#define SERAI_EXTRACTOR_ERROR (serai_extractor_error_quark ())
GQuark serai_extractor_error_quark (void);
typedef enum
{
  SERAI_EXTRACTOR_ERROR_UNAVAILABLE, /* the reader process can't be started */
  SERAI_EXTRACTOR_ERROR_CRASHED,     /* the file broke its reader */
  SERAI_EXTRACTOR_ERROR_TIMED_OUT,
  SERAI_EXTRACTOR_ERROR_ANSWER, /* what came back isn't a reading */
} SeraiExtractorError;

G_END_DECLS
