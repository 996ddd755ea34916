/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who belongs to the group within which a rank is claimed. */
#pragma once

#include "language/claim.h"
#include "reference/reference.h"

G_BEGIN_DECLS

/* The members of @claim's group (ISO 3166-1 alpha-3) on the last day of its period; @published
 * stands in where the text gives none. NULL where the claim names no group, or one of which nothing
 * is known. (transfer full) */
char **
serai_group_list_members (SeraiReference *reference, const SeraiClaim *claim, guint32 published);

G_END_DECLS
