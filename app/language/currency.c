/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which currency the words beside a number name. */
#include "language/currency.h"

#include <string.h>

/* Currencies of several states: those whose text may mean them (ISO 3166-1 alpha-2). */
static const struct
{
  const char *code;
  const char *countries;
} shared_currencies[] = {
    {"XAF", "CM CF TD CG GQ GA"},
    {"XOF", "BJ BF CI GW ML NE SN TG"},
    {"XCD", "AG DM GD KN LC VC"},
};

/* Coins, and whose they are where the text says no more. */
static const struct
{
  const char *words;
  const char *code;
  double factor;
} coins[] = {
    {"cent cents ¢ цент цента центов центам", "USD", 0.01},
    {"dime dimes", "USD", 0.1},
    {"pence penny пенс пенсов пенса", "GBP", 0.01},
    {"eurocent eurocents евроцент евроцента евроцентов", "EUR", 0.01},
    {"kopeck kopecks kopek kopeks копейка копейки копеек копейку коп", "RUB", 0.01},
    {"tiyn tiyns тиын тиына тиынов", "KZT", 0.01},
    {"tiyin tiyins тийин тийинов", "UZS", 0.01},
    {"diram dirams дирам дирама дирамов", "TJS", 0.01},
    {"paisa paise", "INR", 0.01},
    {"kurus kuruş", "TRY", 0.01},
    {"fen", "CNY", 0.01},
};

typedef struct
{
  const GPtrArray *candidates; /* (element-type SeraiEntry) currencies */
  const SeraiEntry *found;
} Choice;

static gboolean
is_currency_of (const SeraiEntry *currency, const SeraiEntry *country)
{
  if (currency->code == NULL || country->code == NULL)
    return FALSE;
  if (strncmp (currency->code, country->code, 2) == 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (shared_currencies); i++)
    if (strcmp (shared_currencies[i].code, currency->code) == 0)
      return strstr (shared_currencies[i].countries, country->code) != NULL;
  return FALSE;
}

static gboolean
has_candidate (const SeraiEntry *country, gpointer data)
{
  Choice *choice = data;
  for (guint i = 0; i < choice->candidates->len; i++)
    if (is_currency_of (g_ptr_array_index (choice->candidates, i), country))
      {
        choice->found = g_ptr_array_index (choice->candidates, i);
        return TRUE;
      }
  return FALSE;
}

/* "Nepalese rupees" ends in "rupees". */
static gboolean
ends_in_word (const char *name, const char *folded_word)
{
  gsize length = strlen (name), word_length = strlen (folded_word);
  if (length < word_length || g_ascii_strcasecmp (name + length - word_length, folded_word) != 0)
    return FALSE;
  return length == word_length || name[length - word_length - 1] == ' ';
}

/* Every currency that is called @folded_word with or without an adjective. */
static GPtrArray *
list_namesakes (SeraiReading *reading, const char *folded_word)
{
  GPtrArray *found = g_ptr_array_new ();
  guint n_names;
  const SeraiName *names = serai_reference_get_names (
      serai_recogniser_get_reference (reading->passage->recogniser), &n_names);
  for (guint i = 0; i < n_names; i++)
    if (names[i].entry->subject == SERAI_SUBJECT_CURRENCY
        && (names[i].kind == SERAI_NAME_PLAIN || names[i].kind == SERAI_NAME_FORMAL)
        && ends_in_word (names[i].text, folded_word)
        && !g_ptr_array_find (found, (gpointer) names[i].entry, NULL))
      g_ptr_array_add (found, (gpointer) names[i].entry);
  return found;
}

/* The dollar of a text that says no more is the American one, whatever countries it names. */
static gboolean
is_settled (const SeraiEntry *currency)
{
  return currency->code == NULL || strcmp (currency->code, "USD") == 0
         || strcmp (currency->code, "EUR") == 0 || strcmp (currency->code, "GBP") == 0
         || strcmp (currency->code, "JPY") == 0 || strcmp (currency->code, "CNY") == 0;
}

static const SeraiEntry *
choose_by_context (SeraiReading *reading, guint token, const char *folded, const SeraiEntry *usual)
{
  if (is_settled (usual))
    return usual;
  g_autoptr (GPtrArray) candidates = list_namesakes (reading, folded);
  Choice choice = {candidates, NULL};
  if (candidates->len > 1)
    serai_reading_find_country (reading, token, FALSE, has_candidate, &choice);
  return choice.found != NULL ? choice.found : usual;
}

static gboolean
is_symbolic (const SeraiName *name)
{
  return name->kind == SERAI_NAME_SYMBOL || name->kind == SERAI_NAME_ACRONYM;
}

