/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reading as bytes, and back: what the reader process sends to whoever asked it. */
#pragma once

#include "import/reader.h"

G_BEGIN_DECLS

/* (transfer full) */
GBytes *serai_reading_to_bytes (const SeraiReading *self);

/* Takes nothing on trust: the sender may have been taken over by the file that it read. FALSE
 * where the bytes aren't a reading in every respect: form, UTF-8, NFC's place of blocks, ranges. */
gboolean serai_reading_from_bytes (GBytes *bytes, SeraiReading *out_reading);

G_END_DECLS
