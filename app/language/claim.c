/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A checkable statement on a country's trade in goods. */
#include "language/claim.h"

#include "base/names.h"

G_DEFINE_BOXED_TYPE (SeraiClaim, serai_claim, serai_claim_copy, serai_claim_free)

SERAI_DEFINE_NAMES (SeraiClaimKind, claim_kind, "level", "change", "rank", "share", "target")

SeraiClaim *
serai_claim_new (void)
{
  return g_new0 (SeraiClaim, 1);
}

SeraiClaim *
serai_claim_copy (const SeraiClaim *self)
{
  SeraiClaim *copy = g_memdup2 (self, sizeof *self);
  copy->among = g_strdup (self->among);
  copy->of = g_strdup (self->of);
  copy->commodity = g_strdup (self->commodity);
  return copy;
}

void
serai_claim_free (SeraiClaim *self)
{
  g_free (self->among);
  g_free (self->of);
  g_free (self->commodity);
  g_free (self);
}

SeraiInterval
serai_claim_get_interval (const SeraiClaim *self)
{
  SeraiInterval allowed = serai_interval_for_wording (self->value, self->bound, self->step);
  if (self->upper > self->value)
    allowed.high = serai_interval_for_wording (self->upper, self->bound, self->step).high;
  return allowed;
}
