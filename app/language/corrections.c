/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that a person corrected in a library: which entity stands for which, and what is said of it.
 */
#include "language/corrections.h"

#include "language/entity.h"

struct _SeraiCorrections
{
  GPtrArray *list;                  /* (element-type SeraiCorrection) */
  GHashTable *merged;               /* key → the key that it was merged into (lent) */
  GHashTable *natural;              /* keys made here, owned */
  GHashTable *distinct;             /* "key\nkey" in order, owned */
  GHashTable *targets;              /* key → (lent) SeraiCorrection that tells of it */
  GHashTable *deeds[SERAI_N_DEEDS]; /* key as it is shown → (lent) SeraiCorrection */
};

static const char *
follow (GHashTable *merged, const char *key)
{
  for (const char *next = key; next != NULL; next = g_hash_table_lookup (merged, key))
    key = next;
  return key;
}

/* Both ends are what is shown, so that nothing goes round in a circle. */
static void
join (SeraiCorrections *self, const char *key, const char *target)
{
  key = follow (self->merged, key);
  target = follow (self->merged, target);
  if (!g_str_equal (key, target))
    g_hash_table_insert (self->merged, (gpointer) key, (gpointer) target);
}

static char *
pair (const char *a, const char *b)
{
  return g_strcmp0 (a, b) < 0 ? g_strdup_printf ("%s\n%s", a, b) : g_strdup_printf ("%s\n%s", b, a);
}

/* An entity that the machine found as another kind may be found as the right one elsewhere. */
static void
join_natural (SeraiCorrections *self, const SeraiCorrection *retype)
{
  const char *words = strchr (retype->key, ':');
  g_autofree char *own_prefix = NULL;
  SeraiMentionKind kind;
  if (words == NULL)
    return;
  own_prefix = g_strndup (retype->key, words - retype->key);
  if (!serai_mention_kind_parse (own_prefix, &kind) || kind == retype->kind)
    return;
  char *natural = g_strconcat (serai_mention_kind_to_string (retype->kind), words, NULL);
  g_hash_table_add (self->natural, natural);
  if (!g_hash_table_contains (self->merged, natural))
    join (self, natural, retype->key);
}

static void
index_merges (SeraiCorrections *self)
{
  for (guint i = 0; i < self->list->len; i++)
    {
      const SeraiCorrection *correction = self->list->pdata[i];
      if (correction->deed == SERAI_DEED_MERGE)
        join (self, correction->key, correction->target);
      else if (correction->deed == SERAI_DEED_DISTINCT)
        g_hash_table_add (self->distinct, pair (correction->key, correction->target));
      /* That it isn't another tells the least of it. */
      if (correction->target != NULL
          && (correction->deed != SERAI_DEED_DISTINCT
              || !g_hash_table_contains (self->targets, correction->target)))
        g_hash_table_insert (self->targets, correction->target, (gpointer) correction);
    }
  for (guint i = 0; i < self->list->len; i++)
    {
      const SeraiCorrection *correction = self->list->pdata[i];
      if (correction->deed == SERAI_DEED_RETYPE)
        join_natural (self, correction);
    }
}

/* What was said of an entity before it was merged waits until it is on its own again. */
static void
index_deeds (SeraiCorrections *self)
{
  for (guint i = 0; i < SERAI_N_DEEDS; i++)
    self->deeds[i] = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->list->len; i++)
    {
      const SeraiCorrection *correction = self->list->pdata[i];
      g_hash_table_insert (self->deeds[correction->deed], correction->key, (gpointer) correction);
    }
}

SeraiCorrections *
serai_corrections_new (GPtrArray *corrections)
{
  SeraiCorrections *self = g_atomic_rc_box_new0 (SeraiCorrections);
  self->list = g_ptr_array_ref (corrections);
  self->merged = g_hash_table_new (g_str_hash, g_str_equal);
  self->natural = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->distinct = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->targets = g_hash_table_new (g_str_hash, g_str_equal);
  index_merges (self);
  index_deeds (self);
  return self;
}

