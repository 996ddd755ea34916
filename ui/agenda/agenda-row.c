/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One commitment in the agenda: when, what, how firmly, what became of it. */
#include "agenda/agenda-row.h"

#include "words.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiAgendaRow
{
  GtkWidget parent_instance;
  SeraiAgendaItem *item;

  GtkWidget *heading;
  GtkWidget *sign;
  GtkWidget *day;
  GtkWidget *words;
  GtkWidget *details;
  GtkWidget *strength;
  GtkWidget *progress;
  GtkWidget *bar;
  GtkWidget *progress_words;
  GtkWidget *distance;
  GtkWidget *done;
  GtkWidget *superseded;
  GtkWidget *reopen;
};

static guint mark_signal;

G_DEFINE_FINAL_TYPE (SeraiAgendaRow, serai_agenda_row, GTK_TYPE_WIDGET)

static const char *
get_kind_word (SeraiCommitmentKind kind)
{
  static const char *const words[] = {N_ ("Pledge"), N_ ("Proposal"), N_ ("Target"),
                                      N_ ("Invitation"), N_ ("Event")};
  return _ (words[kind]);
}

static void
emit_mark (GtkWidget *button, SeraiCommitmentOutcome outcome)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, SERAI_TYPE_AGENDA_ROW);
  g_signal_emit (row, mark_signal, 0, outcome);
}

static void
done_cb (GtkWidget *button)
{
  emit_mark (button, SERAI_COMMITMENT_DONE);
}

static void
superseded_cb (GtkWidget *button)
{
  emit_mark (button, SERAI_COMMITMENT_SUPERSEDED);
}

static void
reopen_cb (GtkWidget *button)
{
  emit_mark (button, SERAI_COMMITMENT_UNMARKED);
}

/* --- what is shown --------------------------------------------------------------------------- */

static void
show_sign (SeraiAgendaRow *self, SeraiAgendaStatus status)
{
  static const char *const icons[] = {"alarm-symbolic", "dialog-warning-symbolic",
                                      "object-select-symbolic", "edit-undo-symbolic"};
  static const char *const words[] = {N_ ("Open"), N_ ("Overdue"), N_ ("Done"), N_ ("Superseded")};
  static const char *const classes[] = {"accent", "error", "success", "dim-label"};
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (self->sign, classes[i]);
  gtk_widget_add_css_class (self->sign, classes[status]);
  gboolean is_undated = status == SERAI_AGENDA_OPEN && self->item->commitment->due.last == 0;
  gtk_image_set_from_icon_name (GTK_IMAGE (self->sign),
                                is_undated ? "content-loading-symbolic" : icons[status]);
  gtk_widget_set_tooltip_text (self->sign, _ (words[status]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sign), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (words[status]), -1);
}

static char *
tell_distance (SeraiAgendaStatus status, guint32 due, guint32 today)
{
  if (status == SERAI_AGENDA_DONE)
    return g_strdup (_ ("done"));
  if (status == SERAI_AGENDA_SUPERSEDED)
    return g_strdup (_ ("superseded"));
  if (due == 0)
    return g_strdup (_ ("no date"));
  if (due == today)
    return g_strdup (_ ("today"));
  guint days = due < today ? today - due : due - today;
  return g_strdup_printf (due < today ? ngettext ("%u day over", "%u days over", days)
                                      : ngettext ("in %u day", "in %u days", days),
                          days);
}

static char *
tell_details (const SeraiAgendaItem *item)
{
  g_autofree char *actors = serai_agenda_item_dup_actors (item);
  g_autofree char *day = serai_words_day (item->document->published);
  const char *parts[4] = {get_kind_word (item->commitment->kind)};
  guint n_parts = 1;
  if (actors[0] != '\0')
    parts[n_parts++] = actors;
  parts[n_parts++] = serai_words_title (item->document);
  if (day != NULL)
    parts[n_parts++] = day;
  return serai_words_join (parts, n_parts);
}

static void
show_strength (SeraiAgendaRow *self)
{
  static const char *const blocks[] = {"▯▯▯▯", "▮▯▯▯", "▮▮▯▯", "▮▮▮▯", "▮▮▮▮"};
  const char *verb = self->item->verb != NULL ? self->item->verb : "";
  g_autofree char *text = g_strdup_printf ("%s %s", blocks[self->item->strength], verb);
  g_autofree char *said =
      g_strdup_printf (_ ("Strength %d of 4: %s"), (int) self->item->strength, verb);
  gtk_label_set_text (GTK_LABEL (self->strength), text);
  gtk_widget_set_tooltip_text (self->strength, said);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->strength), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  said, -1);
}