/* "MUSD", "kEUR", "MSEK": a code with a scale before it. */
static const SeraiEntry *
find_scaled_code (const SeraiReading *reading, guint i, double *out_factor)
{
  static const struct
  {
    const char *prefix;
    double factor;
  } scales[] = {{"M", 1e6}, {"m", 1e6}, {"k", 1e3}, {"T", 1e3}, {"bn", 1e9}, {"B", 1e9}};
  const SeraiPiece *piece = serai_reading_at (reading, i);
  gsize length = serai_span_length (piece->span);
  if (reading->passage->recogniser == NULL || length < 4 || length > 5
      || piece->kind != SERAI_TOKEN_WORD)
    return NULL;
  const char *text = reading->passage->tokens->text + piece->span.start;
  g_autofree char *code = g_strndup (text + length - 3, 3);
  for (const char *p = code; *p != '\0'; p++)
    if (!g_ascii_isupper (*p))
      return NULL;
  for (guint k = 0; k < G_N_ELEMENTS (scales); k++)
    if (strlen (scales[k].prefix) == length - 3
        && strncmp (scales[k].prefix, text, length - 3) == 0)
      {
        *out_factor = scales[k].factor;
        return serai_reference_find_by_name (
            serai_recogniser_get_reference (reading->passage->recogniser), SERAI_SUBJECT_CURRENCY,
            code);
      }
  return NULL;
}

guint
serai_currency_read_before (SeraiReading *reading,
                            guint i,
                            const char **out_code,
                            double *out_factor)
{
  *out_factor = 1;
  const SeraiEntry *scaled = i > 0 ? find_scaled_code (reading, i - 1, out_factor) : NULL;
  if (scaled != NULL)
    {
      *out_code = scaled->code;
      return 1;
    }
  for (guint back = MIN (i, 4); back > 0; back--)
    {
      const SeraiName *const *names;
      guint n_names;
      if (serai_reading_match_names (reading, i - back, SERAI_SUBJECT_CURRENCY, &names, &n_names)
          != back)
        continue;
      for (guint j = 0; j < n_names; j++)
        if (is_symbolic (names[j]))
          {
            const SeraiEntry *entry = names[j]->entry;
            guint token = serai_reading_at (reading, i)->token;
            /* "Rs" and "R" stand with several currencies, as their words do. */
            if (n_names > 1)
              {
                g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
                for (guint k = 0; k < n_names; k++)
                  g_ptr_array_add (candidates, (gpointer) names[k]->entry);
                Choice choice = {candidates, NULL};
                if (!is_settled (entry))
                  serai_reading_find_country (reading, token, FALSE, has_candidate, &choice);
                entry = choice.found != NULL ? choice.found : entry;
              }
            *out_code = entry->code;
            return back;
          }
    }
  return 0;
}

/* Which of @coins the piece is; -1 where it is none. */
static int
find_coin (const SeraiReading *reading, guint i)
{
  const char *word = serai_reading_at (reading, i)->folded;
  gsize length = strlen (word);
  for (guint j = 0; length > 0 && j < G_N_ELEMENTS (coins); j++)
    for (const char *p = coins[j].words; (p = strstr (p, word)) != NULL; p += length)
      if ((p == coins[j].words || p[-1] == ' ') && (p[length] == ' ' || p[length] == '\0'))
        return j;
  return -1;
}

/* "US cents", "cents": the coin of the country named before it, else of its usual currency. */
static guint
read_coins (SeraiReading *reading, guint i, const char **out_code, double *out_factor)
{
  const SeraiName *const *names;
  guint n_names;
  int coin = find_coin (reading, i);
  if (coin >= 0)
    {
      *out_code = coins[coin].code;
      *out_factor = coins[coin].factor;
      return 1;
    }
  guint n = serai_reading_match_names (reading, i, SERAI_SUBJECT_COUNTRY, &names, &n_names);
  coin = n > 0 ? find_coin (reading, i + n) : -1;
  if (coin < 0 || names[0]->entry->code == NULL)
    return 0;
  g_autoptr (GPtrArray) dollars = list_namesakes (reading, "dollar");
  Choice choice = {dollars, NULL};
  has_candidate (names[0]->entry, &choice);
  *out_code = choice.found != NULL ? choice.found->code : coins[coin].code;
  *out_factor = coins[coin].factor;
  return n + 1;
}

guint
serai_currency_read (SeraiReading *reading, guint i, const char **out_code, double *out_factor)
{
  const SeraiName *const *names;
  guint n_names;
  *out_factor = 1;
  guint n = read_coins (reading, i, out_code, out_factor);
  if (n > 0)
    return n;
  const SeraiEntry *scaled = find_scaled_code (reading, i, out_factor);
  if (scaled != NULL)
    {
      *out_code = scaled->code;
      return 1;
    }
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (piece->is_joined && reading->passage->recogniser != NULL)
    {
      /* "32-million-dollar": a part of a word is no token that phrases could match. */
      const SeraiEntry *entry = serai_reference_find_by_name (
          serai_recogniser_get_reference (reading->passage->recogniser), SERAI_SUBJECT_CURRENCY,
          piece->folded);
      *out_code = entry != NULL ? entry->code : NULL;
      return entry != NULL ? 1 : 0;
    }
  n = serai_reading_match_names (reading, i, SERAI_SUBJECT_CURRENCY, &names, &n_names);
  if (n == 0)
    return 0;
  /* "5 R" and "3 K" are no amounts. */
  if (is_symbolic (names[0]) && n == 1 && g_ascii_isalpha (piece->folded[0])
      && strlen (piece->folded) < 2)
    return 0;
  const SeraiEntry *entry = names[0]->entry;
  gboolean is_shared = strstr (piece->folded, "cfa") != NULL;
  if (!is_symbolic (names[0]) && (n == 1 || is_shared))
    entry = choose_by_context (reading, piece->token, is_shared ? "francs" : piece->folded, entry);
  *out_code = entry->code;
  return n;
}
