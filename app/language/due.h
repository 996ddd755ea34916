/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When something is due. */
#pragma once

#include "language/atoms.h"

G_BEGIN_DECLS

/* The day or time named in atoms [@first, @end), from the day of publication at the earliest;
 * "within two years" ends two years later. Unset where none is named or it is over. */
SeraiPeriod serai_due_find (GArray *atoms, const SeraiPassage *passage, guint first, guint end);

G_END_DECLS
