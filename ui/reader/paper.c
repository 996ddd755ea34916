/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page on which an article is set, as the person likes it: letters, lines, width, light or
 * dark. */
#include "reader/paper.h"

/* The article's letters at zoom 1. */
#define TEXT_POINTS 13.0
#define LIGHT_SHEET "/io/github/serai/Serai/style.css"
#define DARK_SHEET "/io/github/serai/Serai/style-dark.css"

void
serai_paper_read (SeraiPaper *self, GSettings *settings)
{
  serai_paper_clear (self);
  self->zoom = g_settings_get_double (settings, "text-zoom");
  self->spacing = g_settings_get_double (settings, "text-spacing");
  self->n_characters = g_settings_get_int (settings, "text-width");
  self->font = g_settings_get_string (settings, "text-font");
  self->style = g_settings_get_enum (settings, "text-style");
}

void
serai_paper_clear (SeraiPaper *self)
{
  g_clear_pointer (&self->font, g_free);
}

/* The colours of marks and verdicts are those that the window has in that light. */
static void
append_colours (GString *css, SeraiPaperStyle style)
{
  gboolean is_dark = style == SERAI_PAPER_DARK;
  const char *page = is_dark ? "#1e1e1e" : "#ffffff";
  const char *ink = is_dark ? "#f2f2f2" : "#2f2f35";
  g_autoptr (GBytes) sheet = g_resources_lookup_data (is_dark ? DARK_SHEET : LIGHT_SHEET,
                                                      G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (sheet != NULL)
    g_string_append_len (css, g_bytes_get_data (sheet, NULL), (gssize) g_bytes_get_size (sheet));
  g_string_append_printf (css,
                          "@define-color view_bg_color %s;\n"
                          "@define-color view_fg_color %s;\n"
                          "textview, textview text { background-color: %s; color: %s; }\n",
                          page, ink, page, ink);
}

/* As CSS writes a string; a family's name has no line ends. */
static void
append_font (GString *css, const char *font)
{
  g_string_append (css, "textview { font-family: \"");
  for (const char *p = font; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_c (css, '\\');
      if (*p != '\n')
        g_string_append_c (css, *p);
    }
  g_string_append (css, "\"; }\n");
}

char *
serai_paper_write_css (const SeraiPaper *self)
{
  GString *css = g_string_new (NULL);
  char points[G_ASCII_DTOSTR_BUF_SIZE];
  if (self->style != SERAI_PAPER_AS_WINDOW)
    append_colours (css, self->style);
  if (self->font != NULL && self->font[0] != '\0')
    append_font (css, self->font);
  g_ascii_formatd (points, sizeof points, "%.2f", TEXT_POINTS * self->zoom);
  g_string_append_printf (css, "textview { font-size: %spt; }\n", points);
  return g_string_free (css, FALSE);
}

void
serai_paper_mark (const SeraiPaper *self, GtkWidget *widget)
{
  static const char *const classes[] = {NULL, "paper-light", "paper-dark"};
  for (guint i = 1; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (widget, classes[i]);
  if (self->style != SERAI_PAPER_AS_WINDOW)
    gtk_widget_add_css_class (widget, classes[self->style]);
}
