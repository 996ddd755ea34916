/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/language.h"

#include <glib.h>

static const char *const cases[][2] = {
    {"en", "The turnover of goods reached almost one and a half billion dollars."},
    {"en", "Exports to Kazakhstan rose by 20% in 2022"},
    {"en", "Trade grew."},
    {"ru", "Товарооборот между странами вырос на двадцать процентов."},
    {"ru", "Экспорт вырос"},
    {"ru", "Президент Таджикистана прибыл в Астану"},
    {"tg", "Ҳаҷми савдо байни ду кишвар дар соли гузашта зиёд шуд."},
    {"tg", "Президенти Ҷумҳурии Тоҷикистон бо ташрифи давлатӣ ба Астана омад"},
    {"kk", "Екі ел арасындағы сауда айналымы былтыр өсті."},
    {"kk", "Қазақстан Президенті келіссөз жүргізді"},
    {"ky", "Эки өлкөнүн ортосундагы соода жүгүртүү өстү жана бул маанилүү болду."},
    {"uz", "Ўзбекистон ва Тожикистон ўртасида савдо ҳажми ошди."},
    {"uz", "O‘zbekiston va Tojikiston o‘rtasida savdo hajmi oshdi va bu muhim."},
    {"de", "Der Handel zwischen beiden Ländern ist im vergangenen Jahr gewachsen."},
    {"fr", "Le commerce entre les deux pays a augmenté l'année dernière."},
    {"es", "El comercio entre los dos países creció el año pasado."},
    {"zh", "两国贸易额去年增长了五分之一。"},
    {"ja", "両国の貿易額は昨年、五分の一増加した。"},
    {NULL, "12 345 – 67.8 %"},
    {NULL, ""},
};

static void
test_short_texts_show_their_language (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i][1]);
      g_assert_cmpstr (serai_language_guess (cases[i][1]), ==, cases[i][0]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/language/short-texts-show-their-language",
                   test_short_texts_show_their_language);
  return g_test_run ();
}
