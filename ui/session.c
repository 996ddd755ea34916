/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is open and selected: the one thing that all panes share. */
#include "session.h"

#include <math.h>

struct _SeraiSession
{
  GObject parent_instance;

  GSettings *settings;
  SeraiLibrary *library;

  gint64 article_id;
  SeraiOpened *article;
  GPtrArray *checks;
  char *entity;
  int claim;
  SeraiQuestion *question;
  SeraiSpan passage;

  gboolean busy;
  double progress;
  char *progress_text;

  GArray *history; /* (element-type gint64) */
  guint here;      /* index into @history */

  GCancellable *loading;
  GCancellable *checking;
};

enum
{
  PROP_0,
  PROP_SETTINGS,
  PROP_LIBRARY,
  PROP_ARTICLE_ID,
  PROP_ARTICLE,
  PROP_CHECKS,
  PROP_ENTITY,
  PROP_CLAIM,
  PROP_QUESTION,
  PROP_HAS_PASSAGE,
  PROP_BUSY,
  PROP_PROGRESS,
  PROP_PROGRESS_TEXT,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  N_PROPS
};

enum
{
  SIGNAL_REVEAL,
  SIGNAL_TOAST,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeraiSession, serai_session, G_TYPE_OBJECT)

static void
notify (SeraiSession *self, guint prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

static GCancellable *
ask_anew (GCancellable **cancellable)
{
  g_cancellable_cancel (*cancellable);
  g_clear_object (cancellable);
  return *cancellable = g_cancellable_new ();
}

static void
set_checks (SeraiSession *self, GPtrArray *checks)
{
  if (self->checks == checks)
    return;
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  self->checks = checks != NULL ? g_ptr_array_ref (checks) : NULL;
  notify (self, PROP_CHECKS);
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSession) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) checks =
      serai_library_check_finish (SERAI_LIBRARY (source), result, &error);
  if (checks == NULL)
    serai_session_report (self, error);
  else
    set_checks (self, checks);
}

static void
check_article (SeraiSession *self)
{
  GPtrArray *claims = self->article->analysis->claims;
  GCancellable *cancellable = ask_anew (&self->checking);
  if (claims->len > 0)
    {
      serai_library_check_async (self->library, claims, self->article->document->published,
                                 cancellable, checked_cb, g_object_ref (self));
      return;
    }
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  set_checks (self, none);
}

/* So that the chart is never empty where the text speaks of trade. */
static SeraiQuestion *
guess_question (SeraiOpened *article)
{
  GPtrArray *claims = article->analysis->claims;
  for (guint i = 0; i < claims->len; i++)
    {
      const SeraiClaim *claim = g_ptr_array_index (claims, i);
      if (claim->reporter[0] != '\0' && claim->partner[0] != '\0')
        return serai_question_new_for_claim (claim);
    }
  const char *countries[2] = {NULL, NULL};
  guint n_countries = 0;
  for (guint i = 0; i < article->analysis->entities->len && n_countries < 2; i++)
    {
      const SeraiEntity *entity = g_ptr_array_index (article->analysis->entities, i);
      if (entity->kind == SERAI_MENTION_COUNTRY && entity->iso3 != NULL)
        countries[n_countries++] = entity->iso3;
    }
  if (n_countries == 0)
    return NULL;
  return serai_question_new (countries[0], n_countries > 1 ? countries[1] : "WLD",
                             SERAI_MEASURE_TURNOVER, NULL);
}

static gboolean
knows_entity (SeraiOpened *article, const char *key)
{
  for (guint i = 0; article != NULL && i < article->analysis->entities->len; i++)
    {
      const SeraiEntity *entity = g_ptr_array_index (article->analysis->entities, i);
      if (g_strcmp0 (entity->key, key) == 0)
        return TRUE;
    }
  return FALSE;
}

/* A file that was read again in another encoding is another text under the same number. */
static gboolean
is_same_text (SeraiOpened *a, SeraiOpened *b)
{
  return a != NULL && b != NULL && a->id == b->id
         && g_strcmp0 (a->document->text, b->document->text) == 0;
}

