/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The numbers by which rich text names the encoding of its letters. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "windows-1251" for 1251; interned. */
const char *serai_rtf_name_code_page (int number);

/* The same for a font's \fcharset; NULL where it says nothing. */
const char *serai_rtf_name_charset (int number);

G_END_DECLS
