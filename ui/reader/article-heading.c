/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands above the text: title, and where it comes from. */
#include "reader/article-heading.h"

#include "words.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiArticleHeading
{
  GtkWidget parent_instance;

  GtkLabel *title;
  GtkLabel *source;
};

G_DEFINE_FINAL_TYPE (SeraiArticleHeading, serai_article_heading, GTK_TYPE_WIDGET)

static GtkLabel *
add_label (SeraiArticleHeading *self, const char *style)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (label), style);
  gtk_widget_set_parent (GTK_WIDGET (label), GTK_WIDGET (self));
  return label;
}

static void
serai_article_heading_dispose (GObject *object)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (serai_article_heading_parent_class)->dispose (object);
}

static void
serai_article_heading_class_init (SeraiArticleHeadingClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_article_heading_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (class), GTK_TYPE_BOX_LAYOUT);
}

static void
serai_article_heading_init (SeraiArticleHeading *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 4);
  gtk_widget_set_margin_top (GTK_WIDGET (self), 26);
  self->title = add_label (self, "title-2");
  self->source = add_label (self, "source-line");
}

GtkWidget *
serai_article_heading_new (void)
{
  return g_object_new (SERAI_TYPE_ARTICLE_HEADING, NULL);
}

/* Worth telling where it is another than everybody's, or a person's choice. */
static char *
tell_encoding (const SeraiDocument *document)
{
  if (document->encoding == NULL)
    return NULL;
  if (document->is_encoding_chosen)
    /* Translators: a character encoding, "windows-1251". */
    return g_strdup_printf (_ ("%s, chosen"), document->encoding);
  if (g_str_equal (document->encoding, "UTF-8"))
    return NULL;
  /* Translators: a character encoding, "windows-1251". */
  return g_strdup_printf (_ ("%s, detected"), document->encoding);
}

void
serai_article_heading_show (SeraiArticleHeading *self, const SeraiDocument *document)
{
  g_autofree char *day = serai_words_day (document->published);
  g_autofree char *language = serai_words_language (document->language);
  g_autofree char *moment = serai_words_moment (document->captured);
  g_autofree char *captured = moment != NULL ? g_strdup_printf (_ ("captured %s"), moment) : NULL;
  g_autofree char *hash = NULL;
  if (document->sha256 != NULL && strlen (document->sha256) == 64)
    hash = g_strdup_printf ("sha256 %.4s…%s", document->sha256, document->sha256 + 62);
  g_autofree char *encoding = tell_encoding (document);
  const char *parts[] = {day, document->publisher, language, encoding, captured, hash};
  g_autofree char *source = serai_words_join (parts, G_N_ELEMENTS (parts));

  gtk_label_set_label (self->title, serai_words_title (document));
  gtk_label_set_label (self->source, source);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->source), document->sha256);
}
