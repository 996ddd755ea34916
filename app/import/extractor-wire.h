/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a reader process and its client say to each other over their socket. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SERAI_WIRE_MAGIC 0x53524149u

/* Followed by the name, the encoding, the choices for tables (all without NUL; none where empty)
 * and the bytes. */
typedef struct
{
  guint32 magic;
  guint32 cpu_seconds; /* so much time of the processor may go into this file */
  guint32 name_length;
  guint32 encoding_length;
  guint32 choices_length;
  guint32 unused;
  guint64 bytes_length;
} SeraiWireRequest;

typedef enum
{
  SERAI_WIRE_READY,   /* sent once, when the process has locked itself in */
  SERAI_WIRE_READING, /* followed by a reading's bytes */
  SERAI_WIRE_ERROR,   /* followed by the sentence; @code is a SeraiReaderError */
} SeraiWireKind;

typedef struct
{
  guint32 magic;
  guint32 kind;
  guint64 length;
  guint32 code;
  guint32 unused;
} SeraiWireAnswer;

/* Longer names and sentences than this are nobody's. */
#define SERAI_WIRE_MAX_TEXT 65536u

G_END_DECLS
