/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which language a text is written: by its script, by letters that only some languages have,
 * and by its smallest words. */
#include "import/language.h"

#include <string.h>

/* So many words tell a language; more only cost time. */
#define MAX_WORDS 400

/* What a word and a letter are worth; a letter of several languages is shared out. */
#define WORD 1.0
#define LETTER 0.6
#define FOREIGN_LETTER -0.5

typedef struct
{
  const char *code;
  gboolean is_cyrillic;
  const char *letters; /* beyond those that all of its script have */
  const char *words;
} Language;

static const Language languages[] = {
    {"en", FALSE, "",
     "the of and to in a is that for on with was as by at from are be has have it its this were an "
     "will which his or not but their been said he between trade exports imports million billion "
     "year percent president minister"},
    {"de", FALSE, "äöüß",
     "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
     "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über zwischen "
     "handel"},
    {"fr", FALSE, "éèêàçùœâîôûë",
     "le la les de des du et à en un une est que pour dans qui sur par plus au avec ce il pas sont "
     "aux ont été se son sa ses leur cette ou mais comme entre a l'année commerce"},
    {"es", FALSE, "ñóíáúé¿¡",
     "el la los las de del y en un una que es por con para se su al lo como más fue sobre este "
     "entre ha son sus pero también no desde comercio"},
    {"uz", FALSE, "",
     "va bilan uchun bu bo'lgan o'zbekiston ham bir da ning ni dan yil yilda o'rtasida davlat "
     "respublikasi haqida esa edi bo'lib deb kerak qilish hamkorlik qildi savdo"},
    {"tr", FALSE, "ışğüöç",
     "ve bir bu için ile olarak da de olan en çok daha gibi olduğu sonra ticaret"},
    {"ru", TRUE, "ыщёэц",
     "и в на с по что не к из о за от для это как а его был между также году года при до страны "
     "стран республики встречи было вырос выросла торговля торговли экспорт импорт президент"},
    {"tg", TRUE, "ҷҳӣӯғқ",
     "ва дар ба аз бо ки барои ин он аст шуд ҳамкории кишвар миёни тоҷикистон ҷумҳурии байни намуд "
     "шудааст дошт бар то низ савдо президенти"},
    {"kk", TRUE, "әіңұүһғқөыщэц",
     "және мен бен пен бұл үшін туралы болды деп бір қазақстан жылы арасындағы екі осы оның "
     "сондай-ақ мемлекет тарапынан сауда"},
    {"ky", TRUE, "ңөүыщёэц",
     "жана менен бул үчүн болду деп бир кыргыз кыргызстан ошондой эле жылы эки тууралуу өлкөнүн "
     "республикасынын боюнча соода"},
    {"uz", TRUE, "ўқғҳэц",
     "ва билан учун бу ҳам бир деб эди ўзбекистон йил йилда ўртасида бўлган давлат республикаси "
     "ҳақида эса бўйича қилди савдо"},
    {"uk", TRUE, "їєґіщц",
     "та і в на з що до для не про за від як це у його був між року торгівля"},
    {"bg", TRUE, "щц", "и на за от се да в по с не са е че като до търговия"},
};

/* Word or letter → the languages that have it, a bit each; never changed once it is built. */
static GHashTable *
get_clues (void)
{
  static gsize is_built;
  static GHashTable *clues;
  if (g_once_init_enter (&is_built))
    {
      clues = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
        {
          g_auto (GStrv) words = g_strsplit (languages[i].words, " ", -1);
          g_autoptr (GString) letters = g_string_new (NULL);
          for (const char *p = languages[i].letters; *p != '\0'; p = g_utf8_next_char (p))
            g_string_append_printf (letters, "=%.*s ", (int) (g_utf8_next_char (p) - p), p);
          g_auto (GStrv) marked = g_strsplit (letters->str, " ", -1);
          char **lists[] = {words, marked};
          for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
            for (guint w = 0; lists[l][w] != NULL; w++)
              {
                guint having =
                    GPOINTER_TO_UINT (g_hash_table_lookup (clues, lists[l][w])) | 1u << i;
                g_hash_table_insert (clues, g_strdup (lists[l][w]), GUINT_TO_POINTER (having));
              }
        }
      g_once_init_leave (&is_built, 1);
    }
  return clues;
}