void
serai_agenda_row_show (SeraiAgendaRow *self,
                       SeraiAgendaItem *item,
                       const char *heading,
                       guint32 today)
{
  g_clear_pointer (&self->item, serai_agenda_item_unref);
  self->item = serai_agenda_item_ref (item);
  guint32 due = item->commitment->due.last;
  SeraiAgendaStatus status = serai_agenda_item_get_status (item, today);
  gboolean is_marked = item->outcome != SERAI_COMMITMENT_UNMARKED;
  g_autofree char *day = serai_words_day (due);
  g_autofree char *details = tell_details (item);
  g_autofree char *distance = tell_distance (status, due, today);
  gtk_widget_set_visible (self->heading, heading != NULL);
  gtk_label_set_text (GTK_LABEL (self->heading), heading != NULL ? heading : "");
  show_sign (self, status);
  gtk_label_set_text (GTK_LABEL (self->day), day != NULL ? day : "–");
  gtk_label_set_text (GTK_LABEL (self->words), item->words);
  gtk_widget_set_tooltip_text (self->words, item->sentence);
  gtk_label_set_text (GTK_LABEL (self->details), details);
  show_strength (self);
  gtk_label_set_text (GTK_LABEL (self->distance), distance);
  if (status == SERAI_AGENDA_OVERDUE)
    gtk_widget_add_css_class (self->distance, "error");
  else
    gtk_widget_remove_css_class (self->distance, "error");
  gtk_widget_set_visible (self->done, !is_marked);
  gtk_widget_set_visible (self->superseded, !is_marked);
  gtk_widget_set_visible (self->reopen, is_marked);
}

void
serai_agenda_row_show_progress (SeraiAgendaRow *self, double part, const char *words)
{
  gtk_widget_set_visible (self->progress, words != NULL);
  gtk_label_set_text (GTK_LABEL (self->progress_words), words != NULL ? words : "");
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->bar), CLAMP (part, 0, 1));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words != NULL ? words : "", -1);
}

SeraiAgendaItem *
serai_agenda_row_get_item (SeraiAgendaRow *self)
{
  return self->item;
}

/* --- the widget ------------------------------------------------------------------------------ */

static GtkWidget *
add_label (GtkBox *box, int width, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (width > 0)
    {
      gtk_label_set_width_chars (GTK_LABEL (label), width);
      gtk_label_set_max_width_chars (GTK_LABEL (label), width);
    }
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
  return label;
}

static GtkWidget *
add_button (GtkBox *box, const char *icon, const char *name, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (button, "clicked", callback, NULL);
  gtk_box_append (box, button);
  return button;
}

static void
serai_agenda_row_dispose (GObject *object)
{
  SeraiAgendaRow *self = SERAI_AGENDA_ROW (object);
  g_clear_pointer (&self->item, serai_agenda_item_unref);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (self)))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (serai_agenda_row_parent_class)->dispose (object);
}

static void
serai_agenda_row_class_init (SeraiAgendaRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_agenda_row_dispose;
  mark_signal = g_signal_new ("mark", SERAI_TYPE_AGENDA_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (class), GTK_TYPE_BIN_LAYOUT);
}

static void
serai_agenda_row_init (SeraiAgendaRow *self)
{
  GtkBox *all = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  GtkBox *line = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  GtkBox *middle = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_widget_set_parent (GTK_WIDGET (all), GTK_WIDGET (self));
  self->heading = add_label (all, 0, "heading");
  gtk_widget_set_margin_top (self->heading, 12);
  gtk_box_append (all, GTK_WIDGET (line));
  gtk_widget_set_margin_top (GTK_WIDGET (line), 4);
  gtk_widget_set_margin_bottom (GTK_WIDGET (line), 4);

  self->sign = gtk_image_new ();
  gtk_box_append (line, self->sign);
  self->day = add_label (line, 11, "numeric");
  gtk_box_append (line, GTK_WIDGET (middle));
  gtk_widget_set_hexpand (GTK_WIDGET (middle), TRUE);
  self->words = add_label (middle, 0, NULL);
  gtk_label_set_wrap (GTK_LABEL (self->words), TRUE);
  gtk_label_set_lines (GTK_LABEL (self->words), 2);
  self->details = add_label (middle, 0, "dim-label");
  gtk_widget_add_css_class (self->details, "caption");
  self->progress = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  self->bar = gtk_progress_bar_new ();
  gtk_widget_set_size_request (self->bar, 100, -1);
  gtk_widget_set_valign (self->bar, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->progress), self->bar);
  self->progress_words = add_label (GTK_BOX (self->progress), 0, "caption");
  gtk_box_append (middle, self->progress);
  self->strength = add_label (line, 16, NULL);
  self->distance = add_label (line, 13, NULL);
  gtk_label_set_xalign (GTK_LABEL (self->distance), 1);
  /* Columns stand below each other whatever buttons there are. */
  GtkBox *buttons = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  gtk_widget_set_size_request (GTK_WIDGET (buttons), 80, -1);
  gtk_box_append (line, GTK_WIDGET (buttons));
  self->done =
      add_button (buttons, "object-select-symbolic", _ ("Mark as Done"), G_CALLBACK (done_cb));
  self->superseded = add_button (buttons, "go-jump-symbolic", _ ("Mark as Superseded"),
                                 G_CALLBACK (superseded_cb));
  self->reopen =
      add_button (buttons, "edit-undo-symbolic", _ ("Take the Mark Back"), G_CALLBACK (reopen_cb));
  gtk_widget_set_hexpand (self->reopen, TRUE);
  gtk_widget_set_halign (self->reopen, GTK_ALIGN_END);
}

GtkWidget *
serai_agenda_row_new (void)
{
  return g_object_new (SERAI_TYPE_AGENDA_ROW, NULL);
}
