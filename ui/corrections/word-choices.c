/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be said of words in the text: that they are a name, or none, or another's. */
#include "corrections/word-choices.h"

#include "base/text.h"
#include "glyph.h"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

/* More than a name has: then the selection is a passage, to be noted and copied. */
#define MAX_NAME_CHARACTERS 120

static char *
dup_words (SeraiOpened *article, SeraiSpan span)
{
  char *words = serai_text_slice (article->document->text, span.start, span.end);
  return g_strdelimit (words, "\n\r\t", ' ');
}

static const char *
get_key (SeraiOpened *article, const SeraiMention *mention)
{
  if (mention->entity < 0)
    return serai_mention_kind_to_string (mention->kind);
  return ((SeraiEntity *) article->analysis->entities->pdata[mention->entity])->key;
}

static SeraiCorrection *
unmark (SeraiOpened *article, const SeraiMention *mention, gboolean is_here)
{
  g_autofree char *words = dup_words (article, mention->span);
  SeraiCorrection *correction = serai_correction_new_unmark (get_key (article, mention), words);
  correction->article = is_here ? article->id : 0;
  correction->start = is_here ? (gint64) mention->span.start : -1;
  return correction;
}

/* --- words that are marked --------------------------------------------------------------- */

static void
add_unmark (SeraiChoices *choices, SeraiOpened *article, const SeraiMention *mention)
{
  gboolean is_value = mention->entity < 0;
  g_autofree char *words = dup_words (article, mention->span);
  g_autofree char *everywhere =
      g_strdup_printf (_ ("“%s” is no longer marked in any document"), words);
  g_autofree char *here = g_strdup_printf (_ ("“%s” is no longer marked here"), words);
  serai_choices_add (choices, gtk_image_new_from_icon_name ("edit-clear-symbolic"),
                     is_value ? _ ("No date or amount") : _ ("Not a name"), NULL,
                     serai_correcting_list (unmark (article, mention, FALSE)), everywhere, NULL);
  serai_choices_add (choices, gtk_image_new_from_icon_name ("edit-clear-symbolic"),
                     is_value ? _ ("No date or amount here") : _ ("Not a name here"),
                     _ ("At this place only"),
                     serai_correcting_list (unmark (article, mention, TRUE)), here, NULL);
}

static void
add_split (SeraiChoices *choices, SeraiOpened *article, const SeraiMention *mention)
{
  const SeraiEntity *entity = article->analysis->entities->pdata[mention->entity];
  g_autofree char *words = dup_words (article, mention->span);
  g_autofree char *title = g_strdup_printf (_ ("Not “%s” here"), entity->name);
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” names somebody else here"), words);
  SeraiCorrection *split = serai_correction_new_split (entity->key, words, entity->kind);
  split->article = article->id;
  split->start = mention->span.start;
  serai_choices_add (choices, gtk_image_new_from_icon_name ("edit-cut-symbolic"), title,
                     _ ("Somebody else of this name"), serai_correcting_list (split), sentence,
                     NULL);
}

static void
fill_for_mention (SeraiChoices *choices, SeraiOpened *article, const SeraiMention *mention)
{
  g_autofree char *words = dup_words (article, mention->span);
  g_autofree char *heading =
      g_strdup_printf ("“%s” · %s", words, serai_correcting_kind_name (mention->kind));
  serai_choices_clear (choices, heading);
  add_unmark (choices, article, mention);
  if (mention->entity >= 0)
    add_split (choices, article, mention);
}

/* --- words that are selected ------------------------------------------------------------- */

/* Blanks and stops at the ends were meant by nobody. */
static SeraiSpan
trim (SeraiOpened *article, SeraiSpan span)
{
  g_autofree char *words = serai_text_slice (article->document->text, span.start, span.end);
  const char *start = words, *end = words + strlen (words);
  while (start < end && !g_unichar_isalnum (g_utf8_get_char (start)))
    {
      start = g_utf8_next_char (start);
      span.start++;
    }
  while (end > start && !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (end)))
         && *g_utf8_prev_char (end) != '.')
    {
      end = g_utf8_prev_char (end);
      span.end--;
    }
  return span;
}

/* Inside a longer mark of the machine's the person's would find no room at this place. */
static void
free_place (SeraiOpened *article, SeraiSpan span, GPtrArray *corrections)
{
  for (guint i = 0; i < article->analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (article->analysis->mentions, SeraiMention, i);
      if (serai_span_contains (mention->span, span) && !serai_span_equal (mention->span, span))
        g_ptr_array_insert (corrections, 0, unmark (article, mention, TRUE));
    }
}

static void
add_mark (SeraiChoices *choices, SeraiOpened *article, SeraiSpan span, SeraiMentionKind kind)
{
  g_autofree char *words = dup_words (article, span);
  const char *title = serai_correcting_kind_name (kind);
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” is marked: %s"), words, title);
  SeraiCorrection *mark = serai_correction_new_mark (words, kind);
  GPtrArray *corrections = serai_correcting_list (mark);
  g_autofree char *key = g_strdup (mark->target);
  free_place (article, span, corrections);
  /* How far they reach is the same for all: the first row tells it. */
  serai_choices_add (choices, serai_glyph_new_for_kind (kind), title,
                     kind == SERAI_MENTION_PERSON ? NULL : "", corrections, sentence, key);
}

static void
fill_for_passage (SeraiChoices *choices, SeraiOpened *article, SeraiSpan span)
{
  span = trim (article, span);
  g_autofree char *words = dup_words (article, span);
  g_autofree char *heading = g_strdup_printf (_ ("“%s” is a"), words);
  gboolean is_name = serai_span_length (span) > 0 && serai_span_length (span) < MAX_NAME_CHARACTERS;
  serai_choices_clear (choices, is_name ? heading : _ ("Selected words"));
  for (guint kind = 0; is_name && kind < SERAI_MENTION_COMMODITY; kind++)
    add_mark (choices, article, span, (SeraiMentionKind) kind);
  serai_choices_add_section (choices, _ ("Passage"));
  serai_choices_add_action (choices, _ ("Write a note"), "win.note");
  serai_choices_add_action (choices, _ ("Copy"), "clipboard.copy");
}

void
serai_word_choices_show (SeraiChoices *choices,
                         SeraiSession *session,
                         int mention,
                         const GdkRectangle *place)
{
  SeraiOpened *article = serai_session_get_article (session);
  SeraiSpan passage;
  if (article == NULL)
    return;
  serai_choices_set_session (choices, session);
  if (serai_session_get_passage (session, &passage))
    fill_for_passage (choices, article, passage);
  else if (mention >= 0)
    fill_for_mention (choices, article,
                      &g_array_index (article->analysis->mentions, SeraiMention, mention));
  else
    return;
  gtk_popover_set_pointing_to (GTK_POPOVER (choices), place);
  gtk_popover_popup (GTK_POPOVER (choices));
}
