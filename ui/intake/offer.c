/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What another programme offers, dropped or on the clipboard, as inputs of the library. */
#include "intake/offer.h"

#include "config.h"

#include <glib/gi18n.h>

static const char *const html_types[] = {"text/html", NULL};

typedef struct
{
  GObject *source; /* a GdkClipboard or GdkDrop */
  char *name;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;
  g_object_unref (reading->source);
  g_free (reading->name);
  g_free (reading);
}

static GPtrArray *
new_inputs (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
}

static void
return_bytes (GTask *task, GBytes *bytes)
{
  Reading *reading = g_task_get_task_data (task);
  if (g_bytes_get_size (bytes) == 0)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s",
                               _ ("There is no text in what was offered: copy it again."));
      return;
    }
  GPtrArray *inputs = new_inputs ();
  g_ptr_array_add (inputs, serai_input_new_for_bytes (bytes, reading->name));
  g_task_return_pointer (task, inputs, (GDestroyNotify) g_ptr_array_unref);
}

static void
return_value (GTask *task, const GValue *value)
{
  if (G_VALUE_HOLDS_STRING (value))
    {
      const char *text = g_value_get_string (value);
      g_autoptr (GBytes) bytes = g_bytes_new (text, text != NULL ? strlen (text) : 0);
      return_bytes (task, bytes);
      return;
    }
  GPtrArray *inputs = new_inputs ();
  for (GSList *l = g_value_get_boxed (value); l != NULL; l = l->next)
    g_ptr_array_add (inputs, serai_input_new_for_file (l->data));
  g_task_return_pointer (task, inputs, (GDestroyNotify) g_ptr_array_unref);
}

static void
value_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  const GValue *value =
      GDK_IS_DROP (source)
          ? gdk_drop_read_value_finish (GDK_DROP (source), result, &error)
          : gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, &error);
  if (value == NULL)
    g_task_return_error (task, error);
  else
    return_value (task, value);
}

static void
spliced_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, &error) < 0)
    {
      g_task_return_error (task, error);
      return;
    }
  g_autoptr (GBytes) bytes =
      g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (source));
  return_bytes (task, bytes);
}

static void
stream_opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  GError *error = NULL;
  g_autoptr (GInputStream) stream =
      GDK_IS_DROP (source)
          ? gdk_drop_read_finish (GDK_DROP (source), result, NULL, &error)
          : gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, &error);
  if (stream == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_output_stream_splice_async (
      memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
      G_PRIORITY_DEFAULT, g_task_get_cancellable (task), spliced_cb, task);
}

static void
read_value (GTask *task, GType type)
{
  Reading *reading = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  if (GDK_IS_DROP (reading->source))
    gdk_drop_read_value_async (GDK_DROP (reading->source), type, G_PRIORITY_DEFAULT, cancellable,
                               value_read_cb, g_object_ref (task));
  else
    gdk_clipboard_read_value_async (GDK_CLIPBOARD (reading->source), type, G_PRIORITY_DEFAULT,
                                    cancellable, value_read_cb, g_object_ref (task));
}

static void
read_html (GTask *task)
{
  Reading *reading = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  if (GDK_IS_DROP (reading->source))
    gdk_drop_read_async (GDK_DROP (reading->source), (const char **) html_types, G_PRIORITY_DEFAULT,
                         cancellable, stream_opened_cb, g_object_ref (task));
  else
    gdk_clipboard_read_async (GDK_CLIPBOARD (reading->source), (const char **) html_types,
                              G_PRIORITY_DEFAULT, cancellable, stream_opened_cb,
                              g_object_ref (task));
}

static void
read_best (GObject *source,
           GdkContentFormats *formats,
           const char *name,
           GCancellable *cancellable,
           GAsyncReadyCallback callback,
           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, user_data);
  g_autoptr (GdkContentFormats) offered =
      gdk_content_formats_union_deserialize_gtypes (gdk_content_formats_ref (formats));
  Reading *reading = g_new0 (Reading, 1);
  reading->source = g_object_ref (source);
  reading->name = g_strdup (name);
  g_task_set_task_data (task, reading, reading_free);

  if (gdk_content_formats_contain_gtype (offered, GDK_TYPE_FILE_LIST))
    read_value (task, GDK_TYPE_FILE_LIST);
  else if (gdk_content_formats_contain_mime_type (offered, html_types[0]))
    read_html (task);
  else if (gdk_content_formats_contain_gtype (offered, G_TYPE_STRING))
    read_value (task, G_TYPE_STRING);
  else
    g_task_return_new_error (
        task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s",
        _ ("There is nothing to read here: copy files or text and try again."));
}

GdkContentFormats *
serai_offer_get_formats (void)
{
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();
  gdk_content_formats_builder_add_gtype (builder, GDK_TYPE_FILE_LIST);
  gdk_content_formats_builder_add_mime_type (builder, html_types[0]);
  gdk_content_formats_builder_add_gtype (builder, G_TYPE_STRING);
  return gdk_content_formats_union_deserialize_mime_types (
      gdk_content_formats_builder_free_to_formats (builder));
}

gboolean
serai_offer_is_welcome (GdkContentFormats *offered)
{
  g_autoptr (GdkContentFormats) wanted = serai_offer_get_formats ();
  return gdk_content_formats_match (wanted, offered);
}

void
serai_offer_read_clipboard_async (GdkClipboard *clipboard,
                                  const char *name,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  read_best (G_OBJECT (clipboard), gdk_clipboard_get_formats (clipboard), name, cancellable,
             callback, user_data);
}

void
serai_offer_read_drop_async (GdkDrop *drop,
                             const char *name,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  read_best (G_OBJECT (drop), gdk_drop_get_formats (drop), name, cancellable, callback, user_data);
}

GPtrArray *
serai_offer_read_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
