/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chosen claim: its reading, the verdict and why, each source's figure, the sum, the sources.
 */
#include "config.h"

#include "sidebar/claim-card.h"

#include "glyph.h"
#include "library/wanted.h"
#include "report/doubt-sentence.h"
#include "report/judgement-sentence.h"
#include "report/reading-sentence.h"
#include "report/sentence.h"
#include "sidebar/judging.h"
#include "sidebar/overrule-popover.h"
#include "sidebar/readings-grid.h"
#include "words.h"

#include <glib/gi18n.h>

struct _SeraiClaimCard
{
  GtkWidget parent_instance;

  SeraiSession *session;
  int index;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *place;
  GtkLabel *reading;
  GtkBox *banner;
  GtkWidget *glyph;
  GtkLabel *verdict;
  GtkLabel *overruled;
  GtkLabel *why;
  GtkWidget *actions;
  GtkWidget *get_data;
  GtkMenuButton *overrule;
  GtkLabel *doubt;
  SeraiReadingsGrid *readings;
  GtkLabel *because;
  GtkLabel *sum;
  GtkLabel *implied;
  GtkGrid *grid;
  GtkLabel *sources;
};

G_DEFINE_FINAL_TYPE (SeraiClaimCard, serai_claim_card, GTK_TYPE_WIDGET)

static void
clear_grid (SeraiClaimCard *self)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

static GtkWidget *
make_label (const char *words, double xalign, gboolean is_figure)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, !is_figure);
  if (is_figure)
    gtk_widget_add_css_class (label, "numeric");
  return label;
}

/* A row of the figures: sign, whose, figure. The row's words are one accessible label. */
static void
add_row (SeraiClaimCard *self, int row, SeraiSign sign, const char *whose, const char *figure)
{
  GtkWidget *label = make_label (whose, 0, FALSE);
  GtkWidget *value = make_label (figure, 1, TRUE);
  if (sign != SERAI_SIGN_PENDING)
    gtk_grid_attach (self->grid, serai_glyph_new_for_sign (sign), 0, row, 1, 1);
  else
    gtk_widget_add_css_class (label, "quiet");
  gtk_grid_attach (self->grid, label, 1, row, 1, 1);
  gtk_grid_attach (self->grid, value, 2, row, 1, 1);
}

static void
fill_grid (SeraiClaimCard *self,
           SeraiReference *reference,
           const SeraiClaim *claim,
           const SeraiCheck *check)
{
  int row = 0;
  clear_grid (self);
  for (guint i = 0; i < check->observed->len && check->readings->len == 0; i++)
    {
      const SeraiObserved *observed = &g_array_index (check->observed, SeraiObserved, i);
      g_autofree char *whose = serai_sentence_source (reference, observed);
      g_autofree char *figure = serai_sentence_figure (claim, observed->value);
      g_autofree char *sum = serai_sentence_sum (claim, observed);
      add_row (self, row++, serai_mark_style_get_verdict_sign (observed->verdict), whose, figure);
      if (sum != NULL)
        {
          GtkWidget *label = make_label (sum, 1, TRUE);
          gtk_widget_add_css_class (label, "caption");
          gtk_widget_add_css_class (label, "quiet");
          gtk_grid_attach (self->grid, label, 1, row++, 2, 1);
        }
    }
  g_autofree char *allowed = serai_sentence_allowed (claim, check);
  add_row (self, row, SERAI_SIGN_PENDING, _ ("The wording allows"), allowed);
}

/* Publisher, valuation and day of retrieval of every dataset that was used, each once. */
static char *
list_sources (const SeraiCheck *check)
{
  GString *list = g_string_new (NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < check->observed->len; i++)
    {
      const SeraiObserved *observed = &g_array_index (check->observed, SeraiObserved, i);
      const SeraiDataset *dataset = g_ptr_array_index (check->table->datasets, observed->dataset);
      if (!g_hash_table_add (seen, (gpointer) dataset))
        continue;
      g_autofree char *retrieved = serai_words_moment (dataset->retrieved);
      if (list->len > 0)
        g_string_append_c (list, '\n');
      g_string_append (list, dataset->publisher != NULL ? dataset->publisher : dataset->title);
      if (dataset->valuation != NULL)
        g_string_append_printf (list, " · %s", dataset->valuation);
      if (retrieved != NULL)
        g_string_append_printf (list, _ (" · retrieved %s"), retrieved);
    }
  return g_string_free (list, list->len == 0);
}

