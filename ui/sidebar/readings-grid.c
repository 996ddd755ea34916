/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The readings of a claim as a grid. */
#include "config.h"

#include "sidebar/readings-grid.h"

#include "glyph.h"
#include "report/reading-sentence.h"
#include "report/sentence.h"

#include <glib/gi18n.h>

struct _SeraiReadingsGrid
{
  GtkWidget parent_instance;

  GtkGrid *grid;
  GtkToggleButton *group;
  SeraiCheck *check;
};

G_DEFINE_FINAL_TYPE (SeraiReadingsGrid, serai_readings_grid, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SeraiVerdict
get_verdict (const SeraiClaimReading *reading)
{
  return reading->has_figure ? reading->observed.verdict : SERAI_VERDICT_UNKNOWN;
}

static void
cell_toggled_cb (GtkToggleButton *cell, SeraiReadingsGrid *self)
{
  if (gtk_toggle_button_get_active (cell))
    g_signal_emit (self, signals[CHOSEN], 0,
                   GPOINTER_TO_INT (g_object_get_data (G_OBJECT (cell), "reading")));
}

static GtkWidget *
make_words (const char *words, const char *style, double xalign)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_label_set_justify (GTK_LABEL (label), xalign > 0 ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  if (style)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
make_cell (SeraiReadingsGrid *self,
           SeraiReference *reference,
           const SeraiClaim *claim,
           const SeraiClaimReading *reading,
           int index)
{
  static const SeraiSign signs[] = {SERAI_SIGN_UNKNOWN, SERAI_SIGN_SUPPORTED, SERAI_SIGN_CLOSE,
                                    SERAI_SIGN_CONTRADICTED};
  static const char *const classes[] = {"unknown", "supported", "close", "contradicted"};
  SeraiVerdict verdict = get_verdict (reading);
  g_autofree char *figure =
      reading->has_figure ? serai_sentence_figure (claim, reading->observed.value) : NULL;
  g_autofree char *row = serai_reading_name_row (reference, reading);
  g_autofree char *variant = serai_reading_name_variant (reading->variant, reading->period);
  g_autofree char *because = serai_reading_because (reference, claim, reading);
  g_autofree char *said = g_strdup_printf ("%s, %s: %s %s", row, variant,
                                           serai_sentence_verdict (verdict), figure ? figure : "");
  GtkWidget *cell = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *glyph = serai_glyph_new_for_sign (signs[verdict]);
  gtk_widget_set_halign (glyph, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), glyph);
  if (figure)
    gtk_box_append (GTK_BOX (box), make_words (figure, "numeric", 0.5));
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_button_set_child (GTK_BUTTON (cell), box);
  gtk_widget_set_hexpand (cell, TRUE);
  gtk_widget_add_css_class (cell, "reading-cell");
  gtk_widget_add_css_class (cell, classes[verdict]);
  gtk_widget_set_tooltip_text (cell, because);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
  g_object_set_data (G_OBJECT (cell), "reading", GINT_TO_POINTER (index));
  g_signal_connect (cell, "toggled", G_CALLBACK (cell_toggled_cb), self);
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (cell), self->group);
  if (self->group == NULL)
    self->group = GTK_TOGGLE_BUTTON (cell);
  return cell;
}

/* The column of each variant that any row has; 0 where none has it. Gives how many there are. */
static int
lay_columns (const GArray *readings, int columns[SERAI_N_VARIANTS])
{
  int n_columns = 0;
  for (int variant = 0; variant < SERAI_N_VARIANTS; variant++)
    {
      columns[variant] = 0;
      for (guint i = 0; i < readings->len && columns[variant] == 0; i++)
        if ((int) g_array_index (readings, SeraiClaimReading, i).variant == variant)
          columns[variant] = ++n_columns;
    }
  return n_columns;
}

