/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The right-hand pane: entities, claims and notes of the open document. */
#include "config.h"

#include "sidebar/sidebar.h"

#include "notes/note-page.h"
#include "sidebar/claim-page.h"
#include "sidebar/entity-page.h"

#include <glib/gi18n.h>

struct _SeraiSidebar
{
  GtkWidget parent_instance;

  SeraiSession *session;

  GtkWidget *box;
  GtkStack *stack;
  GtkButton *claims_button;
  GtkButton *notes_button;
  SeraiEntityPage *entities;
  SeraiClaimPage *claims;
  SeraiNotePage *notes;
  char *page;
};

G_DEFINE_FINAL_TYPE (SeraiSidebar, serai_sidebar, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_PAGE,
};

static void
set_page (SeraiSidebar *self, const char *page)
{
  if (g_strcmp0 (self->page, page) == 0)
    return;
  g_free (self->page);
  self->page = g_strdup (page);
  gtk_stack_set_visible_child_name (self->stack, page);
  g_object_notify (G_OBJECT (self), "page");
}

/* "Claims 3"; without a number where there are none. */
static void
set_count (GtkButton *button, const char *title, guint count)
{
  g_autofree char *label = count > 0 ? g_strdup_printf ("%s %u", title, count) : g_strdup (title);
  gtk_button_set_label (button, label);
}

static void
article_changed_cb (SeraiSidebar *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  set_count (self->claims_button, _ ("Claims"),
             article != NULL ? article->analysis->claims->len : 0);
  set_count (self->notes_button, _ ("Notes"), article != NULL ? article->notes->len : 0);
}

/* What was chosen in the text or the chart is shown here. */
static void
entity_changed_cb (SeraiSidebar *self)
{
  if (serai_session_get_entity (self->session) != NULL)
    set_page (self, "entities");
}

static void
claim_changed_cb (SeraiSidebar *self)
{
  if (serai_session_get_claim (self->session) >= 0)
    set_page (self, "claims");
}

static void
serai_sidebar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_PAGE)
    g_value_set_string (value, SERAI_SIDEBAR (object)->page);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
serai_sidebar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_PAGE)
    set_page (SERAI_SIDEBAR (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
serai_sidebar_dispose (GObject *object)
{
  SeraiSidebar *self = SERAI_SIDEBAR (object);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_SIDEBAR);
  g_clear_object (&self->session);
  g_clear_pointer (&self->page, g_free);
  G_OBJECT_CLASS (serai_sidebar_parent_class)->dispose (object);
}

static void
serai_sidebar_class_init (SeraiSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  object_class->dispose = serai_sidebar_dispose;
  object_class->get_property = serai_sidebar_get_property;
  object_class->set_property = serai_sidebar_set_property;
  g_object_class_install_property (
      object_class, PROP_PAGE,
      g_param_spec_string ("page", NULL, NULL, "entities",
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  gtk_widget_class_install_property_action (widget_class, "sidebar.page", "page");

  g_type_ensure (SERAI_TYPE_ENTITY_PAGE);
  g_type_ensure (SERAI_TYPE_CLAIM_PAGE);
  g_type_ensure (SERAI_TYPE_NOTE_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/sidebar/sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiSidebar, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiSidebar, stack);
  gtk_widget_class_bind_template_child (widget_class, SeraiSidebar, claims_button);
  gtk_widget_class_bind_template_child (widget_class, SeraiSidebar, notes_button);
  gtk_widget_class_bind_template_child (widget_class, SeraiSidebar, entities);
  gtk_widget_class_bind_template_child (widget_class, SeraiSidebar, claims);
  gtk_widget_class_bind_template_child (widget_class, SeraiSidebar, notes);
}

static void
serai_sidebar_init (SeraiSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_page (self, "entities");
}

void
serai_sidebar_set_session (SeraiSidebar *self, SeraiSession *session)
{
  g_return_if_fail (self->session == NULL);
  self->session = g_object_ref (session);
  serai_entity_page_set_session (self->entities, session);
  serai_claim_page_set_session (self->claims, session);
  serai_note_page_set_session (self->notes, session);
  g_signal_connect_object (session, "notify::article", G_CALLBACK (article_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::entity", G_CALLBACK (entity_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::claim", G_CALLBACK (claim_changed_cb), self,
                           G_CONNECT_SWAPPED);
  article_changed_cb (self);
}

gboolean
serai_sidebar_begin_note (SeraiSidebar *self)
{
  if (!serai_note_page_begin (self->notes))
    return FALSE;
  set_page (self, "notes");
  return TRUE;
}
