/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The window's way to the net: the switch, addresses that are opened, the list of requests. */
#pragma once

#include "session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SERAI_TYPE_ONLINE (serai_online_get_type ())
G_DECLARE_FINAL_TYPE (SeraiOnline, serai_online, SERAI, ONLINE, GObject)

/* Gives @window the actions "offline" (a switch, kept in the settings), "open-address", "requests"
 * and "get-data" (the figures that would settle the session's claim). Signal: "finished" (GPtrArray
 * of SeraiIntake) after each fetch. @window: lent. */
SeraiOnline *serai_online_new (GtkApplicationWindow *window, SeraiSession *session);

/* Fetches @address into the library; the session shows how far it is. */
void serai_online_open (SeraiOnline *self, const char *address);

/* Of inputs that are nothing but one address: a link that was dropped or pasted. NULL for others.
 * @inputs: (element-type SeraiInput). (transfer full) */
char *serai_online_find_address (GPtrArray *inputs);

/* Asks whether @address (nullable: to be written) shall be opened. */
void serai_online_ask (SeraiOnline *self, const char *address);

void serai_online_cancel (SeraiOnline *self);

G_END_DECLS
