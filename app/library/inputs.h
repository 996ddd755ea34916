/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person gave, as single files: folders are walked through. */
#pragma once

#include "library/library.h"

G_BEGIN_DECLS

/* @inputs: (element-type SeraiInput). Every file in the order given; a folder's files sorted by
 * name, hidden ones left out, a link that leads back into a folder on the way not followed. What
 * can't be looked into stays as it is: reading it will say why. (element-type SeraiInput) */
GPtrArray *serai_inputs_expand (GPtrArray *inputs, GCancellable *cancellable);

SeraiInput *serai_input_copy (const SeraiInput *self);

/* The name to tell a person: as given, else the path. (transfer full) */
char *serai_input_dup_name (const SeraiInput *self);

G_END_DECLS
