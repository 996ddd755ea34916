/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all documents hold together: the agenda of commitments, the table of claims. */
#include "agenda/agenda-pane.h"

#include "agenda/agenda-row.h"
#include "agenda/boxed-row.h"
#include "agenda/claim-table.h"
#include "agenda/going.h"
#include "export/save-dialog.h"
#include "library/ledger.h"
#include "report/calendar.h"
#include "report/sentence.h"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

struct _SeraiAgendaPane
{
  GtkWidget parent_instance;
  SeraiSession *session; /* lent: the window keeps it */
  GSignalGroup *library_signals;
  GCancellable *cancellable;
  GPtrArray *items;  /* of SeraiAgendaItem, nullable */
  GPtrArray *claims; /* of SeraiListedClaim, nullable */
  gboolean is_stale;

  GtkWidget *count;
  GtkWidget *stack;
  GtkWidget *country;
  GtkWidget *status;
  GtkWidget *verdict;
  GtkWidget *calendar_button;
  GtkWidget *list;
  GtkWidget *table;
  GListStore *rows;
  GStrv codes; /* of the countries in the drop-down, after "All" */
};

G_DEFINE_FINAL_TYPE (SeraiAgendaPane, serai_agenda_pane, GTK_TYPE_WIDGET)

static gboolean
is_at_claims (SeraiAgendaPane *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->stack)), "claims") == 0;
}

/* --- what is shown --------------------------------------------------------------------------- */

/* Overdue, then what is coming, what has no date, what was marked. */
static guint
get_group (const SeraiAgendaItem *item, guint32 today)
{
  switch (serai_agenda_item_get_status (item, today))
    {
    case SERAI_AGENDA_OVERDUE:
      return 0;
    case SERAI_AGENDA_DONE:
      return 3;
    case SERAI_AGENDA_SUPERSEDED:
      return 4;
    case SERAI_AGENDA_OPEN:
    case SERAI_AGENDA_ANY:
      break;
    }
  return item->commitment->due.last != 0 ? 1 : 2;
}

static SeraiAgendaFilter
get_filter (SeraiAgendaPane *self)
{
  SeraiAgendaFilter filter = {.status = SERAI_AGENDA_ANY};
  guint status = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->status));
  guint country = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->country));
  if (status > 0 && status <= SERAI_AGENDA_SUPERSEDED + 1)
    filter.status = (SeraiAgendaStatus) (status - 1);
  if (self->codes != NULL && country > 0 && country <= g_strv_length (self->codes))
    g_strlcpy (filter.country, self->codes[country - 1], sizeof filter.country);
  return filter;
}

/* (transfer container) what the filter lets through */
static GPtrArray *
list_taken (SeraiAgendaPane *self)
{
  GPtrArray *taken = g_ptr_array_new ();
  SeraiAgendaFilter filter = get_filter (self);
  for (guint i = 0; self->items != NULL && i < self->items->len; i++)
    if (serai_agenda_filter_takes (&filter, self->items->pdata[i], serai_day_today ()))
      g_ptr_array_add (taken, self->items->pdata[i]);
  return taken;
}

static void
fill_list (SeraiAgendaPane *self)
{
  static const char *const headings[] = {N_ ("Overdue"), N_ ("Coming"), N_ ("No Date in the Text"),
                                         N_ ("Done"), N_ ("Superseded")};
  guint32 today = serai_day_today ();
  g_autoptr (GPtrArray) taken = list_taken (self);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint group = 0; group < G_N_ELEMENTS (headings); group++)
    {
      const char *heading = _ (headings[group]);
      for (guint i = 0; i < taken->len; i++)
        if (get_group (taken->pdata[i], today) == group)
          {
            g_ptr_array_add (
                rows, serai_boxed_row_new (SERAI_TYPE_AGENDA_ITEM, taken->pdata[i], heading));
            heading = NULL;
          }
    }
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata, rows->len);
  guint n_all = self->items != NULL ? self->items->len : 0;
  g_autofree char *count = g_strdup_printf (
      ngettext ("%u of %u commitment", "%u of %u commitments", n_all), rows->len, n_all);
  gtk_label_set_text (GTK_LABEL (self->count), count);
}

static void
fill_table (SeraiAgendaPane *self)
{
  if (self->claims == NULL)
    return;
  int verdict = (int) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->verdict)) - 1;
  serai_claim_table_show (SERAI_CLAIM_TABLE (self->table), self->claims, verdict);
  if (!is_at_claims (self))
    return;
  g_autofree char *count =
      g_strdup_printf (ngettext ("%u claim", "%u claims", self->claims->len), self->claims->len);
  gtk_label_set_text (GTK_LABEL (self->count), count);
}

