/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The window's way to the net: the switch, addresses that are opened, the list of requests. */
#include "online/online.h"

#include "fetch/address.h"
#include "intake/outcome.h"
#include "library/online.h"
#include "library/wanted.h"
#include "online/address-dialog.h"
#include "online/fetch-words.h"
#include "online/requests.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiOnline
{
  GObject parent_instance;

  GtkApplicationWindow *window; /* lent */
  SeraiSession *session;
  SeraiFetcher *fetcher;
  GCancellable *cancellable; /* of the fetch that runs */
  GQueue *waiting;           /* (element-type utf8) addresses */
  guint ticker;
  SeraiFetchNews news; /* the last, without its strings */
  char *host;
};

enum
{
  SIGNAL_FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeraiOnline, serai_online, G_TYPE_OBJECT)

static void start_next (SeraiOnline *self);

/* --- how far it is ------------------------------------------------------------------------- */

static void
show_news (SeraiOnline *self)
{
  g_autofree char *text = serai_fetch_describe (&self->news, g_get_real_time ());
  double part = self->news.n_total > 0 ? (double) self->news.n_bytes / self->news.n_total : 0;
  serai_session_set_progress (self->session, TRUE, part, text);
}

static gboolean
tick_cb (gpointer user_data)
{
  SeraiOnline *self = user_data;
  if (self->news.stage == SERAI_FETCH_WAITING && self->news.until != 0)
    show_news (self);
  return G_SOURCE_CONTINUE;
}

static void
progress_cb (const SeraiFetchNews *news, gpointer user_data)
{
  SeraiOnline *self = user_data;
  if (self->session == NULL)
    return;
  g_free (self->host);
  self->host = g_strdup (news->host);
  self->news = *news;
  self->news.host = self->host;
  self->news.address = self->news.label = NULL;
  show_news (self);
}

static void
finish (SeraiOnline *self)
{
  g_clear_handle_id (&self->ticker, g_source_remove);
  g_clear_object (&self->cancellable);
  serai_session_set_progress (self->session, FALSE, 0, NULL);
}

static void
fetched_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiOnline) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) intakes =
      serai_library_fetch_finish (SERAI_LIBRARY (source), result, &error);
  if (self->session == NULL)
    return;
  gboolean is_cancelled = g_cancellable_is_cancelled (self->cancellable);
  finish (self);
  if (intakes == NULL)
    serai_session_report (self->session, error);
  else if (!is_cancelled || intakes->len > 0)
    {
      gint64 article = serai_outcome_choose (intakes);
      if (article != 0)
        serai_session_open (self->session, article);
      g_signal_emit (self, signals[SIGNAL_FINISHED], 0, intakes);
    }
  start_next (self);
}

/* The session shows how far the fetch is that begins now. */
static SeraiOnlineWatch
begin (SeraiOnline *self)
{
  self->cancellable = g_cancellable_new ();
  self->ticker = g_timeout_add_seconds (1, tick_cb, self);
  serai_session_set_progress (self->session, TRUE, 0, _ ("Fetching…"));
  return (SeraiOnlineWatch){progress_cb, NULL, self};
}

/* Declared above: one fetch ends where the next begins. */
static void
start_next (SeraiOnline *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  if (library == NULL || self->cancellable != NULL || g_queue_is_empty (self->waiting))
    return;
  g_autoptr (GPtrArray) addresses = g_ptr_array_new_with_free_func (g_free);
  while (!g_queue_is_empty (self->waiting))
    g_ptr_array_add (addresses, g_queue_pop_head (self->waiting));
  SeraiOnlineWatch watch = begin (self);
  serai_library_fetch_async (library, self->fetcher, addresses, &watch, self->cancellable,
                             fetched_cb, g_object_ref (self));
}

/* --- figures ------------------------------------------------------------------------------- */

/* What would settle the chosen claim; NULL where no figures would. */
static SeraiFigureQuery *
find_wanted (SeraiSession *session)
{
  int index = serai_session_get_claim (session);
  const SeraiCheck *check = serai_session_get_check (session, index);
  SeraiOpened *article = serai_session_get_article (session);
  if (article == NULL || check == NULL)
    return NULL;
  return serai_wanted_figures (g_ptr_array_index (article->analysis->claims, index), check,
                               serai_day_today ());
}

