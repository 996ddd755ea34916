/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "describe.h"

#include "base/text.h"
#include "language/analysis.h"

#include <string.h>

static void
test_numbers_and_dates_of_russian_sentences (void)
{
  static const DescribedCase cases[] = {
      {"За девять месяцев текущего года товарооборот составил почти 1,5 млрд долларов США.",
       "date{девять месяцев текущего года}=2023-01/2023-09; "
       "money{почти 1,5 млрд долларов США}=1500000000 USD below"},
      {"В январе–сентябре прошлого года оборот достиг полутора миллиардов долларов.",
       "date{январе–сентябре прошлого года}=2022-01/2022-09; "
       "money{полутора миллиардов долларов}=1500000000 USD"},
      {"В первом полугодии цены выросли более чем на двадцать процентов.",
       "date{первом полугодии}=2023-H1; "
       "percent{более чем на двадцать процентов}=20 above"},
      {"По итогам 2022 года торговля увеличилась в 1,6 раза.",
       "date{2022 года}=2022; percent{1,6 раза}=1.6 x"},
      {"К 2030 году её намерены довести до 2 млрд рублей.",
       "date{2030 году}=2030; money{2 млрд рублей}=2000000000 RUB"},
      {"Было выпущено не менее 300 тракторов и 5 тыс. прицепов.",
       "quantity{не менее 300 тракторов}=300 тракторов above; "
       "quantity{5 тыс. прицепов}=5000 прицепов"},
      {"Казахстан занимает второе место, доля его составила около четверти.",
       "ordinal{второе место}=2; percent{около четверти}=25 about"},
      {"Два с половиной миллиарда тенге выделили в четверг, 9 ноября 2023 года.",
       "money{Два с половиной миллиарда тенге}=2500000000 KZT; "
       "date{четверг, 9 ноября 2023 года}=2023-11-09"},
      {"На прошлой неделе вывоз упал вдвое, на 5–7 % подорожал рис.",
       "date{прошлой неделе}=2023-10-30/2023-11-05; percent{вдвое}=2 x; "
       "percent{5–7 %}=5..7; commodity{рис}=1006"},
      {"Сто двадцать пять студентов учатся здесь с 1 сентября 2021 г. за счёт бюджета.",
       "quantity{Сто двадцать пять студентов}=125 студентов; "
       "date{1 сентября 2021 г.}=2021-09-01"},
      {"Треть поставок, или полмиллиона тонн, уйдёт до конца года.",
       "percent{Треть}=33.33333333; quantity{полмиллиона тонн}=500000 тонн; "
       "date{конца года}=2023"},
  };
  check_descriptions_in ("ru", cases, G_N_ELEMENTS (cases), "2023-11-10", 0);
}

static void
test_dates_and_money_of_tajik_and_kazakh_sentences (void)
{
  static const DescribedCase tajik[] = {
      {"Санаи 4 майи соли 2023 дар шаҳри Остона 25 миллион сомонӣ ҷудо шуд.",
       "date{4 майи соли 2023}=2023-05-04; money{25 миллион сомонӣ}=25000000 TJS"},
      {"Дар соли 2022 содирот 20 фоиз афзуд.", "date{соли 2022}=2022; percent{20 фоиз}=20"},
  };
  static const DescribedCase kazakh[] = {
      {"2023 жылғы 4 мамырда 300 миллион теңге бөлінді.",
       "date{2023 жылғы 4 мамырда}=2023-05-04; money{300 миллион теңге}=300000000 KZT"},
      {"2022 жылы экспорт 20 пайызға өсті.", "date{2022 жылы}=2022; percent{20 пайызға}=20"},
  };
  check_descriptions_in ("tg", tajik, G_N_ELEMENTS (tajik), "2023-05-10", 0);
  check_descriptions_in ("kk", kazakh, G_N_ELEMENTS (kazakh), "2023-05-10", 0);
}

/* "<country:Казахстан>" → "Казахстан" */
static char *
take_marks_off (const char *marked)
{
  GString *text = g_string_new (NULL);
  gboolean is_mark = FALSE;
  for (const char *p = marked; *p != '\0'; p++)
    {
      if (*p == '<')
        is_mark = TRUE;
      if (!is_mark && *p != '>')
        g_string_append_c (text, *p);
      if (*p == ':')
        is_mark = FALSE;
    }
  return g_string_free (text, FALSE);
}

