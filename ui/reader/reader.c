/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pane that shows the text: the article's view, find in it, and which marks are shown. */
#include "reader/reader.h"

#include "base/find.h"
#include "corrections/word-choices.h"
#include "reader/article-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SeraiReaderPane
{
  GtkWidget parent_instance;

  SeraiSession *session;
  GSignalGroup *session_signals;
  GSignalGroup *library_signals;

  GtkWidget *box; /* named, so that disposing of the template takes it away */
  GtkSearchBar *find_bar;
  GtkSearchEntry *find_entry;
  GtkLabel *find_count;
  GtkStack *pages;
  SeraiArticleView *view;
  GtkCheckButton *mark_people;
  GtkCheckButton *mark_places;
  GtkCheckButton *mark_bodies;
  GtkCheckButton *mark_goods;
  GtkCheckButton *mark_dates;
  GtkCheckButton *mark_numbers;
  GtkCheckButton *mark_claims;

  GtkWidget *choices; /* what can be said of the words under the pointer */
  gboolean is_finding;
  GArray *hits; /* (element-type SeraiSpan) */
  int hit;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_FINDING,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* One line a group: its key in the settings and its check button. */
typedef struct
{
  const char *key;
  SeraiShow show;
  gsize offset;
} Group;

static const Group groups[] = {
    {"mark-people", SERAI_SHOW_PEOPLE, G_STRUCT_OFFSET (SeraiReaderPane, mark_people)},
    {"mark-places", SERAI_SHOW_PLACES, G_STRUCT_OFFSET (SeraiReaderPane, mark_places)},
    {"mark-bodies", SERAI_SHOW_BODIES, G_STRUCT_OFFSET (SeraiReaderPane, mark_bodies)},
    {"mark-goods", SERAI_SHOW_GOODS, G_STRUCT_OFFSET (SeraiReaderPane, mark_goods)},
    {"mark-dates", SERAI_SHOW_DATES, G_STRUCT_OFFSET (SeraiReaderPane, mark_dates)},
    {"mark-numbers", SERAI_SHOW_NUMBERS, G_STRUCT_OFFSET (SeraiReaderPane, mark_numbers)},
    {"mark-claims", SERAI_SHOW_CLAIMS, G_STRUCT_OFFSET (SeraiReaderPane, mark_claims)},
};

G_DEFINE_FINAL_TYPE (SeraiReaderPane, serai_reader_pane, GTK_TYPE_WIDGET)

/* --- find ---------------------------------------------------------------------------------- */

static void
tell_hits (SeraiReaderPane *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->find_entry));
  g_autofree char *count = NULL;
  if (self->hits == NULL || words[0] == '\0')
    count = g_strdup ("");
  else if (self->hits->len == 0)
    count = g_strdup (_ ("not found"));
  else
    /* Translators: which of the places found is shown, "3 of 17". */
    count = g_strdup_printf (_ ("%d of %u"), self->hit + 1, self->hits->len);
  gtk_label_set_label (self->find_count, count);
  if (self->hits != NULL && self->hits->len == 0 && words[0] != '\0')
    gtk_widget_add_css_class (GTK_WIDGET (self->find_entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->find_entry), "error");
}

static void
show_hit (SeraiReaderPane *self, int hit)
{
  self->hit = hit;
  serai_article_view_set_hits (self->view, self->hits, hit);
  if (hit >= 0)
    serai_article_view_reveal (self->view, g_array_index (self->hits, SeraiSpan, hit));
  tell_hits (self);
}

static void
find_changed_cb (SeraiReaderPane *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  g_clear_pointer (&self->hits, g_array_unref);
  if (article != NULL && self->is_finding)
    self->hits = serai_find_all (article->document->text,
                                 gtk_editable_get_text (GTK_EDITABLE (self->find_entry)));
  show_hit (self, self->hits != NULL && self->hits->len > 0 ? 0 : -1);
}

static void
find_next_cb (SeraiReaderPane *self)
{
  serai_reader_pane_find (self, 1);
}

static void
find_previous_cb (SeraiReaderPane *self)
{
  serai_reader_pane_find (self, -1);
}

/* --- what the session says ----------------------------------------------------------------- */

static void
choose_page (SeraiReaderPane *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  const char *page = "nothing";
  if (serai_session_get_article (self->session) != NULL)
    page = "text";
  else if (library != NULL && g_list_model_get_n_items (serai_library_get_articles (library)) == 0)
    page = "empty";
  gtk_stack_set_visible_child_name (self->pages, page);
  gtk_widget_set_visible (GTK_WIDGET (self->pages), library != NULL);
}

