/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A new library starts with samples; this line says so and takes them out again. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_SAMPLE_BANNER (serai_sample_banner_get_type ())
G_DECLARE_FINAL_TYPE (SeraiSampleBanner, serai_sample_banner, SERAI, SAMPLE_BANNER, GtkWidget)

/* Property "session". When its library is new, the samples are taken in. */

G_END_DECLS