static void
add_row_head (SeraiReadingsGrid *self,
              SeraiReference *reference,
              const SeraiClaimReading *reading,
              int row)
{
  g_autofree char *whose = serai_reading_name_row (reference, reading);
  g_autofree char *source = serai_reading_name_source (reading, self->check->table);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *below = make_words (source, "caption", 0);
  gtk_label_set_lines (GTK_LABEL (below), 2);
  gtk_label_set_ellipsize (GTK_LABEL (below), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (below), 10);
  gtk_widget_add_css_class (below, "quiet");
  gtk_widget_set_tooltip_text (below, source);
  gtk_box_append (GTK_BOX (head), make_words (whose, "heading", 0));
  gtk_box_append (GTK_BOX (head), below);
  gtk_widget_set_valign (head, GTK_ALIGN_CENTER);
  gtk_grid_attach (self->grid, head, 0, row, 1, 1);
}

static void
clear (SeraiReadingsGrid *self)
{
  GtkWidget *child;
  self->group = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  g_clear_pointer (&self->check, serai_check_unref);
}

/* The cell of a reading. */
static GtkWidget *
find_cell (SeraiReadingsGrid *self, guint reading)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->grid));
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_TOGGLE_BUTTON (child)
        && GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (child), "reading")) == reading)
      return child;
  return NULL;
}

/* Cells are made anew after each change; who goes through them with the keyboard stays there. */
static gboolean
has_focus (SeraiReadingsGrid *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

void
serai_readings_grid_show (SeraiReadingsGrid *self,
                          SeraiReference *reference,
                          const SeraiClaim *claim,
                          SeraiCheck *check,
                          guint chosen)
{
  int columns[SERAI_N_VARIANTS];
  const GArray *readings = check->readings;
  gboolean had_focus = has_focus (self);
  clear (self);
  self->check = serai_check_ref (check);
  int n_columns = lay_columns (readings, columns);
  for (guint i = 0, row = 0; i < readings->len; i++)
    {
      const SeraiClaimReading *reading = &g_array_index (readings, SeraiClaimReading, i);
      int column = columns[reading->variant];
      if (i == 0 || g_array_index (readings, SeraiClaimReading, i - 1).row != reading->row)
        {
          add_row_head (self, reference, reading, ++row);
          for (int c = 1; c <= n_columns; c++) /* "–": makes no sense; covered where it does */
            if (!gtk_grid_get_child_at (self->grid, c, row))
              gtk_grid_attach (self->grid, make_words ("–", "quiet", 0.5), c, row, 1, 1);
        }
      if (!gtk_grid_get_child_at (self->grid, column, 0))
        {
          g_autofree char *name = serai_reading_name_variant (reading->variant, reading->period);
          GtkWidget *head = make_words (name, "caption", 0.5);
          gtk_widget_add_css_class (head, "quiet");
          gtk_widget_set_valign (head, GTK_ALIGN_END);
          gtk_grid_attach (self->grid, head, column, 0, 1, 1);
        }
      gtk_grid_remove (self->grid, gtk_grid_get_child_at (self->grid, column, row));
      gtk_grid_attach (self->grid, make_cell (self, reference, claim, reading, (int) i), column,
                       row, 1, 1);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->group != NULL);
  GtkWidget *cell = find_cell (self, chosen);
  if (cell == NULL)
    return;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (cell), TRUE);
  if (had_focus)
    gtk_widget_grab_focus (cell);
}

static void
serai_readings_grid_dispose (GObject *object)
{
  SeraiReadingsGrid *self = SERAI_READINGS_GRID (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_pointer (&self->check, serai_check_unref);
  G_OBJECT_CLASS (serai_readings_grid_parent_class)->dispose (object);
}

static void
serai_readings_grid_class_init (SeraiReadingsGridClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = serai_readings_grid_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  signals[CHOSEN] = g_signal_new ("chosen", SERAI_TYPE_READINGS_GRID, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
serai_readings_grid_init (SeraiReadingsGrid *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 4);
  gtk_grid_set_row_spacing (self->grid, 4);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}