/* @text with marks around its names, those inside another one left out. */
static char *
put_marks_on (const char *text, const SeraiAnalysis *analysis)
{
  GString *marked = g_string_new (NULL);
  guint at = 0;
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      guint start = serai_text_byte_at_offset (text, mention->span.start);
      guint end = serai_text_byte_at_offset (text, mention->span.end);
      if (serai_mention_kind_is_value (mention->kind) || start < at)
        continue;
      g_string_append_len (marked, text + at, start - at);
      g_string_append_printf (marked, "<%s:%.*s>", serai_mention_kind_to_string (mention->kind),
                              (int) (end - start), text + start);
      at = end;
    }
  g_string_append (marked, text + at);
  return g_string_free (marked, FALSE);
}

static SeraiAnalysis *
analyse (SeraiRecogniser *recogniser, const char *language, const char *text)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  document->language = g_strdup (language);
  document->text = g_strdup (text);
  document->published = serai_day_parse ("2023-05-10");
  return serai_analysis_new (recogniser, document);
}

static SeraiRecogniser *
make_recogniser (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  return serai_recogniser_new (reference);
}

static void
check_names (const char *language, const char *const *passages, guint n_passages)
{
  g_autoptr (SeraiRecogniser) recogniser = make_recogniser ();
  for (guint i = 0; i < n_passages; i++)
    {
      g_autofree char *text = take_marks_off (passages[i]);
      g_autoptr (SeraiAnalysis) analysis = analyse (recogniser, language, text);
      g_autofree char *marked = put_marks_on (text, analysis);
      g_assert_cmpstr (marked, ==, passages[i]);
    }
}

static void
test_names_in_all_cases (void)
{
  static const char *const passages[] = {
      "<person:Президент Республики Казахстан> <person:Касым-Жомарт Токаев> провёл в "
      "<place:Астане> переговоры с <person:Президентом Кыргызстана> <person:Садыром "
      "Жапаровым>.",
      "<person:Глава государства> поблагодарил <country:узбекскую сторону> за "
      "гостеприимство, а <country:казахские> инженеры вернулись в <place:Алматы>.",
      "<organisation:Министерство энергетики и водных ресурсов Республики "
      "Таджикистан> сообщило о ремонте <place:Нурекской ГЭС>.",
      "<person:Заместитель министра транспорта> <person:Дилшод Каримов> выступил на "
      "<event:третьем заседании Совместной комиссии по автомобильным перевозкам>.",
      "По словам <person:А. Б. Сейтжанова>, <country:российские> и "
      "<country:китайские> покупатели ждут урожая. <person:Сейтжанов> назвал цену.",
      "Стороны подписали <agreement:Соглашение о взаимном признании дипломов> и "
      "<agreement:Меморандум о сотрудничестве в сфере туризма>.",
      "<country:Казахстанская> компания <organisation:ТОО «Алтын Жол»> купит станки "
      "у <country:белорусского> завода «<organisation:Гранит>».",
      "<person:Премьер-министр Узбекистана> <person:Абдулла Арипов> и "
      "<country:киргизский> министр <person:Нурлан Асанов> открыли <event:XII "
      "Международный форум текстильщиков>.",
      "<country:Таджикская сторона> передала ноту <organisation:Министерству "
      "иностранных дел Афганистана>.",
      "В <place:Хатлонской области> и в городе <place:Куляб> построят склады, "
      "сообщила <organisation:Торгово-промышленная палата Республики Таджикистан>.",
      "<person:Министр иностранных дел России> <person:Сергей Лавров> посетит "
      "<place:Баку>, где встретится с <person:Джейхуном Байрамовым>.",
      "<person:Директор Агентства по развитию туризма> <person:Мадина Юсупова> "
      "ответила на вопросы. «Мы ждём гостей из <country:Ирана>», — сказала "
      "<person:Юсупова>.",
      "<person:Узбекский лидер> принял участие в заседании, а <country:туркменские> "
      "дипломаты побывали в <place:Самарканде>.",
      "<organisation:Азиатский банк развития> (<organisation:АБР>) выделит "
      "<country:Монголии> кредит; <organisation:ЕАЭС> и <organisation:СНГ> проведут "
      "совещание.",
      "<person:Лидер нации>, <person:Президент Республики Таджикистан> уважаемый "
      "<person:Эмомали Рахмон> принял посла <country:Японии>.",
  };
  check_names ("ru", passages, G_N_ELEMENTS (passages));
}

