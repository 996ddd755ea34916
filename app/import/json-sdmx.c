/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SDMX-JSON data messages, 1.0 and 2.x: by series or flat. */
#include "import/json-readers.h"

#include <string.h>

typedef enum
{
  LEVEL_DATA_SET,
  LEVEL_SERIES,
  LEVEL_OBSERVATION,
  N_LEVELS,
} Level;

static const char *const level_names[] = {"dataSet", "series", "observation"};

/* A dimension or an attribute, and the column in which it stands; -1 for none. */
typedef struct
{
  char *id;
  GPtrArray *codes; /* (element-type utf8) */
  int column;
} Component;

typedef struct
{
  GPtrArray *dimensions[N_LEVELS]; /* (element-type Component) in the order of the keys */
  GPtrArray *attributes[N_LEVELS];
  guint n_measures;
  guint value_column;
  GPtrArray *names;  /* of the columns */
  GPtrArray *fields; /* (element-type utf8) of the row, lent by the components or by @value */
  GString *value;
  GPtrArray *texts; /* (element-type GString) attributes that aren't counted but written out */
  SeraiFigures *figures;
  guint n_rows;
} Message;

/* Attributes that say something of a figure; the others describe the table. */
static const char *const known_attributes[] = {
    "OBS_STATUS", "STATUS", "OBS_FLAG", "CONF_STATUS", "UNIT_MULT", "CURRENCY", "UNIT_MEASURE"};

static void
free_component (gpointer data)
{
  Component *self = data;
  g_free (self->id);
  g_ptr_array_unref (self->codes);
  g_free (self);
}

static void
free_text (gpointer data)
{
  g_string_free (data, TRUE);
}

static void
clear_message (Message *self)
{
  for (guint i = 0; i < N_LEVELS; i++)
    {
      g_clear_pointer (&self->dimensions[i], g_ptr_array_unref);
      g_clear_pointer (&self->attributes[i], g_ptr_array_unref);
    }
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->texts, g_ptr_array_unref);
  g_clear_pointer (&self->figures, serai_figures_free);
  if (self->value != NULL)
    g_string_free (g_steal_pointer (&self->value), TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Message, clear_message)

static SeraiJsonWalk
find_body (SeraiJsonWalk root)
{
  SeraiJsonWalk body = serai_json_find_path (root, "data");
  return body.at != NULL && serai_json_peek (&body) == '{' ? body : root;
}

static SeraiJsonWalk
find_structure (SeraiJsonWalk body)
{
  SeraiJsonWalk structure = serai_json_find_path (body, "structures.[0]");
  return structure.at != NULL ? structure : serai_json_find_path (body, "structure");
}

gboolean
serai_json_is_sdmx (SeraiJsonWalk root)
{
  SeraiJsonWalk body = find_body (root);
  return serai_json_find_path (body, "dataSets").at != NULL && find_structure (body).at != NULL;
}

/* A value's id or, for times, its value; its name where it has neither. */
static char *
dup_code (SeraiJsonWalk value)
{
  static const char *const members[] = {"id", "value", "start", "name"};
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      char *code = serai_json_dup_text (value, members[i]);
      if (code != NULL)
        return code;
    }
  return NULL;
}

static Component *
read_component (SeraiJsonWalk walk)
{
  Component *self = g_new0 (Component, 1);
  self->id = serai_json_dup_text (walk, "id");
  self->codes = g_ptr_array_new_with_free_func (g_free);
  self->column = -1;
  SeraiJsonWalk values = serai_json_find_path (walk, "values");
  for (gboolean is = values.at != NULL && serai_json_enter (&values, '[');
       is && serai_json_next_element (&values);)
    {
      g_ptr_array_add (self->codes, dup_code (values));
      serai_json_skip (&values);
    }
  return self;
}

/* @what: "dimensions" or "attributes". */
static GPtrArray *
read_components (SeraiJsonWalk structure, const char *what, const char *level)
{
  GPtrArray *components = g_ptr_array_new_with_free_func (free_component);
  g_autofree char *path = g_strconcat (what, ".", level, NULL);
  SeraiJsonWalk list = serai_json_find_path (structure, path);
  for (gboolean is = list.at != NULL && serai_json_enter (&list, '[');
       is && serai_json_next_element (&list);)
    {
      g_ptr_array_add (components, read_component (list));
      serai_json_skip (&list);
    }
  return components;
}

