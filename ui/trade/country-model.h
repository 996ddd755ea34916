/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The countries of a drop-down, by name in the person's language. */
#pragma once

#include "reference/reference.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Strings sorted by locale; with @is_of_partners "the world" ("WLD") and "all
 * partners" ("ALL") stand first. Each string's ISO code is
 * asked by position. */
typedef struct
{
  GtkStringList *names;
  GPtrArray *codes; /* (element-type utf8) the reference's, one a name */
} SeraiCountryModel;

SeraiCountryModel *serai_country_model_new (SeraiReference *reference, gboolean is_of_partners);
void serai_country_model_free (SeraiCountryModel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiCountryModel, serai_country_model_free)

const char *serai_country_model_get_code (SeraiCountryModel *self, guint position);
/* GTK_INVALID_LIST_POSITION where it is none of them. */
guint serai_country_model_find (SeraiCountryModel *self, const char *iso3);

G_END_DECLS