static void
test_titles_and_cases_are_one_person (void)
{
  g_autoptr (SeraiRecogniser) recogniser = make_recogniser ();
  const char *text =
      "Президент Республики Таджикистан Эмомали Рахмон провёл переговоры. Затем Лидер "
      "нации беседовал с Шавкатом Миромоновичем Мирзиёевым. Рахмон поблагодарил "
      "Мирзиёева, а узбекский лидер пригласил Эмомали Рахмона в Хиву.";
  g_autoptr (SeraiAnalysis) analysis = analyse (recogniser, "ru", text);
  guint n_people = 0;
  for (guint i = 0; i < analysis->entities->len; i++)
    {
      const SeraiEntity *entity = g_ptr_array_index (analysis->entities, i);
      n_people += entity->kind == SERAI_MENTION_PERSON;
    }
  g_assert_cmpuint (n_people, ==, 2);
}

/* "level turnover TJK KAZ 1500000000 USD below 2022" */
static char *
describe_claim (const SeraiClaim *claim)
{
  g_autofree char *period = serai_period_format (claim->period);
  return g_strdup_printf ("%s %s %s %s %.10g %s %s %s", serai_claim_kind_to_string (claim->kind),
                          serai_measure_to_string (claim->measure), claim->reporter, claim->partner,
                          claim->value, claim->unit, serai_bound_to_string (claim->bound),
                          period != NULL ? period : "-");
}

static void
test_claims_of_russian_sentences (void)
{
  static const struct
  {
    const char *text;
    const char *claims;
  } cases[] = {
      {"В прошлом году товарооборот между Таджикистаном и Казахстаном достиг почти полутора "
       "миллиардов долларов и вырос более чем на двадцать процентов.",
       "level turnover TJK KAZ 1500000000 USD below 2022; "
       "change turnover TJK KAZ 20 percent above 2022"},
      {"Сегодня Казахстан занимает второе место среди торговых партнёров Таджикистана.",
       "rank turnover TJK KAZ 2 rank exact -"},
      {"Экспорт Казахстана в Узбекистан составил в 2022 году 3,7 млрд долларов.",
       "level exports KAZ UZB 3700000000 USD exact 2022"},
      {"Доля Китая в импорте Таджикистана составила в 2021 году 23 процента.",
       "share imports TJK CHN 23 percent exact 2021"},
      {"К 2030 году Грузия и Армения намерены довести товарооборот до 2 млрд долларов.",
       "target turnover GEO ARM 2000000000 USD exact 2030"},
      {"Товарооборот Армении с Ираном может достичь 3 млрд долларов.", ""},
  };
  g_autoptr (SeraiRecogniser) recogniser = make_recogniser ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiAnalysis) analysis = analyse (recogniser, "ru", cases[i].text);
      GString *line = g_string_new (NULL);
      for (guint k = 0; k < analysis->claims->len; k++)
        {
          g_autofree char *claim = describe_claim (g_ptr_array_index (analysis->claims, k));
          g_string_append_printf (line, "%s%s", k > 0 ? "; " : "", claim);
        }
      g_assert_cmpstr (line->str, ==, cases[i].claims);
      g_string_free (line, TRUE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/russian/numbers-and-dates-of-russian-sentences",
                   test_numbers_and_dates_of_russian_sentences);
  g_test_add_func ("/language/russian/dates-and-money-of-tajik-and-kazakh-sentences",
                   test_dates_and_money_of_tajik_and_kazakh_sentences);
  g_test_add_func ("/language/russian/names-in-all-cases", test_names_in_all_cases);
  g_test_add_func ("/language/russian/titles-and-cases-are-one-person",
                   test_titles_and_cases_are_one_person);
  g_test_add_func ("/language/russian/claims-of-russian-sentences",
                   test_claims_of_russian_sentences);
  return g_test_run ();
}
