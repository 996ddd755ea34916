/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file named on the command line → the document in it. */
#pragma once

#include "import/extractor-client.h"

G_BEGIN_DECLS

/* Read in a process of its own, as every untrusted byte is. (transfer full) NULL where the file
 * can't be read or holds no document: then it was refused with a line that says why. */
SeraiDocument *serai_input_read_document (SeraiExtractor *extractor, const char *path);

G_END_DECLS