SeraiCorrections *
serai_corrections_ref (SeraiCorrections *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_corrections (gpointer data)
{
  SeraiCorrections *self = data;
  for (guint i = 0; i < SERAI_N_DEEDS; i++)
    g_hash_table_unref (self->deeds[i]);
  g_hash_table_unref (self->targets);
  g_hash_table_unref (self->distinct);
  g_hash_table_unref (self->merged);
  g_hash_table_unref (self->natural);
  g_ptr_array_unref (self->list);
}

void
serai_corrections_unref (SeraiCorrections *self)
{
  g_atomic_rc_box_release_full (self, clear_corrections);
}

/* "Not the same" takes back "the same", and that the other. */
static gboolean
is_replaced (const SeraiCorrection *old, const SeraiCorrection *new)
{
  if ((new->deed != SERAI_DEED_MERGE &&new->deed != SERAI_DEED_DISTINCT)
      || (old->deed != SERAI_DEED_MERGE && old->deed != SERAI_DEED_DISTINCT))
    return FALSE;
  g_autofree char *these = pair (old->key, old->target);
  g_autofree char *those = pair (new->key, new->target);
  return g_str_equal (these, those);
}

SeraiCorrections *
serai_corrections_plus (SeraiCorrections *self, SeraiCorrection *correction)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  for (guint i = 0; i < self->list->len; i++)
    if (!is_replaced (self->list->pdata[i], correction))
      g_ptr_array_add (list, serai_correction_ref (self->list->pdata[i]));
  g_ptr_array_add (list, serai_correction_ref (correction));
  return serai_corrections_new (list);
}

GPtrArray *
serai_corrections_get_list (SeraiCorrections *self)
{
  return self->list;
}

const char *
serai_corrections_resolve (SeraiCorrections *self, const char *key)
{
  return follow (self->merged, key);
}

gboolean
serai_corrections_are_distinct (SeraiCorrections *self, const char *a, const char *b)
{
  g_autofree char *both = pair (a, b);
  return g_hash_table_contains (self->distinct, both);
}

const SeraiCorrection *
serai_corrections_find_conflict (SeraiCorrections *self, const char *a, const char *b)
{
  a = follow (self->merged, a);
  b = follow (self->merged, b);
  for (guint i = 0; i < self->list->len; i++)
    {
      const SeraiCorrection *distinct = self->list->pdata[i];
      if (distinct->deed != SERAI_DEED_DISTINCT)
        continue;
      const char *one = follow (self->merged, distinct->key);
      const char *other = follow (self->merged, distinct->target);
      if ((g_str_equal (one, a) && g_str_equal (other, b))
          || (g_str_equal (one, b) && g_str_equal (other, a)))
        return distinct;
    }
  return NULL;
}

const SeraiCorrection *
serai_corrections_find (SeraiCorrections *self, SeraiDeed deed, const char *key)
{
  return g_hash_table_lookup (self->deeds[deed], key);
}

const SeraiCorrection *
serai_corrections_find_target (SeraiCorrections *self, const char *key)
{
  return g_hash_table_lookup (self->targets, key);
}

SeraiCorrection *
serai_corrections_settle (SeraiCorrections *self, const SeraiCorrection *correction)
{
  gboolean is_merge = correction->deed == SERAI_DEED_MERGE;
  /* Two that are kept apart are those that were joined, whatever they are shown as. */
  gboolean is_shown = correction->deed != SERAI_DEED_DISTINCT;
  const char *key = is_shown ? follow (self->merged, correction->key) : correction->key;
  SeraiCorrection *settled = serai_correction_new (correction->deed, key);
  settled->form = g_strdup (correction->form);
  settled->article = correction->article;
  settled->start = correction->start;
  if (correction->target != NULL)
    settled->target =
        g_strdup (is_merge ? follow (self->merged, correction->target) : correction->target);
  while (correction->deed == SERAI_DEED_SPLIT
         && g_str_equal (follow (self->merged, settled->target), key))
    {
      g_autofree char *taken = g_steal_pointer (&settled->target);
      settled->target = g_strconcat (taken, "*", NULL);
    }
  settled->kind = correction->kind;
  settled->name = g_strdup (correction->name);
  settled->iso3 = g_strdup (correction->iso3);
  settled->wikidata = g_strdup (correction->wikidata);
  settled->created = correction->created;
  return settled;
}
