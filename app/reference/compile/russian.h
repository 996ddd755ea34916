/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cases of Russian names: "Таджикистан" is also written "Таджикистана", "Таджикистаном". */
#pragma once

#include "reference/reference.h"

G_BEGIN_DECLS

/* The oblique cases of @name, as Russian texts may write it (element-type utf8, transfer full),
 * each once and none equal to @name; more forms than the language has do no harm where they mean
 * nothing else. @subject and @kind say what is declined: of a person every word, of other names the
 * adjectives and the noun that they lead to, of an adjective all genders and numbers. */
GPtrArray *serai_russian_decline (const char *name, SeraiSubject subject, SeraiNameKind kind);

G_END_DECLS