static void
show_article (SeraiSession *self, SeraiOpened *article)
{
  gboolean is_other = !is_same_text (article, self->article);
  g_clear_pointer (&self->article, serai_opened_unref);
  self->article = article != NULL ? serai_opened_ref (article) : NULL;
  g_cancellable_cancel (self->checking);
  if (is_other)
    {
      set_checks (self, NULL);
      serai_session_set_passage (self, (SeraiSpan){0, 0});
    }
  if (is_other || self->claim >= (int) article->analysis->claims->len)
    serai_session_set_claim (self, -1);
  if (is_other || !knows_entity (article, self->entity))
    serai_session_set_entity (self, NULL);
  notify (self, PROP_ARTICLE);
  if (is_other)
    {
      g_autoptr (SeraiQuestion) question = article != NULL ? guess_question (article) : NULL;
      serai_session_set_question (self, question);
    }
  if (article != NULL)
    check_article (self);
}

static void
drop_step (SeraiSession *self, guint step)
{
  g_array_remove_index (self->history, step);
  if (self->here >= step && self->here > 0)
    self->here--;
}

static void
forget_article (SeraiSession *self, gint64 article)
{
  for (guint i = self->history->len; i > 0; i--)
    if (g_array_index (self->history, gint64, i - 1) == article)
      drop_step (self, i - 1);
  /* What stood on both sides of it isn't visited twice. */
  for (guint i = self->history->len; i > 1; i--)
    if (g_array_index (self->history, gint64, i - 1)
        == g_array_index (self->history, gint64, i - 2))
      drop_step (self, i - 1);
  notify (self, PROP_CAN_GO_BACK);
  notify (self, PROP_CAN_GO_FORWARD);
}

static void load_article (SeraiSession *self);

/* Where the article is gone, the one before it in the history is shown: loading begins anew. */
static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSession) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiOpened) article =
      serai_library_load_finish (SERAI_LIBRARY (source), result, &error);
  if (article != NULL)
    {
      if (article->id == self->article_id)
        show_article (self, article);
      return;
    }
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  /* It was deleted, here or by another window: there is nothing to tell. */
  if (!g_error_matches (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND))
    serai_session_report (self, error);
  forget_article (self, self->article_id);
  self->article_id = self->history->len > 0 ? g_array_index (self->history, gint64, self->here) : 0;
  notify (self, PROP_ARTICLE_ID);
  load_article (self);
}

static void
load_article (SeraiSession *self)
{
  GCancellable *cancellable = ask_anew (&self->loading);
  if (self->article_id == 0 || self->library == NULL)
    show_article (self, NULL);
  else
    serai_library_load_async (self->library, self->article_id, cancellable, loaded_cb,
                              g_object_ref (self));
}

static void
library_changed_cb (SeraiSession *self)
{
  if (self->article_id != 0)
    load_article (self);
}

static void
go_to (SeraiSession *self, gint64 article)
{
  if (self->article_id == article)
    return;
  self->article_id = article;
  notify (self, PROP_ARTICLE_ID);
  notify (self, PROP_CAN_GO_BACK);
  notify (self, PROP_CAN_GO_FORWARD);
  load_article (self);
}

static gboolean
can_go (SeraiSession *self, int steps)
{
  gint64 target = (gint64) self->here + steps;
  return target >= 0 && target < (gint64) self->history->len;
}

