/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Russian words that numbers, ranks and dates are made of. */
#include "language/lexicon.h"

/* clang-format off */
const SeraiLexiconRow serai_lexicon_ru[] = {
  { SERAI_WORD_UNIT, 1, "один одна одно одну одного одной одному одним одном" },
  { SERAI_WORD_UNIT, 2, "два две двух двум двумя" }, { SERAI_WORD_UNIT, 3, "три трех трем тремя" },
  { SERAI_WORD_UNIT, 4, "четыре четырех четырем четырьмя" },
  { SERAI_WORD_UNIT, 5, "пять пяти пятью" }, { SERAI_WORD_UNIT, 6, "шесть шести шестью" },
  { SERAI_WORD_UNIT, 7, "семь семи семью" }, { SERAI_WORD_UNIT, 8, "восемь восьми восемью" },
  { SERAI_WORD_UNIT, 9, "девять девяти девятью" }, { SERAI_WORD_UNIT, 10, "десять десяти десятью" },
  { SERAI_WORD_UNIT, 11, "одиннадцать одиннадцати одиннадцатью" },
  { SERAI_WORD_UNIT, 12, "двенадцать двенадцати двенадцатью" },
  { SERAI_WORD_UNIT, 13, "тринадцать тринадцати тринадцатью" },
  { SERAI_WORD_UNIT, 14, "четырнадцать четырнадцати четырнадцатью" },
  { SERAI_WORD_UNIT, 15, "пятнадцать пятнадцати пятнадцатью" },
  { SERAI_WORD_UNIT, 16, "шестнадцать шестнадцати шестнадцатью" },
  { SERAI_WORD_UNIT, 17, "семнадцать семнадцати семнадцатью" },
  { SERAI_WORD_UNIT, 18, "восемнадцать восемнадцати восемнадцатью" },
  { SERAI_WORD_UNIT, 19, "девятнадцать девятнадцати девятнадцатью" },
  { SERAI_WORD_UNIT, 1.5, "полтора полторы полутора" },
  { SERAI_WORD_UNIT, 5e8, "полмиллиарда полумиллиарда полумиллиардом" }, { SERAI_WORD_UNIT, 5e5, "полмиллиона полумиллиона полумиллионом" },
  { SERAI_WORD_UNIT, 150, "полтораста" },
  { SERAI_WORD_TENS, 20, "двадцать двадцати двадцатью" },
  { SERAI_WORD_TENS, 30, "тридцать тридцати тридцатью" }, { SERAI_WORD_TENS, 40, "сорок сорока" },
  { SERAI_WORD_TENS, 50, "пятьдесят пятидесяти" }, { SERAI_WORD_TENS, 60, "шестьдесят шестидесяти" },
  { SERAI_WORD_TENS, 70, "семьдесят семидесяти" },
  { SERAI_WORD_TENS, 80, "восемьдесят восьмидесяти" }, { SERAI_WORD_TENS, 90, "девяносто девяноста" },
  { SERAI_WORD_HUNDREDS, 100, "сто ста" }, { SERAI_WORD_HUNDREDS, 200, "двести двухсот двумстам" },
  { SERAI_WORD_HUNDREDS, 300, "триста трехсот" }, { SERAI_WORD_HUNDREDS, 400, "четыреста четырехсот" },
  { SERAI_WORD_HUNDREDS, 500, "пятьсот пятисот" }, { SERAI_WORD_HUNDREDS, 600, "шестьсот шестисот" },
  { SERAI_WORD_HUNDREDS, 700, "семьсот семисот" },
  { SERAI_WORD_HUNDREDS, 800, "восемьсот восьмисот" },
  { SERAI_WORD_HUNDREDS, 900, "девятьсот девятисот" },
  { SERAI_WORD_SCALE, 1e3, "тыс тысяч* тысячу тысячи" }, { SERAI_WORD_SCALE, 1e6, "млн мил миллион*" },
  { SERAI_WORD_SCALE, 1e9, "млрд миллиард*" }, { SERAI_WORD_SCALE, 1e12, "трлн триллион*" },
  { SERAI_WORD_SCALE, 1e6, "миллион миллиона миллиону миллионом" },
  { SERAI_WORD_SCALE, 1e9, "миллиард миллиарда миллиарду миллиардом" },
  { SERAI_WORD_SCALE, 1e12, "триллион триллиона" },
  { SERAI_WORD_ONE_SCALE, 0, "тысячу миллион миллиона миллиону миллионом миллиард миллиарда "
    "миллиарду миллиардом триллион триллиона" },
  { SERAI_WORD_DOZEN, 12, "дюжин*" }, { SERAI_WORD_DOZEN, 10, "десятка" },
  { SERAI_WORD_FRACTION, 1.0 / 2, "половина половины половине половину половиной пол" },
  { SERAI_WORD_FRACTION, 1.0 / 3, "треть трети третью третей" },
  { SERAI_WORD_FRACTION, 1.0 / 4, "четверть четверти четвертью четвертей" },
  { SERAI_WORD_PART_NOUN, 0, "часть части частью доля доли долю" },
  { SERAI_WORD_AND, 0, "и" }, { SERAI_WORD_WITH_PART, 0, "с" },
  { SERAI_WORD_CURRENCY_SIGN, 0, "€ £ ¥ ₹ ₽ ₸" }, { SERAI_WORD_PER, 0, "/" },
  { SERAI_WORD_MINUS, 0, "минус" }, { SERAI_WORD_PLUS, 0, "+" }, { SERAI_WORD_UNIT, 0, "ноль нуль" },
  { SERAI_WORD_VAGUE, 0, "несколько нескольких несколькими десятки десятков сотни сотен тысячи "
    "много многих" },
  { SERAI_WORD_MULTIPLE, 2, "вдвое двукратно двукратный двукратного удвоил* удвоит* удвоен* удвоить "
    "удвоилась удвоились" },
  { SERAI_WORD_MULTIPLE, 3, "втрое троекратно утроил* утроить утроился утроилась" },
  { SERAI_WORD_MULTIPLE, 4, "вчетверо" }, { SERAI_WORD_MULTIPLE, 5, "впятеро" },
  { SERAI_WORD_MULTIPLE, 6, "вшестеро" }, { SERAI_WORD_MULTIPLE, 7, "всемеро" },
  { SERAI_WORD_MULTIPLE, 10, "вдесятеро" }, { SERAI_WORD_MULTIPLE, 1.5, "полуторакратн*" },
  { SERAI_WORD_TIMES, 0, "раз раза" }, { SERAI_WORD_TIMES_LEAD, 0, "в во на" },
  { SERAI_WORD_FOLD, 0, "кратн* кратный кратного кратное" },
  { SERAI_WORD_PERCENT, 0, "% процент* проц" },
  { SERAI_WORD_COMPARED, 0, "больше меньше выше ниже чем дешевле дороже быстрее всего всей всех от "
    "его ее их" },
  { SERAI_WORD_MOVE, 0, "на составил* составляет составляют вырос* снизил* увеличил* составить" },
  { SERAI_WORD_NUMBERED, 0, "№ n номер* стать* пункт* рейс* указ* глав* страниц* кабинет*" },
  { SERAI_WORD_REACHED, 0, "достиг* достигн* составил* составляет превысил* составит составят" },
  { SERAI_WORD_CLOCK, 0, "час часов часа мск" },

  { SERAI_WORD_ORDINAL, 1, "перв* i" }, { SERAI_WORD_ORDINAL, 2, "втор* ii" },
  { SERAI_WORD_ORDINAL, 3, "третий третьего третьему третьим третьем третья третьей третью третье "
    "третьи третьих iii" },
  { SERAI_WORD_ORDINAL, 4, "четверт* iv" }, { SERAI_WORD_ORDINAL, 5, "пятый пятого пятому пятым пятом "
    "пятая пятой пятую пятое v" },
  { SERAI_WORD_ORDINAL, 6, "шестой шестого шестому шестым шестом шестая шестую шестое" },
  { SERAI_WORD_ORDINAL, 7, "седьм*" }, { SERAI_WORD_ORDINAL, 8, "восьмой восьмого восьмому восьмым "
    "восьмом восьмая восьмую восьмое" },
  { SERAI_WORD_ORDINAL, 9, "девятый девятого девятому девятым девятом девятая девятой девятую девятое" },
  { SERAI_WORD_ORDINAL, 10, "десятый десятого десятому десятым десятом десятая десятой десятую десятое" },
  { SERAI_WORD_ORDINAL, 11, "одиннадцат*" }, { SERAI_WORD_ORDINAL, 12, "двенадцат*" },
  { SERAI_WORD_ORDINAL, 13, "тринадцат*" }, { SERAI_WORD_ORDINAL, 14, "четырнадцат*" },
  { SERAI_WORD_ORDINAL, 15, "пятнадцат*" }, { SERAI_WORD_ORDINAL, 20, "двадцатый двадцатого "
    "двадцатом двадцатая двадцатое" },
  { SERAI_WORD_ORDINAL_ENDING, 0, "й я е го му м ю ом ой ый ая ое ые х ми тый ти" },
  { SERAI_WORD_SUPERLATIVE, 0, "крупнейш*" },
  { SERAI_WORD_RANK_NOUN, 0, "место места месте местом местах строчку строчке позицию позиции позиция "
    "строку строке" },
  { SERAI_WORD_RANK_VERB, 0, "стал стала стали" },
  { SERAI_WORD_AMONG, 0, "среди после" },
  { SERAI_WORD_RANK_BEARER, 0, "партнер* поставщик* покупател* экспортер* импортер* потребител* "
    "рынок рынком" },

  { SERAI_WORD_MONTH, 1, "январ*" }, { SERAI_WORD_MONTH, 2, "феврал*" }, { SERAI_WORD_MONTH, 3, "март "
    "марта марте марту мартом" },
  { SERAI_WORD_MONTH, 4, "апрел*" }, { SERAI_WORD_MONTH, 5, "май мая мае маем маю" },
  { SERAI_WORD_MONTH, 6, "июнь июня июне июнем июню" }, { SERAI_WORD_MONTH, 7, "июль июля июле июлем "
    "июлю" },
  { SERAI_WORD_MONTH, 8, "август августа августе августом августу" }, { SERAI_WORD_MONTH, 9, "сентябр*" },
  { SERAI_WORD_MONTH, 10, "октябр*" }, { SERAI_WORD_MONTH, 11, "ноябр*" },
  { SERAI_WORD_MONTH, 12, "декабр*" },
  { SERAI_WORD_WEEKDAY, 1, "понедельник понедельника" }, { SERAI_WORD_WEEKDAY, 2, "вторник вторника" },
  { SERAI_WORD_WEEKDAY, 3, "среда среду среды" }, { SERAI_WORD_WEEKDAY, 4, "четверг четверга" },
  { SERAI_WORD_WEEKDAY, 5, "пятница пятницу пятницы" },
  { SERAI_WORD_WEEKDAY, 6, "суббота субботу субботы" },
  { SERAI_WORD_WEEKDAY, 7, "воскресенье воскресенья" },
  { SERAI_WORD_DAY_PART, 0, "утром днем вечером ночью" },
  { SERAI_WORD_CENTURY, 0, "век века веке веку веков столетие столетия столетии" },
  { SERAI_WORD_ORDINAL, 16, "xvi" }, { SERAI_WORD_ORDINAL, 17, "xvii" },
  { SERAI_WORD_ORDINAL, 18, "xviii" }, { SERAI_WORD_ORDINAL, 19, "xix" },
  { SERAI_WORD_ORDINAL, 20, "xx" }, { SERAI_WORD_ORDINAL, 21, "xxi" },
  { SERAI_WORD_SEASON, 1, "весна весны весной весне весну" },
  { SERAI_WORD_SEASON, 2, "лето летом лете лету" },
  { SERAI_WORD_SEASON, 3, "осень осени осенью" }, { SERAI_WORD_SEASON, 4, "зима зимы зимой зиме зиму" },
  { SERAI_WORD_SPAN, SERAI_SPAN_DAY, "день дня дни дней днем" },
  { SERAI_WORD_SPAN, SERAI_SPAN_WEEK, "неделя недели неделе неделю недель неделей" },
  { SERAI_WORD_SPAN, SERAI_SPAN_MONTH, "месяц месяца месяце месяцу месяцы месяцев месяцам месяцем "
    "месяцах мес" },
  { SERAI_WORD_SPAN, SERAI_SPAN_QUARTER, "квартал квартала квартале кварталу кварталы кварталов кв" },
  { SERAI_WORD_HOLIDAY, 0, "новому нового новый навруз навруза наврузу наурыз наурыза нооруз "
    "нооруза новруз наврӯз наврӯзи" },
  { SERAI_WORD_SPAN, SERAI_SPAN_HALF, "полугодие полугодия полугодии полугодию половина половины "
    "половине половину" },
  { SERAI_WORD_SPAN, SERAI_SPAN_YEAR, "год года году годом годе годы годов годам годах лет" },
  { SERAI_WORD_SPAN, SERAI_SPAN_DECADE, "десятилетие десятилетия десятилетии десятилетию" },
  { SERAI_WORD_MOMENT, 0, "час часа часов минут минуты века" },
  { SERAI_WORD_SPANS, 0, "дни недели месяцы кварталы годы" },
  { SERAI_WORD_YEAR_AFTER, 0, "год года году годом годе г годы годов годам годах гг" },
  { SERAI_WORD_BARE_YEAR, 0, "года" },
  { SERAI_WORD_SHIFT, -1, "прошлый прошлого прошлому прошлым прошлом прошлая прошлой прошлую прошлое "
    "минувш* предыдущ* прошедш* истекш*" },
  { SERAI_WORD_SHIFT, 0, "этот этого этому этим этом эта этой эту это текущ* нынешн*" },
  { SERAI_WORD_SHIFT, 1, "следующий следующего следующему следующим следующем следующая следующей "
    "следующую следующее будущий будущего будущему будущем будущей будущую грядущ* предстоящ*" },
  { SERAI_WORD_ANAPHOR, 0, "предыдущ*" },
  { SERAI_WORD_STRETCH, -1, "последн* минувшие минувших прошедшие прошедших прошлые прошлых" },
  { SERAI_WORD_STRETCH, 1, "ближайш* следующие следующих предстоящие предстоящих" },
  { SERAI_WORD_DAY, -1, "вчера накануне" }, { SERAI_WORD_DAY, 0, "сегодня" },
  { SERAI_WORD_DAY, 1, "завтра" }, { SERAI_WORD_DAY, -2, "позавчера" },
  { SERAI_WORD_DAY, 2, "послезавтра" }, { SERAI_WORD_EVERY, 0, "каждый каждая каждое каждого каждую" },
  { SERAI_WORD_FIRST, 0, "перв*" }, { SERAI_WORD_FINAL, 0, "последн*" },
  { SERAI_WORD_TO, 0, "до по -" }, { SERAI_WORD_FROM, 0, "от с со" }, { SERAI_WORD_BETWEEN, 0, "между" },
  { SERAI_WORD_SINCE, 0, "с со" },
  { SERAI_WORD_IN, 0, "в во с со к ко до от за на по после перед между и или ( - &" },
  { SERAI_WORD_OVER, 0, "за" },
  { SERAI_WORD_START, 0, "начала начало" }, { SERAI_WORD_END, 0, "конец конца концу конце" },
  { SERAI_WORD_PART, 1, "начало начала началу начале" },
  { SERAI_WORD_PART, 2, "середина середины середине середину" },
  { SERAI_WORD_PART, 4, "конец конца концу конце" },
  { SERAI_WORD_SAME, 0, "аналогичн* соответствующ* тот того том тому те тех" },
  { SERAI_WORD_PARTICLE, 0, "же" }, { SERAI_WORD_PERIOD, 0, "период периода периоде периоду периодом" },
  { SERAI_WORD_EARLIER, 0, "ранее назад раньше" },

  { SERAI_WORD_FUTURE, 0, "будет будут планирует планируют планирует* планируется намерен* пройдет "
    "пройдут состоится состоятся откроется откроются посетит посетят запланирован* ожидается "
    "ожидаются выступит встретится встретятся намечен* предстоит поставит поставят получит получат "
    "начнет начнут начнется завершится примет примут предложил* пригласил* поручил* договорил* "
    "прибудет должен должна должны обсудит обсудят рассмотрит рассмотрят поручено" },
  { SERAI_WORD_PAST, 0, "был была было были состоялся состоялась состоялось состоялись" },
  { SERAI_WORD_RAISED, 0, "довести довед* доведен* увеличить увеличил* увеличит* поднять поднял* "
    "нарастить нарастил* вырос* возрос* сократить сократил* снизить снизил* упал* достичь "
    "достиг* рост роста расширить расширил* повысить повысил* сокращен* увеличен*" },

  { SERAI_WORD_STOP, 0, "и или но а в во на с со к ко по из от до за для о об при без у над под между "
    "через среди после перед против чем что как который которая которые которых это этот эта эти тот "
    "те он она они его ее их мы нас нам наш не ни же ли бы был была было были есть будет будут уже "
    "еще также только всего более менее больше меньше около почти свыше ежегодно годом годов году "
    "года год лет раз раза тогда когда если" },
  { SERAI_WORD_TRADE, 0, "экспорт* импорт* поставк* поставил* вывоз* ввоз* продаж* продал* купил* "
    "закупил* товар* тонн тонны тонну торгов* груз* товарооборот*" },
  { SERAI_WORD_WARY_GOOD, 0, "машины машин машина судов суда корабли кораблей автомобилей лед камень "
    "камня книги книг цветы бумага бумаги стекло рыбы" },
};
const guint serai_lexicon_n_ru = G_N_ELEMENTS (serai_lexicon_ru);

