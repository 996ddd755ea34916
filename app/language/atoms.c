/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence as the grammars see it. */
#include "language/verb-or-noun.h"

#include <string.h>

static SeraiWordClass
class_of_mention (const SeraiMention *mention)
{
  switch (mention->kind)
    {
    case SERAI_MENTION_COUNTRY:
      return SERAI_CLASS_COUNTRY;
    case SERAI_MENTION_PLACE:
      return SERAI_CLASS_PLACE;
    case SERAI_MENTION_PERSON:
    case SERAI_MENTION_ORGANISATION:
    case SERAI_MENTION_EVENT:
    case SERAI_MENTION_AGREEMENT:
      return SERAI_CLASS_NAME;
    case SERAI_MENTION_COMMODITY:
      return SERAI_CLASS_COMMODITY;
    case SERAI_MENTION_DATE:
      return SERAI_CLASS_DATE;
    case SERAI_MENTION_MONEY:
      return SERAI_CLASS_MONEY;
    case SERAI_MENTION_PERCENT:
      return mention->value.is_times ? SERAI_CLASS_TIMES : SERAI_CLASS_PERCENT;
    case SERAI_MENTION_ORDINAL:
      return SERAI_CLASS_ORDINAL;
    case SERAI_MENTION_QUANTITY:
      return mention->value.is_times ? SERAI_CLASS_TIMES : SERAI_CLASS_QUANTITY;
    }
  return SERAI_CLASS_OTHER;
}

/* "US dollars": the state only tells which. */
static gboolean
names_currency (const SeraiPassage *passage, guint i)
{
  static const char *const units[] = {"dollar", "dollars", "rouble", "roubles", "ruble", "rubles"};
  const char *text =
      i < passage->tokens->tokens->len ? serai_tokens_at (passage->tokens, i)->folded : "";
  for (guint k = 0; k < G_N_ELEMENTS (units); k++)
    if (strcmp (units[k], text) == 0)
      return TRUE;
  return FALSE;
}

/* The state that one of the tokens in @span names; NULL where none does. */
static const char *
find_state_inside (const SeraiPassage *passage, SeraiSpan span)
{
  SeraiReference *reference = serai_recogniser_get_reference (passage->recogniser);
  for (guint i = serai_passage_token_at (passage, span.start);
       i < passage->tokens->tokens->len
       && serai_tokens_at (passage->tokens, i)->span.end <= span.end;
       i++)
    {
      const SeraiToken *token = serai_tokens_at (passage->tokens, i);
      if (!token->is_capital)
        continue;
      const SeraiEntry *entry =
          serai_reference_find_by_name (reference, SERAI_SUBJECT_COUNTRY, token->folded);
      if (entry != NULL)
        return entry->iso3;
    }
  return NULL;
}

const char *
serai_passage_find_state (const SeraiPassage *passage, const SeraiMention *mention)
{
  if (mention->entity < 0 || serai_mention_kind_is_value (mention->kind))
    return NULL;
  const SeraiEntity *entity = g_ptr_array_index (passage->entities, mention->entity);
  if (mention->kind == SERAI_MENTION_COUNTRY
      && names_currency (passage, serai_passage_token_at (passage, mention->span.end)))
    return NULL;
  if (mention->kind == SERAI_MENTION_PLACE)
    {
      /* Only a capital's name may stand for its state. */
      const SeraiEntry *entry =
          serai_reference_find (serai_recogniser_get_reference (passage->recogniser), entity->key);
      return entry != NULL && entry->is_capital ? entity->iso3 : NULL;
    }
  if (entity->iso3 != NULL)
    return entity->iso3;
  return find_state_inside (passage, mention->span);
}

static void
take_state (SeraiAtom *atom, const SeraiPassage *passage, const SeraiMention *mention)
{
  const char *iso3 = serai_passage_find_state (passage, mention);
  if (iso3 != NULL)
    g_strlcpy (atom->iso3, iso3, sizeof atom->iso3);
}

/* "Sino-Russian", "Franco-German": the state's name for the learned prefix. */
static const char *
widen_prefix (const char *part)
{
  static const struct
  {
    const char *prefix, *name;
  } prefixes[] = {{"sino", "china"},   {"russo", "russia"}, {"franco", "france"},
                  {"indo", "india"},   {"italo", "italy"},  {"turco", "turkey"},
                  {"greco", "greece"}, {"luso", "portugal"}};
  for (guint k = 0; k < G_N_ELEMENTS (prefixes); k++)
    if (strcmp (part, prefixes[k].prefix) == 0)
      return prefixes[k].name;
  return part;
}