static int
compare_codes (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The drop-down's words: all countries that have to do something. */
static void
fill_countries (SeraiAgendaPane *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  SeraiReference *reference =
      serai_recogniser_get_reference (serai_library_get_recogniser (library));
  g_autoptr (GPtrArray) codes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < self->items->len; i++)
    {
      g_auto (GStrv) own = serai_agenda_item_list_countries (self->items->pdata[i]);
      for (guint k = 0; own[k] != NULL; k++)
        if (!g_ptr_array_find_with_equal_func (codes, own[k], g_str_equal, NULL))
          g_ptr_array_add (codes, g_strdup (own[k]));
    }
  g_ptr_array_sort (codes, compare_codes);
  SeraiAgendaFilter before = get_filter (self);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  gtk_string_list_append (names, _ ("All Countries"));
  g_clear_pointer (&self->codes, g_strfreev);
  self->codes = g_new0 (char *, codes->len + 1);
  guint selected = 0;
  for (guint i = 0; i < codes->len; i++)
    {
      g_autofree char *name = serai_sentence_country (reference, codes->pdata[i]);
      gtk_string_list_append (names, name);
      self->codes[i] = g_strdup (codes->pdata[i]);
      if (strcmp (before.country, self->codes[i]) == 0)
        selected = i + 1;
    }
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->country), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->country), selected);
}

/* --- asking the library ---------------------------------------------------------------------- */

static void
agenda_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiAgendaPane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = serai_library_list_finish (SERAI_LIBRARY (source), result, &error);
  if (self->rows == NULL)
    return;
  if (items == NULL)
    {
      serai_session_report (self->session, error);
      return;
    }
  g_clear_pointer (&self->items, g_ptr_array_unref);
  self->items = g_steal_pointer (&items);
  fill_countries (self);
  fill_list (self);
  fill_table (self);
}

static void
claims_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiAgendaPane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) claims = serai_library_list_finish (SERAI_LIBRARY (source), result, &error);
  if (self->rows == NULL)
    return;
  if (claims == NULL)
    {
      serai_session_report (self->session, error);
      return;
    }
  g_clear_pointer (&self->claims, g_ptr_array_unref);
  self->claims = g_steal_pointer (&claims);
  /* The rows tell how far the targets' data have come. */
  if (!is_at_claims (self))
    fill_list (self);
  fill_table (self);
}

/* Only what is looked at is asked for. */
static void
ask (SeraiAgendaPane *self)
{
  SeraiLibrary *library = self->session != NULL ? serai_session_get_library (self->session) : NULL;
  if (library == NULL || !self->is_stale || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->is_stale = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  serai_library_list_agenda_async (library, self->cancellable, agenda_cb, g_object_ref (self));
  serai_library_list_claims_async (library, self->cancellable, claims_cb, g_object_ref (self));
}

static void
changed_cb (SeraiAgendaPane *self)
{
  self->is_stale = TRUE;
  ask (self);
}

static void
library_cb (SeraiAgendaPane *self)
{
  g_signal_group_set_target (self->library_signals, serai_session_get_library (self->session));
  changed_cb (self);
}

/* --- what the person does -------------------------------------------------------------------- */

static void
marked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiAgendaPane) self = user_data;
  g_autoptr (GError) error = NULL;
  if (self->rows == NULL)
    return;
  if (serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    serai_session_toast (self->session, _ ("Commitment marked"), TRUE);
  else
    serai_session_report (self->session, error);
}

static void
mark_cb (SeraiAgendaPane *self, int outcome, SeraiAgendaRow *row)
{
  serai_library_mark_commitment_async (
      serai_session_get_library (self->session), serai_agenda_row_get_item (row),
      (SeraiCommitmentOutcome) outcome, NULL, marked_cb, g_object_ref (self));
}

static void
activate_cb (SeraiAgendaPane *self, guint position)
{
  g_autoptr (SeraiBoxedRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), position);
  const SeraiAgendaItem *item = serai_boxed_row_get (row);
  serai_going_to (GTK_WIDGET (self), self->session, item->article, item->commitment->span, -1);
}

static void
filtered_cb (SeraiAgendaPane *self)
{
  fill_list (self);
}

static void
verdict_cb (SeraiAgendaPane *self)
{
  fill_table (self);
}

static void
page_cb (SeraiAgendaPane *self)
{
  gboolean is_claims = is_at_claims (self);
  gtk_widget_set_visible (self->country, !is_claims);
  gtk_widget_set_visible (self->status, !is_claims);
  gtk_widget_set_visible (self->verdict, is_claims);
  gtk_widget_set_visible (self->calendar_button, !is_claims);
  if (is_claims)
    fill_table (self);
  else
    fill_list (self);
}

