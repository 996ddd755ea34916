/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A stretch of a text. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SeraiSpan:
 * @start: the first position inside
 * @end: the first position after; @end >= @start
 *
 * Positions are counted from 0. While a text is being read (all of `language` but its result) they
 * are bytes of UTF-8; in everything that leaves a room (SeraiAnalysis, SeraiDocument's blocks,
 * notes, the store, the window) they are Unicode code points, as the contract says. A struct that
 * holds a span says which where it isn't obvious.
 */
typedef struct
{
  guint start;
  guint end;
} SeraiSpan;

static inline guint
serai_span_length (SeraiSpan span)
{
  return span.end - span.start;
}

static inline gboolean
serai_span_overlaps (SeraiSpan a, SeraiSpan b)
{
  return a.start < b.end && b.start < a.end;
}

static inline gboolean
serai_span_contains (SeraiSpan outer, SeraiSpan inner)
{
  return outer.start <= inner.start && inner.end <= outer.end;
}

static inline gboolean
serai_span_equal (SeraiSpan a, SeraiSpan b)
{
  return a.start == b.start && a.end == b.end;
}

G_END_DECLS