static void
add_column (Message *self, Component *component)
{
  component->column = self->names->len;
  g_ptr_array_add (self->names, g_strdup (component->id != NULL ? component->id : ""));
}

static gboolean
is_known_attribute (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (known_attributes); i++)
    if (g_strcmp0 (known_attributes[i], id) == 0)
      return TRUE;
  return FALSE;
}

static void
read_structure (Message *self, SeraiJsonWalk structure)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < N_LEVELS; i++)
    {
      self->dimensions[i] = read_components (structure, "dimensions", level_names[i]);
      self->attributes[i] = read_components (structure, "attributes", level_names[i]);
      for (guint n = 0; n < self->dimensions[i]->len; n++)
        add_column (self, self->dimensions[i]->pdata[n]);
    }
  self->value_column = self->names->len;
  g_ptr_array_add (self->names, g_strdup ("OBS_VALUE"));
  for (guint i = 0; i < N_LEVELS; i++)
    for (guint n = 0; n < self->attributes[i]->len; n++)
      {
        Component *attribute = self->attributes[i]->pdata[n];
        if (is_known_attribute (attribute->id))
          add_column (self, attribute);
      }
  g_autoptr (GPtrArray) measures = read_components (structure, "measures", "observation");
  self->n_measures = MAX (measures->len, 1);
  self->value = g_string_new (NULL);
  self->fields = g_ptr_array_new ();
  g_ptr_array_set_size (self->fields, self->names->len);
  self->texts = g_ptr_array_new_with_free_func (free_text);
  for (guint i = 0; i < self->names->len; i++)
    g_ptr_array_add (self->texts, g_string_new (NULL));
}

static void
set_field (Message *self, const Component *component, guint64 number)
{
  if (component->column >= 0)
    self->fields->pdata[component->column] =
        number < component->codes->len ? component->codes->pdata[number] : NULL;
}

/* "0:2:1": which of each dimension's values. */
static void
take_key (Message *self, Level level, const char *key)
{
  for (guint i = 0; i < self->dimensions[level]->len; i++)
    {
      char *end;
      guint64 number = g_ascii_strtoull (key, &end, 10);
      set_field (self, self->dimensions[level]->pdata[i], end > key ? number : G_MAXUINT);
      key = *end == ':' ? end + 1 : end;
    }
}

/* An attribute is the number of one of its values, or is written out. */
static void
take_attribute (Message *self, const Component *attribute, SeraiJsonWalk *walk)
{
  if (attribute->column < 0)
    {
      serai_json_skip (walk);
      return;
    }
  gboolean is_written = serai_json_peek (walk) == '"';
  GString *text = self->texts->pdata[attribute->column];
  self->fields->pdata[attribute->column] = NULL;
  guint64 number;
  if (!serai_json_read (walk, text) || text->len == 0)
    return;
  if (is_written || attribute->codes->len == 0)
    self->fields->pdata[attribute->column] = text->str;
  else if (g_ascii_string_to_unsigned (text->str, 10, 0, G_MAXUINT, &number, NULL))
    set_field (self, attribute, number);
}

static void
take_attributes (Message *self, Level level, SeraiJsonWalk list)
{
  guint i = 0;
  for (gboolean is = list.at != NULL && serai_json_enter (&list, '[');
       is && serai_json_next_element (&list); i++)
    if (i < self->attributes[level]->len)
      take_attribute (self, self->attributes[level]->pdata[i], &list);
    else
      serai_json_skip (&list);
}