/* --- taking it out --------------------------------------------------------------------------- */

typedef struct
{
  SeraiSession *session;
  char *text;
} Saving;

static void
free_saving (gpointer data)
{
  Saving *saving = data;
  g_object_unref (saving->session);
  g_free (saving->text);
  g_free (saving);
}

static void
chosen_cb (GFile *file, gpointer user_data)
{
  Saving *saving = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *sentence = g_strdup_printf (_ ("Exported to %s"), name);
  if (g_file_replace_contents (file, saving->text, strlen (saving->text), NULL, FALSE,
                               G_FILE_CREATE_REPLACE_DESTINATION, NULL, NULL, &error))
    serai_session_toast (saving->session, sentence, FALSE);
  else
    serai_session_report (saving->session, error);
}

static void
save (SeraiAgendaPane *self, const char *title, const char *name, const char *glob, char *text)
{
  const char *patterns[] = {title, glob, NULL};
  Saving *saving = g_new0 (Saving, 1);
  saving->session = g_object_ref (self->session);
  saving->text = text;
  serai_save_dialog_ask (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), title, name,
                         patterns, chosen_cb, saving, free_saving);
}

static void
export_calendar_cb (SeraiAgendaPane *self)
{
  g_autoptr (GPtrArray) taken = list_taken (self);
  save (self, _ ("Calendar"), "agenda.ics", "*.ics",
        serai_calendar_write (taken, g_get_real_time () / G_USEC_PER_SEC));
}

static void
export_table_cb (SeraiAgendaPane *self)
{
  if (is_at_claims (self) && self->claims != NULL)
    {
      save (self, _ ("Table"), "claims.csv", "*.csv", serai_claims_write_csv (self->claims));
      return;
    }
  g_autoptr (GPtrArray) taken = list_taken (self);
  save (self, _ ("Table"), "agenda.csv", "*.csv",
        serai_agenda_write_csv (taken, serai_day_today ()));
}

/* --- the widget ------------------------------------------------------------------------------ */

static void
setup_row_cb (SeraiAgendaPane *self, GtkListItem *item)
{
  GtkWidget *row = serai_agenda_row_new ();
  g_signal_connect_object (row, "mark", G_CALLBACK (mark_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
}

/* The trade that @item aims at, as the claims have it; NULL where it aims at none. */
static const SeraiListedClaim *
find_target (SeraiAgendaPane *self, const SeraiAgendaItem *item)
{
  SeraiSpan span = item->commitment->span;
  for (guint i = 0; self->claims != NULL && i < self->claims->len; i++)
    {
      const SeraiListedClaim *claim = self->claims->pdata[i];
      if (claim->article == item->article && claim->claim->kind == SERAI_CLAIM_TARGET
          && claim->check->observed->len > 0 && claim->claim->value > 0
          && claim->claim->value_span.start < span.end && claim->claim->value_span.end > span.start)
        return claim;
    }
  return NULL;
}

/* "1.130 of 2 billion US dollars in 2023" */
static void
show_progress (SeraiAgendaPane *self, SeraiAgendaRow *row, const SeraiAgendaItem *item)
{
  const SeraiListedClaim *target = find_target (self, item);
  if (target == NULL)
    {
      serai_agenda_row_show_progress (row, 0, NULL);
      return;
    }
  SeraiLibrary *library = serai_session_get_library (self->session);
  SeraiReference *reference =
      serai_recogniser_get_reference (serai_library_get_recogniser (library));
  const SeraiObserved *observed = &g_array_index (target->check->observed, SeraiObserved, 0);
  g_autofree char *figure = serai_sentence_figure (target->claim, observed->value);
  g_autofree char *aim = serai_sentence_hedged (reference, target->claim);
  g_autofree char *period = serai_sentence_period (observed->period);
  g_autofree char *words = g_strdup_printf (_ ("%s of %s in %s"), figure, aim, period);
  serai_agenda_row_show_progress (row, observed->value / target->claim->value, words);
}

static void
bind_row_cb (SeraiAgendaPane *self, GtkListItem *item)
{
  SeraiBoxedRow *row = gtk_list_item_get_item (item);
  show_progress (self, SERAI_AGENDA_ROW (gtk_list_item_get_child (item)),
                 serai_boxed_row_get (row));
  serai_agenda_row_show (SERAI_AGENDA_ROW (gtk_list_item_get_child (item)),
                         serai_boxed_row_get (row), serai_boxed_row_get_heading (row),
                         serai_day_today ());
}

static GtkWidget *
make_list (SeraiAgendaPane *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_row_cb), self, G_CONNECT_SWAPPED);
  self->rows = g_list_store_new (SERAI_TYPE_BOXED_ROW);
  GtkSelectionModel *model =
      GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->rows))));
  self->list = gtk_list_view_new (model, factory);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Agenda"), -1);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (self->list), TRUE);
  g_signal_connect_swapped (self->list, "activate", G_CALLBACK (activate_cb), self);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->list);
  return scroller;
}

