/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mentions → entities. */
#include "language/passage.h"

void
serai_resolver_run (SeraiPassage *passage)
{
}