/* [measure, …, attribute, …], or the measure alone. */
static void
read_observation (Message *self, SeraiJsonWalk *walk)
{
  for (guint i = 0; i < self->attributes[LEVEL_OBSERVATION]->len; i++)
    {
      const Component *attribute = self->attributes[LEVEL_OBSERVATION]->pdata[i];
      if (attribute->column >= 0)
        self->fields->pdata[attribute->column] = NULL;
    }
  g_string_truncate (self->value, 0);
  if (serai_json_peek (walk) != '[')
    serai_json_read (walk, self->value);
  else
    {
      guint i = 0;
      GPtrArray *attributes = self->attributes[LEVEL_OBSERVATION];
      for (gboolean is = serai_json_enter (walk, '['); is && serai_json_next_element (walk); i++)
        if (i == 0)
          serai_json_read (walk, self->value);
        else if (i >= self->n_measures && i - self->n_measures < attributes->len)
          take_attribute (self, attributes->pdata[i - self->n_measures], walk);
        else
          serai_json_skip (walk);
    }
  self->fields->pdata[self->value_column] = self->value->str;
  serai_figures_add (self->figures, (const char *const *) self->fields->pdata, self->fields->len,
                     ++self->n_rows);
}

static void
read_observations (Message *self, SeraiJsonWalk list)
{
  g_autoptr (GString) key = g_string_new (NULL);
  for (gboolean is = list.at != NULL && serai_json_enter (&list, '{');
       is && serai_json_next_member (&list, key);)
    {
      take_key (self, LEVEL_OBSERVATION, key->str);
      read_observation (self, &list);
    }
}

static void
read_data_set (Message *self, SeraiJsonWalk data_set)
{
  g_autofree char *action = serai_json_dup_text (data_set, "action");
  if (g_strcmp0 (action, "Delete") == 0)
    return;
  take_key (self, LEVEL_DATA_SET, "0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0");
  take_attributes (self, LEVEL_DATA_SET, serai_json_find_path (data_set, "attributes"));
  read_observations (self, serai_json_find_path (data_set, "observations"));
  SeraiJsonWalk series = serai_json_find_path (data_set, "series");
  g_autoptr (GString) key = g_string_new (NULL);
  for (gboolean is = series.at != NULL && serai_json_enter (&series, '{');
       is && serai_json_next_member (&series, key);)
    {
      take_key (self, LEVEL_SERIES, key->str);
      take_attributes (self, LEVEL_SERIES, serai_json_find_path (series, "attributes"));
      read_observations (self, serai_json_find_path (series, "observations"));
      serai_json_skip (&series);
    }
}

static gboolean
read_message (Message *self, SeraiJsonWalk body, SeraiReading *out_reading, GError **error)
{
  SeraiJsonWalk data_sets = serai_json_find_path (body, "dataSets");
  for (gboolean is = serai_json_enter (&data_sets, '[');
       is && serai_json_next_element (&data_sets);)
    {
      read_data_set (self, data_sets);
      serai_json_skip (&data_sets);
    }
  if (self->n_rows == 0)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "The SDMX message holds no figure: its service has none for the "
                           "question; ask for other countries or years.");
      return FALSE;
    }
  out_reading->table = serai_figures_finish (self->figures, error);
  return out_reading->table != NULL;
}

gboolean
serai_json_read_sdmx (const SeraiSource *source,
                      SeraiJsonWalk root,
                      SeraiReading *out_reading,
                      GError **error)
{
  g_auto (Message) self = {0};
  SeraiJsonWalk body = find_body (root), structure = find_structure (body);
  read_structure (&self, structure);
  g_auto (SeraiTableColumns) columns = {0};
  serai_figures_read_header (source, self.names, &columns);
  g_autofree char *title = serai_json_dup_text (structure, "name");
  g_autofree char *sender = serai_json_dup_text (root, "header.sender.name");
  if (sender == NULL)
    sender = serai_json_dup_text (root, "meta.sender.name");
  if (columns.layout == NULL && title != NULL)
    serai_table_columns_set (&columns, SERAI_TABLE_TITLE, title);
  if (columns.layout == NULL && sender != NULL)
    serai_table_columns_set (&columns, SERAI_TABLE_PUBLISHER, sender);
  if (!serai_figures_check (&columns, "Record", 1, error))
    return FALSE;
  self.figures = serai_figures_new (source, &columns, "Record", 1, '.');
  return read_message (&self, body, out_reading, error);
}
