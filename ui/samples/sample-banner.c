/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A new library starts with samples; this line says so and takes them out again.
 *
 * Which documents and tables are samples stands in the settings, so that what the person adds is
 * never mistaken for one. */
#include "samples/sample-banner.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiSampleBanner
{
  GtkWidget parent_instance;

  SeraiSession *session;
  GtkRevealer *revealer;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiSampleBanner, serai_sample_banner, GTK_TYPE_WIDGET)

/* The installed samples; a programme run from its build folder takes those of the source. */
static char *
find_samples (void)
{
  static const char *const places[] = {SERAI_SAMPLES_DIR, SERAI_SOURCE_DIR "/data/samples"};
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_file_test (places[i], G_FILE_TEST_IS_DIR))
      return g_strdup (places[i]);
  return NULL;
}

static int
compare_inputs (gconstpointer a, gconstpointer b)
{
  g_autofree char *left = g_file_get_basename ((*(SeraiInput *const *) a)->file);
  g_autofree char *right = g_file_get_basename ((*(SeraiInput *const *) b)->file);
  return strcmp (left, right);
}

/* All that lies there but the list of sources; the first is what the window opens. */
static GPtrArray *
list_samples (void)
{
  GPtrArray *inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  g_autofree char *folder = find_samples ();
  g_autoptr (GDir) dir = folder != NULL ? g_dir_open (folder, 0, NULL) : NULL;
  const char *name;
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (folder, name, NULL);
      if (!g_str_has_suffix (name, ".md"))
        g_ptr_array_add (inputs, serai_input_new_for_file (file));
    }
  g_ptr_array_sort (inputs, compare_inputs);
  return inputs;
}

static void
save_ids (SeraiSampleBanner *self, const char *key, GArray *ids)
{
  g_settings_set_value (
      serai_session_get_settings (self->session), key,
      g_variant_new_fixed_array (G_VARIANT_TYPE_INT64, ids->data, ids->len, sizeof (gint64)));
}

static GArray *
load_ids (SeraiSampleBanner *self, const char *key)
{
  g_autoptr (GVariant) value =
      g_settings_get_value (serai_session_get_settings (self->session), key);
  gsize n_ids;
  const gint64 *ids = g_variant_get_fixed_array (value, &n_ids, sizeof (gint64));
  GArray *array = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_vals (array, ids, n_ids);
  return array;
}

static gboolean
is_in (GListModel *articles, gint64 id)
{
  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (SeraiArticle) article = g_list_model_get_item (articles, i);
      if (serai_article_get_id (article) == id)
        return TRUE;
    }
  return FALSE;
}

/* The line is there as long as one of the samples is. */
static void
update (SeraiSampleBanner *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  g_autoptr (GArray) ids = load_ids (self, "sample-articles");
  gboolean is_shown = FALSE;
  for (guint i = 0; library != NULL && i < ids->len; i++)
    if (is_in (serai_library_get_articles (library), g_array_index (ids, gint64, i)))
      is_shown = TRUE;
  gtk_revealer_set_reveal_child (self->revealer, is_shown);
}

/* --- taking the samples in ----------------------------------------------------------------- */

static void
added_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSampleBanner) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) intakes = serai_library_add_finish (SERAI_LIBRARY (source), result, &error);
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) tables = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (self->session == NULL)
    return;
  serai_session_set_progress (self->session, FALSE, 0, NULL);
  if (intakes == NULL)
    {
      serai_session_report (self->session, error);
      return;
    }
  for (guint i = 0; i < intakes->len; i++)
    {
      const SeraiIntake *intake = g_ptr_array_index (intakes, i);
      if (intake->outcome == SERAI_OUTCOME_IMPORTED)
        g_array_append_val (intake->is_trade ? tables : articles, intake->id);
    }
  save_ids (self, "sample-articles", articles);
  save_ids (self, "sample-tables", tables);
  if (articles->len > 0 && serai_session_get_article_id (self->session) == 0)
    serai_session_open (self->session, g_array_index (articles, gint64, 0));
  update (self);
}

static void
take_in (SeraiSampleBanner *self)
{
  g_autoptr (GPtrArray) inputs = list_samples ();
  if (inputs->len == 0)
    return;
  serai_session_set_progress (self->session, TRUE, 0, _ ("Preparing the sample library…"));
  serai_library_add_async (serai_session_get_library (self->session), inputs, NULL, NULL, NULL,
                           added_cb, g_object_ref (self));
}

/* --- taking them out ----------------------------------------------------------------------- */

static void
removed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSampleBanner) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_done = serai_library_change_finish (SERAI_LIBRARY (source), result, &error);
  if (self->session == NULL)
    return;
  if (is_done)
    serai_session_toast (self->session, _ ("Samples removed"), TRUE);
  else
    serai_session_report (self->session, error);
}

static void
remove_samples (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiSampleBanner *self = SERAI_SAMPLE_BANNER (widget);
  g_autoptr (GArray) articles = load_ids (self, "sample-articles");
  g_autoptr (GArray) tables = load_ids (self, "sample-tables");
  serai_library_remove_async (serai_session_get_library (self->session), articles, tables, NULL,
                              removed_cb, g_object_ref (self));
}

/* --- overrides ----------------------------------------------------------------------------- */

static void
library_cb (SeraiSampleBanner *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  if (library == NULL)
    return;
  g_signal_connect_object (library, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  if (serai_library_is_new (library))
    take_in (self);
  update (self);
}

static void
serai_sample_banner_set_property (GObject *object,
                                  guint prop,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  SeraiSampleBanner *self = SERAI_SAMPLE_BANNER (object);
  if (prop != PROP_SESSION)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
      return;
    }
  if (!g_set_object (&self->session, g_value_get_object (value)) || self->session == NULL)
    return;
  g_signal_connect_object (self->session, "notify::library", G_CALLBACK (library_cb), self,
                           G_CONNECT_SWAPPED);
  library_cb (self);
}

static void
serai_sample_banner_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  if (prop == PROP_SESSION)
    g_value_set_object (value, SERAI_SAMPLE_BANNER (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
}

static void
serai_sample_banner_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SERAI_TYPE_SAMPLE_BANNER);
  g_clear_object (&SERAI_SAMPLE_BANNER (object)->session);
  G_OBJECT_CLASS (serai_sample_banner_parent_class)->dispose (object);
}

static void
serai_sample_banner_class_init (SeraiSampleBannerClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  object_class->get_property = serai_sample_banner_get_property;
  object_class->set_property = serai_sample_banner_set_property;
  object_class->dispose = serai_sample_banner_dispose;
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SERAI_TYPE_SESSION,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_install_action (widget_class, "samples.remove", NULL, remove_samples);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/samples/sample-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiSampleBanner, revealer);
}

static void
serai_sample_banner_init (SeraiSampleBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
