/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A stretch of text that names somebody or something, or gives a value. */
#include "language/mention.h"

#include "base/names.h"

SERAI_DEFINE_NAMES (SeraiMentionKind,
                    mention_kind,
                    "person",
                    "country",
                    "place",
                    "organisation",
                    "event",
                    "agreement",
                    "commodity",
                    "date",
                    "money",
                    "percent",
                    "ordinal",
                    "quantity")

gboolean
serai_mention_kind_is_value (SeraiMentionKind kind)
{
  return kind >= SERAI_MENTION_COMMODITY;
}

void
serai_value_clear (SeraiValue *self)
{
  g_clear_pointer (&self->unit, g_free);
  g_clear_pointer (&self->hs, g_free);
}

void
serai_value_copy (const SeraiValue *self, SeraiValue *out_copy)
{
  *out_copy = *self;
  out_copy->unit = g_strdup (self->unit);
  out_copy->hs = g_strdup (self->hs);
}

void
serai_mention_clear (SeraiMention *self)
{
  serai_value_clear (&self->value);
}
