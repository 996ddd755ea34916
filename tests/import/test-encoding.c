/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/encoding.h"
#include "import/reader.h"

#include <string.h>

/* Texts whose letters must tell the encoding in which they are given. */
static const struct
{
  const char *encoding; /* as iconv calls it */
  const char *expected;
  const char *text;
} cases[] = {
    {"CP1251", "windows-1251", "Товарооборот двух стран вырос на 20 процентов."},
    {"CP1251", "windows-1251", "ТОВАРООБОРОТ ВЫРОС"},
    {"CP1251", "windows-1251", "Глава государства сказал: «Мы – соседи»."},
    {"KOI8-R", "KOI8-R", "Товарооборот двух стран вырос на 20 процентов."},
    {"KOI8-R", "KOI8-R", "Президент Таджикистана прибыл в Астану с визитом"},
    {"CP866", "IBM866", "Товарооборот двух стран вырос на 20 процентов."},
    {"ISO-8859-5", "ISO-8859-5", "Президент Таджикистана прибыл в Астану с визитом"},
    {"CP1252", "windows-1252", "Die Länder führten Gespräche über größere Märkte."},
    {"CP1252", "windows-1252", "He said “we trade” – and left."},
    {"UTF-16LE", "UTF-16LE", "Two sides met."},
    {"UTF-16BE", "UTF-16BE", "Стороны встретились в Душанбе."},
    {"UTF-16LE", "UTF-16LE", "双方在杜尚别会晤 2023\n"},
    {"UTF-8", "UTF-8", "Ҳукумати Ҷумҳурии Тоҷикистон"},
    {"UTF-8", "UTF-8", "Plain ASCII."},
    {"GB18030", "gb18030", "两国贸易额去年增长了五分之一，双方表示满意。会议在首都举行。"},
    {"SHIFT_JIS", "Shift_JIS", "両国の貿易額は昨年、五分の一増加した。会談は首都で行われた。"},
};

static void
test_letters_tell_the_encoding (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize size, length;
      g_autoptr (GError) error = NULL;
      char *data = g_convert (cases[i].text, -1, cases[i].encoding, "UTF-8", NULL, &size, &error);
      g_assert_no_error (error);
      g_autoptr (GBytes) bytes = g_bytes_new_take (data, size);
      const char *encoding;
      g_autofree char *text = serai_encoding_decode (bytes, NULL, &encoding, &length, &error);
      g_assert_no_error (error);
      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (encoding, ==, cases[i].expected);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpuint (length, ==, strlen (text));
    }
}

static char *
decode (const char *data, gsize size, const char *forced, const char **out_encoding)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  gsize length;
  return serai_encoding_decode (bytes, forced, out_encoding, &length, NULL);
}

static void
test_what_is_declared_holds_where_the_bytes_allow_it (void)
{
  const char *encoding;
  static const char latin2[] = "<meta charset=iso-8859-2><p>Wroc\xb3"
                               "aw";
  g_autofree char *polish = decode (latin2, sizeof latin2 - 1, NULL, &encoding);
  g_assert_nonnull (strstr (polish, "Wrocław"));
  g_assert_cmpstr (encoding, ==, "ISO-8859-2");

  static const char wrong[] = "<meta charset=windows-1251><p>Мир";
  g_autofree char *russian = decode (wrong, sizeof wrong - 1, NULL, &encoding);
  g_assert_nonnull (strstr (russian, "Мир"));
  g_assert_cmpstr (encoding, ==, "UTF-8");
}

static void
test_a_forced_encoding_is_kept_to (void)
{
  const char *encoding;
  g_autofree char *text = decode ("\xcc\xe8\xf0", 3, "windows-1251", &encoding);
  g_assert_cmpstr (text, ==, "Мир");
  g_autofree char *other = decode ("\xcc\xe8\xf0", 3, "windows-1252", &encoding);
  g_assert_cmpstr (other, ==, "Ìèð");
  g_assert_cmpstr (encoding, ==, "windows-1252");
}

static void
test_utf8_broken_in_one_place_stays_utf8 (void)
{
  const char *encoding;
  static const char data[] = "Товарооборот двух стран вырос\xd0 и достиг.";
  g_autofree char *text = decode (data, sizeof data - 1, NULL, &encoding);
  g_assert_cmpstr (encoding, ==, "UTF-8");
  g_assert_true (g_str_has_prefix (text, "Товарооборот двух стран вырос"));
  g_assert_true (g_utf8_validate (text, -1, NULL));
}

static void
test_marks_of_byte_order_are_no_text (void)
{
  const char *encoding;
  g_autofree char *utf8 = decode ("\xef\xbb\xbf"
                                  "a",
                                  4, NULL, &encoding);
  g_assert_cmpstr (utf8, ==, "a");
  g_autofree char *utf16 = decode ("\xff\xfe"
                                   "a\0",
                                   4, NULL, &encoding);
  g_assert_cmpstr (utf16, ==, "a");
  g_assert_cmpstr (encoding, ==, "UTF-16LE");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/encoding/letters-tell-the-encoding", test_letters_tell_the_encoding);
  g_test_add_func ("/import/encoding/what-is-declared-holds-where-the-bytes-allow-it",
                   test_what_is_declared_holds_where_the_bytes_allow_it);
  g_test_add_func ("/import/encoding/a-forced-encoding-is-kept-to",
                   test_a_forced_encoding_is_kept_to);
  g_test_add_func ("/import/encoding/utf8-broken-in-one-place-stays-utf8",
                   test_utf8_broken_in_one_place_stays_utf8);
  g_test_add_func ("/import/encoding/marks-of-byte-order-are-no-text",
                   test_marks_of_byte_order_are_no_text);
  return g_test_run ();
}