static SeraiReference *
get_reference (SeraiClaimCard *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  return serai_recogniser_get_reference (serai_library_get_recogniser (library));
}

static void
tell (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL);
}

/* The banner's ground is the verdict's; its sign also tells "by some sources only" and a target. */
static void
set_verdict (SeraiClaimCard *self, const SeraiClaim *claim, const SeraiCheck *check)
{
  static const char *const classes[] = {"unknown", "supported", "close", "contradicted"};
  const SeraiJudgement *judgement = serai_session_get_judgement (self->session, self->index);
  SeraiVerdict verdict = serai_judgement_get_verdict (judgement, check);
  g_autofree char *overruled = serai_judgement_sentence (judgement);
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (i == verdict)
      gtk_widget_add_css_class (GTK_WIDGET (self->banner), classes[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self->banner), classes[i]);
  serai_glyph_set_sign (SERAI_GLYPH (self->glyph),
                        serai_mark_style_get_sign (claim, check, judgement));
  gtk_label_set_label (self->verdict, serai_sentence_verdict (verdict));
  tell (self->overruled, overruled);
}

/* What the figures say; after another verdict of the person's it begins with theirs. */
static void
set_why (SeraiClaimCard *self, const SeraiClaim *claim, const SeraiCheck *check)
{
  SeraiReference *reference = get_reference (self);
  const SeraiJudgement *judgement = serai_session_get_judgement (self->session, self->index);
  g_autofree char *says = serai_sentence_check (reference, claim, check);
  g_autofree char *holds = serai_readings_summary (reference, check);
  g_autofree char *told = holds != NULL ? g_strconcat (holds, " ", says, NULL) : g_strdup (says);
  g_autofree char *alone = judgement != NULL && judgement->is_overruled
                               ? g_strdup_printf (_ ("By the figures alone: %s. %s"),
                                                  serai_sentence_verdict (check->verdict), told)
                               : NULL;
  gtk_label_set_label (self->why, alone != NULL ? alone : told);
}

/* The reading that a person points at: why one may read so, and the sum. Another one than counted
 * so far counts from now on, and the chart follows. */
static void
reading_chosen_cb (SeraiClaimCard *self, int reading)
{
  const SeraiCheck *check = serai_session_get_check (self->session, self->index);
  GPtrArray *claims = serai_session_get_article (self->session)->analysis->claims;
  if (check == NULL || reading >= (int) check->readings->len)
    return;
  const SeraiClaim *claim = g_ptr_array_index (claims, self->index);
  const SeraiClaimReading *chosen = &g_array_index (check->readings, SeraiClaimReading, reading);
  g_autofree char *because = serai_reading_because (get_reference (self), claim, chosen);
  g_autofree char *sum = serai_reading_sum (claim, chosen);
  tell (self->because, because);
  tell (self->sum, sum);
  const SeraiJudgement *judgement = serai_session_get_judgement (self->session, self->index);
  if ((guint) reading == serai_judgement_find_reading (judgement, check))
    return;
  g_autoptr (SeraiQuestion) question = serai_question_new_for_reading (claim, chosen);
  serai_session_set_question (self->session, question);
  serai_judging_choose (self->session, self->index, reading);
}

/* What the sums inside the text say. */
static void
fill_sums (SeraiClaimCard *self, SeraiReference *reference, GPtrArray *claims)
{
  g_autoptr (GPtrArray) checks = g_ptr_array_new ();
  for (guint i = 0; i < claims->len; i++)
    g_ptr_array_add (checks, (gpointer) serai_session_get_check (self->session, i));
  g_autoptr (GArray) doubts = serai_doubts_find (claims, checks);
  g_autofree char *doubt = serai_doubts_tell (reference, claims, doubts, self->index);
  g_autofree char *implied = serai_implied_sentence (reference, claims, checks, self->index);
  g_autofree char *said =
      doubt != NULL ? g_strdup_printf (_ ("Doubtful in itself: %s"), doubt) : NULL;
  tell (self->doubt, said);
  tell (self->implied, implied);
}

