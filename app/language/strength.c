/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How firmly a commitment is put: by the verb that carries it. */
#include "language/strength.h"

#include "base/text.h"

#include <string.h>

/* Phrases parted by "|", folded; "*" at the end stands for any rest of the last word. */
typedef struct
{
  SeraiStrength strength;
  const char *phrases;
} Words;

typedef struct
{
  SeraiStrength strength;
  gsize start;
  gsize end;
} Found;

static const Words verbs[] = {
    {SERAI_STRENGTH_NOTED,
     "noted the importance|noted the need|noted the necessity|stressed the importance|"
     "stressed the need|emphasised the importance|emphasized the importance|"
     "underlined the importance|highlighted the importance|spoke of the importance|"
     "expressed interest|expressed readiness|expressed hope|expressed willingness|welcomed|"
     "supported|hoped|discussed|considered|отметил* важность|отметил* необходимость|"
     "подчеркнул* важность|подчеркнул* необходимость|выразил* заинтересованность|"
     "выразил* готовность|выразил* надежду|приветствовал*|поддержал*|обсудил*"},
    {SERAI_STRENGTH_PROPOSED,
     "proposed|proposes|propose|suggested|suggests|recommended|invited|invites|called on|"
     "called upon|called for|urged|asked|requested|offered|appealed|advocated|intend|intends|"
     "intended|aims to|aim to|aimed to|aim at|wants to|want to|wanted to|seeks to|seek to|"
     "sought to|strive to|strives to|set the goal|set a goal|set the target|set a target|"
     "wishes to|wish to|wished to|the goal|the "
     "target|предложил*|предлага*|предложено|призвал*|рекоменд*|пригласил*|"
     "приглаша*|попросил*|намерен*|стрем*|хотят|хочет|поставил* цель|поставлена цель"},
    {SERAI_STRENGTH_INSTRUCTED,
     "instructed|instructs|were instructed|was instructed|ordered|tasked|directed|commissioned|"
     "plans to|plan to|planned to|поручил*|поручено|поручает|поставил* задачу|поставлена задача|"
     "планиру*|обязал*"},
    {SERAI_STRENGTH_AGREED,
     "agreed|agree to|agrees to|it was decided|decided|resolved|signed|concluded an agreement|"
     "pledged|pledges|promised|promises|undertook|undertakes|committed|commits|vowed|"
     "guaranteed|guarantees|announced|announces|confirmed|approved|adopted|assured|accepted|"
     "договорил*|условил*|решил*|решено|подписал*|обещал*|пообещал*|обещает|обязуется|обязуются|"
     "объявил*|утвердил*|одобрил*|подтвердил*|принял* решение|принято решение|"
     "достигнута договоренность"},
};

/* Where no verb of the speaker governs. */
static const Words futures[] = {
    {SERAI_STRENGTH_INSTRUCTED,
     "will|shall|is to|are to|must|is scheduled|are scheduled|scheduled for|is planned|"
     "are planned|planned for|is expected|are expected|is due|are due|is set|are set|будет|будут|"
     "состоится|состоятся|пройдет|пройдут|посетит|посетят|запланирован*|намечен*|должен|должна|"
     "должны|построит|построят|выделит|выделят|направит|направят|откроет*|откроют*|начнет*"},
};

static gboolean
is_letter_at (const char *text, gsize at)
{
  return g_unichar_isalnum (g_utf8_get_char (text + at));
}

static gboolean
is_letter_before (const char *text, gsize at)
{
  return at > 0 && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (text + at)));
}

/* How many bytes one piece of a phrase covers at @at, 0 where it doesn't stand there. */
static gsize
match_piece (const char *text, gsize at, const char *piece, gsize length)
{
  gboolean is_open = length > 0 && piece[length - 1] == '*';
  gsize n_fixed = is_open ? length - 1 : length;
  if (strncmp (text + at, piece, n_fixed) != 0)
    return 0;
  gsize end = at + n_fixed;
  while (is_open && text[end] != '\0' && is_letter_at (text, end))
    end = g_utf8_next_char (text + end) - text;
  return text[end] != '\0' && is_letter_at (text, end) ? 0 : end - at;
}

static gsize
match_phrase (const char *text, gsize at, const char *phrase, gsize length)
{
  gsize end = at;
  for (gsize start = 0; start < length;)
    {
      const char *star = memchr (phrase + start, '*', length - start);
      gsize n = star != NULL ? (gsize) (star - phrase) + 1 - start : length - start;
      gsize covered = match_piece (text, end, phrase + start, n);
      if (covered == 0)
        return 0;
      end += covered;
      start += n;
    }
  return end - at;
}

/* The longest phrase at @at. */
static gboolean
match_at (const char *text, gsize at, const Words *words, guint n_words, Found *out_found)
{
  gsize best = 0;
  for (guint i = 0; i < n_words; i++)
    for (const char *p = words[i].phrases; p != NULL && *p != '\0';)
      {
        gsize length = strcspn (p, "|");
        gsize covered = match_phrase (text, at, p, length);
        if (covered > best)
          {
            best = covered;
            *out_found = (Found){words[i].strength, at, at + covered};
          }
        p += length + (p[length] == '|');
      }
  return best > 0;
}

/* @is_last: the last in the text, else the first. */
static gboolean
find (const char *text, const Words *words, guint n_words, gboolean is_last, Found *out_found)
{
  gboolean is_found = FALSE;
  for (gsize at = 0; text[at] != '\0'; at = g_utf8_next_char (text + at) - text)
    {
      if (is_letter_before (text, at) || !is_letter_at (text, at))
        continue;
      if (match_at (text, at, words, n_words, out_found))
        {
          is_found = TRUE;
          if (!is_last)
            return TRUE;
        }
    }
  return is_found;
}

const char *
serai_strength_to_string (SeraiStrength strength)
{
  static const char *const names[] = {NULL, "noted", "proposed", "instructed", "agreed"};
  return names[strength];
}

SeraiStrength
serai_strength_read (const char *lead, const char *words, char **out_verb)
{
  Found found = {SERAI_STRENGTH_UNKNOWN, 0, 0};
  g_autofree char *before = serai_text_fold (lead != NULL ? lead : "");
  g_autofree char *own = serai_text_fold (words);
  const char *text = own;
  if (!find (own, verbs, G_N_ELEMENTS (verbs), FALSE, &found))
    {
      if (find (before, verbs, G_N_ELEMENTS (verbs), TRUE, &found))
        text = before;
      else
        find (own, futures, G_N_ELEMENTS (futures), FALSE, &found);
    }
  if (out_verb != NULL)
    *out_verb =
        found.end > found.start ? g_strndup (text + found.start, found.end - found.start) : NULL;
  return found.strength;
}
