/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a table is to be read: what was detected, or what a person says instead. */
#include "import/table-mapping.h"

#include "import/table-columns.h"

#include <string.h>

#define MAPPING_TYPE "(msmsyyua(ss)a(ss))"
#define CHOICES_TYPE "(bmsa(ss))"

static SeraiTablePair *
new_pair (const char *name, const char *text)
{
  SeraiTablePair *pair = g_new (SeraiTablePair, 1);
  *pair = (SeraiTablePair){g_strdup (name), g_strdup (text)};
  return pair;
}

static void
free_pair (gpointer data)
{
  SeraiTablePair *pair = data;
  g_free (pair->name);
  g_free (pair->text);
  g_free (pair);
}

static void
set_pair (GPtrArray *pairs, const char *name, const char *text)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      SeraiTablePair *pair = pairs->pdata[i];
      if (strcmp (pair->name, name) != 0)
        continue;
      g_free (pair->text);
      pair->text = g_strdup (text);
      return;
    }
  g_ptr_array_add (pairs, new_pair (name, text));
}

SeraiTableMapping *
serai_table_mapping_new (void)
{
  SeraiTableMapping *self = g_new0 (SeraiTableMapping, 1);
  self->columns = g_ptr_array_new_with_free_func (free_pair);
  self->constants = g_ptr_array_new_with_free_func (free_pair);
  return self;
}

void
serai_table_mapping_free (SeraiTableMapping *self)
{
  g_free (self->encoding);
  g_free (self->sheet);
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->constants);
  g_free (self);
}

SeraiTableMapping *
serai_table_mapping_copy (const SeraiTableMapping *self)
{
  g_autofree char *text = serai_table_mapping_to_text (self);
  return serai_table_mapping_from_text (text);
}

void
serai_table_mapping_set_column (SeraiTableMapping *self, const char *name, const char *role)
{
  set_pair (self->columns, name, role);
}

void
serai_table_mapping_set_constant (SeraiTableMapping *self, const char *role, const char *text)
{
  set_pair (self->constants, role, text);
}

/* Cuts "name=text" off @list at the next comma without a backslash before it; NULL at the end. */
static char *
next_part (const char **list)
{
  if (**list == '\0')
    return NULL;
  GString *part = g_string_new (NULL);
  const char *p = *list;
  for (; *p != '\0' && *p != ','; p++)
    {
      if (*p == '\\' && p[1] != '\0')
        p++;
      g_string_append_c (part, *p);
    }
  *list = *p == ',' ? p + 1 : p;
  return g_strstrip (g_string_free (part, FALSE));
}

static gboolean
add_pairs (GPtrArray *pairs, const char *list, gboolean is_role_first, char **out_wrong)
{
  *out_wrong = NULL;
  for (g_autofree char *part = next_part (&list); part != NULL;
       g_free (part), part = next_part (&list))
    {
      char *equals = is_role_first ? strchr (part, '=') : strrchr (part, '=');
      const char *role = equals == NULL ? "" : is_role_first ? part : equals + 1;
      g_autofree char *name = g_strndup (part, equals != NULL ? equals - part : 0);
      if (equals == NULL || *name == '\0'
          || !serai_table_role_is_known (is_role_first ? name : role))
        {
          *out_wrong = g_steal_pointer (&part);
          return FALSE;
        }
      set_pair (pairs, g_strstrip (name), g_strstrip (equals + 1));
    }
  return TRUE;
}

gboolean
serai_table_mapping_add_columns (SeraiTableMapping *self, const char *list, char **out_wrong)
{
  return add_pairs (self->columns, list, FALSE, out_wrong);
}

gboolean
serai_table_mapping_add_constants (SeraiTableMapping *self, const char *list, char **out_wrong)
{
  return add_pairs (self->constants, list, TRUE, out_wrong);
}

static GVariant *
write_pairs (const GPtrArray *pairs)
{
  g_autoptr (GVariantBuilder) builder = g_variant_builder_new (G_VARIANT_TYPE ("a(ss)"));
  for (guint i = 0; pairs != NULL && i < pairs->len; i++)
    {
      const SeraiTablePair *pair = pairs->pdata[i];
      g_variant_builder_add (builder, "(ss)", pair->name, pair->text);
    }
  return g_variant_builder_end (builder);
}

