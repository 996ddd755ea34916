/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks for an address that shall be opened. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

typedef void (*SeraiAddressFunc) (const char *address, gpointer user_data);

/* @address: (nullable) to begin with. @is_offline: whether opening it means going online. @func is
 * called with what was written, unless the person cancels. @object: kept until then, and the
 * callback's data. */
void serai_address_dialog_show (GtkWindow *parent,
                                const char *address,
                                gboolean is_offline,
                                SeraiAddressFunc func,
                                gpointer object);

G_END_DECLS
