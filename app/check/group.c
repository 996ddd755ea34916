/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who belongs to the group within which a rank is claimed. */
#include "check/group.h"

#include <string.h>

char **
serai_group_list_members (SeraiReference *reference, const SeraiClaim *claim, guint32 published)
{
  if (claim->kind != SERAI_CLAIM_RANK || claim->among == NULL || strcmp (claim->among, "WLD") == 0)
    return NULL;
  const SeraiEntry *group = serai_reference_find_group (reference, claim->among);
  guint32 day = serai_period_is_set (claim->period) ? claim->period.last : published;
  if (group == NULL || day == 0)
    return NULL;
  g_autoptr (GStrvBuilder) members = g_strv_builder_new ();
  guint n = 0;
  const SeraiMembership *const *memberships =
      serai_reference_get_memberships (reference, group, &n);
  for (guint i = 0; i < n; i++)
    if (serai_membership_holds_on (memberships[i], day))
      g_strv_builder_add (members, memberships[i]->member->iso3);
  return g_strv_builder_end (members);
}
