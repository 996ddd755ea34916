/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sidebar's second page: what the document claims, and what became of it. */
#include "config.h"

#include "sidebar/claim-page.h"

#include "base/text.h"
#include "glyph.h"
#include "report/sentence.h"
#include "sidebar/claim-card.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SeraiClaimPage
{
  GtkWidget parent_instance;

  SeraiSession *session;

  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkListBox *list;
  SeraiClaimCard *card;
};

G_DEFINE_FINAL_TYPE (SeraiClaimPage, serai_claim_page, GTK_TYPE_WIDGET)

static GPtrArray *
get_claims (SeraiClaimPage *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  return article != NULL ? article->analysis->claims : NULL;
}

static char *
tell_verdict (const SeraiJudgement *judgement, const SeraiCheck *check, const char *title)
{
  if (check == NULL)
    return g_strdup (title);
  const char *verdict = serai_sentence_verdict (serai_judgement_get_verdict (judgement, check));
  return judgement != NULL && judgement->is_overruled
             ? g_strdup_printf (C_ ("claim: verdict · what", "%s, overruled · %s"), verdict, title)
             : g_strdup_printf (C_ ("claim: verdict · what", "%s · %s"), verdict, title);
}

static GtkWidget *
make_row (SeraiClaimPage *self, guint index)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  const SeraiClaim *claim = g_ptr_array_index (article->analysis->claims, index);
  const SeraiCheck *check = serai_session_get_check (self->session, index);
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/io/github/serai/Serai/sidebar/claim-row.ui");
  GtkWidget *row = GTK_WIDGET (gtk_builder_get_object (builder, "row"));
  GtkBox *box = GTK_BOX (gtk_builder_get_object (builder, "box"));
  g_autofree char *words =
      serai_text_slice (article->document->text, claim->span.start, claim->span.end);
  g_autofree char *quotation = g_strdup_printf (_ ("“%s”"), words);
  g_autofree char *title = serai_sentence_claim_title (claim);
  const SeraiJudgement *judgement = serai_session_get_judgement (self->session, index);
  g_autofree char *subtitle = tell_verdict (judgement, check, title);
  g_autofree char *said = g_strdup_printf ("%s. %s", subtitle, words);

  gtk_box_prepend (box,
                   serai_glyph_new_for_sign (serai_mark_style_get_sign (claim, check, judgement)));
  gtk_label_set_label (GTK_LABEL (gtk_builder_get_object (builder, "quotation")), quotation);
  gtk_label_set_label (GTK_LABEL (gtk_builder_get_object (builder, "subtitle")), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
  return g_object_ref (row); /* the builder's own goes with it */
}

static void
show_claim (SeraiClaimPage *self)
{
  int index = serai_session_get_claim (self->session);
  serai_claim_card_show (self->card, self->session, index);
  if (index < 0)
    {
      gtk_list_box_unselect_all (self->list);
      return;
    }
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, index));
}

static void
claim_changed_cb (SeraiClaimPage *self)
{
  show_claim (self);
  if (serai_session_get_claim (self->session) >= 0)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
checks_changed_cb (SeraiClaimPage *self)
{
  GPtrArray *claims = get_claims (self);
  GtkListBoxRow *row;
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; claims != NULL && i < claims->len; i++)
    {
      g_autoptr (GtkWidget) added = make_row (self, i);
      gtk_list_box_append (self->list, added);
    }
  gtk_stack_set_visible_child_name (self->stack,
                                    claims != NULL && claims->len > 0 ? "list" : "empty");
  show_claim (self);
}

static void
row_activated_cb (SeraiClaimPage *self, GtkListBoxRow *row)
{
  int index = gtk_list_box_row_get_index (row);
  const SeraiClaim *claim = g_ptr_array_index (get_claims (self), index);
  serai_session_set_claim (self->session, index);
  serai_session_reveal (self->session, claim->span);
}

static void
serai_claim_page_dispose (GObject *object)
{
  SeraiClaimPage *self = SERAI_CLAIM_PAGE (object);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_CLAIM_PAGE);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_claim_page_parent_class)->dispose (object);
}

static void
serai_claim_page_class_init (SeraiClaimPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = serai_claim_page_dispose;
  g_type_ensure (SERAI_TYPE_CLAIM_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/sidebar/claim-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimPage, list);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimPage, card);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
serai_claim_page_init (SeraiClaimPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
serai_claim_page_set_session (SeraiClaimPage *self, SeraiSession *session)
{
  g_return_if_fail (self->session == NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::article", G_CALLBACK (checks_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::checks", G_CALLBACK (checks_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::claim", G_CALLBACK (claim_changed_cb), self,
                           G_CONNECT_SWAPPED);
  checks_changed_cb (self);
}
