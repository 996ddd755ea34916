/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file named on the command line → the documents in it. */
#pragma once

#include "import/extractor-client.h"

G_BEGIN_DECLS

/* @member: its place in the file, where that is a container, else NULL. FALSE where it can't be
 * used: that is an answer of the caller's own. */
typedef gboolean (*SeraiInputTake) (SeraiDocument *document, const char *member, gpointer data);

/* Gives every document in the file, read in a process of its own, as every untrusted byte is.
 * FALSE where the file or a part of it can't be read or holds no document (it was refused with a
 * line that says why) or was not taken. */
gboolean serai_input_read_documents (SeraiExtractor *extractor,
                                     const char *path,
                                     SeraiInputTake take,
                                     gpointer data);

G_END_DECLS