static void
read_pairs (GPtrArray *pairs, GVariant *variant)
{
  const char *name, *text;
  GVariantIter iter;
  g_variant_iter_init (&iter, variant);
  while (g_variant_iter_next (&iter, "(&s&s)", &name, &text))
    g_ptr_array_add (pairs, new_pair (name, text));
}

char *
serai_table_mapping_to_text (const SeraiTableMapping *self)
{
  g_autoptr (GVariant) variant = g_variant_ref_sink (g_variant_new (
      "(msmsyyu@a(ss)@a(ss))", self->encoding, self->sheet, self->delimiter, self->decimal_mark,
      self->header, write_pairs (self->columns), write_pairs (self->constants)));
  return g_variant_print (variant, FALSE);
}

SeraiTableMapping *
serai_table_mapping_from_text (const char *text)
{
  g_autoptr (GVariant) variant =
      g_variant_parse (G_VARIANT_TYPE (MAPPING_TYPE), text, NULL, NULL, NULL);
  if (variant == NULL)
    return NULL;
  SeraiTableMapping *self = serai_table_mapping_new ();
  g_autoptr (GVariant) columns = NULL;
  g_autoptr (GVariant) constants = NULL;
  guchar delimiter, decimal_mark;
  g_variant_get (variant, "(msmsyyu@a(ss)@a(ss))", &self->encoding, &self->sheet, &delimiter,
                 &decimal_mark, &self->header, &columns, &constants);
  self->delimiter = delimiter;
  self->decimal_mark = decimal_mark;
  read_pairs (self->columns, columns);
  read_pairs (self->constants, constants);
  return self;
}

SeraiTableChoices *
serai_table_choices_new (void)
{
  SeraiTableChoices *self = g_new0 (SeraiTableChoices, 1);
  self->remembered = g_ptr_array_new_with_free_func (free_pair);
  return self;
}

void
serai_table_choices_free (SeraiTableChoices *self)
{
  g_clear_pointer (&self->chosen, serai_table_mapping_free);
  g_clear_pointer (&self->remembered, g_ptr_array_unref);
  g_free (self);
}

void
serai_table_choices_remember (SeraiTableChoices *self, const char *header, const char *mapping)
{
  set_pair (self->remembered, header, mapping);
}

SeraiTableMapping *
serai_table_choices_find (const SeraiTableChoices *self, const char *header)
{
  if (self == NULL)
    return NULL;
  if (self->chosen != NULL)
    return serai_table_mapping_copy (self->chosen);
  for (guint i = 0; self->remembered != NULL && i < self->remembered->len; i++)
    {
      const SeraiTablePair *pair = self->remembered->pdata[i];
      if (strcmp (pair->name, header) == 0)
        return serai_table_mapping_from_text (pair->text);
    }
  return NULL;
}

char *
serai_table_choices_to_text (const SeraiTableChoices *self)
{
  if (self == NULL)
    return g_strdup ("");
  g_autofree char *chosen =
      self->chosen != NULL ? serai_table_mapping_to_text (self->chosen) : NULL;
  g_autoptr (GVariant) variant = g_variant_ref_sink (
      g_variant_new ("(bms@a(ss))", self->is_preview, chosen, write_pairs (self->remembered)));
  return g_variant_print (variant, FALSE);
}

SeraiTableChoices *
serai_table_choices_from_text (const char *text)
{
  SeraiTableChoices *self = serai_table_choices_new ();
  g_autoptr (GVariant) variant =
      *text != '\0' ? g_variant_parse (G_VARIANT_TYPE (CHOICES_TYPE), text, NULL, NULL, NULL)
                    : NULL;
  if (variant == NULL)
    return self;
  const char *chosen;
  g_autoptr (GVariant) remembered = NULL;
  g_variant_get (variant, "(bm&s@a(ss))", &self->is_preview, &chosen, &remembered);
  if (chosen != NULL)
    self->chosen = serai_table_mapping_from_text (chosen);
  read_pairs (self->remembered, remembered);
  return self;
}

char *
serai_table_header_sign (const GPtrArray *names)
{
  g_autoptr (GPtrArray) squeezed = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < names->len; i++)
    g_ptr_array_add (squeezed, serai_table_name_squeeze (names->pdata[i]));
  while (squeezed->len > 0 && *(const char *) squeezed->pdata[squeezed->len - 1] == '\0')
    g_ptr_array_set_size (squeezed, squeezed->len - 1);
  g_ptr_array_add (squeezed, NULL);
  return g_strjoinv ("|", (char **) squeezed->pdata);
}
