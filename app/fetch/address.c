/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses of the web as people write them, and as they may be shown. */
#include "fetch/address.h"

#include <libsoup/soup.h>
#include <string.h>

G_DEFINE_QUARK (serai_fetch_error, serai_fetch_error)

/* Longer ones are refused by servers; nobody types them. */
#define MAX_LENGTH 8192

static char *
set_wrong (GError **error)
{
  g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_ADDRESS,
                       "This is no web address: write it as https://example.org/page");
  return NULL;
}

/* Blanks, quotes and everything beyond ASCII percent-encoded; what is encoded stays. */
static char *
encode_strange (const char *text)
{
  GString *all = g_string_new (NULL);
  for (const char *at = text; *at != '\0'; at++)
    {
      guchar c = *at;
      if (c <= ' ' || c >= 0x7f || strchr ("\"<>\\^`{|}", c) != NULL)
        g_string_append_printf (all, "%%%02X", c);
      else
        g_string_append_c (all, c);
    }
  return g_string_free (all, FALSE);
}

static gboolean
has_scheme (const char *text)
{
  g_autofree char *scheme = g_uri_parse_scheme (text);
  if (scheme == NULL)
    return FALSE;
  /* "example.org:8080/page" has no scheme, but a port. */
  const char *rest = text + strlen (scheme) + 1;
  return strchr (scheme, '.') == NULL
         && !(g_str_equal (scheme, "localhost") && g_ascii_isdigit (*rest));
}

static char *
make_canonical (GUri *uri, GError **error)
{
  const char *scheme = g_uri_get_scheme (uri);
  const char *host = g_uri_get_host (uri);
  if (host == NULL || *host == '\0'
      || (!g_str_equal (scheme, "http") && !g_str_equal (scheme, "https")))
    return set_wrong (error);
  g_autofree char *plain = g_uri_unescape_string (host, NULL);
  g_autofree char *ascii = plain != NULL ? g_hostname_to_ascii (plain) : NULL;
  if (ascii == NULL || strpbrk (ascii, " \t/@\\%") != NULL)
    return set_wrong (error);
  g_autofree char *lower = g_ascii_strdown (ascii, -1);
  g_autofree char *path = encode_strange (g_uri_get_path (uri));
  g_autofree char *query =
      g_uri_get_query (uri) != NULL ? encode_strange (g_uri_get_query (uri)) : NULL;
  return g_uri_join_with_user (SOUP_HTTP_URI_FLAGS, scheme, g_uri_get_user (uri),
                               g_uri_get_password (uri), NULL, lower, g_uri_get_port (uri),
                               *path != '\0' ? path : "/", query, NULL);
}

char *
serai_address_normalise (const char *text, GError **error)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  if (*trimmed == '\0' || strlen (trimmed) > MAX_LENGTH || !g_utf8_validate (trimmed, -1, NULL))
    return set_wrong (error);
  g_autofree char *full =
      has_scheme (trimmed) ? g_strdup (trimmed) : g_strconcat ("https://", trimmed, NULL);
  g_autofree char *encoded = encode_strange (full);
  g_autoptr (GUri) uri = g_uri_parse (encoded, SOUP_HTTP_URI_FLAGS, NULL);
  return uri != NULL ? make_canonical (uri, error) : set_wrong (error);
}

gboolean
serai_address_is_likely (const char *text)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  if (strpbrk (trimmed, " \t\n") != NULL)
    return FALSE;
  return g_ascii_strncasecmp (trimmed, "http://", 7) == 0
         || g_ascii_strncasecmp (trimmed, "https://", 8) == 0
         || g_ascii_strncasecmp (trimmed, "www.", 4) == 0;
}

char *
serai_address_resolve (const char *base, const char *relative, GError **error)
{
  g_autofree char *encoded = encode_strange (relative);
  g_autofree char *joined = g_uri_resolve_relative (base, encoded, SOUP_HTTP_URI_FLAGS, NULL);
  return joined != NULL && has_scheme (joined) ? serai_address_normalise (joined, error)
                                               : set_wrong (error);
}

static gboolean
is_secret (const char *name)
{
  static const char *const words[] = {"key",       "token",      "secret",  "passw", "auth",
                                      "signature", "credential", "session", "sid"};
  g_autofree char *lower = g_ascii_strdown (name, -1);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (lower, words[i]) != NULL)
      return TRUE;
  return FALSE;
}

static char *
hide_values (const char *query)
{
  g_auto (GStrv) pairs = g_strsplit (query, "&", -1);
  for (guint i = 0; pairs[i] != NULL; i++)
    {
      char *equals = strchr (pairs[i], '=');
      g_autofree char *name =
          equals != NULL ? g_strndup (pairs[i], equals - pairs[i]) : g_strdup (pairs[i]);
      if (equals == NULL || !is_secret (name))
        continue;
      g_free (pairs[i]);
      pairs[i] = g_strconcat (name, "=…", NULL);
    }
  return g_strjoinv ("&", pairs);
}

char *
serai_address_without_secrets (const char *address)
{
  g_autoptr (GUri) uri = g_uri_parse (address, SOUP_HTTP_URI_FLAGS, NULL);
  if (uri == NULL || g_uri_get_host (uri) == NULL)
    return g_strdup ("…");
  const char *user = g_uri_get_user (uri);
  g_autofree char *query =
      g_uri_get_query (uri) != NULL ? hide_values (g_uri_get_query (uri)) : NULL;
  return g_uri_join (SOUP_HTTP_URI_FLAGS, g_uri_get_scheme (uri),
                     user != NULL && *user != '\0' ? "…" : NULL, g_uri_get_host (uri),
                     g_uri_get_port (uri), g_uri_get_path (uri), query, NULL);
}

char *
serai_address_get_origin (const char *address)
{
  g_autoptr (GUri) uri = g_uri_parse (address, SOUP_HTTP_URI_FLAGS, NULL);
  if (uri == NULL)
    return g_strdup (address);
  int port = g_uri_get_port (uri);
  if (port < 0)
    port = g_str_equal (g_uri_get_scheme (uri), "https") ? 443 : 80;
  return g_strdup_printf ("%s://%s:%d", g_uri_get_scheme (uri), g_uri_get_host (uri), port);
}

char *
serai_address_get_host (const char *address)
{
  g_autoptr (GUri) uri = g_uri_parse (address, SOUP_HTTP_URI_FLAGS, NULL);
  return g_strdup (uri != NULL && g_uri_get_host (uri) != NULL ? g_uri_get_host (uri) : address);
}

gboolean
serai_address_is_loopback (const char *address)
{
  g_autofree char *host = serai_address_get_host (address);
  if (g_str_equal (host, "localhost"))
    return TRUE;
  g_autoptr (GInetAddress) number = g_inet_address_new_from_string (host);
  return number != NULL && g_inet_address_get_is_loopback (number);
}

char *
serai_address_build (const char *base, const char *path, const char *const *pairs)
{
  GString *all = g_string_new (base);
  if (all->len > 0 && all->str[all->len - 1] == '/')
    g_string_truncate (all, all->len - 1);
  g_string_append (all, path);
  char before = '?';
  for (; pairs != NULL && pairs[0] != NULL; pairs += 2)
    {
      if (pairs[1] == NULL)
        continue;
      g_autofree char *name = g_uri_escape_string (pairs[0], "", FALSE);
      g_autofree char *value = g_uri_escape_string (pairs[1], ",:+;", FALSE);
      g_string_append_printf (all, "%c%s=%s", before, name, value);
      before = '&';
    }
  return g_string_free (all, FALSE);
}
