/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words of trade. */
#include "language/words.h"

#include "base/interval.h"
#include "language/claim.h"
#include "trade/measure.h"

/* clang-format off */
const SeraiWord serai_trade_words_en[] = {
  /* What is counted. */
  {SERAI_CLASS_NOUN,
   "trade|turnover|turnovers|trade turnover|commodity turnover|goods turnover|merchandise turnover|"
   "turnover of goods|turnover of trade|turnover in goods|trade volume|trade volumes|volume of trade|"
   "volumes of trade|volume of trade turnover|volume of turnover|trade flow|trade flows|commerce|"
   "goods exchange|exchange of goods|commodity exchange|commodity exchanges|commodity circulation|"
   "goods traffic|trade exchange|trade exchanges|trade in goods|goods trade|merchandise trade|"
   "commercial exchange|commercial exchanges|volume of commerce|trade value|value of trade|"
   "trading volume|trading volumes|volume of goods exchange|trade figures|mutual deliveries|"
   "exports and imports|imports and exports|exports plus imports|exports and imports combined|"
   "export-import operations|dealings|commodity trade|visible trade|trading turnover|trade total|"
   "volume of trade in goods|exchanges of goods|mutual supplies|reciprocal deliveries|cross-border trade|"
   "trade in both directions",
   SERAI_MEASURE_TURNOVER},
  {SERAI_CLASS_NOUN,
   "exports|export|export deliveries|export sales|export revenue|export revenues|export earnings|"
   "export proceeds|export receipts|export shipments|export supplies|export volume|export volumes|"
   "volume of exports|volumes of exports|value of exports|deliveries|delivery|shipments|shipment|"
   "sales|supplies|exportation|outbound shipments|outgoing shipments|merchandise exports|export value|"
   "earnings|receipts|proceeds|goods exports|exports of goods|exports of merchandise|outward shipments|volume of deliveries|"
   "commodity exports|export turnover|foreign sales|sales abroad|export figure|export figures|"
   "volume of supplies|volume of shipments|volume of export|exported goods|outflow of goods|re-exports",
   SERAI_MEASURE_EXPORTS},
  {SERAI_CLASS_NOUN,
   "imports|import|import purchases|purchases|purchase|imported goods|inbound shipments|import bill|"
   "incoming shipments|import volume|import volumes|volume of imports|volumes of imports|buying|"
   "value of imports|importation|merchandise imports|goods imports|imports of goods|import value|"
   "imports of merchandise|commodity imports|import deliveries|import spending|import figure|"
   "volume of purchases|volume of import|import figures|inflow of goods|inward shipments|bill for imports",
   SERAI_MEASURE_IMPORTS},
  {SERAI_CLASS_NOUN,
   "surplus|trade surplus|positive balance|positive trade balance|active balance|favourable balance|"
   "favorable balance|active trade balance|surplus balance|trade surpluses|foreign trade surplus|"
   "favourable trade balance|favorable trade balance|merchandise surplus|merchandise trade surplus|"
   "goods surplus|export surplus|excess of exports over imports|bilateral surplus|positive saldo|"
   "surplus in trade|goods trade surplus|positive balance of trade|positive foreign trade balance",
   SERAI_MEASURE_BALANCE, 1},
  {SERAI_CLASS_NOUN,
   "deficit|trade deficit|negative balance|negative trade balance|passive balance|trade gap|"
   "adverse balance|unfavourable balance|unfavorable balance|passive trade balance|trade shortfall|"
   "foreign trade deficit|merchandise deficit|merchandise trade deficit|goods deficit|import surplus|"
   "excess of imports over exports|bilateral deficit|trade imbalance|negative saldo|deficit in trade|"
   "gap|shortfall|goods trade deficit|negative balance of trade|adverse trade balance|negative foreign trade balance",
   SERAI_MEASURE_BALANCE, -1},
  {SERAI_CLASS_NOUN, "a plus of|with a plus", SERAI_MEASURE_BALANCE, 1},
  {SERAI_CLASS_NOUN, "a minus of|with a minus", SERAI_MEASURE_BALANCE, -1},
  {SERAI_CLASS_NOUN,
   "balance|trade balance|balance of trade|foreign trade balance|merchandise trade balance|saldo|"
   "net exports|goods balance|merchandise balance",
   SERAI_MEASURE_BALANCE, 0},
  {SERAI_CLASS_FIGURE,
   "the figure|this figure|that figure|this sum|that sum|this amount|that amount|this volume|"
   "that volume|this total|that total|the total|this indicator|the indicator|the volume|"
   "its volume|its value|the value|the amount|the sum|this is|this was|"
   "that is|that was|this represents|this represented|it is|it was|bring it|raise it|increase it|lift it|take it|double it|"
   "bringing it|raising it|increasing it|lifting it|taking it|doubling it|the same figure|this amounts to|this means|that means|"
   "this number|this value|that value|the level|this level|that level|the overall figure"},
  {SERAI_CLASS_REVERSE,
   "the reverse flow|reverse flow|the reverse flows|flow in the opposite direction|reverse deliveries|"
   "flows in the opposite direction|in the opposite direction|in the other direction|return flow|"
   "in the reverse direction|the opposite flow|counter deliveries|the flow in the other direction|"
   "the return flow|return deliveries|the counterflow|deliveries in the opposite direction|"
   "the other way round|the other way|in return|going the other way|reverse shipments"},
  {SERAI_CLASS_GOODS,
   "goods|products|merchandise|wares|commodities|items|produce|output|manufactures|cargoes|"
   "goods and products|various goods|other goods|consignments"},
  {SERAI_CLASS_FAVOUR,
   "favour|favor|advantage|benefit"},

  /* Acts of trade, seen from their subject. */
  {SERAI_CLASS_FLOW,
   "export~|re-export~|sell/sells/sold/sold/selling|ship#|deliver~|supply~|send/sends/sent/sent/sending|"
   "dispatch~|furnish~|make/makes/made/made/making sales|place~ on the market",
   SERAI_MEASURE_EXPORTS},
  /* The same acts with who acts or receives behind them; in shares they say where it went. */
  {SERAI_CLASS_FLOW,
   "was sold to|were sold to|was shipped to|were shipped to|was sent to|were sent to|was exported to|"
   "were exported to|was supplied by|were supplied by|is supplied by|are supplied by|supplied by|"
   "was delivered by|were delivered by|delivered by",
   SERAI_MEASURE_EXPORTS},
  {SERAI_CLASS_FLOW,
   "was bought by|were bought by|bought by|was purchased by|were purchased by|purchased by",
   SERAI_MEASURE_IMPORTS},
  /* Those with a 1 are trade only where goods are named. */
  {SERAI_CLASS_FLOW, "earn~|provide~|market~|offload~", SERAI_MEASURE_EXPORTS, 1},
  {SERAI_CLASS_FLOW,
   "import~|take/takes/took/taken/taking goods|take/takes/took/taken/taking products|buy/buys/bought/bought/buying|purchase~|procure~|acquire~|source~",
   SERAI_MEASURE_IMPORTS},
  {SERAI_CLASS_FLOW,
   "receive~|take/takes/took/taken/taking in|get/gets/got/got/getting|spend/spends/spent/spent/spending|"
   "pay/pays/paid/paid/paying|take/takes/took/taken/taking delivery of|obtain~",
   SERAI_MEASURE_IMPORTS, 1},
  {SERAI_CLASS_FLOW,
   "exchange~ goods|exchange~ merchandise|trade~ goods|trade~ with each other|trade~ with one another|"
   "exchange~ products|trade~ merchandise|crossed the common border|crossed the shared border|"
   "cross~ the border in both directions|crossed the border between|crossed their common border|"
   "crossed their shared border|crossed the border|swap# goods|do/does/did/done/doing business worth|changed hands between",
   SERAI_MEASURE_TURNOVER},
  {SERAI_CLASS_FLOW, "traded|exchanged", SERAI_MEASURE_TURNOVER, 1},

  /* Being so much. */
  {SERAI_CLASS_LEVEL,
   "reach~|total~|total#|amount~ to|amount~|come/comes/came/come/coming to|come/comes/came/come/coming in at|"
   "stand/stands/stood/stood/standing at|hit/hits/hit/hit/hitting|make/makes/made/made/making up|"
   "make/makes/made/made/making|constitute~|equal~|equal#|run/runs/ran/run/running to|measure~|"
   "value~ at|valued at|attain~|register~|record~|fetch~|account~ for|achieve~|"
   "generate~|yield~|cost/costs/cost/cost/costing|stay~ at|remain~ at|settle~ at|worth|of this|"
   "close~ at|end~ at|end~ the year at|add/adds/added/added/adding up to|sum# up to|post~|show~|"
   "finish~ at|report~ at|set/sets/set/set/setting at|put/puts/put/put/putting at|represent~|"
   "hold/holds/held/held/holding up at|hold/holds/held/held/holding steady at|hold/holds/held/held/holding at|"
   "bring/brings/brought/brought/bringing|bring/brings/brought/brought/bringing in|"
   "run/runs/ran/run/running|see/sees/saw/seen/seeing|level~ off at|equivalent to|calculate~ at|"
   "have/has/had/had/having|have/has/had/had/having reached|contribute~|leave/leaves/left/left/leaving|"
   "climb~ to|be/is/was/been/being worth|end~|close~|result~ in|produce~|net#|worked out at|"
   "average~|go/goes/went/gone/going as high as|peak~ at|bottom~ out at|form~|fixed at|enjoy~|"
   "take/takes/took/taken/taking the form of|touch~|stabilise~ at|stabilize~ at|"
   "turn~ over|book~|log#|number~|tally~|correspond~ to|expressed as|swell/swells/swelled/swollen/swelling to",
   SERAI_BOUND_EXACT},
  {SERAI_CLASS_LEVEL,
   "exceed~|surpass~|top#|pass~|cross~|break/breaks/broke/broken/breaking through|overtake~|outstrip#|"
   "go/goes/went/gone/going beyond|break/breaks/broke/broken/breaking|go/goes/went/gone/going above|"
   "rise/rises/rose/risen/rising above|climb~ above|climb~ past|go/goes/went/gone/going past|"
   "go/goes/went/gone/going over|push~ past|move~ past|grow/grows/grew/grown/growing beyond|"
   "outgrow/outgrows/outgrew/outgrown/outgrowing|step# over|overstep#|is above|was above|were above|"
   "not fall below|did not fall below|overcome/overcomes/overcame/overcome/overcoming",
   SERAI_BOUND_ABOVE},
  {SERAI_CLASS_LEVEL,
   "approach~|near~|come/comes/came/come/coming close to|get/gets/got/got/getting close to|"
   "not exceed|not exceeded|never exceeded|fall/falls/fell/fallen/falling short of|not reach|"
   "come/comes/came/come/coming near|draw/draws/drew/drawn/drawing near to|"
   "fall/falls/fell/fallen/falling below|drop# below|slip# below|sink/sinks/sank/sunk/sinking below|"
   "not surpass|not top|remain~ below|stay~ below|stay~ under|remain~ under|not quite reach|"
   "is approaching|edge~ towards|come/comes/came/come/coming within a whisker of|come/comes/came/come/coming within reach of|"
   "get/gets/got/got/getting near|not go beyond|lie/lies/lay/lain/lying below|dip# below",
   SERAI_BOUND_BELOW},
  {SERAI_CLASS_LEVEL, "estimate~ at|hover~ around|fluctuate~ around|oscillate~ around|hover~ near|is around", SERAI_BOUND_ABOUT},
  {SERAI_CLASS_BE, "be|is|are|was|were|been|being|has been|have been|had been|'s been|became|becomes|become|"
   "has become|have become|remains|remained|remain|has remained|becoming"},

  /* Growing and falling. */
  {SERAI_CLASS_CHANGE,
   "grow/grows/grew/grown/growing|rise/rises/rose/risen/rising|climb~|increase~|jump~|surge~|soar~|"
   "expand~|advance~|gain~|leap/leaps/leapt/leapt/leaping|leaped|rocket~|skyrocket~|improve~|widen~|"
   "pick~ up|go/goes/went/gone/going up|add~|edge~ up|inch~ up|tick~ up|creep/creeps/crept/crept/creeping up|"
   "boost~|raise~|lift~|rally~|rebound~|recover~|swell/swells/swelled/swollen/swelling|shoot/shoots/shot/shot/shooting up|"
   "move~ up|push~ up|step# up|spike~|balloon~|mount~|enlarge~|augment~|deepen~|put/puts/put/put/putting on|"
   "scale~ up|upped|bounce~ back|ramp~ up|strengthen~|mushroom~|accelerate~|speed~ up|build~ up",
   SERAI_DIRECTION_UP},
  {SERAI_CLASS_CHANGE,
   "up|higher|more|greater|larger|bigger|above|over|ahead of|growth|upturn|uptick|upswing|improvement|plus|expansion|increment|"
   "growth rate|rate of growth|rate of increase|gain|gains|increases|in excess of|growth rates|increased by|better",
   SERAI_DIRECTION_UP},
  {SERAI_CLASS_CHANGE,
   "fall/falls/fell/fallen/falling|drop#|decline~|decrease~|contract~|shrink/shrinks/shrank/shrunk/shrinking|"
   "slip#|plunge~|slump~|tumble~|dip#|slide/slides/slid/slid/sliding|sink/sinks/sank/sunk/sinking|plummet~|"
   "collapse~|dwindle~|reduce~|diminish~|lose/loses/lost/lost/losing|go/goes/went/gone/going down|"
   "come/comes/came/come/coming down|ease~|retreat~|recede~|weaken~|cut/cuts/cut/cut/cutting|narrow~|nosedive~|"
   "slash~|crash~|ebb~|sag#|edge~ down|inch~ down|tick~ down|crumble~|move~ down|trim#|lessen~|"
   "drop# off|fall/falls/fell/fallen/falling off|fall/falls/fell/fallen/falling back|back~ off|slacken~|curtail~|"
   "shed/sheds/shed/shed/shedding|wane~|deteriorate~|subside~",
   SERAI_DIRECTION_DOWN},
  {SERAI_CLASS_CHANGE,
   "down|lower|less|fewer|smaller|below|under|short of|behind|downturn|minus|contraction|reduction|shy of|"
   "rate of decline|negative growth|worse|beneath|shortfall on|shrunken|declines|off",
   SERAI_DIRECTION_DOWN},
  {SERAI_CLASS_CHANGE, "double~|redouble~", SERAI_DIRECTION_UP, 2},
  {SERAI_CLASS_CHANGE, "triple~|treble~", SERAI_DIRECTION_UP, 3},
  {SERAI_CLASS_CHANGE, "quadruple~", SERAI_DIRECTION_UP, 4},
  {SERAI_CLASS_CHANGE, "quintuple~", SERAI_DIRECTION_UP, 5},
  {SERAI_CLASS_CHANGE, "sextuple~", SERAI_DIRECTION_UP, 6},
  {SERAI_CLASS_CHANGE, "halve~", SERAI_DIRECTION_DOWN, 0.5},
  {SERAI_CLASS_EARLIER,
   "a year earlier|a year before|a year ago|one year earlier|one year ago|one year before|the year before|"
   "the previous year|the preceding year|the prior year|year-on-year|year on year|on the year|year-over-year|"
   "yoy|y-o-y|y / y|on an annual basis|in annual terms|the year earlier|twelve months earlier|"
   "12 months earlier|twelve months before|the year-earlier period|a year-earlier|year-earlier|"
   "the same period a year earlier|the same period a year ago|the same period last year|"
   "the same period of last year|the same period of the previous year|the same period of the year before|"
   "the corresponding period of last year|the corresponding period of the previous year|"
   "the corresponding period last year|the corresponding period a year earlier|the same period one year earlier|"
   "the corresponding months of last year|the same months of last year|the same months last year|"
   "the same months of the previous year|the same months a year earlier|the same time last year|"
   "the same quarter of last year|the same quarter last year|the same quarter a year earlier|"
   "the same quarter of the previous year|the corresponding quarter of last year|the year-ago period|"
   "the same month last year|the same month of last year|the same month a year earlier|the same month of the previous year|"
   "the same half of last year|the same half of the previous year|last year's figure|last year's level|"
   "last year's result|last year's total|the previous year's level|the previous year's figure|"
   "the year before's|than last year|the previous twelve months|previous year|the corresponding figure a year ago|"
   "the level of the previous year|the level of last year|the level of a year ago|the figure of a year ago|"
   "the figure of last year|the figure of the previous year|the figure a year earlier|the figure a year ago|"
   "the figure for the previous year|the same period of the preceding year|the similar period of last year|"
   "the similar period last year|the similar period of the previous year|the analogous period of last year|"
   "the same stretch of last year|that of a year earlier|that of the previous year|on the previous year|"
   "on a year earlier|on a year ago|on the year before|a twelvemonth earlier|the last year's level|"
   "the same stretch a year earlier|a year previously|the preceding twelve months|the corresponding period a year before|"
   "the preceding fiscal year|the previous fiscal year|the previous financial year|the preceding financial year|"
   "the prior fiscal year|the fiscal year before|the financial year before|the prior-year period|the same period a year before|"
   "the corresponding period of the preceding year|compared with last year|the corresponding period one year earlier",
   0, 1},
  /* The code counts months. */
  {SERAI_CLASS_EARLIER,
   "a month earlier|a month before|one month earlier|the previous month|the preceding month|the month before|"
   "month-on-month|month on month|on the month|month-over-month|mom|m-o-m|m / m|a month ago|the prior month|"
   "the level of the previous month|the level of the preceding month|the previous month's level|compared with the previous month",
   1, 0},
  {SERAI_CLASS_EARLIER,
   "a quarter earlier|a quarter before|the previous quarter|the preceding quarter|quarter-on-quarter|quarter on quarter|"
   "on the quarter|qoq|q-o-q|the quarter before|the prior quarter",
   3, 0},
  {SERAI_CLASS_EARLIER, "two years earlier|two years before|two years ago", 0, 2},
  {SERAI_CLASS_EARLIER, "three years earlier|three years before|three years ago", 0, 3},
  {SERAI_CLASS_EARLIER, "four years earlier|four years before|four years ago", 0, 4},
  {SERAI_CLASS_EARLIER, "five years earlier|five years before|five years ago", 0, 5},
  {SERAI_CLASS_EARLIER, "ten years earlier|ten years before|ten years ago|a decade earlier|a decade ago", 0, 10},
  {SERAI_CLASS_SAME,
   "the same period|that period|this period|the same year|that year|the same months|these months|those months|"
   "the period|the period under review|the reporting period|the same time|the same span|the year in question|"
   "the reported period|the period in question|the same quarter|that quarter|that month|the same month"},
  {SERAI_CLASS_SAME, "the year|the year as a whole|the whole year|the full year|the entire year|the whole of the year|"
   "the year as such|the calendar year|the year in full", 1},
  {SERAI_CLASS_PAST_YEARS, "over the past|over the last|in the past|in the last|during the past|during the last|"
   "within the past|within the last|for the past|for the last|across the past|across the last|in just|in only"},
  {SERAI_CLASS_COMPARE,
   "than|against|compared with|compared to|versus|vs|vs.|as against|relative to|in comparison with|in comparison to|"
   "by comparison with|as compared with|as compared to|from|on|of|what it was in|that of|the figure for|the level of|"
   "the result of|as in|as much as|the amount of|the sum of|the total of|the volume of|the figure of|the record year|"
   "on the level of|the value of|over"},
  {SERAI_CLASS_PRESENT, "now|today|currently|at present|presently|nowadays|these days|at the moment|already today|still"},
  {SERAI_CLASS_DATELESS,
   "in the medium term|in the near future|in the long term|in the coming years|in the next few years|"
   "in the years to come|in the short term|over the medium term|in the foreseeable future|in the years ahead|"
   "over the coming years|within a few years|in the longer term"},
  {SERAI_CLASS_WITHIN, "within|in the next|over the next|in the coming|over the coming|in the course of the next|"
   "during the next|within the next|for the next|during the coming|within the coming"},

  /* Shares. */
  {SERAI_CLASS_SHARE,
   "account~ for|make/makes/made/made/making up|constitute~|represent~|hold/holds/held/held/holding|comprise~|"
   "form~|take/takes/took/taken/taking|absorb~|cover~|provide~|be responsible for|is responsible for|"
   "are responsible for|was responsible for|were responsible for|responsible for|contribute~|claim~|"
   "command~|own~|receive~|occupy~|meet/meets/met/met/meeting|deliver~|satisfy~|furnish~|secure~|generate~|"
   "have/has/had/had/having|take/takes/took/taken/taking up|swallow~|consume~|attract~|capture~|"
   "buy/buys/bought/bought/buying up|occupied|amount~ to"},
  {SERAI_CLASS_SHARE_OF, "share|proportion|percentage|portion|weight|slice|part|specific weight|shares"},
  {SERAI_CLASS_WENT,
   "go/goes/went/gone/going to|come/comes/came/come/coming from|fall/falls/fell/fallen/falling to|"
   "originate~ in|originate~ from|destined for|be destined for|fall/falls/fell/fallen/falling on|belong~ to|"
   "be shipped to|was shipped to|were shipped to|are shipped to|was sent to|were sent to|were sold to|"
   "was sold to|was bought by|were bought by|was supplied by|were supplied by|is supplied by|are supplied by|"
   "head~ to|head~ for|end~ up in|flow~ to|made up of|is with|are with|was with|were with|was done with|"
   "is accounted for by|was accounted for by|were accounted for by|are accounted for by|accounted for by|"
   "absorbed by|taken by|is conducted with|was conducted with|is directed to|was directed to|were directed to|"
   "was provided by|were provided by|is provided by|are provided by|supplied by|bought by|"
   "was delivered by|were delivered by|was taken by|were taken by|was absorbed by|were absorbed by|"
   "provided by|delivered by|consist~ of|purchased by|were purchased by|was purchased by|were exported to|was exported to|"
   "arrive~ from|held by|were destined for|was destined for|is destined for|are destined for"},

  /* Ranks. */
  {SERAI_CLASS_RANKS,
   "rank~|rank~ as|place~|take/takes/took/taken/taking|occupy~|hold/holds/held/held/holding|come/comes/came/come/coming|"
   "finish~|stand/stands/stood/stood/standing|be placed|is placed|move~ up to|move~ into|rise/rises/rose/risen/rising to|"
   "climb~ to|slip# to|fall/falls/fell/fallen/falling to|drop# to|go/goes/went/gone/going to|relegate~ to|sit/sits/sat/sat/sitting|"
   "advance~ to|push~ into|retain~|keep/keeps/kept/kept/keeping|share~|lead/leads/led/led/leading"},
  {SERAI_CLASS_ROLE,
   "trading partner|trading partners|trade partner|trade partners|partner|partners|foreign trade partner|"
   "foreign trade partners|economic partner|economic partners|commercial partner|commercial partners|"
   "partner in trade|partners in trade|partner country|partner countries|partner in foreign trade|"
   "trade and economic partner|trade and economic partners|partner for trade|partners in foreign trade|"
   "trade counterpart|foreign-trade partner|foreign-trade partners|business partner",
   SERAI_MEASURE_TURNOVER},
  {SERAI_CLASS_ROLE,
   "customer|customers|client|clients|buyer|buyers|destination|destinations|market|markets|export market|"
   "export markets|export destination|export destinations|outlet|outlets|sales market|sales markets|"
   "purchaser|purchasers|foreign market|foreign markets|overseas market|consumer|consumers|recipient|"
   "recipients|export outlet|export partner|export partners|market for exports|destination for exports|"
   "destination of exports|importer of|importers of|foreign customer|foreign buyer|overseas customer|sales outlet|taker|receiver",
   SERAI_MEASURE_EXPORTS},
  {SERAI_CLASS_ROLE,
   "supplier|suppliers|source|sources|provider|providers|vendor|vendors|seller|sellers|import source|"
   "import sources|import partner|import partners|source of imports|sources of imports|exporter to|exporters to|"
   "import origin|foreign supplier|foreign suppliers|origin of imports|supply source|country of origin",
   SERAI_MEASURE_IMPORTS},
  {SERAI_CLASS_TRADER, "exporter|exporters|exporting country|exporting countries|exporting nation|exporting nations",
   SERAI_MEASURE_EXPORTS},
  {SERAI_CLASS_TRADER, "importer|importers|importing country|importing countries|importing nation|importing nations",
   SERAI_MEASURE_IMPORTS},
  {SERAI_CLASS_SUPERLATIVE,
   "largest|biggest|leading|main|top|principal|number one|no 1|no. 1|foremost|chief|greatest|most important|"
   "number-one|most significant|premier|primary|largest single|single largest|single biggest|single most important"},
  {SERAI_CLASS_SUPERLATIVE, "first place|first position|first rank|the lead|the top spot|top spot|first spot|pole position|"
   "the first place|top place|top position|the first position|heads the list|tops the list|topped the list|headed the list|"
   "leads the list|led the list|heads the ranking|topped the ranking|tops the ranking|leads the ranking|at the top of the list",
   1, 1},

  /* A bare ordinal is a rank only before a role: "its third trading partner". */
  {SERAI_CLASS_SUPERLATIVE, "second", 2}, {SERAI_CLASS_SUPERLATIVE, "third", 3},
  {SERAI_CLASS_SUPERLATIVE, "fourth", 4}, {SERAI_CLASS_SUPERLATIVE, "fifth", 5},
  {SERAI_CLASS_SUPERLATIVE, "sixth", 6},  {SERAI_CLASS_SUPERLATIVE, "seventh", 7},
  {SERAI_CLASS_SUPERLATIVE, "eighth", 8}, {SERAI_CLASS_SUPERLATIVE, "ninth", 9},
  {SERAI_CLASS_SUPERLATIVE, "tenth", 10},
  {SERAI_CLASS_SUPERLATIVE, "second-ranking|second-ranked|second-placed|number-two|number two|no. 2|no 2", 2},
  {SERAI_CLASS_SUPERLATIVE, "third-ranking|third-ranked|third-placed|number three|no. 3|number-three", 3},
  {SERAI_CLASS_SUPERLATIVE, "fourth-ranking|fourth-ranked|number four|no. 4|number-four", 4},
  {SERAI_CLASS_SUPERLATIVE, "fifth-ranking|fifth-ranked", 5},
  {SERAI_CLASS_SUPERLATIVE, "number five|no. 5|number-five", 5},
  {SERAI_CLASS_SUPERLATIVE, "sixth-ranking|sixth-ranked", 6},
  {SERAI_CLASS_SUPERLATIVE, "seventh-ranking|seventh-ranked", 7},
  {SERAI_CLASS_SUPERLATIVE, "eleventh", 11}, {SERAI_CLASS_SUPERLATIVE, "twelfth", 12},
  {SERAI_CLASS_SUPERLATIVE, "thirteenth", 13}, {SERAI_CLASS_SUPERLATIVE, "fourteenth", 14},
  {SERAI_CLASS_SUPERLATIVE, "fifteenth", 15}, {SERAI_CLASS_SUPERLATIVE, "sixteenth", 16},
  {SERAI_CLASS_SUPERLATIVE, "seventeenth", 17}, {SERAI_CLASS_SUPERLATIVE, "eighteenth", 18},
  {SERAI_CLASS_SUPERLATIVE, "nineteenth", 19}, {SERAI_CLASS_SUPERLATIVE, "twentieth", 20},

  /* Who. */
  {SERAI_CLASS_PRONOUN, "its", SERAI_PRONOUN_ITS},
  {SERAI_CLASS_PRONOUN, "it|the latter|the former", SERAI_PRONOUN_IT},
  {SERAI_CLASS_PRONOUN, "their|theirs|they|them|each other|one another|the pair|the two", SERAI_PRONOUN_THEIR},
  {SERAI_CLASS_PRONOUN,
   "the two countries|two countries|both countries|the countries|the two states|two states|both states|our countries|"
   "the two sides|two sides|both sides|the sides|the parties|both parties|the two nations|both nations|"
   "the two neighbours|the two neighbors|both neighbours|the neighbours|the neighbors|the two republics|"
   "the two shores|the two partners|the partners|our two countries|these countries|these two countries|"
   "the states|two neighbours|two nations|the two economies|both economies|the nations|the two parties|"
   "two neighbouring countries|both republics|the two peoples|both capitals|the two capitals|the co-chairs|"
   "the neighbouring countries|the two neighbouring countries|the two neighbouring states|our states|"
   "the two kingdoms|the two allies|the two governments|both governments|the two of them|our two states|"
   "the two ministers|the two presidents|the two leaders|the presidents|the prime ministers|the heads of state|"
   "the two prime ministers|the ministers|the leaders|the two delegations|the delegations",
   SERAI_PRONOUN_PAIR},
  {SERAI_CLASS_PRONOUN,
   "the country|the republic|the kingdom|this country|the nation|the sultanate|the emirate|the state|"
   "the country's|the islamic republic|the home country|the federation|the island|the north african country|"
   "the landlocked country|the central asian country|the central asian republic|the island state|the island nation",
   SERAI_PRONOUN_COUNTRY},
  {SERAI_CLASS_PRONOUN,
   "that country|the neighbouring country|the neighboring country|the neighbour|the neighbor|there|thence|"
   "the neighbouring republic|the neighbouring state|its neighbour|its neighbor|the other side|that state|"
   "the partner country|the other country|the other|that market|the other party|the landlocked neighbour|"
   "the landlocked neighbor|its northern neighbour|its southern neighbour|its eastern neighbour|"
   "its western neighbour|the northern neighbour|the southern neighbour|the eastern neighbour|the western neighbour|"
   "the larger neighbour|the smaller neighbour|its larger neighbour|its smaller neighbour|that republic|"
   "the neighbouring kingdom|this market|the big neighbour|its big neighbour|its neighbouring country|"
   "our neighbour|our neighbours|our neighbor|the latter country|that partner|across the border|the partner|"
   "that neighbour|this neighbour",
   SERAI_PRONOUN_NEIGHBOUR},
  {SERAI_CLASS_PRONOUN, "we|our|us|ours|our country|our republic", SERAI_PRONOUN_WE},
  {SERAI_CLASS_PREPOSITION, "of", SERAI_PREPOSITION_OF},
  {SERAI_CLASS_PREPOSITION, "to|into|towards|toward|bound for|for delivery to", SERAI_PREPOSITION_TO},
  {SERAI_CLASS_PREPOSITION, "from|out of", SERAI_PREPOSITION_FROM},
  {SERAI_CLASS_PREPOSITION, "with", SERAI_PREPOSITION_WITH},
  {SERAI_CLASS_PREPOSITION, "between", SERAI_PREPOSITION_BETWEEN},
  {SERAI_CLASS_PREPOSITION, "by", SERAI_PREPOSITION_BY},
  {SERAI_CLASS_PREPOSITION, "in|within the|in terms of|as regards|throughout|during|over|at|since|until|through|across|as of", SERAI_PREPOSITION_IN},
  {SERAI_CLASS_PREPOSITION, "for", SERAI_PREPOSITION_FOR},
  {SERAI_CLASS_PREPOSITION, "among|amongst", SERAI_PREPOSITION_AMONG},

  /* Which part of trade. */
  {SERAI_CLASS_WORLD,
   "foreign|external|international|global|overseas|overall foreign|total foreign|overall|worldwide|world|abroad|"
   "to the world|with the world|all countries|the rest of the world|foreign economic|foreign-trade"},
  {SERAI_CLASS_MODIFIER,
   "bilateral|mutual|two-way|reciprocal|two-sided|overall bilateral", 1},
  {SERAI_CLASS_MODIFIER,
   "total|overall|all|entire|whole", 2},
  {SERAI_CLASS_MODIFIER,
   "annual|yearly|monthly|quarterly|combined|cumulative|merchandise|joint|"
   "commercial|direct|legal|domestic|official|recorded|aggregate|goods|trade|own|gross|"
   "commodity|reported|corresponding|respective|visible|export|import|both|cross-border|actual|nominal|yearly"},
  {SERAI_CLASS_PARTIAL,
   "non-oil|non-primary|non-resource|non-energy|non-commodity|non-raw-material|nonoil|non-petroleum|"
   "non-raw|energy|non-gas|high-tech|non-gold|raw-material|non-mineral|value-added|processed|other|remaining|consumer"},

  /* How clauses hang together. */
  {SERAI_CLASS_LINK,
   "and|while|whereas|but|which|as|with|including|or|whilst|of which|though|although|when|who|where|yet|then|so|"
   "of it|of these|of them|followed by|plus|among them|as well as|not counting|to which|thus|compared|in turn|"
   "after|before|having|of this|because|since then"},
  {SERAI_CLASS_ADJUNCT,
   "thanks to|due to|because of|driven by|on the back of|owing to|amid|amidst|despite|in spite of|helped by|"
   "hit by|led by|boosted by|supported by|as a result of|on account of|following|dragged down by|fuelled by|"
   "fueled by|on higher|on lower|spurred by|in view of|on the strength of|mainly through|weighed down by|"
   "mainly on account of|buoyed by|reflecting|behind|ahead of"},
  {SERAI_CLASS_FILLER,
   "the|a|an|by|only|just|merely|barely|some|almost|nearly|about|around|approximately|roughly|over|"
   "at least|up to|even|alone|also|already|however|again|in total|altogether|together|in all|"
   "respectively|mere|mostly|mainly|in value|in value terms|in dollar terms|in money terms|in monetary terms|"
   "sharply|slightly|steadily|markedly|considerably|significantly|strongly|firmly|in fact|as a whole|"
   "at once|for the first time|for its part|on their part|further|another|a further|once|once more|last|"
   "well|still|now|close|close to|likewise|similarly|dramatically|substantially|noticeably|modestly|annually|"
   "some|in turn|the whole|somewhat|equally|as much as|as many as|accordingly|"
   "worth of|worth|in aggregate|by value|the sum of|the equivalent of|an average of|a total of|to|at|"
   "a record|a record-breaking|record|an all-time high of|the mark of|the milestone of|the threshold of|the level of|a level of|"
   "fully|a full|full|as high as|as low as|a little|a little over|a little under|a bit|every|each|per|quite|very|too|"
   "a combined|there was|there were|percentage|so far|meanwhile|moreover|in addition|at the same time|in particular|"
   "particularly|especially|chiefly|largely|predominantly|consequently|in the process|to date|thereby|back|such|any|"
   "has|have|had|did|does|do|it|equals|this way|the value of|a value of|the amount of|an amount of|the tune of|a mere"},

  /* What makes a statement none. */
  {SERAI_CLASS_DOUBT,
   "could|may|might|would|if|whether|should|forecast|forecasts|forecasting|forecasted|project|projects|projected|projections|"
   "predict~|anticipate~|likely|potential|potentially|possible|possibly|can|unless|provided that|assuming|"
   "expect~|hypothetical|scenario|capable of|prospect|prospects|probably|perhaps|will|won't|is set to|are set to|"
   "was set to|on course to|on track to|poised to|shall|were to|due to reach|expectation|expectations|"
   "it is believed|speculate~|rumour~|rumor~|supposed to|hope~|optimistic|"
   "ready to|readiness to|willing to|willingness to|prepared to|able to|eager to|in case|estimates that|is to|are to|what if|suppose|ought to|must|need to|needs to|pegged to"},
  {SERAI_CLASS_DENIAL,
   "not|no|never|denied|deny|denies|denying|refute~|reject~|dismiss~|untrue|false|incorrect|mistaken|nor|neither|"
   "didn't|isn't|wasn't|cannot|contradict~|disputed|rather than|without|wrong|wrongly|erroneous|far from|nowhere near|hardly|instead of"},
  {SERAI_CLASS_ELSEWHERE,
   "investment|investments|invest~|investor|investors|fdi|loan|loans|credit|credits|lend~|lent|grant|grants|aid|"
   "budget|gdp|gross domestic product|gross national income|inflation|industrial output|industrial production|"
   "services|service|tourism|tourists|tourist|visitors|remittances|remittance|transfers|migrants|contracts|contract|"
   "agreements worth|deals|deal|memoranda|memorandum|settlements|settlement|payments|currency|currencies|"
   "retail|wholesale|domestic trade|internal trade|e-commerce|revenue from tourism|income|debt|debts|bonds|"
   "reserves|tariff|tariffs|duty|duties|tax|taxes|customs revenue|tariff lines|freight|transit|passengers|"
   "flights|"
   "population|unemployment|wages|salaries|cargo|cargo traffic|freight traffic|freight turnover|cargo turnover|"
   "capital|construction|project|projects|programme|program|fund|funds|funding|financing|financed|portfolio|"
   "gross output|agricultural output|production|harvest|crop|consumption|prices|price|students|scholarships|"
   "companies operating|joint ventures|enterprises with|lorries|wagons|trucks|containers|software|outsourcing|"
   "it services|insurance|arms deal|orders|order book|pledges|trade finance|guarantee|guarantees|rent|"
   "share capital|assets|stake|exchange rate|stock|stocks|market capitalisation|gdp growth|output|yields|"
   "economy|economic growth|expenditure|spending on|money transfers|electricity generation|generation capacity|"
   "subsidies|subsidy|compensation|fines|fine|damages|ticket|tickets|visas|coverage ratio|ratio|coverage"},
  {SERAI_CLASS_ELSEWHERE,
   "tonnage|tonnes|tons|tonne|ton|kilograms|kilogram|barrel|barrels|cubic metres|cubic meters|kilowatt hours|"
   "kilowatt-hours|in physical terms|in volume terms|in volume|in physical volume|in tonnage|in weight|by weight|by volume|in tonnes|heads of cattle|"
   "kwh|litres|units|pieces|wagons|wagonloads|truckloads|megawatt hours|bales|in kind",
   1},
  {SERAI_CLASS_SMALLER,
   "region|oblast|province|district|company|firm|plant|factory|enterprise|corporation|holding|group|manufacturer|"
   "producer|maker|farm|cooperative|port|bazaar|border market|free zone|free economic zone|municipality|city|"
   "brand|concern|conglomerate|refinery|mill|smelter|mine|carmaker|chain|start-up|operator|retailer|"
   "state company|oil company|entrepreneur|trader|traders from|subsidiary|industrial park|airline|region's|"
   "company's|firm's|plant's|factory's|special economic zone|free port|town|county|governorate|federal state"},
  {SERAI_CLASS_BLOC,
   "eu|european union|the eu|eaeu|eurasian economic union|cis|cis countries|eu countries|eaeu countries|asean|"
   "asean countries|african union|mercosur|gulf states|gcc|gcc countries|third countries|the bloc|the union|"
   "oecd countries|oecd|brics|brics countries|central asian countries|central asian states|the region|"
   "eac|east african community|ecowas|sadc|non-cis countries|far abroad|near abroad|member states|eu member states|"
   "organization of turkic states|turkic states|arab countries|arab states|nordic countries|baltic states|"
   "customs union|the customs union|sco|sco countries|sco member states|the community|developing countries|"
   "the rest of the continent|the continent|the rest of the region|the commonwealth|the three countries|three countries|the five countries|all three countries|other countries"},
  {SERAI_CLASS_SKIP,
   "free trade|trade talks|trade negotiations|trade ministry|trade minister|ministry of trade|minister of trade|"
   "trade agreement|trade agreements|trade deal|trade deals|trade mission|trade missions|trade delegation|trade barriers|trade barrier|"
   "trade war|trade ties|trade and economic|trade-economic|trade commission|trade representative|trade house|trade fair|"
   "trade fairs|trade show|trade route|trade routes|trade corridor|trade union|trade unions|trade policy|trade restrictions|"
   "trade cooperation|trade facilitation|trade network|trade office|trade centre|trade center|trade relations|"
   "trade relationship|trade links|trade commissioner|trade attache|trade dispute|trade and investment|"
   "trade procedures|trade data|trade statistics|trade structure|trade sanctions|trade preferences|"
   "trade chamber|trade counsellor|trade adviser|trade expert|trade experts|trade analyst|foreign trade ministry|"
   "foreign trade minister|international trade ministry|trade promotion|trade regime|trade conditions|"
   "export potential|export contracts|export contract|export duties|export duty|import duties|import duty|import taxes|"
   "export ban|import ban|export credit|export credits|export agreement|export promotion|export agency|import substitution|"
   "export-oriented|import licences|export licences|export quota|import quota|export quotas|export permits|export restrictions|"
   "export routes|import tariffs|export promotion agency|export structure|export nomenclature|export basket|"
   "deals worth|sales tax|sales team|delivery time|delivery times|supplies chain|supply chain|supply chains|balance of payments|"
   "budget deficit|budget surplus|current account surplus|current account deficit|current-account deficit|"
   "current-account surplus|fiscal deficit|fiscal surplus|state budget|public procurement|balance sheet|at the end of the day|"
   "in balance|in equilibrium|trade issues|trade matters|trade turnover issues|trade secretary|department of trade|secretary of trade|"
   "customs service|statistical service|press service|statistics service|service of statistics|customs services|"
   "information service|news service|economic development and trade|trade department|trade body|trade official|trade officials|trade association|trade portal|trade finance"},
  {0},
};
/* clang-format on */
