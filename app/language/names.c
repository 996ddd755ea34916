/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/passage.h"
void
serai_names_find (SeraiPassage *passage)
{
}
void
serai_resolver_run (SeraiPassage *passage)
{
}