/* "China-Tajikistan", "Turkish-Kazakh": a word of several states gives an atom for each. */
static gboolean
add_compound (GArray *atoms, const SeraiPassage *passage, guint i)
{
  const SeraiToken *token = serai_tokens_at (passage->tokens, i);
  if (token->kind != SERAI_TOKEN_WORD || !token->is_capital || strchr (token->folded, '-') == NULL)
    return FALSE;
  SeraiReference *reference = serai_recogniser_get_reference (passage->recogniser);
  g_auto (GStrv) parts = g_strsplit (token->folded, "-", -1);
  guint n_before = atoms->len;
  for (guint k = 0; parts[k] != NULL; k++)
    {
      const SeraiEntry *entry =
          serai_reference_find_by_name (reference, SERAI_SUBJECT_COUNTRY, widen_prefix (parts[k]));
      if (entry == NULL || entry->iso3 == NULL)
        {
          g_array_set_size (atoms, n_before);
          return FALSE;
        }
      SeraiAtom atom = {.kind = SERAI_CLASS_COUNTRY, .mention = -1, .first = i, .end = i + 1};
      g_strlcpy (atom.iso3, entry->iso3, sizeof atom.iso3);
      g_array_append_val (atoms, atom);
    }
  return atoms->len > n_before;
}

/* "non-oil exports": the goods end before the word of trade. */
static guint
end_of_goods (const SeraiPassage *passage, const SeraiWords *words, guint first, guint end)
{
  SeraiWordMatch match;
  if (end > first + 1 && serai_words_match (words, passage->tokens, end - 1, end, &match)
      && match.words[0]->word_class == SERAI_CLASS_NOUN)
    return end - 1;
  return end;
}

/* A quantity is its number; what it counts is words of its own ("five largest trading partners").
 */
static guint
end_of_mention (const SeraiPassage *passage, const SeraiMention *mention)
{
  const SeraiValue *value = &mention->value;
  gsize unit = value->unit != NULL ? strlen (value->unit) : 0;
  if (mention->kind != SERAI_MENTION_QUANTITY || value->is_times || unit == 0
      || unit + 1 >= serai_span_length (mention->span))
    return mention->span.end;
  guint start = mention->span.end - (guint) unit;
  return g_ascii_strncasecmp (passage->tokens->text + start, value->unit, unit) == 0
             ? start
             : mention->span.end;
}

/* What a genitive says in English: "exports of Kazakhstan". It has no tokens of its own. */
static const SeraiWord genitive = {SERAI_CLASS_PREPOSITION, "", SERAI_PREPOSITION_OF, 0};

