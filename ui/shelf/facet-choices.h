/* SPDX-License-Identifier: GPL-3.0-or-later */
/* By what the shelf can be restricted: a popover of kinds, then of values with their counts; and
 * the searches that were saved. */
#pragma once

#include "shelf/shelf-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_FACET_CHOICES (serai_facet_choices_get_type ())
G_DECLARE_FINAL_TYPE (SeraiFacetChoices, serai_facet_choices, SERAI, FACET_CHOICES, GtkPopover)

GtkWidget *serai_facet_choices_new (SeraiShelfModel *model, SeraiSession *session);

G_END_DECLS
