/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One running reader process, as its client holds it. One thread at a time. */
#pragma once

#include "import/extractor-wire.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SeraiExtractorProcess SeraiExtractorProcess;

/* Returns when it has locked itself in. Errors: SERAI_EXTRACTOR_ERROR_UNAVAILABLE. */
SeraiExtractorProcess *serai_extractor_process_start (GError **error);

/* Kills it. */
void serai_extractor_process_free (SeraiExtractorProcess *self);

gboolean serai_extractor_process_is_alive (SeraiExtractorProcess *self);

/* Whether it holds so much memory that a fresh one is better. */
gboolean serai_extractor_process_has_grown (SeraiExtractorProcess *self);

/* Has the bytes read; gives the answer's body. After an error the process is of no more use. */
GBytes *serai_extractor_process_ask (SeraiExtractorProcess *self,
                                     GBytes *bytes,
                                     const char *name,
                                     const char *encoding,
                                     const char *choices, /* serai_table_choices_to_text() */
                                     guint milliseconds,
                                     SeraiWireAnswer *out_answer,
                                     GCancellable *cancellable,
                                     GError **error);

G_END_DECLS
