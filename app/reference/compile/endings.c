/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What Kazakh and Tajik texts put behind the name of a country. */
#include "reference/compile/endings.h"

#include <string.h>

#define N_KAZAKH 8

/* The endings by the word's last sound, with back vowels and with front ones. */
typedef struct
{
  const char *last; /* letters */
  const char *back[N_KAZAKH];
  const char *front[N_KAZAKH];
} Harmony;

static const Harmony kazakh[] = {
    /* voiceless */
    {"кқпстфхцчшщбвгд",
     {"тың", "қа", "ты", "та", "тан", "пен", "тағы", "тық"},
     {"тің", "ке", "ті", "те", "тен", "пен", "тегі", "тік"}},
    {"мнң",
     {"ның", "ға", "ды", "да", "нан", "мен", "дағы", "дық"},
     {"нің", "ге", "ді", "де", "нен", "мен", "дегі", "дік"}},
    {"рлйуюзжж",
     {"дың", "ға", "ды", "да", "дан", "мен", "дағы", "лық"},
     {"дің", "ге", "ді", "де", "ден", "мен", "дегі", "лік"}},
    {"аәеиоөұүыіэяё",
     {"ның", "ға", "ны", "да", "дан", "мен", "дағы", "лық"},
     {"нің", "ге", "ні", "де", "ден", "мен", "дегі", "лік"}},
};

static const char *const tajik[] = {"у", "ю", "ро", "и", "ву"};

static gboolean
holds (const char *letters, gunichar letter)
{
  return g_utf8_strchr (letters, -1, letter) != NULL;
}

/* The last vowel decides. */
static gboolean
is_front (const char *name)
{
  for (const char *p = name + strlen (name); p > name;)
    {
      p = g_utf8_prev_char (p);
      gunichar letter = g_unichar_tolower (g_utf8_get_char (p));
      if (holds ("әеөүіэи", letter))
        return TRUE;
      if (holds ("аоұыуяёю", letter))
        return FALSE;
    }
  return FALSE;
}

static void
add_kazakh (GPtrArray *forms, const char *name)
{
  gunichar last = g_unichar_tolower (g_utf8_get_char (g_utf8_prev_char (name + strlen (name))));
  gboolean front = is_front (name);
  for (guint i = 0; i < G_N_ELEMENTS (kazakh); i++)
    if (holds (kazakh[i].last, last))
      {
        for (guint j = 0; j < N_KAZAKH; j++)
          g_ptr_array_add (
              forms, g_strconcat (name, front ? kazakh[i].front[j] : kazakh[i].back[j], NULL));
        return;
      }
}

GPtrArray *
serai_endings_list (const char *language, const char *name)
{
  GPtrArray *forms = g_ptr_array_new_with_free_func (g_free);
  if (name[0] == '\0')
    return forms;
  if (strcmp (language, "kk") == 0)
    add_kazakh (forms, name);
  for (guint i = 0; strcmp (language, "tg") == 0 && i < G_N_ELEMENTS (tajik); i++)
    g_ptr_array_add (forms, g_strconcat (name, tajik[i], NULL));
  return forms;
}
