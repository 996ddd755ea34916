/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The numbers by which UN Comtrade names countries. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @iso3: ISO 3166-1 alpha-3 or "WLD" (0); -1 where Comtrade doesn't know it. */
int serai_comtrade_find_number (const char *iso3);

G_END_DECLS
