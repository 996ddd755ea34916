/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The English words that numbers, ranks and dates are made of. */
#include "language/lexicon.h"

/* clang-format off */
const SeraiLexiconRow serai_lexicon_en[] = {
  { SERAI_WORD_UNIT, 0, "zero naught nought" },
  { SERAI_WORD_UNIT, 1, "one" }, { SERAI_WORD_UNIT, 2, "two" }, { SERAI_WORD_UNIT, 3, "three" },
  { SERAI_WORD_UNIT, 4, "four" }, { SERAI_WORD_UNIT, 5, "five" }, { SERAI_WORD_UNIT, 6, "six" },
  { SERAI_WORD_UNIT, 7, "seven" }, { SERAI_WORD_UNIT, 8, "eight" }, { SERAI_WORD_UNIT, 9, "nine" },
  { SERAI_WORD_UNIT, 10, "ten" }, { SERAI_WORD_UNIT, 11, "eleven" }, { SERAI_WORD_UNIT, 12, "twelve" },
  { SERAI_WORD_UNIT, 13, "thirteen" }, { SERAI_WORD_UNIT, 14, "fourteen" },
  { SERAI_WORD_UNIT, 15, "fifteen" }, { SERAI_WORD_UNIT, 16, "sixteen" },
  { SERAI_WORD_UNIT, 17, "seventeen" }, { SERAI_WORD_UNIT, 18, "eighteen" },
  { SERAI_WORD_UNIT, 19, "nineteen" },
  { SERAI_WORD_TENS, 20, "twenty" }, { SERAI_WORD_TENS, 30, "thirty" },
  { SERAI_WORD_TENS, 40, "forty fourty" }, { SERAI_WORD_TENS, 50, "fifty" },
  { SERAI_WORD_TENS, 60, "sixty" }, { SERAI_WORD_TENS, 70, "seventy" },
  { SERAI_WORD_TENS, 80, "eighty" }, { SERAI_WORD_TENS, 90, "ninety" },
  { SERAI_WORD_HUNDRED, 100, "hundred" },
  { SERAI_WORD_SCALE, 1e3, "thousand thsd" }, { SERAI_WORD_SCALE, 1e5, "lakh lakhs lac" },
  { SERAI_WORD_SCALE, 1e6, "million mn mln mio" }, { SERAI_WORD_SCALE, 1e7, "crore crores cr" },
  { SERAI_WORD_SCALE, 1e9, "billion bn bln milliard" },
  { SERAI_WORD_SCALE, 1e12, "trillion trn trln tln" },
  { SERAI_WORD_SHORT_SCALE, 1e3, "k" }, { SERAI_WORD_SHORT_SCALE, 1e6, "m mm" },
  { SERAI_WORD_SHORT_SCALE, 1e9, "b" }, { SERAI_WORD_SHORT_SCALE, 1e12, "t tn" },
  { SERAI_WORD_DOZEN, 12, "dozen dozens" },
  { SERAI_WORD_FRACTION, 1.0 / 2, "half halves" }, { SERAI_WORD_FRACTION, 1.0 / 3, "third thirds" },
  { SERAI_WORD_FRACTION, 1.0 / 4, "quarter quarters fourth fourths" },
  { SERAI_WORD_FRACTION, 1.0 / 5, "fifth fifths" }, { SERAI_WORD_FRACTION, 1.0 / 6, "sixth sixths" },
  { SERAI_WORD_FRACTION, 1.0 / 7, "seventh sevenths" },
  { SERAI_WORD_FRACTION, 1.0 / 8, "eighth eighths" },
  { SERAI_WORD_FRACTION, 1.0 / 9, "ninth ninths" },
  { SERAI_WORD_FRACTION, 1.0 / 10, "tenth tenths" },
  { SERAI_WORD_FRACTION, 1.0 / 11, "eleventh elevenths" },
  { SERAI_WORD_FRACTION, 1.0 / 12, "twelfth twelfths" },
  { SERAI_WORD_FRACTION, 1.0 / 13, "thirteenth thirteenths" },
  { SERAI_WORD_FRACTION, 1.0 / 14, "fourteenth fourteenths" },
  { SERAI_WORD_FRACTION, 1.0 / 15, "fifteenth fifteenths" },
  { SERAI_WORD_FRACTION, 1.0 / 16, "sixteenth sixteenths" },
  { SERAI_WORD_FRACTION, 1.0 / 17, "seventeenth seventeenths" },
  { SERAI_WORD_FRACTION, 1.0 / 18, "eighteenth eighteenths" },
  { SERAI_WORD_FRACTION, 1.0 / 19, "nineteenth nineteenths" },
  { SERAI_WORD_FRACTION, 1.0 / 20, "twentieth twentieths" },
  { SERAI_WORD_FRACTION, 1.0 / 30, "thirtieth thirtieths" },
  { SERAI_WORD_FRACTION, 1.0 / 40, "fortieth fortieths" },
  { SERAI_WORD_FRACTION, 1.0 / 50, "fiftieth fiftieths" },
  { SERAI_WORD_FRACTION, 1.0 / 60, "sixtieth sixtieths" },
  { SERAI_WORD_FRACTION, 1.0 / 70, "seventieth seventieths" },
  { SERAI_WORD_FRACTION, 1.0 / 80, "eightieth eightieths" },
  { SERAI_WORD_FRACTION, 1.0 / 90, "ninetieth ninetieths" },
  { SERAI_WORD_FRACTION, 1.0 / 100, "hundredth hundredths" },
  { SERAI_WORD_FRACTION, 1.0 / 1000, "thousandth thousandths" },
  { SERAI_WORD_FRACTION, 1.0 / 1e6, "millionth millionths" },
  { SERAI_WORD_FRACTION, 1.0 / 1e9, "billionth billionths" },
  { SERAI_WORD_FRACTION, 1.0 / 1e12, "trillionth trillionths" },
  { SERAI_WORD_ARTICLE, 1, "a an another" },
  { SERAI_WORD_AND, 0, "and &" }, { SERAI_WORD_POINT, 0, "point" },
  { SERAI_WORD_MINUS, 0, "minus negative" }, { SERAI_WORD_PLUS, 0, "+" },
  { SERAI_WORD_CURRENCY_SIGN, 0, "€ £ ¥ ₹ ₽ ₸" },
  { SERAI_WORD_DIMENSION, 0, "long wide thick tall high deep broad square diameter" },
  { SERAI_WORD_OLD, 0, "old" }, { SERAI_WORD_PER, 0, "per /" },
  { SERAI_WORD_VAGUE, 0, "several few many some-odd odd" },
  { SERAI_WORD_MULTIPLE, 2, "doubled doubling doubles twofold" },
  { SERAI_WORD_MULTIPLE, 3, "tripled tripling triples trebled trebling threefold" },
  { SERAI_WORD_MULTIPLE, 4, "quadrupled quadrupling fourfold" },
  { SERAI_WORD_MULTIPLE, 5, "quintupled fivefold" }, { SERAI_WORD_MULTIPLE, 6, "sixfold" },
  { SERAI_WORD_MULTIPLE, 7, "sevenfold" }, { SERAI_WORD_MULTIPLE, 8, "eightfold" },
  { SERAI_WORD_MULTIPLE, 9, "ninefold" }, { SERAI_WORD_MULTIPLE, 10, "tenfold" },
  { SERAI_WORD_MULTIPLE, 12, "twelvefold" }, { SERAI_WORD_MULTIPLE, 20, "twentyfold" },
  { SERAI_WORD_MULTIPLE, 100, "hundredfold" },
  { SERAI_WORD_MULTIPLE, 0.5, "halved halving" },
  { SERAI_WORD_DOUBLE, 2, "double" }, { SERAI_WORD_DOUBLE, 3, "triple treble" },
  { SERAI_WORD_DOUBLE, 4, "quadruple" }, { SERAI_WORD_DOUBLE, 0.5, "halve" },
  { SERAI_WORD_TWICE, 2, "twice" }, { SERAI_WORD_TWICE, 3, "thrice" },
  { SERAI_WORD_TIMES, 0, "times time" },
  { SERAI_WORD_FOLD, 0, "fold" }, { SERAI_WORD_EVERY, 0, "every" },
  { SERAI_WORD_PERCENT, 0, "% percent percents pct" },
  { SERAI_WORD_COMPARED, 0, "more less fewer higher lower larger greater bigger smaller as the "
    "above below up down that what its their over faster cheaper short growth increase rise "
    "decline compared against" },
  { SERAI_WORD_MOVE, 0, "by rose rise risen grew grow grown growing growth up increased increase "
    "increasing jumped climbed soared fell down expanded multiplied multiply" },
  { SERAI_WORD_NUMBERED, 0, "no nos nr nrs number article articles resolution paragraph section chapter "
    "annex route flight room decree item page line gate apartment building # channel version" },
  { SERAI_WORD_REACHED, 0, "reached totalled totaled exceeded exceeds at from hit stood surpassed "
    "topped passed of :" },
  { SERAI_WORD_NUMBER_SIGN, 0, "no number" },
  { SERAI_WORD_CLOCK, 0, "am pm o'clock gmt utc" },

  { SERAI_WORD_ORDINAL, 1, "first" }, { SERAI_WORD_ORDINAL, 2, "second" },
  { SERAI_WORD_ORDINAL, 3, "third" }, { SERAI_WORD_ORDINAL, 4, "fourth" },
  { SERAI_WORD_ORDINAL, 5, "fifth" }, { SERAI_WORD_ORDINAL, 6, "sixth" },
  { SERAI_WORD_ORDINAL, 7, "seventh" }, { SERAI_WORD_ORDINAL, 8, "eighth" },
  { SERAI_WORD_ORDINAL, 9, "ninth" }, { SERAI_WORD_ORDINAL, 10, "tenth" },
  { SERAI_WORD_ORDINAL, 11, "eleventh" }, { SERAI_WORD_ORDINAL, 12, "twelfth" },
  { SERAI_WORD_ORDINAL, 13, "thirteenth" }, { SERAI_WORD_ORDINAL, 14, "fourteenth" },
  { SERAI_WORD_ORDINAL, 15, "fifteenth" }, { SERAI_WORD_ORDINAL, 16, "sixteenth" },
  { SERAI_WORD_ORDINAL, 17, "seventeenth" }, { SERAI_WORD_ORDINAL, 18, "eighteenth" },
  { SERAI_WORD_ORDINAL, 19, "nineteenth" }, { SERAI_WORD_ORDINAL, 20, "twentieth" },
  { SERAI_WORD_ORDINAL_ENDING, 0, "st nd rd th" },
  { SERAI_WORD_SUPERLATIVE, 0, "largest biggest greatest highest lowest smallest most least best "
    "worst fastest richest poorest strongest longest cheapest busiest heaviest ranked placed "
    "leading oldest youngest tallest deepest widest closest" },
  { SERAI_WORD_RANK_NOUN, 0, "place position spot rank places positions" },
  { SERAI_WORD_RANK_VERB, 0, "rank ranks ranked ranking is was are were be been being remained "
    "remains remain came comes come finished placed stood stands stays stayed became become "
    "becomes to from now only" },
  { SERAI_WORD_AMONG, 0, "among amongst in worldwide globally after behind overall while whereas "
    "for by ahead nationally nationwide regionally only" },

  { SERAI_WORD_MONTH, 1, "january" }, { SERAI_WORD_MONTH, 2, "february" },
  { SERAI_WORD_MONTH, 3, "march" }, { SERAI_WORD_MONTH, 4, "april" }, { SERAI_WORD_MONTH, 5, "may" },
  { SERAI_WORD_MONTH, 6, "june" }, { SERAI_WORD_MONTH, 7, "july" }, { SERAI_WORD_MONTH, 8, "august" },
  { SERAI_WORD_MONTH, 9, "september" }, { SERAI_WORD_MONTH, 10, "october" },
  { SERAI_WORD_MONTH, 11, "november" }, { SERAI_WORD_MONTH, 12, "december" },
  { SERAI_WORD_MONTH_WARY, 0, "may march" },
  { SERAI_WORD_MONTH_SHORT, 1, "jan" }, { SERAI_WORD_MONTH_SHORT, 2, "feb" },
  { SERAI_WORD_MONTH_SHORT, 3, "mar" }, { SERAI_WORD_MONTH_SHORT, 4, "apr" },
  { SERAI_WORD_MONTH_SHORT, 6, "jun" }, { SERAI_WORD_MONTH_SHORT, 7, "jul" },
  { SERAI_WORD_MONTH_SHORT, 8, "aug" }, { SERAI_WORD_MONTH_SHORT, 9, "sep sept" },
  { SERAI_WORD_MONTH_SHORT, 10, "oct" }, { SERAI_WORD_MONTH_SHORT, 11, "nov" },
  { SERAI_WORD_MONTH_SHORT, 12, "dec" },
  { SERAI_WORD_WEEKDAY, 1, "monday" }, { SERAI_WORD_WEEKDAY, 2, "tuesday" },
  { SERAI_WORD_WEEKDAY, 3, "wednesday" }, { SERAI_WORD_WEEKDAY, 4, "thursday" },
  { SERAI_WORD_WEEKDAY, 5, "friday" }, { SERAI_WORD_WEEKDAY, 6, "saturday" },
  { SERAI_WORD_WEEKDAY, 7, "sunday" },
  { SERAI_WORD_WEEKDAY_SHORT, 1, "mon" }, { SERAI_WORD_WEEKDAY_SHORT, 2, "tue tues" },
  { SERAI_WORD_WEEKDAY_SHORT, 3, "wed" }, { SERAI_WORD_WEEKDAY_SHORT, 4, "thu thur thurs" },
  { SERAI_WORD_WEEKDAY_SHORT, 5, "fri" }, { SERAI_WORD_WEEKDAY_SHORT, 6, "sat" },
  { SERAI_WORD_WEEKDAY_SHORT, 7, "sun" },
  { SERAI_WORD_DAY_PART, 0, "morning afternoon evening night" },
  { SERAI_WORD_WEEKEND, 0, "weekend" }, { SERAI_WORD_CENTURY, 0, "century centuries" },
  { SERAI_WORD_DECADE_NAME, 20, "twenties" }, { SERAI_WORD_DECADE_NAME, 30, "thirties" },
  { SERAI_WORD_DECADE_NAME, 40, "forties" }, { SERAI_WORD_DECADE_NAME, 50, "fifties" },
  { SERAI_WORD_DECADE_NAME, 60, "sixties" }, { SERAI_WORD_DECADE_NAME, 70, "seventies" },
  { SERAI_WORD_DECADE_NAME, 80, "eighties" }, { SERAI_WORD_DECADE_NAME, 90, "nineties" },
  { SERAI_WORD_SEASON, 1, "spring" }, { SERAI_WORD_SEASON, 2, "summer" },
  { SERAI_WORD_SEASON, 3, "autumn fall" }, { SERAI_WORD_SEASON, 4, "winter" },
  { SERAI_WORD_SPAN, SERAI_SPAN_DAY, "day days" }, { SERAI_WORD_SPAN, SERAI_SPAN_WEEK, "week weeks" },
  { SERAI_WORD_SPAN, SERAI_SPAN_MONTH, "month months" },
  { SERAI_WORD_SPAN, SERAI_SPAN_QUARTER, "quarter quarters" },
  { SERAI_WORD_SPAN, SERAI_SPAN_HALF, "half" },
  { SERAI_WORD_SPAN, SERAI_SPAN_YEAR, "year years" },
  { SERAI_WORD_SPAN, SERAI_SPAN_DECADE, "decade decades" },
  { SERAI_WORD_MOMENT, 0, "hour hours minute minutes century lifetime" },
  { SERAI_WORD_SPANS, 0, "days weeks months quarters years decades" },
  { SERAI_WORD_SHIFT, -1, "last previous preceding past" },
  { SERAI_WORD_SHIFT, 0, "this current" },
  { SERAI_WORD_SHIFT, 1, "next coming upcoming following" },
  { SERAI_WORD_ANAPHOR, 0, "previous preceding following" },
  { SERAI_WORD_STRETCH, -1, "past last previous" },
  { SERAI_WORD_STRETCH, 1, "next coming following" },
  { SERAI_WORD_DAY, -1, "yesterday" }, { SERAI_WORD_DAY, 0, "today tonight" },
  { SERAI_WORD_DAY, 1, "tomorrow" },
  { SERAI_WORD_FIRST, 0, "first" }, { SERAI_WORD_FINAL, 0, "last final" },
  { SERAI_WORD_OF, 0, "of" }, { SERAI_WORD_INSIDE, 0, "in" }, { SERAI_WORD_THE, 0, "the" },
  { SERAI_WORD_TO, 0, "to through until till - thru" },
  { SERAI_WORD_FROM, 0, "from" }, { SERAI_WORD_BETWEEN, 0, "between" },
  { SERAI_WORD_SINCE, 0, "since from" },
  { SERAI_WORD_IN, 0, "in since by until till from for of to during before after through between "
    "and or on than over throughout beyond around about early late mid year years season summer "
    "spring autumn winter fiscal financial calendar closed ended began entered finished vs versus ( - & against with" },
  { SERAI_WORD_OVER, 0, "in over for during" },
  { SERAI_WORD_START, 0, "beginning start" }, { SERAI_WORD_END, 0, "end close" },
  { SERAI_WORD_PART, 1, "early beginning start" }, { SERAI_WORD_PART, 2, "mid middle" },
  { SERAI_WORD_PART, 3, "late" }, { SERAI_WORD_PART, 4, "end close" },
  { SERAI_WORD_SAME, 0, "same corresponding" },
  { SERAI_WORD_PERIOD, 0, "period" },
  { SERAI_WORD_EARLIER, 0, "earlier ago before previously" },
  { SERAI_WORD_LATER, 0, "later" },
  { SERAI_WORD_FISCAL, 0, "fiscal financial budget marketing crop" },
  { SERAI_WORD_SOLAR, 0, "iranian persian solar" },
  { SERAI_WORD_FISCAL_SHORT, 0, "fy" },
  { SERAI_WORD_ENDED, 0, "ended ending to through until" },
  { SERAI_WORD_QUARTER_NAME, 1, "q1 1q" }, { SERAI_WORD_QUARTER_NAME, 2, "q2 2q" },
  { SERAI_WORD_QUARTER_NAME, 3, "q3 3q" }, { SERAI_WORD_QUARTER_NAME, 4, "q4 4q" },
  { SERAI_WORD_HALF_NAME, 1, "h1 1h" }, { SERAI_WORD_HALF_NAME, 2, "h2 2h" },
  { SERAI_WORD_HOLIDAY, 0, "new nowruz navruz novruz nauryz norouz nowrouz nooruz navroz newroz "
    "international women labour labor may bastille halloween christmas boxing valentine valentines "
    "martin memorial thanksgiving black cyber ash palm maundy holy good easter ascension whit juneteenth" },
  { SERAI_WORD_NO_DAY, 0, "black good holy easter ash bloody every each cyber" },

  { SERAI_WORD_FUTURE, 0, "i'll we'll you'll he'll she'll it'll they'll will shall would 'll expected expects expect plans planned plan due "
    "scheduled intends intend aims aim should hopes hope wants want forthcoming upcoming opens begins starts arrives leaves departs convenes "
    "invited invites promised promises undertook undertakes pledges pledged proposes target "
    "targets" },
  { SERAI_WORD_PAST, 0, "was were had has have did" },
  { SERAI_WORD_PAST_PARTICIPLE, 0, "met held took came fell rose sold bought went sent grew began "
    "made gave became said told saw won lost cut hit shrank brought paid drew ran spoke took rose "
    "left set put stood" },

  { SERAI_WORD_STOP, 0, "a an the and or but of in on at to from by for with without as than that "
    "which who whom whose this these those it its they their them he she his her we our us you "
    "your i is are was were be been being will would shall should can could may might must has "
    "have had do does did not no if when while where because since until before after during "
    "over under between among into onto through per against about around also only just so then "
    "there here now more less fewer up down out off all both each every any some such other "
    "respectively alone together ago apart away each worth including year-on-year annually total "
    "via vs versus upon within across along behind above below toward towards despite except "
    "near like unlike plus minus times am pm" },
  { SERAI_WORD_TRADE, 0, "export exports exported exporting exporter exporters import imports "
    "imported importing importer importers deliver delivers delivered delivering deliveries "
    "delivery supply supplies supplied supplying supplier suppliers sell sells selling sold sale "
    "sales bought buy buys buying buyers purchase purchases purchased trade trades traded trading "
    "shipped shipment shipments goods commodity commodities products tonnes tons duty duties "
    "tariff tariffs quota quotas customs worth turnover re-exported re-export cargo produce "
    "produces production manufacture manufactured manufacturers manufacturing markets" },
  { SERAI_WORD_WARY_GOOD, 0, "watches clocks cable ferry ferries lift lifts glass lorry lorries truck trucks bus "
    "buses paper newspapers cow cows pig pigs horse horses vessel vessels boats wagons trailer "
    "trailers car cars vehicle vehicles automobile automobiles plane planes aircraft helicopter "
    "helicopters drones bicycle bicycles motorcycle motorcycles phones computer computers servers "
    "robots books brochures toys shoes boots clothes flowers flower roses bread dishes matches "
    "nails screws bolts buttons knives hats tents paintings paint pearls antiques fans fur mace "
    "drinks crackers cream taps trainers tankers sands plain plastic stationery sheep pig "
    "bull bulls calf calves cats swine weapons firearms fireworks explosives spacecraft jams "
    "rails rail pipes pipe tyres stoves lamps laptop laptops log combines cranes crane name "
    "concentrates machines equipment silver stone turbines transformers generators processors "
    "instrumentation greenhouse greenhouses pharmacy mining phones telephones sea salt ice iron "
    "newspapers movies films medicine silicon valve" },
  { SERAI_WORD_VERB_GOOD, 0, "lift lifts scrap fuel fuels pump pumps power powers paper feed feeds "
    "drink drinks fish iron salt water plough ploughs sands fans combines nails taps matches paint "
    "ferry ferries truck trucks" },
  { SERAI_WORD_LISTED_GOOD, 0, "dates" },
  { SERAI_WORD_LOWER_GOOD, 0, "turkey turkeys" },
  { SERAI_WORD_OBJECT, 0, "the a an its their our his her all some restrictions sanctions ban "
    "tariffs duties continued more" },
  { SERAI_WORD_AUXILIARY, 0, "to will would can could may might should must shall not cannot" },
  { SERAI_WORD_PLURAL, 0, "people men women children cattle sheep fish staff personnel aircraft "
    "police livestock poultry households businesspeople businessmen businesswomen countrymen "
    "entrepreneurs head feet mice geese teeth spacecraft species series headquarters works means "
    "tourist media criteria data km kg mw gw kwh gwh mwh twh ha mm cm kv hz ghz mhz mt t bpd "
    "barrel tonne ton teu" },
};
const guint serai_lexicon_n_en = G_N_ELEMENTS (serai_lexicon_en);

