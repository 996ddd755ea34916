/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the services that publish figures have in common. */
#include "fetch/service.h"

SeraiAccess *
serai_access_new (const char *variable, const char *key)
{
  SeraiAccess *self = g_new0 (SeraiAccess, 1);
  self->base = g_strdup (g_getenv (variable));
  self->key = g_strdup (key);
  return self;
}

SeraiAccess *
serai_access_copy (const SeraiAccess *self)
{
  SeraiAccess *copy = g_new0 (SeraiAccess, 1);
  copy->base = g_strdup (self->base);
  copy->key = g_strdup (self->key);
  copy->max_rows = self->max_rows;
  return copy;
}

void
serai_access_free (SeraiAccess *self)
{
  if (self == NULL)
    return;
  g_free (self->base);
  g_free (self->key);
  g_free (self);
}

const SeraiService *
serai_service_find (const char *name)
{
  static const SeraiService *const services[] = {&serai_service_comtrade, &serai_service_wits,
                                                 &serai_service_imf, &serai_service_world_bank};
  for (guint i = 0; i < G_N_ELEMENTS (services); i++)
    if (g_str_equal (services[i]->name, name))
      return services[i];
  return NULL;
}

gboolean
serai_service_set_strange (GError **error, const char *title, const SeraiCapture *capture)
{
  const char *what = serai_capture_is_html (capture) ? "with a web page instead of figures"
                                                     : "with something that is not to be read";
  g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_ANSWER,
               "%s answered %s: it may be out of order, so try again later", title, what);
  return FALSE;
}
