/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One thing that a person said of names, which wins over what the machine found. */
#include "language/correction.h"

#include "base/names.h"
#include "language/entity.h"

SERAI_DEFINE_NAMES (SeraiDeed,
                    deed,
                    "rename",
                    "retype",
                    "merge",
                    "distinct",
                    "ignore",
                    "confirm",
                    "mark",
                    "unmark",
                    "split")

SeraiCorrection *
serai_correction_new (SeraiDeed deed, const char *key)
{
  SeraiCorrection *self = g_atomic_rc_box_new0 (SeraiCorrection);
  self->deed = deed;
  self->key = g_strdup (key);
  self->start = -1;
  return self;
}

SeraiCorrection *
serai_correction_ref (SeraiCorrection *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_correction (gpointer data)
{
  SeraiCorrection *self = data;
  g_free (self->key);
  g_free (self->form);
  g_free (self->target);
  g_free (self->name);
  g_free (self->iso3);
  g_free (self->wikidata);
}

void
serai_correction_unref (SeraiCorrection *self)
{
  g_atomic_rc_box_release_full (self, clear_correction);
}

SeraiCorrection *
serai_correction_new_rename (const char *key, const char *name)
{
  SeraiCorrection *self = serai_correction_new (SERAI_DEED_RENAME, key);
  self->name = g_strdup (name);
  return self;
}

SeraiCorrection *
serai_correction_new_retype (const char *key, SeraiMentionKind kind)
{
  SeraiCorrection *self = serai_correction_new (SERAI_DEED_RETYPE, key);
  self->kind = kind;
  return self;
}

SeraiCorrection *
serai_correction_new_pair (SeraiDeed deed,
                           const char *key,
                           const char *target,
                           SeraiMentionKind kind,
                           const char *name)
{
  SeraiCorrection *self = serai_correction_new (deed, key);
  self->target = g_strdup (target);
  self->kind = kind;
  self->name = g_strdup (name);
  return self;
}

/* A line break inside a name is a blank. */
static char *
dup_name (const char *form)
{
  g_auto (GStrv) words = g_strsplit_set (form, " \t\r\n", -1);
  GString *name = g_string_new (NULL);
  for (guint i = 0; words[i] != NULL; i++)
    if (words[i][0] != '\0')
      g_string_append_printf (name, name->len > 0 ? " %s" : "%s", words[i]);
  return g_string_free (name, FALSE);
}

static void
set_target (SeraiCorrection *self, const char *form, SeraiMentionKind kind)
{
  self->form = dup_name (form);
  self->name = g_strdup (self->form);
  self->kind = kind;
  self->target = serai_entity_dup_key (kind, self->name);
}

SeraiCorrection *
serai_correction_new_mark (const char *form, SeraiMentionKind kind)
{
  SeraiCorrection *self = serai_correction_new (SERAI_DEED_MARK, "");
  set_target (self, form, kind);
  return self;
}

SeraiCorrection *
serai_correction_new_unmark (const char *key, const char *form)
{
  SeraiCorrection *self = serai_correction_new (SERAI_DEED_UNMARK, key);
  self->form = dup_name (form);
  return self;
}

SeraiCorrection *
serai_correction_new_split (const char *key, const char *form, SeraiMentionKind kind)
{
  SeraiCorrection *self = serai_correction_new (SERAI_DEED_SPLIT, key);
  set_target (self, form, kind);
  return self;
}
