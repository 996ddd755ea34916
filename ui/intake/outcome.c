/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What became of the files of one drop, told to a person. */
#include "intake/outcome.h"

#include "config.h"

#include <glib/gi18n.h>

SeraiOutcomeCounts
serai_outcome_count (GPtrArray *intakes)
{
  SeraiOutcomeCounts counts = {0};
  for (guint i = 0; i < intakes->len; i++)
    {
      const SeraiIntake *intake = g_ptr_array_index (intakes, i);
      counts.n_imported += intake->outcome == SERAI_OUTCOME_IMPORTED;
      counts.n_duplicates += intake->outcome == SERAI_OUTCOME_DUPLICATE;
      counts.n_refused += intake->outcome == SERAI_OUTCOME_REFUSED;
      counts.n_remarks += intake->remarks != NULL && intake->remarks->len > 0;
    }
  return counts;
}

static void
append_part (GString *sentence, const char *form, guint n)
{
  if (n == 0)
    return;
  if (sentence->len > 0)
    g_string_append (sentence, ", ");
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_auto (GStrv) pieces = g_strsplit (form, "%u", 2);
  g_string_append_printf (sentence, "%s%s%s", pieces[0], number,
                          pieces[1] != NULL ? pieces[1] : "");
}

char *
serai_outcome_describe (GPtrArray *intakes)
{
  SeraiOutcomeCounts counts = serai_outcome_count (intakes);
  if (intakes->len == 0)
    return g_strdup (_ ("There were no files to import"));
  if (intakes->len == 1)
    {
      const SeraiIntake *intake = g_ptr_array_index (intakes, 0);
      const char *name = intake->title != NULL ? intake->title : intake->file;
      switch (intake->outcome)
        {
        case SERAI_OUTCOME_IMPORTED:
          return g_strdup_printf (_ ("“%s” imported"), name);
        case SERAI_OUTCOME_DUPLICATE:
          return g_strdup_printf (_ ("“%s” is in the library already"), name);
        case SERAI_OUTCOME_REFUSED:
          return g_strdup_printf (_ ("%s: %s"), intake->file, intake->reason);
        }
    }
  GString *sentence = g_string_new (NULL);
  append_part (sentence, g_dngettext (NULL, "%u imported", "%u imported", counts.n_imported),
               counts.n_imported);
  append_part (sentence,
               g_dngettext (NULL, "%u known already", "%u known already", counts.n_duplicates),
               counts.n_duplicates);
  append_part (sentence, g_dngettext (NULL, "%u refused", "%u refused", counts.n_refused),
               counts.n_refused);
  return g_string_free (sentence, FALSE);
}

static void
add_row (AdwPreferencesGroup *group, const SeraiIntake *intake)
{
  GtkWidget *row = adw_action_row_new ();
  GString *text = g_string_new (NULL);
  if (intake->outcome == SERAI_OUTCOME_REFUSED)
    g_string_append (text, intake->reason != NULL ? intake->reason : "");
  else if (intake->outcome == SERAI_OUTCOME_DUPLICATE)
    g_string_append (text, _ ("The same file is in the library already."));
  for (guint i = 0; intake->remarks != NULL && i < intake->remarks->len; i++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "",
                            (const char *) g_ptr_array_index (intake->remarks, i));
  g_autofree char *subtitle = g_string_free (text, FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  g_autofree char *name = intake->member != NULL
                              ? g_strdup_printf ("%s › %s", intake->file, intake->member)
                              : g_strdup (intake->file);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_preferences_group_add (group, row);
}

static void
add_group (AdwPreferencesPage *page, const char *title, GPtrArray *intakes, SeraiOutcome outcome)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  guint n_rows = 0;
  g_object_ref_sink (group);
  for (guint i = 0; i < intakes->len; i++)
    {
      const SeraiIntake *intake = g_ptr_array_index (intakes, i);
      gboolean has_remarks = intake->remarks != NULL && intake->remarks->len > 0;
      if (intake->outcome != outcome || (outcome == SERAI_OUTCOME_IMPORTED && !has_remarks))
        continue;
      add_row (group, intake);
      n_rows++;
    }
  adw_preferences_group_set_title (group, title);
  if (n_rows > 0)
    adw_preferences_page_add (page, group);
  g_object_unref (group);
}

void
serai_outcome_show_details (GtkWindow *parent, GPtrArray *intakes)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesWindow *window = g_object_new (
      ADW_TYPE_PREFERENCES_WINDOW, "title", _ ("Import"), "transient-for", parent, "modal", TRUE,
      "search-enabled", FALSE, "default-width", 560, "default-height", 460, NULL);
  add_group (page, _ ("Refused"), intakes, SERAI_OUTCOME_REFUSED);
  add_group (page, _ ("Imported, with something left out"), intakes, SERAI_OUTCOME_IMPORTED);
  add_group (page, _ ("Known already"), intakes, SERAI_OUTCOME_DUPLICATE);
  adw_preferences_window_add (window, page);
  gtk_window_present (GTK_WINDOW (window));
}
