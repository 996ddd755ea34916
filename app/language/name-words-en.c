/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words around names. */
#include "language/name-words.h"

const SeraiCueTable serai_name_words_en[] = {
    {SERAI_CUE_COMMON | SERAI_CUE_FUNCTION,
     "the a an on by of for with as and or but nor so yet if when while where after before during "
     "since until under over between among against without within upon about above below behind "
     "beside beyond across along despite except per this that these those it its he she they we "
     "you i his her their our my your him them us me is are was were be been being has have had do "
     "does did would shall should might could must not no all any both each every either neither "
     "few many most much some several such other another same only also even just still already "
     "again once here there then now what who whom whose which why how whether because although "
     "though unless than"},
    {SERAI_CUE_COMMON | SERAI_CUE_FUNCTION | SERAI_CUE_LOCATIVE,
     "in at near from around via through to outside"},
    {SERAI_CUE_COMMON,
     "will can yes more own later earlier meanwhile however moreover furthermore therefore thus "
     "instead otherwise finally firstly secondly first second third next last today tomorrow "
     "yesterday tonight according given following including concerning regarding asked speaking "
     "upstream downstream officially exports imports trade turnover export import goods one two "
     "three four five six seven eight nine ten eleven twelve half dear ladies gentlemen friends "
     "good thank thanks note figures contact q signed opening closing nearly almost roughly "
     "politicians analysts farmers growers traders millers exporters importers buyers officials "
     "experts construction direct bilateral two-way lawful welcome stocks rivals trust risks power "
     "oil gas fertiliser paper water talks departure arrival lunch call review report remarks "
     "message proposal contributions requests address"},
    {SERAI_CUE_TIME,
     "monday tuesday wednesday thursday friday saturday sunday january february march april may "
     "june july august september october november december jan feb mar apr jun jul aug sep sept "
     "oct nov dec spring summer autumn winter ramadan nowruz navruz nauryz eid christmas easter"},
    {SERAI_CUE_HONORIFIC,
     "mr mrs ms miss dr prof sir dame lord lady hon honorable honourable excellency excellencies "
     "excellence majesty highness sheikh sheikha shaikh holiness eminence esteemed distinguished "
     "respected messrs mme rt amb gen col capt lt maj adm cmdr brig engr sen rep gov rev madam "
     "madame monsieur senor senora signor signora shri smt datuk datin dato sayyid hajji maulana "
     "ayatollah afioga ratu tui comrade baroness archbishop cardinal"},
    {SERAI_CUE_ROLE,
     "president vice-president premier minister chancellor king queen emir amir sultan prince "
     "princess pope chairman chairwoman chairperson chair co-chair governor mayor senator "
     "congressman congresswoman deputy ambassador envoy consul commissioner secretary "
     "secretary-general director director-general head leader chief speaker spokesman spokeswoman "
     "spokesperson general colonel founder co-founder owner co-owner manager counterpart colleague "
     "rector dean professor judge ceo cfo coo akim hokim khokim representative coordinator adviser "
     "advisor economist analyst academician attorney-general ombudsman captain commander "
     "treasurer partner correspondent inspector engineer lawyer agronomist historian pm fm mp mep "
     "dpm eam nsa sg taoiseach lady whip undersecretary commissioner-designate negotiator "
     "spokesperson farmer trader activist journalist reporter columnist "
     "writer novelist poet architect strategist scientist researcher scholar lecturer consultant "
     "attorney prosecutor winemaker beekeeper herder teacher doctor physician surgeon pilot "
     "photographer filmmaker philanthropist businessman businesswoman entrepreneur billionaire "
     "lawmaker legislator congressperson deputy-governor laureate astronaut cosmonaut "
     "moderator organiser organizer shopkeeper fisherman fisherwoman miller lieutenant sergeant "
     "ceo-designate nominee incumbent councillor alderman mukhtar sheriff bishop rabbi imam"},
    {SERAI_CUE_ROLE_PLURAL,
     "presidents ministers premiers kings chairmen governors senators ambassadors secretaries "
     "directors heads leaders chiefs speakers counterparts colleagues messrs founders"},
    {SERAI_CUE_ROLE_PART,
     "extraordinary plenipotentiary high joint coordinating coordinator royal federal union "
     "minister-delegate deputy vice first acting "
     "former interim caretaker prime foreign finance interior defence "
     "defense trade energy economy agriculture transport health education culture justice "
     "industry commerce environment labour labor tourism investment digital chief executive "
     "managing general senior assistant associate regional country national supreme honorary "
     "permanent special state crown grand external international relations internal affairs "
     "cabinet economic financial commercial press research communications marketing sales "
     "operating technical scientific founding outgoing incoming newly elected right under "
     "secretary parliamentary presidential attorney home development planning water resources "
     "science technology innovation "
     "environment ecology protection social sports sport construction infrastructure communication "
     "digitalisation digitalization treasury mining fisheries forestry livestock"},
    {SERAI_CUE_BODY,
     "ministry ministries bank agency committee commission council chamber chambers fund "
     "university "
     "academy parliament government administration office service association federation "
     "confederation union organization organisation institute corporation company authority "
     "board bureau secretariat undersecretariat directorate department assembly senate congress "
     "court tribunal prosecutor cabinet community league society foundation club party "
     "embassy consulate delegation mission institution inspectorate headquarters police army "
     "school college hospital museum library theatre conservatory consortium cooperative "
     "syndicate guild alliance coalition bloc exchange treasury customs regulator conseil "
     "majlis mejlis mazhilis khural kenesh duma rada knesset sejm bundestag congreso camara "
     "instituto ministerio banco banque compagnie agence caisse institut asociacion associacao "
     "associacion confederacion confederacao federacion federacao empresa compania companhia "
     "ministere consejo conselho comite direccion fundacion fundacao sabha sangsad cortes "
     "bundesrat riksdag storting folketing saeima seimas riigikogu majles shura societe verein "
     "gmbh centre center laboratory "
     "observatory registry comptroller ombudsman task-force taskforce branch chancellery "
     "presidency subcommittee working-group "
     "railways railway airlines airways newspaper radio television"},
    {SERAI_CUE_WEAK_BODY,
     "group holding holdings research capital partners advisory consulting consultants "
     "industries ventures investments investment technologies technology systems solutions "
     "logistics foods motors steel cement mining metals resources oil petroleum gas energy power "
     "electric telecom telecoms communications media press wire newswire news agency times "
     "gazette herald tribune post noticias presse insurance assurance pharma chemicals "
     "textiles tekstil textile shipping lines freight express trading traders trade exporters "
     "dairies breweries brewery farms mills millers growers producers brothers sons associates "
     "weekly magazine chronicle telegraph technopark storage works estates properties securities "
     "finance financial credit "
     "markets air"},
    {SERAI_CUE_COMPANY,
     "llc ltd limited plc inc incorporated corp co jsc ojsc cjsc pjsc llp lp gmbh ag sa sarl srl "
     "spa bv nv kft zrt oy ab as a/s oao ooo zao pao ao too pty pte sdn bhd sae fzco fze dmcc "
     "kk sas s.a. s.p.a. sp z.o.o"},
    {SERAI_CUE_EVENT,
     "summit forum festival exhibition conference congress expo olympics olympiad "
     "games championship cup symposium fair convention roundtable round-table marathon "
     "days week retreat biennale assembly seminar hackathon colloquium"},
    {SERAI_CUE_MEETING,
     "meeting session conference summit forum congress symposium consultations round assembly "
     "plenary sitting"},
    {SERAI_CUE_AGREEMENT,
     "agreement agreements declaration treaty memorandum roadmap road-map law programme program "
     "convention protocol charter accord pact plan agenda strategy code act bill constitution "
     "concept statement scheme communique resolution initiative decree covenant partnership "
     "framework mou vision pledge manifesto"},
    {SERAI_CUE_PLACE,
     "region oblast province district county prefecture governorate state city town village "
     "river lake sea ocean gulf bay strait canal mountain mountains valley desert plateau "
     "peninsula island islands airport port harbour harbor station border crossing post "
     "gate checkpoint pass road highway corridor waterway bridge tunnel dam hpp reservoir "
     "refinery field deposit mine plant hydropower palace square park garden gardens fortress "
     "mausoleum street avenue alley zone territory republic coast basin delta "
     "territories steppe glacier oasis terminal house hall tower towers stadium arena villa castle "
     "hotel residence mosque cathedral temple monastery cemetery monument shoal shoals reef atoll "
     "archipelago isthmus gorge canyon boulevard palaces crossing viaduct quay wharf"},
    {SERAI_CUE_PLACE_FIRST, "lake mount mt cape fort port river isle"},
    {SERAI_CUE_SPEECH,
     "said says stated noted added stressed emphasized emphasised told asked replied observed "
     "recalled announced thanked welcomed expressed joked remarked explained argued wrote "
     "writes warned declared believes thinks insisted pointed underlined highlighted invited "
     "congratulated confirmed admitted suggested proposed promised predicted met received "
     "visited briefed presented concluded answered commented acknowledged reiterated reported "
     "called estimates estimated hopes wants thought chairs attended praised conveyed arrived "
     "signed spoke speaks telephoned travels"},
    {SERAI_CUE_PARTICLE, "bin bint ibn al el ad de del della di da dos das do des van von der den "
                         "la le les du y e oglu "
                         "oghlu ogly ugli uulu kyzy qizi zoda abu ben ter"},
    {SERAI_CUE_SIDE, "side sides"},
    {SERAI_CUE_TRADER,
     "supplier producer manufacturer maker exporter importer buyer rival retailer operator "
     "contractor developer carrier airline lender startup publisher distributor processor "
     "trader broker brewer grower shipper weekly newspaper magazine broadcaster tabloid"},
    {SERAI_CUE_ORDINAL,
     "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
     "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth annual "
     "inaugural"},
    {SERAI_CUE_NATION, "republic kingdom federation emirate sultanate"},
    {SERAI_CUE_QUALIFIER,
     "consultative tripartite trilateral ministerial plenary extraordinary joint regular annual "
     "international inaugural"},
    {SERAI_CUE_GENERAL,
     "side sides party parties agreement declaration treaty memorandum protocol law programme "
     "plan charter statement communique convention strategy ministry government parliament "
     "commission committee council bank agency fund republic president minister leader head state "
     "nation country excellency forum summit conference meeting university academy embassy "
     "union centre center representative ambassador company region city province internet islamic "
     "ministerial government governmental"},
    {SERAI_CUE_GIVEN,
     "ahmad ahmed abdul abdullah abdulla ali akbar aisha aizhan aigul aida akmal alexander "
     "alexei aleksandr aleksei alberto alejandro alisher almaz alua amina amir ana anarbek anders "
     "andrea andrei andrew angela anna anne antonio anton anwar arman armen askar asel askhat "
     "aziz azamat azim bahrom bakhtiyar bakhtiyor bakyt bakytzhan ben bekzod bernard bobur "
     "boris carlos carmen carol catherine charles chinedu christine christopher claire clara "
     "claudia daler daniel daniyar daniyor daria davlat david davron deborah denis diana "
     "diego dilnoza dinara dmitri dmitry edward elena elizabeth elmira elvira emma eric erik "
     "erlan ernesto eva fatima farhod farida farrukh felix fernando firuz florence francesco "
     "francisco frank gabriel galina george gerald giorgi giovanni grace gulnara guljan gulzhan "
     "hamid hans hassan helen helena henry ibrahim igor ilham ilya inga irina isabel ismail ivan "
     "jacob jahongir jakhongir jamal james jamila jamshed jan jane jasur javier jean jennifer "
     "john jonas jorge jose joseph joao juan julia kairat kamal kamila karen karim karl "
     "katherine kenneth khalid khurshed kirill kofi kwame lars laszlo laura laziz leila leonid "
     "linda lola lourdes lucas lucia luis luiz madina magdalena maksat malika manuel marat marc "
     "marco marek margaret maria mariam marina mario mark marta martin mary maryam masha "
     "matthew max maya mehmet michael michel miguel mikhail mirza mohamed mohammad mohammed "
     "monica moussa muhammad murat mustafa nadia nana nargiza natalia natasha nazira nicholas "
     "nicolas nigora nikita nikolai nilufar nina nino nodir norbert nurlan nursultan odil oksana "
     "oleg olena olga olivia omar oscar otabek oybek pablo patricia patrick paul paulo pavel "
     "pedro peter petr pierre piotr rachel rahim ramon ramazan rashid raul ravshan rebecca "
     "ricardo richard robert roberto rosa roza ruslan rustam sabina said salim salma samuel sandra "
     "sanjar sara sarah sardor saule sergei sergey serik sergio sherzod shirin simon sofia "
     "stanislav stefan stephen steven sukhrob sultan sunil susan svetlana talgat tamar tamara "
     "tatiana tatyana thomas timur tomas tomasz ulugbek umar umid vadim valentina vasily vera "
     "victor viktor vladimir vera wei william yana yerlan yuri yusuf zafar zarina zhanna zhanar "
     "zhang zoya zukhra saltanat aruzhan nurzhan gulnora shavkat sadyr kassym-jomart emomali "
     "serdar milan peter austin moritz"},
    {0, NULL},
};
