/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the window's settings are found. */
#include "settings.h"

#include "config.h"

GSettings *
serai_settings_new (GError **error)
{
  GSettingsSchemaSource *installed = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaSource) built = NULL;

  if (installed != NULL)
    schema = g_settings_schema_source_lookup (installed, SERAI_APP_ID, TRUE);
  if (schema == NULL)
    {
      built = g_settings_schema_source_new_from_directory (SERAI_BUILD_DIR "/data", installed,
                                                           FALSE, error);
      if (built == NULL)
        return NULL;
      schema = g_settings_schema_source_lookup (built, SERAI_APP_ID, FALSE);
    }
  if (schema == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           "The settings' schema is missing: install Serai again.");
      return NULL;
    }
  return g_settings_new_full (schema, NULL, NULL);
}
