/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A person's key to a service, in the desktop's store for secrets and nowhere else. */
#include "fetch/key.h"

#include <errno.h>
#include <libsecret/secret.h>
#include <string.h>
#include <unistd.h>

#define MAX_KEY 4096

static const SecretSchema schema = {
    .name = "io.github.serai.Serai.Key",
    .flags = SECRET_SCHEMA_NONE,
    .attributes = {{"service", SECRET_SCHEMA_ATTRIBUTE_STRING}, {NULL, 0}},
};

/* No bus and no service on it are two errors with one meaning. */
static gboolean
set_no_keyring (GError **error, const GError *problem)
{
  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_error_copy (problem));
  else if (problem->domain == SECRET_ERROR)
    g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_KEYRING,
                         "The desktop's store for passwords is locked or refuses: unlock it and "
                         "try again");
  else
    g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_KEYRING,
                         "This desktop has no store for passwords, so no key can be kept: install "
                         "gnome-keyring or KeePassXC, or give the key to the command line in the "
                         "environment");
  return FALSE;
}

gboolean
serai_key_load (const char *service, char **out_key, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) problem = NULL;
  *out_key = secret_password_lookup_sync (&schema, cancellable, &problem, "service", service, NULL);
  return problem == NULL || set_no_keyring (error, problem);
}

gboolean
serai_key_save (const char *service,
                const char *title,
                const char *key,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GError) problem = NULL;
  if (key != NULL)
    secret_password_store_sync (&schema, SECRET_COLLECTION_DEFAULT, title, key, cancellable,
                                &problem, "service", service, NULL);
  else
    secret_password_clear_sync (&schema, cancellable, &problem, "service", service, NULL);
  return problem == NULL || set_no_keyring (error, problem);
}

void
serai_key_free (char *key)
{
  if (key != NULL)
    secret_password_free (key);
}

char *
serai_key_read (int fd, GError **error)
{
  char buffer[MAX_KEY + 1];
  gsize length = 0;
  while (length < MAX_KEY)
    {
      gssize n_read = read (fd, buffer + length, MAX_KEY - length);
      if (n_read < 0 && errno == EINTR)
        continue;
      if (n_read <= 0)
        break;
      length += n_read;
      if (memchr (buffer, '\n', length) != NULL)
        break;
    }
  buffer[length] = '\0';
  buffer[strcspn (buffer, "\r\n")] = '\0';
  char *key = g_strdup (g_strstrip (buffer));
  explicit_bzero (buffer, sizeof buffer);
  if (*key != '\0')
    return key;
  g_free (key);
  g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_KEYRING,
                       "There is no key to read: write it on one line");
  return NULL;
}