const SeraiHedge serai_hedges_en[] = {
  { SERAI_BOUND_BELOW, TRUE, "does not yet exceed" },
  { SERAI_BOUND_BELOW, TRUE, "does not exceed" }, { SERAI_BOUND_BELOW, TRUE, "did not exceed" },
  { SERAI_BOUND_BELOW, TRUE, "do not exceed" }, { SERAI_BOUND_BELOW, TRUE, "not exceeding" },
  { SERAI_BOUND_BELOW, TRUE, "will not exceed" }, { SERAI_BOUND_BELOW, TRUE, "never exceeded" },
  { SERAI_BOUND_BELOW, TRUE, "not yet reach" }, { SERAI_BOUND_BELOW, TRUE, "did not reach" },
  { SERAI_BOUND_BELOW, TRUE, "does not reach" }, { SERAI_BOUND_BELOW, TRUE, "fell short of" },
  { SERAI_BOUND_BELOW, TRUE, "short of" },
  { SERAI_BOUND_BELOW, TRUE, "approached" }, { SERAI_BOUND_BELOW, TRUE, "approaching" },
  { SERAI_BOUND_BELOW, TRUE, "approaches" }, { SERAI_BOUND_BELOW, TRUE, "nearing" },
  { SERAI_BOUND_BELOW, FALSE, "no more than" }, { SERAI_BOUND_BELOW, FALSE, "not more than" },
  { SERAI_BOUND_BELOW, FALSE, "no greater than" }, { SERAI_BOUND_BELOW, FALSE, "no higher than" },
  { SERAI_BOUND_BELOW, FALSE, "a little less than" }, { SERAI_BOUND_BELOW, FALSE, "slightly less than" },
  { SERAI_BOUND_BELOW, FALSE, "slightly under" }, { SERAI_BOUND_BELOW, FALSE, "slightly below" },
  { SERAI_BOUND_BELOW, FALSE, "a little under" }, { SERAI_BOUND_BELOW, FALSE, "a little below" },
  { SERAI_BOUND_BELOW, FALSE, "just under" }, { SERAI_BOUND_BELOW, FALSE, "just below" },
  { SERAI_BOUND_BELOW, FALSE, "just short of" }, { SERAI_BOUND_BELOW, FALSE, "well below" },
  { SERAI_BOUND_BELOW, FALSE, "well under" }, { SERAI_BOUND_BELOW, FALSE, "less than" },
  { SERAI_BOUND_BELOW, FALSE, "fewer than" }, { SERAI_BOUND_BELOW, FALSE, "lower than" },
  { SERAI_BOUND_BELOW, FALSE, "smaller than" }, { SERAI_BOUND_BELOW, FALSE, "up to" },
  { SERAI_BOUND_BELOW, FALSE, "as much as" }, { SERAI_BOUND_BELOW, FALSE, "as many as" },
  { SERAI_BOUND_BELOW, FALSE, "at most" }, { SERAI_BOUND_BELOW, FALSE, "a maximum of" },
  { SERAI_BOUND_BELOW, FALSE, "close to" },
  { SERAI_BOUND_BELOW, FALSE, "not quite" }, { SERAI_BOUND_BELOW, FALSE, "almost" }, { SERAI_BOUND_BELOW, FALSE, "nearly" },
  { SERAI_BOUND_BELOW, FALSE, "practically" }, { SERAI_BOUND_BELOW, FALSE, "virtually" },
  { SERAI_BOUND_BELOW, FALSE, "under" }, { SERAI_BOUND_BELOW, FALSE, "below" },
  { SERAI_BOUND_BELOW, FALSE, "<" },

  { SERAI_BOUND_ABOVE, FALSE, "no fewer than" }, { SERAI_BOUND_ABOVE, FALSE, "not fewer than" },
  { SERAI_BOUND_ABOVE, FALSE, "no less than" }, { SERAI_BOUND_ABOVE, FALSE, "not less than" },
  { SERAI_BOUND_ABOVE, FALSE, "a little more than" }, { SERAI_BOUND_ABOVE, FALSE, "slightly more than" },
  { SERAI_BOUND_ABOVE, FALSE, "a little over" }, { SERAI_BOUND_ABOVE, FALSE, "a little above" },
  { SERAI_BOUND_ABOVE, FALSE, "slightly over" }, { SERAI_BOUND_ABOVE, FALSE, "slightly above" },
  { SERAI_BOUND_ABOVE, FALSE, "just over" }, { SERAI_BOUND_ABOVE, FALSE, "just above" },
  { SERAI_BOUND_ABOVE, FALSE, "well over" }, { SERAI_BOUND_ABOVE, FALSE, "well above" },
  { SERAI_BOUND_ABOVE, FALSE, "much more than" }, { SERAI_BOUND_ABOVE, FALSE, "far more than" },
  { SERAI_BOUND_ABOVE, FALSE, "in excess of" }, { SERAI_BOUND_ABOVE, FALSE, "upwards of" },
  { SERAI_BOUND_ABOVE, FALSE, "more than" }, { SERAI_BOUND_ABOVE, FALSE, "greater than" },
  { SERAI_BOUND_ABOVE, FALSE, "higher than" }, { SERAI_BOUND_ABOVE, FALSE, "larger than" },
  { SERAI_BOUND_ABOVE, FALSE, "at least" }, { SERAI_BOUND_ABOVE, FALSE, "a minimum of" },
  { SERAI_BOUND_ABOVE, FALSE, "over" },
  { SERAI_BOUND_ABOVE, FALSE, "above" }, { SERAI_BOUND_ABOVE, FALSE, "beyond" },
  { SERAI_BOUND_ABOVE, FALSE, ">" },
  { SERAI_BOUND_ABOVE, TRUE, "exceeded" }, { SERAI_BOUND_ABOVE, TRUE, "exceeding" },
  { SERAI_BOUND_ABOVE, TRUE, "exceeds" }, { SERAI_BOUND_ABOVE, TRUE, "exceed" },
  { SERAI_BOUND_ABOVE, TRUE, "topped" }, { SERAI_BOUND_ABOVE, TRUE, "topping" },
  { SERAI_BOUND_ABOVE, TRUE, "tops" }, { SERAI_BOUND_ABOVE, TRUE, "surpassed" },
  { SERAI_BOUND_ABOVE, TRUE, "surpassing" }, { SERAI_BOUND_ABOVE, TRUE, "surpasses" },
  { SERAI_BOUND_ABOVE, TRUE, "surpass" }, { SERAI_BOUND_ABOVE, TRUE, "passed" },
  { SERAI_BOUND_ABOVE, TRUE, "crossed" }, { SERAI_BOUND_ABOVE, TRUE, "overtook" },

  { SERAI_BOUND_ABOUT, FALSE, "in the region of" }, { SERAI_BOUND_ABOUT, FALSE, "in the order of" },
  { SERAI_BOUND_ABOUT, FALSE, "on the order of" }, { SERAI_BOUND_ABOUT, FALSE, "of the order of" },
  { SERAI_BOUND_ABOUT, FALSE, "an estimated" },
  { SERAI_BOUND_ABOUT, FALSE, "about" }, { SERAI_BOUND_ABOUT, FALSE, "some" },
  { SERAI_BOUND_ABOUT, FALSE, "around" }, { SERAI_BOUND_ABOUT, FALSE, "roughly" },
  { SERAI_BOUND_ABOUT, FALSE, "approximately" }, { SERAI_BOUND_ABOUT, FALSE, "circa" },
  { SERAI_BOUND_ABOUT, FALSE, "approx ." }, { SERAI_BOUND_ABOUT, FALSE, "ca ." },
  { SERAI_BOUND_ABOUT, FALSE, "approx" }, { SERAI_BOUND_ABOUT, FALSE, "ca" },
  { SERAI_BOUND_ABOUT, FALSE, "~" }, { SERAI_BOUND_ABOUT, FALSE, "≈" },
  { SERAI_BOUND_ABOUT, FALSE, "perhaps" },

  { SERAI_BOUND_EXACT, FALSE, "a mere" }, { SERAI_BOUND_EXACT, FALSE, "just" },
  { SERAI_BOUND_EXACT, FALSE, "only" }, { SERAI_BOUND_EXACT, FALSE, "merely" },
  { SERAI_BOUND_EXACT, FALSE, "exactly" }, { SERAI_BOUND_EXACT, FALSE, "a total of" },
  { SERAI_BOUND_EXACT, FALSE, "precisely" },
  { SERAI_BOUND_EXACT, FALSE, "barely" },
};
const guint serai_hedges_n_en = G_N_ELEMENTS (serai_hedges_en);
/* clang-format on */
