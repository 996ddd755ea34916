/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words of plans: what is promised, aimed at, proposed, arranged; and of speech. */
#include "language/words.h"

#include "language/commitment.h"

/* clang-format off */
const SeraiWord serai_plan_words_en[] = {
  {SERAI_CLASS_SPEECH,
   "say/says/said/said/saying|tell/tells/told/told/telling|report~|state~|announce~|recall~|according to|note~|"
   "quote~|inform~|stress~|emphasise~|emphasize~|declare~|write/writes/wrote/written/writing|"
   "explain~|remark~|believe~|data of|figures of|data from|statistics of|reported by|as reported|remind~|"
   "assert~|comment~|point~ out|claimed that|by preliminary data|data show|figures show|statistics show"},
  {SERAI_CLASS_AIM,
   "set their sights on|set its sights on|have set their sights on|has set its sights on|have their sights set on|would like to see|would like to bring|want~ to see|wish~ to see|hope~ to bring|like to raise|aim~ to|aim~ for|aim~ at|want~ to|want~|seek/seeks/sought/sought/seeking to|strive/strives/strove/striven/striving to|"
   "wish~ to|goal|goals|target|targets|aim|the task|task|objective|objectives|tasked|ambition|aspire~ to|"
   "set themselves|set itself|set a goal|set a target|benchmark|resolve~ to|target~|set the goal|set the task|"
   "set the target|set an objective|set the aim|set the objective|aim to|aims to|the aim|bring/brings/brought/brought/bringing to|"
   "have in view|committed to raising|committed to increasing"},
  {SERAI_CLASS_AGREE,
   "agree~ to|agree~ on|agree~ that|agree~|intend~ to|intend~|plan# to|plan# on|have plans to|has plans to|had plans to|the plan is to|plans are to|"
   "undertake/undertakes/undertook/undertaken/undertaking to|undertake/undertakes/undertook/undertaken/undertaking|"
   "promise~ to|promise~|pledge~ to|pledge~|commit# to|commit# itself to|commit# themselves to|vow~ to|vow~|"
   "decide~ to|decide~|instruct~|order~ the|assure~ that|guarantee~|arranged to|arrange~ to|resolved|"
   "undertook|obliged to|is obliged to|are obliged to|commits itself|bound itself to|"
   "set out to|confirmed its intention to|confirmed their intention to|reaffirmed their intention to|"
   "the intention to|gave its word|an agreement to|agreement was reached to|agreement was reached on|"
   "reached an agreement on|reached agreement on|an agreement was reached to|it was decided to|it was agreed to|"
   "it was agreed that|will allocate|will lend|will donate|will grant|will hand over|will waive|will abolish|will ratify|"
   "will construct|will build|will supply|will deliver|will exempt|will introduce|will set up|will establish|will train|"
   "will finance|made a commitment to|committed itself to|committed themselves to|were instructed to|was instructed to"},
  {SERAI_CLASS_PROPOSE,
   "propose~ to|propose~|suggest~|call~ on|call~ upon|urge~|recommend~|request~|ask~|appeal~ to|put forward|"
   "put/puts/put/put/putting forward|invite~ to consider|advise~|encourage~|made a proposal|called for|"
   "call~ for|spoke in favour of|speak in favour of|advocate~|offer~ to|offer~|requested that|"
   "came out in favour of|a proposal to|the initiative to|considered it advisable to|considered it expedient to|considered it necessary to|"
   "deemed it necessary to|deemed it expedient to|it was considered expedient to|it was considered advisable to|proposal was made to|demand~|insist~ on|press~ for|put forward a proposal|submitted a proposal"},
  {SERAI_CLASS_INVITE, "invite~|extend~ an invitation|extended an invitation|conveyed an invitation|invitation to|"
   "handed over an invitation|handed an invitation|passed on an invitation|an invitation|issued an invitation|convey~ an invitation"},
  {SERAI_CLASS_GATHERING,
   "meeting|session|visit|forum|summit|conference|fair|exhibition|talks|negotiations|round|sitting|congress|"
   "festival|days of culture|cultural days|business forum|round table|expo|ceremony|consultations|assembly|"
   "games|seminar|workshop|symposium|mission|trade mission|delegation|gathering|week|convention|council|trip|tour|"
   "state visit|official visit|working visit|next meeting|next session|trade fair|buyers' mission|purchasing mission|auction|joint exercise|commission meeting"},
  {SERAI_CLASS_HOLD,
   "will be held|is to be held|are to be held|to be held|will take place|take place|be held|hold/holds/held/held/holding|"
   "is scheduled for|are scheduled for|scheduled for|is planned for|are planned for|planned for|will meet|meet|"
   "will visit|will host|host|will open|will gather|convene|will convene|will be convened|is due to|are due to|"
   "is due|are due|will begin|will start|will arrive|will travel to|will pay|is expected in|will next meet|next meet|is set for|"
   "are set for|has been set for|will receive|will come together|is slated for|will send|attend|will attend|take part in|is fixed for|"
   "will be hosted|opens|opens in|will come to|will bring together|is scheduled to|are scheduled to|has been scheduled for|will kick off|"
   "is expected to visit|are expected to visit|is expected to take place|is expected to be held|are expected to meet|"
   "is expected to meet|is expected to arrive|is expected to host|are expected to be held|was scheduled for|was set for|was fixed for|will be convened|meets|is to take place|are to take place|will run|will sit|reconvene|will reconvene"},
  {SERAI_CLASS_WILL,
   "will|shall|is to|are to|is going to|are going to|are about to|is about to|is set to|are set to|must|have to|has to|"
   "is obliged|would|takes effect|enters into force|enter into force|comes into force|take effect"},
  {SERAI_CLASS_FIRM, "promised|announced|undertook|pledged|assured|confirmed|vowed|declared|decreed|decided"},
  {SERAI_CLASS_VAGUE,
   "hope~|confident|confidence|ready to|readiness|ready|importance|important|interest|interested|willing|willingness|"
   "optimism|optimistic|expect~|believe~|could|might|may|potential|possible|possibly|if|unless|forecast|forecasts|"
   "looks forward|look forward|looked forward|determined|necessary|need|necessity|useful|support~|welcomed|discussed|"
   "should|likely|predict~|prospects|satisfaction|appreciated|value|wished|noted|convinced|would like|considers it|ought|if necessary"},
  /* Acts too general for anybody to be held to, where neither a number nor a date is named. */
  {SERAI_CLASS_GENERAL,
   "continue~|deepen~|strengthen~|develop~|expand~|intensify~|enhance~|promote~|maintain~|step# up|pay/pays/paid/paid/paying|"
   "consider~|exchange~|support~|improve~|broaden~|facilitate~|cooperate~|work~|coordinate~|keep/keeps/kept/kept/keeping|"
   "contribute~|study~|explore~|examine~|discuss~|make/makes/made/made/making efforts|encourage~|further~|boost~|increase~|"
   "pursue~|seek/seeks/sought/sought/seeking|stay~|remain~|look~|give/gives/gave/given/giving|provide~ support|serve~|help~"},
  {SERAI_CLASS_LIFT,
   "bring/brings/brought/brought/bringing|raise~|lift~|increase~|double~|triple~|treble~|quadruple~|boost~|expand~|"
   "reach~|achieve~|reduce~|halve~|cut/cuts/cut/cut/cutting|grow/grows/grew/grown/growing|attain~|lower~|push~|"
   "take/takes/took/taken/taking|drive/drives/drove/driven/driving|get/gets/got/got/getting|export~|ship#|"
   "complete~|finish~|conclude~"},
  {0},
};
/* clang-format on */
