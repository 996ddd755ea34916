/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two texts side by side: the longest common sequence of paragraphs, then of words. */
#include "document/compare.h"

#include <string.h>

/* Beyond so many cells the parts are told as wholly other. */
#define MOST_CELLS (16u << 20)

/* Paragraphs that share so much of their words are one, changed. */
#define LEAST_SHARED 0.4

static void
free_piece (SeraiEditPiece *piece)
{
  g_free (piece->text);
  g_free (piece);
}

static void
free_paragraph (SeraiEditParagraph *paragraph)
{
  g_ptr_array_unref (paragraph->pieces);
  g_free (paragraph);
}

static SeraiEditParagraph *
add_paragraph (GPtrArray *list, SeraiEdit edit)
{
  SeraiEditParagraph *paragraph = g_new0 (SeraiEditParagraph, 1);
  paragraph->edit = edit;
  paragraph->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) free_piece);
  g_ptr_array_add (list, paragraph);
  return paragraph;
}

/* Words of one kind that follow each other are one piece. */
static void
add_piece (SeraiEditParagraph *paragraph, SeraiEdit edit, const char *text)
{
  SeraiEditPiece *last =
      paragraph->pieces->len > 0 ? paragraph->pieces->pdata[paragraph->pieces->len - 1] : NULL;
  if (last != NULL && last->edit == edit)
    {
      char *joined = g_strconcat (last->text, " ", text, NULL);
      g_free (last->text);
      last->text = joined;
      return;
    }
  SeraiEditPiece *piece = g_new0 (SeraiEditPiece, 1);
  piece->edit = edit;
  piece->text = g_strdup (text);
  g_ptr_array_add (paragraph->pieces, piece);
}

/* (element-type utf8) Parts without blanks at their ends; empty ones are left out. */
static GPtrArray *
split (const char *text, const char *separator)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) pieces = g_strsplit (text != NULL ? text : "", separator, -1);
  for (guint i = 0; pieces[i] != NULL; i++)
    if (*g_strstrip (pieces[i]) != '\0')
      g_ptr_array_add (parts, g_strdup (pieces[i]));
  return parts;
}

static GPtrArray *
split_words (const char *paragraph)
{
  g_autofree char *plain = g_strdelimit (g_strdup (paragraph), "\n\t", ' ');
  return split (plain, " ");
}

static GPtrArray *
split_paragraphs (const char *text)
{
  g_autoptr (GPtrArray) rough = split (text, "\n\n");
  GPtrArray *paragraphs = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < rough->len; i++)
    {
      g_autoptr (GPtrArray) words = split_words (rough->pdata[i]);
      g_ptr_array_add (words, NULL);
      g_ptr_array_add (paragraphs, g_strjoinv (" ", (char **) words->pdata));
    }
  return paragraphs;
}

/* The pairs of a longest common sequence: for each of @a its partner in @b, or -1. */
static int *
align (GPtrArray *a, GPtrArray *b)
{
  gsize width = b->len + 1;
  int *partners = g_new (int, a->len + 1);
  for (guint i = 0; i < a->len; i++)
    partners[i] = -1;
  if ((gsize) (a->len + 1) * width > MOST_CELLS)
    return partners;
  g_autofree guint *lengths = g_new0 (guint, (a->len + 1) * width);
  for (guint i = a->len; i-- > 0;)
    for (guint j = b->len; j-- > 0;)
      lengths[i * width + j] = g_str_equal (a->pdata[i], b->pdata[j])
                                   ? lengths[(i + 1) * width + j + 1] + 1
                                   : MAX (lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
  for (guint i = 0, j = 0; i < a->len && j < b->len;)
    {
      if (g_str_equal (a->pdata[i], b->pdata[j]))
        partners[i++] = (int) j++;
      else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
        i++;
      else
        j++;
    }
  return partners;
}

/* Which part of the words of the longer paragraph the two share, in order. */
static double
measure_shared (const char *a, const char *b)
{
  g_autoptr (GPtrArray) words = split_words (a);
  g_autoptr (GPtrArray) others = split_words (b);
  g_autofree int *partners = align (words, others);
  guint n_shared = 0;
  for (guint i = 0; i < words->len; i++)
    n_shared += partners[i] >= 0;
  return (double) n_shared / MAX (MAX (words->len, others->len), 1);
}

static void
add_changed (GPtrArray *list, const char *before, const char *after)
{
  SeraiEditParagraph *paragraph = add_paragraph (list, SERAI_EDIT_CHANGED);
  g_autoptr (GPtrArray) words = split_words (before);
  g_autoptr (GPtrArray) others = split_words (after);
  g_autofree int *partners = align (words, others);
  guint j = 0;
  for (guint i = 0; i < words->len; i++)
    {
      if (partners[i] < 0)
        {
          add_piece (paragraph, SERAI_EDIT_REMOVED, words->pdata[i]);
          continue;
        }
      for (; j < (guint) partners[i]; j++)
        add_piece (paragraph, SERAI_EDIT_ADDED, others->pdata[j]);
      add_piece (paragraph, SERAI_EDIT_SAME, others->pdata[j++]);
    }
  for (; j < others->len; j++)
    add_piece (paragraph, SERAI_EDIT_ADDED, others->pdata[j]);
}

static void
add_whole (GPtrArray *list, SeraiEdit edit, const char *text)
{
  add_piece (add_paragraph (list, edit), edit, text);
}

/* Paragraphs between two that both texts have: those alike are one, changed. */
static void
add_between (GPtrArray *list,
             GPtrArray *a,
             guint a_first,
             guint a_end,
             GPtrArray *b,
             guint b_first,
             guint b_end)
{
  guint j = b_first;
  for (guint i = a_first; i < a_end; i++)
    {
      guint match = j;
      while (match < b_end && measure_shared (a->pdata[i], b->pdata[match]) < LEAST_SHARED)
        match++;
      if (match == b_end)
        {
          add_whole (list, SERAI_EDIT_REMOVED, a->pdata[i]);
          continue;
        }
      for (; j < match; j++)
        add_whole (list, SERAI_EDIT_ADDED, b->pdata[j]);
      add_changed (list, a->pdata[i], b->pdata[j++]);
    }
  for (; j < b_end; j++)
    add_whole (list, SERAI_EDIT_ADDED, b->pdata[j]);
}

GPtrArray *
serai_compare_texts (const char *before, const char *after)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) free_paragraph);
  g_autoptr (GPtrArray) a = split_paragraphs (before);
  g_autoptr (GPtrArray) b = split_paragraphs (after);
  g_autofree int *partners = align (a, b);
  guint a_first = 0, b_first = 0;
  for (guint i = 0; i < a->len; i++)
    {
      if (partners[i] < 0)
        continue;
      add_between (list, a, a_first, i, b, b_first, (guint) partners[i]);
      add_whole (list, SERAI_EDIT_SAME, a->pdata[i]);
      a_first = i + 1;
      b_first = (guint) partners[i] + 1;
    }
  add_between (list, a, a_first, a->len, b, b_first, b->len);
  return list;
}
