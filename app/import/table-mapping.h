/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a table is to be read: what was detected, or what a person says instead.
 *
 * Reading is a pure function of the bytes and a mapping; whatever a mapping leaves open is
 * detected. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SeraiTablePair: one correction.
 * @name: columns: the header's name, or "#3" for the third; constants: the role
 * @text: columns: the role ("period", "partner", "value", "exports", "ignored"); constants: what
 *   holds for all rows that don't say otherwise ("KAZ", "thousand USD")
 */
typedef struct
{
  char *name;
  char *text;
} SeraiTablePair;

/**
 * SeraiTableMapping:
 * @encoding: or NULL
 * @sheet: of a workbook, or NULL
 * @delimiter, @decimal_mark: 0 where open
 * @header: the record that names the columns, from 1; 0 where open
 * @columns, @constants: (element-type SeraiTablePair)
 */
typedef struct
{
  char *encoding;
  char *sheet;
  char delimiter;
  char decimal_mark;
  guint header;
  GPtrArray *columns;
  GPtrArray *constants;
} SeraiTableMapping;

SeraiTableMapping *serai_table_mapping_new (void);
SeraiTableMapping *serai_table_mapping_copy (const SeraiTableMapping *self);
void serai_table_mapping_free (SeraiTableMapping *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTableMapping, serai_table_mapping_free)

/* A later pair of the same name wins. */
void serai_table_mapping_set_column (SeraiTableMapping *self, const char *name, const char *role);
void serai_table_mapping_set_constant (SeraiTableMapping *self, const char *role, const char *text);

/* Adds "year=period,land=partner"; a name with a comma is written with a backslash before it. FALSE
 * where a part has no "=" or names no role; @out_wrong: that part. (transfer full) */
gboolean
serai_table_mapping_add_columns (SeraiTableMapping *self, const char *list, char **out_wrong);
/* Adds "reporter=KAZ,unit=thousand USD" likewise. */
gboolean
serai_table_mapping_add_constants (SeraiTableMapping *self, const char *list, char **out_wrong);

/* As text that keeps, and back; NULL where it is none. (transfer full) */
char *serai_table_mapping_to_text (const SeraiTableMapping *self);
SeraiTableMapping *serai_table_mapping_from_text (const char *text);

/**
 * SeraiTableChoices: what is known on how a file is to be read.
 * @chosen: for this file, or NULL
 * @remembered: (element-type SeraiTablePair) header → mapping's text of earlier files, or NULL; the
 *   one with this table's header is taken where nothing is chosen
 * @is_preview: a table is described rather than read: its mapping, and in its remarks what is
 *   missing, without figures and without an error where something is
 */
typedef struct
{
  SeraiTableMapping *chosen;
  GPtrArray *remembered;
  gboolean is_preview;
} SeraiTableChoices;

SeraiTableChoices *serai_table_choices_new (void);
void serai_table_choices_free (SeraiTableChoices *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTableChoices, serai_table_choices_free)
void
serai_table_choices_remember (SeraiTableChoices *self, const char *header, const char *mapping);

/* The mapping for a table whose header is @header (serai_table_header_sign()); NULL where nothing
 * is known of it. (transfer full) */
SeraiTableMapping *serai_table_choices_find (const SeraiTableChoices *self /* nullable */,
                                             const char *header);

/* As bytes for the reader process, and back (an empty text: no choices). */
char *serai_table_choices_to_text (const SeraiTableChoices *self /* nullable */);
SeraiTableChoices *serai_table_choices_from_text (const char *text);

/* What tells tables of one layout from others: the names without case, blanks and marks.
 * (transfer full) @names: (element-type utf8) */
char *serai_table_header_sign (const GPtrArray *names);

G_END_DECLS
