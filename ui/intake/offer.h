/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What another programme offers, dropped or on the clipboard, as inputs of the library. */
#pragma once

#include "library/library.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

/* What can be taken: files, a web page's selection, plain text. (transfer full) */
GdkContentFormats *serai_offer_get_formats (void);
gboolean serai_offer_is_welcome (GdkContentFormats *offered);

/* The best form that is offered: files before HTML before text. @name is what text without a file
 * is to be called. */
void serai_offer_read_clipboard_async (GdkClipboard *clipboard,
                                       const char *name,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
void serai_offer_read_drop_async (GdkDrop *drop,
                                  const char *name,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);

/* (element-type SeraiInput) */
GPtrArray *serai_offer_read_finish (GAsyncResult *result, GError **error);

G_END_DECLS