static void
article_cb (SeraiReaderPane *self)
{
  serai_article_view_set_article (self->view, serai_session_get_article (self->session));
  choose_page (self);
  find_changed_cb (self);
}

static void
checks_cb (SeraiReaderPane *self)
{
  serai_article_view_set_checks (self->view, serai_session_get_checks (self->session));
}

static void
entity_cb (SeraiReaderPane *self)
{
  serai_article_view_set_chosen_entity (self->view, serai_session_get_entity (self->session));
}

static void
claim_cb (SeraiReaderPane *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  int claim = serai_session_get_claim (self->session);
  serai_article_view_set_chosen_claim (self->view, claim);
  if (article != NULL && claim >= 0)
    {
      const SeraiClaim *chosen = g_ptr_array_index (article->analysis->claims, claim);
      serai_article_view_reveal (self->view, chosen->span);
    }
}

static void
reveal_cb (SeraiReaderPane *self, guint start, guint end)
{
  serai_article_view_reveal (self->view, (SeraiSpan){start, end});
}

/* --- what the person does ------------------------------------------------------------------ */

/* A good in the text asks the chart for it; a country that isn't asked about becomes the partner.
 */
static void
ask_chart (SeraiReaderPane *self, const SeraiMention *mention, const SeraiEntity *entity)
{
  const SeraiQuestion *question = serai_session_get_question (self->session);
  g_autoptr (SeraiQuestion) next = NULL;
  if (mention->kind == SERAI_MENTION_COMMODITY && mention->value.hs != NULL && question != NULL)
    next = serai_question_new (question->reporter, question->partner, question->measure,
                               mention->value.hs);
  else if (mention->kind == SERAI_MENTION_COUNTRY && entity != NULL && entity->iso3 != NULL)
    {
      if (question == NULL)
        next = serai_question_new (entity->iso3, "WLD", SERAI_MEASURE_TURNOVER, NULL);
      else if (!g_str_equal (question->reporter, entity->iso3)
               && !g_str_equal (question->partner, entity->iso3))
        next = serai_question_new (question->reporter, entity->iso3, question->measure,
                                   question->commodity);
    }
  if (next != NULL)
    serai_session_set_question (self->session, next);
}

static void
mark_activated_cb (SeraiReaderPane *self, int mention_index, int claim)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  if (article == NULL)
    return;
  if (mention_index < 0)
    {
      serai_session_set_entity (self->session, NULL);
      serai_session_set_claim (self->session, claim);
      return;
    }
  const SeraiMention *mention =
      &g_array_index (article->analysis->mentions, SeraiMention, mention_index);
  const SeraiEntity *entity = NULL;
  if (mention->entity >= 0)
    entity = g_ptr_array_index (article->analysis->entities, mention->entity);
  serai_session_set_claim (self->session, -1);
  serai_session_set_entity (self->session, entity != NULL ? entity->key : NULL);
  serai_session_reveal (self->session, mention->span);
  ask_chart (self, mention, entity);
}

static void
passage_changed_cb (SeraiReaderPane *self)
{
  SeraiSpan span;
  serai_article_view_get_passage (self->view, &span);
  serai_session_set_passage (self->session, span);
}

static void
correct_cb (SeraiReaderPane *self, int mention, GdkRectangle *place)
{
  serai_word_choices_show (SERAI_CHOICES (self->choices), self->session, mention, place);
}

/* --- settings ------------------------------------------------------------------------------ */

static void
marks_switched_cb (SeraiReaderPane *self)
{
  SeraiShow shown = 0;
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GtkCheckButton *button = G_STRUCT_MEMBER (GtkCheckButton *, self, groups[i].offset);
      if (gtk_check_button_get_active (button))
        shown |= groups[i].show;
    }
  serai_article_view_set_shown (self->view, shown);
}

static void
paper_cb (SeraiReaderPane *self)
{
  serai_article_view_set_paper (self->view, serai_session_get_settings (self->session));
}

static void
bind_settings (SeraiReaderPane *self)
{
  GSettings *settings = serai_session_get_settings (self->session);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GtkCheckButton *button = G_STRUCT_MEMBER (GtkCheckButton *, self, groups[i].offset);
      g_settings_bind (settings, groups[i].key, button, "active", G_SETTINGS_BIND_DEFAULT);
      g_signal_connect_object (button, "toggled", G_CALLBACK (marks_switched_cb), self,
                               G_CONNECT_SWAPPED);
    }
  static const char *const paper[] = {"changed::text-zoom", "changed::text-spacing",
                                      "changed::text-width", "changed::text-font",
                                      "changed::text-style"};
  for (guint i = 0; i < G_N_ELEMENTS (paper); i++)
    g_signal_connect_object (settings, paper[i], G_CALLBACK (paper_cb), self, G_CONNECT_SWAPPED);
  marks_switched_cb (self);
  paper_cb (self);
}

