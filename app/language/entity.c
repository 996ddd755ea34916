/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody or something that mentions refer to. */
#include "language/entity.h"

#include "base/text.h"

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

SeraiEntity *
serai_entity_copy (const SeraiEntity *self)
{
  SeraiEntity *copy = serai_entity_new (self->kind, self->key, self->name);
  for (guint i = 0; i < self->aliases->len; i++)
    g_ptr_array_add (copy->aliases, g_strdup (self->aliases->pdata[i]));
  copy->iso3 = g_strdup (self->iso3);
  copy->wikidata = g_strdup (self->wikidata);
  copy->role = g_strdup (self->role);
  copy->n_mentions = self->n_mentions;
  copy->is_corrected = self->is_corrected;
  return copy;
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

char *
serai_entity_dup_key (SeraiMentionKind kind, const char *name)
{
  g_autofree char *folded = serai_text_fold (name);
  return g_strconcat (serai_mention_kind_to_string (kind), ":", folded, NULL);
}

void
serai_entity_add_alias (SeraiEntity *self, const char *form)
{
  if (g_str_equal (self->name, form)
      || g_ptr_array_find_with_equal_func (self->aliases, form, g_str_equal, NULL))
    return;
  g_ptr_array_add (self->aliases, g_strdup (form));
}

void
serai_named_free (SeraiNamed *self)
{
  g_free (self->key);
  g_free (self->name);
  g_free (self);
}