const SeraiHedge serai_hedges_ru[] = {
  { SERAI_BOUND_ABOVE, FALSE, "не менее чем" }, { SERAI_BOUND_ABOVE, FALSE, "не менее" },
  { SERAI_BOUND_ABOVE, FALSE, "не меньше" },
  { SERAI_BOUND_BELOW, TRUE, "не превысил" }, { SERAI_BOUND_BELOW, TRUE, "не превысила" },
  { SERAI_BOUND_BELOW, TRUE, "не превышает" }, { SERAI_BOUND_BELOW, TRUE, "приблизился к" },
  { SERAI_BOUND_BELOW, TRUE, "приблизилась к" }, { SERAI_BOUND_BELOW, TRUE, "приблизились к" },
  { SERAI_BOUND_BELOW, TRUE, "приблизилось к" }, { SERAI_BOUND_BELOW, TRUE, "приближается к" },
  { SERAI_BOUND_BELOW, FALSE, "не более чем" }, { SERAI_BOUND_BELOW, FALSE, "не более" },
  { SERAI_BOUND_BELOW, FALSE, "не больше" }, { SERAI_BOUND_BELOW, FALSE, "не выше" },
  { SERAI_BOUND_BELOW, FALSE, "чуть менее" }, { SERAI_BOUND_BELOW, FALSE, "чуть меньше" },
  { SERAI_BOUND_BELOW, FALSE, "немногим менее" }, { SERAI_BOUND_BELOW, FALSE, "менее чем" },
  { SERAI_BOUND_BELOW, FALSE, "меньше чем" }, { SERAI_BOUND_BELOW, FALSE, "без малого" },
  { SERAI_BOUND_BELOW, FALSE, "близко к" }, { SERAI_BOUND_BELOW, FALSE, "максимум" },
  { SERAI_BOUND_BELOW, FALSE, "почти" }, { SERAI_BOUND_BELOW, FALSE, "практически" },
  { SERAI_BOUND_BELOW, FALSE, "менее" }, { SERAI_BOUND_BELOW, FALSE, "меньше" },
  { SERAI_BOUND_BELOW, FALSE, "ниже" }, { SERAI_BOUND_BELOW, FALSE, "до" },
  { SERAI_BOUND_BELOW, FALSE, "<" },
  { SERAI_BOUND_ABOVE, FALSE, "чуть более" },
  { SERAI_BOUND_ABOVE, FALSE, "чуть больше" }, { SERAI_BOUND_ABOVE, FALSE, "немногим более" },
  { SERAI_BOUND_ABOVE, FALSE, "более чем" }, { SERAI_BOUND_ABOVE, FALSE, "больше чем" },
  { SERAI_BOUND_ABOVE, FALSE, "как минимум" }, { SERAI_BOUND_ABOVE, FALSE, "по меньшей мере" },
  { SERAI_BOUND_ABOVE, FALSE, "минимум" }, { SERAI_BOUND_ABOVE, FALSE, "более" },
  { SERAI_BOUND_ABOVE, FALSE, "больше" }, { SERAI_BOUND_ABOVE, FALSE, "свыше" },
  { SERAI_BOUND_ABOVE, FALSE, "выше" }, { SERAI_BOUND_ABOVE, FALSE, ">" },
  { SERAI_BOUND_ABOVE, TRUE, "превысил" }, { SERAI_BOUND_ABOVE, TRUE, "превысила" },
  { SERAI_BOUND_ABOVE, TRUE, "превысило" }, { SERAI_BOUND_ABOVE, TRUE, "превысили" },
  { SERAI_BOUND_ABOVE, TRUE, "превысит" }, { SERAI_BOUND_ABOVE, TRUE, "превысят" },
  { SERAI_BOUND_ABOVE, TRUE, "превышает" }, { SERAI_BOUND_ABOVE, TRUE, "превышают" },
  { SERAI_BOUND_ABOVE, TRUE, "превысив" }, { SERAI_BOUND_ABOVE, TRUE, "перешагнул" },
  { SERAI_BOUND_ABOUT, FALSE, "в пределах" }, { SERAI_BOUND_ABOUT, FALSE, "в районе" },
  { SERAI_BOUND_ABOUT, FALSE, "около" }, { SERAI_BOUND_ABOUT, FALSE, "порядка" },
  { SERAI_BOUND_ABOUT, FALSE, "примерно" }, { SERAI_BOUND_ABOUT, FALSE, "приблизительно" },
  { SERAI_BOUND_ABOUT, FALSE, "ориентировочно" }, { SERAI_BOUND_ABOUT, FALSE, "~" },
  { SERAI_BOUND_ABOUT, FALSE, "≈" },
  { SERAI_BOUND_EXACT, FALSE, "лишь" }, { SERAI_BOUND_EXACT, FALSE, "только" },
  { SERAI_BOUND_EXACT, FALSE, "всего лишь" }, { SERAI_BOUND_EXACT, FALSE, "всего" },
  { SERAI_BOUND_EXACT, FALSE, "ровно" },
};
const guint serai_hedges_n_ru = G_N_ELEMENTS (serai_hedges_ru);
/* clang-format on */
