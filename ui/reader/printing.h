/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document on paper: title, source, text, numbered pages. */
#pragma once

#include "library/library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Copies what it needs of @document. */
GtkPrintOperation *serai_printing_new (const SeraiDocument *document);

G_END_DECLS
