/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of the library: a document, or what a search found in it. */
#include "shelf/shelf-row.h"

#include "library/shelf.h"
#include "words.h"

#include <glib/gi18n.h>

struct _SeraiShelfRow
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *detail;
  GtkLabel *claims;
  GtkWidget *star;
  GtkWidget *claims_box;
};

G_DEFINE_FINAL_TYPE (SeraiShelfRow, serai_shelf_row, GTK_TYPE_WIDGET)

/* "#talks #oil" */
static char *
describe_tags (const char *tags)
{
  if (tags == NULL)
    return NULL;
  g_auto (GStrv) names = g_strsplit (tags, "\n", -1);
  g_autofree char *joined = g_strjoinv (" #", names);
  return g_strconcat ("#", joined, NULL);
}

static char *
describe (SeraiArticle *article)
{
  g_autofree char *day = serai_words_day (serai_article_get_published (article));
  guint n_notes = serai_article_get_n_notes (article);
  g_autofree char *notes =
      n_notes > 0 ? g_strdup_printf (g_dngettext (NULL, "%u note", "%u notes", n_notes), n_notes)
                  : NULL;
  g_autofree char *tags = describe_tags (serai_article_get_tags (article));
  const char *parts[] = {day, serai_article_get_publisher (article), notes, tags};
  g_autofree char *line = serai_words_join (parts, G_N_ELEMENTS (parts));
  return line[0] != '\0' ? g_steal_pointer (&line) : g_strdup (_ ("No date"));
}

/* The words that were found are bold. */
static char *
mark_up (const char *snippet)
{
  GString *markup = g_string_new (NULL);
  g_autofree char *escaped = NULL;
  g_autofree char *plain = g_strdelimit (g_strdup (snippet), "\n\t", ' ');
  const char *rest = plain;
  for (const char *p = plain; *p != '\0'; p++)
    {
      if (*p != 2 && *p != 3)
        continue;
      g_autofree char *part = g_markup_escape_text (rest, p - rest);
      g_string_append (markup, part);
      g_string_append (markup, *p == 2 ? "<b>" : "</b>");
      rest = p + 1;
    }
  escaped = g_markup_escape_text (rest, -1);
  g_string_append (markup, escaped);
  return g_string_free (markup, FALSE);
}

static void
serai_shelf_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SERAI_TYPE_SHELF_ROW);
  G_OBJECT_CLASS (serai_shelf_row_parent_class)->dispose (object);
}

static void
serai_shelf_row_class_init (SeraiShelfRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  G_OBJECT_CLASS (class)->dispose = serai_shelf_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/shelf/shelf-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfRow, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfRow, title);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfRow, detail);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfRow, claims);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfRow, star);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfRow, claims_box);
}

static void
serai_shelf_row_init (SeraiShelfRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What wasn't read yet is bold. */
static void
show_title (SeraiShelfRow *self, const char *title, gboolean is_bold)
{
  if (is_bold)
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), "heading");
  gtk_label_set_label (self->title, title != NULL && title[0] != '\0' ? title : _ ("Untitled"));
}

void
serai_shelf_row_show_article (SeraiShelfRow *self, SeraiArticle *article)
{
  guint n_claims = serai_article_get_n_claims (article);
  g_autofree char *count = g_strdup_printf ("%u", n_claims);
  g_autofree char *claims =
      g_strdup_printf (g_dngettext (NULL, "%u claim", "%u claims", n_claims), n_claims);
  g_autofree char *source = describe (article);

  show_title (self, serai_article_get_title (article),
              serai_article_get_reading (article) == SERAI_READ_STATE_UNREAD);
  gtk_widget_set_visible (self->star, serai_article_is_starred (article));
  gtk_label_set_label (self->claims, count);
  gtk_widget_set_visible (self->claims_box, n_claims > 0);
  gtk_widget_set_tooltip_text (self->claims_box, claims);
  gtk_label_set_wrap (self->detail, FALSE);
  gtk_label_set_lines (self->detail, 1);
  gtk_label_set_text (self->detail, source);
}

void
serai_shelf_row_show_found (SeraiShelfRow *self, SeraiFound *found)
{
  g_autofree char *day = serai_words_day (serai_found_get_published (found));
  g_autofree char *markup = mark_up (serai_found_get_snippet (found));
  const char *parts[] = {day, markup};
  g_autofree char *detail = serai_words_join (parts, G_N_ELEMENTS (parts));

  show_title (self, serai_found_get_title (found), TRUE);
  gtk_widget_set_visible (self->star, FALSE);
  gtk_widget_set_visible (self->claims_box, FALSE);
  gtk_label_set_wrap (self->detail, TRUE);
  gtk_label_set_lines (self->detail, 2);
  gtk_label_set_markup (self->detail, detail);
}

char *
serai_shelf_row_name (SeraiArticle *article)
{
  const char *title = serai_article_get_title (article);
  GString *name = g_string_new (title != NULL && title[0] != '\0' ? title : _ ("Untitled"));
  if (serai_article_get_reading (article) == SERAI_READ_STATE_UNREAD)
    g_string_append_printf (name, ", %s", _ ("unread"));
  if (serai_article_is_starred (article))
    g_string_append_printf (name, ", %s", _ ("starred"));
  return g_string_free (name, FALSE);
}