static gboolean
ends_in (const char *folded, const char *const *endings, guint n_endings)
{
  for (guint i = 0; i < n_endings; i++)
    if (g_str_has_suffix (folded, endings[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_in_genitive (const SeraiAtom *atom, const SeraiPassage *passage)
{
  static const char *const endings[] = {"а", "я", "и", "ы", "ой", "ей", "ов", "ев", "ого"};
  const char *folded = serai_tokens_at (passage->tokens, atom->end - 1)->folded;
  const SeraiToken *first = serai_tokens_at (passage->tokens, atom->first);
  if (atom->kind == SERAI_CLASS_COMMODITY)
    return TRUE;
  if (strcmp (folded, "туда") == 0 || strcmp (folded, "оттуда") == 0)
    return FALSE;
  static const char *const adjectives[] = {"ого", "его", "ской", "ских", "цкой", "цких"};
  if (atom->kind == SERAI_CLASS_COUNTRY && !first->is_capital)
    return ends_in (folded, adjectives, G_N_ELEMENTS (adjectives));
  if (atom->kind == SERAI_CLASS_COUNTRY)
    return first->is_capital && !g_str_has_suffix (folded, "ия")
           && (ends_in (folded, endings, G_N_ELEMENTS (endings)) || first->is_upper);
  return ends_in (folded, endings, G_N_ELEMENTS (endings));
}

/* Endings for prepositions: puts "of" before the genitive @atom where a noun leads to it. */
static void
add_genitive (GArray *atoms, const SeraiPassage *passage, const SeraiAtom *atom)
{
  if (atoms->len == 0)
    return;
  const SeraiAtom *before = serai_atom (atoms, atoms->len - 1);
  gboolean is_noun = serai_atom_is (before, SERAI_CLASS_NOUN)
                     || serai_atom_is (before, SERAI_CLASS_ROLE)
                     || serai_atom_is (before, SERAI_CLASS_SHARE_OF);
  gboolean is_part = before->kind == SERAI_CLASS_PERCENT || before->kind == SERAI_CLASS_COMMODITY;
  gboolean follows = atom->kind == SERAI_CLASS_COUNTRY || serai_atom_is (atom, SERAI_CLASS_PRONOUN)
                     || (is_noun && atom->kind == SERAI_CLASS_COMMODITY)
                     || ((is_part || serai_atom_is (before, SERAI_CLASS_SHARE_OF))
                         && serai_atom_is (atom, SERAI_CLASS_NOUN));
  if (!(is_noun || is_part) || !follows || !is_in_genitive (atom, passage))
    return;
  SeraiAtom of = {.kind = SERAI_CLASS_PREPOSITION, .mention = -1};
  of.first = of.end = atom->first;
  of.match.words[0] = &genitive;
  of.match.n_words = 1;
  g_array_append_val (atoms, of);
}

/* "в Казахстан" is to, "в Казахстане" in: of the two readings the one that the ending means. */
static void
settle_direction (SeraiAtom *atom, const SeraiPassage *passage)
{
  static const char *const endings[] = {"е", "и", "ой", "ей", "ом"};
  if (!serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_IN)
      || !serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_TO)
      || atom->end >= passage->tokens->tokens->len)
    return;
  const SeraiToken *next = serai_tokens_at (passage->tokens, atom->end);
  gboolean is_to = next->is_capital && !ends_in (next->folded, endings, G_N_ELEMENTS (endings));
  int wrong = is_to ? SERAI_PREPOSITION_IN : SERAI_PREPOSITION_TO;
  guint n = 0;
  for (guint i = 0; i < atom->match.n_words; i++)
    {
      const SeraiWord *word = atom->match.words[i];
      if (word->word_class != SERAI_CLASS_PREPOSITION || word->code != wrong)
        atom->match.words[n++] = word;
    }
  atom->match.n_words = n;
  atom->kind = atom->match.words[0]->word_class;
}

/* The mentions that begin in token @i become atoms; gives the token after the last of them. */
static guint
add_mentions (GArray *atoms,
              const SeraiPassage *passage,
              const SeraiWords *words,
              guint i,
              guint end,
              guint mention)
{
  const SeraiTokens *tokens = passage->tokens;
  guint next = i + 1;
  for (; mention < passage->mentions->len; mention++)
    {
      const SeraiMention *m = &g_array_index (passage->mentions, SeraiMention, mention);
      if (m->span.start >= serai_tokens_at (tokens, i)->span.end)
        break;
      SeraiAtom atom = {.kind = class_of_mention (m), .mention = (int) mention, .first = i};
      guint last = end_of_mention (passage, m);
      for (next = i + 1; next < end && serai_tokens_at (tokens, next)->span.start < last;)
        next++;
      if (atom.kind == SERAI_CLASS_COMMODITY)
        next = end_of_goods (passage, words, i, next);
      atom.end = next;
      take_state (&atom, passage, m);
      if (atom.kind == SERAI_CLASS_COUNTRY && names_currency (passage, next))
        {
          atom.kind = SERAI_CLASS_OTHER;
          atom.mention = -1;
          atom.iso3[0] = '\0';
        }
      if (serai_words_have_cases (words))
        add_genitive (atoms, passage, &atom);
      g_array_append_val (atoms, atom);
    }
  return next;
}

/* "'s" and "'" after a name say that it owns what follows; they are no atoms of their own. */
static guint
skip_possessive (GArray *atoms, const SeraiPassage *passage, guint i, guint end)
{
  const SeraiTokens *tokens = passage->tokens;
  SeraiAtom *last = serai_atom (atoms, atoms->len - 1);
  const char *own = serai_tokens_at (tokens, last->end - 1)->folded;
  last->is_owner = g_str_has_suffix (own, "'s") && last->mention >= 0;
  if (i >= end)
    return i;
  const SeraiToken *token = serai_tokens_at (tokens, i);
  gboolean is_plural =
      strcmp (token->folded, "'") == 0 && !token->space_before && g_str_has_suffix (own, "s");
  if (strcmp (token->folded, "'s") != 0 && !is_plural)
    return i;
  last->is_owner = TRUE;
  return i + 1;
}

/* Where the words of a phrase at token @i must end: a mention that begins inside the phrase and
 * goes on beyond it is not to be cut. @mention is the first that doesn't begin before @i. */
static guint
limit_phrase (const SeraiPassage *passage, guint i, guint end, guint mention)
{
  const SeraiTokens *tokens = passage->tokens;
  guint farthest = MIN (end, i + SERAI_WORDS_MAX_TOKENS);
  for (guint next = i; next < farthest && mention < passage->mentions->len; next++)
    {
      const SeraiMention *m = &g_array_index (passage->mentions, SeraiMention, mention);
      if (m->span.start >= serai_tokens_at (tokens, next)->span.end)
        continue;
      if (next > i && m->span.end > serai_tokens_at (tokens, next)->span.end)
        return next;
      mention++;
    }
  return end;
}

/* A word wins over a mention that is no longer than it is. */
static gboolean
word_wins (const SeraiPassage *passage, const SeraiWordMatch *match, guint i, guint mention)
{
  const SeraiMention *m = &g_array_index (passage->mentions, SeraiMention, mention);
  const SeraiToken *last = serai_tokens_at (passage->tokens, i + match->n_tokens - 1);
  gboolean is_ordinal = m->kind == SERAI_MENTION_ORDINAL && m->span.end == last->span.end;
  /* "in May" is no doubt. */
  gboolean is_month =
      m->kind == SERAI_MENTION_DATE && match->words[0]->word_class == SERAI_CLASS_DOUBT;
  /* "the US" is not us. */
  gboolean is_state =
      m->kind == SERAI_MENTION_COUNTRY && serai_tokens_at (passage->tokens, i)->is_upper;
  return m->span.end <= last->span.end && !is_ordinal && !is_month && !is_state;
}

static GArray *
read_sentence (const SeraiPassage *passage, const SeraiWords *words, guint sentence)
{
  const SeraiSentence *s = &g_array_index (passage->tokens->sentences, SeraiSentence, sentence);
  GArray *atoms = g_array_sized_new (FALSE, FALSE, sizeof (SeraiAtom), s->end - s->first);
  guint mention = 0;
  if (s->first < s->end)
    {
      guint start = serai_tokens_at (passage->tokens, s->first)->span.start;
      serai_passage_find_mentions (passage, (SeraiSpan){start, start}, &mention);
    }
  for (guint i = s->first; i < s->end;)
    {
      const SeraiToken *token = serai_tokens_at (passage->tokens, i);
      while (mention < passage->mentions->len
             && g_array_index (passage->mentions, SeraiMention, mention).span.start
                    < token->span.start)
        mention++;
      gboolean has_mention =
          mention < passage->mentions->len
          && g_array_index (passage->mentions, SeraiMention, mention).span.start < token->span.end;
      SeraiAtom atom = {.mention = -1, .first = i, .end = i + 1};
      guint limit = limit_phrase (passage, i, s->end, mention);
      if (serai_words_match (words, passage->tokens, i, limit, &atom.match)
          && (!has_mention || word_wins (passage, &atom.match, i, mention)))
        {
          atom.kind = atom.match.words[0]->word_class;
          atom.end = i + atom.match.n_tokens;
          if (serai_words_have_cases (words))
            {
              settle_direction (&atom, passage);
              add_genitive (atoms, passage, &atom);
            }
          g_array_append_val (atoms, atom);
          i = atom.end;
        }
      else if (has_mention)
        i = add_mentions (atoms, passage, words, i, s->end, mention);
      else if (add_compound (atoms, passage, i))
        i++;
      else
        {
          atom.match.n_words = 0;
          atom.kind = token->kind == SERAI_TOKEN_NUMBER ? SERAI_CLASS_NUMBER
                      : token->kind == SERAI_TOKEN_MARK ? SERAI_CLASS_MARK
                                                        : SERAI_CLASS_OTHER;
          g_array_append_val (atoms, atom);
          i++;
        }
      i = skip_possessive (atoms, passage, i, s->end);
    }
  if (!serai_words_have_cases (words))
    serai_atoms_settle_verbs (atoms, passage);
  return atoms;
}

GPtrArray *
serai_atoms_read (const SeraiPassage *passage)
{
  const SeraiWords *words =
      serai_recogniser_get_words (passage->recogniser, passage->document->language);
  guint n_sentences = passage->tokens->sentences->len;
  GPtrArray *all = g_ptr_array_new_full (n_sentences, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < n_sentences; i++)
    g_ptr_array_add (all, read_sentence (passage, words, i));
  return all;
}

SeraiSpan
serai_atoms_get_span (GArray *atoms, const SeraiPassage *passage, guint first, guint end)
{
  SeraiSpan span = {0};
  if (first < end)
    {
      span.start = serai_tokens_at (passage->tokens, serai_atom (atoms, first)->first)->span.start;
      /* A genitive's "of" has no tokens. */
      guint last = MAX (serai_atom (atoms, end - 1)->end, serai_atom (atoms, first)->first + 1);
      span.end = serai_tokens_at (passage->tokens, last - 1)->span.end;
    }
  return span;
}
