/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses: as people write them, and as they may be shown. */
#include "fetch/address.h"

static void
test_what_people_write_becomes_one_form (void)
{
  static const struct
  {
    const char *text;
    const char *address;
  } cases[] = {
      {"https://example.org/page", "https://example.org/page"},
      {"  https://Example.ORG  ", "https://example.org/"},
      {"example.org", "https://example.org/"},
      {"www.example.org/a b", "https://www.example.org/a%20b"},
      {"example.org:8080/x", "https://example.org:8080/x"},
      {"localhost:8080/x", "https://localhost:8080/x"},
      {"HTTP://example.org:80/x", "http://example.org/x"},
      {"https://example.org/x#part", "https://example.org/x"},
      {"https://example.org/новости?q=мир",
       "https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82"
       "%D0%B8?q=%D0%BC%D0%B8%D1%80"},
      {"https://example.org/a%20b?x=1&y=%D0%BC", "https://example.org/a%20b?x=1&y=%D0%BC"},
      {"https://президент.рф/news", "https://xn--d1abbgf6aiiy.xn--p1ai/news"},
      {"https://[::1]:81/", "https://[::1]:81/"},
      {"", NULL},
      {"file:///etc/passwd", NULL},
      {"ftp://example.org/", NULL},
      {"javascript:alert(1)", NULL},
      {"https://", NULL},
      {"https://exa mple.org/", NULL},
      {"https://example.org:99999/", NULL},
      {"two words", NULL},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *address = serai_address_normalise (cases[i].text, &error);
      g_assert_cmpstr (address, ==, cases[i].address);
      g_assert_true ((address != NULL) == (error == NULL));
      if (error != NULL)
        g_assert_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_ADDRESS);
    }
}

static void
test_secrets_are_not_shown (void)
{
  static const struct
  {
    const char *address;
    const char *shown;
  } cases[] = {
      {"https://example.org/x?a=1", "https://example.org/x?a=1"},
      {"https://ann:pw@example.org/x", "https://…@example.org/x"},
      {"https://example.org/x?subscription-key=abc&a=1",
       "https://example.org/x?subscription-key=…&a=1"},
      {"https://example.org/x?API_KEY=abc", "https://example.org/x?API_KEY=…"},
      {"https://example.org/x?access_token=abc&z", "https://example.org/x?access_token=…&z"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = serai_address_without_secrets (cases[i].address);
      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

static void
test_a_redirect_is_read_from_where_it_stands (void)
{
  static const struct
  {
    const char *base;
    const char *relative;
    const char *address;
  } cases[] = {
      {"https://example.org/a/b", "c", "https://example.org/a/c"},
      {"https://example.org/a/b", "/c?x=1#y", "https://example.org/c?x=1"},
      {"https://example.org/a/b", "//other.org/", "https://other.org/"},
      {"https://example.org/a/b", "http://other.org", "http://other.org/"},
      {"https://example.org/a/b", "?x=2", "https://example.org/a/b?x=2"},
      {"https://example.org/a/b", "file:///etc/passwd", NULL},
      {"https://example.org/a/b", "ftp://other.org/", NULL},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *address = serai_address_resolve (cases[i].base, cases[i].relative, NULL);
      g_assert_cmpstr (address, ==, cases[i].address);
    }
}

static void
test_an_address_is_built_from_its_parts (void)
{
  const char *pairs[] = {
      "period", "2022,2023", "c[TIME_PERIOD]", "ge:2015+le:2020", "empty", NULL, "q",
      "a&b c",  NULL};
  g_autofree char *address = serai_address_build ("https://example.org/", "/x", pairs);
  g_assert_cmpstr (address, ==,
                   "https://example.org/x?period=2022,2023&c%5BTIME_PERIOD%5D=ge:2015+le:2020"
                   "&q=a%26b%20c");
}

static void
test_limits_belong_to_the_origin (void)
{
  g_autofree char *origin = serai_address_get_origin ("https://example.org/x");
  g_assert_cmpstr (origin, ==, "https://example.org:443");
  g_assert_true (serai_address_is_loopback ("http://127.0.0.1:81/"));
  g_assert_true (serai_address_is_loopback ("http://localhost/"));
  g_assert_false (serai_address_is_loopback ("https://localhost.example.org/"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fetch/address/what-people-write-becomes-one-form",
                   test_what_people_write_becomes_one_form);
  g_test_add_func ("/fetch/address/secrets-are-not-shown", test_secrets_are_not_shown);
  g_test_add_func ("/fetch/address/a-redirect-is-read-from-where-it-stands",
                   test_a_redirect_is_read_from_where_it_stands);
  g_test_add_func ("/fetch/address/an-address-is-built-from-its-parts",
                   test_an_address_is_built_from_its_parts);
  g_test_add_func ("/fetch/address/limits-belong-to-the-origin", test_limits_belong_to_the_origin);
  return g_test_run ();
}