static void
fill (SeraiClaimCard *self, GPtrArray *claims)
{
  const SeraiClaim *claim = g_ptr_array_index (claims, self->index);
  const SeraiCheck *check = serai_session_get_check (self->session, self->index);
  SeraiReference *reference = get_reference (self);
  g_autofree char *title = serai_sentence_claim_title (claim);
  g_autofree char *reading = serai_sentence_claim (reference, claim);
  g_autofree char *place = g_strdup_printf (_ ("%d of %u"), self->index + 1, claims->len);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->reading, reading);
  gtk_label_set_label (self->place, place);
  gtk_widget_set_visible (GTK_WIDGET (self->banner), check != NULL);
  gtk_widget_set_visible (self->actions, check != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->grid), check != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->sources), check != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->readings), FALSE);
  tell (self->doubt, NULL);
  tell (self->because, NULL);
  tell (self->sum, NULL);
  tell (self->implied, NULL);
  if (check == NULL)
    return;
  g_autofree char *sources = list_sources (check);
  set_verdict (self, claim, check);
  set_why (self, claim, check);
  g_autoptr (SeraiFigureQuery) wanted = serai_wanted_figures (claim, check, serai_day_today ());
  gtk_widget_set_visible (self->get_data, wanted != NULL);
  if (check->readings->len > 0)
    serai_readings_grid_show (self->readings, reference, claim, (SeraiCheck *) check,
                              serai_judgement_find_reading (
                                  serai_session_get_judgement (self->session, self->index), check));
  fill_sums (self, reference, claims);
  fill_grid (self, reference, claim, check);
  gtk_widget_set_visible (GTK_WIDGET (self->sources), sources != NULL);
  gtk_label_set_label (self->sources, sources != NULL ? sources : "");
}

static void
step (SeraiClaimCard *self, int steps)
{
  GPtrArray *claims = serai_session_get_article (self->session)->analysis->claims;
  int next = (self->index + (int) claims->len + steps) % (int) claims->len;
  const SeraiClaim *claim = g_ptr_array_index (claims, next);
  serai_session_set_claim (self->session, next);
  serai_session_reveal (self->session, claim->span);
}

static void
previous_cb (SeraiClaimCard *self)
{
  step (self, -1);
}

static void
next_cb (SeraiClaimCard *self)
{
  step (self, 1);
}

static void
serai_claim_card_dispose (GObject *object)
{
  SeraiClaimCard *self = SERAI_CLAIM_CARD (object);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_CLAIM_CARD);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_claim_card_parent_class)->dispose (object);
}

static void
serai_claim_card_class_init (SeraiClaimCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = serai_claim_card_dispose;
  g_type_ensure (SERAI_TYPE_READINGS_GRID);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/sidebar/claim-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, title);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, place);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, reading);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, banner);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, verdict);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, why);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, overruled);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, actions);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, overrule);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, get_data);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, doubt);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, readings);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, because);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, sum);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, implied);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, grid);
  gtk_widget_class_bind_template_child (widget_class, SeraiClaimCard, sources);
  gtk_widget_class_bind_template_callback (widget_class, reading_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
}

static void
serai_claim_card_init (SeraiClaimCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->index = -1;
  self->glyph = serai_glyph_new_for_sign (SERAI_SIGN_PENDING);
  gtk_box_prepend (self->banner, self->glyph);
  gtk_menu_button_set_popover (self->overrule, serai_overrule_popover_new ());
}

void
serai_claim_card_show (SeraiClaimCard *self, SeraiSession *session, int index)
{
  SeraiOpened *article = serai_session_get_article (session);
  GPtrArray *claims = article != NULL ? article->analysis->claims : NULL;
  g_set_object (&self->session, session);
  self->index = claims != NULL && index < (int) claims->len ? index : -1;
  gtk_widget_set_visible (GTK_WIDGET (self), self->index >= 0);
  serai_overrule_popover_set_claim (
      SERAI_OVERRULE_POPOVER (gtk_menu_button_get_popover (self->overrule)), session, self->index);
  if (self->index >= 0)
    fill (self, claims);
}
