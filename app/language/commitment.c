/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement about the future that somebody can be held to. */
#include "language/commitment.h"

#include "base/names.h"

SERAI_DEFINE_NAMES (SeraiCommitmentKind,
                    commitment_kind,
                    "pledge",
                    "proposal",
                    "target",
                    "invitation",
                    "event")

SeraiCommitment *
serai_commitment_new (void)
{
  SeraiCommitment *self = g_new0 (SeraiCommitment, 1);
  self->actors = g_array_new (FALSE, FALSE, sizeof (int));
  return self;
}

void
serai_commitment_free (SeraiCommitment *self)
{
  g_array_unref (self->actors);
  g_free (self);
}