static GtkWidget *
add_choice (SeraiAgendaPane *self,
            GtkBox *box,
            const char *name,
            const char *const *words,
            GCallback callback)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  for (guint i = 0; words[i] != NULL; i++)
    gtk_string_list_append (list, _ (words[i]));
  GtkWidget *choice = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&list)), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (choice, name);
  g_signal_connect_object (choice, "notify::selected", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (box, choice);
  return choice;
}

static GtkWidget *
add_button (SeraiAgendaPane *self, GtkBox *box, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (box, button);
  return button;
}

static void
serai_agenda_pane_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (serai_agenda_pane_parent_class)->map (widget);
  ask (SERAI_AGENDA_PANE (widget));
}

static void
serai_agenda_pane_dispose (GObject *object)
{
  SeraiAgendaPane *self = SERAI_AGENDA_PANE (object);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->library_signals);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
  if (child != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->claims, g_ptr_array_unref);
  g_clear_pointer (&self->codes, g_strfreev);
  G_OBJECT_CLASS (serai_agenda_pane_parent_class)->dispose (object);
}

static void
serai_agenda_pane_class_init (SeraiAgendaPaneClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_agenda_pane_dispose;
  GTK_WIDGET_CLASS (class)->map = serai_agenda_pane_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (class), GTK_TYPE_BIN_LAYOUT);
}

static void
serai_agenda_pane_init (SeraiAgendaPane *self)
{
  self->is_stale = TRUE;
  self->library_signals = g_signal_group_new (SERAI_TYPE_LIBRARY);
  g_signal_group_connect_swapped (self->library_signals, "changed", G_CALLBACK (changed_cb), self);
}

static void
add_tools (SeraiAgendaPane *self, GtkBox *tools)
{
  static const char *const statuses[] = {N_ ("Every Status"), N_ ("Open"),       N_ ("Overdue"),
                                         N_ ("Done"),         N_ ("Superseded"), NULL};
  static const char *const countries[] = {N_ ("All Countries"), NULL};
  static const char *const verdicts[] = {N_ ("Every Verdict"), N_ ("Unknown"),
                                         N_ ("Supported"),     N_ ("Close"),
                                         N_ ("Contradicted"),  NULL};
  self->country = add_choice (self, tools, _ ("Country"), countries, G_CALLBACK (filtered_cb));
  self->status = add_choice (self, tools, _ ("Status"), statuses, G_CALLBACK (filtered_cb));
  self->verdict = add_choice (self, tools, _ ("Verdict"), verdicts, G_CALLBACK (verdict_cb));
  gtk_widget_set_visible (self->verdict, FALSE);
  self->calendar_button =
      add_button (self, tools, _ ("Export Calendar…"), G_CALLBACK (export_calendar_cb));
  add_button (self, tools, _ ("Export Table…"), G_CALLBACK (export_table_cb));
}

void
serai_agenda_pane_set_session (SeraiAgendaPane *self, SeraiSession *session)
{
  GtkBox *all = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  GtkBox *tools = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  GtkBox *top = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  GtkWidget *room = gtk_scrolled_window_new ();
  GtkWidget *switcher = gtk_stack_switcher_new ();
  self->session = session;
  gtk_widget_add_css_class (GTK_WIDGET (all), "agenda");
  gtk_widget_set_parent (GTK_WIDGET (all), GTK_WIDGET (self));
  self->stack = gtk_stack_new ();
  self->table = serai_claim_table_new (session);
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), GTK_STACK (self->stack));
  gtk_box_append (top, switcher);
  self->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->count, "dim-label");
  gtk_widget_set_hexpand (self->count, TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->count), 0);
  gtk_label_set_ellipsize (GTK_LABEL (self->count), PANGO_ELLIPSIZE_END);
  gtk_box_append (top, self->count);
  GtkWidget *list = make_list (self);
  add_tools (self, tools);
  /* A narrow window scrolls the choices instead of growing. */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (room), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (room), GTK_WIDGET (tools));
  gtk_box_append (all, GTK_WIDGET (top));
  gtk_box_append (all, room);
  gtk_box_append (all, self->stack);
  gtk_stack_add_titled (GTK_STACK (self->stack), list, "agenda", _ ("Commitments"));
  gtk_stack_add_titled (GTK_STACK (self->stack), self->table, "claims", _ ("Claims"));
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (page_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::library", G_CALLBACK (library_cb), self,
                           G_CONNECT_SWAPPED);
  library_cb (self);
}
