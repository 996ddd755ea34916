/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The countries of a drop-down, by name in the person's language. */
#include "config.h"

#include "trade/country-model.h"

#include "report/sentence.h"

#include <glib/gi18n.h>

#include <string.h>

typedef struct
{
  char *name;
  char *key; /* collates as the locale does */
  const char *code;
} Country;

static void
clear_country (gpointer data)
{
  Country *country = data;
  g_free (country->name);
  g_free (country->key);
}

static int
compare_countries (gconstpointer a, gconstpointer b)
{
  return strcmp (((const Country *) a)->key, ((const Country *) b)->key);
}

/* The reference lists names; each country is taken once. */
static GArray *
collect_countries (SeraiReference *reference)
{
  GArray *countries = g_array_new (FALSE, TRUE, sizeof (Country));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_names;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  g_array_set_clear_func (countries, clear_country);
  for (guint i = 0; i < n_names; i++)
    {
      const SeraiEntry *entry = names[i].entry;
      if (entry->subject != SERAI_SUBJECT_COUNTRY || entry->iso3 == NULL
          || strlen (entry->iso3) != 3 || strcmp (entry->iso3, "WLD") == 0
          || !g_hash_table_add (seen, (gpointer) entry))
        continue;
      Country country = {serai_sentence_country (reference, entry->iso3), NULL, entry->iso3};
      country.key = g_utf8_collate_key (country.name, -1);
      g_array_append_val (countries, country);
    }
  g_array_sort (countries, compare_countries);
  return countries;
}

SeraiCountryModel *
serai_country_model_new (SeraiReference *reference, gboolean is_of_partners)
{
  SeraiCountryModel *self = g_new0 (SeraiCountryModel, 1);
  g_autoptr (GArray) countries = collect_countries (reference);
  self->names = gtk_string_list_new (NULL);
  self->codes = g_ptr_array_new ();
  if (is_of_partners)
    {
      g_autofree char *world = serai_sentence_country (reference, "WLD");
      gtk_string_list_append (self->names, world);
      g_ptr_array_add (self->codes, (gpointer) "WLD");
      gtk_string_list_append (self->names, _ ("all partners"));
      g_ptr_array_add (self->codes, (gpointer) "ALL");
    }
  for (guint i = 0; i < countries->len; i++)
    {
      const Country *country = &g_array_index (countries, Country, i);
      gtk_string_list_append (self->names, country->name);
      g_ptr_array_add (self->codes, (gpointer) country->code);
    }
  return self;
}

void
serai_country_model_free (SeraiCountryModel *self)
{
  g_object_unref (self->names);
  g_ptr_array_unref (self->codes);
  g_free (self);
}

const char *
serai_country_model_get_code (SeraiCountryModel *self, guint position)
{
  return position < self->codes->len ? g_ptr_array_index (self->codes, position) : NULL;
}

guint
serai_country_model_find (SeraiCountryModel *self, const char *iso3)
{
  for (guint i = 0; i < self->codes->len; i++)
    if (g_strcmp0 (g_ptr_array_index (self->codes, i), iso3) == 0)
      return i;
  return GTK_INVALID_LIST_POSITION;
}