static void
library_cb (SeraiReaderPane *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  g_signal_group_set_target (self->library_signals,
                             library != NULL ? serai_library_get_articles (library) : NULL);
  choose_page (self);
}

static void
set_session (SeraiReaderPane *self, SeraiSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  if (session == NULL)
    return;
  bind_settings (self);
  library_cb (self);
  article_cb (self);
  checks_cb (self);
}

/* --- overrides ----------------------------------------------------------------------------- */

static void
serai_reader_pane_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  SeraiReaderPane *self = SERAI_READER_PANE (object);
  switch (prop)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_FINDING:
      g_value_set_boolean (value, self->is_finding);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
serai_reader_pane_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  SeraiReaderPane *self = SERAI_READER_PANE (object);
  switch (prop)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_FINDING:
      if (self->is_finding == g_value_get_boolean (value))
        break;
      self->is_finding = !self->is_finding;
      if (self->session != NULL)
        find_changed_cb (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
serai_reader_pane_dispose (GObject *object)
{
  SeraiReaderPane *self = SERAI_READER_PANE (object);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->library_signals);
  g_clear_pointer (&self->choices, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_READER_PANE);
  g_clear_pointer (&self->hits, g_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_reader_pane_parent_class)->dispose (object);
}

static void
serai_reader_pane_class_init (SeraiReaderPaneClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (SERAI_TYPE_ARTICLE_VIEW);
  object_class->get_property = serai_reader_pane_get_property;
  object_class->set_property = serai_reader_pane_set_property;
  object_class->dispose = serai_reader_pane_dispose;
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SERAI_TYPE_SESSION,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_FINDING] =
      g_param_spec_boolean ("finding", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/reader/reader.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, find_bar);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, find_entry);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, find_count);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, pages);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, view);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, mark_people);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, mark_places);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, mark_bodies);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, mark_goods);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, mark_dates);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, mark_numbers);
  gtk_widget_class_bind_template_child (widget_class, SeraiReaderPane, mark_claims);
  gtk_widget_class_bind_template_callback (widget_class, find_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_previous_cb);
}

static void
connect_session (SeraiReaderPane *self)
{
  static const struct
  {
    const char *signal;
    void (*callback) (SeraiReaderPane *);
  } notices[] = {
      {"notify::library", library_cb}, {"notify::article", article_cb},
      {"notify::checks", checks_cb},   {"notify::entity", entity_cb},
      {"notify::claim", claim_cb},
  };
  self->session_signals = g_signal_group_new (SERAI_TYPE_SESSION);
  for (guint i = 0; i < G_N_ELEMENTS (notices); i++)
    g_signal_group_connect_swapped (self->session_signals, notices[i].signal,
                                    G_CALLBACK (notices[i].callback), self);
  g_signal_group_connect_swapped (self->session_signals, "reveal", G_CALLBACK (reveal_cb), self);
  self->library_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->library_signals, "items-changed", G_CALLBACK (choose_page),
                                  self);
}

static void
serai_reader_pane_init (SeraiReaderPane *self)
{
  self->hit = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->find_bar, GTK_EDITABLE (self->find_entry));
  connect_session (self);
  g_signal_connect_object (self->view, "mark-activated", G_CALLBACK (mark_activated_cb), self,
                           G_CONNECT_SWAPPED);
  self->choices = serai_choices_new (FALSE);
  gtk_widget_set_parent (self->choices, GTK_WIDGET (self->view));
  g_signal_connect_object (self->view, "correct", G_CALLBACK (correct_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "passage-changed", G_CALLBACK (passage_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

void
serai_reader_pane_find (SeraiReaderPane *self, int direction)
{
  if (self->hits == NULL || self->hits->len == 0)
    return;
  int n_hits = (int) self->hits->len;
  show_hit (self, (self->hit + direction + n_hits) % n_hits);
}

void
serai_reader_pane_go_to_mention (SeraiReaderPane *self, int direction)
{
  SeraiSpan span;
  if (serai_article_view_find_mention (self->view, direction, &span))
    serai_session_reveal (self->session, span);
}
