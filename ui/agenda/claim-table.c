/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All claims of all documents as a table that is sorted by its heads. */
#include "agenda/claim-table.h"

#include "agenda/boxed-row.h"
#include "agenda/going.h"
#include "library/ledger.h"
#include "report/sentence.h"
#include "words.h"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

struct _SeraiClaimTable
{
  GtkWidget parent_instance;
  SeraiSession *session; /* lent: the window keeps it */
  GListStore *rows;
  GtkWidget *view;
};

typedef struct
{
  const char *title;
  char *(*tell) (SeraiClaimTable *self, const SeraiListedClaim *claim);
  GCompareDataFunc compare;
  gboolean is_wide;
} Column;

G_DEFINE_FINAL_TYPE (SeraiClaimTable, serai_claim_table, GTK_TYPE_WIDGET)

/* --- what each column tells ------------------------------------------------------------------ */

static SeraiReference *
get_reference (SeraiClaimTable *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  return serai_recogniser_get_reference (serai_library_get_recogniser (library));
}

static char *
tell_verdict (SeraiClaimTable *self, const SeraiListedClaim *claim)
{
  return g_strdup (claim->claim->kind == SERAI_CLAIM_TARGET
                       ? _ ("Target")
                       : serai_sentence_verdict (claim->check->verdict));
}

static char *
tell_claim (SeraiClaimTable *self, const SeraiListedClaim *claim)
{
  return g_strdup (claim->words);
}

static char *
tell_value (SeraiClaimTable *self, const SeraiListedClaim *claim)
{
  return serai_sentence_hedged (get_reference (self), claim->claim);
}

static char *
tell_period (SeraiClaimTable *self, const SeraiListedClaim *claim)
{
  return serai_period_is_set (claim->claim->period) ? serai_sentence_period (claim->claim->period)
                                                    : g_strdup ("–");
}

static char *
tell_document (SeraiClaimTable *self, const SeraiListedClaim *claim)
{
  return g_strdup (serai_words_title (claim->document));
}

static char *
tell_day (SeraiClaimTable *self, const SeraiListedClaim *claim)
{
  char *day = serai_words_day (claim->document->published);
  return day != NULL ? day : g_strdup ("–");
}

/* --- orders ---------------------------------------------------------------------------------- */

static const SeraiListedClaim *
get_claim (gconstpointer row)
{
  return serai_boxed_row_get (SERAI_BOXED_ROW ((gpointer) row));
}

static int
compare_verdicts (gconstpointer a, gconstpointer b, gpointer user_data)
{
  int one = get_claim (a)->check->verdict, other = get_claim (b)->check->verdict;
  return (one > other) - (one < other);
}

static int
compare_words (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_utf8_collate (get_claim (a)->words, get_claim (b)->words);
}

static int
compare_values (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const SeraiClaim *one = get_claim (a)->claim, *other = get_claim (b)->claim;
  int order = strcmp (one->unit, other->unit);
  return order != 0 ? order : (one->value > other->value) - (one->value < other->value);
}

static int
compare_periods (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint32 one = get_claim (a)->claim->period.first, other = get_claim (b)->claim->period.first;
  return (one > other) - (one < other);
}

static int
compare_documents (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_utf8_collate (serai_words_title (get_claim (a)->document),
                         serai_words_title (get_claim (b)->document));
}

static int
compare_days (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint32 one = get_claim (a)->document->published, other = get_claim (b)->document->published;
  return (one > other) - (one < other);
}

static const Column columns[] = {
    {N_ ("Verdict"), tell_verdict, compare_verdicts, FALSE},
    {N_ ("Claim"), tell_claim, compare_words, TRUE},
    {N_ ("Value"), tell_value, compare_values, FALSE},
    {N_ ("Period"), tell_period, compare_periods, FALSE},
    {N_ ("Document"), tell_document, compare_documents, FALSE},
    {N_ ("Said"), tell_day, compare_days, FALSE},
};

/* --- cells ----------------------------------------------------------------------------------- */

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, const Column *column)
{
  GtkWidget *label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), column->is_wide ? 30 : 10);
  if (!column->is_wide)
    gtk_label_set_max_width_chars (GTK_LABEL (label), 26);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, const Column *column)
{
  SeraiClaimTable *self = g_object_get_data (G_OBJECT (factory), "table");
  GtkWidget *label = gtk_list_item_get_child (item);
  g_autofree char *text = column->tell (self, get_claim (gtk_list_item_get_item (item)));
  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, text);
}

static void
add_column (SeraiClaimTable *self, const Column *column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_object_set_data (G_OBJECT (factory), "table", self);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), (gpointer) column);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), (gpointer) column);
  g_autoptr (GtkColumnViewColumn) head = gtk_column_view_column_new (_ (column->title), factory);
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (column->compare, NULL, NULL));
  gtk_column_view_column_set_sorter (head, sorter);
  gtk_column_view_column_set_expand (head, column->is_wide);
  gtk_column_view_column_set_resizable (head, TRUE);
  gtk_column_view_append_column (GTK_COLUMN_VIEW (self->view), head);
}

static void
activate_cb (SeraiClaimTable *self, guint position)
{
  GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (self->view)));
  g_autoptr (SeraiBoxedRow) row = g_list_model_get_item (model, position);
  const SeraiListedClaim *claim = get_claim (row);
  serai_going_to (GTK_WIDGET (self), self->session, claim->article, claim->claim->span,
                  claim->index);
}

/* --- the widget ------------------------------------------------------------------------------ */

static void
serai_claim_table_dispose (GObject *object)
{
  SeraiClaimTable *self = SERAI_CLAIM_TABLE (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
  if (child != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->rows);
  G_OBJECT_CLASS (serai_claim_table_parent_class)->dispose (object);
}

static void
serai_claim_table_class_init (SeraiClaimTableClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_claim_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (class), GTK_TYPE_BIN_LAYOUT);
}

static void
serai_claim_table_init (SeraiClaimTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
  self->rows = g_list_store_new (SERAI_TYPE_BOXED_ROW);
  self->view = gtk_column_view_new (NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->view);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    add_column (self, &columns[i]);
  GtkSorter *sorter = gtk_column_view_get_sorter (GTK_COLUMN_VIEW (self->view));
  GtkSortListModel *sorted =
      gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->rows)), g_object_ref (sorter));
  g_autoptr (GtkSelectionModel) model =
      GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (sorted)));
  gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), model);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("All Claims"), -1);
  g_signal_connect_swapped (self->view, "activate", G_CALLBACK (activate_cb), self);
}

GtkWidget *
serai_claim_table_new (SeraiSession *session)
{
  SeraiClaimTable *self = g_object_new (SERAI_TYPE_CLAIM_TABLE, NULL);
  self->session = session;
  return GTK_WIDGET (self);
}

void
serai_claim_table_show (SeraiClaimTable *self, GPtrArray *claims, int verdict)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < claims->len; i++)
    {
      const SeraiListedClaim *claim = claims->pdata[i];
      if (verdict < 0 || claim->check->verdict == (guint) verdict)
        g_ptr_array_add (rows, serai_boxed_row_new (SERAI_TYPE_LISTED_CLAIM, claim, NULL));
    }
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata, rows->len);
}
