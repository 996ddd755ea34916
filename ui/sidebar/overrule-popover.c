/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another verdict on a claim than the figures give, with the reason. */
#include "config.h"

#include "sidebar/overrule-popover.h"

#include "sidebar/judging.h"

#define N_VERDICTS 4

struct _SeraiOverrulePopover
{
  GtkPopover parent_instance;

  SeraiSession *session;
  int claim;

  GtkCheckButton *verdicts[N_VERDICTS]; /* by SeraiVerdict */
  GtkEditable *reason;
  GtkWidget *overrule;
  GtkWidget *follow;
};

G_DEFINE_FINAL_TYPE (SeraiOverrulePopover, serai_overrule_popover, GTK_TYPE_POPOVER)

static gboolean
has_reason (SeraiOverrulePopover *self)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (self->reason)));
  return *reason != '\0';
}

static void
overrule_cb (SeraiOverrulePopover *self)
{
  if (!has_reason (self))
    return;
  for (int i = 0; i < N_VERDICTS; i++)
    if (gtk_check_button_get_active (self->verdicts[i]))
      serai_judging_overrule (self->session, self->claim, (SeraiVerdict) i,
                              gtk_editable_get_text (self->reason));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
follow_cb (SeraiOverrulePopover *self)
{
  serai_judging_overrule (self->session, self->claim, SERAI_VERDICT_UNKNOWN, NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* A verdict without a reason convinces nobody. */
static void
reason_changed_cb (SeraiOverrulePopover *self)
{
  gtk_widget_set_sensitive (self->overrule, has_reason (self));
}

static void
show_cb (SeraiOverrulePopover *self)
{
  const SeraiCheck *check = serai_session_get_check (self->session, self->claim);
  const SeraiJudgement *judgement = serai_session_get_judgement (self->session, self->claim);
  gboolean is_overruled = judgement != NULL && judgement->is_overruled;
  if (check == NULL)
    return;
  SeraiVerdict verdict = serai_judgement_get_verdict (judgement, check);
  gtk_check_button_set_active (self->verdicts[verdict], TRUE);
  gtk_editable_set_text (self->reason, is_overruled ? judgement->reason : "");
  gtk_widget_set_visible (self->follow, is_overruled);
  reason_changed_cb (self);
}

static void
closed_cb (SeraiOverrulePopover *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  if (parent != NULL && gtk_widget_get_mapped (parent))
    gtk_widget_grab_focus (parent);
}

static void
serai_overrule_popover_dispose (GObject *object)
{
  SeraiOverrulePopover *self = SERAI_OVERRULE_POPOVER (object);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_overrule_popover_parent_class)->dispose (object);
}

static void
serai_overrule_popover_class_init (SeraiOverrulePopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = serai_overrule_popover_dispose;
}

static void
serai_overrule_popover_init (SeraiOverrulePopover *self)
{
  static const char *const names[N_VERDICTS] = {"unknown", "supported", "close", "contradicted"};
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/io/github/serai/Serai/sidebar/overrule-popover.ui");
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (gtk_builder_get_object (builder, "box")));
  for (int i = 0; i < N_VERDICTS; i++)
    self->verdicts[i] = GTK_CHECK_BUTTON (gtk_builder_get_object (builder, names[i]));
  self->reason = GTK_EDITABLE (gtk_builder_get_object (builder, "reason"));
  self->overrule = GTK_WIDGET (gtk_builder_get_object (builder, "overrule"));
  self->follow = GTK_WIDGET (gtk_builder_get_object (builder, "follow"));
  g_signal_connect_object (self->reason, "changed", G_CALLBACK (reason_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reason, "activate", G_CALLBACK (overrule_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->overrule, "clicked", G_CALLBACK (overrule_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->follow, "clicked", G_CALLBACK (follow_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "show", G_CALLBACK (show_cb), NULL);
  g_signal_connect (self, "closed", G_CALLBACK (closed_cb), NULL);
}

GtkWidget *
serai_overrule_popover_new (void)
{
  return g_object_new (SERAI_TYPE_OVERRULE_POPOVER, NULL);
}

void
serai_overrule_popover_set_claim (SeraiOverrulePopover *self, SeraiSession *session, int claim)
{
  g_set_object (&self->session, session);
  self->claim = claim;
}
