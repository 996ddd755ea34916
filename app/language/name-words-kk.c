/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Kazakh words around names: an office comes last, with what it is of before it. */
#include "language/name-words.h"

/* clang-format off */
const SeraiCueTable serai_name_words_kk[] = {
  {SERAI_CUE_COMMON | SERAI_CUE_FUNCTION,
   "және мен бен пен туралы үшін бойынша арқылы дейін кейін бұл сол ол олар біз сіз де да"},
  {SERAI_CUE_GIVEN,
   "олжас нұрлан тимур мәди айдарбек мұрат қасым-жомарт гүлмира серік ерлан асхат айгүл дәурен "
   "бауыржан қанат марат ерболат арман дархан жанар сәуле әлихан ермек талғат роман"},
  {0},
};

const SeraiGloss serai_glosses_kk[] = {
  {"president", "президенті президентінің президентіне президентін президентімен"},
  {"premier", "премьер-министрі премьер-министрдің премьер-министріне премьер-министрінің "
   "премьер-министрімен"},
  {"minister", "министрі министрінің министріне министрін министрімен"},
  {"chairman", "төрағасы төрағасының төрағасына төрағасын төрағасымен"},
  {"governor", "әкімі әкімінің әкіміне"}, {"deputy", "орынбасары орынбасарының"},
  {"ambassador", "елшісі елшісінің"}, {"director", "директоры басқарушысы"},
  {"foreign", "сыртқы"}, {"affairs", "істер"}, {"finance", "қаржы"}, {"national", "ұлттық"},
  {"economy", "экономика"}, {"agriculture", "ауыл шаруашылығы"}, {"trade", "сауда"},
  {"industry", "өнеркәсіп"}, {"energy", "энергетика"}, {"transport", "көлік"},
  {"internal", "ішкі"}, {"defence", "қорғаныс"}, {"culture", "мәдениет"}, {"health", "денсаулық"},
  {"education", "ағарту"}, {"justice", "әділет"}, {"commercial", "банк банкі"},
  {"said", "айтты мәлімдеді хабарлады жеткізді деді атап"},
  {0},
};
/* clang-format on */
