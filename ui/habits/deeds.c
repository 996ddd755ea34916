/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything that can be done from the keyboard, in one table. */
#include "habits/deeds.h"

#include <glib/gi18n.h>

static const SeraiDeed deeds[] = {
    {N_ ("Library"), N_ ("Import files"), "win.import", {"<Control>o"}},
    {N_ ("Library"), N_ ("Open an address"), "win.open-address", {"<Control>l"}},
    {N_ ("Library"), N_ ("Paste as a document"), "win.paste", {"<Control>v"}, TRUE},
    {N_ ("Library"), N_ ("Search the library"), "win.search", {"<Control><Shift>f"}},
    {N_ ("Library"), N_ ("Delete the chosen document"), NULL, {"Delete"}, TRUE},
    {N_ ("Library"), N_ ("Undo"), "win.undo", {"<Control>z"}, TRUE},
    {N_ ("Library"), N_ ("Redo"), "win.redo", {"<Control><Shift>z"}, TRUE},
    {N_ ("Library"), N_ ("Back"), "win.back", {"<Alt>Left"}},
    {N_ ("Library"), N_ ("Forward"), "win.forward", {"<Alt>Right"}},
    {N_ ("Text"), N_ ("Find in the document"), "win.find", {"<Control>f"}},
    {N_ ("Text"), N_ ("Next place found"), "win.find-next", {"<Control>g"}},
    {N_ ("Text"), N_ ("Previous place found"), "win.find-previous", {"<Control><Shift>g"}},
    {N_ ("Text"), N_ ("Next mention of the chosen name"), "win.next-mention", {"F3"}},
    {N_ ("Text"),
     N_ ("Previous mention of the chosen name"),
     "win.previous-mention",
     {"<Shift>F3"}},
    {N_ ("Text"), N_ ("Caret in the text"), NULL, {"F7"}, TRUE},
    {N_ ("Text"), N_ ("Choose the mark at the caret"), NULL, {"Return"}, TRUE},
    {N_ ("Text"), N_ ("Note on the selected passage"), "win.note", {"<Control>m"}},
    {N_ ("Text"),
     N_ ("Copy the selected passage with its source"),
     "win.cite",
     {"<Control><Shift>c"}},
    {N_ ("Text"), N_ ("Print the document"), "win.print", {"<Control>p"}},
    {N_ ("Text"), N_ ("Export the brief"), "win.export-brief", {"<Control><Shift>b"}},
    {N_ ("Text"), N_ ("Export the chart"), "win.export-chart", {"<Control>e"}},
    {N_ ("Text"), N_ ("Export the notes"), "win.export-notes", {"<Control><Shift>e"}},
    {N_ ("Text"), N_ ("Larger text"), "win.zoom-in", {"<Control>plus", "<Control>equal"}},
    {N_ ("Text"), N_ ("Smaller text"), "win.zoom-out", {"<Control>minus"}},
    {N_ ("Text"), N_ ("Normal text size"), "win.zoom-reset", {"<Control>0"}},
    {N_ ("Window"), N_ ("All commands"), "app.palette", {"<Control>k"}},
    {N_ ("Window"), N_ ("Text and chart"), "win.view('read')", {"<Control>1"}},
    {N_ ("Window"), N_ ("Chart alone"), "win.view('trade')", {"<Control>2"}},
    {N_ ("Window"), N_ ("Show or hide the library"), "win.toggle-shelf", {"F9"}},
    {N_ ("Window"),
     N_ ("Show or hide entities, claims and notes"),
     "win.toggle-sidebar",
     {"<Shift>F9"}},
    {N_ ("Window"), N_ ("Full screen"), "app.fullscreen", {"F11"}},
    {N_ ("Window"), N_ ("New window"), "app.new-window", {"<Control>n"}},
    {N_ ("Window"), N_ ("Preferences"), "app.preferences", {"<Control>comma"}},
    {N_ ("Window"), N_ ("Keyboard shortcuts"), "app.shortcuts", {"<Control>question", "F1"}},
    {N_ ("Window"), N_ ("Main menu"), NULL, {"F10"}, TRUE},
    {N_ ("Window"), N_ ("Close the window"), "window.close", {"<Control>w"}},
    {N_ ("Window"), N_ ("Quit"), "app.quit", {"<Control>q"}},
};

const SeraiDeed *
serai_deeds_get (guint *out_n_deeds)
{
  *out_n_deeds = G_N_ELEMENTS (deeds);
  return deeds;
}

void
serai_deeds_set_keys (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    if (deeds[i].action != NULL && !deeds[i].is_local)
      gtk_application_set_accels_for_action (application, deeds[i].action, deeds[i].keys);
}

static void
append_deed (GString *xml, const SeraiDeed *deed)
{
  g_autofree char *keys = g_strjoinv (" ", (char **) deed->keys);
  g_autofree char *part = g_markup_printf_escaped ("<child><object class='GtkShortcutsShortcut'>"
                                                   "<property name='title'>%s</property>"
                                                   "<property name='accelerator'>%s</property>"
                                                   "</object></child>",
                                                   _ (deed->label), keys);
  g_string_append (xml, part);
}

/* GTK 4.8 builds this window from XML only. */
static char *
write_xml (void)
{
  GString *xml = g_string_new ("<interface><object class='GtkShortcutsWindow' id='window'>"
                               "<property name='modal'>1</property><child>"
                               "<object class='GtkShortcutsSection'>"
                               "<property name='section-name'>all</property>");
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      if (i == 0 || !g_str_equal (deeds[i].group, deeds[i - 1].group))
        {
          g_autofree char *head =
              g_markup_printf_escaped ("<child><object class='GtkShortcutsGroup'>"
                                       "<property name='title'>%s</property>",
                                       _ (deeds[i].group));
          if (i > 0)
            g_string_append (xml, "</object></child>");
          g_string_append (xml, head);
        }
      append_deed (xml, &deeds[i]);
    }
  g_string_append (xml, "</object></child></object></child></object></interface>");
  return g_string_free (xml, FALSE);
}

void
serai_deeds_show_shortcuts (GtkWindow *parent)
{
  g_autofree char *xml = write_xml ();
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_string (xml, -1);
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}
