/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes what image.h reads: for the programmes that run when the desk is built. */
#pragma once

#include "base/image.h"

G_BEGIN_DECLS

typedef struct _SeraiImageWriter SeraiImageWriter;

SeraiImageWriter *serai_image_writer_new (void);
void serai_image_writer_free (SeraiImageWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiImageWriter, serai_image_writer_free)

/* The offset of @text, the same for the same text; 0 for NULL and for "". */
guint32 serai_image_writer_add_string (SeraiImageWriter *self, const char *text);

/* Copies the records of @records (GArray of plain structs). Each section once. */
void serai_image_writer_add_section (SeraiImageWriter *self, guint section, const GArray *records);

GBytes *serai_image_writer_finish (const SeraiImageWriter *self, const char *magic, guint version);

G_END_DECLS