static void
serai_session_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  SeraiSession *self = SERAI_SESSION (object);
  switch (prop)
    {
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_ARTICLE_ID:
      g_value_set_int64 (value, self->article_id);
      break;
    case PROP_ARTICLE:
      g_value_set_boxed (value, self->article);
      break;
    case PROP_CHECKS:
      g_value_set_boxed (value, self->checks);
      break;
    case PROP_ENTITY:
      g_value_set_string (value, self->entity);
      break;
    case PROP_CLAIM:
      g_value_set_int (value, self->claim);
      break;
    case PROP_QUESTION:
      g_value_set_boxed (value, self->question);
      break;
    case PROP_HAS_PASSAGE:
      g_value_set_boolean (value, serai_span_length (self->passage) > 0);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;
    case PROP_PROGRESS:
      g_value_set_double (value, self->progress);
      break;
    case PROP_PROGRESS_TEXT:
      g_value_set_string (value, self->progress_text);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, can_go (self, -1));
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, can_go (self, 1));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
serai_session_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  SeraiSession *self = SERAI_SESSION (object);
  switch (prop)
    {
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    case PROP_LIBRARY:
      serai_session_set_library (self, g_value_get_object (value));
      break;
    case PROP_ARTICLE_ID:
      serai_session_open (self, g_value_get_int64 (value));
      break;
    case PROP_ENTITY:
      serai_session_set_entity (self, g_value_get_string (value));
      break;
    case PROP_CLAIM:
      serai_session_set_claim (self, g_value_get_int (value));
      break;
    case PROP_QUESTION:
      serai_session_set_question (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
serai_session_dispose (GObject *object)
{
  SeraiSession *self = SERAI_SESSION (object);
  g_cancellable_cancel (self->loading);
  g_cancellable_cancel (self->checking);
  g_clear_object (&self->loading);
  g_clear_object (&self->checking);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (serai_session_parent_class)->dispose (object);
}

static void
serai_session_finalize (GObject *object)
{
  SeraiSession *self = SERAI_SESSION (object);
  g_clear_pointer (&self->article, serai_opened_unref);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_pointer (&self->question, serai_question_free);
  g_array_unref (self->history);
  g_free (self->entity);
  g_free (self->progress_text);
  G_OBJECT_CLASS (serai_session_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *class)
{
  GParamFlags reads = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GParamFlags both = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  props[PROP_SETTINGS] =
      g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, SERAI_TYPE_LIBRARY, both);
  props[PROP_ARTICLE_ID] = g_param_spec_int64 ("article-id", NULL, NULL, 0, G_MAXINT64, 0, both);
  props[PROP_ARTICLE] = g_param_spec_boxed ("article", NULL, NULL, SERAI_TYPE_OPENED, reads);
  props[PROP_CHECKS] = g_param_spec_boxed ("checks", NULL, NULL, G_TYPE_PTR_ARRAY, reads);
  props[PROP_ENTITY] = g_param_spec_string ("entity", NULL, NULL, NULL, both);
  props[PROP_CLAIM] = g_param_spec_int ("claim", NULL, NULL, -1, G_MAXINT, -1, both);
  props[PROP_QUESTION] = g_param_spec_boxed ("question", NULL, NULL, SERAI_TYPE_QUESTION, both);
  props[PROP_HAS_PASSAGE] = g_param_spec_boolean ("has-passage", NULL, NULL, FALSE, reads);
  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, reads);
  props[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, 0, 1, 0, reads);
  props[PROP_PROGRESS_TEXT] = g_param_spec_string ("progress-text", NULL, NULL, NULL, reads);
  props[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, reads);
  props[PROP_CAN_GO_FORWARD] = g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, reads);
  g_object_class_install_properties (class, N_PROPS, props);
}

