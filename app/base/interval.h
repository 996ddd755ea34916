/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hedged numbers: what "almost", "more than" and "about" allow. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_BOUND_EXACT, /* no hedge */
  SERAI_BOUND_ABOUT, /* "about", "some", "roughly" */
  SERAI_BOUND_BELOW, /* "almost", "up to", "less than" */
  SERAI_BOUND_ABOVE, /* "more than", "at least", "exceeded" */
} SeraiBound;

const char *serai_bound_to_string (SeraiBound bound); /* "exact", "about", "below", "above" */
gboolean serai_bound_parse (const char *text, SeraiBound *out_bound);

/* Both ends belong to it; low <= high. */
typedef struct
{
  double low;
  double high;
} SeraiInterval;

/* What the wording of a number allows (contract, "A check"): exact: equal when rounded to @step;
 * about: within 10 %; below: from 85 % of the number to the number; above: from the number to
 * 1.25 times it. @step is the precision that the text gives, in the number's own unit (0.1e9 for
 * "1.4 billion"; 0 where unknown: then exact allows 0.5 %). For a negative number the wording
 * speaks of its size. */
SeraiInterval serai_interval_for_wording (double number, SeraiBound bound, double step);

gboolean serai_interval_contains (SeraiInterval interval, double value);

/* How far @value lies outside, as a fraction of the nearer end's size; 0 inside. */
double serai_interval_distance (SeraiInterval interval, double value);

G_END_DECLS
