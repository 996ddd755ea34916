/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What Kazakh and Tajik texts put behind the name of a country: "Қазақстанның", "Тоҷикистону". */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The forms of @name (a single word) in @language ("kk", "tg"; others have none) beside @name
 * itself (element-type utf8, transfer full). */
GPtrArray *serai_endings_list (const char *language, const char *name);

G_END_DECLS