static void
get_data_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SeraiOnline *self = user_data;
  SeraiLibrary *library = serai_session_get_library (self->session);
  g_autoptr (SeraiFigureQuery) query = find_wanted (self->session);
  if (library == NULL || query == NULL || self->cancellable != NULL)
    return;
  if (g_settings_get_boolean (serai_session_get_settings (self->session), "offline"))
    {
      serai_session_toast (self->session, _ ("Serai is offline: go online to get these figures."),
                           FALSE);
      return;
    }
  const SeraiService *service = &serai_service_comtrade;
  g_autoptr (SeraiAccess) access = serai_access_new (service->base_variable, NULL);
  SeraiOnlineWatch watch = begin (self);
  serai_library_fetch_figures_async (library, self->fetcher, service, access, query, FALSE, &watch,
                                     self->cancellable, fetched_cb, g_object_ref (self));
}

/* --- actions ------------------------------------------------------------------------------- */

static void
answered_cb (const char *address, gpointer user_data)
{
  SeraiOnline *self = user_data;
  if (self->session == NULL)
    return;
  /* Who opens an address asks for the net; it stays until it is switched off. */
  g_settings_set_boolean (serai_session_get_settings (self->session), "offline", FALSE);
  serai_online_open (self, address);
}

static void
open_address_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  serai_online_ask (user_data, NULL);
}

static void
requests_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SeraiOnline *self = user_data;
  serai_requests_show (GTK_WINDOW (self->window), self->session);
}

static void
add_actions (SeraiOnline *self)
{
  static const GActionEntry entries[] = {
      {.name = "open-address", .activate = open_address_cb},
      {.name = "requests", .activate = requests_cb},
      {.name = "get-data", .activate = get_data_cb},
  };
  GSettings *settings = serai_session_get_settings (self->session);
  g_autoptr (GAction) offline = g_settings_create_action (settings, "offline");
  g_action_map_add_action (G_ACTION_MAP (self->window), offline);
  g_action_map_add_action_entries (G_ACTION_MAP (self->window), entries, G_N_ELEMENTS (entries),
                                   self);
  g_object_bind_property (self->session, "busy",
                          g_action_map_lookup_action (G_ACTION_MAP (self->window), "get-data"),
                          "enabled", G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  g_settings_bind (settings, "offline", self->fetcher, "is-offline", G_SETTINGS_BIND_GET);
}

/* --- overrides ----------------------------------------------------------------------------- */

static void
serai_online_dispose (GObject *object)
{
  SeraiOnline *self = SERAI_ONLINE (object);
  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->ticker, g_source_remove);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->fetcher);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_online_parent_class)->dispose (object);
}

static void
serai_online_finalize (GObject *object)
{
  SeraiOnline *self = SERAI_ONLINE (object);
  g_queue_free_full (self->waiting, g_free);
  g_free (self->host);
  G_OBJECT_CLASS (serai_online_parent_class)->finalize (object);
}

static void
serai_online_class_init (SeraiOnlineClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_online_dispose;
  G_OBJECT_CLASS (class)->finalize = serai_online_finalize;
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
serai_online_init (SeraiOnline *self)
{
  self->waiting = g_queue_new ();
  self->fetcher = serai_fetcher_new ();
  /* The person sees until when it waits, and may cancel. */
  g_object_set (self->fetcher, "longest-wait", G_MAXINT, NULL);
}

SeraiOnline *
serai_online_new (GtkApplicationWindow *window, SeraiSession *session)
{
  SeraiOnline *self = g_object_new (SERAI_TYPE_ONLINE, NULL);
  self->window = window;
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::library", G_CALLBACK (start_next), self,
                           G_CONNECT_SWAPPED);
  add_actions (self);
  return self;
}

void
serai_online_open (SeraiOnline *self, const char *address)
{
  g_queue_push_tail (self->waiting, g_strdup (address));
  start_next (self);
}

/* The one word of a short text. */
static char *
find_in_bytes (GBytes *bytes)
{
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);
  if (size == 0 || size > 4096 || !g_utf8_validate_len (text, size, NULL))
    return NULL;
  g_autofree char *word = g_strstrip (g_strndup (text, size));
  return serai_address_is_likely (word) ? g_steal_pointer (&word) : NULL;
}

char *
serai_online_find_address (GPtrArray *inputs)
{
  if (inputs->len != 1)
    return NULL;
  const SeraiInput *input = g_ptr_array_index (inputs, 0);
  if (input->file == NULL)
    return find_in_bytes (input->bytes);
  g_autofree char *uri = g_file_get_uri (input->file);
  return serai_address_is_likely (uri) ? g_steal_pointer (&uri) : NULL;
}

void
serai_online_ask (SeraiOnline *self, const char *address)
{
  GSettings *settings = serai_session_get_settings (self->session);
  serai_address_dialog_show (GTK_WINDOW (self->window), address,
                             g_settings_get_boolean (settings, "offline"), answered_cb, self);
}

void
serai_online_cancel (SeraiOnline *self)
{
  g_queue_clear_full (self->waiting, g_free);
  g_cancellable_cancel (self->cancellable);
}
