/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which language a text is written: by its script, by letters that only one language has, and
 * by its smallest words. */
#include "import/language.h"

#include <string.h>

/* So many words tell a language; more only cost time. */
#define MAX_WORDS 400

typedef struct
{
  const char *code;
  gboolean is_cyrillic;
  const char *letters; /* telling ones: each is worth a little */
  const char *words;   /* blanks around each */
} Language;

static const Language languages[] = {
    {"en", FALSE, "",
     " the of and to in a is that for on with was as by at from are be has have it its this were "
     "an will which his or not but their been said he between "},
    {"de", FALSE, "äöüß",
     " der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
     "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über "},
    {"fr", FALSE, "éèêàçùœ",
     " le la les de des du et à en un une est que pour dans qui sur par plus au avec ce il pas "
     "sont "
     "aux ont été se son sa ses leur cette ou mais comme entre "},
    {"es", FALSE, "ñóíáú¿¡",
     " el la los las de del y en un una que es por con para se su al lo como más fue sobre este "
     "entre ha son sus pero también no ha desde "},
    {"uz", FALSE, "ʻ",
     " va bilan uchun bu bo'lgan o'zbekiston ham bir da ning ni dan yil yilda o'rtasida davlat "
     "respublikasi haqida esa edi bo'lib deb kerak qilish hamkorlik qildi "},
    {"tr", FALSE, "ışğ", " ve bir bu için ile olarak da de olan en çok daha gibi olduğu sonra "},
    {"kk", FALSE, "", " jäne men üşın bul qazaqstan dep boldı bır jylǵy elbasy men "},
    {"ru", TRUE, "ыщ",
     " и в на с по что не к из о за от для это как а его его был между также года году при до "
     "сотрудничества страны республики встречи было "},
    {"tg", TRUE, "ҷҳӣӯ",
     " ва дар ба аз бо ки барои ин он аст шуд ҳамкории кишвар миёни тоҷикистон ҷумҳурии байни "
     "намуд шудааст дошт бар то низ "},
    {"kk", TRUE, "әіңұүһғқө",
     " және мен бен пен бұл үшін туралы болды деп бір қазақстан жылы арасындағы екі осы оның "
     "сондай-ақ мемлекет тарапынан "},
    {"ky", TRUE, "ңөү",
     " жана менен бул үчүн болду деп бир кыргыз кыргызстан ошондой эле жылы эки тууралуу "
     "өлкөнүн республикасынын боюнча "},
    {"uz", TRUE, "ўқғҳ",
     " ва билан учун бу ҳам бир деб эди ўзбекистон йил йилда ўртасида бўлган давлат "
     "республикаси ҳақида эса бўйича қилди "},
    {"uk", TRUE, "їєґі", " та і в на з що до для не про за від як це у його був між року "},
    {"bg", TRUE, "", " и на за от се да в по с не са е че като до "},
};

typedef struct
{
  guint n_latin;
  guint n_cyrillic;
  guint n_han;
  guint n_kana;
  guint n_hangul;
  guint n_arabic;
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
  else if (c >= 0x600 && c < 0x700)
    scripts->n_arabic++;
  else
    scripts->n_other++;
}

static gboolean
joins_word (gunichar c)
{
  return c == '-' || c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BB || c == 0x02BC;
}

/* The word at *@inout_p, lower case with blanks around it; NULL at the end of the text. */
static gboolean
next_word (const char **inout_p, GString *word, Scripts *scripts)
{
  const char *p = *inout_p;
  while (*p != '\0' && !g_unichar_isalpha (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  g_string_assign (word, " ");
  for (; *p != '\0'; p = g_utf8_next_char (p))
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
  g_string_append_c (word, ' ');
  *inout_p = p;
  return word->len > 2;
}

static double
rate_word (const Language *language, const GString *word)
{
  double score = strstr (language->words, word->str) != NULL ? 1 : 0;
  for (const char *p = language->letters; *p != '\0'; p = g_utf8_next_char (p))
    {
      char letter[7] = {0};
      g_unichar_to_utf8 (g_utf8_get_char (p), letter);
      if (strstr (word->str, letter) != NULL)
        score += 0.3;
    }
  return score;
}

/* A letter of a language that this one doesn't have. */
static double
rate_foreign_letters (const Language *language, const GString *word)
{
  static const char *const telling = "әіңұүһғқөҷҳӣӯўїєґыщё";
  static const char *const russian = "ыщё";
  double score = 0;
  for (const char *p = word->str; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (c < 0x80 || g_utf8_strchr (telling, -1, c) == NULL)
        continue;
      gboolean is_russian = g_utf8_strchr (russian, -1, c) != NULL;
      if (g_utf8_strchr (language->letters, -1, c) == NULL && !is_russian)
        score -= 0.5;
      if (is_russian
          && (strcmp (language->code, "tg") == 0 || strcmp (language->code, "uk") == 0
              || strcmp (language->code, "bg") == 0))
        score -= c == 0x0451 ? 0 : 0.5;
    }
  return score;
}

static const char *
choose_by_script (const Scripts *scripts, guint n_words)
{
  guint n_spelled = scripts->n_latin + scripts->n_cyrillic;
  if (scripts->n_kana > 0 && scripts->n_kana * 5 > scripts->n_han
      && scripts->n_kana > n_spelled / 2)
    return "ja";
  if (scripts->n_hangul > n_spelled)
    return "ko";
  if (scripts->n_han * 2 > n_spelled)
    return "zh";
  return NULL;
}

const char *
serai_language_guess (const char *text)
{
  double scores[G_N_ELEMENTS (languages)] = {0};
  Scripts scripts = {0};
  g_autoptr (GString) word = g_string_new (NULL);
  guint n_words = 0;
  for (const char *p = text; n_words < MAX_WORDS && next_word (&p, word, &scripts); n_words++)
    for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
      scores[i] += rate_word (&languages[i], word) + rate_foreign_letters (&languages[i], word);

  const char *by_script = choose_by_script (&scripts, n_words);
  if (by_script != NULL)
    return by_script;
  if (scripts.n_arabic > scripts.n_latin + scripts.n_cyrillic)
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
