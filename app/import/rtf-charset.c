/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The numbers by which rich text names the encoding of its letters. */
#include "import/rtf-charset.h"

const char *
serai_rtf_name_code_page (int number)
{
  g_autofree char *name = number == 65001   ? g_strdup ("UTF-8")
                          : number == 10000 ? g_strdup ("macintosh")
                          : number == 866   ? g_strdup ("IBM866")
                          : number == 932   ? g_strdup ("Shift_JIS")
                          : number == 936   ? g_strdup ("gb18030")
                          : number == 949   ? g_strdup ("EUC-KR")
                          : number == 950   ? g_strdup ("Big5")
                                            : g_strdup_printf ("windows-%d", number);
  return g_intern_string (name);
}

const char *
serai_rtf_name_charset (int number)
{
  static const int pages[][2] = {{204, 1251}, {238, 1250}, {161, 1253}, {162, 1254}, {177, 1255},
                                 {178, 1256}, {186, 1257}, {163, 1258}, {128, 932},  {134, 936},
                                 {129, 949},  {136, 950},  {0, 1252}};
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (pages[i][0] == number)
      return serai_rtf_name_code_page (pages[i][1]);
  return NULL;
}