static void
serai_session_class_init (SeraiSessionClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  object_class->get_property = serai_session_get_property;
  object_class->set_property = serai_session_set_property;
  object_class->dispose = serai_session_dispose;
  object_class->finalize = serai_session_finalize;
  install_properties (object_class);

  signals[SIGNAL_REVEAL] =
      g_signal_new ("reveal", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[SIGNAL_TOAST] =
      g_signal_new ("toast", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
serai_session_init (SeraiSession *self)
{
  self->claim = -1;
  self->history = g_array_new (FALSE, FALSE, sizeof (gint64));
}

SeraiSession *
serai_session_new (GSettings *settings)
{
  return g_object_new (SERAI_TYPE_SESSION, "settings", settings, NULL);
}

GSettings *
serai_session_get_settings (SeraiSession *self)
{
  return self->settings;
}

SeraiLibrary *
serai_session_get_library (SeraiSession *self)
{
  return self->library;
}

void
serai_session_set_library (SeraiSession *self, SeraiLibrary *library)
{
  if (self->library != NULL)
    g_signal_handlers_disconnect_by_func (self->library, library_changed_cb, self);
  if (!g_set_object (&self->library, library))
    return;
  if (library != NULL)
    g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self,
                             G_CONNECT_SWAPPED);
  notify (self, PROP_LIBRARY);
  load_article (self);
}

gint64
serai_session_get_article_id (SeraiSession *self)
{
  return self->article_id;
}

SeraiOpened *
serai_session_get_article (SeraiSession *self)
{
  return self->article;
}

GPtrArray *
serai_session_get_checks (SeraiSession *self)
{
  return self->checks;
}

SeraiCheck *
serai_session_get_check (SeraiSession *self, int claim)
{
  if (self->checks == NULL || claim < 0 || (guint) claim >= self->checks->len)
    return NULL;
  return g_ptr_array_index (self->checks, claim);
}

const SeraiJudgement *
serai_session_get_judgement (SeraiSession *self, int claim)
{
  GPtrArray *claims = self->article != NULL ? self->article->analysis->claims : NULL;
  if (claims == NULL || claim < 0 || (guint) claim >= claims->len)
    return NULL;
  return serai_judgements_find (self->article->judgements, self->article->document->text,
                                g_ptr_array_index (claims, claim));
}

void
serai_session_open (SeraiSession *self, gint64 article)
{
  if (article == self->article_id)
    return;
  if (article != 0)
    {
      if (self->history->len > 0)
        g_array_set_size (self->history, self->here + 1);
      g_array_append_val (self->history, article);
      self->here = self->history->len - 1;
    }
  go_to (self, article);
}

void
serai_session_go (SeraiSession *self, int steps)
{
  if (!can_go (self, steps))
    return;
  self->here += steps;
  go_to (self, g_array_index (self->history, gint64, self->here));
}

const char *
serai_session_get_entity (SeraiSession *self)
{
  return self->entity;
}

void
serai_session_set_entity (SeraiSession *self, const char *key)
{
  if (g_strcmp0 (self->entity, key) == 0)
    return;
  g_free (self->entity);
  self->entity = g_strdup (key);
  if (key != NULL)
    serai_session_set_claim (self, -1);
  notify (self, PROP_ENTITY);
}

/* By the reading that a person chose for it, where there is one. */
static SeraiQuestion *
ask_for_claim (SeraiSession *self, const SeraiClaim *claim)
{
  const SeraiCheck *check = serai_session_get_check (self, self->claim);
  const SeraiJudgement *judgement = serai_session_get_judgement (self, self->claim);
  guint reading = check != NULL ? serai_judgement_find_reading (judgement, check) : 0;
  return reading > 0 ? serai_question_new_for_reading (
             claim, &g_array_index (check->readings, SeraiClaimReading, reading))
                     : serai_question_new_for_claim (claim);
}

int
serai_session_get_claim (SeraiSession *self)
{
  return self->claim;
}

void
serai_session_set_claim (SeraiSession *self, int claim)
{
  guint n_claims = self->article != NULL ? self->article->analysis->claims->len : 0;
  if (claim < 0 || (guint) claim >= n_claims)
    claim = -1;
  if (self->claim == claim)
    return;
  self->claim = claim;
  if (claim >= 0)
    {
      const SeraiClaim *chosen = g_ptr_array_index (self->article->analysis->claims, claim);
      g_autoptr (SeraiQuestion) question = ask_for_claim (self, chosen);
      serai_session_set_entity (self, NULL);
      if (question->reporter[0] != '\0')
        serai_session_set_question (self, question);
    }
  notify (self, PROP_CLAIM);
}

const SeraiQuestion *
serai_session_get_question (SeraiSession *self)
{
  return self->question;
}

void
serai_session_set_question (SeraiSession *self, const SeraiQuestion *question)
{
  if (serai_question_equal (self->question, question))
    return;
  g_clear_pointer (&self->question, serai_question_free);
  self->question = question != NULL ? serai_question_copy (question) : NULL;
  notify (self, PROP_QUESTION);
}

gboolean
serai_session_get_passage (SeraiSession *self, SeraiSpan *out_span)
{
  *out_span = self->passage;
  return serai_span_length (self->passage) > 0;
}

void
serai_session_set_passage (SeraiSession *self, SeraiSpan span)
{
  if (serai_span_equal (self->passage, span))
    return;
  self->passage = span;
  notify (self, PROP_HAS_PASSAGE);
}

void
serai_session_set_progress (SeraiSession *self, gboolean busy, double part, const char *text)
{
  if (self->busy != busy)
    {
      self->busy = busy;
      notify (self, PROP_BUSY);
    }
  if (fabs (self->progress - part) > 1e-6)
    {
      self->progress = part;
      notify (self, PROP_PROGRESS);
    }
  if (g_strcmp0 (self->progress_text, text) != 0)
    {
      g_free (self->progress_text);
      self->progress_text = g_strdup (text);
      notify (self, PROP_PROGRESS_TEXT);
    }
}

void
serai_session_reveal (SeraiSession *self, SeraiSpan span)
{
  g_signal_emit (self, signals[SIGNAL_REVEAL], 0, span.start, span.end);
}

void
serai_session_toast (SeraiSession *self, const char *sentence, gboolean can_undo)
{
  g_signal_emit (self, signals[SIGNAL_TOAST], 0, sentence, can_undo);
}

void
serai_session_report (SeraiSession *self, const GError *error)
{
  if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    serai_session_toast (self, error->message, FALSE);
}
