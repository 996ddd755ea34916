/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was undone or done again, told to a person. */
#include "change-words.h"

#include "library/shelf.h"

#include "config.h"

#include <glib/gi18n.h>

/* One line a kind of change (corrections by their deed's word): undone and done again, of one named
 * thing and of several. */
static const struct
{
  const char *label;
  const char *undone;
  const char *redone;
  const char *undone_many;
  const char *redone_many;
} forms[] = {
    {SERAI_CHANGE_IMPORT, N_ ("Import of “%s” undone"), N_ ("“%s” imported again"),
     N_ ("Import of %u files undone"), N_ ("%u files imported again")},
    {SERAI_CHANGE_DELETE, N_ ("“%s” is back"), N_ ("“%s” removed again"),
     N_ ("%u documents are back"), N_ ("%u documents removed again")},
    {SERAI_CHANGE_ADD_NOTE, N_ ("Note on “%s” removed"), N_ ("Note on “%s” is back"), NULL, NULL},
    {SERAI_CHANGE_EDIT_NOTE, N_ ("Note on “%s” as it was before"),
     N_ ("Note on “%s” changed again"), NULL, NULL},
    {SERAI_CHANGE_DELETE_NOTE, N_ ("Note on “%s” is back"), N_ ("Note on “%s” removed again"), NULL,
     NULL},
    {SERAI_CHANGE_MARK_DONE, N_ ("“%s” is not marked as done any more"),
     N_ ("“%s” marked as done again"), NULL, NULL},
    {SERAI_CHANGE_MARK_SUPERSEDED, N_ ("“%s” is not marked as superseded any more"),
     N_ ("“%s” marked as superseded again"), NULL, NULL},
    {SERAI_CHANGE_MARK_OPEN, N_ ("“%s” is marked as before"), N_ ("“%s” is open again"), NULL,
     NULL},
    {"rename", N_ ("“%s” has its former name again"), N_ ("“%s” renamed again"), NULL, NULL},
    {"retype", N_ ("“%s” is of its former kind again"), N_ ("Kind of “%s” changed again"), NULL,
     NULL},
    {"merge", N_ ("“%s” stands for itself again"), N_ ("“%s” merged again"), NULL, NULL},
    {"distinct", N_ ("“%s” is as it was before"), N_ ("“%s” kept apart again"), NULL, NULL},
    {"ignore", N_ ("“%s” is shown again"), N_ ("“%s” ignored again"), NULL, NULL},
    {"confirm", N_ ("“%s” is no longer confirmed"), N_ ("“%s” confirmed again"), NULL, NULL},
    {"mark", N_ ("“%s” is no longer marked"), N_ ("“%s” marked again"), NULL, NULL},
    {"unmark", N_ ("“%s” is marked again"), N_ ("Mark on “%s” removed again"), NULL, NULL},
    {"split", N_ ("“%s” joined again"), N_ ("“%s” split off again"), NULL, NULL},
    {SERAI_CHANGE_TAKE_BACK, N_ ("Correction of “%s” holds again"),
     N_ ("Correction of “%s” taken back again"), NULL, NULL},
    {SERAI_CHANGE_MARK_READ, N_ ("“%s” is as read as before"), N_ ("“%s” marked again"),
     N_ ("%u documents are as read as before"), N_ ("%u documents marked again")},
    {SERAI_CHANGE_STAR, N_ ("“%s” has no star again"), N_ ("“%s” has its star again"), NULL, NULL},
    {SERAI_CHANGE_UNSTAR, N_ ("“%s” has its star again"), N_ ("“%s” has no star again"), NULL,
     NULL},
    {SERAI_CHANGE_TAG, N_ ("Tag “%s” taken away again"), N_ ("Tag “%s” given again"), NULL, NULL},
    {SERAI_CHANGE_UNTAG, N_ ("Tag “%s” given again"), N_ ("Tag “%s” taken away again"), NULL, NULL},
    {SERAI_CHANGE_SAVE_SEARCH, N_ ("Search “%s” as it was before"), N_ ("Search “%s” saved again"),
     NULL, NULL},
    {SERAI_CHANGE_DELETE_SEARCH, N_ ("Search “%s” is back"), N_ ("Search “%s” forgotten again"),
     NULL, NULL},
    {SERAI_CHANGE_REREAD, N_ ("Text encoding of “%s” as it was before"),
     N_ ("Text encoding of “%s” changed again"), NULL, NULL},
    {SERAI_CHANGE_OVERRULE, N_ ("Verdict in “%s” as it was before"),
     N_ ("Verdict in “%s” overruled again"), NULL, NULL},
    {SERAI_CHANGE_FOLLOW, N_ ("Verdict in “%s” overruled again"),
     N_ ("Verdict in “%s” follows the figures again"), NULL, NULL},
    {SERAI_CHANGE_CHOOSE_READING, N_ ("Reading in “%s” as it was before"),
     N_ ("Reading in “%s” chosen again"), NULL, NULL},
};

static char *
fill_in (const char *form, const char *place, const char *what)
{
  g_auto (GStrv) pieces = g_strsplit (form, place, 2);
  return g_strjoin (what, pieces[0], pieces[1], NULL);
}

char *
serai_change_words (const char *label, const char *subject, guint count, gboolean is_redone)
{
  for (guint i = 0; label != NULL && i < G_N_ELEMENTS (forms); i++)
    {
      if (!g_str_equal (label, forms[i].label))
        continue;
      if (count > 1 && forms[i].undone_many != NULL)
        {
          g_autofree char *number = g_strdup_printf ("%u", count);
          return fill_in (is_redone ? _ (forms[i].redone_many) : _ (forms[i].undone_many), "%u",
                          number);
        }
      if (subject == NULL && g_str_equal (label, SERAI_CHANGE_DELETE))
        return g_strdup (is_redone ? _ ("The documents are removed again")
                                   : _ ("The documents are back"));
      if (subject != NULL)
        return fill_in (is_redone ? _ (forms[i].redone) : _ (forms[i].undone), "%s", subject);
    }
  return g_strdup (is_redone ? _ ("Done again") : _ ("Undone"));
}