typedef struct
{
  guint n_latin;
  guint n_cyrillic;
  guint n_han;
  guint n_kana;
  guint n_hangul;
  guint n_other;
} Scripts;

static void
count_letter (Scripts *scripts, gunichar c)
{
  if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00))
    scripts->n_latin++;
  else if (c >= 0x400 && c < 0x530)
    scripts->n_cyrillic++;
  else if (c >= 0x4E00 && c < 0xA000)
    scripts->n_han++;
  else if (c >= 0x3040 && c < 0x3100)
    scripts->n_kana++;
  else if (c >= 0xAC00 && c < 0xD7A4)
    scripts->n_hangul++;
  else
    scripts->n_other++;
}

static gboolean
joins_word (gunichar c)
{
  return c == '-' || c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BB || c == 0x02BC;
}

/* The next word from *@inout_p on, lower case; FALSE at the end of the text. */
static gboolean
next_word (const char **inout_p, GString *word, Scripts *scripts)
{
  const char *p = *inout_p;
  while (*p != '\0' && !g_unichar_isalpha (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  g_string_truncate (word, 0);
  for (; *p != '\0' && word->len < 200; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (g_unichar_isalpha (c))
        {
          count_letter (scripts, c);
          g_string_append_unichar (word, g_unichar_tolower (c));
        }
      else if (joins_word (c))
        g_string_append_c (word, c == '-' ? '-' : '\'');
      else if (!g_unichar_ismark (c))
        break;
    }
  *inout_p = p;
  return word->len > 0;
}

static void
add_to_scores (double *scores, guint having, double having_it, double lacking_it)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    scores[i] += having & 1u << i ? having_it : lacking_it;
}

static void
rate_word (double *scores, const GString *word, GHashTable *clues)
{
  guint having = GPOINTER_TO_UINT (g_hash_table_lookup (clues, word->str));
  add_to_scores (scores, having, WORD, 0);
  for (const char *p = word->str; *p != '\0'; p = g_utf8_next_char (p))
    {
      if ((guchar) *p < 0x80)
        continue;
      char key[8] = "=";
      memcpy (key + 1, p, g_utf8_next_char (p) - p);
      having = GPOINTER_TO_UINT (g_hash_table_lookup (clues, key));
      if (having != 0)
        add_to_scores (scores, having, LETTER / __builtin_popcount (having), FOREIGN_LETTER);
    }
}

static const char *
choose_by_script (const Scripts *scripts)
{
  guint n_spelled = scripts->n_latin + scripts->n_cyrillic;
  if (scripts->n_kana * 5 > scripts->n_han && scripts->n_kana > n_spelled / 2)
    return "ja";
  if (scripts->n_hangul > n_spelled)
    return "ko";
  return scripts->n_han * 2 > n_spelled ? "zh" : NULL;
}

const char *
serai_language_guess (const char *text)
{
  GHashTable *clues = get_clues ();
  double scores[G_N_ELEMENTS (languages)] = {0};
  Scripts scripts = {0};
  g_autoptr (GString) word = g_string_new (NULL);
  const char *p = text;
  for (guint n = 0; n < MAX_WORDS && next_word (&p, word, &scripts); n++)
    rate_word (scores, word, clues);

  const char *by_script = choose_by_script (&scripts);
  if (by_script != NULL)
    return by_script;
  if (scripts.n_other > scripts.n_latin + scripts.n_cyrillic)
    return NULL;
  gboolean is_cyrillic = scripts.n_cyrillic > scripts.n_latin;
  int best = -1;
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (languages[i].is_cyrillic == is_cyrillic && scores[i] > 0
        && (best < 0 || scores[i] > scores[best]))
      best = i;
  return best >= 0 ? languages[best].code : NULL;
}

gboolean
serai_language_is_known (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (strcmp (languages[i].code, code) == 0)
      return TRUE;
  return strcmp (code, "zh") == 0 || strcmp (code, "ja") == 0 || strcmp (code, "ko") == 0;
}
