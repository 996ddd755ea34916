/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody or something that mentions refer to. */
#include "language/entity.h"

SeraiEntity *
serai_entity_new (SeraiMentionKind kind, const char *key, const char *name)
{
  SeraiEntity *self = g_new0 (SeraiEntity, 1);
  self->kind = kind;
  self->key = g_strdup (key);
  self->name = g_strdup (name);
  self->aliases = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
serai_entity_free (SeraiEntity *self)
{
  g_free (self->key);
  g_free (self->name);
  g_ptr_array_unref (self->aliases);
  g_free (self->iso3);
  g_free (self->wikidata);
  g_free (self->role);
  g_free (self);
}
